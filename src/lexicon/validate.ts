/** A user's own lexicon rows, checked at the border: each fault names its row and field. */
import { CHIP_KINDS, PARTY_KINDS } from "../contract/codes.js";
import { AistratError } from "../core/error.js";
import { type Bilingual, words } from "../core/lang.js";
import type { ChipRow, LexiconRows, PartyRow, ProductRow } from "./rows.js";

const TEXTS = ["id", "nameEn", "ticker", "parent", "vendor", "family", "from"];
const LISTS = ["aliases", "ambiguous", "ordinary", "cues"];
const SECTIONS = ["parties", "chips", "products"] as const;

function fault(place: string, what: Bilingual): AistratError {
  return new AistratError(
    "invalidLexicon",
    what,
    place,
    words("aistrat lexicon --help 에 행의 예가 있습니다.", "aistrat lexicon --help shows a row"),
  );
}

const isOneOf = (kinds: readonly unknown[], kind: unknown): boolean => kinds.includes(kind);
const oneOf = (kinds: readonly string[]): Bilingual => {
  const list = kinds.join(", ");
  return words(`kind는 ${list} 가운데 하나입니다.`, `kind is one of ${list}.`);
};

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value === value.trim();

function checkRow(section: (typeof SECTIONS)[number], row: unknown, place: string): void {
  if (typeof row !== "object" || row === null || Array.isArray(row))
    throw fault(place, words("행은 객체여야 합니다.", "a row is an object."));
  const record = row as Record<string, unknown>;
  if (!isText(record.name))
    throw fault(place, words("name은 앞뒤 공백이 없는 글이어야 합니다.", "name is a text without blanks at its edges."));
  if (section === "parties" && !isOneOf(PARTY_KINDS, record.kind)) throw fault(place, oneOf(PARTY_KINDS));
  if (section === "chips" && !isOneOf(CHIP_KINDS, record.kind)) throw fault(place, oneOf(CHIP_KINDS));
  if (section === "chips" && !isText(record.id)) throw fault(place, words("칩에는 id가 있어야 합니다.", "a chip has an id."));
  for (const key of TEXTS)
    if (record[key] !== undefined && record[key] !== null && !isText(record[key]))
      throw fault(place, words(`${key}는 글이거나 null입니다.`, `${key} is a text or null.`));
  for (const key of LISTS) {
    const list = record[key];
    if (list !== undefined && !(Array.isArray(list) && list.every(isText)))
      throw fault(place, words(`${key}는 글의 목록입니다.`, `${key} is a list of texts.`));
  }
}

/** The rows as given, typed. Throws AistratError `invalidLexicon` with the place (`parties[3]`). */
export function validateRows(own: unknown): LexiconRows {
  if (typeof own !== "object" || own === null || Array.isArray(own))
    throw fault(
      "lexicon",
      words("{ parties, chips, products } 꼴의 객체여야 합니다.", "an object { parties, chips, products } is wanted."),
    );
  const given = own as Record<string, unknown>;
  for (const key of Object.keys(given))
    if (!(SECTIONS as readonly string[]).includes(key))
      throw fault(
        key,
        words(`모르는 항목입니다: ${key}. parties, chips, products만 씁니다.`, `unknown entry: ${key}. Only parties, chips, products.`),
      );
  for (const section of SECTIONS) {
    const rows = given[section];
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) throw fault(section, words("행의 목록이어야 합니다.", "a list of rows is wanted."));
    rows.forEach((row, i) => {
      checkRow(section, row, `${section}[${i}]`);
    });
  }
  return given as { parties?: PartyRow[]; chips?: ChipRow[]; products?: ProductRow[] };
}
