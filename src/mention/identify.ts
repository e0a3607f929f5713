/** Proposals → mentions: ids in text order, sentence numbers, links between mentions; then offsets of the decoded input. */
import type { Mention } from "../contract/types.js";
import type { Document } from "../text/document.js";
import type { Proposal } from "./types.js";

/** Offsets stay folded. */
export function identify(doc: Document, proposals: readonly Proposal[]): Mention[] {
  const ids = new Map(proposals.map((p, i) => [p, `m${i + 1}`]));
  let sentence = 0;
  return proposals.map((p) => {
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence]?.end ?? 0) <= p.start) sentence++;
    return {
      id: ids.get(p) ?? "",
      kind: p.kind,
      start: p.start,
      end: p.end,
      text: doc.text.slice(p.start, p.end),
      sentence,
      value: p.value,
      assumed: [...(p.assumed ?? [])],
      conversionOf: p.conversionOf === undefined ? null : (ids.get(p.conversionOf) ?? null),
      rule: p.rule,
    } as Mention;
  });
}

export function toRaw(doc: Document, mention: Mention): Mention {
  const start = doc.toRaw(mention.start);
  const end = doc.toRaw(mention.end);
  return { ...mention, start, end, text: doc.raw.slice(start, end) };
}
