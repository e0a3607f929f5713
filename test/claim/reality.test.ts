/** How real a claim is, who vouches for it and what it hangs on, in whole sentences. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const first = (text: string) => extract(text, { publishedAt: "2026-03-03" }).claims.find((c) => c.type !== "statement");
const status = (text: string) => first(text)?.status;
const vouched = (text: string) => {
  const { attribution } = first(text) ?? {};
  return attribution == null ? null : `${attribution.speaker?.kind === "party" ? attribution.speaker.name : ""}/${attribution.kind}`;
};

describe("실재: 조건", () => {
  it.each<[string, string]>([
    ["누리물류는 승인이 나면 새들판지를 700억원에 인수한다.", "승인이 나면"],
    ["누리물류는 심사 통과를 조건으로 새들판지를 700억원에 인수한다.", "심사 통과"],
    ["누리물류는 실적이 나아지는 것을 전제로 300억원을 투자할 예정이다.", "실적이 나아지는 것"],
    ["누리물류는 금리 인하 시 300억원을 투자할 계획이다.", "금리 인하 시"],
    ["누리물류는 금리가 내려야 300억원을 투자할 수 있다.", "금리가 내려야"],
  ])("%s", (text, condition) => {
    const claim = first(text);
    expect(claim?.status).toBe("conditional");
    expect(claim?.condition).toBe(condition);
  });
  it.each([
    "누리물류는 소문이 나면서 새들판지를 700억원에 인수했다.",
    "누리물류는 사업 다각화를 이유로 새들판지를 700억원에 인수했다.",
    "누리물류는 6월에야 300억원을 투자했다.",
    "누리물류는 서울시 지원으로 300억원을 투자했다.",
    "누리물류는 밝힌 대로 300억원을 투자한다.",
    "누리물류는 나면서부터 새들판지를 700억원에 인수했다.",
  ])("조건이 아니다: %s", (text) => expect(first(text)?.condition ?? null).toBeNull());
});

describe("실재: 미루고 묻고 부인한다", () => {
  it.each<[string, string]>([
    ["누리물류는 새들판지 인수를 내년으로 미뤘다.", "planned"],
    ["누리물류는 새들판지 인수를 연기했다.", "planned"],
    ["누리물류는 새들판지 인수를 보류했다.", "considered"],
    ["누리물류가 300억원을 투자할지 주목된다.", "considered"],
    ["누리물류는 300억원을 투자할지 검토 중이다.", "considered"],
    ["누리물류는 300억원을 투자했다는 보도는 사실이 아니라고 밝혔다.", "denied"],
    ["누리물류는 300억원을 투자했다는 소문을 부인했다.", "denied"],
    ["누리물류가 300억원을 투자했다는 소문은 사실과 다르다.", "denied"],
    ["누리물류는 새들판지 인수설을 부인했다.", "denied"],
    // 부인이 아닌 것
    ["누리물류가 300억원을 투자했다는 보도가 나왔다.", "done"],
    ["누리물류가 300억원을 투자했다는 보도는 사실로 드러났다.", "done"],
    ["누리물류는 300억원을 투자했다고 밝혔다.", "done"],
  ])("%s", (text, expected) => expect(status(text)).toBe(expected));
});

describe("실재: 누가 말하나", () => {
  it.each<[string, string | null]>([
    ["누리물류의 지난해 영업이익은 42억원으로 알려졌다.", "/anonymous"],
    ["시장조사업체 데이터눈이 낸 보고서에서 누리물류의 점유율은 23%였다.", "데이터눈/stated"],
    ["시장조사업체 데이터눈의 조사 결과 누리물류의 점유율은 23%로 나타났다.", "데이터눈/stated"],
    ["시장조사업체 데이터눈이 조사한 결과 누리물류의 점유율은 23%로 나타났다.", "데이터눈/stated"],
    // 괄호 안의 대표는 말하지 않았다
    ["새들판지(대표 서다온)는 90억원을 유치했다고 3일 밝혔다.", "새들판지/stated"],
    // 출처가 아닌 것
    ["누리물류의 점유율은 조사 결과 발표를 앞두고 23%로 올랐다.", null],
    ["누리물류의 점유율은 창고에서 23%로 올랐다.", null],
    ["누리물류의 점유율은 협상 결과 23%로 올랐다.", null],
  ])("%s", (text, expected) => expect(vouched(text)).toBe(expected));
});

describe("실재: 숫자에 붙은 말", () => {
  const amount = (text: string) => {
    const filler = (first(text)?.roles as Record<string, { kind: string; money?: { bound: string } }[]>)?.amount?.[0];
    return filler?.kind === "money" ? filler.money?.bound : undefined;
  };
  it.each<[string, string]>([
    ["누리물류는 500억원 넘게 투자했다.", "moreThan"],
    ["누리물류는 많게는 500억원을 투자한다.", "atMost"],
    ["누리물류는 적게는 500억원을 투자한다.", "atLeast"],
  ])("%s", (text, bound) => {
    expect(amount(text)).toBe(bound);
    expect(JSON.stringify(first(text)?.roles)).toContain("누리물류");
  });
});

describe("실재: 무산과 합의와 물음", () => {
  it.each<[string, string]>([
    ["누리물류의 300억원 투자가 불발됐다.", "cancelled"],
    ["누리물류의 300억원 투자 계획이 좌초됐다.", "cancelled"],
    ["누리물류는 300억원 유치에 실패했다.", "cancelled"],
    ["누리물류는 300억원을 투자하는 데 합의했다.", "planned"],
    ["누리물류는 300억원 투자를 약속했다.", "planned"],
    ["누리물류는 300억원을 투자할 수도 있다고 했다.", "considered"],
    ["누리물류는 300억원을 투자할지 정하지 못했다.", "considered"],
    ["누리물류가 300억원을 투자할지는 미지수다.", "considered"],
    ["누리물류는 300억원을 투자하는 데 그쳤다.", "done"],
    ["누리물류는 300억원 투자에 성공했다.", "done"],
  ])("%s", (text, expected) => expect(status(text)).toBe(expected));
  it.each<[string, string | null]>([
    ["복수의 관계자에 따르면 누리물류는 300억원을 투자하기로 했다.", "/anonymous"],
    ["통계청이 3일 발표한 ‘1월 산업동향’에 따르면 누리물류의 점유율은 23%였다.", "통계청/reported"],
    ["누리물류가 3일 내놓은 제품은 조사에 따르면 점유율이 23%였다.", "/reported"],
  ])("%s", (text, expected) => expect(vouched(text)).toBe(expected));
});
