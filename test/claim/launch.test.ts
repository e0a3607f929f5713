import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "launch", ["company", "product", "time"]);

describe("출시: 누가 무엇을 언제", () => {
  it.each<[string, string[]]>([
    ["누리전자가 AI 비서 '다솜'을 3일 출시했다.", ["done company=누리전자 product=다솜 time=2026-03-03"]],
    ["누리전자는 다음 달 10일 스마트폰 신제품 '누리 S5'를 국내에 출시한다.", ["planned company=누리전자 product=누리 S5 time=2026-04-10"]],
    ["엔비디아는 차세대 GPU '루빈'을 하반기에 양산한다.", ["planned company=엔비디아 product=루빈 time=2026-H2"]],
    ["누리소프트가 번역 앱 '다솜'을 내놨다.", ["done company=누리소프트 product=다솜"]],
    ["네이버가 다음 달 출시 예정인 AI 검색 서비스 'AI탭'을 시연했다.", ["planned company=네이버 product=AI탭 time=2026-04"]],
    ["메타는 라마 5를 오픈소스로 공개했다.", ["done company=메타 product=라마 5"]],
    ["누리칩스는 3월 중 '가람2'를 공개할 방침이다.", ["planned company=누리칩스 product=가람2 time=2026-03"]],
    ["누리전자는 지난해 10월 새롭게 선보인 가정용 로봇 '다솜'으로 상을 받았다.", ["done company=누리전자 product=다솜 time=2025-10"]],
    ["2024년 말 '노바' 브랜드로 자체 LLM을 공개한 아마존은 바쁘다.", ["done company=아마존 product=노바 time=2024"]],
    ["네이버는 HYPERX 4.1 인공지능(AI) 모델을 출시했다.", ["done company=네이버 product=HYPERX 4.1"]],
    ["애플이 폴더블 아이폰을 이르면 9월 출시할 것으로 예상된다.", ["expected company=애플 product=아이폰 time=2026-09"]],
    ["누리칩스는 '가람2'를 중국에는 출시하지 않기로 했다.", ["denied company=누리칩스 product=가람2"]],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 이름 없는 제품은 갈래와 꾸밈말", () => {
  it.each<[string, string[]]>([
    ["누리전자는 보급형 전기차를 내년 상반기 내놓을 계획이라고 밝혔다.", ["planned company=누리전자 product=보급형 전기차 time=2027-H1"]],
    ["누리소프트는 기업용 AI 에이전트 서비스를 출시했다고 3일 밝혔다.", ["done company=누리소프트 product=기업용 AI 에이전트 서비스"]],
    ["누리에너지는 전고체 배터리를 2028년 양산할 계획이다.", ["planned company=누리에너지 product=전고체 배터리 time=2028"]],
    ["테슬라는 로보택시 서비스를 6월 오스틴에서 시작한다.", ["planned company=테슬라 product=로보택시 서비스 time=2026-06"]],
    [
      "누리전자는 보이스피싱 차단 서비스를 연내 선보이겠다는 계획이다.",
      ["planned company=누리전자 product=보이스피싱 차단 서비스 time=../2026"],
    ],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 제품이 주어", () => {
  it.each<[string, string[]]>([
    ["삼성전자의 갤럭시 S26 시리즈는 오는 11일 출시된다.", ["planned company=삼성전자 product=갤럭시 S26 time=2026-03-11"]],
    ["누리칩스의 AI 가속기 '가람'이 베일을 벗었다.", ["done company=누리칩스 product=가람"]],
    ["누리칩스의 AI 가속기 '가람'이 오는 9월 시장에 나온다.", ["planned company=누리칩스 product=가람 time=2026-09"]],
    ["이 계약에는 2027년부터 공급될 차세대 트레이니움4 칩이 포함됐다.", ["planned product=트레이니움4 time=2027/.."]],
    [
      "오픈AI가 GPT-6를 공개했다. 이 모델은 다음 달부터 유료 이용자에게 제공된다.",
      ["done company=오픈AI product=GPT-6", "planned company=오픈AI product=GPT-6 time=2026-04/.."],
    ],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 명사로", () => {
  it.each<[string, string[]]>([
    ["SK하이닉스는 HBM4 양산에 들어갔다.", ["done company=SK하이닉스 product=HBM4"]],
    ["SK하이닉스는 하반기 HBM4E 양산을 목표로 하고 있다.", ["planned company=SK하이닉스 product=HBM4E time=2026-H2"]],
    ["애플은 아이폰 18 출시를 앞두고 있다.", ["planned company=애플 product=아이폰 18"]],
    ["애플은 아이폰 18 출시를 2027년으로 연기했다.", ["planned company=애플 product=아이폰 18 time=2027"]],
    ["누리칩스는 가람2 양산을 검토하고 있다.", ["considered company=누리칩스 product=가람2"]],
    ["한빛모터스는 EX9 출시를 취소했다.", ["cancelled company=한빛모터스 product=EX9"]],
    ["누리전자는 폴더블폰 '누리 Z'의 출시를 준비 중이다.", ["planned company=누리전자 product=누리 Z"]],
    ["누리소프트는 다음 달 출시 예정인 게임 '별빛전설'에 AI를 넣는다.", ["planned company=누리소프트 product=별빛전설 time=2026-04"]],
    [
      "누리칩스가 AI 칩 '가람2'를 공개했다. 가람2는 빠르다. 양산은 내년 4분기에 시작된다.",
      ["done company=누리칩스 product=가람2", "planned company=누리칩스 product=가람2 time=2027-Q4"],
    ],
    [
      "누리칩스가 AI 칩 '가람2'를 설계했다. 가람2는 빠르다. 내년 3분기 양산이 목표다.",
      ["planned company=누리칩스 product=가람2 time=2027-Q3"],
    ],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 단계와 나라마다 하나", () => {
  it.each<[string, string[]]>([
    [
      "한빛모터스는 전기 SUV 'EX9'를 공개하고 6월부터 판매에 들어간다.",
      ["done company=한빛모터스 product=EX9", "planned company=한빛모터스 product=EX9 time=2026-06/.."],
    ],
    [
      "누리소프트가 게임 '별빛전설'을 3일 한국에 출시했다. 미국에는 이달 21일, 일본에는 오는 6월 출시된다.",
      [
        "done company=누리소프트 product=별빛전설 time=2026-03-03",
        "planned company=누리소프트 product=별빛전설 time=2026-06",
        "planned company=누리소프트 product=별빛전설 time=2026-03-21",
      ],
    ],
    [
      "삼성전자는 HBM4를 이르면 4월 양산한다. 2027년에는 HBM4E를 양산할 예정이다.",
      ["planned company=삼성전자 product=HBM4 time=2026-04", "planned company=삼성전자 product=HBM4E time=2027"],
    ],
  ])("%s", (text, expected) => expect(of(text).toSorted()).toEqual(expected.toSorted()));

  it("제목과 본문은 하나", () => {
    const text = "SKT, LLM 'A.X 5' 공개…\"상업적 이용 가능\"\n\nSKT가 거대언어모델(LLM) 'A.X 5'를 3일 허깅페이스에 공개했다.\n";
    expect(of(text)).toEqual(["done company=SK텔레콤 product=A.X 5 time=2026-03-03"]);
  });
});

describe("출시가 아닌 것", () => {
  it.each([
    "LG전자는 신제품을 공개했다.",
    "누리전자는 4분기 실적을 공개했다.",
    "누리전자는 3일 2026년 사업 계획을 발표했다.",
    "누리전자는 구조조정 방안을 내놓았다.",
    "전문가들은 엇갈린 전망을 내놓았다.",
    "정부는 반도체 대책을 발표했다.",
    "누리전자는 제품 출시 행사를 열었다.",
    "누리전자 주가는 신제품 출시 기대감에 3% 올랐다.",
    "누리전자는 고객에게 '누리 버즈'를 사은품으로 제공한다.",
    "누리은행은 대출 상품을 제공하고 있다.",
    "누리전자는 새로운 경험을 선보인다.",
    "방송에서 공개된 영상이 화제다.",
    "누리전자는 갤럭시 S26 가격을 공개했다.",
    "중국에서 AI 기능을 내놓지 못한 애플은 점유율이 떨어졌다.",
    "소프트웨어 기업 F5는 실적 전망을 내놓은 뒤 주가가 올랐다.",
    "아이디어를 발표하는 '온리원페어'를 열었다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("출시: 갈래를 모르는 물건, 이름의 목록", () => {
  it.each<[string, string[]]>([
    ["누리카드는 해외여행 적립 카드를 출시했다.", ["done company=누리카드 product=해외여행 적립 카드"]],
    ["누리은행은 반려견적금을 출시했다.", ["done company=누리은행 product=반려견적금"]],
    ["누리AI가 적은 전력을 쓰는 AI 프로그램을 출시하자 주가가 올랐다.", ["done company=누리AI product=AI 프로그램"]],
    ["누리통신은 '사기 탐지·알림서비스'를 3일 출시했다.", ["done company=누리통신 product=사기 탐지·알림서비스 time=2026-03-03"]],
    [
      "누리제과는 간편식 '식사온', 과자 '달온 하우스', 빵 '온담' 등 새 계절 브랜드를 선보이며 분야를 넓혔다.",
      ["done company=누리제과 product=달온 하우스+식사온+온담"],
    ],
    ["누리전자는 '가온'이라는 새 AI 모델을 공개했다.", ["done company=누리전자 product=가온"]],
    ["지난달 누리생명은 보장을 강화한 '누리안심보험'을 출시했다.", ["done company=누리생명 product=누리안심보험 time=2026-02"]],
    // 파는 물건이 아니거나 무엇인지 모른다
    ["누리전자는 다양한 상품을 출시하고 있다.", []],
    ["누리은행은 고객 우대 이벤트를 출시했다.", []],
    ["정부는 '산업 확산을 위한 10대 과제'를 발표했다.", []],
    ["비전온 같은 XR 기기가 속속 출시되면서 시장이 커졌다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 판매와 서비스의 시작, 노선, 매장, 기능", () => {
  it.each<[string, string[]]>([
    ["누리마트는 4월부터 스포츠음료 '한모금' 3종을 단독 판매한다.", ["planned company=누리마트 product=한모금 time=2026-04/.."]],
    ["누리은행은 연 5% 금리의 '누리 적금' 판매를 시작했다.", ["done company=누리은행 product=누리 적금"]],
    ["누리소프트는 신작 '바람의 뜰' 글로벌 사전예약을 받는다.", ["planned company=누리소프트 product=바람의 뜰"]],
    ["누리자동차는 신형 EV8 하이브리드 사전계약에 들어갔다.", ["done company=누리자동차 product=EV8"]],
    ["누리AI는 GPT-6 베타 버전을 제공하기 시작했다.", ["done company=누리AI product=GPT-6"]],
    ["쏘카는 부산에서 로보택시 운행을 시작했다.", ["done company=쏘카 product=로보택시 운행"]],
    ["쿠팡은 대만에서 밤샘배송을 시작했다.", ["done company=쿠팡 product=밤샘배송"]],
    ["누리항공이 청주~오사카 노선에 취항했다.", ["done company=누리항공 product=청주~오사카 노선"]],
    ["누리항공은 5월부터 인천~리스본 노선을 주 3회 운항한다.", ["planned company=누리항공 product=인천~리스본 노선 time=2026-05/.."]],
    ["누리마트는 하노이에 3호점을 열었다.", ["done company=누리마트 product=3호점"]],
    ["누리마트는 9월 강동점을 오픈할 예정이다.", ["planned company=누리마트 product=강동점 time=2026-09"]],
    ["누리은행은 앱에 AI 이체 서비스를 추가했다.", ["done company=누리은행 product=AI 이체 서비스"]],
    ["누리자산운용은 '누리 배당 ETF'를 신규 상장했다.", ["done company=누리자산운용 product=누리 배당 ETF"]],
    ["카카오는 지도를 대화방에서 볼 수 있는 서비스를 내놨다.", ["done company=카카오 product=지도를 대화방에서 볼 수 있는 서비스"]],
    ["첫 상품은 '구름 케이크'다. CU와 GS25가 잇달아 출시했다.", ["done company=CU+GS25 product=구름 케이크"]],
    // 시작이 아니거나 물건이 아니다
    ["누리마트는 수입 과일을 판매한다.", []],
    ["누리은행은 창구에서 서비스를 받은 고객을 조사했다.", []],
    ["누리전자는 9월부터 서비스를 시작해야 한다.", []],
    ["누리항공은 인천~하노이 노선에서 주 7회 운항하고 있다.", []],
    ["두 후보는 정책 노선을 바꿨다.", []],
    ["누리그룹은 새 시대를 열었다.", []],
    ["누리전자는 주주총회를 열었다.", []],
    ["코스닥은 하락한 720에 거래를 시작했다.", []],
    ["정부는 새 제도를 도입했다.", []],
    ["누리소프트는 코스닥에 상장했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});
