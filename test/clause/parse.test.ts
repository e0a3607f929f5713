import { describe, expect, it } from "vitest";
import type { Phrase } from "../../src/clause/phrase.js";
import { segmentsOf } from "../../src/clause/segments.js";

/** Each predicate with its arguments, what stands over it and the noun it modifies, in one line. */
function clauses(text: string): string[] {
  const title = !text.endsWith(".");
  const [segment] = segmentsOf(text, { index: 0, start: 0, end: text.length, paragraph: 0, zone: title ? "title" : "body" }, [], []);
  const show = (p: Phrase) => `${text.slice(p.start, p.end)}:${p.case}`;
  return (segment?.predicates ?? []).map((p) => {
    const args = p.args.map(show).join(" | ");
    const outer = p.outer.map(show).join(" | ");
    const head = p.modifies === null ? "" : ` → ${text.slice(p.modifies.start, p.modifies.end)}`;
    return `${p.noun}${p.lemma}(${args})${outer === "" ? "" : ` < ${outer}`}${head}`;
  });
}

describe("절: 어느 명사구가 어느 용언에 붙는가", () => {
  it("관형절은 빈 자리만 남기고 가져간다", () => {
    expect(clauses("A사는 B사에 C사가 개발한 칩을 공급한다.")).toEqual([
      "개발하다(C사가:subject) < A사는:topic → 칩을",
      "공급하다(B사에:dative | 칩을:object) < A사는:topic",
    ]);
  });
  it("내용 명사 앞의 관형절은 주어까지 가져간다", () => {
    expect(clauses("정부는 한빛전자가 누리칩스를 인수할 것으로 내다봤다.")[0]).toBe(
      "인수하다(한빛전자가:subject | 누리칩스를:object) < 정부는:topic → 것으로",
    );
  });
  it("목적어가 빠진 관형절은 주어를 갖는다", () => {
    expect(clauses("한빛전자가 지난해 인수한 누리칩스는 매출이 늘었다.")[0]).toMatch(/^인수하다\(한빛전자가:subject/);
  });
  it("기로 하다, 고 있다, 지 않다는 본용언에 붙는다", () => {
    expect(clauses("한빛전자는 계약을 연장하기로 했다.")).toEqual(["연장하다(계약을:object) < 한빛전자는:topic"]);
    expect(clauses("한빛전자는 인수를 검토하고 있지 않다.")).toEqual(["검토하다(인수를:object) < 한빛전자는:topic"]);
  });
  it("보문의 주어는 보도 동사로 새지 않는다", () => {
    expect(clauses("한빛전자는 누리칩스가 공장을 짓는다고 밝혔다.")).toEqual([
      "짓다(누리칩스가:subject | 공장을:object) < 한빛전자는:topic",
      "밝히다() < 한빛전자는:topic",
    ]);
  });
  it("안쪽 주제어가 끝나면 바깥 주제어가 돌아온다", () => {
    expect(clauses("한빛전자는 추가 계획은 없다고 밝혔다.").at(-1)).toBe("밝히다() < 한빛전자는:topic");
  });
  it("제목: 쉼표 앞은 주제, 말줄임표 앞 명사는 서술어", () => {
    expect(clauses("한빛전자, 누리칩스에 300억 투자…지분 20% 확보")).toEqual([
      "투자하다(누리칩스에:dative | 300억:none) < 한빛전자:topic",
      "확보하다(지분 20:none) < 한빛전자:topic",
    ]);
  });
  it("경우, 뒤, 직후는 조사 없이도 절을 닫는다", () => {
    expect(clauses("미국이 관세를 올릴 경우 물가가 뛴다.")).toEqual([
      "올리다(미국이:subject | 관세를:object) → 경우",
      "뛰다(경우:none | 물가가:subject)",
    ]);
  });
  it("이유를 드는 절은 목적어 하나만 갖는다", () => {
    expect(clauses("정부는 다온상사를 사업을 도왔다며 명단에 올렸다.").at(-1)).toBe(
      "올리다(다온상사를:object | 명단에:dative) < 정부는:topic",
    );
  });
  it("역시는 앞말의 조사 노릇을 한다", () => {
    expect(clauses("한빛전자 역시 접속을 막았다.")).toEqual(["막다(한빛전자:also | 접속을:object)"]);
  });
  it("조사처럼 끝나는 명사는 긴 조사 앞에서도 쪼개지 않는다", () => {
    expect(clauses("대만은 결과를 공개했다.")[0]).toBe("공개하다(결과를:object) < 대만은:topic");
    expect(clauses("결과는 회의에는 없었다.")[0]).toBe("없다(회의에는:dative) < 결과는:topic");
  });
  it("다로 끝나는 이름은 서술격이 아니다", () => {
    expect(clauses("버뮤다 지역 선주가 배를 주문했다.")).toEqual(["주문하다(버뮤다 지역 선주가:subject | 배를:object)"]);
  });
  it("인용은 서술하는 명사로 끝나기도 한다", () => {
    const [segment] = segmentsOf("공장 증설도 검토 중", { index: 0, start: 0, end: 11, paragraph: 0, zone: "body" }, [], []);
    expect(segment?.predicates.map((p) => `${p.noun}${p.lemma}`)).toEqual(["중이다"]);
  });
  it("조사처럼 끝나는 명사는 쪼개지 않는다", () => {
    expect(clauses("한빛전자는 추가 투자를 결정했다.")[0]).toBe("결정하다(추가 투자를:object) < 한빛전자는:topic");
    expect(clauses("당국은 회의 결과를 공개했다.")[0]).toBe("공개하다(회의 결과를:object) < 당국은:topic");
  });
});
