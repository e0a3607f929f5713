/** What a person reads of one claim: who, how much, the rest, and the words it rests on. No colour, no width. */
import type { Claim, Filler } from "../contract/types.js";
import { FLAT_SHAPES, nameOf, sidesOf } from "./flat.js";
import { dateInWords } from "./time-words.js";
import { codeInWords, conversionBeside, fillerInWords } from "./wording.js";
import { ATTRIBUTION_WORDS, type Lang, ROLE_WORDS, wordOf } from "./words.js";

export interface ClaimWords {
  /** `아마존 → 오픈AI`, `삼성전자 매출` */
  readonly who: string;
  /** `총 500억 달러 ≈ 70조원`; `79조원`, `▲ 12.3% 전년 대비` */
  readonly values: readonly string[];
  /** `조건: …`, `시점: 2027년부터`, `AWS코리아 발표` */
  readonly details: readonly string[];
  readonly quote: string;
}

const ARROWS: Partial<Record<Claim["type"], string>> = {
  partnership: " ↔ ",
  capacity: " ← ",
  launch: " · ",
  development: " · ",
  specification: " · ",
  personnel: " · ",
};
/** Figures whose role says what they are. */
const FIGURE_LABELS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  stake: { ko: "지분", en: "stake" },
  price: { ko: "가격", en: "price" },
  valuation: { ko: "기업가치", en: "valuation" },
  previousValue: { ko: "이전", en: "before" },
  previousAmount: { ko: "이전", en: "before" },
};
const UNKNOWN = "—";

export function claimInWords(claim: Claim, lang: Lang, currency: "KRW" | "USD"): ClaimWords {
  const { actor, counterparty } = sidesOf(claim);
  const shown = new Set<Filler>([...actor, ...counterparty]);
  const show = (role: string): readonly Filler[] => {
    const fillers = claim.roles[role] ?? [];
    for (const filler of fillers) shown.add(filler);
    return fillers;
  };
  const code = show(FLAT_SHAPES[claim.type].code).map((f) => (f.kind === "code" ? codeInWords(f.code, f.text, lang) : (nameOf(f) ?? "")));
  const content = claim.type === "statement" ? show("content").find((f) => f.kind === "text") : undefined;
  // the code belongs to the name for a figure (`삼성전자 매출`), to the value for an event (`배당 1조원`)
  const named = claim.type === "metric" || claim.type === "specification" || claim.type === "capacity";
  const figures = figuresInWords(claim, show, lang, currency);
  const sides = sidesInWords(claim, actor, counterparty, lang);
  return {
    who: named ? besideName(sides, code, claim) : sides,
    values: named || code.length === 0 ? figures : [[...code, ...figures.slice(0, 1)].join(" "), ...figures.slice(1)],
    details: detailsOf(claim, shown, lang),
    quote: content?.text ?? claim.evidence.text,
  };
}

/** `삼성전자 매출`; `코스피`, not `코스피 코스피`, where the figure is the thing itself; not `가람 37%를` where only the figure says what it is. */
function besideName(who: string, code: readonly string[], claim: Claim): string {
  const figures = (claim.roles.value ?? []).flatMap((f) =>
    f.kind === "percent" ? [`${f.percent.value}${f.percent.unit}`] : f.kind === "quantity" ? [`${f.quantity.value}${f.quantity.unit}`] : [],
  );
  const isFigure = (word: string): boolean => figures.some((figure) => word.replace(/[\s,]/g, "").startsWith(figure));
  return [who, ...code.filter((word) => word !== who && !isFigure(word))].join(" ");
}

function sidesInWords(claim: Claim, actor: readonly Filler[], counterparty: readonly Filler[], lang: Lang): string {
  const names = (side: readonly Filler[]): string => side.map((filler) => fillerInWords(filler, lang)).join(", ") || UNKNOWN;
  if (counterparty.length === 0) return names(actor);
  const undirected = claim.type === "contract" && (claim.roles.supplier ?? claim.roles.customer ?? []).length === 0;
  return names(actor) + (undirected ? " ↔ " : (ARROWS[claim.type] ?? " → ")) + names(counterparty);
}

/** `380억 달러 →`, `총 1,000억 달러 ≈ 140조원` */
function figuresInWords(claim: Claim, show: (role: string) => readonly Filler[], lang: Lang, currency: "KRW" | "USD"): string[] {
  const parts: string[] = [];
  for (const role of Object.keys(claim.roles)) {
    const figures = (claim.roles[role] ?? []).filter((f) => f.kind === "money" || f.kind === "percent" || f.kind === "quantity");
    if (figures.length === 0) continue;
    show(role);
    const words = figures.map((filler) => {
      const beside = filler.kind === "money" ? conversionBeside(filler, currency, lang) : null;
      return fillerInWords(filler, lang) + (beside === null ? "" : ` ${beside}`);
    });
    const label = FIGURE_LABELS[role]?.[lang];
    const before = role === "previousAmount" && (claim.roles.amount ?? []).length > 0;
    const list = words.map((word, i) => (i < words.length - 1 ? `${word},` : word));
    if (before) parts.unshift(...list.slice(0, -1), `${list.at(-1)} →`);
    else parts.push(...(label === undefined ? list : [`${label} ${list[0]}`, ...list.slice(1)]));
  }
  return parts;
}

function detailsOf(claim: Claim, shown: ReadonlySet<Filler>, lang: Lang): string[] {
  const label = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const told = new Set([...shown].map((filler) => fillerInWords(filler, lang)));
  const details = Object.entries(claim.roles).flatMap(([role, fillers]) => {
    const rest = fillers.filter((filler) => !shown.has(filler) && !told.has(fillerInWords(filler, lang)));
    return rest.length === 0 ? [] : [`${wordOf(ROLE_WORDS, role, lang)}: ${rest.map((f) => fillerInWords(f, lang)).join(", ")}`];
  });
  if (claim.time !== null) details.push(`${label("시점", "when")}: ${dateInWords(claim.time, lang)}`);
  if (claim.condition !== null) details.push(`${label("조건", "if")}: ${claim.condition}`);
  if (claim.polarity === "negative") details.push(label("부정문", "negated"));
  const attribution = attributionInWords(claim, lang);
  if (attribution !== null) details.push(attribution);
  if (claim.confidence < 0.5) details.push(`${label("확신도", "confidence")}: ${claim.confidence.toFixed(2)}`);
  return details;
}

/** `AWS코리아 발표`, `블룸버그통신 보도`, `익명 소식통` */
function attributionInWords({ attribution }: Claim, lang: Lang): string | null {
  if (attribution === null) return null;
  const kind = ATTRIBUTION_WORDS[attribution.kind][lang];
  const speaker = attribution.speaker ?? attribution.source;
  return speaker === null ? kind : `${fillerInWords(speaker, lang)} ${kind}`;
}
