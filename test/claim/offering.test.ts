import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "offering", ["issuer", "action", "amount", "price", "time"]);

describe("공모·발행·상장", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 1000억원 규모 회사채를 발행했다.", "done issuer=한빛전자 action=bond amount=100000000000KRW"],
    ["한빛전자는 5000억원 규모의 유상증자를 결정했다.", "planned issuer=한빛전자 action=rightsIssue amount=500000000000KRW"],
    ["한빛전자는 다음 달 15일 코스닥시장에 상장할 예정이다.", "planned issuer=한빛전자 action=listing time=2026-04-15"],
    ["한빛전자는 연내 기업공개를 추진한다.", "considered issuer=한빛전자 action=ipo time=../2026"],
    [
      "한빛전자가 공모가를 2만원으로 확정했다. 총 공모금액은 500억원이다.",
      "done issuer=한빛전자 action=ipo amount=50000000000KRW price=20000KRW",
    ],
    ["한빛전자는 상장 계획을 철회했다.", "cancelled issuer=한빛전자 action=listing"],
    ["한빛전자가 기업공개 절차에 돌입했다.", "ongoing issuer=한빛전자 action=ipo"],
    ["한빛전자가 기업공개 절차를 마무리했다.", "done issuer=한빛전자 action=ipo"],
    ["한빛전자는 코스닥 상장예비심사를 청구했다.", "planned issuer=한빛전자 action=ipo"],
    ["한빛전자가 한국거래소에 상장예비심사 신청서를 제출했다.", "planned issuer=한빛전자 action=ipo"],
    ["한국거래소는 한빛전자의 코스피 상장을 승인했다.", "planned issuer=한빛전자 action=listing"],
    ["한빛전자의 희망 공모가는 1만5000원~1만8000원이다.", "planned issuer=한빛전자 action=ipo price=18000KRW"],
    ["한빛전자는 상반기 코스피 상장을 목표로 하고 있다.", "planned issuer=한빛전자 action=listing time=2026-H1"],
    [
      "한빛생명은 1800억원 규모의 후순위채, 375억원 규모의 신종자본증권을 발행했다.",
      "done issuer=한빛생명 action=bond amount=180000000000KRW",
      "done issuer=한빛생명 action=bond amount=37500000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("공모로 모은 돈", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 IPO를 통해 2000억원을 조달할 계획이다.", "planned issuer=한빛전자 action=ipo amount=200000000000KRW"],
    ["한빛전자가 유상증자로 2500억원을 마련했다.", "done issuer=한빛전자 action=rightsIssue amount=250000000000KRW"],
    ["한빛증권은 다온로보틱스 유상증자(1620억원)를 주관했다.", "done issuer=다온로보틱스 action=rightsIssue amount=162000000000KRW"],
    [
      "한빛전자는 운영자금 등 3000억원을 조달하기 위해 유상증자를 결정했다.",
      "planned issuer=한빛전자 action=rightsIssue amount=300000000000KRW",
    ],
    ["한빛전자는 회사채 발행으로 700억원을 조달했다.", "done issuer=한빛전자 action=bond amount=70000000000KRW"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    "한빛전자는 자산 매각으로 2500억원을 마련했다.",
    "한빛전자는 대출을 통해 700억원을 조달했다.",
    "한빛전자는 상장으로 이름을 알렸다.",
  ])("%s 은(는) 공모가 아니다", (text) => expect(of(text)).toEqual([]));
});

describe("줄어든 증자는 또 하나의 규모다", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 1200억원 규모의 유상증자를 결정했다. 이후 유상증자 규모는 700억원으로 줄었다.",
      "planned issuer=한빛전자 action=rightsIssue amount=120000000000KRW",
      "done issuer=한빛전자 action=rightsIssue amount=70000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("누가 신주를 받는가", () => {
  const sides = (text: string) => compact(text, "offering", ["issuer", "investor", "amount"]);
  it.each<[string, ...string[]]>([
    ["라온파트너스는 한빛전자 유상증자에 참여하기로 했다.", "planned issuer=한빛전자 investor=라온파트너스"],
    [
      "라온파트너스는 한빛전자가 실시하는 300억원 규모의 유상증자에 참여하기로 했다.",
      "planned issuer=한빛전자 investor=라온파트너스 amount=30000000000KRW",
    ],
    [
      "한빛전자는 라온파트너스를 대상으로 300억원 규모의 제3자배정 유상증자를 실시한다.",
      "planned issuer=한빛전자 investor=라온파트너스 amount=30000000000KRW",
    ],
    [
      "한빛전자는 300억원 규모의 유상증자를 결정했다. 배정 대상자는 라온파트너스다.",
      "planned issuer=한빛전자 investor=라온파트너스 amount=30000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(sides(text)).toEqual(expected));
});

describe("상장으로 가는 걸음", () => {
  const steps = (text: string) => compact(text, "offering", ["issuer", "action", "price", "amount", "valuation"]);
  it.each<[string, ...string[]]>([
    ["한빛전자는 오는 20일부터 기관투자자를 상대로 수요예측에 돌입한다.", "planned issuer=한빛전자 action=ipo"],
    ["한빛전자는 코스닥 상장에 필요한 증권신고서를 제출했다.", "planned issuer=한빛전자 action=ipo"],
    ["한빛전자는 코스닥 상장을 재추진한다.", "planned issuer=한빛전자 action=listing"],
    ["한빛전자가 상장 철회신고서를 제출했다.", "cancelled issuer=한빛전자 action=ipo"],
    ["한빛전자는 상장 일정을 철회했다.", "cancelled issuer=한빛전자 action=listing"],
    ["한빛전자는 1만2000~1만5000원을 희망 공모가로 제시했다.", "planned issuer=한빛전자 action=ipo price=15000KRW"],
    ["한빛전자는 희망 공모가 밴드를 1만2000~1만5000원으로 책정했다.", "planned issuer=한빛전자 action=ipo price=15000KRW"],
    [
      "한빛전자의 희망 공모가 범위는 1만2000∼1만5000원, 총 공모규모는 240억∼300억원이다.",
      "planned issuer=한빛전자 action=ipo price=15000KRW amount=30000000000KRW",
    ],
    [
      "한빛전자가 코스닥 상장에 도전한다. 희망 공모가는 1만5000원이다. 공모가 기준 시가총액은 3000억원이다. 20일 수요예측을 진행한 뒤 27일 상장할 예정이다.",
      "planned issuer=한빛전자 action=listing price=15000KRW valuation=300000000000KRW",
    ],
    [
      "작년 상장을 철회했던 한빛전자가 코스피 상장을 재추진한다.",
      "cancelled issuer=한빛전자 action=listing",
      "planned issuer=한빛전자 action=listing",
    ],
    [
      "한빛전자는 코스닥 상장을 추진한다. 다온로보틱스의 희망 공모가는 2만원이다.",
      "considered issuer=한빛전자 action=listing",
      "planned issuer=다온로보틱스 action=ipo price=20000KRW",
    ],
  ])("%s", (text, ...expected) => expect(steps(text)).toEqual(expected));
  it.each([
    "한빛전자는 AI로 수요예측을 진행한다.",
    "한빛전자는 회사채 발행을 위한 수요예측을 앞두고 시장을 살폈다.",
    "한빛자산운용은 펀드 증권신고서를 제출했다.",
    "한빛전자는 상장 일정이 줄었다고 설명했다.",
    "한빛전자는 판매가 범위를 2만~3만원으로 제시했다.",
    "다온로보틱스가 2027년까지 상장되지 않을 때를 대비해 투자자는 되팔 권리를 받았다.",
  ])("%s 은(는) 상장의 걸음이 아니다", (text) =>
    expect(compact(text, "offering", ["issuer", "action"]).filter((c) => !c.endsWith("bond"))).toEqual([]),
  );
});

describe("공모가 아니다", () => {
  it.each([
    "코스피에 상장한 한빛전자는 이익을 냈다.",
    "한빛전자는 상장 첫날 12% 올랐다.",
    "한빛자산운용은 반도체 ETF를 상장했다.",
    "한빛전자 상장사 순위가 올랐다.",
    "한빛전자는 흑자를 냈다. 이 ETF는 다음 달 초 코스닥시장에 상장한다.",
    "한빛전자는 무상증자를 결정했다.",
    "다온로보틱스가 2027년까지 상장되지 않을 경우 투자자는 지분을 되판다.",
    "라온벤처스는 한빛전자에 상장 준비에 나설 것을 촉구했다.",
    '한빛전자 대표는 "코스닥 상장을 목표로 하고 있다"고 말했다.',
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("상장·증자: 누가 내고 누가 받나", () => {
  const told = (text: string) => compact(text, "offering", ["issuer", "action", "amount", "investor"]);
  it.each<[string, ...string[]]>([
    ["한빛전자가 한국거래소의 상장예비심사를 통과했다.", "planned issuer=한빛전자 action=ipo"],
    ["한국거래소는 한빛전자의 코스닥 상장예비심사를 승인했다.", "planned issuer=한빛전자 action=ipo"],
    ["한빛전자가 코스닥 시장에 입성했다.", "done issuer=한빛전자 action=listing"],
    ["한빛은행이 4억유로 규모 커버드본드 발행에 성공했다.", "done issuer=한빛은행 action=bond amount=400000000EUR"],
    [
      "한빛전자 유상증자에 라온파트너스가 참여해 730억원을 납입했다. 라온파트너스는 한빛전자의 주주다.",
      "done issuer=한빛전자 action=rightsIssue amount=73000000000KRW investor=라온파트너스",
    ],
    [
      "한빛전자는 다온로보틱스가 발행하는 전환사채를 270억원에 인수하기로 했다.",
      "planned issuer=다온로보틱스 action=bond amount=27000000000KRW investor=한빛전자",
    ],
    [
      "한빛전자는 910억원 규모 주주배정 후 실권주 일반공모 방식의 유상증자를 결정했다.",
      "planned issuer=한빛전자 action=rightsIssue amount=91000000000KRW",
    ],
    ["한빛전자는 운영자금 270억원을 조달하기 위해 전환사채(CB)를 발행한다.", "planned issuer=한빛전자 action=bond amount=27000000000KRW"],
  ])("%s", (text, ...expected) => expect(told(text)).toEqual(expected));

  it.each(["한빛전자는 미국 시장에 입성했다.", "한빛전자는 가전 시장에 데뷔했다.", "한국거래소는 상장예비심사 제도를 고쳤다."])(
    "%s",
    (text) => expect(told(text)).toEqual([]),
  );
});

describe("상장하기 전", () => {
  it.each(["한빛전자의 기업공개가 이뤄지기 전 투자자들이 지분을 팔았다.", "한빛전자가 상장하기 전 직원은 20명이었다."])("%s", (text) =>
    expect(of(text)).toEqual([]),
  );
});

describe("상환, 연 금리, 상장으로 모은 돈", () => {
  const told = (text: string) => compact(text, "offering", ["issuer", "action", "amount"]);
  it.each<[string, ...string[]]>([
    ["한빛은행은 2억달러 규모의 ESG 채권을 연 3.7% 금리로 발행했다.", "done issuer=한빛은행 action=bond amount=200000000USD"],
    ["한빛전자는 3일 나스닥에 상장했다. 한빛전자는 8억달러를 조달했다.", "done issuer=한빛전자 action=listing amount=800000000USD"],
    ["한빛전자는 6000억원 규모의 회사채를 상환했다."],
  ])("%s", (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe("조달을 위한 발행은 하나다", () => {
  it("증자", () => {
    const text = "한빛전자는 운영자금 조달을 위해 라온파트너스를 상대로 240억원 규모의 제3자배정 유상증자를 결정했다.";
    expect(compact(text, "offering", ["issuer", "amount"])).toEqual(["planned issuer=한빛전자 amount=24000000000KRW"]);
    expect(compact(text, "investment", ["investor", "investee", "amount"])).toEqual([]);
  });
  it("수요예측의 주문", () =>
    expect(compact("한빛전자는 회사채 수요예측을 실시한 결과 8100억원의 매수 주문을 받았다.", "contract", ["party", "amount"])).toEqual(
      [],
    ));
});
