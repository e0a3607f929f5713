/** A saved page as an input: its charset, then its article. */
import type { Drafts, Reading } from "./draft.js";
import { decode, narrow, settled } from "./encoding.js";
import { collect, type Opened } from "./open.js";
import { readPage } from "./page.js";

const CHARSET = /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w-]{1,40})|<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]{1,40})/i;

export async function* readHtml(opened: Opened, reading: Reading): Drafts {
  const bytes = await collect(opened.chunks, reading.limit, reading.source);
  const said = CHARSET.exec(Buffer.from(bytes.subarray(0, 8192)).toString("latin1"));
  const declared = reading.encoding === null ? (said?.[1] ?? said?.[2]) : undefined;
  const decoded = settled(await decode(bytes, { encoding: narrow(reading), declared, place: reading.source }), reading);
  const page = await readPage(decoded.text, reading.source);
  yield {
    kind: "draft",
    place: reading.source,
    id: null,
    url: page.url,
    title: page.title,
    day: page.day,
    text: page.text,
    encoding: decoded.encoding,
    outlet: page.outlet,
    byline: page.byline,
    warnings: [...decoded.warnings, ...page.warnings],
  };
}
