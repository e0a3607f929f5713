import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "capacity", ["holder", "provider", "quantity", "time"]);

describe("용량: 컴퓨팅·전력·생산능력", () => {
  it.each<[string, string[]]>([
    [
      "롯데그룹과 네이버가 인천에 데이터센터를 짓는다. 양사는 30MW 규모의 설비를 구축하기로 했다.",
      ["planned holder=네이버+롯데그룹 quantity=30MW"],
    ],
    [
      "지난달 수출은 9억달러로 3% 줄었다. 선박 수출은 2억달러로 늘었다. 네이버는 생산능력을 연 7만대에서 9만대로 늘린다.",
      ["done holder=네이버 quantity=70000대", "planned holder=네이버 quantity=90000대"],
    ],
    [
      "네이버는 6만L 규모의 발효 공장을 짓고 있으며, 완공 시 총 생산능력은 21만L로 늘어난다.",
      ["ongoing holder=네이버 quantity=60000L", "planned holder=네이버 quantity=210000L"],
    ],
    ["카카오는 백신 생산능력을 연 3000만 도즈로 늘린다.", ["planned holder=카카오 quantity=30000000도즈"]],
    [
      "카카오는 2029년까지 소재 생산능력을 2만t에서 5만t으로 늘린다.",
      ["done holder=카카오 quantity=20000t", "planned holder=카카오 quantity=50000t time=../2029"],
    ],
    ["네이버는 생수 2L를 나눠 줬다.", []],
    [
      "네이버는 엔비디아 GPU 6만장을 2026년까지 도입하기로 했다.",
      ["planned holder=네이버 provider=엔비디아 quantity=60000장 time=../2026"],
    ],
    ["엔비디아는 SK그룹에 블랙웰 GPU 5만장을 공급하기로 했다.", ["planned holder=SK그룹 provider=엔비디아 quantity=50000장"]],
    ["오픈AI는 오라클로부터 4.5GW의 컴퓨팅 용량을 공급받는다.", ["planned holder=오픈AI provider=오라클 quantity=4.5GW"]],
    ["삼성전자의 평택 4공장 생산능력은 월 10만장이다.", ["done holder=삼성전자 quantity=100000장"]],
    ["LG에너지솔루션은 미국 애리조나에 연산 43GWh 규모의 배터리 공장을 건설 중이다.", ["ongoing holder=LG에너지솔루션 quantity=43GWh"]],
    ["SK하이닉스는 월 10만장 규모의 D램 생산능력을 추가로 확보했다.", ["done holder=SK하이닉스 quantity=100000장"]],
    [
      "TSMC는 CoWoS 생산능력을 월 3만5000장에서 7만장으로 늘릴 계획이다.",
      ["done holder=TSMC quantity=35000장", "planned holder=TSMC quantity=70000장"],
    ],
    ["포스코퓨처엠은 광양에 연 4만5000톤 규모의 양극재 공장을 준공했다.", ["done holder=포스코퓨처엠 quantity=45000t"]],
    ["GPU 10만장을 확보한 메타는 훈련 속도를 높였다.", ["done holder=메타 quantity=100000장"]],
    ["SK이노베이션은 울산에 100MW급 AI 데이터센터를 구축하는 방안을 추진한다.", ["considered holder=SK이노베이션 quantity=100MW"]],
    ["정부의 GPU 5만장 확보 계획이 무산됐다.", ["cancelled holder=한국 정부 quantity=50000장"]],
    ["네이버와 카카오는 각각 GPU 2만장을 확보했다.", ["done holder=네이버 quantity=20000장", "done holder=카카오 quantity=20000장"]],
    [
      "KT가 이번에 도입하는 장비는 엔비디아 B300 1만2000장과 AMD MI355X 3000장이다.",
      ["planned holder=KT quantity=12000장", "planned holder=KT quantity=3000장"],
    ],
    ["메타는 연말까지 GPU 130만개를 보유하게 될 것이라고 밝혔다.", ["planned holder=메타 quantity=1300000개 time=../2026"]],
    ["테슬라의 연간 생산능력은 95만대에 달한다.", ["done holder=테슬라 quantity=950000대"]],
    [
      "카카오는 남양주에 AI 데이터센터를 짓는다. 수전용량은 80MW로, 2029년 완공이 목표다.",
      ["planned holder=카카오 quantity=80MW time=2029"],
    ],
    ["구글은 앤트로픽에 TPU 100만개를 공급하는 계약을 체결했다.", ["planned holder=앤트로픽 provider=구글 quantity=1000000개"]],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));

  it("목록의 단계는 앞 문장의 주체를 따른다", () => {
    const text =
      "네이버는 세종에 300MW급 데이터센터를 짓는다.\n\n사업은 두 단계로 나뉜다.\n\n- 1단계: 120MW, 2027년 6월 준공\n\n- 2단계: 180MW, 2029년 말 준공\n";
    expect(of(text)).toEqual([
      "planned holder=네이버 quantity=300MW",
      "planned holder=네이버 quantity=120MW time=2027-06",
      "planned holder=네이버 quantity=180MW time=2029",
    ]);
  });

  it.each([
    "올해 국내 전력 수요는 100GW를 넘어설 전망이다.",
    "이 서버의 소비전력은 10kW다.",
    "삼성전자는 갤럭시 S26을 1000만대 판매했다.",
    "한국의 지난해 자동차 수출은 278만대였다.",
    "한수원은 1000MW 노형을 유럽에서 인증받았다.",
    "대형 모델을 학습시키려면 10GW 규모 데이터센터가 필요하다.",
    "관객에게 포스터 1만장을 제공했다.",
    "티켓 2만장을 추가로 확보했다.",
    "노르딕오토는 120GWh를 구매하기로 약속했다.",
    "포스코는 멕시코에서 강판을 연간 90만t 생산하고 있다.",
    "이 칩은 HBM 8개를 탑재했다.",
    "3000억원이면 서버를 2만 대 구입할 수 있다.",
  ])("아니다: %s", (text) => expect(of(text)).toEqual([]));
});

describe("용량: 크기 없는 공장과 데이터센터", () => {
  it.each<[string, string[]]>([
    ["현대차는 울산에 전기차 공장을 짓고 있다.", ["ongoing holder=현대자동차"]],
    ["LG전자는 미국 현지 공장 증설도 검토 중이다.", ["considered holder=LG전자"]],
    ["LG에너지솔루션의 애리조나 공장이 지난달 준공됐다.", ["done holder=LG에너지솔루션 time=2026-02"]],
    ["LG에너지솔루션은 애리조나 공장 착공을 내년으로 미뤘다.", ["planned holder=LG에너지솔루션 time=2027"]],
    ["SK온은 헝가리 공장 증설 계획을 철회했다.", ["cancelled holder=SK온"]],
    ["네이버는 세종 데이터센터의 가동을 시작했다.", ["done holder=네이버"]],
    ["삼성SDI는 유럽 시장을 넓히고 있다. 헝가리 공장은 2027년부터 양산을 시작할 예정이다.", ["planned holder=삼성SDI time=2027/.."]],
    ['그는 "LG전자는 규모를 키웠고, 미국 공장 증설도 검토 중"이라며 웃었다.', ["considered holder=LG전자"]],
    ["네이버는 세종에 데이터센터 10동을 짓고 있다.", ["ongoing holder=네이버 quantity=10동"]],
    ["SK온은 미국에 공장 세 곳을 짓는다.", ["planned holder=SK온 quantity=3곳"]],
    // 짓지 않는다
    ["기업들은 미국에 공장을 지어야 한다.", []],
    ["네이버는 데이터센터를 지을 수 있다.", []],
    ["현대차는 미국에 공장을 짓는 게 어렵다고 했다.", []],
    ["정부는 공장 설립 규제를 풀기로 했다.", []],
    ["SK온은 조지아 공장 가동률을 높였다.", []],
    ["현대차는 울산 공장 가동을 멈췄다.", []],
    ["현대차는 공장 건설 현장을 방문했다.", []],
    ["네이버는 데이터센터를 구축하기 위해 땅을 찾고 있다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("생산할 수 있다", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자의 울산 공장은 연간 14만대를 생산할 수 있다.", "done holder=한빛전자 quantity=140000대"],
    ["한빛전자는 폐배터리를 연간 3만t 처리할 수 있는 공장을 세운다.", "planned holder=한빛전자 quantity=30000t"],
  ])("%s", (text, ...expected) => expect(compact(text, "capacity", ["holder", "quantity"])).toEqual(expected));

  it.each(["한빛전자는 지난해 14만대를 생산했다.", "한빛전자는 연간 14만대를 판매할 수 있다고 봤다.", "한빛전자는 하루 3만t을 배출한다."])(
    "%s",
    (text) => expect(compact(text, "capacity", ["holder", "quantity"])).toEqual([]),
  );
});

describe("준공식, 공장에서 생산하는 양, 도크와 탱크", () => {
  it.each<[string, ...string[]]>([
    ["한빛에너지가 240MW급 해상풍력 발전단지 준공식을 열었다.", "done holder=한빛에너지 quantity=240MW"],
    ["한빛전자는 폴란드 공장에서 연 52GWh의 배터리를 생산하고 있다.", "ongoing holder=한빛전자 quantity=52GWh"],
    ["한빛중공업은 연간 30척을 건조할 수 있는 도크를 보유하고 있다.", "done holder=한빛중공업 quantity=30척"],
    ["다온바이오의 총 생산능력은 41만2000L로 늘었다.", "done holder=다온바이오 quantity=412000L"],
  ])("%s", (text, ...expected) => expect(compact(text, "capacity", ["holder", "quantity"])).toEqual(expected));

  it.each(["한빛전자는 우유 2만L를 기부했다.", "한빛중공업은 지난해 30척을 건조했다.", "한빛전자는 신입사원 입사식을 열었다."])(
    "%s",
    (text) => expect(compact(text, "capacity", ["holder", "quantity"])).toEqual([]),
  );
});
