/** Fines, probes, bans, tariffs, approvals: who imposes them on whom. */
import type { Phrase } from "../../clause/phrase.js";
import { addFiller, sameFiller } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import type { RefineInput } from "../refine.js";
import { serviceIn, usedThing } from "./sanctionBans.js";
import { isSubjectPlace, putList } from "./sanctionPut.js";
import { listed, type Side } from "./sanctionSides.js";
import { isAboutWrong } from "./sanctionStands.js";
import { APPLIES, COUNTRIES, ONLY_USED } from "./sanctionWords.js";

/** Fines, probes, bans, tariffs, approvals: the authority by its kind, whoever else is named the target. */
export function impose(input: RefineInput, all: readonly Side[], code: string): void {
  const { context, draft, trigger } = input;
  const receive = trigger.frame === "receive" || trigger.frame === "passive";
  const thing = code === "ban" && !receive ? usedThing(input) : null;
  const service = code === "ban" && !receive && thing === null ? serviceIn(input) : null;
  const used = thing !== null ? fillerOf(thing, context.parties) : service === null ? null : textFiller(context.doc.text, service);
  if (used === null && ONLY_USED.has(trigger.predicate?.name ?? "")) return;
  const sides = used === null ? all : all.filter((s) => !sameFiller(s.filler, used));
  const acting = actingOf(input, sides, code, receive) ?? actingAnyway(input, sides, code, used !== null);
  if (code === "probe" && acting !== undefined && standsBefore(input, sides, acting)) return;
  if (acting !== undefined) putList(input, "authority", acting, acting.powers ? sides.filter((s) => s.powers) : sides);
  if (used !== null && acting !== undefined) {
    addFiller(draft, "target", { filler: used, surety: "read", reason: "whose use is stopped", inside: true });
    return;
  }
  const acted = draft.roles.get("authority")?.map((f) => f.filler) ?? [];
  const others = sides.filter(
    (s) =>
      !acted.some((f) => sameFiller(f, s.filler)) &&
      (!s.powers || (acting !== undefined && SUFFER.has(s.place)) || (code === "tariff" && UNDER.has(s.place))),
  );
  const suffering = others.filter((s) => SUFFER.has(s.place));
  const subjects = others.filter((s) => isSubjectPlace(s.place));
  // an agent outside its powers does not sanction: `카카오는 출입을 제한했다`
  const chosen =
    suffering.length > 0 && (acting !== undefined || !receive)
      ? suffering
      : receive || code === "fine" || (acting !== undefined && !isSubjectPlace(acting.place))
        ? [...subjects, ...suffering]
        : suffering;
  const first = chosen[0];
  if (first === undefined) {
    if (code === "probe" && acting !== undefined) addSuspect(input);
    return;
  }
  putList(input, "target", first, chosen);
  // `[대한항공의] 아시아나항공 인수를 승인했다`: who asked for it, besides whom it is about
  if (code === "approval" && first.place !== "genitive")
    for (const s of sides) if (s.place === "genitive" && !s.powers && s.phrase.host === first.phrase) putList(input, "target", s, sides);
  // `멕시코와 캐나다에 대한 관세`
  if (first.kind === "country")
    for (const phrase of listed(first.phrase, draft.segment.phrases))
      if (phrase !== first.phrase && COUNTRIES.has(phrase.head.stem))
        addFiller(draft, "target", {
          filler: textFiller(context.doc.text, { start: phrase.head.start, end: phrase.head.stemEnd }),
          surety: "near",
          reason: "in a list",
        });
}

/** `[딥시크]가 데이터를 빼냈는지 조사한다`, `[중국]이 특혜를 준 의혹을 조사했다`: who is said to have done it. */
function addSuspect({ draft, context }: RefineInput): void {
  const { predicate, segment } = draft;
  if (predicate === null) return;
  const deed =
    predicate.args.find((a) => DEEDS.has(a.case) && a.relative !== null)?.relative ??
    segment.predicates.findLast((p) => p.index < predicate.index && p.ending.kind === "nominal" && p.next === predicate);
  const acted = draft.roles.get("authority") ?? [];
  for (const place of ["subject", "topic", "dative"])
    for (const arg of [...(deed ?? predicate).args, ...(deed?.outer ?? [])].filter((a) => a.case === place))
      for (const mention of arg.mentions) {
        if (mention.kind !== "party") continue;
        const filler = fillerOf(mention, context.parties);
        if (acted.some((f) => sameFiller(f.filler, filler))) continue;
        addFiller(draft, "target", { filler, surety: "near", reason: "who is said to have done it" });
        return;
      }
}

/** What holds the clause of a deed: `빼냈다는 [의혹을]`, `빼냈다는 [보도 직후]`. */
const DEEDS: ReadonlySet<string> = new Set(["object", "about", "circumstance", "instrument", "dative"]);

const SUFFER: ReadonlySet<string> = new Set(["dative", "about", "object", "circumstance", "compound", "genitive", "head", "copula"]);

/** Where those stand who have powers but suffer here: `중국에 대한 관세`. */
const UNDER: ReadonlySet<string> = new Set(["dative", "about", "object", "circumstance", "comitative"]);

/** Who uses its powers: the subject, else who it comes from, else who stands in the noun's own phrase (`국세청 세무조사`). */
function actingOf({ draft, trigger }: RefineInput, sides: readonly Side[], code: string, receive: boolean): Side | undefined {
  const subject = sides.find((s) => isSubjectPlace(s.place));
  // `당국에 과징금을 냈다`, `당국에 허가를 신청했다`
  const before = receive && (code === "fine" || APPLIES.has(trigger.predicate?.name ?? "")) && subject?.powers !== true;
  const able = sides.filter((s) => s.powers && (!UNDER.has(s.place) || (before && s.place === "dative")));
  // `과징금을 부과한 [공정위]의 처분이`: of a clause without a subject the noun behind acts, not who judges it
  const behind =
    !receive && trigger.predicate?.ending.kind === "adnominal" && !trigger.predicate.args.some((a) => isSubjectPlace(a.case))
      ? able.find((s) => s.place === "head")
      : undefined;
  if (behind !== undefined) return behind;
  // `무역대표부는 [중국 정부가] 특혜를 준 의혹을 조사했다`: the subject inside did what is looked into
  const looking = code === "probe" ? able.find((s) => s.place === "topic") : undefined;
  const subjects = able.filter((s) => isSubjectPlace(s.place));
  const acting =
    looking ?? (code === "probe" ? outermost(subjects) : subjects[0]) ?? able.find((s) => s.place === "source" || s.place === "by");
  // `[미국이] 매긴 관세가 발효된다`: the subject of the clause inside acts, the noun's own does not
  if (acting !== undefined && !(receive && isSubjectPlace(acting.place) && !acting.inside)) return acting;
  // `[정부] 소유 기기에서`: where it happens is nobody who acts
  const rest = able.filter(
    (s) =>
      s !== acting &&
      (s.place !== "locative" || s.phrase.headMention !== null) &&
      (s.place !== "head" || (!receive && subject === undefined)),
  );
  const free = subject === undefined || receive || draft.segment.sentence.zone === "title";
  return rest.find((s) => s.inside) ?? (free ? rest[0] : undefined);
}

/** Without powers: its own people's use of a service, or a look into a wrong done to it. */
function actingAnyway(input: RefineInput, sides: readonly Side[], code: string, uses: boolean): Side | undefined {
  const { trigger, draft } = input;
  if (trigger.frame !== "active" || !(code === "ban" ? uses : code === "probe" && trigger.predicate !== null && isAboutWrong(input)))
    return undefined;
  const able = sides.filter((s) => !s.inside && s.kind !== "person");
  const title = draft.segment.sentence.zone === "title";
  const subjects = able.filter((s) => isSubjectPlace(s.place));
  return (
    able.find((s) => s.place === "topic") ??
    (code === "probe" ? outermost(subjects) : subjects[0]) ??
    // `네이버·카카오, 다온 조사 나서`
    (title ? able.find((s) => s.place === "none" && s.phrase.words.at(-1)?.after === ",") : undefined)
  );
}

/** `[네이버가] 업계를 흔든 다온이 데이터를 빼냈는지 조사한다`: of two subjects of what is looked into, the first looks into it. */
function standsBefore({ context, draft, trigger }: RefineInput, sides: readonly Side[], suspect: Side): boolean {
  const { relative: over, governor: deed } = suspect.phrase;
  if (suspect.powers || deed === null || deed === trigger.predicate) return false;
  const named = (a: Phrase): boolean => a.case === "subject" && a.start < suspect.phrase.start && a.headMention?.kind === "party";
  const phrase = deed.args.find(named) ?? (over?.args.some((a) => a.case === "object") ? over.args.find(named) : undefined);
  if (phrase === undefined || suspect.phrase.conjuncts.includes(phrase)) return false;
  for (const { headMention } of [...phrase.conjuncts, phrase])
    if (headMention?.kind === "party")
      addFiller(draft, "authority", { filler: fillerOf(headMention, context.parties), surety: "near", reason: "before the suspect" });
  putList({ draft }, "target", suspect, sides);
  return true;
}

/** `[네이버가] 다온이 데이터를 빼냈는지 조사한다`: the subject before the clause of what is looked into. */
const outermost = (subjects: readonly Side[]): Side | undefined =>
  subjects
    .filter((s) => !subjects.some((o) => o.phrase.conjuncts.includes(s.phrase)))
    .reduce<Side | undefined>((a, b) => (a === undefined || b.phrase.start < a.phrase.start ? b : a), undefined);
