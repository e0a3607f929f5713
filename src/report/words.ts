/** What people read for the codes of the data: one row per code, Korean and English. */
import type {
  ActionCode,
  Attribution,
  Basis,
  Check,
  ChipValue,
  ClaimType,
  Direction,
  MentionKind,
  MetricCode,
  Party,
  Status,
  Tranche,
} from "../contract/types.js";
import type { Lang } from "../core/lang.js";

export type { Lang };
export type Words<K extends string> = Readonly<Record<K, Readonly<Record<Lang, string>>>>;

const w = (ko: string, en: string) => ({ ko, en }) as const;

export const STATUS_WORDS: Words<Status> = {
  done: w("완료", "done"),
  ongoing: w("진행", "ongoing"),
  planned: w("예정", "planned"),
  conditional: w("조건부", "if"),
  considered: w("검토", "mulled"),
  expected: w("전망", "expected"),
  denied: w("부인", "denied"),
  cancelled: w("취소", "dropped"),
};

/** In the order a business desk reads: deals, what is built and sold, figures, people, rulings, voices. */
export const TYPE_WORDS: Words<ClaimType> = {
  investment: w("투자", "Investments"),
  acquisition: w("인수·합병", "Acquisitions"),
  contract: w("계약·공급", "Contracts"),
  partnership: w("협력", "Partnerships"),
  capacity: w("용량 확보", "Capacity"),
  offering: w("상장·발행", "Offerings"),
  payout: w("주주환원", "Payouts"),
  launch: w("출시·공개", "Launches"),
  development: w("개발", "Development"),
  specification: w("제원", "Specifications"),
  metric: w("실적·지표", "Figures"),
  personnel: w("인사", "People"),
  sanction: w("규제·소송", "Rulings"),
  statement: w("발언", "Statements"),
};

export const METRIC_WORDS: Words<MetricCode> = {
  revenue: w("매출", "revenue"),
  operatingProfit: w("영업이익", "operating profit"),
  operatingLoss: w("영업손실", "operating loss"),
  operatingMargin: w("영업이익률", "operating margin"),
  netIncome: w("순이익", "net income"),
  netLoss: w("순손실", "net loss"),
  capex: w("설비투자", "capex"),
  rnd: w("연구개발비", "R&D"),
  backlog: w("수주잔고", "backlog"),
  arr: w("연간반복매출", "ARR"),
  valuation: w("기업가치", "valuation"),
  marketCap: w("시가총액", "market cap"),
  stake: w("지분", "stake"),
  marketShare: w("점유율", "market share"),
  marketSize: w("시장 규모", "market size"),
  users: w("이용자", "users"),
  employees: w("임직원", "employees"),
  price: w("가격", "price"),
  sharePrice: w("주가", "share price"),
  exchangeRate: w("환율", "exchange rate"),
  exports: w("수출", "exports"),
  production: w("생산", "production"),
  demand: w("수요", "demand"),
  growth: w("성장률", "growth"),
  budget: w("예산", "budget"),
  other: w("수치", "figure"),
};

export const ACTION_WORDS: Words<ActionCode> = {
  ipo: w("기업공개", "IPO"),
  rightsIssue: w("유상증자", "rights issue"),
  bond: w("채권 발행", "bond"),
  listing: w("상장", "listing"),
  preIpo: w("프리IPO", "pre-IPO"),
  buyback: w("자사주 매입", "buyback"),
  cancellation: w("자사주 소각", "share cancellation"),
  dividend: w("배당", "dividend"),
  appointed: w("선임", "appointed"),
  resigned: w("사임", "resigned"),
  laidOff: w("감원", "laid off"),
  hired: w("채용", "hired"),
  fine: w("과징금", "fine"),
  ban: w("금지", "ban"),
  lawsuit: w("소송", "lawsuit"),
  probe: w("조사", "probe"),
  tariff: w("관세", "tariff"),
  approval: w("승인", "approval"),
};

export const TRANCHE_WORDS: Words<Tranche> = {
  total: w("총", "total"),
  initial: w("우선", "initially"),
  additional: w("추가", "additional"),
  cumulative: w("누적", "cumulative"),
};

export const DIRECTION_WORDS: Words<Direction> = { up: w("▲", "▲"), down: w("▼", "▼"), flat: w("보합", "flat") };

export const BASIS_WORDS: Words<Basis> = {
  yoy: w("전년 대비", "YoY"),
  qoq: w("전분기 대비", "QoQ"),
  mom: w("전월 대비", "MoM"),
  wow: w("전주 대비", "WoW"),
  dod: w("전일 대비", "DoD"),
  ytd: w("연초 대비", "YTD"),
};

/** Names of roles that the claim table shows as extra lines. */
export const ROLE_WORDS: Words<
  | "party"
  | "object"
  | "purpose"
  | "round"
  | "seller"
  | "reason"
  | "position"
  | "period"
  | "duration"
  | "investor"
  | "provider"
  | "forecaster"
> = {
  party: w("당사자", "party"),
  object: w("대상", "object"),
  purpose: w("용도", "purpose"),
  round: w("라운드", "round"),
  seller: w("매도", "seller"),
  reason: w("사유", "reason"),
  position: w("직책", "position"),
  period: w("기간", "period"),
  duration: w("기간", "over"),
  investor: w("투자자", "investor"),
  provider: w("제공", "provider"),
  forecaster: w("전망", "forecast by"),
};

export const ATTRIBUTION_WORDS: Words<Attribution["kind"]> = {
  stated: w("발표", "says"),
  reported: w("보도", "reports"),
  anonymous: w("익명 소식통", "unnamed source"),
};

export const MENTION_WORDS: Words<MentionKind> = {
  money: w("금액", "money"),
  percent: w("비율", "percent"),
  quantity: w("수량", "quantity"),
  date: w("날짜", "date"),
  duration: w("기간", "duration"),
  party: w("당사자", "party"),
  chip: w("칩", "chip"),
  product: w("제품", "product"),
};

export const PARTY_WORDS: Words<Party["kind"]> = {
  company: w("기업", "company"),
  government: w("정부", "government"),
  institution: w("기관", "institution"),
  fund: w("펀드", "fund"),
  media: w("매체", "media"),
  person: w("인물", "person"),
  group: w("집단", "group"),
};

export const CHIP_WORDS: Words<ChipValue["kind"]> = {
  accelerator: w("가속기", "accelerator"),
  cpu: w("CPU", "CPU"),
  memory: w("메모리", "memory"),
  soc: w("SoC", "SoC"),
  packaging: w("패키징", "packaging"),
  node: w("공정", "node"),
};

export const CHECK_WORDS: Words<Check["kind"]> = {
  fx: w("환율", "fx"),
  sum: w("합계", "sum"),
  share: w("비중", "share"),
  date: w("날짜", "date"),
  unit: w("단위", "unit"),
  ratio: w("증감률", "ratio"),
  duplicate: w("중복", "duplicate"),
};

/** The word of a code that came as a plain string; the code itself where the table has no row. */
export function wordOf(table: Words<string>, code: string, lang: Lang): string {
  return Object.hasOwn(table, code) ? (table[code]?.[lang] ?? code) : code;
}

/** What a party is in a claim. */
export const PARTY_ROLE_WORDS: Words<string> = {
  investor: w("투자자", "investor"),
  investee: w("투자받는 곳", "investee"),
  acquirer: w("인수자", "acquirer"),
  target: w("인수 대상", "target"),
  seller: w("매도자", "seller"),
  party: w("당사자", "party"),
  supplier: w("공급자", "supplier"),
  customer: w("고객", "customer"),
  holder: w("확보", "holder"),
  provider: w("제공", "provider"),
  company: w("출시", "maker"),
  developer: w("개발", "developer"),
  subject: w("수치의 주체", "subject"),
  forecaster: w("전망", "forecaster"),
  issuer: w("발행", "issuer"),
  person: w("인사 대상", "person"),
  organisation: w("조직", "organisation"),
  authority: w("당국", "authority"),
  sanctioned: w("규제 대상", "sanctioned"),
  speaker: w("말한 이", "speaker"),
  reporter: w("보도", "reporter"),
  product: w("제품", "product"),
};
