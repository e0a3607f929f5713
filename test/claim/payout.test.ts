import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "payout", ["company", "action", "amount"]);

describe("배당·자사주", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 주당 3800원을 배당하기로 했다.", "planned company=한빛전자 action=dividend amount=3800KRW"],
    ["한빛전자는 957억원 규모의 중간배당을 지급했다.", "done company=한빛전자 action=dividend amount=95700000000KRW"],
    ["한빛전자가 300억원 규모의 자사주를 소각하기로 했다.", "planned company=한빛전자 action=cancellation amount=30000000000KRW"],
    ["한빛전자는 자사주 500억원어치를 매입한다.", "planned company=한빛전자 action=buyback amount=50000000000KRW"],
    ["한빛전자는 500억원 규모의 자사주 매입을 결정했다.", "planned company=한빛전자 action=buyback amount=50000000000KRW"],
    ["한빛전자는 자사주 300만주를 소각하기로 했다.", "planned company=한빛전자 action=cancellation"],
    ["한빛전자는 지난해 분기배당을 시작했다.", "done company=한빛전자 action=dividend"],
    ["한빛전자는 당기순이익의 40%를 배당하고 있다.", "ongoing company=한빛전자 action=dividend"],
    ["김철수 회장은 한빛전자에서 110억원을 배당받았다.", "done company=한빛전자 action=dividend amount=11000000000KRW"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("배당금", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 주당 배당금을 1200원으로 결정했다.", "done company=한빛전자 action=dividend amount=1200KRW"],
    ["한빛전자는 결산 배당금으로 주당 1200원을 지급하기로 했다.", "planned company=한빛전자 action=dividend amount=1200KRW"],
    ["한빛전자의 배당금 총액은 3200억원이다.", "done company=한빛전자 action=dividend amount=320000000000KRW"],
    ["한빛전자는 배당금을 주당 1000원에서 1500원으로 늘렸다.", "done company=한빛전자 action=dividend amount=1500KRW"],
    ["김철수 회장은 한빛전자에서 배당금 110억원을 받았다.", "done company=한빛전자 action=dividend amount=11000000000KRW"],
    [
      "한빛전자는 보통주 1주당 500원을 현금 배당하기로 했다. 배당금 총액은 120억원이다.",
      "planned company=한빛전자 action=dividend amount=500KRW",
      "planned company=한빛전자 action=dividend amount=12000000000KRW",
    ],
    [
      "한빛전자는 주당 900원의 현금배당을 결정했다. 지난해 7월에는 중간배당으로 주당 배당금 900원을 지급한 바 있다.",
      "planned company=한빛전자 action=dividend amount=900KRW",
      "done company=한빛전자 action=dividend amount=900KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("환원이 아니다", () => {
  it.each([
    "한빛전자는 다온로보틱스 지분을 500억원에 매입했다.",
    "한빛전자의 배당수익률은 3%다.",
    "인력 300명을 현장에 배당했다.",
    "한빛환경은 폐기물 300t을 소각했다.",
    "한빛전자는 배당을 확대할 계획이다.",
    "한빛전자 주주는 배당금 3000만원을 받을 수 있다.",
    "배당소득이 2000만원을 넘는 투자자는 종합과세 대상이다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("신탁계약, 배당으로, 받은 배당금", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 410억원 규모의 자사주 취득 신탁계약을 체결했다.", "done company=한빛전자 action=buyback amount=41000000000KRW"],
    ["한빛전자는 지난해 배당으로 2150억원을 썼다.", "done company=한빛전자 action=dividend amount=215000000000KRW"],
    ["라온파트너스가 한빛전자로부터 받은 배당금은 640억원에 달한다.", "done company=한빛전자 action=dividend amount=64000000000KRW"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each([
    "한빛전자는 라온파트너스와 부동산 신탁계약을 체결했다.",
    "한빛전자는 고배당으로 유명하다.",
    "한빛전자는 상여금으로 2150억원을 썼다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("의결은 아직 지급이 아니다", () => {
  it("한빛전자 이사회는 390억원 규모의 자사주 매입을 의결했다.", () =>
    expect(of("한빛전자 이사회는 390억원 규모의 자사주 매입을 의결했다.")).toEqual([
      "planned company=한빛전자 action=buyback amount=39000000000KRW",
    ]));
});

describe("보통주의 배당, 처음 하는 배당, 누구의 배당금", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 보통주 1주당 700원, 종류주 1주당 720원의 결산배당을 결정했다.", "planned company=한빛전자 action=dividend amount=700KRW"],
    ["한빛전자가 창사 이래 처음으로 배당을 실시한다.", "planned company=한빛전자 action=dividend"],
    ["한빛전자의 지난해 연간 배당금은 주당 2100원으로 늘었다.", "done company=한빛전자 action=dividend amount=2100KRW"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});
