/** Appointments told in a list with one verb: `대표에 A를, 부사장에 B를 선임했다`. */
import type { Phrase } from "../../clause/phrase.js";
import type { Segment } from "../../clause/segments.js";
import type { Mention } from "../../contract/types.js";
import { addFiller, type ClaimContext, type ClaimDraft } from "../draft.js";
import { fillerOf, textFiller } from "../fillers.js";
import { toldIn } from "../recent.js";
import { kindOf } from "./named.js";
import { isTitle } from "./personnelWords.js";

/** After the triggers of a segment: posts filled before the last one get claims of their own. */
export function extendAppointments(context: ClaimContext, segment: Segment, drafts: ClaimDraft[]): void {
  const main = toldIn(drafts, segment).findLast((d) => d.type === "personnel" && d.roles.has("position") && d.predicate !== null);
  if (main === undefined) return;
  const taken = new Set(
    (main.roles.get("person") ?? []).flatMap(({ filler }) => (filler.kind === "party" && filler.mention !== null ? [filler.mention] : [])),
  );
  const out: ClaimDraft[] = [];
  for (const [i, phrase] of segment.phrases.entries()) {
    const office = segment.phrases[i - 1];
    if (office === undefined || phrase.start > (main.predicate?.start ?? 0) || !closes(phrase) || !isOffice(office)) continue;
    const person = personOf(context, phrase);
    if (person === null || taken.has(person.id)) continue;
    const first = office.words.findLast((w) => w.mention !== null);
    const start = office.words.find((w) => first === undefined || w.start >= first.end)?.start ?? office.head.start;
    const draft: ClaimDraft = {
      ...main,
      roles: new Map(),
      moreEvidence: [],
      partOf: [],
      evidence: { start: office.start, end: main.evidence.end },
    };
    addFiller(draft, "person", { filler: fillerOf(person, context.parties), surety: "read", reason: "in a list" });
    addFiller(draft, "position", {
      filler: textFiller(context.doc.text, { start, end: office.head.stemEnd }),
      surety: "read",
      reason: "office",
    });
    const own = office.mentions.find((m) => kindOf(m, context.parties) === "company");
    if (own !== undefined)
      addFiller(draft, "organisation", { filler: fillerOf(own, context.parties), surety: "read", reason: "organisation of the office" });
    for (const role of own === undefined ? ["organisation", "action"] : ["action"])
      for (const f of main.roles.get(role) ?? []) addFiller(draft, role, f);
    out.push(draft);
  }
  drafts.push(...out);
}

/** `김민준 사장, 박서연 전무를 사내이사로`, `김민준 교수와 박서연 변호사를`: the others of the list a person closes. */
export function peopleBeside(context: ClaimContext, { phrases }: Segment, last: Phrase): Mention[] {
  const out: Mention[] = [];
  for (let i = last.index - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase;
    const joined = phrase.case === "comitative" || (phrase.case === "none" && closes(phrase));
    const person = joined && (phrase.case === "comitative" || !isOffice(phrases[i - 1] ?? last)) ? personOf(context, phrase) : null;
    if (person === null) break;
    out.unshift(person);
  }
  return out;
}

/** A member of the list that is not its last: `김민준 사장을, …`, `김민준, …`. */
const closes = (phrase: Phrase): boolean =>
  (phrase.case === "object" || phrase.case === "none") && PARTING.has(phrase.words.at(-1)?.after ?? "");
const PARTING: ReadonlySet<string> = new Set([",", "·"]);

const isOffice = (phrase: Phrase): boolean =>
  (phrase.case === "dative" || phrase.case === "instrument") && phrase.head.mention === null && isTitle(phrase.head.stem);

const personOf = (context: ClaimContext, phrase: Phrase): Mention | null =>
  phrase.mentions.find((m) => kindOf(m, context.parties) === "person") ?? null;
