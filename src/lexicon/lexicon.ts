/** All words the extractor knows, indexed; built once from `seeds/lexicon` and a user's own rows. */
export interface Lexicon {
  readonly version: 1;
}

let shipped: Lexicon | undefined;
export function defaultLexicon(): Lexicon {
  shipped ??= { version: 1 };
  return shipped;
}
