/** All words the extractor knows, indexed; built once from `seeds/lexicon` and a user's own rows. */
import chipSeeds from "../../seeds/lexicon/chips.json" with { type: "json" };
import partySeeds from "../../seeds/lexicon/parties.json" with { type: "json" };
import productSeeds from "../../seeds/lexicon/products.json" with { type: "json" };
import { buildGazetteer, type Gazetteer } from "./gazetteer.js";
import type { ChipRow, LexiconRows, PartyRow, ProductRow } from "./rows.js";

/** One spelling of one row. `ambiguous`: also an ordinary word, so the text must give evidence. */
export interface Surface<Row> {
  readonly row: Row;
  readonly ambiguous: boolean;
}

export interface Lexicon {
  readonly version: 1;
  /** Built on first use; every name, English name, alias and ambiguous spelling is an entry. */
  readonly parties: Gazetteer<Surface<PartyRow>>;
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
}

function* surfacesOf<Row extends Named>(rows: readonly Row[]): Iterable<readonly [string, Surface<Row>]> {
  for (const row of rows) {
    const ambiguous = new Set(row.ambiguous);
    for (const surface of new Set([row.name, row.nameEn ?? "", ...(row.aliases ?? []), ...ambiguous]))
      if (surface !== "") yield [surface, { row, ambiguous: ambiguous.has(surface) }];
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The shipped lexicon with a user's own rows before it. */
export function createLexicon(own: LexiconRows = {}): Lexicon {
  const rows = {
    parties: [...(own.parties ?? []), ...(partySeeds.rows as readonly PartyRow[])],
    chips: [...(own.chips ?? []), ...(chipSeeds.rows as readonly ChipRow[])],
    products: [...(own.products ?? []), ...(productSeeds.rows as readonly ProductRow[])],
  };
  const parties = lazily(() => buildGazetteer(surfacesOf(rows.parties)));
  const chips = lazily(() => buildGazetteer(surfacesOf(rows.chips)));
  const products = lazily(() => buildGazetteer(surfacesOf(rows.products)));
  return {
    version: 1,
    rows,
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
