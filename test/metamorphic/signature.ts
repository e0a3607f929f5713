/** An extraction as comparable lines, so that two of them can be said to agree but for given changes. */
import type { Claim, Extraction, Filler, Mention } from "../../src/contract/types.js";

/** What a change of the text should do to the lines of the old extraction. */
export interface Expectation {
  /** Old span → new span; null leaves places out of the comparison. */
  readonly at: ((span: { readonly start: number; readonly end: number }) => string) | null;
  /** Old value → new value, by `valueKey`. */
  readonly values: ReadonlyMap<string, string>;
}
export const UNCHANGED: Expectation = { at: ({ start, end }) => `${start}-${end}`, values: new Map() };

const number = (n: number | null): string => (n === null ? "-" : Number(n.toPrecision(12)).toString());
type Range = { readonly bound: string; readonly min: number | null; readonly max: number | null };
const range = (n: number | null, r: Range): string => `${number(n)} ${r.bound} ${number(r.min)}..${number(r.max)}`;

export const partyKey = (name: string): string => `party ${name}`;
export const timexKey = (timex: string, mod: string | null): string => `date ${timex} ${mod ?? ""}`;

export function valueKey(m: Mention, found: Extraction): string {
  switch (m.kind) {
    case "money":
      return `money ${m.value.currency} ${range(m.value.amount, m.value)}`;
    case "percent":
    case "quantity":
      return `${m.kind} ${m.value.unit} ${range(m.value.value, m.value)}`;
    case "date":
      return timexKey(m.value.timex, m.value.mod);
    case "duration":
      return `duration ${m.value.iso}`;
    case "party":
      return partyKey(found.parties.find((p) => p.id === m.value.party)?.name ?? "");
    case "chip":
      return `chip ${m.value.chip}`;
    case "product":
      return `product ${m.value.name}`;
  }
}

function fillerKey(f: Filler): string {
  switch (f.kind) {
    case "money":
      return `money ${f.money.currency} ${range(f.money.amount, f.money)}`;
    case "percent":
      return `percent ${f.percent.unit} ${range(f.percent.value, f.percent)}`;
    case "quantity":
      return `quantity ${f.quantity.unit} ${range(f.quantity.value, f.quantity)}`;
    case "date":
      return timexKey(f.date.timex, f.date.mod);
    case "duration":
      return `duration ${f.duration.iso}`;
    case "party":
      return partyKey(f.name);
    case "chip":
      return `chip ${f.chip}`;
    case "code":
      return `code ${f.code}`;
    case "text":
      return "text";
  }
}

export function mentionLines(found: Extraction, expectation: Expectation): string[] {
  const { at, values } = expectation;
  return found.mentions.map((m) => {
    const key = valueKey(m, found);
    return `${at === null ? "" : `${at(m)} `}${values.get(key) ?? key}`;
  });
}

/** Links, confidence and converted amounts follow from the rest and are left out. */
export function claimLines(found: Extraction, expectation: Expectation): string[] {
  return found.claims.map((c) => claimLine(c, expectation));
}
function claimLine(c: Claim, { at, values }: Expectation): string {
  const value = (key: string): string => values.get(key) ?? key;
  const roles = Object.entries(c.roles).map(([role, fillers]) => {
    const keys = fillers.map((f) => {
      const place = at !== null && (f.kind === "text" || f.kind === "code") ? ` ${at(f)}` : "";
      const sign = "direction" in f ? ` ${f.direction} ${f.basis}` : "";
      return value(fillerKey(f)) + place + sign;
    });
    return `${role}=[${keys.sort().join("; ")}]`;
  });
  const { attribution, time } = c;
  const parts = [
    c.type,
    c.status,
    c.polarity,
    ...roles.sort(),
    `time=${time === null ? "" : value(timexKey(time.timex, time.mod))}`,
    `condition=${c.condition !== null}`,
    `attribution=${attribution === null ? "" : `${attribution.kind} ${attribution.speaker === null ? "" : value(partyKey(attribution.speaker.name))}`}`,
  ];
  if (at !== null) parts.push(`evidence=${at(c.evidence)}`);
  return parts.join(" ");
}

/** Lines in both, and the longer list's length: their share is how much held. */
export function agreement(expected: readonly string[], got: readonly string[]): { held: number; of: number } {
  const rest = new Map<string, number>();
  for (const line of got) rest.set(line, (rest.get(line) ?? 0) + 1);
  let held = 0;
  for (const line of expected) {
    const n = rest.get(line) ?? 0;
    if (n > 0) {
      held++;
      rest.set(line, n - 1);
    }
  }
  return { held, of: Math.max(expected.length, got.length) };
}
