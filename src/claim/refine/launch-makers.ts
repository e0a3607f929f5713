/** Who makes what a launch or development is about. */
import { isGapless } from "../../clause/assembly.js";
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import { partyOf } from "../../context/attribution.js";
import { chainFrom } from "../../context/chain.js";
import type { Mention } from "../../contract/types.js";
import type { ClaimContext } from "../draft.js";
import { makerOf, memoryOf } from "../products/memory.js";
import type { Product } from "../products/phrase.js";
import type { Site } from "./launch-places.js";

const SUBJECTS = new Set(["subject", "topic", "also"]);

/** Who launches or develops: subject, `…에 의해`, owner of the phrase, maker of the product; the running topic last. */
export function makersAt(site: Site, products: readonly Product[], topic: Mention | null): { mention: Mention; near: boolean }[] {
  const { context, segment, trigger, predicate } = site;
  const { phrase } = trigger;
  const taken = new Set(products.map((p) => p.mention));
  const listed = (p: Phrase): Mention[] => {
    if (p.headMention !== null && taken.has(p.headMention)) return [];
    const counted = trioOf(context, segment, p);
    if (counted.length > 0) return counted;
    const own = partyOf(p);
    const makers = [...p.conjuncts.map(partyOf), own].flatMap((m) => makerOf(context, m) ?? []);
    return makers.filter((m) => !products.some((product) => isNamed(product, m)));
  };
  const read = (list: readonly Mention[], near = false) => list.map((mention) => ({ mention, near }));
  if (phrase !== null) {
    const compound = phrase.mentions.filter((m) => m.end <= trigger.span.start && makerOf(context, m) !== null);
    if (compound.length > 0) return read(compound.slice(0, 1));
    for (const modifier of phrase.modifiers) if (modifier.case === "genitive" && listed(modifier).length > 0) return read(listed(modifier));
  }
  const gapped = phrase === null ? null : gappedTopic(site, phrase);
  if (gapped !== null && listed(gapped).length > 0) return read(listed(gapped));
  const args = predicate?.args.filter((p) => p !== phrase) ?? [];
  const withs = args.filter((p) => p.case === "comitative" && trigger.row.type === "development").flatMap(listed);
  // `최근 출시된 R1에 대해`, `머스크가 개발한 옵티머스`: the sentence's topic is somebody else
  const gapless = predicate?.modifies != null && isGapless(predicate.modifies);
  const adnominal = predicate?.ending.kind === "adnominal" && !gapless && chainFrom(predicate).length < 2;
  const closed = adnominal && (trigger.frame === "passive" || args.some((p) => SUBJECTS.has(p.case)));
  for (const p of [...args.toReversed(), ...(closed ? [] : (predicate?.outer ?? []))]) {
    if (!(SUBJECTS.has(p.case) || p.case === "by") || p === phrase) continue;
    const found = listed(p);
    if (found.length > 0) return read([...found, ...withs.filter((w) => !found.includes(w))]);
  }
  // `한빛시스템즈에서 자체 개발한 모델`
  for (const p of args)
    if (p.case === "locative" && trigger.row.type === "development" && p.headMention?.kind === "party" && listed(p).length > 0)
      return read(listed(p));
  // `챗GPT를 개발해 시대를 연 오픈AI`: the noun its whole row of clauses modifies
  const next = predicate?.ending.kind === "connective" && predicate.next !== null ? predicate.next : predicate;
  const modified = next?.ending.kind === "adnominal" && next.modifies !== null ? listed(next.modifies) : [];
  if (modified.length > 0 && trigger.frame === "active") return read(modified);
  for (const p of args) {
    // `[네이버의] 새 앱이 나온다`
    const comes = trigger.frame === "passive" && SUBJECTS.has(p.case);
    if (p.case !== "via" && p.case !== "object" && !comes) continue;
    for (const modifier of p.modifiers) if (modifier.case === "genitive" && listed(modifier).length > 0) return read(listed(modifier));
  }
  for (const product of products) {
    const maker = memoryOf(context).maker(product);
    if (maker !== null) return [...read([maker], true), ...read(withs.filter((w) => w.text !== maker.text))];
  }
  // `나온 전작 '아라1'`: of the same house
  const house = closed && predicate?.modifies?.words.some((w) => /^(?:전작|후속작|차기작|전작인)$/.test(w.stem)) === true;
  const pointed = predicate?.outer.some((p) => /^(?:이|그|이들|그들|회사|양사)$/.test(p.head.stem)) === true;
  if ((closed || (adnominal && !pointed)) && !house) return [];
  // `유튜버 둘이 론칭해`: somebody acts, known or not
  if (phrase === null && trigger.frame === "active" && args.some((p) => p.case === "subject" && !holds(p, products))) return read(withs);
  const running = makerOf(context, topic) ?? memoryOf(context).leading();
  return running === null ? read(withs) : [...read([running], true), ...read(withs)];
}

/** `[한빛로보는] 센서 개발을, 누리칩스는 설계를 맡았다`: the topic the verb has is that of the last member. */
function gappedTopic({ segment, predicate }: Site, phrase: Phrase): Phrase | null {
  if (predicate === null || !predicate.outer.some((p) => p.case === "topic" && p.start >= phrase.end)) return null;
  return segment.phrases.findLast((p) => p.case === "topic" && p.end <= phrase.start) ?? null;
}

/** `결제 서비스 ['페이팔']`: the product's own name makes nothing. */
const isNamed = ({ filler, mention, start }: Product, maker: Mention): boolean =>
  mention === null && filler.kind === "text" && maker.start >= start && maker.end <= start + filler.text.length;

const holds = (phrase: Phrase, products: readonly Product[]): boolean =>
  products.some((p) => p.start >= phrase.start && p.start < phrase.end);

/** `세 회사는`, `3사가`: the last list of so many parties. */
function trioOf(context: ClaimContext, segment: Segment, phrase: Phrase): Mention[] {
  const text = context.doc.text.slice(phrase.start, phrase.end);
  const count = /^(?:이들 )?(?:세|네|3|4) ?(?:회사|사|기업|업체)/.exec(text)?.[0];
  if (count === undefined) return [];
  const n = /네|4/.test(count) ? 4 : 3;
  const at = context.segments.indexOf(segment);
  for (let i = at - 1; i >= 0; i--)
    for (const p of context.segments[i]?.phrases ?? []) {
      const list = [...p.conjuncts, p].flatMap((m) => makerOf(context, partyOf(m)) ?? []);
      const spread = list.length >= n ? list : p.mentions.filter((m) => makerOf(context, m) !== null);
      if (spread.length === n) return [...spread];
    }
  return [];
}
