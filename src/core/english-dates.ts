/** Names of months in Latin letters, as datelines and mixed texts write them: `June 17, 2026`, `17 Jun 2026`, `Sept. 2026`. */
const NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
/** Letters a month may begin with. */
const FIRST = "JFMASOND";

export interface EnglishDate {
  readonly year: number | null;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number | null;
  readonly end: number;
}

const MONTH = "([JFMASOND][a-z]{2,8})\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d\\d)";
/** What may stand behind: no further letter or digit of the same word. */
const EDGE = "(?![\\dA-Za-z]|[.,]\\d)";
const MONTH_FIRST = new RegExp(`${MONTH}(?: ${DAY}(?!\\d|[.,]\\d|[A-Za-z%])(?:,? ${YEAR}${EDGE})?| ${YEAR}${EDGE})`, "y");
const DAY_FIRST = new RegExp(`${DAY} ${MONTH}(?:,? ${YEAR}${EDGE})?`, "y");

/** May an English date begin with the letter at `at`? */
export const mayBeginEnglish = (text: string, at: number): boolean => FIRST.includes(text[at] as string);

/** The English date that begins at `at`, or null. */
export function englishDateAt(text: string, at: number): EnglishDate | null {
  const letters = mayBeginEnglish(text, at);
  const pattern = letters ? MONTH_FIRST : DAY_FIRST;
  pattern.lastIndex = at;
  const m = pattern.exec(text);
  if (m === null) return null;
  const month = monthOf((letters ? m[1] : m[2]) as string);
  const day = letters ? m[2] : m[1];
  const year = letters ? (m[3] ?? m[4]) : m[3];
  if (month === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return null;
  return { year: year === undefined ? null : Number(year), month, day: day === undefined ? null : Number(day), end: pattern.lastIndex };
}

function monthOf(word: string): number {
  const name = word.toLowerCase();
  if (name === "sept") return 9;
  return NAMES.findIndex((full) => full === name || (name.length === 3 && full.startsWith(name))) + 1;
}
