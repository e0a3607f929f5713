import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/read/article.js";
import { readAll, readOne } from "./reading.js";

const BODY = "누리전자가 3000억원을 들여 공장을 짓는다.";

describe("JSON 레코드의 필드", () => {
  it.each<[string, Record<string, unknown>]>([
    ["영어 이름", { id: "a1", title: "공장 신설", body: BODY, publishedAt: "2026-03-10T09:30:00+09:00", source: "한마루뉴스" }],
    ["snake_case", { article_id: "a1", news_title: "공장 신설", article_body: BODY, pub_date: "2026.03.10", media_name: "한마루뉴스" }],
    ["한국어 이름(빅카인즈)", { "뉴스 식별자": "a1", 일자: 20260310, 언론사: "한마루뉴스", 제목: "공장 신설", 본문: BODY }],
    [
      "JSON-LD",
      { identifier: 0, id: "a1", headline: "공장 신설", articleBody: BODY, datePublished: "2026-03-10", publisher: { name: "한마루뉴스" } },
    ],
    ["Elasticsearch", { _id: "a1", _source: { title: "공장 신설", content: BODY, published_at: "2026-03-10 09:30", press: "한마루뉴스" } }],
    ["문단 목록", { id: "a1", title: "공장 신설", text: [BODY], date: "2026-03-10", outlet: "한마루뉴스" }],
  ])("%s", async (_, record) => {
    expect(await readOne(JSON.stringify(record), "a.json")).toMatchObject({
      id: "a1",
      title: "공장 신설",
      text: BODY,
      publishedAt: "2026-03-10",
      publishedAtFrom: "metadata",
      outlet: "한마루뉴스",
    });
  });

  it("알려 준 필드와 점으로 이은 경로", async () => {
    const record = { meta: { when: "2026-03-10", key: 7 }, text: "미끼", payload: { story: { raw: BODY } }, head: "제목" };
    const fields = { text: "payload.story.raw", date: "meta.when", title: "head", id: "meta.key" };
    expect(await readOne(JSON.stringify(record), "a.json", { fields })).toMatchObject({
      id: "7",
      title: "제목",
      text: BODY,
      publishedAt: "2026-03-10",
    });
  });

  it.each<[string, unknown, ReadOptions, string]>([
    ["본문 필드가 없다", { headline: "제목", when: 1 }, {}, "headline, when"],
    ["알려 준 필드가 없다", { text: BODY }, { fields: { text: "nope" } }, "nope"],
    ["본문이 비었다", { text: "  " }, {}, "본문"],
    ["객체가 아니다", [1], {}, "객체"],
    ["프로토타입은 필드가 아니다", { title: "제목" }, { fields: { text: "constructor.name" } }, "constructor.name"],
  ])("%s: 무엇이 없는지 말한다", async (_, value, options, part) => {
    const { articles, failures } = await readAll(JSON.stringify(value), "a.json", options);
    expect(articles).toEqual([]);
    expect(failures[0]?.reason).toContain(part);
  });

  it("날짜를 못 읽으면 경고하고 본문은 읽는다", async () => {
    const article = await readOne(JSON.stringify({ text: BODY, date: "어제" }), "a.json");
    expect([article.publishedAt, article.warnings.map((w) => w.code)]).toEqual([null, ["unreadableDate"]]);
  });

  it("본문 필드의 HTML은 걷어 내고 그렇다고 말한다", async () => {
    const article = await readOne(JSON.stringify({ text: `<p>${BODY}</p><p>회사는 &quot;확대&quot;라고<br>했다.</p>` }), "a.json");
    expect([article.text, article.warnings.map((w) => w.code)]).toEqual([`${BODY}\n\n회사는 "확대"라고\n했다.`, ["markupRemoved"]]);
  });

  it("--published 가 메타데이터를 이긴다", async () => {
    const article = await readOne(JSON.stringify({ text: BODY, date: "2026-01-01" }), "a.json", { published: "2026-03-03" });
    expect([article.publishedAt, article.publishedAtFrom]).toEqual(["2026-03-03", "option"]);
  });
});

describe("JSON 파일의 모양", () => {
  it.each([
    ["목록", [{ text: "가" }, { text: "나" }]],
    ["articles", { status: "ok", articles: [{ text: "가" }, { text: "나" }] }],
    ["Solr", { response: { docs: [{ text: "가" }, { text: "나" }] } }],
    ["Elasticsearch", { hits: { hits: [{ _source: { text: "가" } }, { _source: { text: "나" } }] } }],
    [
      "JSON Feed",
      {
        version: "https://jsonfeed.org/version/1.1",
        items: [
          { id: "1", content_text: "가" },
          { id: "2", content_html: "나" },
        ],
      },
    ],
  ])("%s", async (_, value) => {
    for (const indent of [undefined, 2]) {
      const { articles, failures } = await readAll(JSON.stringify(value, null, indent));
      expect([articles.map((a) => a.text), failures]).toEqual([["가", "나"], []]);
    }
  });

  it("괄호와 따옴표가 든 본문도 원소를 가르지 않는다", async () => {
    const texts = ['가 ] } , "나" \\', "[{", "\u2028 뷁", ""].slice(0, 3);
    const { articles } = await readAll(JSON.stringify(texts.map((text) => ({ text }))), "a.json");
    expect(articles.map((a) => [a.text, a.source])).toEqual(texts.map((text, i) => [text, `a.json[${i}]`]));
  });

  it("CP949로 된 목록", async () => {
    const { articles } = await readAll(iconv.encode(JSON.stringify([{ text: "똠방각하가 밝혔다" }, { text: "뷁" }]), "cp949"), "a.json");
    expect(articles.map((a) => [a.text, a.encoding.name])).toEqual([
      ["똠방각하가 밝혔다", "cp949"],
      ["뷁", "cp949"],
    ]);
  });

  it.each([
    ['[{"text":"가"},{"text":"나"}', ["가", "나"]],
    ['[{"text":"가"},{"text":"나', ["가"]],
    ['[{"text":"가"},', ["가"]],
    ["[", []],
  ])("끊긴 목록 %s: 온전한 것은 읽고 끊겼다고 말한다", async (json, texts) => {
    const { articles, failures } = await readAll(json, "a.json");
    expect(articles.map((a) => a.text)).toEqual(texts);
    expect(failures).toMatchObject([{ code: "unreadable", reason: expect.stringContaining("끊겼습니다") }]);
  });

  it("끊긴 객체", async () => {
    const { failures } = await readAll('{\n "text": "가나', "a.json");
    expect(failures).toMatchObject([{ place: "a.json", reason: expect.stringContaining("끊겼습니다") }]);
  });
});

describe("CSV와 TSV", () => {
  const expected = [
    ["1", "쉼표, 든 제목", '본문 "인용"\n둘째 줄', "2026-03-03"],
    ["2", "제목", "본문", "2026-03-04"],
  ];
  it.each([",", "\t", ";"])("구분자 %j", async (separator) => {
    for (const end of ["\n", "\r\n", "\r"])
      for (const encode of [
        (s: string) => Buffer.from(s),
        (s: string) => Buffer.from(`\uFEFF${s}`),
        (s: string) => iconv.encode(s, "cp949"),
      ]) {
        const rows = [
          ["식별자", "제목", "본문", "일자"],
          ["1", '"쉼표, 든 제목"', '"본문 ""인용""\n둘째 줄"', "2026-03-03"],
          ["2", "제목", "본문", "20260304"],
        ];
        const { articles, failures } = await readAll(encode(rows.map((row) => row.join(separator)).join(end)), "a.csv");
        expect(failures).toEqual([]);
        expect(articles.map((a) => [a.id, a.title, a.text, a.publishedAt])).toEqual(expected);
      }
  });

  it("머리줄의 이름으로 표준 입력도 알아본다", async () => {
    expect(await readOne("title,body,date\n제목,본문,2026-03-03\n")).toMatchObject({ title: "제목", text: "본문", source: "-:2" });
  });

  it("칸 수가 다른 줄은 자리를 말하고 나머지는 읽는다", async () => {
    const { articles, failures } = await readAll("제목,본문\n가,나\n다\n라,마,바\n사,아\n", "a.csv");
    expect(articles.map((a) => a.text)).toEqual(["나", "아"]);
    expect(failures.map((f) => f.place)).toEqual(["a.csv:3", "a.csv:4"]);
  });

  it.each([
    ['제목,본문\n가,"나\n다', "a.csv:2"],
    ['제목,본문\n가,나\n다,"라', "a.csv:3"],
  ])("닫히지 않은 따옴표 %j", async (csv, place) => {
    const { failures } = await readAll(csv, "a.csv");
    expect(failures).toMatchObject([{ place, reason: expect.stringContaining("따옴표") }]);
  });

  it("칸 가운데의 따옴표는 그냥 글자다", async () => {
    expect((await readOne('제목,본문\n가,길이 5"" 와 6" 화면\n', "a.csv")).text).toBe('길이 5"" 와 6" 화면');
  });
});
