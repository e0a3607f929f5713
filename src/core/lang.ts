/** The languages people are spoken to in; data keys stay English. */
export type Lang = "ko" | "en";

/** One message in every language: rooms that do not know their reader say both, the border picks one. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

export const words = (ko: string, en: string): Bilingual => ({ ko, en });

/** A warning whose language is not chosen yet. */
export interface Note {
  readonly code: string;
  readonly message: Bilingual;
}

export const noteIn = (lang: Lang, { code, message }: Note): { code: string; message: string } => ({ code, message: message[lang] });
