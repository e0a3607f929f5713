/** Columns without rules: cli-table3 aligns, we wrap (its own wrapping truncates unspaced Hangul). */
import Table from "cli-table3";
import { wrap } from "./fit.js";
import type { Paint } from "./ink.js";

export interface GridCell {
  readonly text: string;
  readonly paint?: Paint;
  /** Columns it takes, itself included; 1 when left out. */
  readonly span?: number;
}

const NO_RULES = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-mid`])
    .concat("left-mid", "right-mid")
    .map((name) => [name, ""]),
);

/** Rows as lines, indented by `indent`; each line ends behind its last visible character. `widths` count cells, `gap` between columns. */
export function grid(rows: readonly (readonly GridCell[])[], widths: readonly number[], indent = 0, gap = 2): string {
  if (rows.length === 0) return "";
  const table = new Table({
    // one cell between columns, the rest of the gap inside them: a spanning cell counts one per border
    chars: { ...NO_RULES, middle: " " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: widths.map((width, i) => (i === widths.length - 1 ? width : width + gap - 1)),
  });
  for (const row of rows) {
    let column = 0;
    table.push(
      row.map(({ text, paint, span = 1 }) => {
        const width = widths.slice(column, column + span).reduce((sum, w) => sum + w + gap, -gap);
        column += span;
        const lines = wrap(text, width).split("\n");
        return { content: (paint === undefined ? lines : lines.map((line) => paint(line))).join("\n"), colSpan: span };
      }),
    );
  }
  const margin = " ".repeat(indent);
  return table
    .toString()
    .split("\n")
    .map((line) => `${`${margin}${line}`.replace(/ +$/, "")}\n`)
    .join("");
}
