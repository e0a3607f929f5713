/** The same figure said twice is one claim: headline into body, a later sentence's changes into the figure they tell of. */
import { addFiller, type ClaimDraft, type RoleFiller, sameFiller } from "../draft.js";
import { metricSets, words } from "./lexicon.js";
import { signSets } from "./signs.js";

const codeOf = (d: ClaimDraft): string => {
  const f = d.roles.get("metric")?.[0]?.filler;
  return f?.kind === "code" ? f.code : "";
};
const family = (code: string): string => metricSets.losses[code] ?? code;

export function fold(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  // only figures of one family can be one: each has its places in `kept`
  const places = new Map<string, number[]>();
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const kin = family(codeOf(draft));
    const own = places.get(kin) ?? [];
    if (own.length === 0) places.set(kin, own);
    const at = own.findLast((k) => same(kept[k] as ClaimDraft, draft));
    if (at === undefined) {
      own.push(kept.length);
      kept.push(draft);
      continue;
    }
    const twin = kept[at] as ClaimDraft;
    if (isTitle(twin) && !isTitle(draft)) {
      unite(draft, twin);
      kept[at] = draft;
    } else unite(twin, draft);
  }
  return kept;
}

const isTitle = (d: ClaimDraft): boolean => d.segment.sentence.zone === "title";

function same(a: ClaimDraft, b: ClaimDraft): boolean {
  if (family(codeOf(a)) !== family(codeOf(b)) || !sameSubject(a, b) || !compatible(a, b, "forecaster")) return false;
  // a price is not the target that was set at it
  if (codeOf(a) === "sharePrice" && (a.status === "expected") !== (b.status === "expected")) return false;
  const [x, y] = [amountOf(a), amountOf(b)];
  const periods = compatible(a, b, "period");
  const title = isTitle(a) !== isTitle(b);
  if (x !== null && y !== null) {
    if (unitOf(a) !== unitOf(b) || !periods) return false;
    if (x === y) return codeOf(a) !== "other" || title || nounOf(a) === nounOf(b) || isSign(a) || isSign(b);
    const [rough, exact] = isTitle(a) ? [x, y] : [y, x];
    return title && rough <= exact * 1.005 && rough >= exact * 0.94;
  }
  if (x === null && y === null) return (periods || title) && sharesChange(a, b);
  if (title && sharesChange(a, b)) return true;
  // `목표가 25% 상향` over the text's `8만원에서 10만원으로`
  const targets = codeOf(a) === "sharePrice" && a.status === "expected" && b.status === "expected";
  if (
    title &&
    targets &&
    [a, b].some((d) => isTitle(d) && d.roles.has("change")) &&
    [a, b].some((d) => !isTitle(d) && !d.roles.has("change"))
  )
    return true;
  // the value first, what it means later: `매출은 전년 동기 대비 11.2% 늘었다`
  return (
    metricSets.periodic.has(codeOf(a)) &&
    periods &&
    x !== null &&
    a.status === b.status &&
    b.segment.sentence.index - a.segment.sentence.index <= 4 &&
    a.segment !== b.segment
  );
}

/** `경상수지는 … 흑자로`: the balance and its sign are one figure. */
const isSign = (d: ClaimDraft): boolean => signSets.of.has(nounOf(d));

const nounOf = (d: ClaimDraft): string => {
  const f = d.roles.get("metric")?.[0]?.filler;
  return f?.kind === "code" ? f.text : "";
};

function amountOf(d: ClaimDraft): number | null {
  const f = d.roles.get("value")?.[0]?.filler;
  if (f?.kind === "money") return f.money.amount ?? f.money.min;
  if (f?.kind === "percent") return f.percent.value ?? f.percent.min;
  if (f?.kind === "quantity") return f.quantity.value ?? f.quantity.min;
  return null;
}
const unitOf = (d: ClaimDraft): string => {
  const f = d.roles.get("value")?.[0]?.filler;
  return f?.kind === "money" ? f.money.currency : f?.kind === "quantity" ? f.quantity.unit : (f?.kind ?? "");
};

function compatible(a: ClaimDraft, b: ClaimDraft, role: string): boolean {
  const [x, y] = [a.roles.get(role)?.[0]?.filler, b.roles.get(role)?.[0]?.filler];
  return x === undefined || y === undefined || sameFiller(x, y);
}

function sameSubject(a: ClaimDraft, b: ClaimDraft): boolean {
  const [x, y] = [a.roles.get("subject")?.[0]?.filler, b.roles.get("subject")?.[0]?.filler];
  if (x === undefined || y === undefined) return isTitle(a) !== isTitle(b);
  if (sameFiller(x, y)) return true;
  if (x.kind === "text" && y.kind === "text") return holds(x.text, y.text) || holds(y.text, x.text);
  return false;
}

/** `부품` is told again as `부품 부문`; `부품 등 상위 품목` are more than that. */
const holds = (long: string, short: string): boolean =>
  long.includes(short) && (long.length === short.length || !long.includes(` ${words.suchAs} `));

const sharesChange = (a: ClaimDraft, b: ClaimDraft): boolean =>
  (a.roles.get("change") ?? []).some(({ filler }) => (b.roles.get("change") ?? []).some((o) => figureOf(o.filler) === figureOf(filler)));
function figureOf(f: RoleFiller["filler"]): string {
  if (f.kind === "percent") return `${f.percent.value ?? `${f.percent.min}~${f.percent.max}`}${f.percent.unit}`;
  if (f.kind === "quantity") return `${f.quantity.value ?? `${f.quantity.min}~${f.quantity.max}`}${f.quantity.unit}`;
  return f.kind === "money" ? `${f.money.amount ?? `${f.money.min}~${f.money.max}`}${f.money.currency}` : f.kind;
}

function unite(into: ClaimDraft, from: ClaimDraft): void {
  for (const [role, fillers] of from.roles) {
    if (role === "change") {
      const known = new Set((into.roles.get("change") ?? []).map((f) => figureOf(f.filler)));
      for (const f of fillers) if (!known.has(figureOf(f.filler))) addFiller(into, "change", f);
    } else if (!into.roles.has(role)) for (const f of fillers) addFiller(into, role, f);
  }
  into.time ??= from.time;
  into.vouching ??= from.vouching;
  into.moreEvidence.push(from.evidence, ...from.moreEvidence);
}
