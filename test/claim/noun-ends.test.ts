import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (type: string, text: string) =>
  compact(text, type, ["company", "issuer", "supplier", "acquirer", "seller", "target", "amount", "action", "time"]);

describe("명사로 끝나는 문장은 동사로 끝나는 문장처럼 읽는다", () => {
  it.each<[string, string, string[]]>([
    ["payout", "카카오는 자사주 30만주(약 120억원)를 소각.", ["done company=카카오 amount=12000000000KRW action=cancellation"]],
    ["payout", "카카오는 자사주 30만주를 오는 25일 소각.", ["planned company=카카오 action=cancellation time=2026-03-25"]],
    ["payout", "네이버는 200억원어치 자사주를 추가 매입.", ["done company=네이버 amount=20000000000KRW action=buyback"]],
    ["offering", "네이버는 400억원 규모의 전환사채(CB) 발행 결정.", ["planned issuer=네이버 amount=40000000000KRW action=bond"]],
    ["offering", "솔란테크는 코스닥 상장을 위한 증권신고서 제출.", ["planned issuer=솔란테크 action=ipo"]],
    ["contract", "카카오는 90억원 규모 서버 공급계약 해지.", ["cancelled supplier=카카오 amount=9000000000KRW"]],
    [
      "acquisition",
      "카카오는 솔란테크 지분 30%를 네이버에 210억원에 양도하는 계약 체결.",
      ["planned acquirer=네이버 seller=카카오 target=솔란테크 amount=21000000000KRW"],
    ],
  ])("%s: %s", (type, text, expected) => expect(of(type, text)).toEqual(expected));

  it.each<[string, string]>([
    // 동사로 이미 끝난 문장 뒤의 명사, 동작이 아닌 명사
    ["payout", "카카오는 논란에 섰다. 쟁점은 자사주 소각."],
    ["acquisition", "카카오는 솔란테크 인수의 승자."],
    ["offering", "네이버는 전환사채 발행 절차."],
  ])("아닌 것 — %s: %s", (type, text) => expect(of(type, text).filter((c) => c.startsWith("done"))).toEqual([]));
});
