/** Parties in single sentences: what is one, what only looks like one, aliases, pronouns. Every span is proved by slice. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/lexicon.js";
import { recognizeParties } from "../../src/mention/parties.js";
import { partiesOf } from "../../src/mention/pronoun.js";
import { prepare } from "../../src/text/prepare.js";

interface Corpus {
  readonly accepts: readonly { readonly party: string; readonly kind: string; readonly texts: readonly string[] }[];
  readonly rejects: readonly string[];
  readonly aliases: readonly { readonly party: string; readonly surfaces: readonly string[]; readonly text: string }[];
  readonly pronouns: readonly { readonly text: string; readonly means: readonly string[] }[];
}
const corpus = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/corpora/party.json"), "utf8")) as Corpus;
const read = (text: string) => recognizeParties(prepare(text), defaultLexicon(), []);

/** The text without marks and the marked span (the whole text without marks). */
function marked(source: string): { text: string; start: number; end: number } {
  const start = source.indexOf("[[");
  const text = source.replace("[[", "").replace("]]", "");
  return start < 0 ? { text, start: 0, end: text.length } : { text, start, end: source.indexOf("]]") - 2 };
}

describe("당사자", () => {
  it.each(corpus.accepts.flatMap((row) => row.texts.map((text) => [row.party, row.kind, text] as const)))(
    "%s (%s): %s",
    (party, kind, source) => {
      const { text, start, end } = marked(source);
      const { parties, mentions } = read(text);
      const found = mentions.map((m) => `${text.slice(m.start, m.end)}=${m.value.party}`);
      expect(found).toContain(`${text.slice(start, end)}=${party}`);
      expect(mentions.some((m) => m.start === start && m.end === end)).toBe(true);
      expect(parties.find((p) => p.id === party)?.kind).toBe(kind);
    },
  );

  it.each(corpus.rejects)("아님: %s", (source) => {
    const { text, start, end } = marked(source);
    const wrong = read(text).mentions.filter((m) => m.start < end && start < m.end);
    expect(wrong.map((m) => `${text.slice(m.start, m.end)} (${m.rule})`)).toEqual([]);
  });

  it.each(corpus.aliases)("별칭: $text", ({ party, surfaces, text }) => {
    const { parties } = read(text);
    expect(parties.find((p) => p.id === party)?.surfaces).toEqual(expect.arrayContaining([...surfaces]));
    expect(parties.filter((p) => surfaces.some((s) => p.surfaces.includes(s)))).toHaveLength(1);
  });

  it.each(corpus.pronouns)("가리킴: $text", ({ text: source, means }) => {
    const { text, start, end } = marked(source);
    const mention = read(text).mentions.find((m) => m.start === start && m.end === end);
    expect(new Set(mention === undefined ? [] : partiesOf(mention))).toEqual(new Set(means));
  });
});

describe("글 전체", () => {
  it("한 번 확실히 소개된 이름은 조사와 문맥이 달라도 모두 찾는다", () => {
    const text = "AI 반도체 스타트업 미르웨이브가 투자를 유치했다. 시장은 미르웨이브에 주목한다. 미르웨이브·누리칩스 연합도 거론된다.";
    const { mentions } = read(text);
    expect(mentions.filter((m) => m.value.party === "미르웨이브").map((m) => text.slice(m.start, m.end))).toEqual([
      "미르웨이브",
      "미르웨이브",
      "미르웨이브",
    ]);
  });

  it("성과 직함만으로 앞의 사람을 찾는다", () => {
    const text = "노태윤 달빛소프트 대표는 상장을 약속했다. 노 대표는 지분을 팔지 않는다.";
    const { parties, mentions } = read(text);
    expect(mentions.filter((m) => m.value.party === "노태윤").map((m) => text.slice(m.start, m.end))).toEqual(["노태윤", "노 대표"]);
    expect(parties.find((p) => p.id === "노태윤")?.parent).toBe("달빛소프트");
  });

  it("먼저 나온 짧은 이름은 나중에 나온 긴 이름의 별칭이 아니다", () => {
    const text = "숙박업체 머뭄은 과징금을 물게 됐다고 밝혔다. 계열사 머뭄페이에는 과태료가 부과됐다. 머뭄은 불복한다.";
    expect(read(text).parties.map((p) => p.id)).toEqual(expect.arrayContaining(["머뭄", "머뭄페이"]));
  });

  it("앞서 찾은 수치와 칩에는 겹치지 않는다", () => {
    const text = "삼성전자 갤럭시를 샀다.";
    const taken = [{ kind: "product" as const, start: 0, end: 8, value: { name: "삼성전자 갤럭시" }, rule: "test" }];
    expect(recognizeParties(prepare(text), defaultLexicon(), taken).mentions).toEqual([]);
  });

  it("같은 글은 같은 결과를 준다", () => {
    const text = "달빛모터스와 오픈AI가 손잡았다. 홍길동 달빛모터스 대표가 밝혔다.";
    expect(read(text)).toEqual(read(text));
  });
});

describe("성과 직함", () => {
  const meant = (text: string, surface: string): string[] =>
    read(text)
      .mentions.filter((m) => text.slice(m.start, m.end) === surface)
      .map((m) => m.value.party);
  it("같은 성이 둘이면 그 직함으로 소개된 사람이다", () => {
    const text = "김가람 노동부 장관이 왔다. 김나래 누리대 교수도 왔다. 김 장관은 “돕겠다”고 했다. 김 교수는 “좋다”고 했다.";
    expect(meant(text, "김 장관")).toEqual(["김가람"]);
    expect(meant(text, "김 교수")).toEqual(["김나래"]);
  });
  it("공직으로만 소개된 사람은 회장이 아니다", () => {
    expect(meant("김가람 노동부 장관이 왔다. 김 회장은 떠났다.", "김 회장")).toEqual([]);
    expect(meant("김가람 한빛전자 대표가 왔다. 김 회장은 떠났다.", "김 회장")).toEqual(["김가람"]);
  });
});
