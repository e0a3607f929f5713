/** One record of a JSON, JSON Lines, CSV or TSV input → one article. */
import { AistratError } from "../core/error.js";
import { type Note, words } from "../core/lang.js";
import type { FieldNames } from "./article.js";
import { publicationDay } from "./day.js";
import type { Draft } from "./draft.js";
import type { Origin } from "./encoding.js";
import { FIELD_NAMES, type FieldRole, fieldKey, LIST_NAMES } from "./field-names.js";

export type Fields = { readonly [name: string]: unknown };

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws `unreadable` when no field holds a text; says which fields there are. */
export async function recordDraft(record: Fields, given: FieldNames, place: string, origin: Origin): Promise<Draft> {
  // Elasticsearch 덤프는 기사를 _source 안에 둔다
  const inner = isFields(record._source) ? { ...record, ...record._source } : record;
  const named = new Map<string, unknown>();
  for (const name of Object.keys(inner)) if (!named.has(fieldKey(name))) named.set(fieldKey(name), inner[name]);
  const read = (role: FieldRole, name: string | undefined): string | null =>
    name !== undefined ? flat(at(inner, name)) : firstOf(FIELD_NAMES[role], named);

  const raw = read("text", given.text);
  if (raw === null) throw noText(inner, given.text, place);
  const warnings: Note[] = [...origin.warnings];
  let text = raw;
  if (MARKUP.test(raw)) {
    text = await (await import("./fragment.js")).textOfFragment(raw);
    warnings.push(MARKUP_REMOVED);
  }
  const date = read("date", given.date);
  const day = publicationDay(date);
  if (date !== null && day === null)
    warnings.push({
      code: "unreadableDate",
      message: words(`날짜 필드를 날짜로 읽지 못했습니다: ${shown(date)}`, `the date field holds no date: ${shown(date)}`),
    });
  return {
    kind: "draft",
    place,
    id: read("id", given.id),
    url: read("url", undefined),
    title: read("title", given.title),
    day,
    text,
    encoding: origin.encoding,
    outlet: read("outlet", undefined),
    byline: read("byline", undefined),
    warnings,
  };
}

/** The records of a wrapper such as `{ "articles": [ … ] }`, `{ "response": { "docs": [ … ] } }`; null when it is a record itself. */
export function listIn(value: Fields, depth = 0): readonly unknown[] | null {
  if (FIELD_NAMES.text.some((name) => typeof value[name] === "string")) return null;
  for (const name of LIST_NAMES) {
    const inner = value[name];
    if (Array.isArray(inner) && inner.some(isFields)) return inner;
    if (isFields(inner) && depth < 3) {
      const found = listIn(inner, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

const MARKUP_REMOVED: Note = {
  code: "markupRemoved",
  message: words(
    "본문 필드의 HTML을 걷어 냈습니다. 위치는 걷어 낸 글을 가리킵니다.",
    "HTML was taken out of the text field; spans point into what is left.",
  ),
};

/** Paragraph tags or line breaks: more than a stray `<b>`. */
const MARKUP = /<\/(?:p|div|span|td|h\d)>|<br\s?\/?>/i;

function firstOf(names: readonly string[], named: ReadonlyMap<string, unknown>): string | null {
  for (const name of names) {
    const value = flat(named.get(name));
    if (value !== null) return value;
  }
  return null;
}

/** The field itself, else a dotted path: `article.body`. */
function at(record: Fields, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const step of name.split(".")) value = isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value;
}

/** A value as text: paragraphs of a list, the name of a JSON-LD organisation; null when blank. */
function flat(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return flat(
      value
        .map(flat)
        .filter((part) => part !== null)
        .join("\n"),
    );
  return isFields(value) ? flat(value.name ?? value.value) : null;
}

function noText(record: Fields, asked: string | undefined, place: string): AistratError {
  const names = Object.keys(record).slice(0, 12).map(shown).join(", ");
  const reason =
    asked === undefined
      ? words("본문이 든 필드를 찾지 못했습니다", "no field holds a text")
      : words(`본문 필드 ${asked}이(가) 없거나 비었습니다`, `the text field ${asked} is missing or empty`);
  return new AistratError(
    "unreadable",
    words(`${reason.ko} (있는 필드: ${names})`, `${reason.en} (fields: ${names})`),
    place,
    words("--text-field NAME 으로 본문 필드를 알려 주세요.", "--text-field NAME names it"),
  );
}

/** What a message repeats of the input: short, and no control characters for the terminal. */
const shown = (text: string): string => text.slice(0, 40).replace(/[\p{Cc}\p{Cf}]+/gu, "�");
