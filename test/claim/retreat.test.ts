import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

describe("물러설 수 있다는 말은 물러선 것이 아니다", () => {
  it.each<[string, string, string[]]>([
    ["investment", "카카오가 3조원 투자 계획을 취소할 수 있다는 관측도 나왔다.", ["considered amount=3000000000000KRW"]],
    ["investment", "카카오는 3조원 투자 철회를 검토하고 있다.", ["considered amount=3000000000000KRW"]],
    ["acquisition", "카카오는 솔란테크 인수 철회를 검토하고 있다.", ["considered"]],
    ["offering", "솔란테크는 상장을 철회할 가능성이 있다.", ["considered"]],
    ["investment", "카카오는 500억원 투자를 철회했다.", ["cancelled amount=50000000000KRW"]],
    ["investment", "카카오는 검토하던 300억원 투자를 접었다.", ["cancelled amount=30000000000KRW"]],
    ["investment", "카카오는 200억원 투자를 철회하기로 했다.", ["cancelled amount=20000000000KRW"]],
    ["acquisition", "카카오의 솔란테크 인수 협상이 결렬됐다.", ["cancelled"]],
  ])("%s: %s", (type, text, expected) => expect(compact(text, type, ["amount"])).toEqual(expected));
});

describe("지난 일 뒤의 돈은 그 일의 값이 아니다", () => {
  it.each<[string, string, string[]]>([
    ["investment", "카카오는 솔란테크 인수 이후 300억원을 더 투자했다.", ["done investor=카카오 amount=30000000000KRW"]],
    ["acquisition", "카카오는 솔란테크를 300억원에 인수했다.", ["done acquirer=카카오 target=솔란테크 amount=30000000000KRW"]],
    ["acquisition", "카카오는 솔란테크 인수에 300억원을 투입했다.", ["done acquirer=카카오 target=솔란테크 amount=30000000000KRW"]],
  ])("%s: %s", (type, text, expected) => expect(compact(text, type, ["investor", "acquirer", "target", "amount"])).toEqual(expected));
});

describe("무산된 매각은 그 전의 인수도, 누구의 제안도 아니다", () => {
  it("셋은 따로 선다", () =>
    expect(
      compact(
        "솔란테크의 공개 매각이 다시 무산됐다. 앞서 인수의향서를 낸 카카오는 실사를 하지 않았다. 네이버는 2019년 솔란테크를 700억원에 사들였다.",
        "acquisition",
        ["acquirer", "target", "amount"],
      ),
    ).toEqual([
      "cancelled target=솔란테크",
      "considered acquirer=카카오 target=솔란테크",
      "done acquirer=네이버 target=솔란테크 amount=70000000000KRW",
    ]));
});

describe("발표한 것은 아직 한 것이 아니다", () => {
  it.each<[string, string, string[]]>([
    ["investment", "카카오는 네이버에 500억원 투자를 발표했다.", ["planned amount=50000000000KRW"]],
    ["acquisition", "카카오는 솔란테크 인수를 발표했다.", ["planned"]],
    ["payout", "네이버는 200억원 규모의 자사주 매입을 발표했다.", ["planned amount=20000000000KRW"]],
    ["investment", "카카오가 네이버에 대한 투자를 발표하면서 전략에 변화를 줄지 관심이 쏠린다.", ["planned"]],
    ["contract", "카카오는 네이버와의 공급 계약을 발표했다.", ["done"]],
    ["investment", "다온로보틱스는 90억원 규모의 투자 유치를 발표했다.", ["done amount=9000000000KRW"]],
    ["acquisition", "카카오는 솔란테크 인수 완료를 발표했다.", ["done"]],
    ["capacity", "카카오는 안산 데이터센터 준공을 발표했다.", ["done"]],
    ["capacity", "카카오는 안산 데이터센터 증설을 발표했다.", ["planned"]],
    ["investment", "카카오는 네이버에 500억원을 투자했다고 발표했다.", ["done amount=50000000000KRW"]],
  ])("%s: %s", (type, text, expected) => expect(compact(text, type, ["amount"])).toEqual(expected));
});

describe("다른 이가 검토하는 것은 앞 절의 일이 아니다", () => {
  it.each<[string, string[]]>([
    ["카카오가 네이버에 30억원을 빌려주고, 정부는 나머지를 마련하는 방안을 추진 중이다.", ["done amount=3000000000KRW"]],
    [
      "카카오는 네이버에 30억원을 투자하고 솔란테크에 20억원을 투자하는 방안을 검토 중이다.",
      ["considered amount=3000000000KRW", "considered amount=2000000000KRW"],
    ],
  ])("%s", (text, expected) => expect(compact(text, "investment", ["amount"])).toEqual(expected));
});
