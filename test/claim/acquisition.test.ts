import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "acquisition", ["acquirer", "target", "seller", "amount", "stake", "time"]);

describe("인수: 누가 무엇을", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자가 로봇 업체 다온로보틱스를 2500억원에 인수한다.", "planned acquirer=한빛전자 target=다온로보틱스 amount=250000000000KRW"],
    [
      "다온로보틱스는 2022년 한빛전자에 2500억원에 인수됐다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=250000000000KRW time=2022",
    ],
    ["한빛전자의 다온로보틱스 인수가 마무리됐다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 인수한 다온로보틱스는 지난해 흑자를 냈다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["다온로보틱스를 인수한 한빛전자는 지난해 흑자를 냈다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자, 다온로보틱스 4150억에 인수\n\n두 회사가 손을 잡았다.", "done acquirer=한빛전자 target=다온로보틱스 amount=415000000000KRW"],
    [
      "한빛전자는 다온로보틱스 지분 53.2%를 4150억원에 사들였다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=415000000000KRW stake=53.2%",
    ],
    ["한빛전자는 다온로보틱스를 자회사로 편입했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스를 품에 안았다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스의 경영권을 확보했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스의 최대주주에 올랐다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["구글이 보안업체 위즈를 320억달러에 인수한다고 발표했다.", "planned acquirer=구글 target=위즈 amount=32000000000USD"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 누가 파는가", () => {
  it.each<[string, ...string[]]>([
    [
      "라온파트너스는 다온로보틱스를 한빛전자에 2500억원에 매각했다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 amount=250000000000KRW",
    ],
    [
      "한빛전자는 라온파트너스로부터 다온로보틱스를 2500억원에 인수했다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 amount=250000000000KRW",
    ],
    [
      "한빛전자는 라온파트너스가 보유한 다온로보틱스 지분 51%를 3000억원에 인수하기로 했다.",
      "planned acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 amount=300000000000KRW stake=51%",
    ],
    [
      "한빛전자는 라온파트너스의 다온로보틱스 지분 20%를 취득했다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 stake=20%",
    ],
    [
      "라온파트너스가 보유하던 다온로보틱스 지분 60%는 한빛전자에 매각됐다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 stake=60%",
    ],
    [
      "한빛전자는 미국 공장을 다온로보틱스에 3000억원에 매각한다.",
      "planned acquirer=다온로보틱스 target=미국 공장 seller=한빛전자 amount=300000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 값", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 다온로보틱스 지분 40%를 주당 3만9000원, 총 1200억원에 매입했다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=120000000000KRW stake=40%",
    ],
    [
      "한빛전자는 2023년 3월 6000만달러를 투자해 다온로보틱스 지분 21%를 취득했다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=60000000USD stake=21% time=2023-03",
    ],
    ["한빛전자는 다온로보틱스 인수에 1200억원을 투입했다.", "done acquirer=한빛전자 target=다온로보틱스 amount=120000000000KRW"],
    [
      "다온로보틱스는 2022년 한빛전자에 인수됐다. 당시 거래 금액은 1800억원대로 알려졌다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=180000000000KRW time=2022",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 합병", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 다온로보틱스와 합병한다고 공시했다.", "planned acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자와 다온로보틱스의 합병이 무산됐다.", "cancelled acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 어디까지 왔나", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 다온로보틱스 인수를 검토하고 있다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스 인수전에 뛰어들었다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스 인수를 위한 우선협상대상자로 선정됐다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    [
      "라온파트너스는 다온로보틱스 매각을 위해 한빛전자와 협상 중이다.",
      "considered acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스",
    ],
    ["한빛전자가 다온로보틱스 인수를 위한 주식매매계약(SPA)을 체결했다.", "planned acquirer=한빛전자 target=다온로보틱스"],
    [
      "한빛전자는 다온로보틱스를 2500억원에 매입하는 계약을 체결했다.",
      "planned acquirer=한빛전자 target=다온로보틱스 amount=250000000000KRW",
    ],
    ["한빛전자는 다온로보틱스 지분 인수를 완료했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["공정거래위원회가 승인하면 한빛전자는 다온로보틱스를 인수한다.", "conditional acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스를 인수하지 않기로 했다.", "denied acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스를 인수할 계획이 없다고 밝혔다.", "denied acquirer=한빛전자 target=다온로보틱스"],
    ['다온로보틱스는 매각설에 대해 "사실무근"이라고 일축했다.', "denied target=다온로보틱스"],
    ["한빛전자의 다온로보틱스 인수 협상이 결렬됐다.", "cancelled acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자, 다온로보틱스 인수 무산…협상 결렬\n\n두 회사가 등을 돌렸다.", "cancelled acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 매물과 새 주인", () => {
  it.each<[string, ...string[]]>([
    ["다온로보틱스가 기업 인수합병(M&A) 시장에 매물로 나왔다.", "considered target=다온로보틱스"],
    ["한빛전자는 다온로보틱스를 매물로 내놓았다.", "considered target=다온로보틱스 seller=한빛전자"],
    ["다온로보틱스가 새 주인을 찾고 있다.", "considered target=다온로보틱스"],
    ["한빛전자가 다온로보틱스의 새 주인이 됐다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스 우선협상대상자로 선정됐다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    [
      "라온파트너스는 다온로보틱스 매각 우선협상대상자로 한빛전자를 선정했다.",
      "considered acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스",
    ],
    ["다온로보틱스 인수 후보로 한빛전자가 거론된다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["쿠팡 매각 본격화…카카오 인수 후보 거론\n\n두 회사가 등을 돌렸다.", "considered acquirer=카카오 target=쿠팡"],
    ["다온로보틱스 매각 본입찰에 한빛전자가 참여했다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스의 최대주주가 됐다.", "done acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 사업과 자산, 주식", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 배터리 사업을 다온로보틱스에 3000억원에 양도한다.",
      "planned acquirer=다온로보틱스 target=배터리 사업 seller=한빛전자 amount=300000000000KRW",
    ],
    ["한빛전자는 다온로보틱스의 로봇팔 사업부를 양수하기로 했다.", "planned acquirer=한빛전자 target=로봇팔 사업부 seller=다온로보틱스"],
    ["한빛전자는 비핵심 자산을 매각할 계획이다.", "planned target=비핵심 자산 seller=한빛전자"],
    ["한빛전자는 유휴 자산을 매각해 3200억원의 현금을 확보했다.", "done target=유휴 자산 seller=한빛전자 amount=320000000000KRW"],
    ["한빛전자는 다온로보틱스를 2000억원에 팔기로 했다.", "planned target=다온로보틱스 seller=한빛전자 amount=200000000000KRW"],
    [
      "한빛전자는 다온로보틱스 주식 120만주를 840억원에 취득하기로 결정했다.",
      "planned acquirer=한빛전자 target=다온로보틱스 amount=84000000000KRW",
    ],
    ["한빛전자는 다온로보틱스 지분 18% 정도를 인수했다.", "done acquirer=한빛전자 target=다온로보틱스 stake=18%"],
    ["한빛전자는 다온로보틱스 지분 18%가량을 인수했다.", "done acquirer=한빛전자 target=다온로보틱스 stake=18%"],
    [
      "한빛전자는 지난해 물류 법인, 서초 사옥, 중국 지역 서비스센터 등을 매각한바 있다.",
      "done target=물류 법인+서초 사옥+중국 지역 서비스센터 seller=한빛전자 time=2025",
    ],
    ["한빛전자의 다온로보틱스 인수(1620억원)가 마무리됐다.", "done acquirer=한빛전자 target=다온로보틱스 amount=162000000000KRW"],
    [
      "다온로보틱스 최대주주인 라온파트너스는 보유 지분 40%를 매각하기로 했다.",
      "planned target=다온로보틱스 seller=라온파트너스 stake=40%",
    ],
    ["한빛전자는 3조원을 들여 다온로보틱스를 사들인다.", "planned acquirer=한빛전자 target=다온로보틱스 amount=3000000000000KRW"],
    ["한빛전자는 영국 물류회사를 2조원에 인수했다.", "done acquirer=한빛전자 target=영국 물류회사 amount=2000000000000KRW"],
    [
      "카카오, 네이버 지분 10% 3000억에 매각\n\n두 회사가 등을 돌렸다.",
      "done target=네이버 seller=카카오 amount=300000000000KRW stake=10%",
    ],
    ["카카오, 쿠팡 인수 우선협상대상자 선정\n\n두 회사가 등을 돌렸다.", "considered acquirer=카카오 target=쿠팡"],
    ["한빛전자는 다온로보틱스 지분 51%를 확보해 최대주주가 됐다.", "done acquirer=한빛전자 target=다온로보틱스 stake=51%"],
    [
      "한빛전자는 2018년 10월 900억원을 투입해 라온벤처스 등 기관투자자가 보유한 다온로보틱스 지분 12.4%를 매입했다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온벤처스 amount=90000000000KRW stake=12.4% time=2018-10",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 여럿은 여럿이다", () => {
  it("파는 쪽이 다르고 시점이 다르면 다른 거래다", () =>
    expect(
      of(
        "한빛전자는 지난해 다온로보틱스 지분 18%를 인수했다. 한빛전자는 흑자를 냈다. 주가도 올랐다. 매출도 늘었다. 라온파트너스는 다온로보틱스 지분을 매각할 예정이다.",
      ),
    ).toEqual(["done acquirer=한빛전자 target=다온로보틱스 stake=18% time=2025", "planned target=다온로보틱스 seller=라온파트너스"]));
  it("무산될 수 있다는 말은 무산이 아니다", () =>
    expect(of("한빛전자의 다온로보틱스 인수가 노조의 반대로 무산될 위기에 놓였다.")).toEqual([
      "considered acquirer=한빛전자 target=다온로보틱스",
    ]));
});

describe("인수: 나눠 가진 주식과 이름 없는 회사", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자가 다온로보틱스 인수에 나섰다. 한빛전자는 김민준 전 부회장과 박서연 이사 지분을 매입하기 위해 협의 중이다.",
      "considered acquirer=한빛전자 target=다온로보틱스 seller=김민준+박서연",
    ],
    ["한빛전자는 다온로보틱스 창업자 김민준 대표의 지분을 인수했다.", "done acquirer=한빛전자 target=다온로보틱스 seller=김민준"],
    ["한빛전자는 다온로보틱스 지분 38.5% 중 약 8%를 사들였다.", "done acquirer=한빛전자 target=다온로보틱스 stake=8%"],
    ["한빛그룹의 손자회사는 다온로보틱스 지분을 사들였다.", "done acquirer=한빛그룹 target=다온로보틱스"],
    [
      "라온파트너스는 다온로보틱스 지분을 한빛그룹의 손자회사에 매각했다.",
      "done acquirer=한빛그룹 target=다온로보틱스 seller=라온파트너스",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    "한빛전자가 라온파트너스 대신 다온로보틱스 최대주주로 등극할 수도 있다.",
    "한빛전자의 자회사는 흑자를 냈다.",
    "한빛전자는 재고 38% 중 8%를 처분했다.",
  ])("%s 은(는) 인수가 아니다", (text) => expect(of(text)).toEqual([]));
});

describe("인수: 아닌 것", () => {
  it.each([
    "한빛건설이 세종 도시철도 사업 우선협상대상자로 선정됐다.",
    "한빛전자가 다온로보틱스를 인수하지 않으면 노조는 파업을 푼다.",
    "한빛전자는 코스피 상장사의 최대주주가 됐다.",
    "한빛전자는 해외 운용사를 인수했다.",
    "수요 감소를 우려한 매물이 나오면서 한빛전자 주가가 내렸다.",
    "아파트가 경매 매물로 나왔다.",
    "연방준비제도는 자산 매입을 줄인다.",
    "한빛전자는 양도소득세 120억원을 냈다.",
    "김철수 상무는 한빛전자 주식 3000주를 1억원에 매수했다.",
    "한빛전자는 다온로보틱스와 주인 없는 땅을 찾았다.",
    "한빛전자는 500억원 규모의 자사주를 매입한다.",
    "한빛증권은 다온로보틱스 회사채 300억원을 인수했다.",
    "대통령직 인수위원회는 한빛전자를 방문했다.",
    "외국인은 삼성전자 주식을 3000억원어치 순매수했다.",
    "한빛증권은 삼성전자에 대한 투자의견 '매수'를 유지했다.",
    "한빛전자는 장비 300대를 200억원에 매입했다.",
    "한빛전자는 삼성전자를 상대로 낸 가처분 신청을 취하했다.",
    "전임자는 한빛전자에서 업무를 인수인계했다.",
    "미즈호은행은 인수 자금 1조엔을 대출한다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("인수: 누구에게서, 얼마에, 아직 아닌 것", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자가 다온로보틱스 지분 41%를 라온파트너스에서 1260억원에 사들이기로 했다.",
      "planned acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 amount=126000000000KRW stake=41%",
    ],
    ["한빛전자의 최대주주가 라온파트너스에서 다온로보틱스로 바뀌었다.", "done acquirer=다온로보틱스 target=한빛전자 seller=라온파트너스"],
    ["한빛전자는 다온로보틱스 주식 33만주를 전량 처분했다.", "done target=다온로보틱스 seller=한빛전자"],
    ["한빛전자가 다온로보틱스를 2700억원에 샀다.", "done acquirer=한빛전자 target=다온로보틱스 amount=270000000000KRW"],
    ["한빛전자는 다온로보틱스를 인수하는 데 2700억원을 썼다.", "done acquirer=한빛전자 target=다온로보틱스 amount=270000000000KRW"],
    ["한빛전자의 다온로보틱스 인수 금액은 2700억원이다.", "done acquirer=한빛전자 target=다온로보틱스 amount=270000000000KRW"],
    ["라온파트너스는 다온로보틱스를 매각하기 위해 주관사를 뽑았다.", "planned target=다온로보틱스 seller=라온파트너스"],
    ["라온파트너스는 다온로보틱스 매각을 위해 주관사를 뽑았다.", "planned target=다온로보틱스 seller=라온파트너스"],
    ['한빛전자가 다온로보틱스를 인수한다는 보도에 대해 "사실이 아니다"라고 밝혔다.', "denied acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스를 인수하는 안건을 의결했다.", "planned acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스 인수 여부를 확정하지 않았다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스 인수 계획을 거둬들였다.", "cancelled acquirer=한빛전자 target=다온로보틱스"],
    ["라온파트너스의 다온로보틱스 매각이 본궤도에 올랐다.", "considered target=다온로보틱스 seller=라온파트너스"],
    ["한빛전자는 국내에서 조명 사업의 매각을 검토 중이다.", "considered target=조명 사업 seller=한빛전자"],
    ["한빛전자는 다온로보틱스의 자회사 편입을 마무리했다.", "done acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each([
    "김민준 회장은 한빛전자 주식 5만주를 처분했다.",
    "한빛전자의 최대주주는 라온파트너스다.",
    "한빛전자는 부산에서 점심을 샀다.",
    "한빛전자는 새 제품을 편입 대상에서 뺐다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("인수: 누가 아닌가, 무엇이 값이 아닌가", () => {
  it.each<[string, ...string[]]>([
    ["라온파트너스가 매각을 추진하면 한빛전자를 인수할 보험사를 물색해야 한다.", "considered target=한빛전자"],
    ["한빛전자가 다온로보틱스 지분을 취득하자 라온파트너스는 표를 행사하지 못했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    [
      "한빛전자와 다온로보틱스는 라온파트너스 주식 매매 계약을 체결했다.",
      "planned acquirer=한빛전자 target=라온파트너스 seller=다온로보틱스",
    ],
    ["한빛전자는 사옥 매각에 따른 일회성 이익(세후 710억원)을 반영했다.", "done target=사옥 seller=한빛전자"],
    ["라온파트너스가 한빛전자와 다온로보틱스 합병에 관여했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스의 계열사 편입 마무리 수순에 들어갔다.", "ongoing acquirer=한빛전자 target=다온로보틱스"],
    [
      "한빛전자는 지난해 베트남 발전 법인, 중국 지역 서비스센터, 라온파트너스 주식 등을 매각했다.",
      "done target=라온파트너스+베트남 발전 법인+중국 지역 서비스센터 seller=한빛전자 time=2025",
    ],
    ["한빛전자는 다온로보틱스와 손잡고 라온파트너스를 인수한다.", "planned acquirer=다온로보틱스+한빛전자 target=라온파트너스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each(["법률사무소 율곡은 매각 측인 한빛전자를 도왔다.", "한빛전자 매각 자문사는 라온파트너스다."])("%s", (text) =>
    expect(of(text)).toEqual([]),
  );
});

describe("인수: 계약 하나, 지분 하나", () => {
  it.each<[string, ...string[]]>([
    [
      "라온파트너스는 한빛전자 경영권 지분 47%를 5100억원에 다온로보틱스에 매각하는 내용의 주식매매계약을 맺었다.",
      "planned acquirer=다온로보틱스 target=한빛전자 seller=라온파트너스 amount=510000000000KRW stake=47%",
    ],
    ["한빛전자는 100% 자회사인 다온로보틱스를 흡수합병한다.", "planned acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 아직, 또, 의향", () => {
  it.each<[string, ...string[]]>([
    [
      "다온로보틱스를 인수한 한빛전자가 라온파트너스도 품는다.",
      "done acquirer=한빛전자 target=다온로보틱스",
      "planned acquirer=한빛전자 target=라온파트너스",
    ],
    ["한빛전자는 당국 승인을 거쳐 다온로보틱스 인수를 완료할 예정이다.", "planned acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자는 다온로보틱스 인수를 완료했다.", "done acquirer=한빛전자 target=다온로보틱스"],
    ["공정거래위원회가 한빛전자의 다온로보틱스 인수를 승인했다.", "planned acquirer=한빛전자 target=다온로보틱스"],
    ["한빛전자가 다온로보틱스 인수의향서를 제출했다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    ["다온로보틱스의 새 주인 후보로 한빛전자가 떠올랐다.", "considered acquirer=한빛전자 target=다온로보틱스"],
    [
      "한빛전자는 조명사업부를 다온로보틱스에 양도한다. 양도가액은 310억원이다.",
      "planned acquirer=다온로보틱스 target=조명사업부 seller=한빛전자 amount=31000000000KRW",
    ],
    [
      "한빛전자가 다온로보틱스의 청소기 사업을 1700억원에 양수한다.",
      "planned acquirer=한빛전자 target=청소기 사업 seller=다온로보틱스 amount=170000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인수: 절차를 마쳤다, 투자하고 취득한다", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 다온로보틱스를 1900억원에 인수하는 절차를 마무리했다.",
      "done acquirer=한빛전자 target=다온로보틱스 amount=190000000000KRW",
    ],
    [
      "한빛전자는 다온로보틱스를 1900억원에 인수하는 절차를 밟고 있다.",
      "ongoing acquirer=한빛전자 target=다온로보틱스 amount=190000000000KRW",
    ],
    [
      "한빛전자가 다온로보틱스에 600억원을 투자하고 지분 3%를 취득한다.",
      "planned acquirer=한빛전자 target=다온로보틱스 amount=60000000000KRW stake=3%",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("주관은 매각이 아니다", () => {
  it.each(["라온파트너스가 매각을 주관하는 다온로보틱스는 흑자다.", "라온파트너스가 매각을 주관 중인 다온로보틱스는 흑자다."])(
    "%s",
    (text) => expect(of(text)).toEqual([]),
  );
  it("추진은 매각이다", () =>
    expect(of("라온파트너스가 매각을 추진하는 다온로보틱스는 흑자다.")).toEqual(["considered target=다온로보틱스 seller=라온파트너스"]));
});

describe("누구의 보유분인가", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 라온파트너스 보유 다온로보틱스 지분 17%를 인수했다.",
      "done acquirer=한빛전자 target=다온로보틱스 seller=라온파트너스 stake=17%",
    ],
    ["한빛전자가 다온로보틱스를 인수한다는 소식을 부인했다.", "denied acquirer=한빛전자 target=다온로보틱스"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});
