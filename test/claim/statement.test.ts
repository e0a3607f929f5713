import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "statement", ["speaker", "content"]);

describe("발언: 따옴표 안의 말", () => {
  it.each<[string, ...string[]]>([
    ["김민준 한빛전자 대표는 “내년에는 흑자를 낼 것”이라고 말했다.", "done speaker=김민준 content=내년에는 흑자를 낼 것"],
    [
      "운용본부는 “틈새 자산에 투자를 늘려 수익원을 넓힐 예정”이라고 밝혔다.",
      "done speaker=운용본부 content=틈새 자산에 투자를 늘려 수익원을 넓힐 예정",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it("누구의 말도 아닌 짧은 구호는 발언이 아니다", () => {
    expect(of("◇“계획 없다”면서 감사인 지정\n\n본문이 이어진다.")).toEqual([]);
  });
});

describe("발언: 따옴표 없는 견해", () => {
  it.each<[string, ...string[]]>([
    ["업계는 새 규제가 중소기업에 더 큰 도움이 될 것으로 보고 있다.", "done speaker=업계 content=새 규제가 중소기업에 더 큰 도움이 될 것"],
    ["시장에서는 이번 발표가 주가에 영향을 미친 것으로 보고 있다.", "done speaker=시장 content=이번 발표가 주가에 영향을 미친 것"],
    ["전문가들은 수요가 계절에 민감해졌다는 신호로 해석하고 있다.", "done speaker=전문가들 content=수요가 계절에 민감해졌다는 신호"],
    ["일각에서는 지원 대상이 빠졌다는 점을 한계로 지적한다.", "done speaker=일각 content=지원 대상이 빠졌다는 점"],
    ["성과를 내기는 어렵다는 게 전문가들의 평가다.", "done speaker=전문가 content=성과를 내기는 어렵다는"],
    ["업계에서는 양사가 합의한 영향이 아니냐는 지적이 나온다.", "done speaker=업계 content=양사가 합의한 영향이 아니냐는"],
    ["일각에선 정책 동력이 줄어드는 것 아니냐는 걱정도 나온다.", "done speaker=일각 content=정책 동력이 줄어드는 것 아니냐는"],
    ["카카오 측은 이번 합의와 입찰 건은 관계가 없다는 입장이다.", "done speaker=카카오 content=이번 합의와 입찰 건은 관계가 없다는"],
    ["카카오는 해외 진출을 포기하는 것은 아니라고 선을 그었다.", "done speaker=카카오 content=해외 진출을 포기하는 것은 아니라고"],
    ["이번 처분은 약관을 어긴 데 따른 것이라고 소식통은 밝혔다.", "done speaker=소식통 content=이번 처분은 약관을 어긴 데 따른 것이라고"],
    [
      "카카오는 서비스 장애가 외부 요인 때문일 가능성이 크다고 밝혔다.",
      "done speaker=카카오 content=서비스 장애가 외부 요인 때문일 가능성이 크다고",
    ],
    ["카카오는 하반기에는 사정이 나아질 것이라 밝혔다.", "done speaker=카카오 content=하반기에는 사정이 나아질 것이라"],
    [
      "일부 애널리스트는 시장이 계절에 민감하게 반응할 것으로 내다보고 있다.",
      "done speaker=일부 애널리스트 content=시장이 계절에 민감하게 반응할 것",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("발언: 아닌 것", () => {
  it.each([
    "카카오는 신입사원 교육을 마쳤다고 밝혔다.",
    "카카오는 이를 모두 시설 확충에 쓸 계획이라고 밝혔다.",
    "카카오는 데이터센터를 넓히겠다는 방침을 밝혔다.",
    "카카오는 유가가 오르면서 적자를 봤다.",
    "카카오는 자체 개발한 기술을 설명했다.",
    "업계에 따르면 카카오는 서버 교체를 마쳤다고 밝혔다.",
    "반도체 업종은 미국의 조치가 더 강화될 가능성이 크다는 전망이다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});
