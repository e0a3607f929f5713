import { describe, expect, it } from "vitest";
import { metrics as all } from "./metrics.js";

/** `미래 전셋값 price 100KRW +5% 2025`: without the status. */
const metrics = (text: string): string[] => all(text).map((line) => line.replace(/^\w+ /, ""));

describe("목록에 없는 명사의 수치", () => {
  it.each<[string, string[]]>([
    ["지난해 글로벌 VC 투자 금액은 240억달러로 파악됐다.", ["VC 투자 금액 other 24000000000USD 2025"]],
    ["수도권 신축 빌라 평균 관리비는 21만원으로 집계됐다.", ["수도권 신축 빌라 평균 관리비 other 210000KRW"]],
    ["지난해 말 숙박업 일자리는 31만2000개로 1만4000개 증가했다.", ["숙박업 일자리 other 312000개 +14000개 2025"]],
    ["2월 자동차 생산은 전월보다 3.4% 줄었다.", ["자동차 생산 production -3.4% 2026-02"]],
    ["노후 승강기는 1만3000대에 달했다.", ["노후 승강기 other 13000대"]],
    ["1월 조선업 수주가 32% 감소했다.", ["조선업 수주 other -32% 2026-01"]],
    ["서울의 전기버스 보조금은 대당 7000만원이다.", ["서울의 전기버스 보조금 other 70000000KRW"]],
    ["지난달 승용차 판매가 9.1% 늘었다.", ["승용차 other +9.1% 2026-02"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each([
    "직원들은 3000명이 회의에 참석했다.",
    "이번 계약 금액은 3000억원이다.",
    "신제품의 성능은 30% 향상됐다.",
    "새 칩의 크기는 3나노미터다.",
    "참석자는 이날 12명의 이름을 불렀다.",
    "회사는 가격을 10% 올렸다.",
    "과징금은 120억원으로 정해졌다.",
    "김 대표는 35명과 함께 자리를 떴다.",
    "공장 증설 투자는 3조원이다.",
  ])("아님: %s", (text) => expect(metrics(text)).toEqual([]));
});

describe("괄호 안 증감을 늘어놓은 문장", () => {
  it.each<[string, string[]]>([
    [
      "품목별로는 가전(4.5%), 섬유(8.2%), 철도차량(17.3%) 수출이 늘었다.",
      ["가전 exports +4.5%", "섬유 exports +8.2%", "철도차량 exports +17.3%"],
    ],
    ["도자기(-1.3%), 악기류(-4.2%) 등 수출은 감소했다.", ["도자기 exports --1.3%", "악기류 exports --4.2%"]],
    ["목재(3.4%), 펄프(6.1%) 등 수입이 늘었고 공구류(-2.8%) 등은 줄었다.", ["목재 other +3.4%", "펄프 other +6.1%", "공구류 other --2.8%"]],
    [
      "네이버는 지난해 4분기 매출 2조1400억원(YoY +13.5%, QoQ -2.4%)을 기록했다.",
      ["네이버 revenue 2140000000000KRW +13.5% --2.4% 2025-Q4"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each(["응답자는 대기업(12%), 중견기업(30%)을 다녔다.", "함량은 설탕(12%), 소금(3%)이 높다고 적혀 있다."])("아님: %s", (text) =>
    expect(metrics(text)).toEqual([]),
  );
});

describe("순위표의 수치", () => {
  it.each<[string, string[]]>([
    ["삼성증권이 1조7000억원(5건)으로 1위를 차지했다.", ["삼성증권 other 1700000000000KRW"]],
    ["KB증권은 1조1000억원(9건)으로 2위에 올랐다.", ["KB증권 other 1100000000000KRW"]],
    [
      "로봇 부문 거래액은 42억달러로 집계됐다. 미국이 20억달러로 가장 많았고, 유럽이 8억달러로 뒤를 이었다.",
      ["로봇 부문 other 4200000000USD", "미국 other 2000000000USD", "유럽 other 800000000USD"],
    ],
    [
      "로봇 부문 거래액은 42억달러로 집계됐다. 이어 네이버(3억달러), 카카오(2억달러) 순이었다.",
      ["로봇 부문 other 4200000000USD", "네이버 other 300000000USD", "카카오 other 200000000USD"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each<[string, string[]]>([
    [
      "운용사 중에서는 삼성증권(3조2000억원), KB증권(2조8000억원) 순이었다.",
      ["삼성증권 other 3200000000000KRW", "KB증권 other 2800000000000KRW"],
    ],
    ["삼성증권은 거래 규모 4조원(12건)으로 2위에 올랐다.", ["삼성증권 other 4000000000000KRW"]],
  ])("표의 이름이 없다: %s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each([
    "네이버(3조원), 카카오(2조원)가 투자했다.",
    "올해 최대 계약은 네이버(3조원)가 맺었다.",
    "삼성증권이 3000억원으로 지분을 사들였다.",
    "삼성증권은 2조원을 빌려 1위를 인수했다.",
  ])("아님: %s", (text) => expect(metrics(text)).toEqual([]));
});

describe("판 수, 몇 건과 얼마, 더한 수치", () => {
  it.each<[string, string[]]>([
    [
      "기아는 지난달 국내 5만대, 해외 20만대 등 총 25만대를 판매했다.",
      ["국내 other 50000대 2026-02", "해외 other 200000대 2026-02", "기아 other 250000대 2026-02"],
    ],
    ["LG전자는 지난해 냉장고 300만대를 생산했다.", ["LG전자 production 3000000대 2025"]],
    [
      "1분기 벤처 시장은 2조4000억원, 310건을 기록했다.",
      ["벤처 시장 marketSize 2400000000000KRW 2026-Q1", "벤처 시장 other 310건 2026-Q1"],
    ],
    ["바이아웃 거래는 42건으로 집계됐다.", ["바이아웃 거래 other 42건"]],
    ["공모 규모는 3조9000억원으로 전년 대비 16.8% 늘었다.", ["규모 other 3900000000000KRW +16.8%"]],
    ["삼성전자·SK하이닉스의 시장점유율은 합쳐 70%다.", ["삼성전자 SK하이닉스 marketShare 70%"]],
    ["삼성전자와 SK하이닉스의 합산 영업이익은 60조원이다.", ["삼성전자 SK하이닉스 operatingProfit 60000000000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each([
    "기아는 판매 직원 30명을 뽑았다.",
    "바이아웃 거래는 3조원이다.",
    "공모 규모는 3조9000억원이다.",
    "네이버는 서버 200대를 팔 곳을 찾는다.",
  ])("아님: %s", (text) => expect(metrics(text)).toEqual([]));
});

describe("단위, 목표, 비중의 목록", () => {
  it.each<[string, string[]]>([
    ["환율은 1달러당 1450원으로 올랐다.", ["환율 exchangeRate 1450KRW"]],
    ["엔화는 100엔당 925원을 기록했다.", ["엔화 exchangeRate 925KRW"]],
    ["업종별 수출 비중은 섬유 32.1%, 기계 16.9%, 가구 14.2% 순이었다.", ["섬유 other 32.1%", "기계 other 16.9%", "가구 other 14.2%"]],
    ["평균 거래 규모는 4200만달러로 집계됐다.", ["거래 규모 other 42000000USD"]],
    ["전체 고용은 2.1% 늘었으나 청년 고용은 3.4% 줄었다.", ["고용 other +2.1%", "청년 고용 other -3.4%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("목표로 하는 매출은 계획이다", () => {
    expect(all("네이버는 올해 매출 5000억원을 목표로 하고 있다.")).toEqual([expect.stringMatching(/^planned /)]);
  });
});

describe("주체로 남지 않는 말", () => {
  it.each<[string, string]>([
    ["특히 이중 반도체 수출은 10억달러로 집계됐다.", "반도체 exports 1000000000USD"],
    ["주력 상품인 김치 수출은 1억달러로 집계됐다.", "김치 exports 100000000USD"],
    ["5위인 김치 수출액은 1억달러다.", "김치 exports 100000000USD"],
    ["걱정 덜어- 석탄 가격은 110달러로 집계됐다.", "석탄 price 110USD"],
    ["외국인 고객의 매출은 30억원이다.", "외국인 고객 revenue 3000000000KRW"],
    ["북미 법인 매출은 30억원이다.", "북미 법인 revenue 3000000000KRW"],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual([expected]));
});

describe("비교한 날짜는 기간이 아니다", () => {
  it("괄호에 제 수치를 단 날짜", () => {
    const text = "수출은 310억달러로 2021년 3월(350억달러)에 이어 역대 2위를 기록했다. 수입은 290억달러였다.";
    expect(metrics(text)).toContain("수출 exports 35000000000USD 2021-03");
    expect(metrics(text).filter((m) => m.includes("2021-03"))).toHaveLength(1);
  });
  it("이후는 그때가 아니다", () => {
    expect(metrics("네이버의 영업이익은 2009년 이후 처음으로 1300억원을 넘어섰다.").filter((m) => m.includes("2009"))).toEqual([]);
  });
});
