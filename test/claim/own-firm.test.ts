/** `회사 관계자는`, `회사 측은`, `그룹은`: the text's own firm, not the one told of in passing. */
import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const speakers = (text: string) => compact(text, "statement", ["speaker"]);
const LEAD = "카카오는 3일 분기 실적을 공개했다. 카카오의 매출은 90억원이었다.\n\n";
const WORDS = '"하반기에는 더 나아질 것으로 본다"';

describe("회사와 그룹이 가리키는 곳", () => {
  it.each<[string, string]>([
    ["자회사", `자회사 보람웹툰은 적자를 냈다. 회사 관계자는 ${WORDS}고 말했다.`],
    ["자회사 문단 뒤", `자회사 보람웹툰은 적자를 냈다.\n\n회사 측은 ${WORDS}고 설명했다.`],
    ["계열사", `계열사 보람로직스는 창고를 지었다.\n\n회사 관계자는 ${WORDS}고 했다.`],
    ["다른 회사의 문단 뒤", `네이버는 적자를 냈다.\n\n회사 관계자는 ${WORDS}고 말했다.`],
  ])("%s", (_, text) => expect(speakers(LEAD + text)).toEqual(["done speaker=카카오"]));

  it.each<[string, string, string]>([
    ["같은 문단의 다른 회사", `네이버는 적자를 냈다. 회사 관계자는 ${WORDS}고 말했다.`, "네이버"],
    ["이 회사", `자회사 보람웹툰은 적자를 냈다. 이 회사 관계자는 ${WORDS}고 말했다.`, "보람웹툰"],
    ["제 이름", `자회사 보람웹툰은 적자를 냈다.\n\n보람웹툰 관계자는 ${WORDS}고 말했다.`, "보람웹툰"],
  ])("%s", (_, text, speaker) => expect(speakers(LEAD + text)).toEqual([`done speaker=${speaker}`]));

  it("그룹은 그룹이라는 이름을 가진 곳이다", () => {
    const text = `새봄그룹이 5일 인사를 냈다.\n\n새봄케미칼은 대표를 바꿨다.\n\n그룹은 로봇에 70억원을 투자한다. 그룹 관계자는 ${WORDS}고 말했다.`;
    expect(speakers(text)).toEqual(["done speaker=새봄그룹"]);
    expect(compact(text, "investment", ["investor"])).toEqual(["planned investor=새봄그룹"]);
  });

  it("그룹이라는 이름이 없으면 아무도 아니다", () =>
    expect(compact("카카오는 인사를 냈다. 5인조 그룹은 70억원을 투자한다.", "investment", ["investor"])).not.toContain(
      "planned investor=새봄그룹",
    ));

  it("토막 안에서는 머리의 회사다", () =>
    expect(speakers(`◆ 카카오 — 미래에셋증권\n목표주가를 올렸다. 회사 측은 ${WORDS}고 설명했다.`)).toEqual(["done speaker=카카오"]));
});
