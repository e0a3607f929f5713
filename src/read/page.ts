/** A saved HTML page → one article: headline, body, captions and tables as lines; furniture left behind. */
import { AistratError } from "../core/error.js";
import { type Note, words } from "../core/lang.js";
import { marginalZone } from "../text/zones.js";
import { parsePage } from "./dom.js";
import { bodyLines, ENOUGH_BODY } from "./page-body.js";
import { joinLines, type PageLine } from "./page-lines.js";
import { type PageMetadata, pageMetadata, reporterNames } from "./page-metadata.js";
import { APPEAL_LINE, COPYRIGHT_LINE, MAIL_LINE, RELATED_HEAD, REPORTER_LINE, STAMP_LINE, WIDGET_LINE } from "./page-words.js";

export interface PageArticle extends Omit<PageMetadata, "body" | "description"> {
  /** Headline, empty line, body; one paragraph a block, captions marked with `[사진]`, table cells joined by ` | `. */
  readonly text: string;
  readonly warnings: readonly Note[];
}

/** Throws `unreadable` when the page holds no article. */
export async function readPage(html: string, place: string): Promise<PageArticle> {
  const page = await parsePage(html);
  const { body: given, description, ...metadata } = pageMetadata(page);
  const { text, byline } = compose(await bodyLines(page), metadata.title);
  const warnings: Note[] = [];
  let body = text;
  if (body.length < ENOUGH_BODY) {
    const other = [given, description].find((candidate) => candidate !== null && candidate.length > body.length) ?? null;
    if (other !== null) {
      body = other;
      const message = words(
        "페이지에서 본문을 찾지 못해 메타데이터의 본문이나 요약을 읽었습니다.",
        "no body was found in the page; the text or summary of its metadata was read.",
      );
      warnings.push({ code: "bodyFromMetadata", message });
    }
  }
  if (body === "")
    throw new AistratError(
      "unreadable",
      words("페이지에서 기사 본문을 찾지 못했습니다", "no article was found in the page"),
      place,
      words("본문만 텍스트로 저장하거나 --input text 를 주세요.", "save its text alone, or give --input text"),
    );
  const title = metadata.title;
  return { ...metadata, byline: metadata.byline ?? byline, text: title === null ? body : `${title}\n\n${body}`, warnings };
}

/** The lines that are the article's, as one text. */
function compose(lines: readonly PageLine[], title: string | null): { text: string; byline: string | null } {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const kept: PageLine[] = [];
  let passed = 0;
  let byline: string | null = null;
  for (const line of lines) {
    passed += line.text.length;
    const fate = judge(line, title);
    if (fate === "end" && passed > total * 0.5) break;
    if (fate === "byline") byline ??= reporterNames(REPORTER_LINE.exec(line.text)?.[1]);
    if (fate === "keep") kept.push(line);
  }
  // 뒤에 아무것도 남지 않은 소제목은 상자의 것이다
  while (kept.length > 1 && kept.at(-1)?.kind === "heading") kept.pop();
  return { text: joinLines(kept), byline };
}

type Fate = "keep" | "drop" | "byline" | "end";

function judge(line: PageLine, title: string | null): Fate {
  const { text } = line;
  if (text.length > 300) return "keep";
  if (title !== null && squeeze(text) === squeeze(title)) return "drop";
  if (RELATED_HEAD.test(text) || (COPYRIGHT_LINE.test(text) && text.length < 200 && line.kind !== "caption")) return "end";
  if (WIDGET_LINE.test(text) || (STAMP_LINE.test(text) && text.length < 100) || APPEAL_LINE.test(text)) return "drop";
  if (REPORTER_LINE.test(text)) return "byline";
  if (MAIL_LINE.test(text) || /^[^\p{L}\p{N}]*$/u.test(text)) return "drop";
  // 글자 대부분이 링크인 줄은 다른 기사로 가는 길이다
  if (line.kind !== "caption" && marginalZone(text) === "byline") return "drop";
  return line.linked >= 0.8 && line.kind !== "caption" && line.kind !== "row" ? "drop" : "keep";
}

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
