import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "partnership", ["party", "time"]);

describe("협력: 누가 누구와", () => {
  it.each<[string, string]>([
    ["네이버와 카카오는 AI 반도체 분야에서 협력하기로 했다.", "planned party=네이버+카카오"],
    ["삼성전자는 네이버와 AI 칩을 공동 개발한다.", "planned party=네이버+삼성전자"],
    ["SK텔레콤은 앤트로픽과 손잡고 통신 특화 모델을 만든다.", "done party=SK텔레콤+앤트로픽"],
    ["LG전자가 메타와 손을 잡았다.", "done party=LG전자+메타"],
    ["현대차와 LG에너지솔루션은 인도네시아에 배터리 합작법인을 설립하기로 했다.", "planned party=LG에너지솔루션+현대자동차"],
    ["네이버·카카오·KT는 업무협약(MOU)을 맺었다.", "done party=KT+네이버+카카오"],
    ["두산로보틱스와 제휴를 맺은 한빛로보틱스는 상장을 추진한다.", "done party=두산로보틱스+한빛로보틱스"],
    ["네이버와 엔비디아의 협력이 무산됐다.", "cancelled party=네이버+엔비디아"],
    ["마이크로소프트는 오픈AI와의 긴밀한 협력을 바탕으로 경쟁력을 강화하고 있다.", "ongoing party=마이크로소프트+오픈AI"],
    ["앤스로픽은 인텔·오라클과 함께 데이터센터를 구축한다.", "planned party=앤트로픽+오라클+인텔"],
  ])("%s", (text, expected) => expect(of(text)).toEqual([expected]));

  it("3사와 세 회사는 앞의 셋이다", () =>
    expect(of("KT와 네이버, 카카오가 만났다. 3사는 지난 2일 업무협약을 체결했다.")).toEqual([
      "done party=KT+네이버+카카오 time=2026-03-02",
    ]));

  it("둘의 예전 제휴는 셋의 협약과 다른 일이다", () =>
    expect(of("KT, 네이버, 카카오는 업무협약을 체결했다. 앞서 KT와 네이버는 2024년 5월 제휴를 맺었다.")).toEqual([
      "done party=KT+네이버+카카오",
      "done party=KT+네이버 time=2024-05",
    ]));

  it("공동 개발은 앞의 협약에 이어진다", () =>
    expect(of("KT와 네이버는 업무협약을 체결했다. 두 회사는 올 연말까지 모델을 공동 개발한다.")).toEqual(["done party=KT+네이버"]));
});

describe("협력이 아니다", () => {
  it.each([
    "삼성전자 협력사 직원들이 참석했다.",
    "정부는 협력 강화 방안을 발표했다.",
    "카카오뱅크 제휴 카드를 출시했다.",
    "한·미·일 동맹이 강화되고 있다.",
    "네이버는 다양한 기업과 협력을 강화하고 있다.",
    "삼성전자는 애플과 함께 시장을 이끌고 있다.",
    "네이버와 카카오의 협력업체가 부도를 냈다.",
    "현대차는 노조와 임금협약을 체결했다.",
    "네이버와 카카오의 합작법인은 지난해 흑자를 냈다.",
    "네이버는 카카오와의 협업 소식에 주가가 올랐다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("협력: 합의, 합작사, 만나서 논의", () => {
  it.each<[string, string[]]>([
    ["네이버는 카카오와 특허 분쟁에 합의했다.", ["done party=네이버+카카오"]],
    ["네이버와 카카오가 특허 분쟁을 끝내기로 합의하면서 시장이 열렸다.", ["done party=네이버+카카오"]],
    ["네이버와 카카오 간 특허 분쟁 종결 합의가 해외 진출의 길을 열었다.", ["done party=네이버+카카오"]],
    // 합의한 일이 따로 있거나, 한쪽이 회사가 아니다
    ["네이버와 카카오는 서버 공급 계약을 맺기로 합의했다.", []],
    ["현대차와 노조는 임금 인상에 합의했다.", []],
    ["여야는 법안 처리에 합의했다.", []],
    ["스타링은 네이버와 카카오의 합작사로 운영된다.", ["ongoing party=네이버+카카오"]],
    [
      "포스코는 인도 철강사 타타스틸과 지분을 반씩 보유하는 합작법인 형태로 제철소 건설을 검토하고 있다.",
      ["considered party=타타스틸+포스코"],
    ],
    ["엔비디아와 ARM, 마이크로소프트 등이 파트너로 참여해 서비스를 맡는다.", ["planned party=ARM+마이크로소프트+엔비디아"]],
    ["정의선 현대차 회장은 젠슨 황 엔비디아 최고경영자와 만나 로봇 협력을 논의할 계획이다.", ["considered party=엔비디아+현대자동차"]],
    ["앞서 LG전자와 퀄컴은 로봇 시장을 겨냥한 포괄적 협업 계획을 발표한 바 있다.", ["planned party=LG전자+퀄컴"]],
    ["카카오의 경우 오픈AI와 제휴를 맺었단 소식도 전해졌다.", ["done party=오픈AI+카카오"]],
    ["LG전자와 네이버가 로봇 분야에서 힘을 합친다.", ["planned party=LG전자+네이버"]],
    ["카카오와 네이버는 전략적 파트너 관계를 맺었다.", ["done party=네이버+카카오"]],
    ["포스코퓨처엠은 포스텍과 협업해 소재 개발에 나서기로 했다.", ["planned party=포스코퓨처엠+포스텍"]],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("협약식, 공동으로, 결별", () => {
  it.each<[string, string]>([
    ["한빛전자는 3일 본사에서 다온로보틱스와 업무협약식을 개최했다.", "done party=다온로보틱스+한빛전자"],
    ["한빛전자와 다온로보틱스가 공동으로 로봇을 개발하기로 했다.", "planned party=다온로보틱스+한빛전자"],
    ["한빛전자는 다온로보틱스와 결별했다.", "cancelled party=다온로보틱스+한빛전자"],
  ])("%s", (text, expected) => expect(compact(text, "partnership", ["party"])).toEqual([expected]));

  it.each([
    "한빛전자와 다온로보틱스가 로봇을 개발하기로 했다.",
    "한빛전자는 3일 본사에서 신입사원 임용식을 개최했다.",
    "한빛전자는 다온로보틱스를 함께 개발한 부품으로 넘어섰다.",
  ])("%s", (text) => expect(compact(text, "partnership", ["party"])).toEqual([]));
});

describe("맺은 것이 먼저다", () => {
  it.each<[string, string]>([
    ["한빛전자는 다온로보틱스와의 협력을 확대하기 위해 MOU를 체결했다.", "done party=다온로보틱스+한빛전자"],
    ["한빛전자는 다온로보틱스와 협력하기로 했다. 한빛전자는 다온로보틱스와 업무협약을 체결했다.", "done party=다온로보틱스+한빛전자"],
  ])("%s", (text, expected) => expect(compact(text, "partnership", ["party"])).toEqual([expected]));
});
