import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const speakers = (text: string) => compact(text, "statement", ["speaker"]);

describe("말한 이: 안긴 절의 주어는 말하지 않았다", () => {
  it.each<[string, ...string[]]>([
    ["김도현 한빛전자 대표는 시장이 크지 못한 이유가 “규제가 강하기 때문”이라고 말했다.", "done speaker=김도현"],
    ["산업통상자원부가 권고를 하기 전 접속 차단을 결정한 국세청 관계자는 “정보가 새어나갈 수 있다”고 말했다.", "done speaker=국세청"],
    [
      "박서준 한빛전자 대표는 이도윤 의원이 ‘성장률을 높이겠다고 약속한다’고 공언한 것과 관련해 “비슷한 사례가 있었다”고 말했다.",
      "done speaker=이도윤",
      "done speaker=박서준",
    ],
    ["김도현 한빛전자 대표가 “휴대전화 시대를 열겠다”며 만든 제품이 팔리지 않는다.", "done speaker=김도현"],
    ["LG전자는 카카오가 주총을 연 것은 잘못이라고 주장했다.", "done speaker=LG전자"],
    ["카카오는 주총을 연 것은 잘못이라고 주장했다.", "done speaker=카카오"],
  ])("%s", (text, ...expected) => expect(speakers(text)).toEqual(expected));

  it("주어가 없으면 안긴 절의 주어를 빌리지 않는다", () => {
    expect(speakers("LG전자가 의결권을 배제한 채 주총을 연 것은 잘못이라고 주장했다.")).toEqual([]);
  });
  it("앞 문장의 말한 이도 빌리지 않는다", () => {
    const text =
      "김도현 한빛대 교수는 “절차가 복잡하다”고 말했다. LG전자가 추진한 시추가 사실상 멈춘 데 이어, “2030년까지 10기를 수출하겠다”며 내세웠던 사업도 흔들린다.";
    expect(speakers(text)).toEqual(["done speaker=김도현", "done"]);
  });
  it("‘따르면’ 앞의 집단은 다른 주어의 판단을 말하지 않았다", () => {
    expect(speakers("12일 완구 업계에 따르면 인형이 저절로 기분을 판단해 노래를 고르는 기술이 쓰인다.")).toEqual([]);
  });
});

describe("말한 이: 그는 사람이다", () => {
  it("앞 문장의 말한 이가 조직이면 그 앞의 사람이다", () => {
    const text =
      "김도현 카카오 부사장은 “의지는 분명하다”고 말했다. 카카오 측은 신청이 인용되면 의결권이 인정된다고 보고 있다. 그는 “협의는 없다고 받아들였다”고 강조했다.";
    expect(speakers(text)).toEqual(["done speaker=김도현", "done speaker=카카오", "done speaker=김도현"]);
  });
  it("조직의 관계자는 그가 될 수 있다", () => {
    const text = "김도현 네이버 대표는 “시장이 좋다”고 말했다. 카카오 관계자는 “준비를 마쳤다”고 말했다. 그는 “곧 알리겠다”고 덧붙였다.";
    expect(speakers(text)).toEqual(["done speaker=김도현", "done speaker=카카오", "done speaker=카카오"]);
  });
});

describe("말한 이: 학과 이름은 조사로 끝나지 않는다", () => {
  it.each<[string, string]>([
    ["김지우 누리대 소비자학과 교수는 “값이 오를 것”이라고 말했다.", "done speaker=김지우"],
    ["양준호 누리대 경제학과 교수는 “값이 오를 것”이라고 말했다.", "done speaker=양준호"],
    ["박서연 누리대 에너지공학과 명예교수도 “값이 오를 것”이라고 말했다.", "done speaker=박서연"],
  ])("%s", (text, expected) => expect(speakers(text)).toEqual([expected]));
});
