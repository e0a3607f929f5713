/** `다온이 3억원의 과징금을 물게 됐다. [공정위는] 다온에 …`: who fined is often told a sentence after the fine. */
import type { Segment } from "../../clause/segments.js";
import { addFiller, type ClaimContext, type ClaimDraft, has, sameFiller } from "../draft.js";
import { recent, toldIn, toldRecently } from "../recent.js";
import { isFined } from "./fines.js";

/** The lead and the sentence behind it. */
const REACH = 2;

/** After the triggers of a segment: the authority of a fine told here is that of one told just before of the same firm without any. */
export function extendFinesBefore(_: ClaimContext, segment: Segment, drafts: ClaimDraft[]): void {
  if (!toldRecently(drafts, "sanction", segment.sentence.index, 0)) return;
  const told = toldIn(drafts, segment).filter((d) => isFined(d) && has(d, "authority"));
  if (told.length === 0) return;
  for (const draft of recent(drafts, segment.sentence.index, REACH)) {
    if (draft.segment === segment || !isFined(draft) || has(draft, "authority")) continue;
    const like = told.find((d) =>
      draft.roles.get("target")?.some((f) => d.roles.get("target")?.some((g) => sameFiller(f.filler, g.filler))),
    );
    for (const f of like?.roles.get("authority") ?? [])
      addFiller(draft, "authority", { ...f, surety: "assumed", reason: "who fined, told next", inside: false });
  }
}
