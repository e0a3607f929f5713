/** What is bought: a company, a stake in one, a business, or nothing an acquisition is about. */
import { enumerated } from "../../clause/assembly.js";
import type { Phrase } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import type { Mention, Party } from "../../contract/types.js";
import type { Span } from "../../core/span.js";
import type { Trigger } from "../triggers.js";
import {
  AFFILIATES,
  ASIDE,
  ASSETS,
  BUSINESS,
  EQUITY,
  GENERIC,
  HOLDING,
  HOLDS,
  ISSUING,
  OWN,
  VAGUE,
  WEAK_EQUITY,
} from "./acquisitionWords.js";

export interface Bought {
  readonly kind: "company" | "equity" | "shares" | "business" | "generic" | "own" | "goods" | "none";
  readonly target: Mention | null;
  /** The words that name a business: `미국 [공장]`. */
  readonly span: Span | null;
  /** Who holds it now: `라온이 보유한 …`, `영풍의 고려아연 지분`. */
  readonly owner: Mention | null;
  readonly phrase: Phrase | null;
}

export const NOTHING: Bought = { kind: "none", target: null, span: null, owner: null, phrase: null };
const SALES: ReadonlySet<string> = new Set(["sell", "sold"]);
const OBJECTS: ReadonlySet<string> = new Set(["object"]);
const SUBJECTS: ReadonlySet<string> = new Set(["subject", "topic", "also"]);

/** Reads the thing a trigger's event is about. */
export function boughtBy(trigger: Trigger, passive: boolean, parties: ReadonlyMap<string, Party>): Bought {
  const { phrase, predicate, frame } = trigger;
  if (phrase !== null) {
    const before = phrase.words.filter((w) => w.end <= trigger.span.start);
    // `다온의 [자회사] 편입`: what it becomes
    if (trigger.row.nouns?.includes("편입") === true && AFFILIATES.has(before.at(-1)?.stem ?? "")) before.pop();
    // `다온의 [공개] 매각`: says how, not what
    if (before.every((w) => w.mention === null && ASIDE.has(w.stem))) before.length = 0;
    // `필름 사업의 매각`, `보유 지분의 매각`: told in the genitive
    const of = before.length === 0 ? phrase.modifiers.findLast((m) => m.case === "genitive") : undefined;
    if (of !== undefined && of.headMention === null) {
      const told = classify(of.words, of, parties, SALES.has(frame));
      if (told.kind === "business" || told.kind === "equity") return told;
    }
    if (before.length > 0 || phrase.modifiers.length > 0) return classify(before, phrase, parties, SALES.has(frame));
    // `매물로 나왔다`: the noun is a complement, what is sold stands beside it
    return trigger.predicate === null || frame === "chosen" || (passive && trigger.row.with === undefined)
      ? NOTHING
      : fromPredicate(trigger, passive, parties);
  }
  return predicate === null ? NOTHING : fromPredicate(trigger, passive, parties);
}

function fromPredicate({ predicate, phrase, span, frame }: Trigger, passive: boolean, parties: ReadonlyMap<string, Party>): Bought {
  if (predicate === null) return NOTHING;
  const wanted = passive ? SUBJECTS : OBJECTS;
  const arg =
    predicate.args.findLast((a) => a !== phrase && wanted.has(a.case)) ??
    predicate.args.findLast((a) => a.case === "about") ??
    predicate.args.findLast((a) => a.case === "none" && a !== phrase && a.words.some((w) => w.mention?.kind !== "date"));
  const object = arg ?? (passive ? predicate.outer[0] : undefined);
  if (object !== undefined)
    return classify(
      object.words.filter((w) => w.end <= span.start || w.start >= span.end),
      object,
      parties,
      SALES.has(frame),
    );
  // `한빛이 인수한 [다온]`
  const head = predicate.ending.kind === "adnominal" ? predicate.modifies : null;
  return head === null || predicate.args.some((a) => OBJECTS.has(a.case))
    ? NOTHING
    : { ...classify(head.words, head, parties, SALES.has(frame)), kind: "none" };
}

function isOrganisation(mention: Mention, parties: ReadonlyMap<string, Party>): boolean {
  const kind = mention.kind === "party" ? parties.get(mention.value.party)?.kind : undefined;
  return kind !== undefined && kind !== "person" && kind !== "media" && kind !== "group";
}

const personIn = ({ mentions }: Phrase, parties: ReadonlyMap<string, Party>): Mention | undefined =>
  mentions.find((m) => m.kind === "party" && parties.get(m.value.party)?.kind === "person");

const endsIn = (stem: string, set: ReadonlySet<string>): boolean =>
  set.has(stem) || [...set].some((w) => stem.length > w.length && stem.endsWith(w));
export const namesBusiness = (stem: string): boolean => endsIn(stem, BUSINESS);
/** `지분 [18%]`, `지분 [18%가량]`. */
const isFigure = (w: Word): boolean => {
  const { kind } = w.mention ?? w.mentions.find((m) => m.start === w.start && ASIDE.has(w.stem.slice(m.end - m.start))) ?? NO_FIGURE;
  return kind !== "party" && kind !== "product";
};
const NO_FIGURE = { kind: "party" } as const;

/** Classifies the noun phrase that `words` (of `phrase`) end with. */
export function classify(words: readonly Word[], phrase: Phrase, parties: ReadonlyMap<string, Party>, sale: boolean): Bought {
  let at = words.length - 1;
  while (at >= 0 && (isFigure(words[at] as Word) || ASIDE.has((words[at] as Word).stem))) at--;
  const last = words[at];
  const genitives = phrase.modifiers.filter((m) => m.case === "genitive");
  const own = words.slice(0, at + 1);
  const partiesIn = (list: readonly Word[]): Mention[] => list.flatMap((w) => (w.mention?.kind === "party" ? [w.mention] : []));
  // `다온 창업자 [김민준] 대표의 지분`
  const outside = genitives.flatMap((g) => personIn(g, parties) ?? g.headMention ?? []).filter((m) => m.kind === "party");
  const holder = phrase.relative !== null && HOLDING.has(phrase.relative.noun + phrase.relative.lemma) ? holderOf(phrase) : null;
  if (last === undefined) return { kind: "none", target: null, span: null, owner: holder, phrase };
  const named = [...outside, ...partiesIn(own)];
  const companies = named.filter((m) => isOrganisation(m, parties));
  if (last.mention?.kind === "party") {
    const possessor = own.findLast((w, i) => w.mention?.kind === "party" && HOLDS.has(own[i + 1]?.stem ?? ""))?.mention ?? null;
    return { kind: "company", target: last.mention, span: null, owner: holder ?? possessor, phrase };
  }
  const { stem } = last;
  const ends = (set: ReadonlySet<string>): boolean => endsIn(stem, set);
  if (ends(OWN)) return { ...NOTHING, kind: "own", phrase };
  if (EQUITY.has(stem) || EQUITY.has(stem.slice(-2)) || stem.endsWith("경영권")) {
    // `다온이 새로 발행하는 주식을`: a stake in who issues it
    const issuer = phrase.relative !== null && ISSUING.has(phrase.relative.noun + phrase.relative.lemma) ? holderOf(phrase) : null;
    // `[라온] 보유지분 51% 가운데 9%를`: whose they are, not whose company it is
    const keeper = own.findLast((w, i) => w.mention?.kind === "party" && holdsIt(own[i + 1]?.stem ?? ""))?.mention ?? null;
    const target = companies.findLast((m) => m !== keeper) ?? issuer;
    const owner = holder ?? keeper ?? named.findLast((m) => m !== target) ?? null;
    return { kind: WEAK_EQUITY.has(stem) && issuer === null ? "shares" : "equity", target, span: null, owner, phrase };
  }
  if (ends(BUSINESS) || (sale && ends(ASSETS))) {
    const first = own.find((w) => !isFigure(w) && !VAGUE.has(w.stem)) ?? last;
    // `다온의 [가전 사업]을 양수한다`: whose it is sells it
    const owner = holder ?? (sale ? null : (outside.findLast((m) => isOrganisation(m, parties)) ?? null));
    return { kind: "business", target: null, span: { start: first.start, end: last.stemEnd }, owner, phrase };
  }
  const bracketed = last.mentions.find((m) => m.start >= last.stemEnd && isOrganisation(m, parties));
  if (bracketed !== undefined) return { kind: "company", target: bracketed, span: null, owner: holder, phrase };
  if (ends(GENERIC)) {
    // `영국 [물류회사]를`: told by what it is
    const first = own.find((w) => !isFigure(w) && !VAGUE.has(w.stem)) ?? last;
    const told = first !== last && companies.length === 0 && genitives.length === 0 ? { start: first.start, end: last.stemEnd } : null;
    return { ...NOTHING, kind: "generic", span: told, owner: holder, phrase };
  }
  return { kind: "goods", target: null, span: null, owner: null, phrase };
}

/** `[보유] 지분`, `[보유지분]`. */
const holdsIt = (stem: string): boolean => HOLDS.has(stem) || (HOLDS.has(stem.slice(0, 2)) && EQUITY.has(stem.slice(2)));

/** `라온파트너스가 보유한 [한빛모션 지분]`: the subject of the clause that modifies it. */
function holderOf(phrase: Phrase): Mention | null {
  const subject = phrase.relative?.args.findLast((a) => SUBJECTS.has(a.case)) ?? null;
  // `라온벤처스 등 기관투자자가 보유한`: the one named stands for them
  const named = subject === null ? null : (subject.headMention ?? enumerated(subject));
  return named?.kind === "party" ? named : null;
}
