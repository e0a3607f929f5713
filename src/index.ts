/** The public library. Nothing else is public. */
export type * from "./contract/types.js";
export { AistratError } from "./core/error.js";
export { type ExtractOptions, extract } from "./extract.js";
export { createLexicon, type Lexicon } from "./lexicon/lexicon.js";
export type { LexiconRows } from "./lexicon/rows.js";
export { type NormalizeOptions, normalize } from "./normalize.js";
