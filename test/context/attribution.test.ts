import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

/** Who vouches for the first claim, and how. */
const vouched = (text: string): string => {
  const { attribution } = extract(text, { publishedAt: "2026-03-16" }).claims[0] ?? {};
  return attribution == null ? "-" : `${attribution.speaker?.name ?? "·"} ${attribution.kind}`;
};

describe("출처: 누구의 자료에 따르면", () => {
  it.each([
    ["산업통상자원부가 이달 초 발표한 자료에 따르면 지난해 반도체 수출은 1419억달러였다.", "산업통상자원부 reported"],
    ["카운터포인트리서치의 보고서에 따르면 삼성전자의 점유율은 20%다.", "카운터포인트리서치 reported"],
    ["블룸버그통신 보도에 따르면 메타는 데이터센터에 100억달러를 투자할 계획이다.", "블룸버그 reported"],
    ["이달 초 나온 자료에 따르면 지난해 반도체 수출은 1419억달러였다.", "· reported"],
    ["삼성전자의 지난해 매출은 300조원이다.", "-"],
  ])("%s", (text, expected) => expect(vouched(text)).toBe(expected));
});
