/** What a page says of itself: JSON-LD first, then Open Graph and meta tags, then what is to be seen. */
import { publicationDay } from "./day.js";
import { marks, type Page, type PageElement } from "./dom.js";
import { newsArticleOf } from "./json-ld.js";
import { BYLINE_TEXT, PORTALS, PUBLISHED_LABEL, REPORTER_ROLE } from "./page-words.js";

export interface PageMetadata {
  readonly title: string | null;
  readonly day: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** Body as JSON-LD gives it; a last resort. */
  readonly body: string | null;
  readonly description: string | null;
}

const DATE_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datePublished",
  "dd:published_time",
  "article:published",
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "cXenseParse:recs:publishtime",
];

/** Reads only; call before anything is taken out of the page. */
export function pageMetadata(page: Page): PageMetadata {
  const meta = metaTags(page);
  const said = newsArticleOf(page);
  const first = (...names: string[]): string | null =>
    names.map((name) => meta.get(name.toLowerCase())).find((v) => v !== undefined) ?? null;
  const windowTitle = clean(page.querySelector("title")?.textContent);
  const outlet = outletOf(said?.outlet ?? null, first) ?? siteIn(windowTitle);
  return {
    title: titleOf(page, said?.title ?? first("og:title", "twitter:title", "title") ?? windowTitle, outlet),
    day: said?.day ?? DATE_META.map((name) => publicationDay(first(name))).find((day) => day !== null) ?? visibleDay(page),
    outlet,
    byline:
      reporterNames(said?.byline) ??
      reporterNames(notOutlet(first("dable:author", "dd:author", "byl", "author", "article:author"), outlet)) ??
      visibleByline(page),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? first("og:url"),
    body: said?.body ?? null,
    description: clean(first("og:description", "description")),
  };
}

function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta")) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop"))?.toLowerCase();
    const content = clean(tag.getAttribute("content"));
    if (name !== undefined && content !== null && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The newspaper, not the portal that shows its article: `한강경제 | 네이버`. */
function outletOf(said: string | null, first: (...names: string[]) => string | null): string | null {
  const names = [
    said,
    first("og:article:author", "article:media_name", "dd:publisher", "dable:publisher")?.split(/\s[|:]\s/)[0] ?? null,
    first("og:site_name", "publisher", "application-name"),
    first("article:publisher", "copyright", "dc.publisher")?.replace(/^https?:.*/, "") ?? null,
  ];
  const named = names.map((name) => clean(name?.replace(/^(?:ⓒ|©|Copyrights?)\s*/i, "") ?? null)).filter((name) => name !== null);
  return named.find((name) => !PORTALS.has(name)) ?? named[0] ?? null;
}

/** The headline without the name of the site around it. */
function titleOf(page: Page, whole: string | null, outlet: string | null): string | null {
  const headings = [...page.querySelectorAll("h1,h2,h3")].map((h) => clean(h.textContent) ?? "").filter((text) => text.length >= 6);
  if (whole === null) return headings[0] ?? null;
  const shown = headings.filter((text) => whole.startsWith(text)).sort((a, b) => b.length - a.length)[0];
  if (shown !== undefined) return shown;
  const last = whole.split(SITE_EDGE).at(-1) ?? whole;
  const isSite = last !== whole && (PORTALS.has(last) || (outlet !== null && last.includes(outlet)));
  return isSite ? whole.slice(0, whole.lastIndexOf(last)).replace(/\s*[|<>:»–—-]+\s*$/, "") : whole;
}

/** The site in `들꽃소프트, 사업 수주 :: 전자마을`, where nothing else names it. */
function siteIn(title: string | null): string | null {
  const parts = title?.split(SITE_EDGE) ?? [];
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && last.length <= 12 && !/\d/.test(last) && last.length * 2 < (parts[0] ?? "").length ? last : null;
}

const SITE_EDGE = /\s+(?:[|<>»–—-]|:{1,2})\s+/;

/** `<time>`, a date attribute, or a line such as `입력 2026.03.03 09:30`. */
function visibleDay(page: Page): string | null {
  for (const selector of ["[itemprop=datePublished]", "time[pubdate]", "[data-date-time]", "time[datetime]"])
    for (const element of page.querySelectorAll(selector)) {
      const value = ["content", "datetime", "data-date-time"].map((name) => element.getAttribute(name)).find((v) => v !== null);
      const day = publicationDay(value ?? element.textContent);
      if (day !== null && !isElsewhere(element)) return day;
    }
  let bare: string | null = null;
  for (const element of page.querySelectorAll("span,p,em,li,dd,div,td,time,i,strong")) {
    const text = shortText(element);
    if (text === null) continue;
    const label = PUBLISHED_LABEL.exec(text);
    const labelled = label === null ? null : publicationDay(text.slice(label.index + label[0].length));
    if (labelled !== null && !isElsewhere(element)) return labelled;
    if (bare === null && /^\d{4}\s?[-./년]/.test(text) && text.length <= 30 && !isElsewhere(element)) bare = publicationDay(text);
  }
  return bare;
}

/** Text of a small element; null when it is long or holds blocks. */
function shortText(element: PageElement): string | null {
  let nodes = 0;
  let text = "";
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (++nodes > 8 || text.length > 200) return null;
    if (child.nodeType === 3 || (child.nodeType === 1 && child.firstChild?.nodeType === 3 && child.firstChild.nextSibling === null))
      text += child.textContent ?? "";
  }
  return clean(text);
}

/** Names only: `홍길동 기자` → `홍길동`. */
export const reporterNames = (text: string | null | undefined): string | null => clean(text?.replace(REPORTER_ROLE, ""));

const notOutlet = (name: string | null, outlet: string | null): string | null =>
  name === outlet || /^https?:/.test(name ?? "") ? null : name;

function visibleByline(page: Page): string | null {
  for (const element of page.querySelectorAll("em,span,a,strong,p,li,div")) {
    const text = shortText(element);
    const names = text === null ? undefined : BYLINE_TEXT.exec(text)?.[1];
    if (names !== undefined && !isElsewhere(element)) return reporterNames(names);
  }
  return null;
}

/** In a list of other articles, an aside, a footer. */
function isElsewhere(element: PageElement): boolean {
  let up: PageElement | null = element;
  for (let i = 0; up !== null && up.nodeType === 1 && i < 12; i++, up = up.parentNode) {
    if (up.localName === "aside" || up.localName === "footer" || up.localName === "nav") return true;
    if (/ (?:related|rel|list|rank|ranking|recommend|popular|side|aside|footer|comment|reply|most) /.test(marks(up))) return true;
  }
  return false;
}

/** Blanks folded; null when nothing is left. */
export function clean(text: string | null | undefined): string | null {
  const folded = text?.replace(/[\s\u00A0]+/g, " ").trim() ?? "";
  return folded === "" ? null : folded;
}
