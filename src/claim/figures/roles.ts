/** What a figure is to its metric, told by its particle and by what follows it. */
import { arrowAt, changeSets, type Direction, type FigureKind, words } from "./lexicon.js";
import { isFigure, type Token } from "./tokens.js";

export type FigureRole =
  /** What the metric amounts to. */
  | { readonly kind: "value" }
  /** By how much it moved; `null`: the direction is said later (`매출은 11%, 영업이익은 48% 늘었다`). */
  | { readonly kind: "change"; readonly direction: Direction | null }
  /** What it was: `[62억유로]에서 75억유로로`. */
  | { readonly kind: "before" }
  /** What it is compared with: `예상치 [121억달러]에 못 미치는`. */
  | { readonly kind: "compared" }
  /** The metric follows: `[1878억달러]의 순매출`. */
  | { readonly kind: "leading" }
  | { readonly kind: "none" };

const VALUE: FigureRole = { kind: "value" };
const NONE: FigureRole = { kind: "none" };

/** The next token behind `i` that stands in no bracket, hedges skipped. */
export function following(tokens: readonly Token[], i: number, hedges = true): Token | null {
  const host = tokens[i]?.host ?? null;
  for (let k = i + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.host !== host) {
      if (host !== null && t.host === null) return null;
      continue;
    }
    if (hedges && (t.kind === "noun" || t.kind === "verb") && changeSets.hedges.has(t.stem)) continue;
    return t;
  }
  return null;
}

/** `takesIt`: the metric in reach may have a figure of this kind as its value. */
/** The particle of a figure, or of the hedge behind it: `30% 안팎에서` → locative. */
export function caseOf(tokens: readonly Token[], i: number): { readonly case: Token["case"]; readonly end: Token } {
  const token = tokens[i] as Token;
  const next = following(tokens, i, false);
  return token.case === "none" &&
    token.word.after === "" &&
    next?.kind === "noun" &&
    next.case !== "none" &&
    changeSets.hedges.has(next.stem)
    ? { case: next.case, end: next }
    : { case: token.case, end: token };
}

export function roleOf(text: string, tokens: readonly Token[], i: number, takesIt: boolean): FigureRole {
  const token = tokens[i] as Token;
  const m = token.mention;
  if (!isFigure(m)) return NONE;
  const arrow = arrowAt(text, m.end) ?? arrowAt(text, m.start - 1);
  if (arrow !== null && m.kind !== "money") return { kind: "change", direction: arrow };
  // `8만원→10만원`
  if (text.startsWith(words.becomes, m.end) && becomes(tokens, i)) return { kind: "before" };
  if (takesIt && text[m.start - 1] === words.becomes) return VALUE;
  const times = m.kind === "quantity" && (m.value.unit === words.multiple || m.value.unit === words.half);
  const relative = (m.kind === "percent" && !takesIt) || (times && !takesIt);
  const next = following(tokens, i);
  const adjacent = following(tokens, i, false);
  // `12%였던 영업이익률은 20%로`, `3000원을 넘었던 주가가 1800원으로`
  const was = formerly(token, adjacent);
  if (was !== null && becomes(tokens, i) && ownNoun(tokens, was.index, m.kind)) return { kind: "before" };
  // `700억원에 육박하는 영업적자`, `5000억원 넘는 사상 최대의 영업이익`
  for (const verb of [next, adjacent])
    if (
      verb !== null &&
      changeSets.reaches.has(verb.name) &&
      verb.word.verb?.ending.kind === "adnominal" &&
      ownNoun(tokens, verb.index, m.kind)
    )
      return { kind: "leading" };
  // `6200억원 규모의 당기순이익`, `연 300억원 수준의 안정적인 매출`, `40% 이상의 수출 영업이익률`
  if (
    token.case === "none" &&
    adjacent?.case === "genitive" &&
    (changeSets.hedges.has(adjacent.stem) || changeSets.sumsUp.has(adjacent.stem)) &&
    ownNoun(tokens, adjacent.index, m.kind)
  )
    return { kind: "leading" };
  const particle = caseOf(tokens, i);
  switch (particle.case) {
    case "than":
      return { kind: "compared" };
    case "genitive":
      // `10% 안팎의 감소세를`
      if (relative && next?.kind === "direction" && next.metric === null) return { kind: "change", direction: next.direction };
      if (adjacent?.kind === "metric" || (adjacent?.metric !== undefined && adjacent?.metric !== null)) return { kind: "leading" };
      if (adjacent !== null && changeSets.sumsUp.has(adjacent.stem)) return relative ? { kind: "change", direction: null } : VALUE;
      return relative && !times ? NONE : takesIt && !relative ? VALUE : NONE;
    case "locative":
      return text.startsWith(words.outOf, m.end) || text.slice(m.end, particle.end.end).endsWith(words.outOf)
        ? becomes(tokens, i)
          ? { kind: "before" }
          : relative
            ? NONE
            : VALUE
        : VALUE;
    case "from":
      return { kind: "before" };
    default:
  }
  if (token.word.verb?.ending.kind === "adnominal" && adjacent?.kind === "metric") return { kind: "leading" };
  if (token.word.verb !== null) return relative ? (times ? { kind: "change", direction: null } : NONE) : VALUE;
  if (particle.case === "none" || particle.case === "subject" || token.case === "also") {
    if (next !== null && (token.word.after === "" || token.host !== null)) {
      // `예상치를 8% 웃돌았다` is a gap, `1000억원 상회` a bar
      if (!relative && changeSets.misses.has(next.name || next.stem)) return VALUE;
      if (next.kind === "direction" && !(next.case === "genitive")) return { kind: "change", direction: next.direction };
      if (changeSets.misses.has(next.name)) return relative ? NONE : VALUE;
      // `8조원 매출`; but `매출 19조원 영업이익 8조원`: each behind its own metric
      if (next.kind === "metric" && adjacent === next && token.case === "none" && next.index === i + 1 && !relative)
        return takesIt && tokens[i - 1]?.kind === "metric" && tokens[i - 1]?.host === token.host ? VALUE : { kind: "leading" };
    }
    if (!relative) return paired(tokens, token, next) ?? VALUE;
    // `25% 관세`: a percentage of something else
    const alone = next === null || next.kind !== "noun" || token.word.after !== "" || token.host !== null;
    return alone ? { kind: "change", direction: null } : NONE;
  }
  if (particle.case === "comitative") {
    // `83%나 증가했다`, `5900억달러나 급감하면서`, `12%와 15% 증가했다`
    if (next?.kind === "direction" && next.word.verb !== null) return { kind: "change", direction: next.direction };
    if (relative) return next?.kind === "figure" ? { kind: "change", direction: null } : NONE;
  }
  if (particle.case === "object") {
    if (next !== null && changeSets.misses.has(next.name)) return relative ? NONE : VALUE;
    return relative || (adjacent !== null && countsIn(tokens, adjacent)) ? NONE : VALUE;
  }
  if (particle.case === "dative" && next !== null && isShortfall(text, particle.end)) return { kind: "compared" };
  // `전년의 3배에 달한다`: its direction is its own
  if (times && relative && particle.case === "dative" && next !== null && changeSets.reaches.has(next.name))
    return { kind: "change", direction: null };
  if (relative)
    return next?.kind === "direction" && (particle.case === "instrument" || particle.case === "until")
      ? { kind: "change", direction: next.direction }
      : NONE;
  return VALUE;
}

/** `3.13포인트, 0.43% 하락한`: one movement in two measures. */
function paired(tokens: readonly Token[], token: Token, next: Token | null): FigureRole | null {
  if (token.word.after !== "," || next?.kind !== "figure" || next.index !== token.index + 1 || next.mention?.kind !== "percent")
    return null;
  const behind = following(tokens, next.index);
  return next.case === "none" && next.word.after === "" && behind?.kind === "direction"
    ? { kind: "change", direction: behind.direction }
    : null;
}

/** `415달러 수준에서 거래된다` becomes nothing: a second figure of its kind must follow. */
function becomes(tokens: readonly Token[], i: number): boolean {
  const kind = tokens[i]?.mention?.kind;
  for (let k = i + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.host !== null) continue;
    if (t.kind === "figure" && t.mention?.kind === kind) return true;
    if (t.word.verb !== null && t.word.verb.ending.kind === "final") return false;
  }
  return false;
}

/** Words a metric's own phrase may hold before it. */
const QUALIFIERS = 3;

/** A metric that takes such figures, behind an adnominal verb or a hedge and the words of its own phrase. */
function ownNoun(tokens: readonly Token[], at: number, kind: FigureKind): boolean {
  let next = following(tokens, at, false);
  for (let k = 0; k < QUALIFIERS && next !== null && !next.metric?.noun.takes.includes(kind); k++) {
    const { word } = next;
    const joins = next.case === "none" || next.case === "genitive";
    if (!(next.kind === "noun" || next.kind === "entity" || next.kind === "metric") || !joins || word.after !== "" || word.verb !== null)
      return false;
    next = following(tokens, next.index, false);
  }
  return next?.metric?.noun.takes.includes(kind) ?? false;
}

/** The adnominal verb that says what has been: of the figure itself, or behind it. */
export function formerly(token: Token, adjacent: Token | null): Token | null {
  const past = (t: Token): boolean => t.word.verb?.ending.kind === "adnominal" && t.word.verb.ending.surface.endsWith(words.former);
  if (past(token)) return token;
  return adjacent !== null && past(adjacent) && changeSets.reaches.has(adjacent.name) ? adjacent : null;
}

/** `영업이익은 부담금 192억원을 [반영한 수치]다`: what went into the figure is not the figure. */
function countsIn(tokens: readonly Token[], verb: Token): boolean {
  if (verb.word.verb?.ending.kind !== "adnominal" || !changeSets.countsIn.has(verb.name)) return false;
  const noun = following(tokens, verb.index, false);
  return noun !== null && changeSets.sumsUp.has(noun.word.verb?.noun ?? noun.stem);
}

/** `121억달러에 못 미치는`: the bar is not reached. */
const isShortfall = (text: string, token: Token): boolean => {
  const behind = text.slice(token.end, token.end + 6).trimStart();
  return changeSets.shortfalls.some((f) => behind.startsWith(f));
};
