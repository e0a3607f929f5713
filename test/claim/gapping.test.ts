import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const deals = (text: string) => compact(text, "acquisition", ["acquirer", "seller", "target", "amount"]);
const sums = (text: string) => compact(text, "investment", ["investor", "investee", "amount"]);
const fines = (text: string) => compact(text, "sanction", ["authority", "target", "action", "amount"]);

describe("동사 하나, 사건 여럿: 목적어와 값이 번갈아 온다", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 다온칩을 650억원에, 네이버를 531억원에 인수했다.",
      "done acquirer=한빛전자 target=다온칩 amount=65000000000KRW",
      "done acquirer=한빛전자 target=네이버 amount=53100000000KRW",
    ],
    [
      "한빛전자는 다온칩 지분 50%를 650억원에, 네이버 지분 20%를 531억원에 매각했다.",
      "done seller=한빛전자 target=다온칩 amount=65000000000KRW",
      "done seller=한빛전자 target=네이버 amount=53100000000KRW",
    ],
    [
      "한빛전자는 다온칩을 650억원에, 네이버를 531억원에 인수한다고 밝혔다.",
      "planned acquirer=한빛전자 target=다온칩 amount=65000000000KRW",
      "planned acquirer=한빛전자 target=네이버 amount=53100000000KRW",
    ],
    // one object, whatever else stands with it
    ["한빛전자는 다온칩을 650억원에 인수했다.", "done acquirer=한빛전자 target=다온칩 amount=65000000000KRW"],
    ["한빛전자는 지난해 다온칩을 총 650억원에 인수했다.", "done acquirer=한빛전자 target=다온칩 amount=65000000000KRW"],
    [
      "한빛전자는 다온칩을 650억원에 인수하고 네이버를 매각했다.",
      "done acquirer=한빛전자 target=다온칩 amount=65000000000KRW",
      "done seller=한빛전자 target=네이버",
    ],
  ])("%s", (text, ...expected) => expect(deals(text)).toEqual(expected));
});

describe("동사 하나, 사건 여럿: 주제마다 값이 있다", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 300억원, 다온칩은 200억원을 투자했다.",
      "done investor=한빛전자 amount=30000000000KRW",
      "done investor=다온칩 amount=20000000000KRW",
    ],
    [
      "한빛전자는 네이버에 300억원, 다온칩은 오픈AI에 200억원을 투자했다.",
      "done investor=한빛전자 investee=네이버 amount=30000000000KRW",
      "done investor=다온칩 investee=오픈AI amount=20000000000KRW",
    ],
    [
      "한빛전자는 300억원, 다온칩은 200억원, 삼성전자는 100억원을 오픈AI에 투자했다.",
      "done investor=한빛전자 investee=오픈AI amount=30000000000KRW",
      "done investor=다온칩 investee=오픈AI amount=20000000000KRW",
      "done investor=삼성전자 investee=오픈AI amount=10000000000KRW",
    ],
    // a clause between ends the first topic; a topic without a figure is none of the payers
    ["한빛전자는 매출 300억원을 올렸고, 다온칩은 200억원을 투자했다.", "done investor=다온칩 amount=20000000000KRW"],
    ["한빛전자는 쉬었지만 다온칩은 네이버에 200억원을 투자했다.", "done investor=다온칩 investee=네이버 amount=20000000000KRW"],
    ["다온칩은 네이버에 200억원을 투자했다.", "done investor=다온칩 investee=네이버 amount=20000000000KRW"],
  ])("%s", (text, ...expected) => expect(sums(text)).toEqual(expected));
});

describe("동사 하나, 제재 여럿: 와/과로 이은 제재", () => {
  it.each<[string, ...string[]]>([
    [
      "공정위는 다온칩에 과징금 1628억원과 과태료 2000만원을 부과했다.",
      "done authority=공정거래위원회 target=다온칩 action=fine amount=162800000000KRW",
      "done authority=공정거래위원회 target=다온칩 action=fine amount=20000000KRW",
    ],
    [
      "공정위는 다온칩에 과징금 12억원과 시정명령을 부과했다.",
      "done authority=공정거래위원회 target=다온칩 action=fine amount=1200000000KRW",
      "done authority=공정거래위원회 target=다온칩 action=ban",
    ],
    [
      "다온칩은 과징금 12억원과 과태료 200만원을 부과받았다.",
      "done target=다온칩 action=fine amount=1200000000KRW",
      "done target=다온칩 action=fine amount=2000000KRW",
    ],
    ["공정위는 다온칩에 과징금 12억원을 부과했다.", "done authority=공정거래위원회 target=다온칩 action=fine amount=1200000000KRW"],
    ["다온칩은 영업이익 12억원과 매출 200억원을 기록했다."],
    ["다온칩은 과징금 제도와 과태료 제도를 설명했다."],
  ])("%s", (text, ...expected) => expect(fines(text)).toEqual(expected));
});

describe("목록마다 제 값", () => {
  it.each<[string, string, readonly string[], ...string[]]>([
    [
      "한빛전자는 다온로보틱스 지분 31%와 라온파트너스 지분 17%를 인수했다.",
      "acquisition",
      ["acquirer", "target", "stake"],
      "done acquirer=한빛전자 target=다온로보틱스 stake=31%",
      "done acquirer=한빛전자 target=라온파트너스 stake=17%",
    ],
    [
      "한빛전자는 다온로보틱스와 800억원, 라온파트너스와 600억원 규모의 공급 계약을 맺었다.",
      "contract",
      ["supplier", "customer", "amount"],
      "done supplier=한빛전자 customer=다온로보틱스 amount=80000000000KRW",
      "done supplier=한빛전자 customer=라온파트너스 amount=60000000000KRW",
    ],
    [
      "한빛건설이 주도한 컨소시엄이 7조원 규모의 원전 사업을 따냈다.",
      "contract",
      ["supplier", "amount"],
      "done supplier=한빛건설 amount=7000000000000KRW",
    ],
  ])("%s", (text, type, roles, ...expected) => expect(compact(text, type, roles)).toEqual(expected));
});
