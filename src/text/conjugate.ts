/**
 * Korean conjugation: the five shapes a stem takes before endings, and what each ending says about its clause.
 * Follows 한글 맞춤법 제15–18항, 제34–39항 (contraction and irregular stems).
 */
import { finalConsonant, isHangul, withFinal } from "./hangul.js";

/** The shape of a stem that endings attach to. */
export type StemShape = "plain" | "dropped" | "n" | "l" | "m" | "b" | "a" | "past";

/** What an ending makes of its clause. */
export type EndingKind =
  | "final" // 했다, 한다, 합니다
  | "connective" // 하고, 하며, 해서, 했지만
  | "conditional" // 하면
  | "adnominal" // 한, 하는, 할 + noun
  | "nominal" // 하기, 함
  | "quotative" // 했다고, 한다며, 하겠다는
  | "intent" // 하려고
  | "adverbial"; // 하도록, 하게, 하지 (않다)

export type Tense = "past" | "present" | "future";

export interface Ending {
  readonly kind: EndingKind;
  readonly tense: Tense | null;
  /** The surface of the ending itself, e.g. `고`, `다고`, `기로`. */
  readonly surface: string;
  /** For quotatives: does the quotation modify a noun (`-다는 계획`) or a verb (`-다고 밝혔다`)? */
  readonly adnominalQuote?: boolean;
}

type Row = readonly [surfaces: string, kind: EndingKind, tense: Tense | null];

const QUOTES = "고 며 면서 라고 라며 는 던 단 면 고도 고는 네".split(" ");
const declaratives = (prefix: string, tense: Tense): Row[] => [
  [prefix, "final", tense],
  [`${prefix}만`, "connective", tense],
  [`${prefix}고 ${prefix}며 ${prefix}면서 ${prefix}고도 ${prefix}고는`, "quotative", tense],
  [`${prefix}는 ${prefix}던`, "quotative", tense],
  [`${prefix}면`, "conditional", tense],
];

/** Endings by the stem shape they attach to; `으` variants stand beside the plain ones. */
const ENDINGS: Readonly<Record<StemShape, readonly Row[]>> = {
  plain: [
    ["고 고서 고는 고도 며 으며 면서 으면서 지만 거나 는데 은데 나 으나 니 으니 므로 으므로 자 자마자 다가 느라", "connective", null],
    ["면 으면 면은", "conditional", null],
    ["는", "adnominal", "present"],
    ["던", "adnominal", "past"],
    ["기 기로 기로는 기에 기를 기도 기가 기는 기까지 기만 기에는 기보다 기보다는 기부터 기로도", "nominal", null],
    ["려 려고 으려 으려고 려는 으려는 려던 으려던 고자 러 으러", "intent", "future"],
    ["려다 으려다 려다가 으려다가", "connective", "future"],
    ["도록 게 지 지는 지도 게끔 듯 듯이", "adverbial", null],
    ["는지 을지 은지 느냐 냐", "nominal", null],
    ...declaratives("는다", "present"),
    ...declaratives("다", "present"),
    ...declaratives("겠다", "future"),
    ["겠지만 겠으나 겠고 겠으며", "connective", "future"],
    ["자고 자며 자는 라고 라며 라는 으라고 으라며 으라는 냐고 냐며 냐는 느냐는", "quotative", null],
    ["습니다 네 죠 지요 습니까", "final", "present"],
    ["겠습니다", "final", "future"],
    ["겠단", "quotative", "future"],
  ],
  // a stem in ㄹ before ㄴ and ㅅ: 파는, 아니
  dropped: [
    ["는", "adnominal", "present"],
    ["는지", "nominal", null],
    ["는데 니 는다는", "connective", null],
    ["네", "final", "present"],
    ["느냐는 느냐고", "quotative", null],
  ],
  n: [
    ["", "adnominal", "past"],
    ["바", "connective", "past"],
    ["데 데다", "connective", null],
    ["지", "nominal", null],
    ...declaratives("다", "present"),
    ["다거나", "connective", "present"],
  ],
  l: [
    ["", "adnominal", "future"],
    ["지 지도 지는 지를 지에 까 까지", "nominal", "future"],
    ["수록", "conditional", null],
    ["텐데 게요 래요", "final", "future"],
  ],
  m: [
    ["", "nominal", null],
    ["으로써 으로 에 에도 을 이 은 에도불구하고 에따라 과", "nominal", null],
  ],
  b: [["니다 니다만 니까", "final", "present"]],
  a: [
    ["", "connective", null],
    ["서 서는 서도 도 야 라 야만", "connective", null],
    ["요", "final", "present"],
  ],
  past: [
    ...declaratives("다", "past"),
    ["고 고요 으며 으면서 지만 지만요 는데 는데요 으나 거나 다가 으니 으므로 은데", "connective", "past"],
    ["던", "adnominal", "past"],
    ["을", "adnominal", "past"],
    ["음 음을 음에도 기 기에 는지 는지를 을지 음이", "nominal", "past"],
    ["으면", "conditional", "past"],
    ["습니다 어요 네 죠", "final", "past"],
    ...declaratives("었다", "past"),
    ...declaratives("겠다", "past"),
    ["냐는 냐고", "quotative", "past"],
    // 맺었단 소식; after a present (판단, 간단) it would be a noun's end
    ["단 었단 겠단", "quotative", "past"],
  ],
};

const TABLE = {} as Record<StemShape, Map<string, Ending>>;
for (const shape of Object.keys(ENDINGS) as StemShape[]) {
  TABLE[shape] = new Map();
  for (const [surfaces, kind, tense] of ENDINGS[shape])
    for (const surface of surfaces.split(" "))
      if (!TABLE[shape].has(surface))
        TABLE[shape].set(surface, {
          kind,
          tense,
          surface,
          ...(kind === "quotative"
            ? { adnominalQuote: QUOTES.some((q) => (q === "는" || q === "던" || q === "단") && surface.endsWith(q)) }
            : {}),
        });
}

/** The ending that `text.slice(at, end)` is after a stem of this shape, or null. */
export function endingAt(shape: StemShape, text: string, at: number, end: number): Ending | null {
  return end - at > 6 ? null : (TABLE[shape].get(text.slice(at, end)) ?? null);
}

export type Irregular = "ㅂ" | "ㄷ" | "ㅅ" | "르" | "러" | "으" | "none";

const VOWEL = (code: number): number => Math.floor(((code - 0xac00) % 588) / 28);
const withVowel = (code: number, vowel: number): number => code - ((code - 0xac00) % 588) + vowel * 28;
const [A, EO, O, U, EU, I, AE, E, OE, WA, WO, YEO, WAE] = [0, 4, 8, 13, 18, 20, 1, 5, 11, 9, 14, 6, 10];
const bright = (vowel: number): boolean => vowel === A || vowel === O || vowel === 2;

/** All shapes of a stem (dictionary form without 다), each with its spellings. */
export function shapesOf(stem: string, irregular: Irregular = "none"): [StemShape, string][] {
  const head = stem.slice(0, -1);
  const last = stem.charCodeAt(stem.length - 1);
  if (!isHangul(last)) return [];
  const final = finalConsonant(last);
  const shapes: [StemShape, string][] = [["plain", stem]];
  const open = (base: string, code: number) => {
    shapes.push(
      ["n", base + withFinal(code, 4)],
      ["l", base + withFinal(code, 8)],
      ["m", base + withFinal(code, 16)],
      ["b", base + withFinal(code, 17)],
    );
  };
  const infinitive = (...forms: string[]) => {
    for (const form of forms) {
      const code = form.charCodeAt(form.length - 1);
      shapes.push(["a", form], ["past", form.slice(0, -1) + withFinal(code, 20)]);
    }
  };
  if (final === 0) {
    open(head, last);
    infinitive(...openInfinitives(head, last, irregular));
  } else if (final === 8) {
    // ㄹ drops before ㄴ, ㅂ, ㅅ: 판, 파는, 팝니다
    const bare = last - 8;
    shapes.push(["dropped", head + String.fromCharCode(bare)]);
    open(head, bare);
    infinitive(stem + (bright(VOWEL(last)) ? "아" : "어"));
  } else if (irregular === "ㅂ") {
    const bare = String.fromCharCode(last - 17);
    open(head + bare, "우".charCodeAt(0));
    infinitive(head + bare + "워", ...(stem === "돕" ? ["도와"] : []));
  } else if (irregular === "ㄷ" || irregular === "ㅅ") {
    const soft = irregular === "ㄷ" ? withFinal(last, 8) : withFinal(last, 0);
    open(head + soft, "으".charCodeAt(0));
    infinitive(head + soft + (bright(VOWEL(last)) ? "아" : "어"));
  } else {
    open(stem, "으".charCodeAt(0));
    infinitive(stem + (bright(VOWEL(last)) ? "아" : "어"));
    // 제34항 붙임: 놓아 → 놔, 내놓았다 → 내놨다
    if (stem.endsWith("놓")) infinitive(`${head}놔`);
  }
  return shapes;
}

function openInfinitives(head: string, last: number, irregular: Irregular): string[] {
  const vowel = VOWEL(last);
  const to = (v: number) => head + String.fromCharCode(withVowel(last, v));
  const text = String.fromCharCode(last);
  if (text === "하") return [`${head}해`, `${head}하여`];
  if (irregular === "르" && head.length > 0) {
    const before = head.charCodeAt(head.length - 1);
    return [head.slice(0, -1) + withFinal(before, 8) + (bright(VOWEL(before)) ? "라" : "러")];
  }
  if (irregular === "러") return [`${head}${text}러`];
  switch (vowel) {
    case O:
      return [to(WA), `${head}${text}아`];
    case U:
      return [to(WO), `${head}${text}어`];
    case I:
      return [to(YEO), `${head}${text}어`];
    case OE:
      return [to(WAE), `${head}${text}어`];
    case EU:
      return [to(head.length > 0 && bright(VOWEL(head.charCodeAt(head.length - 1))) ? A : EO)];
    case A:
    case EO:
    case AE:
    case E:
    case YEO:
      return [head + text, ...(vowel === YEO ? [`${head}${text}어`] : [])];
    default:
      return [`${head}${text}어`];
  }
}
