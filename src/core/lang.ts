/** The languages people are spoken to in; data keys stay English. */
export type Lang = "ko" | "en";
