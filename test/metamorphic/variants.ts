/** Changes of an article that must change its extraction in a known way and nowhere else. */
import type { Extraction, Mention } from "../../src/contract/types.js";
import { defaultLexicon } from "../../src/lexicon/lexicon.js";
import { type Edit, edit, renamed } from "./edits.js";
import { type Expectation, partyKey, timexKey, valueKey } from "./signature.js";

export interface Variant {
  /** What was done, for the reader of a failure. */
  readonly what: string;
  readonly text: string;
  readonly expectation: Expectation;
}

const PRONOUN = /^(양사|[두세네] 회사|(이|그|같은|해당|동) ?(회사|업체|기업|사)|자사|당사|동사|회사|이들|본사)/;
const INVENTED: Partial<Record<string, readonly string[]>> = {
  company: ["누림시스템", "다온로보틱스"],
  person: ["김도윤", "박서진"],
};
const HANGUL_NAME = /^[가-힣]{3,8}$/;

/** Every known or invented name takes the place of every party that goes by one name only. */
export function partyVariants(text: string, found: Extraction): Variant[] {
  return found.parties.flatMap((party, n) => {
    const spans = found.mentions.filter((m) => m.kind === "party" && m.value.party === party.id);
    const named = spans.filter((m) => !PRONOUN.test(m.text));
    const surface = named[0]?.text;
    if (surface === undefined || party.anonymous || named.some((m) => m.text !== surface)) return [];
    // part of a longer name somewhere, or glossed in brackets: not ours to rename
    if (text.split(surface).length - 1 !== named.length || named.some((m) => text.startsWith("(", m.end))) return [];
    return [...(INVENTED[party.kind] ?? []), ...knownNames(party.kind, text, n)]
      .filter((name) => !text.includes(name))
      .map((name) => {
        const { text: changed, at } = edit(
          text,
          named.flatMap((m) => renamed(text, m, name)),
        );
        return {
          what: `${surface} → ${name}`,
          text: changed,
          expectation: { at, values: new Map([[partyKey(party.name), partyKey(name)]]) },
        };
      });
  });
}
function knownNames(kind: string, text: string, n: number): string[] {
  if (kind !== "company") return [];
  const rows = defaultLexicon().rows.parties.filter(
    (row) => row.kind === kind && HANGUL_NAME.test(row.name) && !row.ambiguous?.includes(row.name) && !text.includes(row.name),
  );
  const row = rows[(n * 37) % Math.max(rows.length, 1)];
  return row === undefined ? [] : [row.name];
}

/** The mentions of each value, where every one writes it with a single run of digits. */
function byValue(found: Extraction, kinds: readonly string[], digits: RegExp): [key: string, mentions: Mention[]][] {
  const groups = new Map<string, Mention[]>();
  for (const m of found.mentions)
    if (kinds.includes(m.kind)) {
      const key = valueKey(m, found);
      groups.set(key, [...(groups.get(key) ?? []), m]);
    }
  return [...groups].filter(([, group]) => group.every((m) => m.text.match(digits)?.length === 1));
}
const digitEdits = (group: readonly Mention[], digits: RegExp, change: (run: string) => string): Edit[] =>
  group.map((m) => {
    const run = new RegExp(digits.source).exec(m.text);
    const start = m.start + (run?.index ?? 0);
    return { start, end: start + (run?.[0].length ?? 0), text: change(run?.[0] ?? "") };
  });
const plain = (run: string): number => Number(run.replaceAll(",", ""));

/** Another figure of the same form: `500억 달러` → `600억 달러`, wherever the article gives that value. */
export function figureVariants(text: string, found: Extraction): Variant[] {
  const digits = /\d[\d,]*(?:\.\d+)?/g;
  const taken = new Set(found.mentions.map((m) => valueKey(m, found)));
  const other = (run: string): string => `${(Number(run[0]) % 9) + 1}${run.slice(1)}`;
  return byValue(found, ["money", "percent", "quantity"], digits).flatMap(([key, group]) => {
    const [first] = group;
    const run = first === undefined ? null : new RegExp(digits.source).exec(first.text);
    if (first === undefined || run === null || run[0].startsWith("0")) return [];
    if (group.some((m) => !m.text.includes(run[0]))) return [];
    const to = other(run[0]);
    const ratio = plain(to) / plain(run[0]);
    const changed = scaled(first, ratio);
    if (changed === null) return [];
    const newKey = valueKey(changed, found);
    if (taken.has(newKey)) return [];
    const { text: edited, at } = edit(
      text,
      digitEdits(group, digits, () => to),
    );
    return [{ what: `${first.text}: ${run[0]} → ${to}`, text: edited, expectation: { at, values: new Map([[key, newKey]]) } }];
  });
}
function scaled(m: Mention, ratio: number): Mention | null {
  if (m.kind === "money") return m.value.amount === null ? null : { ...m, value: { ...m.value, amount: m.value.amount * ratio } };
  if (m.kind === "percent") return m.value.value === null ? null : { ...m, value: { ...m.value, value: m.value.value * ratio } };
  if (m.kind === "quantity") return m.value.value === null ? null : { ...m, value: { ...m.value, value: m.value.value * ratio } };
  return null;
}

/** Another day or year on the same side of the publication day. */
export function dateVariants(text: string, found: Extraction): Variant[] {
  const today = found.article.publishedAt;
  if (today === null) return [];
  const taken = new Set(found.mentions.map((m) => valueKey(m, found)));
  const variants: Variant[] = [];
  const add = (key: string, group: readonly Mention[], digits: RegExp, to: string, newKey: string): void => {
    if (taken.has(newKey)) return;
    const { text: edited, at } = edit(
      text,
      digitEdits(group, digits, () => to),
    );
    variants.push({ what: `${group[0]?.text} → ${to}`, text: edited, expectation: { at, values: new Map([[key, newKey]]) } });
  };
  const day = /\d{1,2}(?=일)/g;
  for (const [key, group] of byValue(found, ["date"], day)) {
    const [m] = group;
    if (m?.kind !== "date" || m.value.timex === today || !/^\d{4}-\d\d-\d\d$/.test(m.value.timex)) continue;
    const d = Number(m.value.timex.slice(8));
    const to = m.value.timex < today ? d - 1 : d + 1;
    const timex: string = `${m.value.timex.slice(0, 8)}${String(to).padStart(2, "0")}`;
    if (to < 1 || to > 28 || timex === today) continue;
    add(key, group, day, String(to), timexKey(timex, m.value.mod));
  }
  const year = /20\d\d(?=년)/g;
  for (const [key, group] of byValue(found, ["date"], year)) {
    const [m] = group;
    const y = Number(new RegExp(year.source).exec(m?.text ?? "")?.[0]);
    const now = Number(today.slice(0, 4));
    if (m?.kind !== "date" || y === now || !m.value.timex.includes(String(y))) continue;
    const to = String(y < now ? y - 1 : y + 1);
    add(key, group, year, to, timexKey(m.value.timex.replace(String(y), to), m.value.mod));
  }
  return variants;
}

/** A sentence about something else between two others. */
export function insertionVariants(text: string): Variant[] {
  const places = [...text.matchAll(/다\. (?=[가-힣A-Z'‘“"])/g)].map((m) => m.index + m[0].length).filter((at) => !insideQuote(text, at));
  const step = Math.max(1, Math.ceil(places.length / 6));
  return places
    .filter((_, i) => i % step === 0)
    .flatMap((place) =>
      ["밤새 비가 조용히 내렸다. ", "거리 곳곳에 꽃이 활짝 피었다. "].map((sentence) => {
        const { text: changed, at } = edit(text, [{ start: place, end: place, text: sentence }]);
        return { what: `${sentence}at ${place}`, text: changed, expectation: { at, values: new Map() } };
      }),
    );
}
function insideQuote(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const count = (mark: string): number => before.split(mark).length - 1;
  return count('"') % 2 === 1 || count("“") > count("”");
}

/** The lead once more as a headline: the same events, said once. */
export function titleVariants(text: string): Variant[] {
  const lead = /^.*?[가-힣]다\.(?= |\n|$)/m.exec(text)?.[0];
  if (lead === undefined) return [];
  return [{ what: "lead as headline", text: `${lead.slice(0, -1)}\n\n${text}`, expectation: { at: null, values: new Map() } }];
}
