/** RSS, Atom and RDF feeds, one article an entry. What came before a cut is still read. */
import { AistratError } from "../core/error.js";
import { type Bilingual, type Note, words } from "../core/lang.js";
import { publicationDay } from "./day.js";
import { type Draft, type Drafts, failureOf, type Reading } from "./draft.js";
import { decode, narrow, settled } from "./encoding.js";
import { textOfFragment } from "./fragment.js";
import { unescaped } from "./json-ld.js";
import { collect, type Opened } from "./open.js";
import { clean } from "./page-metadata.js";

export async function* readFeed(opened: Opened, reading: Reading): Drafts {
  const bytes = await collect(opened.chunks, reading.limit, reading.source);
  const declared = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]{1,40})/i.exec(
    Buffer.from(opened.head).toString("latin1"),
  )?.[1];
  const decoded = settled(
    await decode(bytes, { encoding: narrow(reading), declared: reading.encoding === null ? declared : undefined, place: reading.source }),
    reading,
  );
  const { whole, cut } = repaired(decoded.text);
  const { outlet, entries } = await parse(whole, cut, reading.source);
  for (const [i, entry] of entries.entries()) {
    const place = `${reading.source}[${i}]`;
    try {
      yield await entryDraft(entry, place, outlet, decoded);
    } catch (error) {
      yield failureOf(error, reading.source, place);
    }
  }
  if (cut)
    yield failureOf(
      broken(
        words(
          `피드가 중간에 끊겼습니다 (온전한 기사 ${entries.length}건은 읽었습니다)`,
          `the feed breaks off (its ${entries.length} whole articles were read)`,
        ),
        reading.source,
      ),
      reading.source,
      reading.source,
    );
}

interface Entry {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  readonly author: string | null;
}

async function entryDraft(
  entry: Entry,
  place: string,
  outlet: string | null,
  origin: Pick<Draft, "encoding" | "warnings">,
): Promise<Draft> {
  const title = entry.title === null ? null : clean(unescaped(entry.title.replace(/<[^<>]{0,200}>/g, "")));
  const body = await textOfFragment(entry.content ?? entry.summary ?? "");
  if (body === "" && title === null)
    throw new AistratError("unreadable", words("제목도 본문도 없는 항목입니다", "an entry with neither title nor text"), place);
  const warnings: Note[] = [...origin.warnings];
  if (entry.content === null)
    warnings.push({
      code: "summaryOnly",
      message: words("피드에 요약만 있어 요약을 읽었습니다.", "the feed holds only summaries; the summary was read."),
    });
  return {
    kind: "draft",
    place,
    id: entry.id,
    url: entry.url,
    title,
    day: publicationDay(entry.date),
    text: title === null ? body : body === "" ? title : `${title}\n\n${body}`,
    encoding: origin.encoding,
    outlet,
    byline: entry.author,
    warnings,
  };
}

/** A feed cut off in the middle, closed behind its last whole entry. */
function repaired(xml: string): { whole: string; cut: boolean } {
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(xml)?.[1];
  if (root === undefined || xml.includes(`</${root}>`)) return { whole: xml, cut: false };
  const last = Math.max(xml.lastIndexOf("</item>") + "</item>".length, xml.lastIndexOf("</entry>") + "</entry>".length);
  if (xml.lastIndexOf("</item>") < 0 && xml.lastIndexOf("</entry>") < 0) return { whole: "", cut: true };
  return { whole: xml.slice(0, last) + (root === "rss" ? "</channel></rss>" : `</${root}>`), cut: true };
}

async function parse(xml: string, cut: boolean, source: string): Promise<{ outlet: string | null; entries: Entry[] }> {
  if (xml === "") throw broken(words("피드가 첫 기사 앞에서 끊겼습니다", "the feed breaks off before its first article"), source);
  const { parseFeed } = await import("feedsmith");
  try {
    const { format, feed } = parseFeed(xml) as unknown as { format: string; feed: Node };
    const items = list(feed.entries ?? feed.items);
    return { outlet: text(feed.title), entries: items.map(format === "atom" ? atomEntry : rssEntry) };
  } catch {
    throw broken(
      cut
        ? words("피드가 중간에 끊겨 읽을 수 없습니다", "the feed breaks off and cannot be read")
        : words("RSS·Atom 문법에 맞지 않습니다", "is no well-formed RSS or Atom"),
      source,
    );
  }
}

/** Whatever feedsmith found: every field optional. */
type Node = { readonly [name: string]: unknown };

const atomEntry = (entry: Node): Entry => ({
  id: text(entry.id),
  title: text(entry.title),
  url: text(list(entry.links)[0]?.href),
  date: text(entry.published) ?? text(entry.updated),
  content: text(entry.content),
  summary: text(entry.summary),
  author: text(list(entry.authors)[0]?.name),
});

const rssEntry = (item: Node): Entry => {
  const dc = node(item.dc);
  return {
    id: text(item.guid) ?? text(item.link),
    title: text(item.title),
    url: text(item.link),
    date: text(item.pubDate) ?? first(dc?.dates) ?? text(dc?.date),
    content: text(node(item.content)?.encoded),
    summary: text(item.description),
    author: first(dc?.creators) ?? text(dc?.creator) ?? first(item.authors),
  };
};

const node = (value: unknown): Node | null => (typeof value === "object" && value !== null ? (value as Node) : null);
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter((item): item is Node => node(item) !== null) : []);
const first = (value: unknown): string | null => (Array.isArray(value) ? text(value[0]) : null);

function text(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  const inner = node(value);
  return inner === null ? null : typeof inner.value === "string" ? text(inner.value) : text(inner.name);
}

const broken = (reason: Bilingual, source: string): AistratError =>
  new AistratError("unreadable", reason, source, words("피드를 다시 받아 주세요.", "fetch the feed again"));
