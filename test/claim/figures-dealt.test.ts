import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("각각: 앞에 이어 적은 것에 하나씩", () => {
  it.each<[string, string[]]>([
    // one broker among them earns as the others do
    [
      "한빛금융의 순이익은 900억원이다. 한빛증권과 한빛카드는 각각 80억원과 40억원의 순이익을 냈다.",
      ["done 한빛금융 netIncome 90000000000KRW", "done 한빛증권 netIncome 8000000000KRW", "done 한빛카드 netIncome 4000000000KRW"],
    ],
    [
      "한빛금융과 새봄금융의 순이익은 각각 2조3000억원, 1조8000억원으로 추정된다.",
      ["expected 한빛금융 netIncome 2300000000000KRW", "expected 새봄금융 netIncome 1800000000000KRW"],
    ],
    [
      "한빛백화점 매출이 9% 줄었고, 새봄백화점과 누리백화점도 각각 6%, 4% 감소했다.",
      ["done 한빛백화점 revenue -9%", "done 새봄백화점 revenue -6%", "done 누리백화점 revenue -4%"],
    ],
    [
      "한빛증권과 새봄증권은 누리전자의 목표주가를 각각 8만원, 9만원으로 올렸다.",
      ["expected 누리전자 sharePrice 80000KRW @한빛증권", "expected 누리전자 sharePrice 90000KRW @새봄증권"],
    ],
    [
      "한빛증권과 새봄증권은 누리전자의 목표주가를 6만2000원에서 8만원으로, 7만원에서 9만원으로 각각 올렸다.",
      ["expected 누리전자 sharePrice 80000KRW <62000KRW @한빛증권", "expected 누리전자 sharePrice 90000KRW <70000KRW @새봄증권"],
    ],
    [
      "누리전자의 1분기와 2분기 영업이익은 각각 3200억원, 4100억원으로 전망됐다.",
      ["expected 누리전자 operatingProfit 320000000000KRW 2026-Q1", "expected 누리전자 operatingProfit 410000000000KRW 2026-Q2"],
    ],
    [
      "누리전자의 매출은 2023년과 2024년 각각 3조원, 4조원을 기록했다.",
      ["done 누리전자 revenue 3000000000000KRW 2023", "done 누리전자 revenue 4000000000000KRW 2024"],
    ],
    ["이날 증시에서 한빛전자와 새봄전자는 각각 4.7%, 2.3% 내렸다.", ["done 한빛전자 sharePrice -4.7%", "done 새봄전자 sharePrice -2.3%"]],
    ["국내 시장과 유럽 시장 판매량이 각각 7.4%, 4.1% 줄었다.", ["done 국내 시장 other -7.4%", "done 유럽 시장 other -4.1%"]],
    [
      "한빛전자의 매출과 영업이익은 각각 300억원, 20억원 늘었다.",
      ["done 한빛전자 revenue +30000000000KRW", "done 한빛전자 operatingProfit +2000000000KRW"],
    ],
    ["한빛전자의 매출과 영업이익이 각각 12%, 9% 넘게 늘었다.", ["done 한빛전자 revenue +12%", "done 한빛전자 operatingProfit +9%"]],
    ["한국과 대만의 수출은 각각 12%, 9%의 증가율을 기록했다.", ["done 한국 exports +12%", "done 대만 exports +9%"]],
    [
      "한빛전자와 새봄전자의 점유율은 각각 31%에서 34%, 28%에서 25%로 바뀌었다.",
      ["done 한빛전자 marketShare 34% <31%", "done 새봄전자 marketShare 25% <28%"],
    ],
    ["한빛전자의 매출은 3조원으로 전년 동기 및 전분기 대비 각각 12%, 8% 늘었다.", ["done 한빛전자 revenue 3000000000000KRW +12% +8%"]],
    ["한빛전자의 영업이익은 전년 동기와 전 분기 대비 각각 21%, 4% 줄었다.", ["done 한빛전자 operatingProfit -21% -4%"]],
    [
      "한빛전자의 매출과 영업이익은 전년 동기 대비 각각 12%, 8% 늘었다.",
      ["done 한빛전자 revenue +12%", "done 한빛전자 operatingProfit +8%"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each([
    "한빛전자와 새봄전자는 각각 4.7%, 2.3% 올랐다.",
    "부채비율을 낮춘 한빛전자와 새봄전자가 각각 2.5%, 1.1%를 받았다.",
    "한빛전자, 새봄전자와 누리전자는 각각 3%, 2%를 보탰다.",
  ])("나눠 가질 것이 없다: %s", (text) => expect(metrics(text)).toEqual([]));
});
