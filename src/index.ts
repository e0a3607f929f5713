/** The public library. Nothing else is public. */
export type * from "./contract/types.js";
export { type ExtractOptions, extract } from "./extract.js";
