/** Chips, memory and packaging as products; named products. Known names first, then what the article declares and repeats. */

import type { Lexicon } from "../lexicon/lexicon.js";
import type { Document } from "../text/document.js";
import { isWordCode } from "../text/hangul.js";
import { type Declared, findDeclared } from "./product-declared.js";
import { closes, keyOf, opens, slugOf } from "./product-edges.js";
import { chipValue, findKnown, type Named } from "./product-known.js";
import { Spellings } from "./spellings.js";
import type { Proposal } from "./types.js";

/** Another generation of a declared name: what follows its stem. */
const NEXT = /[ -]?(?:[A-Z]{0,2}\d{1,3}[A-Za-z]{0,2})(?![A-Za-z0-9.,])/y;
const STEM = /^(.*?[가-힣A-Za-z])[ -]?[A-Z]{0,2}\d{1,3}[A-Za-z]{0,2}$/;
const SHORT = /\s([A-Z]{1,3}-?\d{1,3}[A-Za-z]?)$/;
/** `해솔 3 울트라` next to `해솔 3 프로`: later 울트라 alone. */
const TIER = /^(.{2,20}) (프로|맥스|울트라|플러스|미니|나노|라이트|플래시|에어|엘리트)$/;

export function recognizeProducts(doc: Document, lexicon: Lexicon): Proposal[] {
  const known = findKnown(doc, lexicon);
  const chipEnds = new Map(known.filter((m) => m.kind === "chip").map((m) => [m.end, m.start]));
  // `'12단 적층 HBM3'` and `'갤럭시용 스냅드래곤 8 엘리트'` are chips with an attribute
  const declared = findDeclared(doc, lexicon).filter((d) => (chipEnds.get(d.end) ?? d.start) <= d.start);
  return declared.length === 0 ? known : [...known, ...findRepeats(doc, entitiesOf(declared, lexicon), lexicon)];
}

interface Entity {
  readonly declared: Declared;
  /** Hit of the name without its generation: one has to follow. */
  readonly stem: boolean;
}

/** Spellings of the declared names, their bracketed names, their short forms (S3) and their stems (아라). */
function entitiesOf(declared: readonly Declared[], lexicon: Lexicon): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  const add = (surface: string, entity: Entity): void => {
    if (surface.length > 1 && !entities.has(surface)) entities.set(surface, entity);
  };
  // a name once said to be a chip is one wherever it stands, and so are its other generations
  const kinds = new Map<string, Declared["chip"]>();
  for (const d of declared) if (d.chip !== null) for (const key of [keyOf(d.name), keyOf(stemOf(d.name) ?? d.name)]) kinds.set(key, d.chip);
  const settled = declared.map((d) => ({
    ...d,
    chip: d.chip ?? kinds.get(keyOf(d.name)) ?? kinds.get(keyOf(stemOf(d.name) ?? "")) ?? null,
  }));
  for (const d of settled)
    for (const surface of [d.name, d.name.replace(/[ -](?=[A-Z]?\d)/g, ""), ...d.aliases]) add(surface, { declared: d, stem: false });
  for (const d of settled) {
    const short = SHORT.exec(d.name)?.[1];
    if (short !== undefined) add(short, { declared: d, stem: false });
    const tier = TIER.exec(d.name);
    if (tier !== null && declared.some((other) => other.name !== d.name && other.name.startsWith(`${tier[1]} `)))
      add(tier[2] as string, { declared: d, stem: false });
    const stem = stemOf(d.name);
    if (stem !== null && stem.length > 1 && lexicon.parties.get(stem).length === 0) add(stem, { declared: d, stem: true });
  }
  return entities;
}

const stemOf = (name: string): string | null => STEM.exec(name)?.[1] ?? null;

function findRepeats(doc: Document, entities: Map<string, Entity>, lexicon: Lexicon): Named[] {
  const { text } = doc;
  const spellings = new Spellings(entities);
  /** By key: the spelling first met, and the Latin name, so that `아라 2` and `아라2(ARA2)` are one chip. */
  const names = new Map<string, string>();
  const latin = new Map<string, string>();
  for (const { declared } of entities.values()) if (declared.aliases[0] !== undefined) latin.set(keyOf(declared.name), declared.aliases[0]);
  const found: Named[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const candidates = spellings.startingWith(code);
    const hit = candidates.length > 0 && isWordCode(code) && opens(text, at) ? longest(text, at, candidates) : null;
    if (hit !== null) {
      const { entity, end } = hit;
      const { declared } = entity;
      const own = entity.stem ? text.slice(at, end) : declared.name;
      const key = keyOf(own);
      const name = names.get(key) ?? lexicon.products.get(own)[0]?.row.name ?? own;
      names.set(key, name);
      const row = lexicon.chips.get(own)[0]?.row;
      if (row !== undefined) {
        found.push({ kind: "chip", start: at, end, value: chipValue(row), rule: "chip:declared" });
        at = end;
        continue;
      }
      found.push(
        declared.chip === null
          ? { kind: "product", start: at, end, value: { name }, rule: "product:declared" }
          : {
              kind: "chip",
              start: at,
              end,
              value: { chip: slugOf(latin.get(key) ?? name), name, vendor: null, family: stemOf(name), kind: declared.chip },
              rule: "chip:declared",
            },
      );
    }
    at = hit?.end ?? at + 1;
  }
  return found;
}

function longest(
  text: string,
  at: number,
  candidates: readonly (readonly [surface: string, entity: Entity])[],
): { entity: Entity; end: number } | null {
  for (const [surface, entity] of candidates) {
    if (!text.startsWith(surface, at)) continue;
    let end = at + surface.length;
    if (entity.stem) {
      NEXT.lastIndex = end;
      if (!NEXT.test(text)) continue;
      end = NEXT.lastIndex;
    }
    if (closes(text, end)) return { entity, end };
  }
  return null;
}
