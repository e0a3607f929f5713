/** One event said twice is one claim: union of roles, all evidence. */
import type { Filler, Mention } from "../contract/types.js";
import { addFiller, type ClaimDraft, type RoleFiller, sameFiller } from "./draft.js";

/** Headlines round and drop hedges: `3000억` for `3,340억원`. */
const HEADLINE_ROUNDING = 0.12;
/** So does a lead: `22조7600억원` for `22조7647억원`. */
const LEAD_ROUNDING = 0.012;

export function merge(drafts: readonly ClaimDraft[], mentions: readonly Mention[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  const into = new Map<ClaimDraft, ClaimDraft>();
  const byType = new Map<string, ClaimDraft[]>();
  const conversions = new Map<string, Mention[]>();
  for (const m of mentions) if (m.conversionOf !== null) conversions.set(m.conversionOf, [...(conversions.get(m.conversionOf) ?? []), m]);
  const told = new Set(drafts.flatMap((d) => (isTitle(d) ? [] : sumsOf(d))));
  for (const draft of drafts) {
    const alike = byType.get(draft.type) ?? [];
    byType.set(draft.type, alike);
    // figures were united before, and nobody says a thing twice
    const twin = draft.type === "metric" || draft.type === "statement" ? undefined : alike.find((k) => isSame(k, draft, conversions, told));
    if (twin !== undefined) {
      unite(twin, draft);
      into.set(draft, twin);
    } else {
      alike.push(draft);
      kept.push(draft);
    }
  }
  // a part of a total that was united is a part of what it was united with
  for (const draft of kept) {
    const wholes = new Set(draft.partOf.map((whole) => into.get(whole) ?? whole));
    wholes.delete(draft);
    draft.partOf.splice(0, draft.partOf.length, ...wholes);
  }
  return kept;
}

/** One withdrawn and one tried again; a day planned and the day it was. */
function areOtherOfferings(a: ClaimDraft, b: ClaimDraft, terse: boolean): boolean {
  if ((a.status === "cancelled") !== (b.status === "cancelled")) return true;
  return !terse && isReal(a) !== isReal(b) && a.time !== null && b.time !== null && a.time.timex !== b.time.timex;
}

/** `수요예측에 돌입한다`, `14일 상장할 예정이다`: the offering still to come and the first day of trading are one. */
function areOneListing(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.type === "offering" && !isReal(a) && !isReal(b) && isListing(a) && isListing(b);
}
const isListing = (draft: ClaimDraft): boolean => hasCode(draft, LISTINGS);
const LISTINGS: ReadonlySet<string> = new Set(["ipo", "listing"]);
const hasCode = (draft: ClaimDraft, codes: ReadonlySet<string>): boolean =>
  draft.roles.get("action")?.some((f) => f.filler.kind === "code" && codes.has(f.filler.code)) ?? false;

const isSuit = (draft: ClaimDraft): boolean => draft.type === "sanction" && hasCode(draft, SUITS);
const SUITS: ReadonlySet<string> = new Set(["lawsuit"]);

/** Types whose sides tell two apart, so that their sums may be rounded. */
const DEALS: ReadonlySet<string> = new Set(["contract", "acquisition", "offering"]);

/** Roles that word an event rather than tell it apart. */
const NOTES: ReadonlySet<string> = new Set(["tranche", "attribute", "object"]);

/** The sums a claim tells, by type. */
const sumsOf = (draft: ClaimDraft): string[] =>
  (draft.roles.get("amount") ?? []).flatMap(({ filler }) =>
    filler.kind === "money" && filler.money.amount !== null ? [`${draft.type} ${filler.money.currency} ${filler.money.amount}`] : [],
  );

const isTitle = (draft: ClaimDraft): boolean => draft.segment.sentence.zone === "title";

/** `told`: the sums of the text, which a headline need not round. */
function isSame(a: ClaimDraft, b: ClaimDraft, conversions: ReadonlyMap<string, readonly Mention[]>, told: ReadonlySet<string>): boolean {
  // a rumour and its denial are two claims
  if ((a.status === "denied") !== (b.status === "denied")) return false;
  const terse = isTitle(a) || isTitle(b);
  if (a.type === "launch" && !isSameStage(a, b, isBareTitle(a) || isBareTitle(b))) return false;
  if (a.type === "partnership" && !isSameCircle(a, b)) return false;
  // two stages of one size: `2단계 120MW는 2028년, 3단계 120MW는 2030년`
  if (a.type === "capacity" && !terse && a.time !== null && b.time !== null && a.time.timex !== b.time.timex) return false;
  if (a.type === "investment" && areOtherMoney(a, b)) return false;
  if (!terse && YEARLY.has(a.type) && areOtherYears(a, b)) return false;
  // a dividend paid in July and one decided for March
  if (a.type === "payout" && !terse && isReal(a) !== isReal(b)) return false;
  if (a.type === "acquisition" && ((!terse && areOtherSides(a, b)) || isUndone(a, b) || isUndone(b, a))) return false;
  if (a.type === "capacity" && areOtherPlants(a, b)) return false;
  if (a.type === "contract" && (areOtherWorks(a, b) || areOtherTalks(a, b))) return false;
  if (a.type === "offering" && areOtherOfferings(a, b, terse)) return false;
  if (a.type === "sanction" && ((!terse && areOtherActors(a, b)) || areOtherFines(a, b))) return false;
  const exact = [a, b].find((d) => isTitle(d) && sumsOf(d).some((sum) => told.has(sum)));
  const rounding = exact === undefined ? (terse ? HEADLINE_ROUNDING : LEAD_ROUNDING) : isBareTitle(exact) ? 0 : LEAD_ROUNDING;
  let shared = 0;
  for (const [role, fillers] of a.roles) {
    const others = b.roles.get(role);
    if (others === undefined || NOTES.has(role)) continue;
    // `정부, GPU 확보` in the headline is the ministry in the text
    if (terse && a.type === "capacity" && role !== "quantity") continue;
    // `유럽 선사` in the lead has a name in the text
    if (a.type === "contract" && role === "customer" && isUntold(fillers) !== isUntold(others)) continue;
    const alike = (f: Filler, o: Filler): boolean =>
      sameFiller(f, o) ||
      (role === "product" && sameName(f, o)) ||
      (role === "action" && areOneListing(a, b)) ||
      ((terse || DEALS.has(a.type)) && roughly(f, o, conversions, rounding));
    if (!fillers.some((f) => others.some((o) => alike(f.filler, o.filler)))) {
      // `한빛, 다온 대표 고발` in the headline: the text names the others
      if (terse && role === "target" && isSuit(a) && a.roles.has("authority") && b.roles.has("authority")) continue;
      return false;
    }
    // two probes are one only if they share a side
    if (a.type !== "sanction" || role !== "action") shared++;
  }
  return shared > 0;
}

/** `다온·라온은 막았다`, `가온·라온도 막았다`: two lists of those who act are of two acts, unless one holds the other. */
function areOtherActors(a: ClaimDraft, b: ClaimDraft): boolean {
  const [x, y] = [a.roles.get("authority") ?? [], b.roles.get("authority") ?? []];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 1 && !few.every((f) => many.some((g) => sameFiller(f.filler, g.filler)));
}

/** What one firm of a list pays is told once more only of that firm alone. */
function areOtherFines(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.rule !== FIRM_BY_FIRM && b.rule !== FIRM_BY_FIRM) return false;
  const [x, y] = [a.roles.get("target") ?? [], b.roles.get("target") ?? []];
  const [one, other] = [x[0], y[0]];
  return x.length !== 1 || y.length !== 1 || one === undefined || other === undefined || !sameFiller(one.filler, other.filler);
}
const FIRM_BY_FIRM = "sanction.list";

const isUntold = (fillers: readonly RoleFiller[]): boolean => fillers.every((f) => f.filler.kind === "text");

/** Events that come again another year. */
const YEARLY: ReadonlySet<string> = new Set(["acquisition", "investment", "payout"]);

function areOtherYears(a: ClaimDraft, b: ClaimDraft): boolean {
  const year = ({ time }: ClaimDraft): string | null => (time !== null && /^\d{4}/.test(time.timex) ? time.timex.slice(0, 4) : null);
  const [x, y] = [year(a), year(b)];
  return x !== null && y !== null && x !== y;
}

/** A buyer and a seller of one company are of one deal where they are told together: `라온은 나머지 지분도 매각할 예정이다`. */
function areOtherSides(a: ClaimDraft, b: ClaimDraft): boolean {
  const sides = (d: ClaimDraft) => SIDES.filter((role) => d.roles.has(role));
  const [x, y] = [sides(a), sides(b)];
  if (x.length === 0 || y.length === 0 || x.some((role) => y.includes(role))) return false;
  return isReal(a) !== isReal(b) || Math.abs(a.segment.sentence.index - b.segment.sentence.index) > TOGETHER;
}
/** A sale that failed is neither the purchase made before it nor the offer somebody made in it. */
const isUndone = (a: ClaimDraft, b: ClaimDraft): boolean =>
  a.status === "cancelled" && (b.status === "done" || (b.status === "considered" && b.roles.has("acquirer") && !a.roles.has("acquirer")));
const SIDES = ["acquirer", "seller"];
const TOGETHER = 3;

/** Shares told in one sentence are two even at one size; an amount put in says nothing about another company. */
function areOtherMoney(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.segment === b.segment && (a.rule === "investment.share" || b.rule === "investment.share")) return true;
  const both = (role: string): boolean => a.roles.has(role) && b.roles.has(role);
  return !both("amount") && !both("investee");
}

/** A plant told without its size is one told before only if it is called by the same words, or by fewer. */
function areOtherPlants(a: ClaimDraft, b: ClaimDraft): boolean {
  if (isTitle(a) || isTitle(b) || (a.roles.has("quantity") && b.roles.has("quantity"))) return false;
  // `데이터센터를 짓는다. 수전용량은 80MW다`: its size is told next
  const sized = a.roles.has("quantity") || b.roles.has("quantity");
  if (sized && a.status === b.status && Math.abs(a.segment.sentence.index - b.segment.sentence.index) <= 2) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length === 0 || !few.every((w) => many.includes(w));
}

/** Contracts without an amount are told apart by who is in them, and when; of fewer parties, by what they are for. */
function areOtherWorks(a: ClaimDraft, b: ClaimDraft): boolean {
  if (isTitle(a) || isTitle(b) || a.roles.has("amount") || b.roles.has("amount")) return false;
  if (a.time !== null && b.time !== null && a.time.timex !== b.time.timex && !a.roles.has("customer")) return true;
  const [x, y] = [partiesOf(a), partiesOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (!few.every((p) => many.includes(p))) return true;
  if (few.length === many.length) return false;
  if (isReal(a) !== isReal(b)) return true;
  const [of, other] = [wordsOf(a), wordsOf(b)];
  return of.length > 0 && other.length > 0 && !of.some((w) => other.includes(w));
}

/** An order signed, and talks about the next. */
const areOtherTalks = (a: ClaimDraft, b: ClaimDraft): boolean =>
  !isBareTitle(a) && !isBareTitle(b) && (a.status === "considered") !== (b.status === "considered") && isReal(a) !== isReal(b);

/** The words of what a claim is about. */
const wordsOf = (d: ClaimDraft): string[] =>
  (d.roles.get("object") ?? []).flatMap(({ filler }) => (filler.kind === "text" ? filler.text.split(" ") : []));

const partiesOf = (d: ClaimDraft): string[] =>
  (d.roles.get("party") ?? []).flatMap((f) => (f.filler.kind === "party" ? [f.filler.party] : []));

/** A headline whose story the text has not told yet. */
const isBareTitle = (draft: ClaimDraft): boolean => isTitle(draft) && draft.moreEvidence.length === 0;

const isReal = (draft: ClaimDraft): boolean => draft.status === "done" || draft.status === "ongoing";

/** The same parties at the same time; a headline may name fewer. A pair inside a circle of three is another partnership. */
function isSameCircle(a: ClaimDraft, b: ClaimDraft): boolean {
  const [x, y] = [partiesOf(a), partiesOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (!few.every((p) => many.includes(p)) || (a.time !== null && b.time !== null && a.time.timex !== b.time.timex)) return false;
  return few.length === many.length || isTitle(few === x ? a : b);
}

/** Shown in March, produced next year: two launches of one product. A headline leaves day and status open. */
function isSameStage(a: ClaimDraft, b: ClaimDraft, terse: boolean): boolean {
  if (a.time !== null && b.time !== null) {
    const x = a.time.timex;
    const y = b.time.timex;
    if (!x.startsWith(y) && !y.startsWith(x)) return false;
  }
  const count = (d: ClaimDraft) => d.roles.get("product")?.length ?? 0;
  return terse || (isReal(a) === isReal(b) && count(a) === count(b));
}

/** `아라2` and `아라 2`, `플래시 라이트` and `제미나이 2.0 플래시 라이트`. */
function sameName(a: Filler, b: Filler): boolean {
  const x = nameOf(a);
  const y = nameOf(b);
  return x.length >= 2 && y.length >= 2 && (x === y || (x.length >= 4 && y.endsWith(x)) || (y.length >= 4 && x.endsWith(y)));
}
const nameOf = (f: Filler): string => {
  const name = f.kind === "chip" ? f.name : f.kind === "text" ? f.text : "";
  return name.replace(/[\s·-]/g, "").toLowerCase();
};

/** Same amount up to a headline's rounding, in either currency of a bracketed conversion. */
function roughly(a: Filler, b: Filler, conversions: ReadonlyMap<string, readonly Mention[]>, by: number): boolean {
  const values = (f: Filler): { unit: string; value: number }[] => {
    if (f.kind === "quantity" && f.quantity.value !== null) return [{ unit: f.quantity.unit, value: f.quantity.value }];
    if (f.kind !== "money") return [];
    const own = f.money.amount ?? f.money.max;
    const restated = (f.mention === null ? [] : (conversions.get(f.mention) ?? [])).flatMap((m) =>
      m.kind === "money" && m.value.amount !== null ? [{ unit: m.value.currency, value: m.value.amount }] : [],
    );
    return own === null ? restated : [{ unit: f.money.currency, value: own }, ...restated];
  };
  return values(a).some((x) => values(b).some((y) => x.unit === y.unit && Math.abs(x.value - y.value) <= by * Math.max(x.value, y.value)));
}

const isTerse = (d: ClaimDraft): boolean => isTitle(d) || d.predicate?.headline === true;

function accused(told: readonly RoleFiller[], headline: readonly RoleFiller[]): RoleFiller[] {
  const others = headline.filter((h) => h.filler.kind === "party" && !told.some((t) => sameFiller(t.filler, h.filler)));
  return [...told, ...others];
}

/** What the lead rounds or leaves without a name is told in full: `4조2천억원` and `4조2300억원`, `북미 업체` and who it is. */
function isTold(into: ClaimDraft, role: string, fillers: readonly RoleFiller[]): boolean {
  if (!DEALS.has(into.type)) return false;
  const told = into.roles.get(role) ?? [];
  if (role === "customer") return isUntold(told) && !isUntold(fillers);
  if (role === "party") return fillers.length > told.length && told.every((f) => fillers.some((g) => sameFiller(f.filler, g.filler)));
  return role === "amount" && digitsOf(fillers[0]) > digitsOf(told[0]);
}
const digitsOf = (f: RoleFiller | undefined): number =>
  f?.filler.kind === "money" && f.filler.money.amount !== null ? String(f.filler.money.amount).replace(/0+$/, "").length : 0;

const SIGNED: ReadonlySet<string> = new Set(["contract", "partnership"]);

function unite(into: ClaimDraft, from: ClaimDraft): void {
  // a line without a verb (a headline, one inside the text) gives way to the sentence that tells it
  const terse = isTerse(into) && !isTerse(from);
  for (const [role, fillers] of from.roles) {
    // the headline is terse: the body's word counts, but whom it sues besides is sued, too
    if (terse && into.roles.has(role))
      into.roles.set(role, role === "target" && isSuit(into) ? accused(fillers, into.roles.get(role) ?? []) : [...fillers]);
    else if (isTold(into, role, fillers)) into.roles.set(role, [...fillers]);
    else if (!into.roles.has(role)) for (const filler of fillers) addFiller(into, role, filler);
  }
  if (terse) {
    into.status = from.status;
    into.polarity = from.polarity;
  }
  // `공급한다` in the lead, `공급 계약을 체결했다` in the text: signed
  else if (SIGNED.has(into.type) && into.status === "planned" && from.status === "done") into.status = "done";
  into.time = terse ? (from.time ?? into.time) : (into.time ?? from.time);
  if (into.status !== "done" && into.status !== "ongoing") into.condition ??= from.condition;
  into.vouching ??= from.vouching;
  into.moreEvidence.push(from.evidence, ...from.moreEvidence);
}
