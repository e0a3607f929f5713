/** A hand-made extraction: every claim shape a report must show, with spans that prove themselves. */
import type { Attribution, Claim, Converted, Extraction, Filler, FillerOf, MoneyValue, Party } from "../../src/contract/types.js";

export const TEXT = [
  '알파, 베타에 500억 달러 투자… "8년 동맹"',
  "",
  "알파코리아는 3일 서울에서 열린 간담회에서 알파가 베타에 총 500억 달러(약 70조원)를 투자할 계획을 공개적으로 밝혔다. 우선 150억 달러를 투자하고 특정 조건이 충족되는 시점에 추가로 350억 달러를 투자할 예정이다.",
  "베타와 알파는 기존 380억 달러 규모의 다년 계약을 8년에 걸쳐 총 1000억 달러 규모로 확장하기로 했다. 베타는 약 2기가와트(GW) 규모의 컴퓨팅 용량을 확보하게 된다.",
  "감마전자의 1분기 매출은 79조 1,405억원으로 전년 동기 대비 10.1% 늘었다. 감마전자는 3조~5조원 규모의 인수설을 사실무근이라고 부인했다.",
  '업계에선 "이번 협력은 멀티 모델 전략 강화"로 해석하고 있다. 감마전자는 자사주 1조원어치를 소각한다.',
].join("\n");

export function span(surface: string, from = 0): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(surface, from);
  if (start < 0) throw new Error(`not in the sample: ${surface}`);
  return { start, end: start + surface.length, text: surface };
}
const sentence = (surface: string) => ({ ...span(surface), sentence: 1 });

export const money = (amount: number | null, currency: string, more: Partial<MoneyValue> = {}): MoneyValue => ({
  amount,
  currency,
  bound: "exact",
  min: null,
  max: null,
  ...more,
});
const won = (value: number): Converted => ({ value, min: null, max: null, rate: 1400, basis: "article", month: null });
export const party = (id: string, name: string): FillerOf<"party"> => ({ kind: "party", party: id, name, role: null, mention: null });
export const cash = (value: MoneyValue, krw: number | null = null, mention: string | null = null): Filler => ({
  kind: "money",
  money: value,
  krw: krw === null ? null : won(krw),
  usd: null,
  direction: null,
  basis: null,
  mention,
});
export const code = (name: string, surface: string): Filler => ({ kind: "code", code: name, ...span(surface) });
export const words = (surface: string): Filler => ({ kind: "text", ...span(surface) });

const alpha = party("alpha", "알파");
const beta = party("beta", "베타");
const gamma = party("gamma", "감마전자");
const said: Attribution = { speaker: party("alpha-korea", "알파코리아"), verb: "밝혔다", kind: "stated", source: null };

let count = 0;
const claim = (
  type: Claim["type"],
  status: Claim["status"],
  evidence: string,
  roles: Claim["roles"],
  more: Partial<Claim> = {},
): Claim => ({
  id: `c${++count}`,
  type,
  roles,
  status,
  polarity: "positive",
  time: null,
  condition: null,
  attribution: null,
  evidence: sentence(evidence),
  moreEvidence: [],
  confidence: 0.9,
  links: [],
  rule: "sample",
  ...more,
});

const LEAD = "알파코리아는 3일 서울에서 열린 간담회에서 알파가 베타에 총 500억 달러(약 70조원)를 투자할 계획을 공개적으로 밝혔다.";
const TRANCHES = "우선 150억 달러를 투자하고 특정 조건이 충족되는 시점에 추가로 350억 달러를 투자할 예정이다.";
const DEAL = "베타와 알파는 기존 380억 달러 규모의 다년 계약을 8년에 걸쳐 총 1000억 달러 규모로 확장하기로 했다.";

const entity = (id: string, name: string, more: Partial<Party> = {}): Party => ({
  id,
  name,
  nameEn: null,
  kind: "company",
  ticker: null,
  parent: null,
  known: true,
  anonymous: false,
  surfaces: [name],
  ...more,
});

export const SAMPLE: Extraction = {
  schema: "aistrat.extraction/1",
  article: {
    id: "sample",
    source: "sample.txt",
    title: '알파, 베타에 500억 달러 투자… "8년 동맹"',
    publishedAt: "2026-03-03",
    publishedAtFrom: "text",
    sha256: "0".repeat(64),
    length: TEXT.length,
    offsets: "utf16",
  },
  parties: [
    entity("alpha", "알파", { nameEn: "Alpha Inc." }),
    entity("alpha-korea", "알파코리아", { parent: "alpha" }),
    entity("beta", "베타"),
    entity("gamma", "감마전자", { ticker: "000000" }),
    entity("업계", "업계", { kind: "group", known: false, anonymous: true }),
  ],
  mentions: [
    {
      id: "m1",
      kind: "money",
      ...span("500억 달러"),
      sentence: 0,
      value: money(5e10, "USD"),
      assumed: [],
      conversionOf: null,
      rule: "money",
    },
    {
      id: "m2",
      kind: "money",
      ...span("약 70조원"),
      sentence: 1,
      value: money(7e13, "KRW", { bound: "about" }),
      assumed: [],
      conversionOf: "m1",
      rule: "money",
    },
    {
      id: "m3",
      kind: "duration",
      ...span("8년에 걸쳐"),
      sentence: 3,
      value: { iso: "P8Y", bound: "exact" },
      assumed: [],
      conversionOf: null,
      rule: "duration",
    },
    {
      id: "m4",
      kind: "quantity",
      ...span("약 2기가와트(GW)"),
      sentence: 4,
      value: { value: 2, unit: "GW", bound: "about", min: null, max: null },
      assumed: [],
      conversionOf: null,
      rule: "quantity",
    },
    {
      id: "m5",
      kind: "date",
      ...span("3일"),
      sentence: 1,
      value: { timex: "2026-03-03", mod: null },
      assumed: ["year", "month"],
      conversionOf: null,
      rule: "date",
    },
    { id: "m6", kind: "party", ...span("베타"), sentence: 0, value: { party: "beta" }, assumed: [], conversionOf: null, rule: "party" },
    {
      id: "m7",
      kind: "percent",
      ...span("10.1%"),
      sentence: 5,
      value: { value: 10.1, unit: "%", bound: "exact", min: null, max: null },
      assumed: [],
      conversionOf: null,
      rule: "percent",
    },
  ],
  claims: [
    claim(
      "investment",
      "planned",
      LEAD,
      { investor: [alpha], investee: [beta], amount: [cash(money(5e10, "USD"), 7e13, "m1")], tranche: [code("total", "총")] },
      { attribution: said, time: { timex: "2026-03-03", mod: null } },
    ),
    claim(
      "investment",
      "planned",
      TRANCHES,
      { investor: [alpha], investee: [beta], amount: [cash(money(1.5e10, "USD"), 2.1e13)], tranche: [code("initial", "우선")] },
      { links: [{ type: "partOf", claim: "c1" }] },
    ),
    claim(
      "investment",
      "conditional",
      TRANCHES,
      { investor: [alpha], investee: [beta], amount: [cash(money(3.5e10, "USD"), 4.9e13)], tranche: [code("additional", "추가")] },
      { condition: "특정 조건이 충족되는 시점", links: [{ type: "partOf", claim: "c1" }] },
    ),
    claim("contract", "planned", DEAL, {
      party: [beta, alpha],
      amount: [cash(money(1e11, "USD"), 1.4e14)],
      previousAmount: [cash(money(3.8e10, "USD"), 5.32e13)],
      duration: [{ kind: "duration", duration: { iso: "P8Y", bound: "exact" }, mention: "m3" }],
    }),
    claim("capacity", "planned", "베타는 약 2기가와트(GW) 규모의 컴퓨팅 용량을 확보하게 된다.", {
      holder: [beta],
      provider: [alpha],
      quantity: [
        {
          kind: "quantity",
          quantity: { value: 2, unit: "GW", bound: "about", min: null, max: null },
          direction: null,
          basis: null,
          mention: "m4",
        },
      ],
      object: [words("컴퓨팅 용량")],
    }),
    claim("metric", "done", "감마전자의 1분기 매출은 79조 1,405억원으로 전년 동기 대비 10.1% 늘었다.", {
      subject: [gamma],
      metric: [code("revenue", "매출")],
      value: [cash(money(79_140_500_000_000, "KRW"))],
      change: [
        {
          kind: "percent",
          percent: { value: 10.1, unit: "%", bound: "exact", min: null, max: null },
          direction: "up",
          basis: "yoy",
          mention: "m7",
        },
      ],
      period: [{ kind: "date", date: { timex: "2026-Q1", mod: null }, mention: null }],
    }),
    claim(
      "acquisition",
      "denied",
      "감마전자는 3조~5조원 규모의 인수설을 사실무근이라고 부인했다.",
      {
        acquirer: [gamma],
        amount: [cash(money(null, "KRW", { bound: "between", min: 3e12, max: 5e12 }))],
      },
      { confidence: 0.4 },
    ),
    claim("payout", "planned", "감마전자는 자사주 1조원어치를 소각한다.", {
      company: [gamma],
      action: [code("cancellation", "소각")],
      amount: [cash(money(1e12, "KRW"))],
    }),
    claim("statement", "done", '업계에선 "이번 협력은 멀티 모델 전략 강화"로 해석하고 있다.', {
      speaker: [party("업계", "업계")],
      content: [words("이번 협력은 멀티 모델 전략 강화")],
    }),
  ],
  checks: [
    {
      kind: "fx",
      severity: "warn",
      message: "500억 달러(약 70조원)는 1달러에 1,400원꼴로, 2026년 3월 평균 1,450원과 3.4% 다릅니다",
      mentions: ["m1", "m2"],
      claims: ["c1"],
      expected: "1450",
      found: "1400",
    },
  ],
  warnings: [],
};
