import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { AistratError } from "../../src/core/error.js";
import { decode } from "../../src/read/encoding.js";
import { pieces, readAll, readOne } from "./reading.js";

const TEXT = [
  "누리전자, 3천억원 규모 공장 신설",
  "입력 2026.03.10 09:30",
  "",
  "누리전자가 대전에 3000억원(약 2억 달러)을 들여 공장을 짓는다고 10일 밝혔다.",
  "회사는 2028년 양산을 목표로 400명을 새로 뽑는다. “수요가 해마다 20% 는다”는 설명이다.",
  "",
].join("\n");

const bytesIn = (text: string, encoding: string): Buffer => iconv.encode(text, encoding, { addBOM: false });
const MARKS: Record<string, readonly number[]> = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] };
const marked = (bytes: Buffer, encoding: string): Buffer => Buffer.concat([Buffer.from(MARKS[encoding] ?? []), bytes]);

describe("인코딩 × 줄 끝 × BOM × NFC/NFD: 읽은 글이 같다", () => {
  const cases = ["utf8", "utf16le", "utf16be", "cp949"].flatMap((encoding) =>
    ["\n", "\r\n", "\r"].flatMap((end) =>
      [false, true].flatMap((bom) =>
        (["NFC", "NFD"] as const).flatMap((form) =>
          // CP949에는 BOM도 조합형 자모도 없다
          encoding === "cp949" && (bom || form === "NFD") ? [] : [{ encoding, end, bom, form }],
        ),
      ),
    ),
  );

  it.each(cases)("$encoding $form BOM=$bom 줄 끝 $end", async ({ encoding, end, bom, form }) => {
    const written = TEXT.normalize(form).replaceAll("\n", end);
    const plain = bytesIn(written, encoding);
    const article = await readOne(bom ? marked(plain, encoding) : plain, "기사.txt");
    expect(article.text).toBe(written);
    expect(article.text.normalize("NFC").replace(/\r\n?/g, "\n")).toBe(TEXT);
    const decidedBy = bom ? "bom" : encoding === "utf8" ? "valid" : "frequency";
    expect(article.encoding).toEqual({ name: encoding.replace(/^utf/, "utf-"), decidedBy });
    expect(article.warnings).toEqual([]);
  });

  it.each(cases)("JSON Lines로도: $encoding $form BOM=$bom 줄 끝 $end, 7바이트 조각", async ({ encoding, end, bom, form }) => {
    const lines = ["가", "나", "다"].map((id) => JSON.stringify({ id, text: TEXT.normalize(form) })).join(end) + end;
    const plain = bytesIn(lines, encoding);
    const { articles, failures } = await readAll(pieces(bom ? marked(plain, encoding) : plain, 7), "기사.jsonl");
    expect(failures).toEqual([]);
    expect(articles.map((a) => [a.id, a.text.normalize("NFC")])).toEqual(["가", "나", "다"].map((id) => [id, TEXT]));
  });
});

describe("CP949", () => {
  const all = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i)).join("");

  it("음절 11,172자가 모두 제대로 읽힌다", async () => {
    const article = await readOne(iconv.encode(all, "cp949"));
    expect(article.text).toBe(all);
    expect(article.encoding).toEqual({ name: "cp949", decidedBy: "frequency" });
  });

  it.each(["euc-kr", "EUC-KR", "ks_c_5601-1987", "ms949", "uhc", "windows-949", "cp949"])("--encoding %s 은 CP949다", async (encoding) => {
    const { text, encoding: used } = await decode(iconv.encode("똠방각하 뷁", "cp949"), { encoding });
    expect([text, used.name, used.decidedBy]).toEqual(["똠방각하 뷁", "cp949", "option"]);
  });

  it.each(["제목,본문", "삼성 1조", "가"])("짧아도 읽는다: %s", async (text) => {
    expect((await decode(iconv.encode(text, "cp949"))).text).toBe(text);
  });

  it.each([
    ["GBK 중국어", "gbk", "人工智能芯片的市场规模将继续增长，公司计划明年投资一百亿元人民币。"],
    ["Shift_JIS 일본어", "shift_jis", "人工知能の半導体市場は来年も成長を続ける見通しで、企業は投資を増やしている。"],
    ["EUC-JP 일본어", "euc-jp", "人工知能の半導体市場は来年も成長を続ける見通しで、企業は投資を増やしている。"],
    ["Big5 중국어", "big5", "人工智慧晶片的市場規模將繼續成長，公司計畫明年投資一百億元。"],
    ["라틴-1", "latin1", "Investissements étrangers à hauteur de 3 milliards déjà engagés."],
    ["UTF-32", "utf-32be", "가나다"],
  ])("%s 는 한국어로 읽지 않는다", async (_, encoding, text) => {
    await expect(decode(iconv.encode(text, encoding))).rejects.toMatchObject({ code: "undecodable" });
  });
});

describe("결정 순서", () => {
  it.each([
    ["BOM이 선언을 이긴다", marked(Buffer.from("가나다"), "utf8"), "euc-kr", "utf-8", "bom"],
    ["선언이 맞으면 선언", iconv.encode("가나다", "cp949"), "euc-kr", "cp949", "declared"],
    ["선언은 euc-kr, 바이트는 UTF-8", Buffer.from("누리전자가 밝혔다"), "euc-kr", "utf-8", "valid"],
    ["선언은 utf-8, 바이트는 CP949", iconv.encode("누리전자가 10일 밝혔다", "cp949"), "utf-8", "cp949", "frequency"],
    ["모르는 선언은 무시", Buffer.from("가나다"), "x-unknown", "utf-8", "valid"],
  ])("%s", async (_, bytes, declared, name, decidedBy) => {
    expect((await decode(bytes, { declared })).encoding).toEqual({ name, decidedBy });
  });

  it("--encoding 이 판별을 이기고, 못 읽는 바이트는 �와 경고로 남는다", async () => {
    const { text, warnings } = await decode(Buffer.from([0xea, 0xb0, 0x80, 0xff, 0x41]), { encoding: "utf-8" });
    expect(text).toBe("가�A");
    expect(warnings.map((w) => w.code)).toEqual(["replacedCharacters"]);
  });

  it("모르는 --encoding 은 사용법 오류", async () => {
    await expect(readAll("가", "-", { encoding: "klingon" })).rejects.toMatchObject({ code: "usage" });
  });

  it.each([
    ["가운데 바이트가 깨진 UTF-8", Buffer.concat([Buffer.from("누리전자가"), Buffer.from([0xff]), Buffer.from("밝혔다")])],
    ["BOM과 다른 바이트", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode("누리전자가", "cp949")])],
  ])("%s: 자리와 다음 할 일을 말한다", async (_, bytes) => {
    const { articles, failures } = await readAll(bytes, "기사.txt");
    expect(articles).toEqual([]);
    expect(failures).toMatchObject([{ code: "undecodable", place: "기사.txt", next: expect.stringContaining("--encoding") }]);
  });

  it.each(["utf8", "utf16le", "cp949"])("%s 글자 중간에서 끊겨도 앞은 읽고 경고한다", async (encoding) => {
    const bytes = marked(bytesIn(TEXT.trimEnd().replace(/[.]$/, ""), encoding), encoding);
    const { text, warnings } = await decode(bytes.subarray(0, -1));
    expect(TEXT.startsWith(text)).toBe(true);
    expect(warnings.map((w) => w.code)).toEqual(["truncatedInput"]);
  });

  it("오류는 AistratError다", async () => {
    await expect(decode(Buffer.from([0xff, 0xff, 0xff]))).rejects.toBeInstanceOf(AistratError);
  });
});
