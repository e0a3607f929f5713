import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("함께 움직인 것", () => {
  it.each<[string, string[]]>([
    ["이날 코스피에서 한빛소프트와 새봄소프트는 2% 안팎 올랐다.", ["done 한빛소프트 sharePrice +2%", "done 새봄소프트 sharePrice +2%"]],
    [
      "이날 증시에서 한빛소프트, 누리소프트, 새봄소프트도 6% 급등했다.",
      ["done 한빛소프트 sharePrice +6%", "done 누리소프트 sharePrice +6%", "done 새봄소프트 sharePrice +6%"],
    ],
    ["한빛소프트와 새봄소프트는 3%대 상승률을 보였다.", ["done 한빛소프트 other +3%", "done 새봄소프트 other +3%"]],
    ["한빛소프트와 달리 새봄소프트는 3% 급등했다.", ["done 새봄소프트 sharePrice +3%"]],
    ["한빛소프트와 손잡은 새봄소프트는 3% 급등했다.", ["done 새봄소프트 sharePrice +3%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("시장 기사에서는 주가다", () => {
    const text = "코스피는 0.3% 내린 2610.2에 마감했다. 업종별로 엇갈렸다. 누리소프트는 3%대 상승률을 보였다.";
    expect(metrics(text)).toContain("done 누리소프트 sharePrice +3%");
  });

  it("수치 없이 말한 것이 얼마나 움직였나", () =>
    expect(metrics("한빛전자는 지난해 매출이 줄었다. 전년 대비 3.6% 감소했다.")).toEqual(["done 한빛전자 revenue -3.6% 2025"]));
});

describe("문턱은 누구의 수치도 아니다", () => {
  it.each([
    "매출 1000억원 이상인 기업이 대상이다.",
    "자기자본비율을 13% 이상으로 유지해야 한다.",
    "연 매출 30억원 이하 가맹점은 수수료를 깎아준다.",
    "매출이 1000억원을 넘는 중견기업에 지원한다.",
    "시가총액이 300억원에 못 미치는 기업은 퇴출된다.",
    "부채비율이 200%를 넘으면 상장할 수 없다.",
  ])("%s", (text) => expect(metrics(text)).toEqual([]));

  it.each<[string, string[]]>([
    ["한빛전자의 매출은 1000억원 이상이다.", ["done 한빛전자 revenue 100000000000KRW"]],
    ["한빛은행은 영업이익률을 13% 이상으로 유지했다.", ["done 한빛은행 operatingMargin 13%"]],
    ["매출 3000억원을 넘는 한빛식품이 공장을 짓는다.", ["done 한빛식품 revenue 300000000000KRW"]],
  ])("가진 이가 있다: %s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
