import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { metrics } from "./metrics.js";

describe("통계 기사: 괄호 안의 지난 수치", () => {
  it.each<[string, string[]]>([
    [
      "지난해 백화점 판매는 전년보다 1.7% 줄었다. 백화점 판매 감소는 2020년(-9.8%)과 2021년(-0.6%)에 이어 세 번째다. 감소 폭은 2020년(-9.8%) 이후 가장 크다.",
      ["done 백화점 other -1.7% 2025", "done 백화점 other --9.8% 2020", "done 백화점 other --0.6% 2021"],
    ],
    [
      "1월 기계류 투자는 전월 대비 8.6% 줄었다. 2019년 2월(-10.9%) 후 최대 감소폭이다.",
      ["done 기계류 투자 other -8.6% 2026-01", "done 기계류 투자 other --10.9% 2019-02"],
    ],
    [
      "1월 광업 생산은 전월보다 1.9% 늘어 지난해 5월(2.7%) 이후 가장 크게 늘었다.",
      ["done 광업 생산 production +1.9% 2026-01", "done 광업 생산 production +2.7% 2025-05"],
    ],
    ["수출은 지난해 8월(3.1%), 9월(2.4%) 두 달 연속 늘었다.", ["done 수출 exports +3.1% 2025-08", "done 수출 exports +2.4% 2025-09"]],
    // a rate is told by its own value
    [
      "생활물가상승률은 2.9%로 지난해 4월(3.3%) 이후 가장 높았다.",
      ["done 생활물가상승률 other 2.9%", "done 생활물가상승률 other 3.3% 2025-04"],
    ],
    // the level of a gauge
    [
      "소비자심리지수는 전월보다 1.4포인트 내린 91.7로 집계됐다. 2022년 11월(86.9) 이후 최저다.",
      ["done 소비자심리지수 other 91.7포인트 -1.4포인트", "done 소비자심리지수 other 86.9포인트 2022-11"],
    ],
    // near misses: another bearer, another metric
    ["취업자 수는 전년보다 0.4% 늘었다. 청년층은 2021년(5.3%) 이후 가장 많이 늘었다.", ["done 취업자 other +0.4%"]],
    [
      "한빛전자의 매출은 5% 늘었다. 영업이익률은 2021년(11.2%) 이후 최고다.",
      ["done 한빛전자 revenue +5%", "done 한빛전자 operatingMargin 11.2% 2021"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("통계 기사: 한 번 말한 때", () => {
  it.each<[string, string[]]>([
    [
      "지난해 광업 생산은 전년보다 1.2% 늘었다. 도매업 생산이 0.7% 늘었다. 건설 기성은 4.2% 줄었다.",
      ["done 광업 생산 production +1.2% 2025", "done 도매업 생산 production +0.7% 2025", "done 건설 기성 other -4.2% 2025"],
    ],
    [
      "지난달 소매판매는 전월 대비 0.8% 줄었다. 가전 등 내구재(-2.3%), 의류 등 준내구재(-1.1%)가 줄었다.",
      ["done 소매 other -0.8% 2026-02", "done 내구재 other --2.3% 2026-02", "done 준내구재 other --1.1% 2026-02"],
    ],
    // against the month before: no figure of a year
    [
      "지난해 광업 생산은 전년보다 1.2% 늘었다. 도매업 생산은 전월 대비 0.7% 늘었다.",
      ["done 광업 생산 production +1.2% 2025", "done 도매업 생산 production +0.7%"],
    ],
    // a firm's figure, a rate of the day, another time
    [
      "지난해 광업 생산은 전년보다 1.2% 늘었다. 한빛전자의 부채비율은 120%다.",
      ["done 광업 생산 production +1.2% 2025", "done 한빛전자 other 120%"],
    ],
    [
      "지난해 광업 생산은 전년보다 1.2% 늘었다. 3년물 국채 금리는 2.9%다.",
      ["done 광업 생산 production +1.2% 2025", "done 3년물 국채 금리 other 2.9%"],
    ],
    [
      "지난해 광업 생산은 전년보다 1.2% 늘었다. 1월 도매업 생산은 0.7% 늘었다.",
      ["done 광업 생산 production +1.2% 2025", "done 도매업 생산 production +0.7% 2026-01"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("통계 기사: 제 말로 재는 것", () => {
  it.each<[string, string[]]>([
    ["해외용으로 선적된 물량이 전년 대비 6% 늘었다.", ["done 해외용으로 선적된 물량 other +6%"]],
    [
      "지난달 설비투자는 선박 등에서 늘면서 전월 대비 7.7% 증가했고, 토목 기성도 1.6% 늘었다.",
      ["done 설비투자 capex +7.7% 2026-02", "done 토목 기성 other +1.6% 2026-02"],
    ],
    ["선행지수 순환변동치는 지난달 기준 98.3으로 전월과 같았다.", ["done 순환변동치 other 98.3포인트 2026-02"]],
    // the figures of one deal
    ["한빛전자가 투자한 금액은 300억원이다.", []],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("통계 기사: 이유를 말하는 절", () => {
  it.each<[string, string[]]>([
    ["네이버의 영업이익은 매출이 늘면서 14% 증가했다.", ["done 네이버 operatingProfit +14%"]],
    ["네이버의 매출은 손님이 늘어 6% 증가했다.", ["done 네이버 revenue +6%"]],
    ["토목 기성도 공사 실적이 개선되면서 2.1% 늘었다.", ["done 토목 기성 other +2.1%"]],
    ["대만으로의 수출도 선박 수출이 줄면서 4.3% 감소한 21억 달러를 기록했다.", ["done 대만 exports 2100000000USD -4.3%"]],
    // a metric that is no topic, figures of its own, two clauses beside each other
    ["네이버는 매출이 늘면서 영업이익이 14% 증가했다.", ["done 네이버 operatingProfit +14%"]],
    ["네이버의 영업이익은 14% 늘었고 매출은 6% 줄었다.", ["done 네이버 operatingProfit +14%", "done 네이버 revenue -6%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("통계 기사: 누구의 무엇인가", () => {
  it.each<[string, string[]]>([
    ["한국은행은 올해 성장률 전망치를 2.3%에서 1.7%로 내렸다.", ["expected 성장률 growth 1.7% 2026 <2.3% @한국은행"]],
    ["세계 경제성장률은 지난해 2.8%를 기록했다.", ["done 세계 경제성장률 growth 2.8% 2025"]],
    ["네이버의 클라우드 성장률은 30%다.", ["done 네이버의 클라우드 growth 30%"]],
    // who tells of it is not its bearer
    ["한국은행이 발표한 지난달 소비자심리지수는 93.4로 집계됐다.", ["done 소비자심리지수 other 93.4포인트 2026-02"]],
    ["네이버가 발표한 지난해 매출은 3조원이다.", ["done 네이버 revenue 3000000000000KRW 2025"]],
    // ranks and first places
    [
      "지난해 농산물 수출액은 전년보다 3.4% 늘어난 81억달러였다. 수출액 2위는 라면으로 9억달러를 기록했다. 3위는 과자(7억달러), 4위는 음료 제품(5억달러)이었다. 최대 수출 시장은 중국(15억달러)으로 집계됐다.",
      [
        "done 농산물 exports 8100000000USD +3.4% 2025",
        "done 라면 exports 900000000USD 2025",
        "done 과자 exports 700000000USD 2025",
        "done 음료 제품 exports 500000000USD 2025",
        "done 중국 exports 1500000000USD 2025",
      ],
    ],
    ["무역수지는 지난달 적자 전환(-7억달러)했다.", ["done 무역수지 other 700000000USD 2026-02"]],
    ["무역수지는 9억달러 적자로 전월(-7억달러)보다 커졌다.", ["done 무역수지 other 900000000USD <700000000USD"]],
    ["가공식품 수출액 중 라면 수출액 비중은 21.3%로 높았다.", ["done 라면 수출액 비중 other 21.3%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("통계 기사: 시행하는 날과 센 날", () => {
  const times = (text: string): string[] =>
    extract(text, { publishedAt: "2026-03-03" })
      .claims.filter((c) => c.type === "metric")
      .map((c) => {
        const period = c.roles.period?.[0];
        return `${c.status} ${c.time?.timex ?? (period?.kind === "date" ? period.date.timex : "-")}`;
      });
  it.each<[string, string[]]>([
    ["네이버는 오는 20일부터 구독 가격을 평균 8% 인상한다.", ["planned 2026-03-20/.."]],
    ["네이버는 다음 달 10일부터 결제 수수료를 현행 3.1%에서 2.7%로 인하한다.", ["planned 2026-04-10/.."]],
    ["지난달 20일 기준 분당 아파트 매물은 2345건으로 집계됐다.", ["done 2026-02-20"]],
    // 그 뒤로 그렇다는 말이지 그날부터가 아니다
    ["코스피는 지난달 16일 이후 처음으로 3% 내렸다.", ["done -"]],
  ])("%s", (text, expected) => expect(times(text)).toEqual(expected));
});

describe("통계 기사: 며칠 동안의 수치와 괄호 목록", () => {
  it.each<[string, string[]]>([
    [
      "지난달 1∼20일 수출액은 311억달러로 1년 전보다 2.1% 늘었다. 가전 수출은 0.7% 줄었다.",
      ["done 수출액 exports 31100000000USD +2.1% 2026-02-01/2026-02-20", "done 가전 exports -0.7% 2026-02-01/2026-02-20"],
    ],
    [
      "지난달 수출은 전년보다 2.6% 늘었다. 가장 크게 늘어난 품목은 라면(31.4%)과 과자(8.8%)다.",
      ["done 수출 exports +2.6% 2026-02", "done 라면 exports +31.4% 2026-02", "done 과자 exports +8.8% 2026-02"],
    ],
    [
      "지난달 수입은 전년보다 1.8% 줄었다. 곡물(-6.3%) 감소세가 이어졌으나 기계 등 자본재(5.2%)의 증가세가 확대됐다.",
      ["done 수입 other -1.8% 2026-02", "done 곡물 other --6.3% 2026-02", "done 자본재 other +5.2% 2026-02"],
    ],
    ["한라그룹의 임금인상률은 2.6%로 정해졌다. 지난해(네이버 3.1%·카카오 2.9%)보다 낮다.", ["done 한라그룹 other 2.6%"]],
    // the same period before a word that begins like a particle
    [
      "지난해 일본 수출은 99억달러로 2024년(91억달러) 대비 8.8% 늘었다. 같은 기간 중동 수출은 4.1% 줄었다.",
      ["done 일본 exports 9900000000USD +8.8% 2025 <9100000000USD", "done 중동 exports -4.1% 2025"],
    ],
    [
      "음반 판매는 1월 3.0% 감소했다가 2월 신작에 힘입어 전월 대비 1.9% 깜짝 증가했다.",
      ["done 음반 other -3% 2026-01", "done 음반 other +1.9% 2026-02"],
    ],
    ["지난달 예대금리차는 1.31%포인트로 집계됐다.", ["done 예대금리차 other 1.31%p 2026-02"]],
    ["지난해 4분기 GDP 증가율은 전 분기 대비 0.3%였다.", ["done GDP growth 0.3% 2025-Q4"]],
    [
      "지난해 경상수지는 711억달러 흑자를 기록했다. 한국은행은 650억달러 흑자를 낼 것으로 내다봤다.",
      ["done 경상수지 other 71100000000USD 2025", "expected 경상수지 other 65000000000USD 2025 @한국은행"],
    ],
    ["네이버는 지난해 3000억원 흑자를 기록했다.", ["done 네이버 netIncome 300000000000KRW 2025"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("실적과 시장: 절이 끝난 뒤", () => {
  it.each<[string, string[]]>([
    // the metric of a reason is over where another is named
    [
      "네이버는 지난해 900억원의 순이익을 냈다. 대신증권은 위탁매매 수수료 이익이 늘면서 전년 대비 31.2% 늘어난 1700억원의 순이익을 냈다.",
      ["done 네이버 netIncome 90000000000KRW 2025", "done 대신증권 netIncome 170000000000KRW +31.2% 2025"],
    ],
    ["네이버는 매출이 늘면서 3조원을 기록했다.", ["done 네이버 revenue 3000000000000KRW"]],
    ["대신증권은 네이버의 영업이익이 3000억원을 기록했다고 밝혔다.", ["done 네이버 operatingProfit 300000000000KRW"]],
    // against a year, no longer of the quarter between
    [
      "네이버는 지난해 900억원의 순이익을 냈다. 지난해 4분기 기준으로는 200억원의 순손실을 기록했다. 카카오는 순이익이 전년 대비 8.1% 증가했다.",
      ["done 네이버 netIncome 90000000000KRW 2025", "done 네이버 netLoss 20000000000KRW 2025-Q4", "done 카카오 netIncome +8.1% 2025"],
    ],
    [
      "네이버는 지난해 4분기 매출 3조원을 기록했다. 영업이익은 전년 동기 대비 5% 늘었다.",
      ["done 네이버 revenue 3000000000000KRW 2025-Q4", "done 네이버 operatingProfit +5% 2025-Q4"],
    ],
    // left out of those that fell
    [
      "코스닥에서는 네이버(1.7%)와 카카오(2.9%) 등을 제외한 대부분의 종목이 하락했다.",
      ["done 네이버 sharePrice +1.7%", "done 카카오 sharePrice +2.9%"],
    ],
    ["오후 2시40분 기준 원·엔 환율은 하루 전보다 6.3원 오른 931.4원을 가리켰다.", ["done 원·엔 환율 exchangeRate 931.4KRW +6.3KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
