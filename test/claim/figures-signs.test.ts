import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { metrics } from "./metrics.js";

/** The words the metrics were read from. */
const nouns = (text: string): string[] =>
  extract(text, { publishedAt: "2026-03-03" }).claims.flatMap((c) =>
    (c.roles.metric ?? []).flatMap((f) => (f.kind === "code" ? [`${f.code} ${f.text}`] : [])),
  );

/** The bases of the changes. */
const bases = (text: string): string[] =>
  extract(text, { publishedAt: "2026-03-03" }).claims.flatMap((c) =>
    (c.roles.change ?? []).flatMap((f) => (f.kind === "percent" && "basis" in f ? [`${f.percent.value} ${f.basis}`] : [])),
  );

describe("부호: 적자는 흑자가 아니다", () => {
  it.each<[string, string[]]>([
    ["LG화학은 4분기 영업이익 -2,567억원을 기록했다.", ["done LG화학 operatingLoss 256700000000KRW 2025-Q4"]],
    ["LG화학의 영업이익은 685억원 적자를 기록했다.", ["done LG화학 operatingLoss 68500000000KRW"]],
    ["LG화학의 영업이익은 300억원 흑자를 기록했다.", ["done LG화학 operatingProfit 30000000000KRW"]],
    ["LG화학의 영업이익은 100억-200억원으로 예상된다.", ["expected LG화학 operatingProfit 10000000000~20000000000KRW"]],
    ["소득수지는 이자가 늘며 전월보다 흑자 규모가 커진 31억달러로 집계됐다.", ["done 소득수지 other 3100000000USD"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["무역수지는 37억 달러 적자를 냈다.", ["other 적자"]],
    ["상품수지는 104억달러 흑자로 집계됐다.", ["other 흑자"]],
    ["무역수지는 20억 달러로 집계됐다.", ["other 무역수지"]],
  ])("%s", (text, expected) => expect(nouns(text)).toEqual(expected));
});

describe("부호: 산 것은 판 것이 아니다", () => {
  it.each<[string, string[]]>([
    [
      "코스닥 시장에서 기관과 외국인이 각각 840억원과 615억원어치를 사들이는 반면 개인만 1530억원어치를 팔고 있다.",
      ["other 사들이는", "other 사들이는", "other 팔고"],
    ],
    [
      "기관이 340억원 순매수하고 있고 외국인과 개인은 각각 275억원과 41억원 순매도 중이다.",
      ["other 순매수하고", "other 순매도", "other 순매도"],
    ],
    ["외국인은 821억원, 기관은 153억원을 순매수했다.", ["other 순매수했다", "other 순매수했다"]],
  ])("%s", (text, expected) => expect(nouns(text)).toEqual(expected));
});

describe("비교 기준: 뒤에 붙는 약어", () => {
  it.each<[string, string[]]>([
    ["LG전자는 4분기 매출액 6.5조원(-19% YoY, -6% QoQ)을 기록했다.", ["-19 yoy", "-6 qoq"]],
    ["LG전자는 4분기 매출 6.5조원(YoY +45.8%, QoQ +20.4%)을 기록했다.", ["45.8 yoy", "20.4 qoq"]],
    ["LG전자의 매출은 6.5조원(+5% YoY), 영업이익은 1조원(전년 대비 +7%)이다.", ["5 yoy", "7 yoy"]],
  ])("%s", (text, expected) => expect(bases(text)).toEqual(expected));
});

describe("상태: 스스로 하겠다는 수치", () => {
  it.each<[string, string[]]>([
    [
      "삼성SDI가 2028년까지 재생전력 비율을 35% 수준으로 높이고, 차입금 비중을 20% 미만으로 줄이는 등 개선 계획에 동참한다.",
      ["planned 삼성SDI other 35% ../2028", "planned 삼성SDI other 20% ../2028"],
    ],
    ["LG전자는 오는 17일부터 제품 가격을 평균 9.5% 인상한다.", ["planned 제품 price +9.5%"]],
    ["LG전자는 2030년까지 자급률을 85%까지 끌어올린다는 목표를 밝혔다.", ["planned LG전자 other 85% ../2030"]],
    [
      "LG전자는 북미 매출 300억원 달성과 수출 450만 달러 달성을 목표로 하고 있다.",
      ["planned LG전자 revenue 30000000000KRW", "planned LG전자 exports 4500000USD"],
    ],
    // 이미 한 일, 남의 전망, 상태는 계획이 아니다
    ["LG전자는 지난해 제품 가격을 9.5% 인상했다.", ["done 제품 price +9.5% 2025"]],
    ["LG전자의 매출은 3조원을 넘는다.", ["done LG전자 revenue 3000000000000KRW"]],
    ["LG전자의 내년 매출은 3조원으로 늘어난다.", ["expected LG전자 revenue 3000000000000KRW 2027"]],
    ["지난주 코스피는 0.23%, 코스닥은 1.87% 각각 상승했다.", ["done 코스피 other +0.23% 2026-W09", "done 코스닥 other +1.87% 2026-W09"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
