/** Both sides of a sanction: an authority is known by what it is, in a suit by who sues; everybody else named is its target. */
import { enumerated } from "../../clause/assembly.js";
import { isContentNoun } from "../../clause/function-words.js";
import type { Phrase } from "../../clause/phrase.js";
import type { Filler, Mention, Party } from "../../contract/types.js";
import type { Place } from "../block.js";
import { fillerOf, textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { kindOf, type Named } from "./named.js";
import { isTitle } from "./personnelWords.js";
import { AUTHORITIES, CHARGED, COUNTRIES, EXCHANGES, FIRMS, GOODS, GROUPS, INSTITUTIONS, OPENERS, SIZED } from "./sanctionWords.js";

/** Somebody around the trigger: a party, or a country, a body or a group of people as the text calls it. */
export interface Side {
  readonly filler: Filler;
  readonly place: Place;
  readonly phrase: Phrase;
  /** Stands in the trigger's own noun phrase. */
  readonly inside: boolean;
  /** May it fine, forbid, allow, search? */
  readonly powers: boolean;
  readonly kind: Party["kind"] | "country" | "body" | "people";
}

/** Heads of state act for their country. */
export function isAuthority(mention: Mention, parties: ReadonlyMap<string, Party>, code: string): boolean {
  const kind = kindOf(mention, parties);
  if (kind === "government") return true;
  if (code === "approval" && INSTITUTIONS.has(mention.text)) return true;
  if (code === "ban" && EXCHANGES.has(mention.text)) return true;
  return kind === "person" && code === "tariff" && mention.kind === "party" && parties.get(mention.value.party)?.known === true;
}

const PLACES: ReadonlySet<Place> = new Set<Place>([
  "subject",
  "topic",
  "also",
  "object",
  "dative",
  "about",
  "circumstance",
  "comitative",
  "genitive",
  "source",
  "by",
  "head",
]);

/** Everybody who may act or suffer, parties first. Media tell, unnamed sources vouch: neither is a side. */
export function sidesOf(input: RefineInput, named: readonly Named[], code: string): Side[] {
  const { context, candidates, trigger, draft } = input;
  const { parties } = context;
  const out: Side[] = [];
  const seen = new Set<Phrase>();
  // `검찰, [한빛전자] 압수수색`: a headline leaves the particle of its object out
  const headline =
    trigger.predicate?.headline === true &&
    draft.segment.sentence.zone === "title" &&
    (code !== "lawsuit" || named.some((n) => isSubjectAt(n.place)));
  const tellers = draft.vouching?.speaker ?? null;
  for (const { mention, place: at, phrase, inside } of named) {
    const kind = kindOf(mention, parties);
    const bare = headline && at === "none" && phrase.end <= trigger.span.start && phrase.words.at(-1)?.after !== ",";
    const place = bare ? "object" : at === "comitative" ? joinedTo(phrase, draft.segment.phrases, trigger.phrase) : at;
    // `[쿠팡] 김범석 의장을`: whose head somebody is stands beside him
    const beside =
      kind !== "person" &&
      kind !== "government" &&
      phrase.headMention === null &&
      phrase.mentions.some((m) => kindOf(m, parties) === "person");
    if (beside && enumerated(phrase) === null) continue;
    // `트럼프 "자동차에 25% 관세"`: who speaks is not who suffers
    if (kind === "person" && code === "tariff" && !isSubjectAt(place) && phrase.headMention !== mention) continue;
    seen.add(phrase);
    if (kind === null || mention.kind !== "party" || parties.get(mention.value.party)?.anonymous) continue;
    // media tell, but they sue and are sued, too
    const tells = tellers?.kind === "party" && tellers.value.party === mention.value.party;
    if (kind === "media" && (code !== "lawsuit" || tells || trigger.predicate === null || !STANDS.has(place))) continue;
    out.push({ filler: fillerOf(mention, parties), place, phrase, inside, powers: isAuthority(mention, parties, code), kind });
  }
  const add = (phrase: Phrase, place: Place, inside: boolean) => {
    if (seen.has(phrase) || phrase === trigger.phrase || !PLACES.has(place)) return;
    seen.add(phrase);
    const side = unnamed(phrase);
    if (side === null) {
      // `[호주와 대만], 텍사스주 등은`: countries of a list that closes in something else
      const members = isSubjectAt(place)
        ? listed(phrase, draft.segment.phrases).filter((p) => p !== phrase && COUNTRIES.has(p.head.stem))
        : [];
      for (const { head } of members) {
        seen.add(phrase);
        const filler = textFiller(context.doc.text, { start: head.start, end: head.stemEnd });
        out.push({ filler, place, phrase, inside, powers: true, kind: "country" });
      }
      return;
    }
    const filler = textFiller(context.doc.text, side.span);
    out.push({ filler, place, phrase, inside, powers: side.kind !== "people", kind: side.kind });
  };
  // `한빛전자, [다온칩·김 대표] 검찰에 고발`: a headline hangs the accused on whom they are told to
  if (headline && code === "lawsuit")
    for (const phrase of draft.segment.phrases) {
      const told =
        phrase.case === "dative" && (phrase.headMention !== null || endsIn(phrase.head.stem, CHARGED))
          ? phrase.mentions.filter((m) => m.kind === "party" && m !== phrase.headMention)
          : [];
      const accused = told.length === 0 ? [] : [...dotted(phrase, draft.segment.phrases).flatMap((c) => c.headMention ?? []), ...told];
      for (const mention of accused) {
        const kind = kindOf(mention, parties);
        // `[한빛전자] 회장`: the holder of an office is accused, not the house
        const behind = phrase.words[phrase.words.findIndex((w) => w.mention === mention) + 1];
        if (kind === null || (kind !== "person" && behind !== undefined && isTitle(behind.stem))) continue;
        const found = out.findIndex((s) => s.filler.kind === "party" && mention.kind === "party" && s.filler.party === mention.value.party);
        if (found >= 0) out.splice(found, 1);
        out.push({
          filler: fillerOf(mention, parties),
          place: "object",
          phrase,
          inside: false,
          powers: isAuthority(mention, parties, code),
          kind,
        });
      }
    }
  for (const c of candidates) add(c.phrase, c.place, c.inside);
  if (draft.segment.sentence.zone === "title") for (const phrase of draft.segment.phrases) add(phrase, phrase.case, false);
  const order = new Map(candidates.map((c, i) => [c.phrase, i] as const));
  const rank = (s: Side): number => order.get(s.phrase) ?? order.size;
  return ownSides(input, out).sort((a, b) => rank(a) - rank(b));
}

/** `[다온칩]·김 대표 검찰에`: the members of a list before its last, a dot behind each. */
function dotted(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (let i = phrase.index - 1; phrases[i]?.words.at(-1)?.after === "·"; i--) out.unshift(phrases[i] as Phrase);
  return out;
}

const SHARED: ReadonlySet<Place> = new Set<Place>(["subject", "topic", "also", "source", "by", "head"]);

/** `[멕시코를 상대로] 25%의 관세를, [중국에는] 10%의 관세를 부과했다`: of two objects of one verb each has what stands before it. */
function ownSides({ trigger }: RefineInput, sides: Side[]): Side[] {
  const { phrase, predicate } = trigger;
  if (phrase === null || predicate === null || phrase.case !== "object") return sides;
  const objects = predicate.args.filter((a) => a.case === "object" && a.head.stem === phrase.head.stem);
  const at = objects.indexOf(phrase);
  if (objects.length < 2 || at < 0) return sides;
  const from = objects[at - 1]?.end ?? 0;
  const fits = (s: Side): boolean => SHARED.has(s.place) || s.inside || (s.phrase.start >= from && s.phrase.start < phrase.end);
  // what stands before the first alone may be meant of all
  return sides.some((s) => !SHARED.has(s.place) && fits(s)) ? sides.filter(fits) : sides;
}

/** Where a paper that sues or is sued stands. */
const STANDS: ReadonlySet<Place> = new Set<Place>(["subject", "topic", "also", "object", "circumstance", "source"]);

/** `[오픈AI와] 최 회장을 상대로`, `[쿠팡 본사와] 물류센터를`: who stands before another in a list stands where that one does. */
function joinedTo(phrase: Phrase, phrases: readonly Phrase[], own: Phrase | null): Place {
  let last = phrase;
  for (let n = phrases[last.index + 1]; n?.conjuncts.includes(last); n = phrases[last.index + 1]) last = n;
  const next = phrases[last.index + 1];
  const joins = next !== undefined && next !== own && next.governor === last.governor && JOINED.has(next.case);
  return joins && last.words.at(-1)?.after === "" ? next.case : "comitative";
}
const JOINED: ReadonlySet<Place> = new Set<Place>(["object", "circumstance", "dative", "about", "subject", "topic", "also"]);

const isSubjectAt = (place: Place): boolean => place === "subject" || place === "topic" || place === "also";

/** `미국은`, `금융당국이`, `소액주주들은`: nobody the mentions know, but somebody. */
function unnamed(phrase: Phrase): { kind: "country" | "body" | "people"; span: { start: number; end: number } } | null {
  const { head } = phrase;
  if (phrase.headMention?.kind === "quantity" || phrase.words[0]?.mention?.kind === "quantity") return counted(phrase);
  if (phrase.headMention !== null || head.mention !== null || head.verb !== null) return null;
  const kind = COUNTRIES.has(head.stem) ? "country" : endsIn(head.stem, AUTHORITIES) ? "body" : endsIn(head.stem, GROUPS) ? "people" : null;
  if (kind === null) return null;
  const first = phrase.words[0];
  // `[프랑스] 경쟁당국이`
  const start = kind === "body" && first !== undefined && first.mention === null && COUNTRIES.has(first.stem) ? first.start : head.start;
  return { kind, span: { start, end: head.stemEnd } };
}

/** `중국 기업 80곳을`, `5개 제강사에`: firms that are only counted. */
function counted({ words, head }: Phrase): { kind: "people"; span: { start: number; end: number } } | null {
  const plain = words.filter((w) => w.start <= head.start && w.mention?.kind !== "quantity");
  const first = plain[0];
  const last = plain.at(-1);
  if (first === undefined || last === undefined || first.mention !== null || last.mention !== null || last.verb !== null) return null;
  return endsIn(last.stem, FIRMS) || endsIn(last.stem, GROUPS) ? { kind: "people", span: { start: first.start, end: last.stemEnd } } : null;
}

const endsIn = (stem: string, words: readonly string[]): boolean => words.some((w) => stem.endsWith(w));

/** The members of a list the phrase closes, itself last: `[캐나다·멕시코·중국]에`, `[철강과 알루미늄]에`. */
export function listed(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const out = [phrase];
  for (let i = phrase.index - 1; i >= 0; i--) {
    const before = phrases[i];
    const last = before?.words.at(-1);
    const joins = before?.case === "comitative" || (before?.case === "none" && (last?.after === "·" || last?.after === ","));
    if (
      before === undefined ||
      !joins ||
      before.relative !== null ||
      (before.headMention !== null && before.headMention.kind !== "product")
    )
      break;
    out.unshift(before);
  }
  return out;
}

/** `[멕시코와 캐나다]에서 수입되는 제품`: the countries goods come from say more than the goods. */
export function originsOf(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  if (phrase.relative === null || !GOODS.has(phrase.head.stem)) return [];
  const from = phrase.relative.args.find((a) => a.case === "locative" || a.case === "source");
  if (from === undefined || !(COUNTRIES.has(from.head.stem) || from.headMention?.kind === "party")) return [];
  return [...from.conjuncts.filter((c) => c.index < (listed(from, phrases)[0]?.index ?? 0)), ...listed(from, phrases)];
}

/** The words of a phrase that name a thing: figures, dates and openers are left out; null where it names none. */
export function thingIn(phrase: Phrase): { start: number; end: number } | null {
  const { head } = phrase;
  if (head.verb !== null || isContentNoun(head.stem) || head.stem.length < 2) return null;
  const plain = phrase.words.slice(
    phrase.words.findLastIndex((w) => w !== head && (isContentNoun(w.stem) || OPENERS.has(w.stem) || SIZED.has(w.stem))) + 1,
  );
  const first = plain.find(
    (w) => w.mention === null || w.mention.kind === "chip" || w.mention.kind === "product" || w.mention.kind === "party",
  );
  return first === undefined || first.start > head.start ? null : { start: first.start, end: head.stemEnd };
}
