/** Summaries as Markdown (GFM tables), fit to paste into a note. */
import type { Page, PageRow, PageSection } from "./page.js";
import { plain } from "./plain.js";
import { summaryReport } from "./summary-report.js";

export const report = summaryReport(({ lang }) => ({
  start: "",
  between: "\n---\n\n",
  end: "",
  page: (page) => pageText(page, lang === "ko" ? "비고" : "notes"),
}));

/** Everything Markdown could read as markup, a link or HTML stands for itself. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]<>#|~&!]/g, "\\$&")
    .replace(/^([-+]|\d+[.)])(?=\s)/, "\\$1")
    .replace(/(https?|ftp|www)([:.])/gi, "$1\\$2")
    .replace(/@/g, "\\@");

function pageText({ title, facts, gist, sections }: Page, notes: string): string {
  const head = [`# ${escaped(title)}`, facts.map(escaped).join(" · "), ...(gist === null ? [] : [`> ${escaped(gist)}`])];
  return `${[...head, ...sections.map((section) => sectionText(section, notes))].join("\n\n")}\n`;
}

function sectionText(section: PageSection, notes: string): string {
  const detailed = section.groups.some((group) => group.rows.some((row) => (row.details ?? "") !== ""));
  const columns = detailed ? [...section.columns, notes] : section.columns;
  const head = [`| ${columns.map(escaped).join(" | ")} |`, `|${columns.map(() => " --- |").join("")}`];
  const groups = section.groups.map((group) => {
    const table = [...head, ...group.rows.map((row) => rowText(row, detailed))].join("\n");
    return group.label === null ? table : `**${escaped(group.label)}**\n\n${table}`;
  });
  return [`## ${escaped(section.heading)}`, ...groups].join("\n\n");
}

const rowText = (row: PageRow, detailed: boolean): string =>
  `| ${[...row.cells.map((cell) => (cell.strong && cell.text !== "" ? `**${escaped(cell.text)}**` : escaped(cell.text))), ...(detailed ? [escaped(row.details ?? "")] : [])].join(" | ")} |`;
