import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

/** `LG전자 sharePrice -3.6%`: subject, metric, changes, value. */
function moves(text: string): string[] {
  return extract(text, { publishedAt: "2026-03-03" })
    .claims.filter(
      (c) => c.type === "metric" && ["sharePrice", "price"].includes(c.roles.metric?.[0]?.kind === "code" ? c.roles.metric[0].code : ""),
    )
    .map((c) => {
      const change = (c.roles.change ?? []).map((f) =>
        f.kind === "percent" && "direction" in f ? `${f.direction === "up" ? "+" : "-"}${f.percent.value}%` : "?",
      );
      const value = (c.roles.value ?? []).map((f) => (f.kind === "money" ? `${f.money.amount}${f.money.currency}` : "?"));
      const subject = (c.roles.subject ?? []).map((f) => (f.kind === "party" ? f.name : f.kind === "text" ? f.text : "?"));
      const code = c.roles.metric?.[0];
      return [...subject, code?.kind === "code" ? code.code : "", ...change, ...value].join(" ");
    });
}

describe("주가라는 말이 없는 등락", () => {
  it.each<[string, string[]]>([
    ["LG전자는 실적 우려에 12% 급락했다.", ["LG전자 sharePrice -12%"]],
    ["코스피가 1.2% 내렸다. LG전자는 3.6% 하락했다. 네이버는 2.3% 올랐다.", ["LG전자 sharePrice -3.6%", "네이버 sharePrice +2.3%"]],
    ["코스피가 1.2% 내린 가운데 LG전자는 3.6% 하락했다.", ["LG전자 sharePrice -3.6%"]],
    ["이날 증시에서 네이버는 3.7%나 뛰었다.", ["네이버 sharePrice +3.7%"]],
    ["코스피가 1.2% 내렸다. LG전자는 정부가 새 규제를 검토하고 있다는 소식에 3.6% 하락했다.", ["LG전자 sharePrice -3.6%"]],
    ["이더리움도 2987달러로 7.46% 폭락했다.", ["이더리움 price -7.46% 2987USD"]],
    ["비트코인은 24시간 전보다 5.7% 급락한 9만3000달러를 기록했다.", ["비트코인 price -5.7% 93000USD"]],
  ])("%s", (text, expected) => expect(moves(text)).toEqual(expected));

  it.each([
    "LG전자는 3.6% 하락했다.",
    "LG전자는 매출이 12% 급락했다.",
    "코스닥지수가 2% 올랐다. 네이버는 직원의 5%가 떨어졌다.",
    "LG전자는 점유율이 떨어졌다. 네이버는 지난해 3.6% 성장했다.",
    "코스피가 올랐다. 산업통상자원부는 생산이 3% 올랐다고 밝혔다.",
  ])("등락이 아니다: %s", (text) => expect(moves(text)).toEqual([]));
});
