import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "contract", ["supplier", "customer", "party", "amount", "previousAmount", "duration", "time"]);

describe("계약: 방향", () => {
  it.each<[string, string]>([
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
      "DL이앤씨는 에쓰오일이 발주한 2360억 원 규모의 열병합발전소 공사를 수주했다.",
      ["done supplier=DL이앤씨 customer=S-Oil party=DL이앤씨+S-Oil amount=236000000000KRW"],
    ],
    ["현대건설과 현대엔지니어링이 공동 수주한 공사는 1조원대다.", ["done supplier=현대건설+현대엔지니어링 party=현대건설+현대엔지니어링"]],
    ["한국은 최근 10년간 특허 4000여건을 따냈다.", []],
    ["네이버는 엔비디아로부터 칩을 구매한 게 아니라 빌렸다.", ["denied supplier=엔비디아 customer=네이버 party=네이버+엔비디아"]],
    ["서울시와 법무부는 외국인과 사적 계약을 맺게 했다.", []],
  ])("%s", (text, expected) => expect(of(text)).toEqual(expected));
});
