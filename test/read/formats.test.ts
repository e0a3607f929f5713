import { describe, expect, it } from "vitest";
import { sniff } from "../../src/read/sniff.js";
import { readAll, readOne } from "./reading.js";

describe("형식을 내용으로 안다", () => {
  it.each([
    ["<!doctype html><html>", "-", "html"],
    ["\uFEFF\n <HTML><head>", "a.txt", "html"],
    ['<?xml version="1.0"?>\n<!-- 주석 -->\n<rss version="2.0">', "-", "feed"],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', "-", "feed"],
    ['<?xml version="1.0"?><!DOCTYPE html><html>', "-", "html"],
    ['{"text":"가"}\n{"text":"나"}\n', "-", "jsonl"],
    ['{"text":"가"\n{"text":"나"}\n', "a.ndjson", "jsonl"],
    ['{\n  "text": "가"\n}', "-", "json"],
    ['[{"text":"가"}]', "-", "json"],
    ["제목,본문\n가,나\n", "-", "csv"],
    ["아무 글\n", "a.csv", "csv"],
    ["a\tb\n", "a.tsv.gz", "csv"],
    // 기사 첫머리일 뿐인 것들
    ["[한마루뉴스=김가람 기자] 누리전자가", "-", "text"],
    ["{속보} 누리전자", "-", "text"],
    ["<앵커>\n다음 달부터", "-", "text"],
    ["<속보> 누리전자", "a.txt", "text"],
    ["본문, 제목 없는 글이다\n", "-", "text"],
    ["date 2026-03-03\n", "-", "text"],
    ["", "-", "text"],
  ])("%j (%s) → %s", (text, name, format) => {
    expect(sniff(Buffer.from(text), name)).toBe(format);
  });

  it("--input 이 이긴다", async () => {
    expect((await readOne('{"text":"가"}', "a.json", { format: "text" })).text).toBe('{"text":"가"}');
  });
});

describe("`date YYYY-MM-DD` 머리로 이어 붙인 기사", () => {
  const one = " date 2026-03-03 누리전자가 밝혔다.\n둘째 줄\n\n";
  const two = "date 2026-03-04\n가람통신이 밝혔다.\n";

  it("하나면 파일 그대로", async () => {
    expect(await readOne(one, "a.txt")).toMatchObject({ text: one, source: "a.txt", title: null, publishedAt: null });
  });

  it("여럿이면 하나씩, 글자 하나 잃지 않고", async () => {
    const { articles } = await readAll(one + two + one, "a.txt");
    expect(articles.map((a) => [a.text, a.source])).toEqual([
      [one, "a.txt:1"],
      [two, "a.txt:4"],
      [one, "a.txt:6"],
    ]);
    expect(articles.map((a) => a.duplicateOf)).toEqual([null, null, articles[0]?.id]);
  });

  it.each(["dated 2026-03-03", "the date 2026-03-03", "date 2026-3-3", "date 2026-03-031", "update 2026-03-03"])(
    "%s 는 머리가 아니다",
    async (line) => {
      expect((await readOne(`가\n${line}\n나\n`, "a.txt")).text).toBe(`가\n${line}\n나\n`);
    },
  );

  it("CR뿐인 파일, CRLF 파일", async () => {
    for (const end of ["\r", "\r\n"])
      expect((await readAll((one + two).replaceAll("\n", end))).articles.map((a) => a.text)).toEqual(
        [one, two].map((t) => t.replaceAll("\n", end)),
      );
  });

  it("빈 입력은 빈 기사 하나", async () => {
    expect((await readOne("")).text).toBe("");
  });
});

const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>한빛경제</title><link>https://hb.example</link><description>d</description>
<item><title><![CDATA[이슬화학 &quot;증설&quot;]]></title><link>https://hb.example/1</link><guid>g1</guid><pubDate>Tue, 03 Mar 2026 09:00:00 +0900</pubDate><description>요약</description><content:encoded><![CDATA[<p>이슬화학이 증설한다.</p><p>1200억원을 쓴다.</p>]]></content:encoded><dc:creator>최아름</dc:creator></item>
<item><title>새길카드 실적</title><link>https://hb.example/2</link><pubDate>Mon, 02 Mar 2026 23:00:00 GMT</pubDate><description>&lt;p&gt;순이익이 늘었다.&lt;/p&gt;</description></item>
</channel></rss>`;

describe("RSS와 Atom", () => {
  it("RSS: 항목마다 기사 하나", async () => {
    const { articles, failures } = await readAll(RSS, "a.xml");
    expect(failures).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "g1",
        title: '이슬화학 "증설"',
        text: '이슬화학 "증설"\n\n이슬화학이 증설한다.\n\n1200억원을 쓴다.',
        publishedAt: "2026-03-03",
        outlet: "한빛경제",
        byline: "최아름",
        url: "https://hb.example/1",
        warnings: [],
      },
      { title: "새길카드 실적", text: "새길카드 실적\n\n순이익이 늘었다.", publishedAt: "2026-03-03", source: "a.xml[1]" },
    ]);
    expect(articles[1]?.warnings.map((w) => w.code)).toEqual(["summaryOnly"]);
  });

  it("Atom", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>테크마당</title><entry><id>urn:1</id><title>소리결 공개</title><link href="https://t.example/1"/><published>2026-03-02T23:00:00Z</published><author><name>윤슬</name></author><content type="html">&lt;p&gt;소리결이 공개했다.&lt;/p&gt;</content></entry></feed>`;
    expect(await readOne(atom)).toMatchObject({
      id: "urn:1",
      title: "소리결 공개",
      publishedAt: "2026-03-03",
      outlet: "테크마당",
      byline: "윤슬",
      url: "https://t.example/1",
    });
  });

  it("중간에 끊긴 피드: 앞의 기사와 분명한 오류", async () => {
    const { articles, failures } = await readAll(RSS.slice(0, RSS.indexOf("순이익이")), "a.xml");
    expect(articles.map((a) => a.id)).toEqual(["g1"]);
    expect(failures).toMatchObject([{ place: "a.xml", reason: expect.stringContaining("끊겼습니다") }]);
  });

  it.each([
    ["첫 항목 앞에서 끊겼다", RSS.slice(0, 250)],
    ["피드가 아닌 XML", '<?xml version="1.0"?><note><to>나</to></note>'],
  ])("%s", async (_, xml) => {
    const { articles, failures } = await readAll(xml, "a.xml");
    expect([articles.length, failures.length, failures[0]?.code]).toEqual([0, 1, "unreadable"]);
  });

  it("외부 엔티티를 읽지 않는다", async () => {
    const evil = RSS.replace("<rss", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss').replace("새길카드 실적", "&x;");
    const { articles } = await readAll(evil, "a.xml");
    expect(articles.map((a) => a.text).join("")).not.toContain("root:");
  });
});
