/**
 * What a line is on a news page: headline, byline, caption, boilerplate or body.
 * Bylines are known by what is left when dates, names of reporters and addresses are taken away: next to nothing.
 */
import type { Span } from "../core/span.js";
import type { Zone } from "./document.js";

/** Longer lines are body whatever they hold. */
const LONGEST_LINE = 220;
const LONGEST_TITLE = 110;
const LONGEST_BYLINE = 110;
/** Letters a byline may hold besides dates, reporters and addresses: the paper's name. */
const LONGEST_OUTLET = 9;

export const ROLES = "(?:기자단|기자|특파원|에디터|앵커|논설위원|통신원|리포터|칼럼니스트|편집위원|PD)";
export const NAME = "[가-힣]{2,4}";
const EMAIL = /[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/g;
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const NTH = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = new RegExp(
  `(?:19|20)\\d\\d\\s?[-./년]\\s?\\d{1,2}\\s?[-./월]\\s?\\d{1,2}\\s?[.일]?(?:T(?=\\d))?|(?:${MONTH} ${NTH}|${NTH} ${MONTH}),? (?:19|20)\\d\\d`,
  "g",
);
const TIME =
  /\d{1,2}:\d{2}(?::\d{2})?|(?:오전|오후)\s?\d{1,2}시(?:\s?\d{1,2}분)?|\([월화수목금토일](?:요일)?\)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![a-z]),?|[AP]M|[+-]\d\d:?\d\d|[월화수목금토일]요일|\d{1,2}면/g;
const REPORTER = new RegExp(
  `(?!아래|본지|해당|담당|취재|소속)${NAME}(?:[·,/] ?${NAME}){0,4} ?(?:[가-힣A-Za-z]{2,8}(?:닷컴|경제|뉴스|일보) )?(?:선임|수석|인턴|객원|전문|수습)?${ROLES}(?![가-힣])`,
  "g",
);
const REPORTERS = new RegExp(ROLES);
const BYLINE_CUE = new RegExp(`@|${ROLES}|(?:19|20)\\d\\d`);
const LABEL =
  /(?:기사|최초|최종)?\s?(?:입력|등록|승인|송고|수정|업데이트|업로드|발행일?|게재|작성일?|지면|date(?![A-Za-z])|(?:posted|published|updated|written)(?: by| on)?(?![A-Za-z])|by(?= ))\s*:?/gi;
const LETTERS = /[^A-Za-z0-9가-힣一-鿿]/g;

const BOILERPLATE =
  /무단\s?전재|무단\s?복제|재배포|저작권자|[ⓒ©]|\(c\)\s|All rights reserved|구독하기|기사문의|제보(?:하기|는|\s?:)|관련\s?기사|^\(끝\)|바로가기|마켓인사이트.{0,20}시|이 기사는.{0,80}(?:표출|송고|작성|제공|게재)|뉴스레터|^(?:본문 |기사 )?(?:글씨|글자|폰트).{0,8}(?:키우기|줄이기|크기|조절)|^(?:공유하기|스크랩|인쇄하기|기사\s?듣기|URL\s?복사|댓글|좋아요|많이 본 |인기 ?기사|추천 ?기사)|앱에서 .{0,20}보|붙여넣으세요|좋아요를/;
const CAPTION_CUES =
  /^[/([]*\s?(?:사진|자료|그래픽|이미지|일러스트|출처|사진제공|자료제공|사진설명|그래프)\s?[=:\])]|^사진은 |^(?:이미지|사진) 크게\s?보기|(?:홈페이지|캡처|화면|영상|페이지|유튜브|인스타그램|SNS)\s?(?:갈무리|캡처)|(?:갈무리|캡처)[)\]]?$|(?:^|[/[(]\s?|\.\s)(?:[^\s/.]{1,15}\s){1,2}(?<!(?:으로|에게|[을를은는]) )제공[)\]]?\s?$|[[(/]\s?(?:사진|자료|그래픽|일러스트)\s?[=:제]/;
/** Picture agencies, longest first. */
export const AGENCIES =
  "(?:게티이미지뱅크|게티이미지코리아|게티이미지|Getty ?Images|이미지투데이|클립아트코리아|셔터스톡|픽사베이|언스플래시|연합뉴스|로이터통신|로이터|REUTERS|Reuters|블룸버그|Bloomberg|신화통신|신화|뉴시스|뉴스1|한경DB|EPA|AFP|UPI|타스|TASS|AP|연합)";
const AGENCY_ONLY = new RegExp(`^[/(\\[]?\\s?${AGENCIES}(?:[=/·, ]{0,2}${AGENCIES})*(?:\\s?제공)?[)\\]]?$`);
const AGENCY_LAST = new RegExp(`[.)'"]\\s?/?\\s?${AGENCIES}(?:[=/·]?${AGENCIES})*[)\\]]?$`);
const MARGINAL_START = "[(<▲▶※/ⓒ©※";
/** Above the links to other articles: what follows without a full stop belongs to them. */
const LINKS =
  /^[[<(■▶◇*☞]?\s?(?:관련\s?(?:기사|뉴스)|많이\s?본\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|주요\s?뉴스|실시간\s?(?:기사|뉴스)|이 시각 (?:주요|많이|인기).{0,10}|핫\s?뉴스)\s?[\]>)]?$/;
/** A full stop behind a verb: no headline has one. */
const FINISHED = /[다요죠까]\.(?!\.)/;
/** A sentence that lost its full stop is longer than a headline in the same form (내놓는다). */
const LONGEST_VERBAL_TITLE = 36;
const GLUED = /[가-힣]다\.["']?[([/가-힣]/;
const ENDS_FINISHED = /[다요죠까]["')\]]{0,2}\.["')\]]{0,2}$/;

/** Where a line stands: nothing of the body came before it (`head`), and a byline stands below it (`byline`). */
export type HeadPlace = "head" | "byline" | null;

/** The zone of a whole block. `head`: where it stands; `last`: nothing comes behind; `central`: known to be not marginal. */
export function zoneOf(text: string, block: Span, head: HeadPlace, last: boolean, central: boolean): Zone {
  if (block.end - block.start > LONGEST_LINE || (central && (head === null || last))) return "body";
  const line = text.slice(block.start, block.end);
  const zone = central ? null : marginalZone(line);
  if (zone !== null) return zone;
  return head !== null && !last && isTitle(line, head === "byline") ? "title" : "body";
}

/** Does this line stand above links to other articles? */
export const opensLinks = (text: string, block: Span): boolean =>
  block.end - block.start < 30 && LINKS.test(text.slice(block.start, block.end));

/** A line without a full stop. */
export const isFragment = (text: string, block: Span): boolean => {
  const line = text.slice(Math.max(block.start, block.end - 6), block.end);
  return block.end - block.start < LONGEST_TITLE && !line.endsWith(".") && !FINISHED.test(line);
};

/** Byline, boilerplate or caption, if a line or sentence is one as a whole. */
export function marginalZone(line: string): Exclude<Zone, "title" | "body"> | null {
  if (line.length > LONGEST_LINE) return null;
  // nearly every sentence leaves here
  if (line.endsWith("다.") && !MARGINAL_START.includes(line[0] as string) && !line.startsWith("이 기사는")) return null;
  if (isByline(line)) return "byline";
  // a finished sentence with something glued to it is for the splitter
  if (GLUED.test(line)) return null;
  const finished = ENDS_FINISHED.test(line);
  if (BOILERPLATE.test(line) && (!finished || /무단\s?전재|^[▶※(]|^이 기사는 |저작권자\s?[ⓒ©(]/.test(line))) return "boilerplate";
  if (AGENCY_ONLY.test(line) || CAPTION_CUES.test(line)) return finished && !/^[▲[(/]/.test(line) ? null : "caption";
  if (AGENCY_LAST.test(line) && !finished) return "caption";
  return null;
}

function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !BYLINE_CUE.test(line)) return false;
  let evidence = 0;
  const take = (from: string, pattern: RegExp, counts: boolean): string =>
    from.replace(pattern, () => {
      if (counts) evidence++;
      return " ";
    });
  let rest = line.includes("@") ? take(line, EMAIL, true) : line;
  rest = take(rest, DATE, true);
  if (REPORTERS.test(line)) rest = take(rest, REPORTER, true);
  if (evidence === 0) return false;
  rest = take(take(rest, TIME, false), LABEL, false);
  return rest.replace(LETTERS, "").length <= LONGEST_OUTLET && !/다\.$/.test(line);
}

function isTitle(line: string, signed: boolean): boolean {
  if (line.length > LONGEST_TITLE || line.endsWith(".")) return false;
  if (!signed && line.endsWith("다") && line.length > LONGEST_VERBAL_TITLE) return false;
  return !FINISHED.test(line) && /[A-Za-z가-힣0-9]/.test(line);
}
