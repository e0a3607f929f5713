import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("어디에 무엇이 몇 있다", () => {
  it.each<[string, string[]]>([
    ["지난해 9월 말 기준 김포에는 팔리지 않은 상가 870채가 남아 있다.", ["done 김포 other 870채 2025-09"]],
    ["울산에는 협력업체 320곳이 몰려 있다.", ["done 울산 other 320곳"]],
    ["국내에는 계절 근로자 6만명이 살고 있다.", ["done 국내 other 60000명"]],
    // too few to be a statistic, no place, who tells of it
    ["책상에는 사과 3개가 있다.", []],
    ["사과 300개가 남아 있다.", []],
    ["업계에 따르면 상가 300채가 남아 있다.", []],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("집값", () => {
  it.each<[string, string[]]>([
    [
      "올해 들어 분당 아파트 매매가격은 0.27% 하락했다. 김포(-0.19%), 파주(-0.11%)도 하락했다.",
      ["done 분당 아파트 price -0.27%", "done 김포 price --0.19%", "done 파주 price --0.11%"],
    ],
    // the time compared with is no other time of the figure
    [
      "지난달 20일 기준 분당 매물은 2345건으로 2년 전 같은 날(1170건)보다 2배 넘게 늘었다.",
      ["done 분당 매물 other 2345건 +2배 2026-02-20 <1170건"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
