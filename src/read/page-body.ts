/** Which block of a page is the article, and which lines of it are the article's. */
import { bodyOf, isElement, marks, type Page, type PageElement } from "./dom.js";
import { type PageLine, pageLines } from "./page-lines.js";
import { measure } from "./page-size.js";
import { ARTICLE_BLOCK, FURNITURE } from "./page-words.js";

/** A body shorter than this is a teaser or the wrong block. */
export const ENOUGH_BODY = 80;

/** The lines of the article block, by markup first, by readability's guess second. Takes furniture out of the page. */
export async function bodyLines(page: Page): Promise<PageLine[]> {
  strip(page);
  const marked = bestBlock(page);
  if (marked !== null) return pageLines(marked);
  const body = bodyOf(page);
  if (body === null) return [];
  // 추정이 실패하면 페이지가 이미 바뀌었을 수 있어 먼저 읽어 둔다
  const all = pageLines(body);
  const guessed = isOrdinary(body) ? await guess(page) : null;
  return guessed === null ? all : pageLines(guessed);
}

/** Readability's time grows with elements × depth: pages far from any real one do without. */
function isOrdinary(body: PageElement): boolean {
  const sizes = measure(body);
  let deepest = 0;
  for (const { depth } of sizes.values()) deepest = Math.max(deepest, depth);
  return sizes.size <= MOST_ELEMENTS && deepest <= DEEPEST;
}

const MOST_ELEMENTS = 6000;
const DEEPEST = 80;

const NEVER =
  "script,style,noscript,template,iframe,button,nav,aside,footer,svg,audio,video,object,embed,ins,dialog,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=dialog]";

/** Furniture by element, by hiding, by the words of its class; never what holds most of the page's text. */
function strip(page: Page): void {
  for (const element of [...page.querySelectorAll(NEVER)]) element.remove();
  const body = bodyOf(page);
  if (body === null) return;
  const sizes = measure(body);
  const all = sizes.get(body)?.text ?? 0;
  for (const [element, size] of sizes) {
    if (element === body || !MAY_GO.has(element.localName)) continue;
    const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
    if ((hidden || element.localName === "form" || FURNITURE.test(marks(element))) && size.text * 3 < all) element.remove();
  }
}

const MAY_GO = new Set("form div section ul ol dl p span table header h2 h3 h4 strong a li em".split(" "));

/** `itemprop=articleBody`, else the block with an article's name that holds most own text; the innermost of equals. */
function bestBlock(page: Page): PageElement | null {
  const body = bodyOf(page);
  if (body === null) return null;
  const sizes = measure(body);
  let best: PageElement | null = null;
  let most = 0;
  const consider = (element: PageElement): void => {
    const size = sizes.get(element);
    const own = size === undefined ? 0 : size.text - 2 * size.linked;
    // 안쪽 블록이 거의 같은 글을 담으면 안쪽이 낫다
    if (own >= ENOUGH_BODY && own >= most * 0.9) {
      best = element;
      most = Math.max(most, own);
    }
  };
  for (const element of page.querySelectorAll('[itemprop~="articleBody"]')) consider(element);
  if (best !== null) return best;
  for (const element of page.querySelectorAll("article,div,section,td,main")) {
    if (element.localName === "article" || ARTICLE_BLOCK.test(marks(element))) consider(element);
  }
  return best;
}

async function guess(page: Page): Promise<PageElement | null> {
  const { Readability } = await import("@mozilla/readability");
  try {
    const options = { charThreshold: ENOUGH_BODY, disableJSONLD: true, serializer: (node: unknown) => node };
    const read = new Readability(page as never, options as never).parse() as { content?: unknown } | null;
    const content = read?.content as PageElement | undefined;
    return content !== undefined && content !== null && isElement(content) ? content : null;
  } catch {
    return null;
  }
}
