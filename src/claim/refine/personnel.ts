/** Appointments and departures: the person by what they are, the organisation that appoints (not the one they came from), the office. */
import seeds from "../../../seeds/lexicon/personnel.json" with { type: "json" };
import type { Phrase } from "../../clause/phrase.js";
import type { Word } from "../../clause/words.js";
import type { Mention, Party } from "../../contract/types.js";
import { addFiller, has } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { recent } from "../recent.js";
import type { Refine, RefineInput } from "../refine.js";
import { dateAround } from "./around.js";
import { isSubject, kindOf, type Named, namedBy } from "./named.js";
import { peopleBeside } from "./personnelLists.js";
import {
  AGENDA,
  CANDIDACY,
  CANDIDATES,
  FORMER,
  HOLDS,
  INTRANSITIVE,
  isTitle,
  LEAVES,
  LEFT,
  MEETINGS,
  MOVES,
  NEED_TITLE,
  ORIGIN,
  OUTSIDE,
  VOTES,
} from "./personnelWords.js";
import { refineStaff } from "./staff.js";

/** `자리에서 물러난다`: a post, but no name of one. */
const PLAIN: ReadonlySet<string> = new Set(["자리"]);
const TAKEN: ReadonlySet<string> = new Set(["object", "also"]);
const LEFT_BEHIND = seeds.leave;
/** `은행[장]`, `위원[회]`. */
const [HEAD, COUNCIL] = seeds.headed as [string, string];
const OFFICE_CASES: ReadonlySet<string> = new Set(["dative", "instrument", "locative", "source", "none"]);

export const refinePersonnel: Refine = (input) => {
  if (input.trigger.frame === "reduce") return refineStaff(input);
  const { draft, trigger, context } = input;
  const noun = nounOf(input);
  const title = draft.segment.sentence.zone === "title";
  const named = namedBy(input, true);
  const own = ownOffice(input);
  if (trigger.predicate === null && !title && own === null) return false;
  const office = officeOf(input, noun) ?? own;
  const person = personIn(input, named, noun, office);
  if (person === undefined || (NEED_TITLE.has(noun) && office === null && !leavesPost(input, person, noun))) return false;
  // `차기 회장 후보[로] 추천했다`, not `후보군을 선정했다`
  const chosenAs = office?.phrase.case === "dative" || office?.phrase.case === "instrument" ? office.phrase.head.stem : "";
  if (CANDIDATES.has(noun) && !CANDIDACY.some((w) => chosenAs.endsWith(w))) return false;
  draft.roles.delete("person");
  addFiller(draft, "person", {
    filler: fillerOf(person.mention, context.parties),
    surety: "read",
    reason: person.place,
    inside: person.inside,
  });
  if ((trigger.frame === "appoint" && person.place === "object") || (trigger.frame === "appointed" && isSubject(person)))
    for (const mention of peopleBeside(context, draft.segment, person.phrase))
      addFiller(draft, "person", { filler: fillerOf(mention, context.parties), surety: "read", reason: "in a list" });
  if (office !== null && !PLAIN.has(context.doc.text.slice(office.span.start, office.span.end)))
    addFiller(draft, "position", { filler: textFiller(context.doc.text, office.span), surety: "read", reason: "office" });
  placeOrganisation(input, named, person, office, noun);
  if (draft.status === "done" && (trigger.predicate?.ending.kind === "conditional" || onAgenda(input))) draft.status = "planned";
  draft.time ??= dateAround(draft.segment, draft.predicate);
  // a bare `대통령이 취임하면서` tells no post
  return office !== null || has(draft, "organisation") || (trigger.predicate !== null && trigger.row.code === "resigned");
};

/** `이석희 [사장]이 물러난다`, `최고기술책임자가 [회사]를 떠난다`: the post is the holder's own. */
function leavesPost({ trigger, context }: RefineInput, person: Named, noun: string): boolean {
  if (!LEAVES.has(noun) || !isSubject(person)) return false;
  const object = trigger.predicate?.args.find((a) => a.case === "object");
  // `김민준이 [네이버를] 떠났다`
  if (object?.headMention?.kind === "party" && kindOf(object.headMention, context.parties) === "company") return true;
  if (!isTitle(person.phrase.head.stem)) return false;
  return object === undefined || LEFT.has(object.head.stem);
}

/** The event's noun, or its verb. */
function nounOf({ context, trigger }: RefineInput): string {
  const written = context.doc.text.slice(trigger.span.start, trigger.span.end).replaceAll(" ", "");
  return (
    trigger.row.nouns?.filter((n) => written.endsWith(n)).toSorted((a, b) => b.length - a.length)[0] ?? trigger.predicate?.lemma ?? written
  );
}

/** `…을 주총 안건으로 의결했다`: what a meeting is to decide. */
function onAgenda({ draft, trigger }: RefineInput): boolean {
  const near = [...(draft.predicate?.args ?? []), ...(trigger.phrase === null ? [] : [trigger.phrase])];
  return near.some((p) => p.words.some((w) => AGENDA.has(w.stem)));
}

interface Office {
  readonly span: { start: number; end: number };
  readonly phrase: Phrase;
  /** Parties named with the office: `[한빛모션] 대표에`. */
  readonly parties: readonly Mention[];
}

/** The phrase that names the office: `신임 대표이사에`, `다온칩 의장에서`, `사장으로`. */
function officeOf({ draft, trigger, candidates }: RefineInput, noun: string): Office | null {
  const objects = NEED_TITLE.has(trigger.predicate?.lemma ?? "") || HOLDS.has(noun);
  // `신임 대표는 김민준 부사장이 맡는다`
  const topics = HOLDS.has(noun) && draft.predicate?.args.some((a) => a.case === "subject") === true;
  let found: Office | null = null;
  const phrases = [...(draft.predicate?.args ?? []), ...(trigger.phrase?.modifiers ?? []), ...candidates.map((c) => c.phrase)];
  for (const phrase of phrases) {
    if (
      phrase === trigger.phrase ||
      !(OFFICE_CASES.has(phrase.case) || (objects && TAKEN.has(phrase.case)) || (topics && phrase.case === "topic"))
    )
      continue;
    if (phrase.case === "topic" && phrase.mentions.length > 0) continue;
    if (phrase.head.mention !== null || !isTitle(phrase.head.stem)) continue;
    // `주주총회 의장을 맡은`: who chairs a day's meeting takes no post
    if (phrase.words.some((w) => MEETINGS.has(w.stem))) continue;
    // `[김민준 사장], 박서연 전무를`: a name in a list, no post
    if (phrase.case === "none" && phrase.words.at(-1)?.after === ",") continue;
    const words = phrase.words.filter((w) => w.start <= phrase.head.start);
    const last = words.findLastIndex((w) => w.mention !== null && w !== phrase.head);
    const first = words[last + 1] ?? phrase.head;
    const parties = [...phrase.modifiers.flatMap((m) => m.mentions), ...phrase.mentions].filter((m) => m.kind === "party");
    const span = { start: first.start, end: Math.max(phrase.head.stemEnd, ...phrase.head.brackets.map((b) => b.end)) };
    // `대표에 A를, [부사장에] B를 선임했다`: the last post goes with the last name
    if (found === null || (trigger.frame === "appoint" && phrase.case === "dative" && phrase.start > found.phrase.end))
      found = { span, phrase, parties };
    if (trigger.frame !== "appoint" || found.phrase.case !== "dative") return found;
  }
  return found;
}

/** `최수연 대표 [사내이사] 재선임을`: person and office in the noun's own phrase. */
function ownOffice({ context, trigger }: RefineInput): Office | null {
  const { phrase } = trigger;
  if (phrase === null) return null;
  const before = phrase.words.filter((w) => w.end <= trigger.span.start);
  const word = before.at(-1);
  const people = [...phrase.modifiers.flatMap((m) => m.mentions), ...before.flatMap((w) => w.mentions)];
  if (word === undefined || word.mention !== null || !isTitle(word.stem) || !people.some((m) => kindOf(m, context.parties) === "person"))
    return null;
  return { span: { start: word.start, end: word.stemEnd }, phrase, parties: [] };
}

function personIn({ context, trigger }: RefineInput, named: readonly Named[], noun: string, office: Office | null): Named | undefined {
  const people = named.filter(
    (n) => kindOf(n.mention, context.parties) === "person" && (n.phrase !== office?.phrase || n.place === "none"),
  );
  const subject = people.find(isSubject);
  if (INTRANSITIVE.has(noun) || trigger.frame === "appointed")
    return subject ?? people.find((n) => n.place === "head" || n.inside || n.place === "object" || n.place === "none");
  const object = people.find((n) => n.place === "object") ?? people.find((n) => n.inside || n.place === "head");
  if (object !== undefined) return object;
  // headlines: `한빛전자, 신임 대표에 김민준 내정`
  return people.find((n) => n.place === "none" || n.place === "about") ?? (trigger.predicate?.headline === true ? subject : undefined);
}

/** Fills the role. The organisation of the office, else who appoints, else where the person leaves from, else what the text is about. */
function placeOrganisation(input: RefineInput, named: readonly Named[], person: Named, office: Office | null, noun: string): void {
  const { draft, context, trigger, drafts, discourse } = input;
  const isOrganisation = (m: Mention): boolean => {
    const kind = kindOf(m, context.parties);
    return kind !== null && kind !== "person" && kind !== "group";
  };
  const put = (mention: Mention, surety: "read" | "near" | "assumed", reason: string) =>
    addFiller(draft, "organisation", { filler: fillerOf(mention, context.parties), surety, reason });
  const official = office?.parties.find((m) => isOrganisation(m) && !isFormer(office.phrase, m));
  if (official !== undefined) {
    put(official, "read", "organisation of the office");
    return;
  }
  const headed =
    houseOf(office?.phrase.head.stem ?? "", context.parties) ?? (office === null ? houseIn(person.phrase, context.parties) : null);
  if (headed !== null) {
    const filler = { kind: "party", party: headed.id, name: headed.name, role: null, mention: null } as const;
    addFiller(draft, "organisation", { filler, surety: "near", reason: "house its head is called by" });
    return;
  }
  const voting = VOTES.has(draft.predicate?.name ?? "");
  const appointing = voting ? undefined : named.find((n) => isSubject(n) && n.phrase !== person.phrase && isOrganisation(n.mention));
  if (appointing !== undefined) {
    put(appointing.mention, "read", "who appoints");
    return;
  }
  const around = named.find(
    (n) => n.phrase !== person.phrase && n.place !== "source" && n.place !== "according" && isOrganisation(n.mention),
  );
  if (around !== undefined && (around.place === "genitive" || around.place === "locative" || around.place === "dative")) {
    put(around.mention, "near", around.place);
    return;
  }
  const left = noun === LEFT_BEHIND ? named.find((n) => n.place === "object" && isOrganisation(n.mention)) : undefined;
  if (left !== undefined) {
    put(left.mention, "read", "what is left");
    return;
  }
  const leaves =
    trigger.row.code === "resigned" ||
    noun === "재선임" ||
    noun === "연임" ||
    noun === "복귀" ||
    (INTRANSITIVE.has(noun) && office === null);
  const own = [...person.phrase.modifiers.flatMap((m) => m.mentions), ...person.phrase.mentions].find(
    (m) => isOrganisation(m) && !isFormer(person.phrase, m),
  );
  // `김민준 네이버 부사장이 사장으로 승진했다`
  const inHouse =
    trigger.frame === "appointed" && office !== null && !MOVES.has(noun) && !OUTSIDE.some((w) => office.phrase.head.stem.endsWith(w));
  if (own !== undefined && (leaves || (inHouse && kindOf(own, context.parties) === "company"))) {
    put(own, "read", "affiliation");
    return;
  }
  const selfNamed = office?.phrase.head.stem.endsWith("은행장") === true && office.phrase.head.stem.length > 3;
  if (trigger.predicate === null || selfNamed || (office === null && trigger.row.code !== "resigned" && INTRANSITIVE.has(noun))) return;
  const here = draft.segment.sentence.index;
  const last = recent(drafts, here, 3).findLast((d) => d.type === "personnel" && has(d, "organisation"));
  const before = last?.roles.get("organisation")?.[0];
  if (before !== undefined) addFiller(draft, "organisation", { ...before, surety: "assumed", reason: "the organisation told before" });
  else {
    const parent = person.mention.kind === "party" ? context.parties.get(person.mention.value.party)?.parent : null;
    const employer = parent == null ? undefined : context.parties.get(parent);
    if (employer !== undefined && own === undefined) {
      const filler = { kind: "party", party: employer.id, name: employer.name, role: null, mention: null } as const;
      addFiller(draft, "organisation", { filler, surety: "assumed", reason: "employer" });
      return;
    }
    const topic = discourse.topic(draft.segment);
    if (topic !== null && isOrganisation(topic) && kindOf(topic, context.parties) === "company") put(topic, "assumed", "running topic");
  }
}

/** `[신한은행]장`, `[금융위원회]` of `금융위원장`: the house told of that is named in what its head is called. */
function houseOf(title: string, parties: RefineInput["context"]["parties"]): Party | null {
  if (title.length < 4 || !title.endsWith(HEAD)) return null;
  const house = title.slice(0, -1);
  for (const p of parties.values())
    if (p.kind !== "person" && (p.name === house || p.name === house + COUNCIL || p.surfaces.includes(house))) return p;
  return null;
}

/** `정진완 [우리은행장] 내정자가`: not who was its head before. */
function houseIn({ words }: Phrase, parties: RefineInput["context"]["parties"]): Party | null {
  for (const [i, w] of words.entries()) {
    const house = w.mention === null && !FORMER.has(words[i - 1]?.stem ?? "") ? houseOf(w.stem, parties) : null;
    if (house !== null) return house;
  }
  return null;
}

/** `전 [네오페이] 부사장`, `[엔비디아] 출신`: where somebody came from. */
function isFormer(phrase: Phrase, mention: Mention): boolean {
  const at = phrase.words.findIndex((w: Word) => w.mentions.includes(mention));
  if (at < 0) return false;
  return FORMER.has(phrase.words[at - 1]?.stem ?? "") || ORIGIN.has(phrase.words[at + 1]?.stem ?? "");
}
