/** Summaries as one self-contained HTML file: no script, nothing loaded, everything of the article escaped. */
import { createHash } from "node:crypto";
import type { Page, PageCell, PageRow, PageSection } from "./page.js";
import { plain } from "./plain.js";
import { summaryReport } from "./summary-report.js";
import type { Lang } from "./words.js";

const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1f;--faint:#63636e;--line:#d9d9e0;--paper:#fff;--plan:#7a5200;--talk:#6b3fa0;--denied:#b3261e;--fact:#17693a}
@media(prefers-color-scheme:dark){:root{--ink:#e8e8ee;--faint:#a0a0ad;--line:#3a3a44;--paper:#17171b;--plan:#f0b449;--talk:#c6a3f5;--denied:#ff8a80;--fact:#7bd69c}}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;font:1rem/1.55 system-ui,"Noto Sans KR","Apple SD Gothic Neo","Malgun Gothic",sans-serif;color:var(--ink);background:var(--paper);word-break:keep-all;overflow-wrap:break-word}
article+article{border-top:3px solid var(--line);margin-top:3rem}
h1{font-size:1.5rem;line-height:1.3;margin:1.2rem 0 .2rem}
h2{font-size:1.05rem;margin:2rem 0 .4rem}
.facts,.details,.faint{color:var(--faint)}
.gist{font-size:1.1rem;border-left:4px solid var(--line);padding:.2rem 0 .2rem .8rem;margin:1rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th{text-align:left;font-weight:500;color:var(--faint);border-bottom:1px solid var(--line);padding:.25rem .8rem .25rem 0;white-space:nowrap}
tbody th{font-weight:600;padding:.9rem 0 .25rem}
td{vertical-align:top;border-bottom:1px solid var(--line);padding:.35rem .8rem .35rem 0}
td:first-child{white-space:nowrap}
.fact th,.s-done,.s-ongoing{color:var(--fact)}
.plan th,.s-planned,.s-conditional{color:var(--plan)}
.report th,.talk th,.s-considered,.s-expected{color:var(--talk)}
.denied th,.s-denied,.s-cancelled{color:var(--denied)}
.denied td strong{text-decoration:line-through}
.warn td{color:var(--denied)}
@media(max-width:40rem){td:first-child:not([class]){white-space:normal}}
@media print{body{max-width:none}}
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };
export const escaped = (text: string): string => plain(text).replace(/[&<>"'`]/g, (c) => ENTITIES[c] ?? c);

export const report = summaryReport(({ lang }) => ({
  start: head(lang),
  between: "\n",
  end: "</body>\n</html>\n",
  page: (page) => pageHtml(page, lang),
}));

const head = (lang: Lang): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>aistrat</title>
<style>${STYLE}</style>
</head>
<body>
`;

function pageHtml({ title, facts, gist, sections }: Page, lang: Lang): string {
  const lead = gist === null ? "" : `<p class="gist">${escaped(gist)}</p>\n`;
  return `<article>\n<h1>${escaped(title)}</h1>\n<p class="facts">${facts.map(escaped).join(" · ")}</p>\n${lead}${sections.map((section) => sectionHtml(section, lang)).join("")}</article>\n`;
}

/** One table a section, so that the columns of its groups stand below each other. */
function sectionHtml({ heading, columns, groups }: PageSection, lang: Lang): string {
  const detailed = groups.some(({ rows }) => rows.some((row) => (row.details ?? "") !== ""));
  const titles = detailed ? [...columns, lang === "ko" ? "비고" : "notes"] : columns;
  const heads = titles.map((t) => `<th scope="col">${escaped(t)}</th>`).join("");
  const bodies = groups.map(({ label, standing, rows }) => {
    const over = label === null ? "" : `<tr><th scope="rowgroup" colspan="${titles.length}">${escaped(label)}</th></tr>\n`;
    return `<tbody${standing === null ? "" : ` class="${standing}"`}>\n${over}${rows.map((row) => rowHtml(row, detailed)).join("")}</tbody>`;
  });
  return `<section>\n<h2>${escaped(heading)}</h2>\n<div class="scroll"><table><thead><tr>${heads}</tr></thead>${bodies.join("")}</table></div>\n</section>\n`;
}

function rowHtml(row: PageRow, detailed: boolean): string {
  const details = detailed ? `<td class="details">${escaped(row.details ?? "")}</td>` : "";
  return `<tr${row.warn ? ' class="warn"' : ""}>${row.cells.map(cellHtml).join("")}${details}</tr>\n`;
}

function cellHtml({ text, status, strong, faint }: PageCell): string {
  const words = escaped(text);
  const inner = strong && words !== "" ? `<strong>${words}</strong>` : words;
  const kind = status !== undefined ? ` class="s-${status}"` : faint ? ' class="faint"' : "";
  return `<td${kind}>${inner}</td>`;
}
