/** The lines above and below an article's table. */
import type { Extraction } from "../contract/types.js";
import { clip, wrap } from "./fit.js";
import type { Ink } from "./ink.js";
import { plain } from "./plain.js";
import { dateInWords } from "./time-words.js";
import { cells } from "./width.js";
import { CHECK_WORDS, type Lang } from "./words.js";

/** Title, then date, source and counts. */
export function headOf({ article }: Extraction, counts: readonly string[], ink: Ink, lang: Lang, width: number): string {
  const place = article.source === "-" ? (lang === "ko" ? "표준 입력" : "standard input") : plain(article.source ?? article.id);
  const title = article.title === null ? place : plain(article.title);
  const date =
    article.publishedAt === null
      ? lang === "ko"
        ? "발행일 모름"
        : "no publication date"
      : dateInWords({ timex: article.publishedAt, mod: null }, lang);
  const source = article.title === null ? [] : [clip(place, Math.max(20, width >> 1))];
  const facts = wrap([date, ...source, ...counts].join(" · "), width);
  const lines = wrap(clip(title, width * 2), width);
  const rule = "─".repeat(Math.min(width, Math.max(...`${lines}\n${facts}`.split("\n").map(cells))));
  return `${paintLines(lines, ink.title)}\n${paintLines(facts, ink.faint)}\n${ink.faint(rule)}\n`;
}

/** What does not add up, and what the reader should know. */
export function notesOf({ checks, warnings }: Extraction, ink: Ink, lang: Lang, width: number): string {
  const warned = lang === "ko" ? "주의" : "note";
  const notes = [
    ...checks.map((c) => ({ warn: c.severity === "warn", text: `${CHECK_WORDS[c.kind][lang]}: ${plain(c.message)}` })),
    ...warnings.map((w) => ({ warn: true, text: `${warned}: ${plain(w.message)}` })),
  ];
  if (notes.length === 0) return "";
  const lines = notes.map(({ warn, text }) => {
    const [first = "", ...rest] = wrap(text, width - 2).split("\n");
    return [`${warn ? "! " : "  "}${first}`, ...rest.map((line) => `  ${line}`)]
      .map((line) => (warn ? ink.warn : ink.faint)(line))
      .join("\n");
  });
  return `\n${lines.join("\n")}\n`;
}

const paintLines = (lines: string, paint: (line: string) => string): string =>
  lines
    .split("\n")
    .map((line) => paint(line))
    .join("\n");
