/** The little of the DOM that reading a page needs, and linkedom, loaded when the first page comes. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
}

/** Nothing in the page is run and nothing is fetched. A stretch without `<html>` gets one. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import("linkedom");
  return parseHTML(withBody(html)).document as unknown as Page;
}

const withBody = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

/** linkedom's own `body` makes an empty one where `<head>` was left out. */
export const bodyOf = (page: Page): PageElement | null => page.querySelector("body") ?? page.documentElement;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The words of `class` and `id`, apart: `newsRelated_list` → ` news related list `. */
export function marks(element: PageElement): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 300);
  return ` ${names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()} `;
}
