import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "specification", ["product", "attribute", "value"]);

describe("사양: 제품의 수치", () => {
  it.each<[string, string[]]>([
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
    ["아이오닉9은 1회 충전 시 최대 532km 주행할 수 있다.", ["done product=아이오닉9 attribute=532km value=532km"]],
    // 제품이 아니다
    ["이 선수는 하루 42km를 주행했다.", []],
    ["직원들은 지난해 1만km를 비행했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});
