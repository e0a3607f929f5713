import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const claims = (text: string) =>
  extract(text, { publishedAt: "2026-03-03" }).claims.map((c) => {
    const parties = Object.values(c.roles).flatMap((list) => list.flatMap((f) => (f.kind === "party" ? [f.name] : [])));
    return `${c.type} ${c.status} ${[...new Set(parties)].toSorted().join("+")} < ${c.attribution?.speaker?.kind === "party" ? c.attribution.speaker.name : ""}`;
  });

describe("전하는 매체는 일의 당사자가 아니다", () => {
  it.each<[string, string[]]>([
    ["블룸버그통신은 카카오가 네이버와 합작법인 설립을 협의 중이라고 보도했다.", ["partnership considered 네이버+카카오 < 블룸버그"]],
    [
      "블룸버그통신은 카카오가 네이버와 합작법인 설립을 협의 중이라고 소식통을 인용해 보도했다.",
      ["partnership considered 네이버+카카오 < 블룸버그"],
    ],
  ])("%s", (text, expected) => expect(claims(text)).toEqual(expected));

  it("업계가 셈한 금액은 견해가 따로 아니다", () =>
    expect(claims("업계에서는 계약 금액을 4조원 안팎으로 추산한다.").filter((c) => c.startsWith("statement"))).toEqual([]));
});
