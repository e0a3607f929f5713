/** The loop of every command that reads articles: read, extract, write, one article at a time. */
import type { Check, Extraction, Warning } from "../contract/types.js";
import { type Bilingual, type Lang, noteIn, words } from "../core/lang.js";
import { extract } from "../extract.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadArticle } from "../read/article.js";
import { duplicateIndex } from "../read/duplicates.js";
import type { Formats } from "../report/formats.js";
import type { Report } from "../report/report.js";
import { type Context, type ExitCode, sayIn } from "./command.js";
import { collectInputs } from "./inputs.js";
import { itemsOf, refuseOverwriting } from "./items.js";
import { FailureLines, WarningNotes } from "./notes.js";
import type { ConvertFlags, ReadFlags, WriteFlags } from "./options.js";
import { openSink } from "./output.js";
import { formatOf, reportOptions } from "./presentation.js";
import { startProgress } from "./progress.js";

export interface ArticleJob<F extends Formats> {
  readonly files: readonly string[];
  readonly flags: ReadFlags & WriteFlags & ConvertFlags;
  readonly formats: F;
  /** What becomes of an extraction before it is printed. */
  readonly shape: (extraction: Extraction) => Extraction;
  /** True where this article makes the run fail with exit 1. */
  readonly fails?: (extraction: Extraction) => boolean;
}

/** Formats that leave the warnings out of the data, so that stderr must tell them. */
const WITHOUT_WARNINGS = new Set(["claims", "csv"]);

export async function reportArticles<F extends Formats>(job: ArticleJob<F>, context: Context): Promise<ExitCode> {
  const { io, say } = context;
  const { flags } = job;
  const inputs = await collectInputs(job.files, flags, io, say);
  if (inputs === null) return 2;
  const format = formatOf(flags, Object.keys(job.formats));
  refuseOverwriting(inputs, flags.output, context);
  const { report: makeReport } = (await job.formats[format]?.()) ?? (await import("../report/ndjson.js"));
  const lexicon = flags.lexicon === undefined ? null : await (await import("./lexicon-file.js")).lexiconOf(flags, say);
  const sink = openSink(io, flags.output ?? null, say, format);
  const watched = flags.quiet !== true && (flags.output !== undefined || !io.stdout.isTTY);
  const progress = startProgress(io, watched, inputs.paths.length > 1 ? inputs.paths.length : null, say);
  const notes = new WarningNotes();
  const failures = new FailureLines(context);
  let report: Report | null = null;
  let articles = 0;
  let failed = false;
  try {
    const reading = { flags, duplicates: duplicateIndex(), done: progress.input };
    for await (const item of itemsOf(inputs, reading, context)) {
      if (sink.closed) break;
      if (item.kind === "failure") {
        progress.clear();
        failures.add(item);
        continue;
      }
      articles++;
      const extraction = extractionOf(item, flags, lexicon, context.lang);
      if (job.fails?.(extraction)) failed = true;
      if (WITHOUT_WARNINGS.has(format)) notes.add(item.source, extraction.warnings);
      const start = report === null;
      report ??= makeReport(reportOptions(flags, inputs.one && item.source === inputs.paths[0], context));
      await sink.write((start ? report.start : "") + report.article(withText(job.shape(extraction), item, flags), item.text));
      progress.article();
      // a turn of the event loop, so that Ctrl-C is heard
      await new Promise(setImmediate);
    }
    if (io.signal.aborted) return 130;
    // nothing to read and nothing wrong: still whole JSON, still a header
    const whole = report ?? (failures.count === 0 ? makeReport(reportOptions(flags, false, context)) : null);
    if (whole !== null) await sink.write((report === null ? whole.start : "") + whole.end);
    await sink.end();
  } finally {
    progress.end();
  }
  if (flags.quiet !== true) io.stderr.write(notes.lines(say) + failures.summary(articles));
  if (failures.count > 0) return articles === 0 ? 3 : 4;
  return failed ? 1 : 0;
}

function extractionOf(article: ReadArticle, flags: ConvertFlags, lexicon: Lexicon | null, lang: Lang): Extraction {
  const extraction = extract(article.text, {
    source: article.source,
    id: article.id,
    lang,
    ...(lexicon === null ? {} : { lexicon }),
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.publishedAt === null ? {} : { publishedAt: article.publishedAt, publishedAtFrom: article.publishedAtFrom ?? "metadata" }),
    ...(flags.rate === undefined ? {} : { rates: flags.rate }),
  });
  const { duplicateOf } = article;
  const checks: Check[] =
    duplicateOf === null
      ? []
      : [
          {
            kind: "duplicate",
            severity: "info",
            message: sayIn(lang)(`앞의 기사 ${duplicateOf} 와 같은 글이다.`, `the same text as the earlier article ${duplicateOf}.`),
            mentions: [],
            claims: [],
            expected: null,
            found: duplicateOf,
          },
        ];
  return {
    ...extraction,
    checks: [...extraction.checks, ...checks],
    warnings: [...encodingNote(article, lang), ...article.warnings, ...extraction.warnings],
  };
}

/** Which encoding it was and how that was told, where it was not the usual one. */
function encodingNote({ encoding: { name, decidedBy } }: ReadArticle, lang: Lang): Warning[] {
  if (name === "utf-8") return [];
  const how = DECIDED[decidedBy];
  return [noteIn(lang, { code: "encoding", message: words(`${name}(으)로 읽었습니다 (${how.ko})`, `read as ${name} (${how.en})`) })];
}

const DECIDED = {
  option: words("--encoding", "--encoding"),
  bom: words("BOM", "byte order mark"),
  declared: words("문서의 선언", "declared by the document"),
  valid: words("올바른 바이트", "valid bytes"),
  frequency: words("한글 빈도", "frequency of Hangul"),
} as const satisfies Record<ReadArticle["encoding"]["decidedBy"], Bilingual>;

const withText = (extraction: Extraction, { text }: ReadArticle, flags: WriteFlags): Extraction =>
  flags.withText === true ? { ...extraction, article: { ...extraction.article, text } } : extraction;
