/** CSV and TSV with a header line (RFC 4180, quoted line breaks, any of `,` tab `;`), record by record. */
import { AistratError } from "../core/error.js";
import { words } from "../core/lang.js";
import { type Drafts, failureOf, type Reading } from "./draft.js";
import { lineText } from "./json-lines.js";
import { type Opened, tooLarge } from "./open.js";
import { recordDraft } from "./records.js";
import { tableRecords } from "./table-records.js";

const SEPARATORS = [0x09, 0x2c, 0x3b] as const;

export async function* readTable(opened: Opened, reading: Reading): Drafts {
  const separator = separatorOf(opened.head);
  let header: string[] | null = null;
  for await (const record of tableRecords(opened.chunks, separator, reading.limit)) {
    const place = `${reading.source}:${record.line}`;
    try {
      if (record.bytes === null) throw tooLarge(reading.limit, place);
      const decoded = await lineText(record.bytes, reading, place);
      if (decoded.text.trim() === "") continue;
      const cells = cellsOf(decoded.text, String.fromCharCode(separator));
      if (header === null) {
        header = cells.map((cell) => cell.trim());
        continue;
      }
      if (record.open) throw new AistratError("unreadable", words("따옴표가 닫히지 않은 채 끝났습니다", "ends inside quotes"), place);
      if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== ""))
        throw new AistratError(
          "unreadable",
          words(
            `칸이 머리줄보다 많습니다 (${cells.length} > ${header.length})`,
            `more cells than the header (${cells.length} > ${header.length})`,
          ),
          place,
        );
      if (cells.length < header.length)
        throw new AistratError(
          "unreadable",
          words(
            `칸이 머리줄보다 적습니다 (${cells.length} < ${header.length})`,
            `fewer cells than the header (${cells.length} < ${header.length})`,
          ),
          place,
        );
      const fields = Object.fromEntries(header.map((name, i) => [name, cells[i]]));
      yield await recordDraft(fields, reading.options.fields ?? {}, place, decoded);
    } catch (error) {
      yield failureOf(error, reading.source, place);
    }
  }
}

/** The separator that the header line holds most of. */
function separatorOf(head: Uint8Array): number {
  const end = head.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const line = end < 0 ? head : head.subarray(0, end);
  const count = (separator: number): number => line.reduce((sum, byte) => sum + (byte === separator ? 1 : 0), 0);
  return SEPARATORS.reduce<number>((best, next) => (count(next) > count(best) ? next : best), 0x2c);
}

/** The cells of one record, quotes taken off. */
export function cellsOf(record: string, separator: string): string[] {
  const text = record.replace(/(?:\r\n|\n|\r)$/, "");
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        cell += text.slice(at, quote < 0 ? text.length : quote);
        at = quote < 0 ? text.length : quote + 1;
        if (text[at] !== '"' || quote < 0) break;
        cell += '"';
        at++;
      }
    }
    const next = text.indexOf(separator, at);
    cells.push(cell + text.slice(at, next < 0 ? text.length : next));
    if (next < 0) return cells;
    at = next + 1;
  }
}
