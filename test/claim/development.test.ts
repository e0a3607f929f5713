import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "development", ["developer", "product", "time"]);

describe("개발: 누가 무엇을", () => {
  it.each<[string, string[]]>([
    ["누리칩스는 엔비디아와 차량용 칩 '드림'을 공동 개발한다.", ["planned developer=누리칩스+엔비디아 product=드림"]],
    ["양사는 '상태 유지 런타임 환경'을 공동 개발하고 있다.", []],
    ["오픈AI와 아마존이 손잡았다. 양사는 AI 모델 '상태5'를 공동 개발하고 있다.", ["ongoing developer=아마존+오픈AI product=상태5"]],
    ["누리칩스는 차세대 AI 반도체 '가람2' 개발에 착수했다.", ["ongoing developer=누리칩스 product=가람2"]],
    ["누리칩스는 2나노 AI 칩 '가람3' 설계를 마쳤다.", ["done developer=누리칩스 product=가람3"]],
    ["한빛바이오는 비만 치료제 'HB-101'을 개발 중이다.", ["ongoing developer=한빛바이오 product=HB-101"]],
    ["누리칩스는 2028년까지 1.4나노 칩 '가람5'를 개발할 계획이다.", ["planned developer=누리칩스 product=가람5 time=../2028"]],
    ["누리칩스는 '가람5' 개발을 중단했다.", ["cancelled developer=누리칩스 product=가람5"]],
    ["누리칩스는 자체 NPU를 개발하고 있다.", ["ongoing developer=누리칩스 product=자체 NPU"]],
    ["누리칩스는 AI 칩 '가람3'를 2027년 하반기 출시를 목표로 개발하고 있다.", ["ongoing developer=누리칩스 product=가람3 time=2027-H2"]],
    ["아마존이 개발한 AI 칩 '트레이니움3'가 쓰였다.", ["done developer=아마존 product=트레이니움3"]],
    ["올릭스가 개발 중인 비만 치료제 'OLX702A'를 일라이릴리에 기술수출했다.", ["ongoing developer=올릭스 product=OLX702A"]],
    ["업스테이지는 언어 모델 '솔라'를 90억원을 들여 개발했다고 설명했다.", ["done developer=업스테이지 product=솔라"]],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("개발이 아닌 것", () => {
  it.each([
    "누리칩스는 인력 개발에 나섰다.",
    "누리칩스는 수익 모델을 개발하기 위해 노력하고 있다.",
    "누리전자는 AI 반도체를 개발하는 스타트업이다.",
    "신도시 개발에 나섰다.",
    "누리칩스의 가람은 대규모 학습을 지원하도록 설계됐다.",
    "누리칩스는 첨단 AI 모델을 개발했다는 소식에 올랐다.",
    "업계는 로봇 기술 개발이 가능한 '별동대'를 꾸렸다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("개발: 기술과 갈래", () => {
  it.each<[string, string[]]>([
    ["국토교통부는 '빙판 감지' 기술을 개발 중이다.", ["ongoing developer=국토교통부 product=빙판 감지"]],
    ["누리전자는 길 잃은 사람을 찾는 스마트 시계를 개발했다.", ["done developer=누리전자 product=스마트 시계"]],
    ["현대차는 물류용 휴머노이드 로봇 개발에 나섰다.", ["ongoing developer=현대자동차 product=물류용 휴머노이드 로봇"]],
    ["카카오는 방언에 대한 LLM을 개발하고 있다.", ["ongoing developer=카카오 product=LLM"]],
    ["삼성SDS에서 자체 개발한 '다솜' 모델을 쓴다.", ["done developer=삼성SDS product=다솜"]],
    ["카카오가 만든 휴머노이드 '가온'이 화제다.", ["done developer=카카오 product=가온"]],
    ["엑사원을 만드는 LG전자는 바쁘다.", []],
    ["카카오는 새로운 조직을 만들었다.", []],
    // 무엇인지 모른다
    ["현대차는 신약 개발에 나섰다.", []],
    ["네이버는 AI 모델 개발에 착수했다.", []],
    ["LG전자는 차별화된 기술을 개발하고 있다.", []],
    ["현대차는 수소차 개발 시설에 420억원을 투입한다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("개발: 명사로 말할 때", () => {
  it.each<[string, string[]]>([
    ["한빛전자는 창고용 라이다 개발에 주력하고 있다.", ["ongoing developer=한빛전자 product=창고용 라이다"]],
    ["한빛전자는 수중 카메라 개발도 병행하고 있다.", ["ongoing developer=한빛전자 product=수중 카메라"]],
    ["한빛전자는 차세대 감속기 개발에 착수했다.", ["ongoing developer=한빛전자 product=차세대 감속기"]],
    ["누리칩스는 저전력 통신칩 개발에 박차를 가하고 있다.", ["ongoing developer=누리칩스 product=저전력 통신칩"]],
    ["누리칩스는 차량용 보안칩 개발에 힘을 쏟고 있다.", ["ongoing developer=누리칩스 product=차량용 보안칩"]],
    ["새봄소재는 바닷물 배터리 개발을 마쳤다.", ["done developer=새봄소재 product=바닷물 배터리"]],
    ["가람제약은 먹는 비만약 개발에 성공했다.", ["done developer=가람제약 product=먹는 비만약"]],
    ["한빛전자는 전력망 점검 드론 개발에 나설 계획이다.", ["planned developer=한빛전자 product=전력망 점검 드론"]],
    ["누리칩스는 발열을 줄이는 기술을 개발해 특허를 받았다.", ["done developer=누리칩스 product=발열을 줄이는 기술"]],
    [
      "한빛전자는 거리 센서 개발을, 누리칩스는 전용 반도체 설계를 맡았다.",
      ["ongoing developer=누리칩스 product=전용 반도체", "ongoing developer=한빛전자 product=거리 센서"],
    ],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));

  it.each([
    "새봄공사는 강변 신도시 개발에 착수했다.",
    "가람에너지는 서해 가스전 개발에 나선다.",
    "한빛전자는 전문 인력 개발에 힘쓰고 있다.",
    "누리칩스는 해외 시장 개발에 주력한다.",
    "한빛전자는 세계 최초 개발에 성공했다.",
    "한빛전자는 국산화 개발을 마쳤다.",
    "한빛전자는 본격적인 개발에 나섰다.",
    "한빛전자는 기술 개발에 나섰다.",
    "한빛전자는 제품 개발을 마쳤다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});
