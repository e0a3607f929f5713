/** The loop of every command that reads articles: read, extract, write, one article at a time. */
import type { Check, Extraction, Warning } from "../contract/types.js";
import { AistratError } from "../core/error.js";
import { type Bilingual, type Lang, noteIn, words } from "../core/lang.js";
import { extract } from "../extract.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadArticle } from "../read/article.js";
import { duplicateIndex } from "../read/duplicates.js";
import type { Formats } from "../report/formats.js";
import type { Report } from "../report/report.js";
import { type Context, type ExitCode, sayIn } from "./command.js";
import { articleTrouble } from "./failure.js";
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
  const made: { report: Report | null } = { report: null };
  let begun = false;
  let articles = 0;
  let failed = false;
  const shown = (item: ReadArticle): string => {
    const extraction = extractionOf(item, flags, lexicon, context.lang);
    const report = made.report ?? makeReport(reportOptions(flags, inputs.one && item.source === inputs.paths[0], context));
    made.report = report;
    const text = report.article(withText(job.shape(extraction), item, flags), item.text);
    if (job.fails?.(extraction)) failed = true;
    if (WITHOUT_WARNINGS.has(format)) notes.add(item.source, extraction.warnings);
    return begun ? text : report.start + text;
  };
  try {
    const reading = { flags, duplicates: duplicateIndex(), done: progress.input };
    for await (const item of itemsOf(inputs, reading, context)) {
      if (sink.closed) break;
      if (item.kind === "failure") {
        progress.clear();
        failures.add(item);
        continue;
      }
      let text: string;
      try {
        text = shown(item);
      } catch (error) {
        // one article too many for memory, or for us, is no reason to lose the others
        progress.clear();
        failures.add({ place: item.source, ...articleTrouble(error, say) });
        continue;
      }
      articles++;
      begun = true;
      await sink.write(text);
      progress.article();
      // a turn of the event loop, so that Ctrl-C is heard
      await new Promise(setImmediate);
    }
    if (io.signal.aborted) return 130;
    // nothing to read and nothing wrong: still whole JSON, still a header
    const whole = made.report ?? makeReport(reportOptions(flags, false, context));
    if (begun || failures.count === 0) await sink.write((begun ? "" : whole.start) + whole.end);
    await sink.end();
  } finally {
    progress.end();
  }
  if (flags.quiet !== true) io.stderr.write(notes.lines(say) + failures.summary(articles));
  if (failures.count > 0) return articles === 0 ? 3 : 4;
  return failed ? 1 : 0;
}

/** Code units: 20 MB of Korean. Its mentions take about a hundred times that; no article is near it, a file without records may be. */
const LONGEST = 8 * 1024 * 1024;

function extractionOf(article: ReadArticle, flags: ConvertFlags, lexicon: Lexicon | null, lang: Lang): Extraction {
  if (article.text.length > LONGEST)
    throw new AistratError(
      "tooLarge",
      words(`기사 하나로는 너무 깁니다 (${article.text.length}자)`, `is too long for one article (${article.text.length} characters)`),
      article.source,
      words("기사마다 나누어 주세요", "part it into articles"),
    );
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
