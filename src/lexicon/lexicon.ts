/** All words the extractor knows, indexed; built once from `seeds/lexicon` and a user's own rows. */
import chipSeeds from "../../seeds/lexicon/chips.json" with { type: "json" };
import productSeeds from "../../seeds/lexicon/products.json" with { type: "json" };
import { buildGazetteer, type Gazetteer } from "./gazetteer.js";
import { shippedParties } from "./party-rows.js";
import type { ChipRow, LexiconRows, PartyRow, ProductRow } from "./rows.js";
import { validateRows } from "./validate.js";

/** One spelling of one row. */
export interface Surface<Row> {
  readonly row: Row;
  /** Sometimes another word: the text must give some evidence. */
  readonly ambiguous: boolean;
  /** Mostly an ordinary word: the text must give strong evidence. */
  readonly ordinary: boolean;
}

export interface Lexicon {
  readonly version: 1;
  /** Built on first use: names and aliases of every row (English names only where listed as aliases). */
  readonly parties: Gazetteer<Surface<PartyRow>>;
  /** Names, English names and aliases. */
  readonly chips: Gazetteer<Surface<ChipRow>>;
  readonly products: Gazetteer<Surface<ProductRow>>;
  /** Every row, a user's own first. */
  readonly rows: Required<LexiconRows>;
}

interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly ordinary?: readonly string[];
}

const NONE: readonly string[] = [];

function surfacesOf<Row extends Named>(rows: readonly Row[], english: boolean): (readonly [string, Surface<Row>])[] {
  const all: (readonly [string, Surface<Row>])[] = [];
  for (const row of rows) {
    const { ambiguous = NONE, ordinary = NONE, aliases = NONE } = row;
    const plain: Surface<Row> = { row, ambiguous: false, ordinary: false };
    if (!ambiguous.includes(row.name) && !ordinary.includes(row.name)) all.push([row.name, plain]);
    for (const alias of aliases) all.push([alias, plain]);
    if (english && row.nameEn) all.push([row.nameEn, plain]);
    for (const surface of ambiguous) all.push([surface, { row, ambiguous: true, ordinary: false }]);
    for (const surface of ordinary) all.push([surface, { row, ambiguous: false, ordinary: true }]);
  }
  return all;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The shipped lexicon with a user's own rows before it. An own row with the spelling of a shipped one wins.
 * Throws AistratError `invalidLexicon` naming the row at fault.
 */
export function createLexicon(own: LexiconRows = {}): Lexicon {
  const given = validateRows(own);
  const rows = lazily(() => ({
    parties: [...(given.parties ?? []), ...shippedParties()],
    chips: [...(given.chips ?? []), ...(chipSeeds.rows as readonly ChipRow[])],
    products: [...(given.products ?? []), ...(productSeeds.rows as readonly ProductRow[])],
  }));
  const parties = lazily(() => buildGazetteer(surfacesOf(rows().parties, false)));
  const chips = lazily(() => buildGazetteer(surfacesOf(rows().chips, true)));
  const products = lazily(() => buildGazetteer(surfacesOf(rows().products, true)));
  return {
    version: 1,
    get rows() {
      return rows();
    },
    get parties() {
      return parties();
    },
    get chips() {
      return chips();
    },
    get products() {
      return products();
    },
  };
}

let shipped: Lexicon | undefined;
export function defaultLexicon(): Lexicon {
  shipped ??= createLexicon();
  return shipped;
}
