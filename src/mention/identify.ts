/** Proposals → mentions: ids in text order, sentence numbers, links between mentions; then offsets of the decoded input. */
import type { Mention } from "../contract/types.js";
import type { Document } from "../text/document.js";
import type { Proposal } from "./types.js";

/** Offsets stay folded. */
export function identify(doc: Document, proposals: readonly Proposal[]): Mention[] {
  let sentence = 0;
  return proposals.map((p, i) => {
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence]?.end ?? 0) <= p.start) sentence++;
    return {
      id: idAt(i),
      kind: p.kind,
      start: p.start,
      end: p.end,
      text: doc.text.slice(p.start, p.end),
      sentence,
      value: p.value,
      assumed: p.assumed === undefined ? [] : [...p.assumed],
      conversionOf: p.conversionOf === undefined ? null : placeOf(p.conversionOf, proposals, i),
      rule: p.rule,
    } as Mention;
  });
}

const idAt = (i: number): string => `m${i + 1}`;

/** The id of the figure that the one at `i` restates: mostly the one before; null where an overlap took it. */
function placeOf(original: Proposal, proposals: readonly Proposal[], i: number): string | null {
  const at = proposals.lastIndexOf(original, i);
  return at < 0 ? null : idAt(at);
}

export function toRaw(doc: Document, mention: Mention): Mention {
  const start = doc.toRaw(mention.start);
  const end = doc.toRaw(mention.end);
  return { ...mention, start, end, text: doc.raw.slice(start, end) };
}
