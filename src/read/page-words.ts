/** Words by which the pages of Korean news sites tell article from furniture. Tables only. */

/** Words of a class or id that stand on blocks which are no article text. */
export const FURNITURE =
  / (?:related|relatedposts|relatedpost|sharedaddy|relation|relate|relnews|recommend|recommended|recom|popular|ranking|rank|best|hot|issue|sns|share|sharing|social|ad|ads|adv|advert|adbox|advertisement|banner|sponsor|sponsored|promotion|copyright|copyrights|reporter|journalist|writer|byline|author|comment|comments|reply|replies|cmt|subscribe|subscription|newsletter|tag|tags|hashtag|keyword|keywords|toolbar|tools|util|utils|utility|breadcrumb|location|gnb|lnb|snb|footer|sidebar|aside|donation|donate|vote|survey|poll|likes|emotion|paging|pagination|blind|hidden|sr|popup|layer|modal|dimmed|tts|fontsize|print|bookmark|scrap|taboola|dable|outbrain|carousel|feedback|more) /;

/** Words of a class or id on the block that holds the article. Joined with `body`, `content`, `text`… */
export const ARTICLE_BLOCK =
  / (?:article|news|view|story|post|entry|read|dic|txt|par|cnt|art)(?: (?:article|news|view|story|detail|content|contents|con|cont|cnt|div|wrap|main))* (?:body|content|contents|cont|con|text|txt|area|view|detail|article|wrap|div) | articlebody | newsbody | articlecontent | articletxt | article /;

export const CAPTION =
  / (?:caption|captions|figcaption|imgdesc|photodesc|imgtxt|img desc|photo desc|img txt|photo txt|image desc|vod desc|desc photo|txt photo|photo info|img caption|cap) /;

/** Whole lines that belong to buttons and boxes. */
export const WIDGET_LINE =
  /^(?:공유(?:하기)?|공유 닫기|글자\s?크기(?: 조절| 변경)?|가|가\+|가-|\+가|-가|인쇄(?:하기)?|프린트|스크랩|댓글(?:\s?\d+)?|좋아요(?:\s?\d+)?|(?:기사|본문|뉴스) (?:듣기|읽기|저장|제보)|요약(?:봇|보기)?|구독(?:하기|중)?|닫기|열기|더\s?보기|이전|다음|목록|맨\s?위로|페이스북|트위터|엑스|카카오톡|카카오스토리|네이버 ?블로그|밴드|라인|이메일|URL ?복사|링크 ?복사|이미지 ?(?:크게|확대) ?보기|사진 ?확대|크게 ?보기|AD|광고|advertisement|sponsored|기자 ?페이지|전체 ?보기|번역|북마크)$/i;

/** From such a line on there are only links to other articles. */
export const RELATED_HEAD =
  /^[^\p{L}\p{N}]{0,4}(?:관련\s?기사|관련\s?뉴스|이 시각 (?:주요|많이 본)?\s?뉴스|많이 본 (?:기사|뉴스)|인기\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|실시간 (?:주요|인기)\s?뉴스|핫\s?(?:뉴스|이슈)|주요\s?(?:기사|뉴스)|함께 (?:보면|볼|읽으면|읽을) .{0,12}(?:기사|뉴스)|이 기사와 함께.{0,20}|당신이 (?:좋아할|관심).{0,20}|(?:다른|최신|오늘의|주목)\s?(?:기사|뉴스)(?: 보기)?)[^\p{L}\p{N}]{0,4}$/u;

export const COPYRIGHT_LINE =
  /무단\s?(?:전재|복제|배포|사용)|재배포\s?금지|재배포를? 금|AI 학습 (?:및|이용) |all rights reserved|^[<[(]?\s?저작권자|청소년보호책임자|사업자\s?등록번호|통신판매업|^(?:ⓒ|©|Copyrights?\s?[ⓒ©(])/i;

export const APPEAL_LINE =
  /^(?:[^\p{L}\p{N}]{0,4})(?:.{0,30}(?:네이버|구글|카카오|유튜브|다음|채널).{0,20}(?:구독|추가|팔로우|채널).{0,20}$|제보는|기사\s?제보|.{0,20}제보 (?:바랍니다|받습니다|하기)|카카오톡\s?:|.{0,12}앱(?:을|에서) (?:다운|설치).{0,20}$)/u;

/** `입력 2026.03.03 09:30`, also with a change after it. */
export const STAMP_LINE =
  /^[^\p{L}\p{N}]{0,2}(?:(?:기사|최초|최종|뉴스)?\s?(?:입력|등록|승인|송고|발행|게재|작성|게시|수정|업데이트|출고|배포)(?:시간|일시|일|시각|날짜)?\s?[:|]?\s?)+(?:\d{4}\s?[-./년]|\d{2}[./-]\d{2}|\d{8})/u;
export const PUBLISHED_LABEL =
  /(?:기사\s?|최초\s?)?(?:입력|등록|승인|송고|발행|게재|작성|게시|출고)(?:시간|일시|일|시각|날짜)?\s?[:|]?\s?(?=\d{4})/u;

/** A line that is nothing but the reporter: `홍길동 기자 gd@example.kr`, `/홍길동 기자`. */
export const REPORTER_LINE =
  /^[[(/=■▶\s]{0,4}(?:[가-힣A-Za-z]{1,12}\s?=\s?)?((?:[가-힣]{2,4}[\s·,]{0,2}){1,3}(?:(?:[가-힣A-Za-z]{1,6}\s?)?(?:기자|특파원|논설위원|선임기자|전문기자|인턴기자|객원기자|앵커|PD|에디터)))[\])]?(?:[\s(<[]{0,3}[\w.+-]{1,40}@[\w.-]{1,60}[)>\]]?)?$/;
/** The visible byline: `홍길동 기자`, `기자명 홍길동 기자`. */
export const BYLINE_TEXT =
  /^(?:기자명\s?|by\s)?((?:[가-힣]{2,4}\s?(?:선임|수석|인턴|객원|전문)?(?:기자|특파원|논설위원|앵커|PD|에디터)[\s,·]{0,2}){1,3})(?:[\w.+-]{1,40}@[\w.-]{1,60})?$/i;
export const REPORTER_ROLE = /\s?(?:선임|수석|인턴|객원|전문)?(?:기자|특파원|논설위원|앵커|PD|에디터)(?=$|[\s,·])/g;
export const MAIL_LINE = /^[\s(<[]{0,3}[\w.+-]{1,40}@[\w.-]{1,60}[)>\]]?$/;

/** Marks that already say that a line is a caption. */
export const CAPTION_MARK = /^[[(/]{0,2}\s?(?:사진|자료|그래픽|이미지|일러스트|출처|사진제공|자료제공|사진설명)\s?[=:\])]/;

/** Put in front of captions that do not say so themselves; `text/zones.ts` knows it. */
export const CAPTION_LABEL = "[사진] ";

/** Portals, which name themselves as the site of other people's articles. */
export const PORTALS: ReadonlySet<string> = new Set([
  "네이버",
  "네이버 뉴스",
  "네이버뉴스",
  "NAVER",
  "Naver",
  "다음",
  "다음뉴스",
  "Daum",
  "다음 - Daum",
  "Daum | 다음",
  "네이트",
  "네이트 뉴스",
  "Nate",
  "줌",
  "ZUM",
  "MSN",
]);
