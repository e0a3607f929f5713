import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("구간별 요율: 이름은 마지막 수치 뒤에 선다", () => {
  it.each<[string, string[]]>([
    [
      "대기업에는 11%, 중견기업에는 17%, 중소기업에는 24%의 공제율이 적용된다.",
      ["done 대기업 other 11%", "done 중견기업 other 17%", "done 중소기업 other 24%"],
    ],
    [
      "거래가 많은 상위 25% 판매자에게는 6.3%, 25~60%는 4.4%, 거래가 적은 판매자에게는 1.5%의 수수료가 부과된다.",
      ["done 상위 25% 판매자 other 6.3%", "done 25~60% other 4.4%", "done 판매자 other 1.5%"],
    ],
    // from a day told before
    [
      "네이버는 다음 달 10일부터 판매 수수료를 현행 5.2%에서 3.9%로 인하한다. 신규 판매자는 우선 3.9%의 이용료가 적용된다.",
      ["planned 네이버 other 3.9% <5.2%", "planned 신규 판매자 other 3.9%"],
    ],
    ["신규 고객에게 월 4000원, 기존 고객에게는 6000원의 요금을 받는다.", ["done 신규 고객 price 4000KRW", "done 기존 고객 price 6000KRW"]],
    [
      "소형 매장은 기존 대비 1200원, 대형 매장은 400원의 비용 절감 효과를 본다.",
      ["done 소형 매장 other -1200KRW", "done 대형 매장 other -400KRW"],
    ],
    // earned, each by its own bearer
    [
      "네이버는 지난해 3조원, 카카오는 2조원의 매출을 올렸다.",
      ["done 네이버 revenue 3000000000000KRW 2025", "done 카카오 revenue 2000000000000KRW 2025"],
    ],
    ["네이버는 지난해 2조원의 매출을 올렸다.", ["done 네이버 revenue 2000000000000KRW 2025"]],
    // a fine is no rate, a movement no rate of its own
    ["정부는 네이버에 100억원의 과징금을 부과했다.", []],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("보수 기사: 견주는 때는 그 수치의 때가 아니다", () => {
  it.each<[string, string[]]>([
    ["남궁현 대표는 작년 상반기 19억원보다 많은 21억원을 받았다.", ["done 남궁현 대표 other 2100000000KRW <1900000000KRW"]],
    ["남궁현 대표는 지난해와 같은 8억3000만원을 받았다.", ["done 남궁현 대표 other 830000000KRW"]],
    ["남궁현 대표는 지난해 8억3000만원을 받았다.", ["done 남궁현 대표 other 830000000KRW 2025"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("값을 올린 것이 몇인지는 수치가 아니다", () => {
  it.each<[string, string[]]>([
    ["네이버는 오는 21일부터 음료 14종의 가격을 평균 6.1% 인상한다.", ["planned 네이버 price +6.1%"]],
    ["네이버는 매장 26곳을 열었다.", ["done 네이버 other 26곳"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
