/** What is true of every extraction of every string, in one place for property, golden and fuzz tests. */
import { extraction } from "../src/contract/schema.js";
import type { Attribution, Extraction, Filler } from "../src/contract/types.js";

/** Everything wrong with `found` as an extraction of `text`; empty when all is well. */
export function defectsOf(text: string, found: Extraction): string[] {
  const defects: string[] = [];
  const parsed = extraction.safeParse(found);
  if (!parsed.success) for (const issue of parsed.error.issues) defects.push(`schema: ${issue.path.join(".")}: ${issue.message}`);

  const slices = (what: string, span: { start: number; end: number; text: string }): void => {
    if (span.start >= span.end || span.end > text.length) defects.push(`${what}: no span ${span.start}..${span.end} of ${text.length}`);
    else if (text.slice(span.start, span.end) !== span.text)
      defects.push(`${what}: says ${JSON.stringify(span.text)}, text has ${JSON.stringify(text.slice(span.start, span.end))}`);
  };
  const unique = (what: string, ids: readonly string[]): Set<string> => {
    const set = new Set(ids);
    if (set.size !== ids.length) defects.push(`${what}: ids repeat`);
    return set;
  };
  const mentions = new Map(found.mentions.map((m) => [m.id, m]));
  const parties = unique(
    "parties",
    found.parties.map((p) => p.id),
  );
  unique(
    "mentions",
    found.mentions.map((m) => m.id),
  );
  const claims = unique(
    "claims",
    found.claims.map((c) => c.id),
  );
  const exists = (what: string, ids: { has(id: string): boolean }, id: string | null): void => {
    if (id !== null && !ids.has(id)) defects.push(`${what}: refers to ${id}, which is not there`);
  };

  if (found.article.length !== text.length) defects.push(`article: length ${found.article.length}, text has ${text.length}`);
  let end = 0;
  for (const m of found.mentions) {
    slices(m.id, m);
    if (m.start < end) defects.push(`${m.id}: overlaps or is out of order`);
    end = m.end;
    if (m.kind === "party") exists(m.id, parties, m.value.party);
    exists(m.id, mentions, m.conversionOf);
  }
  const filler = (where: string, f: Filler): void => {
    if (f.kind === "text" || f.kind === "code") {
      slices(where, f);
      return;
    }
    exists(where, mentions, f.mention);
    const mention = f.mention === null ? undefined : mentions.get(f.mention);
    if (f.kind === "party") exists(where, parties, f.party);
    // a chip may stand as the product of a launch, a party as the speaker behind a role
    else if (mention !== undefined && mention.kind !== f.kind) defects.push(`${where}: ${f.kind} filler from a ${mention.kind} mention`);
  };
  const attribution = (where: string, a: Attribution): void => {
    for (const f of [a.speaker, a.source]) if (f !== null) filler(where, f);
  };
  for (const c of found.claims) {
    for (const e of [c.evidence, ...c.moreEvidence]) slices(`${c.id} evidence`, e);
    for (const [role, fillers] of Object.entries(c.roles)) {
      if (fillers.length === 0) defects.push(`${c.id} ${role}: empty`);
      for (const f of fillers) filler(`${c.id} ${role}`, f);
    }
    if (c.attribution !== null) attribution(`${c.id} attribution`, c.attribution);
    for (const link of c.links) exists(`${c.id} link`, claims, link.claim);
  }
  for (const check of found.checks) {
    for (const id of check.mentions) exists(`check ${check.kind}`, mentions, id);
    for (const id of check.claims) exists(`check ${check.kind}`, claims, id);
  }
  return defects;
}
