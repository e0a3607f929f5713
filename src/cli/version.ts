/** The package's version, put in by the bundler; from source there is none. */
declare const AISTRAT_VERSION: string | undefined;
export const VERSION = typeof AISTRAT_VERSION === "string" ? AISTRAT_VERSION : "0.0.0";
