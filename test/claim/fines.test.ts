import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "sanction", ["authority", "target", "amount"]);

describe("과징금: 회사마다 하나", () => {
  it.each<[string, ...string[]]>([
    [
      "공정거래위원회는 네이버에 30억원, 카카오에 20억원의 과징금을 부과했다.",
      "done authority=공정거래위원회 target=네이버 amount=3000000000KRW",
      "done authority=공정거래위원회 target=카카오 amount=2000000000KRW",
    ],
    [
      "공정거래위원회는 네이버에 과징금 총 30억원을, 카카오에는 과태료 2억원을 부과했다.",
      "done authority=공정거래위원회 target=네이버 amount=3000000000KRW",
      "done authority=공정거래위원회 target=카카오 amount=200000000KRW",
    ],
    [
      "공정거래위원회는 네 회사에 과징금 90억원을 부과했다. 업체별 과징금은 네이버 40억원, 누리파이프 30억원, 새봄튜브 20억원 순이다.",
      "done authority=공정거래위원회 amount=9000000000KRW",
      "done authority=공정거래위원회 target=네이버 amount=4000000000KRW",
      "done authority=공정거래위원회 target=누리파이프 amount=3000000000KRW",
      "done authority=공정거래위원회 target=새봄튜브 amount=2000000000KRW",
    ],
    [
      "공정거래위원회는 과징금 50억원을 부과했다. 과징금은 네이버(30억원), 카카오(20억원) 순으로 많았다.",
      "done authority=공정거래위원회 amount=5000000000KRW",
      "done authority=공정거래위원회 target=네이버 amount=3000000000KRW",
      "done authority=공정거래위원회 target=카카오 amount=2000000000KRW",
    ],
    [
      "공정거래위원회는 과징금 50억원을 부과했다. 네이버의 과징금이 30억원으로 가장 많고 카카오 20억원이 뒤를 이었다.",
      "done authority=공정거래위원회 amount=5000000000KRW",
      "done authority=공정거래위원회 target=네이버 amount=3000000000KRW",
      "done authority=공정거래위원회 target=카카오 amount=2000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each<[string, ...string[]]>([
    // 한 회사의 두 처분, 과징금이 아닌 돈, 앞에 말한 처분이 없는 목록
    [
      "금융위원회는 네이버에 과징금 30억원, 과태료 2억원을 부과했다.",
      "done authority=금융위원회 target=네이버 amount=3000000000KRW",
      "done authority=금융위원회 target=네이버 amount=200000000KRW",
    ],
    [
      "공정거래위원회는 과징금 90억원을 부과했다. 과징금은 건당 30억원, 누적 50억원이다.",
      "done authority=공정거래위원회 amount=9000000000KRW",
    ],
    [
      "금융위원회는 네이버에 과징금 90억원을 부과했다. 과징금이 매출 3조원, 영업이익 2000억원에 견줘 작다는 지적이 나왔다.",
      "done authority=금융위원회 target=네이버 amount=9000000000KRW",
    ],
    ["매출은 네이버 30억원, 카카오 20억원이다."],
    ["업체별 과징금은 네이버 30억원, 카카오 20억원이다."],
  ])("아닌 것 — %s", (text, ...expected) => expect(of(text)).toEqual(expected));
});
