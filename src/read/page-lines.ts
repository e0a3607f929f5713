/** A block of a page → its lines, in reading order. No recursion: pages nest as deeply as they like. */
import { isElement, isText, marks, type PageElement, type PageNode } from "./dom.js";
import { CAPTION, CAPTION_LABEL, CAPTION_MARK } from "./page-words.js";

export interface PageLine {
  readonly text: string;
  readonly kind: "text" | "heading" | "caption" | "row";
  /** Share of its letters that lie in links, 0 to 1. */
  readonly linked: number;
  /** Begins a new paragraph (a block, or after an empty line), not just a new line. */
  readonly opens: boolean;
}

const BLOCK = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);
const SILENT = new Set(
  "script style noscript template iframe svg math canvas audio video object embed select textarea button input head title link meta".split(
    " ",
  ),
);
const CELL_SEPARATOR = " | ";

/** Blank lines and line breaks as on the screen; table rows as `a | b | c`. */
export function pageLines(root: PageElement): PageLine[] {
  const lines: PageLine[] = [];
  let buffer = "";
  let linkedChars = 0;
  let breaks = 2;
  let links = 0;
  let captions = 0;
  let headings = 0;
  let rows = 0;
  let preformatted = 0;
  const flush = (next: number): void => {
    const text = buffer.replace(/[ \t\r\n\f\u00A0]+/g, " ").trim();
    if (text !== "" && !/^[|\s]+$/.test(text)) {
      const kind = captions > 0 ? "caption" : rows > 0 ? "row" : headings > 0 ? "heading" : "text";
      const row = kind === "row" ? text.replace(/(?:\| ?)+$/, "").trim() : text;
      lines.push({ text: row, kind, linked: Math.min(1, linkedChars / text.replace(/ /g, "").length), opens: breaks >= 2 });
      breaks = next;
    } else breaks = Math.max(breaks, next);
    buffer = "";
    linkedChars = 0;
  };
  const enter = (element: PageElement): boolean => {
    const name = element.localName;
    if (SILENT.has(name)) return false;
    if (name === "br") {
      if (rows > 0) buffer += " ";
      else if (buffer.trim() === "") breaks = 2;
      else flush(1);
      return false;
    }
    const caption = isCaption(element);
    if (caption || (BLOCK.has(name) && !inRow(element, rows))) flush(name === "li" ? 1 : 2);
    if (caption) captions++;
    if (name === "a") links++;
    if (/^h[1-6]$/.test(name)) headings++;
    if (name === "pre") preformatted++;
    if (name === "tr" && isDataRow(element)) rows++;
    return true;
  };
  const leave = (element: PageElement): void => {
    const name = element.localName;
    const caption = isCaption(element);
    if (rows > 0 && (name === "td" || name === "th")) buffer = `${buffer.trimEnd()}${CELL_SEPARATOR}`;
    else if (caption || (BLOCK.has(name) && !inRow(element, rows))) flush(name === "li" || (name === "tr" && rows > 0) ? 1 : 2);
    if (caption) captions--;
    if (name === "a") links--;
    if (/^h[1-6]$/.test(name)) headings--;
    if (name === "pre") preformatted--;
    if (name === "tr" && isDataRow(element)) rows--;
  };
  walk(root, enter, leave, (data) => {
    if (preformatted > 0) {
      for (const [i, line] of data.split(/\r?\n/).entries()) {
        if (i > 0) flush(1);
        buffer += line;
      }
      return;
    }
    buffer += data;
    if (links > 0) linkedChars += data.replace(/\s/g, "").length;
  });
  flush(2);
  return lines;
}

/** Empty lines between paragraphs; rows of one table close together; captions say that they are captions. */
export function joinLines(lines: readonly PageLine[]): string {
  let text = "";
  let before: PageLine | null = null;
  for (const line of lines) {
    const close = !line.opens || (line.kind === "row" && before?.kind === "row");
    const label = line.kind === "caption" && !CAPTION_MARK.test(line.text) ? CAPTION_LABEL : "";
    text += `${before === null ? "" : close ? "\n" : "\n\n"}${label}${line.text}`;
    before = line;
  }
  return text;
}

function walk(root: PageElement, enter: (e: PageElement) => boolean, leave: (e: PageElement) => void, text: (data: string) => void): void {
  let node: PageNode | null = root;
  while (node !== null) {
    let down = false;
    if (isText(node)) text(node.textContent ?? "");
    else if (isElement(node)) {
      down = enter(node) && node.firstChild !== null;
      if (!down && !SILENT.has(node.localName) && node.localName !== "br") leave(node);
    }
    if (down) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node as PageElement);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

function isCaption(element: PageElement): boolean {
  return element.localName === "figcaption" || (element.localName !== "body" && CAPTION.test(marks(element)));
}

/** A row of at least two cells: a table of figures. One cell a row is layout, mostly around a photo. */
function isDataRow(row: PageElement): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (cell.localName !== "td" && cell.localName !== "th") continue;
    if (cell.querySelector("table,p+p,img,figure") !== null) return false;
    cells++;
  }
  return cells >= 2;
}

const inRow = (element: PageElement, rows: number): boolean => rows > 0 && element.localName !== "tr";
