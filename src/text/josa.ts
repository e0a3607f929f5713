/**
 * Particles (조사) and the grammatical case they give. Longest match, 받침 agreement checked.
 */
import seeds from "../../seeds/lexicon/particle-like.json" with { type: "json" };
import { finalConsonant, isHangul } from "./hangul.js";

/** Grammatical case of a phrase. `none`: no particle. */
export type Case =
  | "topic"
  | "subject"
  | "object"
  | "dative"
  | "locative"
  | "source"
  | "instrument"
  | "comitative"
  | "genitive"
  | "about"
  | "also"
  | "until"
  | "from"
  | "copula"
  | "quote"
  | "than"
  | "none";

interface Josa {
  readonly surface: string;
  readonly case: Case;
  /** `closed`: after 받침; `open`: after a vowel; `ro`: after a vowel or ㄹ; `any`. */
  readonly after: "closed" | "open" | "ro" | "closedNotL" | "any";
}

const J = (surface: string, kase: Case, after: Josa["after"] = "any"): Josa => ({ surface, case: kase, after });

/** Longest first within a length; the order is the search order. */
const JOSA: readonly Josa[] = [
  J("에선", "locative"),
  J("에겐", "dative"),
  J("엔", "dative"),
  J("으로선", "instrument", "closedNotL"),
  J("로선", "instrument", "ro"),
  J("으론", "instrument", "closedNotL"),
  J("론", "instrument", "ro"),
  J("부턴", "from"),
  J("까진", "until"),
  J("에게선", "source"),
  J("으로부터는", "source", "closedNotL"),
  J("으로부터도", "source", "closedNotL"),
  J("로부터는", "source", "ro"),
  J("로부터도", "source", "ro"),
  J("으로부터", "source", "closedNotL"),
  J("에서부터", "from"),
  J("로부터", "source", "ro"),
  J("에게서는", "source"),
  J("에서만큼은", "locative"),
  J("에서까지", "locative"),
  J("에서는", "locative"),
  J("에서도", "locative"),
  J("에서의", "genitive"),
  J("에서만", "locative"),
  J("에서", "locative"),
  J("에게는", "dative"),
  J("에게도", "dative"),
  J("에게만", "dative"),
  J("에게서", "source"),
  J("에게", "dative"),
  J("께서는", "topic"),
  J("께서", "subject"),
  J("한테서", "source"),
  J("한테", "dative"),
  J("으로써", "instrument", "closedNotL"),
  J("으로서", "instrument", "closedNotL"),
  J("로써", "instrument", "ro"),
  J("로서", "instrument", "ro"),
  J("으로는", "instrument", "closedNotL"),
  J("으로도", "instrument", "closedNotL"),
  J("으로의", "genitive", "closedNotL"),
  J("으로만", "instrument", "closedNotL"),
  J("로는", "instrument", "ro"),
  J("로도", "instrument", "ro"),
  J("로의", "genitive", "ro"),
  J("로만", "instrument", "ro"),
  J("으로", "instrument", "closedNotL"),
  J("로", "instrument", "ro"),
  J("까지는", "until"),
  J("까지도", "until"),
  J("까지의", "genitive"),
  J("까지로", "instrument"),
  J("까지가", "subject"),
  J("까지를", "object"),
  J("까지만", "until"),
  J("까지", "until"),
  J("부터는", "from"),
  J("부터의", "genitive"),
  J("부터", "from"),
  J("과의", "genitive", "closed"),
  J("와의", "genitive", "open"),
  J("과는", "comitative", "closed"),
  J("와는", "comitative", "open"),
  J("과도", "comitative", "closed"),
  J("와도", "comitative", "open"),
  J("과", "comitative", "closed"),
  J("와", "comitative", "open"),
  J("하고", "comitative"),
  J("이랑", "comitative", "closed"),
  J("랑", "comitative", "open"),
  J("에는", "dative"),
  J("에도", "dative"),
  J("에만", "dative"),
  J("에의", "genitive"),
  J("에", "dative"),
  J("보다는", "than"),
  J("보다도", "than"),
  J("보다", "than"),
  J("만을", "object"),
  J("만이", "subject"),
  J("만은", "topic"),
  J("만의", "genitive"),
  J("마저도", "also"),
  J("마저", "also"),
  J("조차", "also"),
  J("뿐만", "also"),
  J("이라는", "quote", "closed"),
  J("라는", "quote", "open"),
  J("이라고", "quote", "closed"),
  J("라고", "quote", "open"),
  J("이라며", "quote", "closed"),
  J("라며", "quote", "open"),
  J("들은", "topic"),
  J("들이", "subject"),
  J("들을", "object"),
  J("들의", "genitive"),
  J("들도", "also"),
  J("들과", "comitative"),
  J("들에게", "dative"),
  J("들에", "dative"),
  J("들로부터", "source"),
  J("들로", "instrument"),
  J("들", "none"),
  J("이나", "comitative", "closed"),
  J("나", "comitative", "open"),
  J("은", "topic", "closed"),
  J("는", "topic", "open"),
  J("이", "subject", "closed"),
  J("가", "subject", "open"),
  J("을", "object", "closed"),
  J("를", "object", "open"),
  J("의", "genitive"),
  J("도", "also"),
  J("만", "also"),
  J("처럼", "than"),
  J("만큼", "than"),
  J("씩", "none"),
];
/** By their last code unit, longest first. */
const BY_END: Josa[][] = [[]];
/** Code unit → its list in `BY_END`; 0, an empty one, for what no particle ends in. */
const LIST_OF = new Uint8Array(65536);
for (const josa of JOSA) {
  const last = josa.surface.charCodeAt(josa.surface.length - 1);
  if (LIST_OF[last] === 0) LIST_OF[last] = BY_END.push([]) - 1;
  BY_END[LIST_OF[last] as number]?.push(josa);
}
for (const list of BY_END) list.sort((a, b) => b.surface.length - a.surface.length);
const endingIn = (code: number): readonly Josa[] => BY_END[LIST_OF[code] as number] as readonly Josa[];

export interface JosaSplit {
  /** Length of the particle in code units (0: none). */
  readonly length: number;
  readonly case: Case;
}
const NONE: JosaSplit = { length: 0, case: "none" };

/** Does the particle agree with the sound before it? Digits, Latin letters and symbols accept either form. */
function agrees(before: number, after: Josa["after"]): boolean {
  if (after === "any") return true;
  const final = finalConsonant(before);
  if (final < 0) return true;
  if (after === "closed") return final > 0;
  if (after === "open") return final === 0;
  if (after === "ro") return final === 0 || final === 8;
  return final > 0 && final !== 8;
}

/** Words that end like a particle and hold none: whole ones, and ends of compounds by their last two syllables. */
const WHOLE = new Set([...seeds.words, ...seeds.endings]);
const TAILS = new Map<string, string[]>();
for (const ending of seeds.endings) TAILS.set(ending.slice(-2), [...(TAILS.get(ending.slice(-2)) ?? []), ending]);

function looksLikeParticle(text: string, start: number, end: number): boolean {
  const tails = TAILS.get(text.slice(end - 2, end));
  if (tails?.some((tail) => end - tail.length >= start && text.startsWith(tail, end - tail.length)))
    return !seeds.but.some((but) => end - but.length >= start && text.startsWith(but, end - but.length));
  return end - start <= 4 && WHOLE.has(text.slice(start, end));
}

const PLURAL = "들";

/** The longest particle ending at `end` that leaves at least one character of `text` from `start`. */
export function splitJosa(text: string, start: number, end: number): JosaSplit {
  if (end - start < 2) return NONE;
  const candidates = endingIn(text.charCodeAt(end - 1));
  if (candidates.length === 0 || looksLikeParticle(text, start, end)) return NONE;
  for (const josa of candidates) {
    const at = end - josa.surface.length;
    if (at <= start || !text.startsWith(josa.surface, at) || !agrees(text.charCodeAt(at - 1), josa.after)) continue;
    // `샌들은`, `이들은`: one syllable has no plural
    if (at === start + 1 && text[at] === PLURAL && isHangul(text.charCodeAt(start))) continue;
    // `대만은`: the word holds the first syllable of 만은
    if (josa.surface.length > 1 && looksLikeParticle(text, start, at + 1)) continue;
    return { length: josa.surface.length, case: josa.case };
  }
  return NONE;
}

/** The particle that starts at `at` and ends where the word ends; length 0 if a word edge follows at once, null if letters follow that are no particle. */
export function josaAt(text: string, at: number, wordEnd: number): JosaSplit | null {
  if (at === wordEnd) return NONE;
  const rest = wordEnd - at;
  for (const josa of endingIn(text.charCodeAt(wordEnd - 1)))
    if (josa.surface.length === rest && text.startsWith(josa.surface, at) && agrees(text.charCodeAt(at - 1), josa.after))
      return { length: rest, case: josa.case };
  return null;
}
