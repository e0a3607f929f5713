/** Text subjects cut down to a noun phrase: no remains of a clause before, no headline separators, no bare words of time. */
import { saneSets } from "./lexicon.js";

/** `[start, end)` of the noun phrase within the span, or null where nothing of it can be a subject. */
export function sanePhrase(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  let from = start;
  // what stands before a separator of headlines, or a bracket's remains, is another phrase
  for (let i = start; i < end; i++) if (separates(text, i, end)) from = i + 1;
  from = opened(text, from, end);
  while (from < end && SKIPPED.test(text[from] as string)) from++;
  // words that lead into the sentence or end the clause before
  for (let i = from; i < end; ) {
    let stop = i;
    while (stop < end && text[stop] !== " ") stop++;
    const word = text.slice(i, stop);
    if (stop < end && (i === from ? leads(word) : cuts(word) || adnominal(word))) {
      from = stop;
      while (from < end && SKIPPED.test(text[from] as string)) from++;
    }
    i = stop;
    while (i < end && text[i] === " ") i++;
  }
  if (from >= end) return null;
  const rest = text.slice(from, end);
  if (rest.length === 1 && !saneSets.short.has(rest)) return null;
  if (saneSets.never.has(rest) || cuts(rest) || adnominal(rest) || /^[\d.,]+$/.test(rest)) return null;
  return { start: from, end };
}

const SKIPPED = /[\s"'“”‘’(),·\]]/;

/** `전망.한빛모터스 - Up`, `보유 / 새봄증권`, `걱정 덜어- 석탄`, `반등...코스닥`. */
function separates(text: string, i: number, end: number): boolean {
  const c = text[i] as string;
  if (c === "…" || c === "|" || c === "―" || c === "→") return true;
  if (c === ".") return i + 1 < end && !/[0-9A-Za-z]/.test(text[i + 1] as string);
  if (c === "/" || c === "-" || c === "–") return text[i + 1] === " ";
  return c === ")" && text.slice(Math.max(0, i - 4), i).includes("%");
}

/** Behind a quotation mark that is not closed inside the stretch: `에이블리 "SPA`. */
function opened(text: string, from: number, end: number): number {
  const stretch = text.slice(from, end);
  const corner = stretch.lastIndexOf("「");
  if (corner >= 0 && stretch.indexOf("」", corner) < 0) return from + corner + 1;
  let marks = 0;
  for (let at = stretch.indexOf('"'); at >= 0; at = stretch.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1 ? from + stretch.lastIndexOf('"') + 1 : from;
}

const leads = (word: string): boolean => saneSets.leads.has(word) || CLOCK.test(word) || cuts(word) || adnominal(word);
const CLOCK = /^\d{1,2}시(?:\d{1,2}분)?$/;
const cuts = (word: string): boolean => saneSets.cuts.has(word) || /^\d+위인$|[^\s]적인$/.test(word);

/** `주력 상품인`, `취임 첫해인`: a copula before the noun. Ordinary nouns end so too: 법인, 라인, 할인. */
const adnominal = (word: string): boolean =>
  (word.length > 2 && word.endsWith(saneSets.copula) && !saneSets.notCopula.some((n) => word.endsWith(n))) ||
  saneSets.adnominal.some((e) => word.endsWith(e));
