/** What kind of input this is, from its first stretch, then from its name. */
import type { InputFormat } from "./article.js";
import { FIELD_NAMES, fieldKey } from "./field-names.js";

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat());
const TEXT_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.text);

/** Content wins over the name, except where the content could be anything (CSV, text). */
export function sniff(head: Uint8Array, name: string): InputFormat {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 65_536))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  const start = text.trimStart();
  const ending = /\.([a-z]+)(?:\.(?:gz|zst|zstd))?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  if (start.startsWith("<")) return markup(start, ending);
  if (/^\[\s*(?:[{\]]|$)/.test(start) && ending !== "txt") return "json";
  if (/^\{\s*(?:["}]|$)/.test(start)) return oneLineRecord(start) ? "jsonl" : "json";
  if (ending === "json") return "json";
  if (ending === "csv" || ending === "tsv" || ending === "tab") return "csv";
  return headerOfTable(head) ? "csv" : "text";
}

function markup(start: string, ending: string | undefined): InputFormat {
  const root = behindPreamble(start).slice(0, 200);
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/.test(root)) return "feed";
  if (/^<!doctype html/i.test(root) || /^<(?:html|head|body|meta|title|div|article|section|main|p|table)[\s>]/i.test(root)) return "html";
  if (ending === "xml" || ending === "rss" || ending === "atom" || start.startsWith("<?xml")) return "feed";
  return ending === "html" || ending === "htm" || start.startsWith("<!--") ? "html" : "text";
}

/** Without XML declarations and comments in front of the root element. */
function behindPreamble(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "x")) at++;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : null;
    const end = close === null ? -1 : text.indexOf(close, at);
    if (close === null || end < 0) return text.slice(at);
    at = end + close.length;
  }
}

/** A whole object on the first line: JSON Lines, also where that line is broken inside. */
function oneLineRecord(start: string): boolean {
  const end = start.search(/[\r\n]/);
  const line = (end < 0 ? start : start.slice(0, end)).trimEnd();
  return end < 0 || (line.length > 1 && line.endsWith("}"));
}

/** A first line of several cells of which one names the text of an article. */
function headerOfTable(head: Uint8Array): boolean {
  const end = head.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (end < 0 || end > 1000) return false;
  const line = Buffer.from(head.subarray(0, end)).toString("utf8");
  const cells = line.split(/[,\t;]/).map(fieldKey);
  const known = cells.filter((cell) => ALL_NAMES.has(cell));
  return known.length >= 2 && known.length * 2 >= cells.length && cells.some((cell) => TEXT_NAMES.has(cell));
}
