import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

type Claim = ReturnType<typeof extract>["claims"][number];
type Filler = Claim["roles"][string][number];

const SIGN = { up: "+", down: "-", flat: "=" } as const;
const figure = (f: Filler): string => {
  switch (f.kind) {
    case "money":
      return `${f.money.amount ?? `${f.money.min}~${f.money.max}`}${f.money.currency}`;
    case "percent":
      return `${f.percent.value ?? (f.percent.min === null ? "" : `${f.percent.min}~${f.percent.max}`)}${f.percent.unit}`;
    case "quantity":
      return `${f.quantity.value}${f.quantity.unit}`;
    case "party":
      return f.name;
    case "date":
      return f.date.timex;
    case "code":
      return f.code;
    default:
      return "text" in f ? f.text : f.kind;
  }
};

/** `done 한빛전자 revenue 100KRW +11% 2025-Q3 <110KRW @증권사`: status, subject, metric, value, changes, period, value before, forecaster. */
function metrics(text: string): string[] {
  return extract(text, { publishedAt: "2026-03-03" })
    .claims.filter((c) => c.type === "metric")
    .map((c) => {
      const of = (role: string, mark = "") => (c.roles[role] ?? []).map((f) => mark + figure(f));
      const changes = (c.roles.change ?? []).map((f) => ("direction" in f && f.direction !== null ? SIGN[f.direction] : "?") + figure(f));
      return [
        c.status,
        ...of("subject"),
        ...of("metric"),
        ...of("value"),
        ...changes,
        ...of("period"),
        ...of("previousValue", "<"),
        ...of("forecaster", "@"),
      ].join(" ");
    });
}

describe("수치: 실적", () => {
  it.each<[string, string[]]>([
    [
      "네이버는 2025년 매출 12조원, 영업이익 2조1000억원을 기록했다고 3일 밝혔다.",
      ["done 네이버 revenue 12000000000000KRW 2025", "done 네이버 operatingProfit 2100000000000KRW 2025"],
    ],
    [
      "카카오의 지난해 4분기 매출은 2조1000억원, 영업이익은 1500억원으로 각각 5%, 12.5% 증가했다.",
      ["done 카카오 revenue 2100000000000KRW +5% 2025-Q4", "done 카카오 operatingProfit 150000000000KRW +12.5% 2025-Q4"],
    ],
    [
      "아마존은 지난해 4분기 전년 동기 대비 19% 증가한 1878억달러의 매출을 올렸다고 밝혔다.",
      ["done 아마존 revenue 187800000000USD +19% 2025-Q4"],
    ],
    ["LG전자의 지난해 영업손실은 300억원으로 집계됐다.", ["done LG전자 operatingLoss 30000000000KRW 2025"]],
    ["롯데케미칼은 지난해 9000억원에 육박하는 영업손실을 냈다.", ["done 롯데케미칼 operatingLoss 900000000000KRW 2025"]],
    ["신한지주는 지난해 4조5000억원 규모의 당기순이익을 냈다.", ["done 신한지주 netIncome 4500000000000KRW 2025"]],
    [
      "삼성전자의 지난해 매출과 영업이익은 각각 300조원, 40조원이었다.",
      ["done 삼성전자 revenue 300000000000000KRW 2025", "done 삼성전자 operatingProfit 40000000000000KRW 2025"],
    ],
    [
      "SK하이닉스는 지난해 매출액과 영업이익이 각각 전년 대비 12%와 15% 증가한 66조원과 23조원을 기록했다.",
      ["done SK하이닉스 revenue 66000000000000KRW +12% 2025", "done SK하이닉스 operatingProfit 23000000000000KRW +15% 2025"],
    ],
    ["현대차의 지난해 영업이익률은 8%로 1년 전보다 1.5%포인트 낮아졌다.", ["done 현대자동차 operatingMargin 8% -1.5%p 2025"]],
    [
      "LG전자 가전 부문 매출은 지난해 4분기 5조원, 영업이익은 2000억원이었다.",
      ["done LG전자 가전 부문 revenue 5000000000000KRW 2025-Q4", "done LG전자 가전 부문 operatingProfit 200000000000KRW 2025-Q4"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("같은 수치를 다시 말하면 하나로, 증감은 뒤 문장에서도 붙는다", () => {
    const text =
      "네이버, 4분기 영업이익 5000억원…전년比 20%↑\n\n네이버는 지난해 4분기 영업이익 5000억원을 기록했다.\n영업이익은 전년 동기 대비 20% 늘었다.\n";
    expect(metrics(text)).toEqual(["done 네이버 operatingProfit 500000000000KRW +20% 2025-Q4"]);
  });
});

describe("수치: 예상과 목표", () => {
  it.each<[string, string[]]>([
    [
      "구글은 지난해 4분기 매출이 월가 예상치 120억달러에 못 미치는 119억달러라고 밝혔다.",
      ["done 구글 revenue 11900000000USD 2025-Q4", "expected 구글 revenue 12000000000USD 2025-Q4 @월가"],
    ],
    [
      "하나증권은 삼성전자의 내년 영업이익 전망치를 60조원에서 70조원으로 높였다.",
      ["expected 삼성전자 operatingProfit 70000000000000KRW 2027 @하나증권"],
    ],
    ["네이버는 올해 설비투자를 1조원에서 2조원으로 늘리겠다고 밝혔다.", ["planned 네이버 capex 2000000000000KRW 2026 <1000000000000KRW"]],
    [
      "트렌드포스는 HBM 시장이 2030년 1300억달러로 커질 것으로 내다봤다.",
      ["expected HBM 시장 marketSize 130000000000USD 2030 @트렌드포스"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("수치: 주가·지분·점유율·환율", () => {
  it.each<[string, string[]]>([
    ["이날 삼성전자 주가는 전 거래일보다 2.1% 내린 8만4700원에 마감했다.", ["done 삼성전자 sharePrice 84700KRW -2.1%"]],
    [
      "애플 주가는 4.36%, 테슬라는 1.31% 빠졌다. 반면 메타는 18.82% 올랐다.",
      ["done 애플 sharePrice -4.36%", "done 테슬라 sharePrice -1.31%", "done 메타 sharePrice +18.82%"],
    ],
    [
      "코스피는 전날보다 12.50포인트(0.5%) 오른 2700.12에 장을 마쳤다. 외국인은 2000억원을 순매수했다.",
      ["done 코스피 other 2700.12포인트 +12.5포인트 +0.5%", "done 외국인 other 200000000000KRW"],
    ],
    [
      "지난해 4분기 점유율은 SK하이닉스 53.1%, 삼성전자 26.4%로 집계됐다.",
      ["done SK하이닉스 marketShare 53.1% 2025-Q4", "done 삼성전자 marketShare 26.4% 2025-Q4"],
    ],
    ["지분은 네이버가 51%, 카카오가 49%를 갖는다.", ["done 네이버 stake 51%", "done 카카오 stake 49%"]],
    ["이날 코스닥은 전 거래일보다 3.13포인트, 0.43% 하락한 725.61에 개장했다.", ["done 코스닥 other 725.61포인트 -3.13포인트 -0.43%"]],
    ["개인과 기관은 각각 200억원과 6억원 순매도 중이다.", ["done 개인 other 20000000000KRW", "done 기관 other 600000000KRW"]],
    ["이날 카카오는 전 거래일보다 9.28% 내려 5만500원에 거래 중이다.", ["done 카카오 sharePrice 50500KRW -9.28%"]],
    ["원·달러 환율은 전 거래일보다 6.3원 내린 1467.2원을 기록했다.", ["done 원·달러 환율 exchangeRate 1467.2KRW -6.3KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("수치가 아닌 것", () => {
  it.each([
    "네이버는 매출 확대를 위해 데이터센터에 5000억원을 투자한다.",
    "카카오는 한빛모션 지분 53%를 4150억원에 인수했다.",
    "LG전자는 인력 80명을 새로 채용한다.",
    "미국은 수출 품목에 25% 관세를 부과했다.",
    "네이버는 고객사 4곳에 제품을 전달했다.",
    "엔비디아 주가를 추종하는 ETF를 1억501만달러어치 순매수한 투자자도 있다.",
    "정부는 예산 2조원을 편성해 GPU를 산다.",
  ])("%s", (text) => expect(metrics(text)).toEqual([]));
});
