/** Summaries for the terminal. */
import { stack, wrap } from "./fit.js";
import { type GridCell, grid } from "./grid.js";
import { type Ink, inkOf } from "./ink.js";
import type { Page, PageRow, PageSection } from "./page.js";
import { plain } from "./plain.js";
import { summaryReport } from "./summary-report.js";
import { cells } from "./width.js";

const GAP = 2;
const INDENT = 2;

export const report = summaryReport(({ color, width }) => {
  const ink = inkOf(color);
  return { start: "", between: "\n\n", end: "", page: (page) => pageText(page, ink, width) };
});

function pageText(page: Page, ink: Ink, width: number): string {
  const title = wrap(plain(page.title), width);
  const rule = "─".repeat(Math.min(width, Math.max(...title.split("\n").map(cells), 20)));
  const lines = (text: string, paint: (line: string) => string): string =>
    text
      .split("\n")
      .map((line) => paint(line))
      .join("\n");
  const head = [lines(title, ink.title), lines(wrap(plain(page.facts.join(" · ")), width), ink.faint), ink.faint(rule)];
  if (page.gist !== null) head.push(wrap(plain(page.gist), width));
  return `${head.join("\n")}\n${page.sections.map((section) => sectionText(section, ink, width)).join("")}`;
}

function sectionText(section: PageSection, ink: Ink, width: number): string {
  const rows = section.groups.flatMap((group) => group.rows);
  const widths = columnWidths(section, rows, width - INDENT);
  const groups = section.groups.map((group) => {
    const label =
      group.label === null
        ? ""
        : `${" ".repeat(INDENT)}${(group.standing === "denied" ? ink.status.denied : group.standing === "fact" ? ink.status.done : ink.warn)(plain(group.label))}\n`;
    return (
      label +
      grid(
        group.rows.flatMap((row) => gridRows(row, widths, ink)),
        widths,
        INDENT,
        GAP,
      )
    );
  });
  const titles = section.columns.length < 4 ? "" : grid([section.columns.map((text) => ({ text, paint: ink.faint }))], widths, INDENT, GAP);
  return `\n${ink.heading(plain(section.heading))}\n${titles}${groups.join("")}`;
}

function gridRows(row: PageRow, widths: readonly number[], ink: Ink): GridCell[][] {
  const cellsOf = row.cells.map((cell, i): GridCell => {
    const paint =
      cell.status !== undefined
        ? ink.status[cell.status]
        : row.warn
          ? ink.warn
          : cell.strong
            ? ink.strong
            : cell.faint
              ? ink.faint
              : undefined;
    const text = cell.parts === undefined ? plain(cell.text) : stack(cell.parts.map(plain), widths[i] ?? 0);
    return { text, ...(paint === undefined ? {} : { paint }) };
  });
  const details = plain(row.details ?? "");
  if (details === "") return [cellsOf];
  return [cellsOf, [{ text: "" }, { text: details, paint: ink.faint, span: widths.length - 1 }]];
}

/** Each column what it needs; where that is too much, the wide ones give, but none below its longest word. */
function columnWidths(section: PageSection, rows: readonly PageRow[], room: number): number[] {
  const count = section.columns.length;
  const titles = count < 4 ? [] : section.columns;
  const texts = (i: number): string[] => [...rows.map((row) => plain(row.cells[i]?.text ?? "")), titles[i] ?? ""];
  const natural = Array.from({ length: count }, (_, i) => Math.max(2, ...texts(i).map(cells)));
  const least = Array.from({ length: count }, (_, i) => Math.max(2, ...texts(i).flatMap((text) => text.split(" ").map(cells))));
  const widths = [...natural];
  let over = widths.reduce((sum, w) => sum + w + GAP, -GAP) - room;
  while (over > 0) {
    // the column with most to give, cell by cell
    const i = widths.reduce((best, w, k) => (w > (least[k] ?? 2) && (best < 0 || w > (widths[best] ?? 0)) ? k : best), -1);
    const k = i >= 0 ? i : widths.indexOf(Math.max(...widths));
    widths[k] = (widths[k] ?? 2) - 1;
    if ((widths[k] ?? 2) <= 2) break;
    over--;
  }
  return widths;
}
