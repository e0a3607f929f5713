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
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("환원이 아니다", () => {
  it.each(["한빛전자는 다온로보틱스 지분을 500억원에 매입했다.", "한빛전자의 배당수익률은 3%다.", "인력 300명을 현장에 배당했다."])(
    "%s",
    (text) => expect(of(text)).toEqual([]),
  );
});
