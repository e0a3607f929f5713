/** Extractions against hand annotations: mentions by value, claims by slots (format and rules: fixtures/README.md). */
import type { Claim, Extraction, Filler, Mention, MoneyValue, PercentValue, QuantityValue } from "../src/contract/types.js";

export interface Annotation {
  readonly publishedAt: string;
  /** Values as strings; a leading `?`: right if said, not missed if left out. */
  readonly mentions: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly AnnotatedClaim[];
}
export interface AnnotatedClaim {
  readonly type: string;
  readonly status?: string;
  readonly time?: string;
  readonly attribution?: string;
  readonly optional?: boolean;
  readonly roles?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Tally {
  right: number;
  said: number;
  wanted: number;
}
export const tally = (): Tally => ({ right: 0, said: 0, wanted: 0 });
export const add = (to: Tally, from: Tally): void => {
  to.right += from.right;
  to.said += from.said;
  to.wanted += from.wanted;
};
/** In percent; what nobody wanted and nobody said counts as perfect. */
export const precision = (t: Tally): number => (t.said === 0 ? (t.wanted === 0 ? 100 : 0) : (100 * t.right) / t.said);
export const recall = (t: Tally): number => (t.wanted === 0 ? 100 : (100 * t.right) / t.wanted);
export const f1 = (t: Tally): number => (t.right === 0 ? 0 : (200 * t.right) / (t.said + t.wanted));

/** Every unit of a dimension in the dimension's base unit; all others are counters and compare by number alone. */
const DIMENSIONS: Record<string, Record<string, number>> = {
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  energy: { kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  bytes: { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 },
  rate: { "GB/s": 1e9, "TB/s": 1e12, "Gb/s": 1.25e8, Gbps: 1.25e8 },
  length: { nm: 1e-9, um: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3, inch: 0.0254, 나노: 1e-9, 미터: 1, 인치: 0.0254 },
  area: { m2: 1, "㎡": 1, km2: 1e6, 평: 3.305785, ha: 1e4 },
  mass: { g: 1, kg: 1e3, t: 1e6, 톤: 1e6 },
  ops: { TOPS: 1 },
  flops: { TFLOPS: 1, PFLOPS: 1e3, EFLOPS: 1e6 },
  frequency: { Hz: 1, MHz: 1e6, GHz: 1e9 },
  times: { 배: 1, x: 1 },
};
const UNITS = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) => Object.entries(units).map(([unit, scale]) => [unit, { dimension, scale }])),
);

const FREE_TEXT_ROLES = new Set(["purpose", "object", "attribute", "reason", "round", "condition", "position"]);
const LOSS_OF: Record<string, string> = { operatingloss: "operatingprofit", netloss: "netincome" };

const fold = (s: string | null | undefined): string =>
  (s ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s·'"‘’“”()\-_.,㈜]/g, "");
const alternatives = (s: string): string[] => s.split("|").map(fold).filter(Boolean);
const list = <T>(v: T | readonly T[] | undefined): readonly T[] => (v === undefined ? [] : Array.isArray(v) ? v : [v as T]);
const close = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 5e-3 * Math.max(Math.abs(a), Math.abs(b));
const closeAbs = (a: number, b: number | null): boolean => b !== null && close(Math.abs(a), Math.abs(b));

/** `3e12..5e12` → [3e12, 5e12]; `5e10` → [5e10, 5e10]. */
function figures(s: string): [low: number, high: number] {
  const [low = Number.NaN, high] = s.split("..").map(Number);
  return [low, high ?? low];
}
function sameMoney(want: string, got: MoneyValue): boolean {
  const [currency, amount = ""] = want.trim().split(/\s+/);
  const [low, high] = figures(amount);
  return currency === got.currency && closeAbs(low, got.amount ?? got.min) && closeAbs(high, got.amount ?? got.max);
}
function samePercent(want: string, got: PercentValue): boolean {
  const [amount = "", unit = "%"] = want.trim().split(/\s+/);
  const [low, high] = figures(amount);
  return unit === got.unit && closeAbs(low, got.value ?? got.min) && closeAbs(high, got.value ?? got.max);
}
function sameQuantity(want: string, got: QuantityValue): boolean {
  const [amount = "", unit = ""] = want.trim().split(/\s+/);
  const [low, high] = figures(amount);
  const a = UNITS.get(unit) ?? { dimension: "count", scale: 1 };
  const b = UNITS.get(got.unit) ?? { dimension: "count", scale: 1 };
  const at = (n: number | null): number => (n ?? Number.NaN) * b.scale;
  return a.dimension === b.dimension && close(low * a.scale, at(got.value ?? got.min)) && close(high * a.scale, at(got.value ?? got.max));
}
const timexesOf = (want: string): string[] => want.split("|").map((s) => s.trim().split(/\s+/)[0] ?? "");

function namesOf(id: string, name: string, found: Extraction): string[] {
  const party = found.parties.find((p) => p.id === id);
  return [name, party?.name, party?.nameEn, ...(party?.surfaces ?? [])].map(fold).filter(Boolean);
}

/** Does one filler say what one annotated string wants of this role? */
function sameFiller(role: string, want: string, f: Filler, found: Extraction): boolean {
  if (want.includes("|")) return want.split("|").some((part) => sameFiller(role, part.trim(), f, found));
  if (role === "change") return sameChange(want, f, found);
  switch (f.kind) {
    case "code":
      return alternatives(want).some((a) => (LOSS_OF[a] ?? a) === (LOSS_OF[fold(f.code)] ?? fold(f.code)));
    case "money":
      return /^[A-Z]{3} /.test(want) && sameMoney(want, f.money);
    case "percent":
      return /%|bp/.test(want) && samePercent(want, f.percent);
    case "quantity":
      return /^[\d.e+]/.test(want) && sameQuantity(want, f.quantity);
    case "date":
      return timexesOf(want).includes(f.date.timex);
    case "duration":
      return want.trim() === f.duration.iso;
    case "party":
      return alternatives(want).some((a) => namesOf(f.party, f.name, found).includes(a));
    case "chip":
    case "text": {
      const names = (f.kind === "chip" ? [f.name, f.chip] : [f.text]).map(fold);
      return alternatives(want).some((a) =>
        names.some((n) => n === a || (a.length >= 2 && n.length >= 2 && (n.includes(a) || a.includes(n)))),
      );
    }
  }
}
/** `12.3 % up yoy`, `KRW 3e11 down`, `2 배 up`: figure and direction; the basis is not scored. */
function sameChange(want: string, f: Filler, found: Extraction): boolean {
  const words = want.split(/\s+/);
  const direction = words.find((w) => w === "up" || w === "down" || w === "flat");
  const figure = words.filter((w) => !/^(up|down|flat|yoy|qoq|mom|wow|dod|ytd)$/.test(w)).join(" ");
  if (direction !== undefined && (!("direction" in f) || f.direction !== direction)) return false;
  return figure === "" || sameFiller("", figure, f, found);
}

/** When a claim holds: its time, or its period. */
const whenOf = (c: Claim): string[] => [
  ...(c.time === null ? [] : [c.time.timex]),
  ...(c.roles.period ?? []).flatMap((f) => (f.kind === "date" ? [f.date.timex] : [])),
];

interface Slot {
  readonly kind: "type" | "status" | "time" | "attribution" | "role";
  readonly role: string;
  filledBy(claim: Claim, found: Extraction): boolean;
}
function slotsOf(want: AnnotatedClaim): Slot[] {
  const slots: Slot[] = [{ kind: "type", role: "", filledBy: (c) => c.type === want.type }];
  const { status, time, attribution } = want;
  if (status !== undefined) slots.push({ kind: "status", role: "", filledBy: (c) => alternatives(status).includes(fold(c.status)) });
  if (time !== undefined) slots.push({ kind: "time", role: "", filledBy: (c) => whenOf(c).some((t) => timexesOf(time).includes(t)) });
  if (attribution !== undefined)
    slots.push({
      kind: "attribution",
      role: "",
      filledBy: (c, found) => {
        if (c.attribution === null) return false;
        const names = [c.attribution.kind, ...(c.attribution.speaker === null ? [] : namesOf(c.attribution.speaker.party, "", found))];
        return alternatives(attribution).some((a) => names.includes(a));
      },
    });
  for (const [role, values] of Object.entries(want.roles ?? {}))
    if (!FREE_TEXT_ROLES.has(role))
      for (const value of list(values))
        slots.push({
          kind: "role",
          role,
          filledBy: (c, found) =>
            (c.roles[role] ?? []).some((f) => sameFiller(role, value, f, found)) ||
            (role === "period" && whenOf(c).some((t) => timexesOf(value).includes(t))),
        });
  return slots;
}
/** How many slots a claim asserts; what the annotation is silent about is not held against it. */
function assertedBy(c: Claim, want: AnnotatedClaim | undefined): number {
  let n = 1 + Number(want === undefined || want.status !== undefined);
  n += Number(c.time !== null && (want === undefined || want.time !== undefined));
  n += Number(c.attribution !== null && (want === undefined || want.attribution !== undefined));
  for (const [role, fillers] of Object.entries(c.roles)) if (!FREE_TEXT_ROLES.has(role)) n += fillers.length;
  return n;
}

/** Slots right, said and wanted, by claim type; claims pair with annotated ones of their type, best first. */
export function scoreClaims(want: Annotation, found: Extraction): Map<string, Tally> {
  const wanted = want.claims.map((claim) => ({ claim, slots: slotsOf(claim) }));
  const pairs = wanted.flatMap(({ claim, slots }, w) =>
    found.claims.flatMap((said, s) => {
      if (said.type !== claim.type) return [];
      const hits = slots.filter((slot) => slot.filledBy(said, found));
      const roleHits = hits.filter((slot) => slot.kind === "role");
      if (roleHits.length === 0 && slots.some((slot) => slot.kind === "role")) return [];
      const figure = roleHits.some((slot) => /^(amount|value|quantity|change)$/.test(slot.role)) ? 0.5 : 0;
      return [{ w, s, hits: hits.length, rank: hits.length + figure - 0.01 * assertedBy(said, claim) }];
    }),
  );
  const byWanted = new Map<number, (typeof pairs)[number]>();
  const bySaid = new Map<number, (typeof pairs)[number]>();
  for (const pair of pairs.sort((a, b) => b.rank - a.rank))
    if (!byWanted.has(pair.w) && !bySaid.has(pair.s)) {
      byWanted.set(pair.w, pair);
      bySaid.set(pair.s, pair);
    }
  const types = new Map<string, Tally>();
  const of = (type: string): Tally => types.get(type) ?? types.set(type, tally()).get(type) ?? tally();
  wanted.forEach(({ claim, slots }, w) => {
    if (claim.optional) return;
    of(claim.type).wanted += slots.length;
    of(claim.type).right += byWanted.get(w)?.hits ?? 0;
  });
  found.claims.forEach((said, s) => {
    const pair = bySaid.get(s);
    const claim = pair === undefined ? undefined : want.claims[pair.w];
    if (claim?.optional) return;
    of(said.type).said += Math.max(assertedBy(said, claim), pair?.hits ?? 0);
  });
  return types;
}

function sameMention(want: string, m: Mention): boolean {
  switch (m.kind) {
    case "money":
      return sameMoney(want, m.value);
    case "percent":
      return samePercent(want, m.value);
    case "quantity":
      return sameQuantity(want, m.value);
    case "date":
      return timexesOf(want).includes(m.value.timex);
    case "duration":
      return want.split("|").includes(m.value.iso);
    default:
      return false;
  }
}
/** Mentions by kind: figures and times one by one, parties and chips once each. */
export function scoreMentions(want: Annotation, found: Extraction): Map<string, Tally> {
  const kinds = new Map<string, Tally>();
  const count = <T>(kind: string, pool: T[], same: (want: string, got: T) => boolean, everyHit: boolean): void => {
    const t = tally();
    const values = (want.mentions[kind] ?? []).map((s) => ({ optional: s.startsWith("?"), value: s.replace(/^\?\s*/, "") }));
    // what must be there is served before what may be there
    for (const { optional, value } of values.sort((a, b) => Number(a.optional) - Number(b.optional))) {
      const hits = pool.filter((got) => same(value, got));
      for (const hit of everyHit ? hits : hits.slice(0, 1)) pool.splice(pool.indexOf(hit), 1);
      if (optional) continue;
      t.wanted++;
      if (hits.length > 0) t.right++;
    }
    t.said = t.right + pool.length;
    kinds.set(kind, t);
  };
  for (const kind of ["money", "percent", "quantity", "date", "duration"])
    count(
      kind,
      found.mentions.filter((m) => m.kind === kind),
      sameMention,
      false,
    );
  const named = (value: string, names: string[]): boolean => alternatives(value).some((a) => names.includes(a));
  const parties = found.parties.map((p) => namesOf(p.id, p.name, found));
  const chips = new Map<string, string[]>();
  for (const m of found.mentions)
    if (m.kind === "chip") chips.set(m.value.chip, [...(chips.get(m.value.chip) ?? []), ...[m.value.name, m.value.chip, m.text].map(fold)]);
  count("party", parties, named, true);
  count("chip", [...chips.values()], named, true);
  return kinds;
}
