import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "specification", ["product", "attribute", "value"]);

describe("사양: 제품의 수치", () => {
  it.each<[string, string[]]>([
    [
      "블랙웰 울트라는 HBM3E 8개, 총 288GB를 얹었다. TDP는 1200W다.",
      [
        "done product=블랙웰 울트라 attribute=HBM3E value=8개",
        "done product=블랙웰 울트라 attribute=HBM3E value=288GB",
        "done product=블랙웰 울트라 attribute=TDP value=1200W",
      ],
    ],
    [
      "트레이니움3는 3나노 공정으로 제작됐으며 전작보다 성능이 4.4배 높다.",
      ["done product=트레이니움3 attribute=공정 value=3nm", "done product=트레이니움3 attribute=성능 value=4.4배"],
    ],
    [
      "누리전자의 '누리 S5'는 6.8인치 디스플레이와 5000mAh 배터리를 탑재했다. 무게는 190g, 두께는 7.2㎜다.",
      [
        "done product=누리 S5 attribute=디스플레이 value=6.8inch",
        "done product=누리 S5 attribute=배터리 value=5000mAh",
        "done product=누리 S5 attribute=무게 value=190g",
        "done product=누리 S5 attribute=두께 value=7.2mm",
      ],
    ],
    [
      "블랙웰 울트라는 HBM3E 288GB를 탑재했고 메모리 대역폭은 초당 8TB에 이른다.",
      ["done product=블랙웰 울트라 attribute=HBM3E value=288GB", "done product=블랙웰 울트라 attribute=메모리 대역폭 value=8TB/s"],
    ],
    [
      "누리자동차의 전기차 'EV7'은 1회 충전 주행거리가 520㎞에 달한다. 최고출력은 320마력이다.",
      ["done product=EV7 attribute=1회 충전 주행거리 value=520km", "done product=EV7 attribute=최고출력 value=320마력"],
    ],
    ["GPT-6의 컨텍스트 창은 최대 100만 토큰이다.", ["done product=GPT-6 attribute=컨텍스트 창 value=1000000토큰"]],
    ["삼성전자는 HBM4의 데이터 처리 속도를 11.7Gbps까지 높였다.", ["done product=HBM4 attribute=데이터 처리 속도 value=11.7Gbps"]],
    ["삼성전자 HBM4는 전 세대 대비 에너지 효율이 40% 개선됐다.", ["done product=HBM4 attribute=에너지 효율 value=40%"]],
    [
      "신형 배터리는 에너지 밀도가 ㎏당 350Wh로 기존 제품보다 30% 높다.",
      ["done product=신형 배터리 attribute=에너지 밀도 value=350Wh", "done product=신형 배터리 attribute=에너지 밀도 value=30%"],
    ],
    [
      "누리칩스가 AI 칩 '가람2'를 공개했다. 최대 소비전력은 350W로 엔비디아 H100(700W)의 절반에 그친다.",
      [
        "done product=가람2 attribute=최대 소비전력 value=350W",
        "done product=H100 attribute=최대 소비전력 value=700W",
        "done product=가람2 attribute=최대 소비전력 value=0.5배",
      ],
    ],
    ["유니트리는 43개의 관절을 움직일 수 있는 휴머노이드 로봇 'G1'을 출시했다.", ["done product=G1 attribute=관절 value=43개"]],
    [
      "누리칩스는 새 본더의 시간당 처리량을 전작 대비 1.4배로 끌어올렸다고 설명했다.",
      ["done product=새 본더 attribute=시간당 처리량 value=1.4배"],
    ],
    ["누리칩스는 매개변수 80억개 규모의 모델 '다솜'을 개발한다.", ["done product=다솜 attribute=매개변수 value=8000000000개"]],
  ])("%s", (text, expected) => expect(of(text).toSorted()).toEqual(expected.toSorted()));
});

describe("사양이 아닌 것", () => {
  it.each([
    "공장 면적은 60만㎡다.",
    "누리전자 공장은 전력 효율이 30% 개선됐다.",
    "데이터센터의 전력 용량은 40MW다.",
    "삼성전자의 개발 속도는 경쟁사보다 2배 빠르다.",
    "누리칩스는 2나노 공정 개발을 마쳤다.",
    "TSMC는 3나노 공정 비중이 26%라고 밝혔다.",
    "누리칩스의 생산능력은 월 1만장이다.",
    "GPT-6 이용료는 100만 토큰당 3달러다.",
    "갤럭시 S26은 사전 예약으로 130만대가 팔렸다.",
    "누리전자의 매출은 전년보다 2배 늘었다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("사양: 수치 안의 속성과 동사가 말하는 속성", () => {
  it.each<[string, string[]]>([
    ["딥시크 V3는 900억개 매개변수를 갖췄다.", ["done product=딥시크 V3 attribute=매개변수 value=90000000000개"]],
    ["아이오닉9은 1회 충전 시 최대 532km 주행할 수 있다.", ["done product=아이오닉9 attribute=주행할 value=532km"]],
    // 제품이 아니다
    ["이 선수는 하루 42km를 주행했다.", []],
    ["직원들은 지난해 1만km를 비행했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("사양: 무엇을 하는가, 무엇이 나아졌는가", () => {
  it.each<[string, string[]]>([
    ["갤럭시 S26은 전작보다 14g 가벼워졌다.", ["done product=갤럭시 S26 attribute=가벼워졌다 value=14g"]],
    ["블랙웰은 호퍼보다 30배 빠르다.", ["done product=블랙웰 attribute=빠르다 value=30배"]],
    ["갤럭시 S26은 2m에서 돌바닥에 떨어져도 깨지지 않는다.", ["done product=갤럭시 S26 attribute=떨어져도 value=2m"]],
    ["누리전자의 AI 비서 '다솜톡'은 20개국어를 지원한다.", ["done product=다솜톡 attribute=지원한다 value=20개국"]],
    ["챗GPT는 50개 언어를 지원하고 있다.", ["done product=챗GPT attribute=언어 value=50개"]],
    ["시리가 조작할 수 있는 앱은 총 31개다.", ["done product=시리 attribute=앱 value=31개"]],
    ["고성능 AI 반도체는 일반 반도체보다 3배가량 많은 전력을 소비한다.", ["done product=고성능 AI 반도체 attribute=전력 value=3배"]],
    ["누리자동차의 전기차 'EV7'은 한 번 충전에 532km를 간다.", ["done product=EV7 attribute=충전 value=532km"]],
    ["해솔궁은 사거리가 40㎞다.", ["done product=해솔궁 attribute=사거리 value=40km"]],
    ["1만5500TEU급 초대형 컨테이너선 12척을 인도한다.", ["done product=초대형 컨테이너선 attribute=1만5500TEU value=15500TEU"]],
    [
      "엔비디아가 '블랙웰'을 공개했다. 전작 대비 NPU는 28%, CPU와 GPU 성능은 각각 16%, 21% 향상됐다.",
      [
        "done product=블랙웰 attribute=NPU value=28%",
        "done product=블랙웰 attribute=GPU 성능 value=16%",
        "done product=블랙웰 attribute=GPU 성능 value=21%",
      ],
    ],
    ["갤럭시 S26은 무게를 줄였다. 전작보다 성능이 24% 향상된 AI 칩을 담았다.", ["done product=갤럭시 S26 attribute=성능 value=24%"]],
    // 회사와 시장, 사람의 수치
    ["누리전자의 실적은 전년보다 40% 개선됐다.", []],
    ["갤럭시 S26은 전작보다 판매 속도가 20% 빠르다.", []],
    ["누리전자의 전력 소비는 10% 늘었다.", []],
    ["누리전자는 20개국에 진출했다.", []],
    ["국내 앱 시장에서는 22개 앱이 조사를 받았다.", []],
    ["누리시는 20개국 축제를 연다.", []],
  ])("%s", (text, expected) => expect(of(text).toSorted()).toEqual(expected.toSorted()));
});
