import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "contract", ["supplier", "customer", "party", "amount", "previousAmount", "duration", "time"]);

describe("계약: 방향", () => {
  it.each<[string, string]>([
    [
      "카카오는 SK하이닉스, 마이크론과 HBM4E 장기공급계약을 맺었다.",
      "done supplier=SK하이닉스+마이크론 customer=카카오 party=SK하이닉스+마이크론+카카오",
    ],
    ["SK하이닉스는 카카오와 HBM4E 공급계약을 맺었다.", "done supplier=SK하이닉스 customer=카카오 party=SK하이닉스+카카오"],
    [
      "LG에너지솔루션은 제너럴모터스와 4조원 규모의 배터리 공급계약을 체결했다.",
      "done supplier=LG에너지솔루션 customer=GM party=GM+LG에너지솔루션 amount=4000000000000KRW",
    ],
    [
      "두산에너빌리티는 한국수력원자력으로부터 2조9천억원 규모의 주기기를 수주했다.",
      "done supplier=두산에너빌리티 customer=한국수력원자력 party=두산에너빌리티+한국수력원자력 amount=2900000000000KRW",
    ],
    [
      "대한항공은 보잉에서 항공기 50대를 50억 달러에 구매하기로 했다.",
      "planned supplier=보잉 customer=대한항공 party=대한항공+보잉 amount=5000000000USD",
    ],
    ["삼성SDI는 BMW에 배터리를 공급하는 계약을 따냈다.", "done supplier=삼성SDI customer=BMW party=BMW+삼성SDI"],
    ["삼성SDI는 BMW로부터 부품을 공급받는 계약을 체결했다.", "done supplier=BMW customer=삼성SDI party=BMW+삼성SDI"],
    [
      "메타는 구글 클라우드와 6년간 100억 달러 규모의 클라우드 이용 계약을 체결했다.",
      "done supplier=구글클라우드 customer=메타 party=구글클라우드+메타 amount=10000000000USD duration=P6Y",
    ],
    [
      "네이버클라우드는 한국은행과 클라우드 공급 계약을 협의 중이다.",
      "considered supplier=네이버클라우드 customer=한국은행 party=네이버클라우드+한국은행",
    ],
    ["SK텔레콤은 데이터센터를 10년간 임차하기로 했다.", "planned customer=SK텔레콤 party=SK텔레콤 duration=P10Y"],
    ["국민은행은 삼성SDS와 전산시스템 구축 계약을 1000억원에 체결했다.", "done party=KB국민은행+삼성SDS amount=100000000000KRW"],
    // `와`는 방향을 열어 두니 만드는 쪽이 공급한다; 마지막 낱말이 물건이다
    ["오픈AI는 AMD와 GPU 공급 계약을 맺었다.", "done supplier=AMD customer=오픈AI party=AMD+오픈AI"],
    ["누리칩스는 SK하이닉스와 HBM4용 TC 본더 공급계약을 체결했다.", "done supplier=누리칩스 customer=SK하이닉스 party=SK하이닉스+누리칩스"],
  ])("%s", (text, expected) => expect(of(text)).toEqual([expected]));

  it("양사에는 방향이 없다", () =>
    expect(of("네이버와 카카오가 만났다. 양사는 서버를 공급하는 30억원 규모의 계약도 체결했다.")).toEqual([
      "done party=네이버+카카오 amount=3000000000KRW",
    ]));
});

describe("계약: 이어지는 문장과 변경", () => {
  it.each<[string, string]>([
    [
      "삼성전자는 네이버와 서버 공급계약을 체결했다. 계약금액은 1230억원이며 최근 매출액의 10.4% 규모다. 계약기간은 2년이다.",
      "done supplier=삼성전자 customer=네이버 party=네이버+삼성전자 amount=123000000000KRW duration=P2Y",
    ],
    [
      "삼성전자는 네이버와 서버 공급계약을 체결했다. 계약기간은 2026년 3월 1일부터 2027년 2월 28일까지다.",
      "done supplier=삼성전자 customer=네이버 party=네이버+삼성전자 time=2026-03-01/2027-02-28",
    ],
    [
      "삼성전자와 네이버는 1조5000억원 규모의 칩 공급계약을 4조8000억원으로 증액하고 기간도 3년에서 6년으로 늘렸다.",
      "done supplier=삼성전자 customer=네이버 party=네이버+삼성전자 amount=4800000000000KRW previousAmount=1500000000000KRW duration=P6Y",
    ],
    ["삼성전자가 맺은 410억원 규모의 공급계약이 해지됐다.", "cancelled supplier=삼성전자 party=삼성전자 amount=41000000000KRW"],
  ])("%s", (text, expected) => expect(of(text)).toEqual([expected]));

  it("같은 고객사는 앞 계약의 상대다", () =>
    expect(
      of(
        "삼성전자는 네이버와 100억원 규모의 서버 공급계약을 체결했다. 삼성전자는 지난 2월에도 같은 고객사와 890억원 규모의 계약을 맺었다.",
      ),
    ).toContain("done supplier=삼성전자 customer=네이버 party=네이버+삼성전자 amount=89000000000KRW time=2026-02"));
});

describe("계약이 아니다", () => {
  it.each([
    "삼성전자는 계약직 100명을 채용했다.",
    "업계는 공급 과잉을 우려하고 있다.",
    "정부는 저금리 대출 10조원을 공급한다.",
    "두 회사는 근로계약을 갱신했다.",
    "삼성전자는 시장에 반도체를 공급한다.",
    "한국은행은 유동성 10조원을 공급했다.",
    "전력은 한국전력에서 공급받는다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("계약: 발주와 수주", () => {
  it.each<[string, string[]]>([
    [
      "GS건설은 롯데케미칼이 발주한 1730억 원 규모의 저장탱크 공사를 수주했다.",
      ["done supplier=GS건설 customer=롯데케미칼 party=GS건설+롯데케미칼 amount=173000000000KRW"],
    ],
    ["대우건설과 한화오션이 공동 수주한 공사는 1조원대다.", ["done supplier=대우건설+한화오션 party=대우건설+한화오션"]],
    ["한국은 최근 10년간 특허 4000여건을 따냈다.", []],
    ["네이버는 엔비디아로부터 칩을 구매한 게 아니라 빌렸다.", ["denied supplier=엔비디아 customer=네이버 party=네이버+엔비디아"]],
    ["서울시와 법무부는 외국인과 사적 계약을 맺게 했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 금액 없이 딴 일감", () => {
  it.each<[string, string[]]>([
    [
      "현대엔지니어링은 2019년 말레이시아에서 가스공장 프로젝트를 수주했다.",
      ["done supplier=현대엔지니어링 party=현대엔지니어링 time=2019"],
    ],
    ["대우건설이 2021년 수주한 나이지리아 정유시설 공사에서 손실이 났다.", ["done supplier=대우건설 party=대우건설 time=2021"]],
    ["삼성SDS는 국방부의 데이터 통합 사업을 수주했다.", ["done supplier=삼성SDS customer=국방부 party=국방부+삼성SDS"]],
    ["한국수력원자력은 루마니아 원전 수주에 성공했다.", ["done supplier=한국수력원자력 party=한국수력원자력"]],
    ["현대건설은 필리핀 원전 수주를 포기했다.", ["cancelled supplier=현대건설 party=현대건설"]],
    ["현대건설은 필리핀 원전 수주전에서 철수했다.", ["cancelled supplier=현대건설 party=현대건설"]],
    // 가리키는 일감이 없다
    ["현대건설은 해외 수주를 확대했다.", []],
    ["HD현대중공업은 고부가 선박을 수주하고 있다.", []],
    ["현대건설의 올해 수주 목표는 31조원이다.", []],
    ["현대건설이 추가로 수주할 가능성이 크다.", []],
    ["대우건설은 입찰에 불참했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 뽑힌 쪽이 공급한다", () => {
  it.each<[string, string[]]>([
    [
      "현대건설은 서울시가 발주한 3200억원 규모 지하철 공사의 우선협상대상자로 선정됐다.",
      ["done supplier=현대건설 customer=서울시 party=서울시+현대건설 amount=320000000000KRW"],
    ],
    ["서울시는 경전철 공사의 시공사로 대우건설을 선정했다.", ["done supplier=대우건설 customer=서울시 party=대우건설+서울시"]],
    ["한국도로공사가 발주한 이 용역은 삼성SDS가 맡았다.", ["done supplier=삼성SDS customer=한국도로공사 party=삼성SDS+한국도로공사"]],
    ["삼성물산이 여의도 재건축 우선협상대상자로 뽑혔다.", ["done supplier=삼성물산 party=삼성물산"]],
    [
      "현대건설은 최종 입찰 후보로 두산에너빌리티와 대우건설을 선정했다.",
      ["done supplier=대우건설+두산에너빌리티 customer=현대건설 party=대우건설+두산에너빌리티+현대건설"],
    ],
    // 앞 절에 행위자가 따로 있으면 바깥 주어는 상대다
    [
      "대우건설은 지난달 한국도로공사가 발주한 터널 공사 수주전에서 철수했다.",
      ["cancelled supplier=대우건설 customer=한국도로공사 party=대우건설+한국도로공사 time=2026-02"],
    ],
    ["삼성전자는 네이버가 공급하는 서버 구매 계약을 맺었다.", ["done supplier=네이버 customer=삼성전자 party=네이버+삼성전자"]],
    ["해외 원전 수주는 두산에너빌리티와 대우건설이 따로 조직을 꾸려 맡고 있다.", []],
    // 회사를 사려는 쪽이다
    ["메리츠화재는 지난해 우선협상대상자로 선정됐다.", []],
    ["하나금융은 보험사 인수 우선협상대상자로 선정됐다.", []],
    ["현대건설이 시공사 협의회 회장을 맡았다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 앞 절의 상대", () => {
  it.each<[string, string[]]>([
    ["LG전자는 소니에 특허를 이전하는 라이선스 계약을 체결했다.", ["done supplier=LG전자 customer=소니 party=LG전자+소니"]],
    ["네이버는 카카오와 서버를 함께 쓰는 계약을 맺었다.", ["done party=네이버+카카오"]],
    ["삼성전자는 네이버에 4세대 메모리인 HBM3를 납품하고 있다.", ["ongoing supplier=삼성전자 customer=네이버 party=네이버+삼성전자"]],
    [
      "네이버는 카카오와 맺은 서버 공급계약 기간을 2년 연장했다.",
      ["done supplier=네이버 customer=카카오 party=네이버+카카오 duration=P2Y"],
    ],
    ["네이버는 카카오와 서버 공급계약 체결을 추진한다.", ["considered supplier=네이버 customer=카카오 party=네이버+카카오"]],
    [
      "삼성중공업은 버뮤다 지역 선주로부터 운반선 1척을 3796억원에 수주했다.",
      ["done supplier=삼성중공업 customer=버뮤다 지역 선주 party=삼성중공업 amount=379600000000KRW"],
    ],
    [
      "네이버는 카카오와 10억원 규모의 라이다(LiDAR) 공급계약을 체결했다.",
      ["done supplier=네이버 customer=카카오 party=네이버+카카오 amount=1000000000KRW"],
    ],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 주문, 위탁, 고객사", () => {
  it.each<[string, string[]]>([
    ["대한항공은 보잉에 여객기 40대를 주문했다.", ["done supplier=보잉 customer=대한항공 party=대한항공+보잉"]],
    ["퀄컴은 TSMC에 칩 생산을 위탁했다.", ["done supplier=TSMC customer=퀄컴 party=TSMC+퀄컴"]],
    ["테슬라는 삼성전자에 차량용 칩 생산을 맡겼다.", ["done supplier=삼성전자 customer=테슬라 party=삼성전자+테슬라"]],
    ["SK온은 닛산을 고객사로 확보했다.", ["done supplier=SK온 customer=닛산 party=SK온+닛산"]],
    ["한화오션은 함정 정비 사업을 따냈다.", ["done supplier=한화오션 party=한화오션"]],
    ["삼성SDS는 국민은행의 차세대 시스템 구축 사업자로 선정됐다.", ["done supplier=삼성SDS customer=KB국민은행 party=KB국민은행+삼성SDS"]],
    [
      "한화에어로스페이스는 폴란드에 장갑차를 수출했다.",
      ["done supplier=한화에어로스페이스 customer=폴란드 party=폴란드+한화에어로스페이스"],
    ],
    ["현대로템은 이집트에 전동차 300량을 수출하기로 했다.", ["planned supplier=현대로템 customer=이집트 party=이집트+현대로템"]],
    ["한전은 체코에 원전 2기를 수출했다.", ["done supplier=한국전력 customer=체코 party=체코+한국전력"]],
    // 나라가 시장일 뿐이다
    ["삼성전자는 중국에 반도체를 수출했다.", []],
    ["현대차는 미국에 자동차를 수출하고 있다.", []],
    ["한국은 지난해 폴란드에 무기를 수출했다.", []],
    // 맡긴 것이 일감이 아니고, 고객은 사람이다
    ["고객은 하나은행에 돈을 맡겼다.", []],
    ["네이버는 고객 100만명을 확보했다.", []],
    ["카카오는 통신 사업자로 선정됐다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 이름 없는 발주처, 와의, 선정", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛중공업은 중동 지역 선사로부터 유조선 3척을 수주했다고 공시했다. 총 계약금액은 4410억원이다.",
      "done supplier=한빛중공업 customer=중동 지역 선사 party=한빛중공업 amount=441000000000KRW",
    ],
    [
      "한빛전자는 다온로보틱스와의 모터 공급 계약 규모를 900억원에서 1400억원으로 늘렸다.",
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자 amount=140000000000KRW previousAmount=90000000000KRW",
    ],
    ["한빛건설은 다온로보틱스와의 용역 계약을 해지했다.", "cancelled supplier=한빛건설 customer=다온로보틱스 party=다온로보틱스+한빛건설"],
    ["한빛전자의 770억원 규모 변압기 수주가 취소됐다.", "cancelled supplier=한빛전자 party=한빛전자 amount=77000000000KRW"],
    ["한빛건설이 2900억원 규모의 재개발 시공권을 따냈다.", "done supplier=한빛건설 party=한빛건설 amount=290000000000KRW"],
    [
      "다온로보틱스는 새 로봇에 들어갈 모터 공급사로 한빛전자를 선택했다.",
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자",
    ],
    [
      "한빛건설이 울산 공단 재건축 사업을 수주했다. 총 공사비는 3120억원 규모다.",
      "done supplier=한빛건설 party=한빛건설 amount=312000000000KRW",
    ],
    ["한빛건설은 지난해 해외에서 5조원을 수주했다.", "done supplier=한빛건설 party=한빛건설 amount=5000000000000KRW time=2025"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each([
    "한빛은행은 올해 소상공인에게 3조원을 공급한다.",
    "한빛건설이 다온로보틱스 매각 우선협상대상자로 선정됐다.",
    "한빛전자는 여러 업체로부터 제안을 받았다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("계약: 앞머리와 공시는 한 계약", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자가 다온로보틱스에 1조3300억원 규모의 모터를 공급한다. 한빛전자는 대형 제조사와 1조3345억원 규모의 모터 공급 계약을 체결했다고 공시했다.",
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자 amount=1334500000000KRW",
    ],
    [
      "다온바이오는 일라이릴리에 후보물질을 기술이전하는 계약을 체결했다. 계약금은 310억원이고 총 계약 규모는 8700억원이다.",
      "done supplier=다온바이오 customer=일라이릴리 party=다온바이오+일라이릴리 amount=870000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it("값이 다르면 다른 계약", () =>
    expect(
      of(
        "한빛전자는 다온로보틱스와 900억원 규모의 모터 공급 계약을 체결했다. 한빛전자는 다온로보틱스와 940억원 규모의 센서 공급 계약도 체결했다.",
      ),
    ).toHaveLength(2));
});

describe("계약: 관공서, 사이, 누구의 것", () => {
  it.each<[string, ...string[]]>([
    [
      "방위사업청은 한빛전자와 9400억원 규모의 호위함 건조 계약을 체결했다.",
      "done supplier=한빛전자 customer=방위사업청 party=방위사업청+한빛전자 amount=940000000000KRW",
    ],
    [
      "한빛전자는 방위사업청과 1900억원 규모의 무전기 성능개량 계약을 체결했다.",
      "done supplier=한빛전자 customer=방위사업청 party=방위사업청+한빛전자 amount=190000000000KRW",
    ],
    [
      "한빛전자는 610억원 규모의 국세청 시스템 유지보수 사업을 따냈다.",
      "done supplier=한빛전자 customer=국세청 party=국세청+한빛전자 amount=61000000000KRW",
    ],
    [
      "한빛건설은 현지 도로관리단이 발주한 교량 공사를 4700억원에 수주했다.",
      "done supplier=한빛건설 customer=현지 도로관리단 party=한빛건설 amount=470000000000KRW",
    ],
    [
      "한빛전자와 다온로보틱스 간 모터 공급 계약이 2년 연장됐다.",
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자 duration=P2Y",
    ],
    [
      "한빛전자가 개발한 모터 300대를 다온로보틱스에 납품하기로 했다.",
      "planned supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자",
    ],
    [
      "다온로보틱스는 한빛전자의 모터 300대를 90억원에 구매했다.",
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자 amount=9000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("계약: 값을 받고 제공한다", () => {
  it("설비", () =>
    expect(of("한빛전자가 다온로보틱스에 7400억원 규모의 연산 설비를 제공하기로 했다.")).toEqual([
      "planned supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자 amount=740000000000KRW",
    ]));
  it.each(["한빛은행이 다온로보틱스에 200억원의 대출을 제공했다.", "한빛전자는 고객에게 서비스를 제공한다."])("%s", (text) =>
    expect(of(text)).toEqual([]),
  );
});

describe("계약: 소식이 한 일은 계약의 일이 아니다", () => {
  it("소식", () =>
    expect(of("한빛전자가 다온로보틱스와 모터 공급 계약을 체결했다는 소식이 주가를 끌어올린 것으로 보인다.")).toEqual([
      "done supplier=한빛전자 customer=다온로보틱스 party=다온로보틱스+한빛전자",
    ]));
});
