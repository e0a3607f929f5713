import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("다른 때의 수치", () => {
  it.each<[string, string[]]>([
    [
      "선박 수출은 41억달러였다. 2022년 6월 44억달러 이후 최대다.",
      ["done 선박 exports 4100000000USD", "done 선박 exports 4400000000USD 2022-06"],
    ],
    [
      "경상수지는 지난해 870억달러 흑자를 냈다. 2014년 921억달러 흑자 이후 10년 만에 최대다.",
      ["done 경상수지 other 87000000000USD 2025", "done 경상수지 other 92100000000USD 2014"],
    ],
    [
      "설비투자는 지난달 12.4% 줄었다. 2019년 4월(-15.3%) 후 가장 큰 감소율이다.",
      ["done 설비투자 capex -12.4% 2026-02", "done 설비투자 capex --15.3% 2019-04"],
    ],
    [
      "소매판매는 지난해 1.7% 줄어 2021년(-0.6%)과 2022년(-1.1%)에 이어 3년 연속 감소했다.",
      ["done 소매 other -1.7% 2025", "done 소매 other --0.6% 2021", "done 소매 other --1.1% 2022"],
    ],
    [
      "한빛상사의 접대비는 지난해 410만달러였다. 2020년 215만달러에서 2배 가까이로 늘었다.",
      ["done 한빛상사 other 4100000USD ?2배 2025 <2150000USD"].map((l) => l.replace("?", "+")),
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ["누리전자의 1분기 매출은 3조원이다. 지난해 4분기보다 6% 줄었다.", ["qoq"]],
    ["누리전자의 지난달 매출은 3조원이다. 작년 2월보다 6% 줄었다.", ["yoy"]],
  ])("견준 때: %s", (text) => expect(metrics(text)[0]).toContain("-6%"));
});

describe("전망치와의 차이", () => {
  it.each<[string, string[]]>([
    ["한빛전자의 영업이익은 3100억원으로 시장 컨센서스를 17.2% 웃돌았다.", ["done 한빛전자 operatingProfit 310000000000KRW +17.2%"]],
    [
      "한빛전자의 영업이익은 3100억원으로 증권가 전망치(3600억원)를 13.9% 밑돌았다.",
      ["done 한빛전자 operatingProfit 310000000000KRW -13.9%", "expected 한빛전자 operatingProfit 360000000000KRW @증권가"],
    ],
    [
      "한빛전자의 영업이익은 3100억원을 기록했다. 이는 컨센서스를 13.9% 밑도는 수치다.",
      ["done 한빛전자 operatingProfit 310000000000KRW -13.9%"],
    ],
    ["한빛전자의 매출은 시장 예상치를 200억원 웃돌았다.", ["done 한빛전자 revenue +20000000000KRW"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("넘은 것은 값이다", () =>
    expect(metrics("한빛전자의 영업이익은 3000억원을 웃돌았다.")).toEqual(["done 한빛전자 operatingProfit 300000000000KRW"]));
});

describe("나라 살림의 수치는 스스로 임자다", () => {
  it.each<[string, string[]]>([
    ["지난달 설비투자는 기계류에서 줄면서 전월 대비 7.4% 감소했다.", ["done 설비투자 capex -7.4% 2026-02"]],
    ["건설기성도 공사가 늘어 2.6% 증가했다.", ["done 건설기성 other +2.6%"]],
    ["외환보유액은 4110억달러로 집계됐다.", ["done 외환보유액 other 411000000000USD"]],
    ["철강은 해상 운임이 뛴 탓에 수출이 8.3% 감소했다.", ["done 철강 exports -8.3%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("말하는 이는 임자가 아니다", () =>
    expect(metrics("전문가들은 해상 운임이 뛴 탓에 수출이 8.3% 감소할 것으로 내다봤다.").join()).not.toContain("전문가들 exports"));
});

describe("이름 없이 움직인 것의 목록", () => {
  it.each<[string, string[]]>([
    ["한빛소프트도 3%대, 새봄소프트는 5%대 하락률을 기록했다.", ["done 한빛소프트 other -3%", "done 새봄소프트 other -5%"]],
    ["한빛전자는 4.7%, 새봄전자는 2.3% 상승했다.", ["done 한빛전자 other +4.7%", "done 새봄전자 other +2.3%"]],
    [
      "올해 1분기 순이익은 한빛은행이 9100억원, 새봄은행이 8700억원, 누리은행이 6600억원이었다.",
      ["한빛은행", "새봄은행", "누리은행"].map((b, i) => `done ${b} netIncome ${[910, 870, 660][i]}000000000KRW 2026-Q1`),
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it.each(["한빛전자는 5%, 10%, 15% 할인권을 내놨다.", "한빛전자는 지분 30%, 새봄전자는 20%를 넘겼다."])("아니다: %s", (text) =>
    expect(metrics(text).join()).not.toContain("other +"),
  );
});
