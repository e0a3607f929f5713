/** The loop of every command that reads articles: read, extract, write, one article at a time. */
import { realpathSync } from "node:fs";
import type { Check, Extraction, Warning } from "../contract/types.js";
import type { Lang } from "../core/lang.js";
import { extract } from "../extract.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ReadArticle, ReadFailure, ReadOptions } from "../read/article.js";
import { duplicateIndex } from "../read/duplicates.js";
import { readArticles } from "../read/read.js";
import type { Formats } from "../report/formats.js";
import type { Report } from "../report/report.js";
import { type Context, type ExitCode, sayIn } from "./command.js";
import { failureLine, fileTrouble, usage } from "./failure.js";
import { collectInputs, type Inputs, openSource } from "./inputs.js";
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
  const sink = openSink(io, flags.output ?? null, say);
  const progress = startProgress(
    io,
    inputs.one ? null : inputs.paths.length,
    flags.quiet === true,
    flags.output !== undefined || !io.stdout.isTTY,
  );
  const notes = new WarningNotes();
  let report: Report | null = null;
  const failures = new FailureLines(context);
  let articles = 0;
  let failed = false;
  for await (const item of itemsOf(inputs, flags, context)) {
    if (sink.closed) break;
    progress.advance();
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
    // a turn of the event loop, so that Ctrl-C is heard
    await new Promise(setImmediate);
  }
  progress.clear();
  if (io.signal.aborted) return 130;
  if (report !== null) await sink.write(report.end);
  await sink.end();
  if (flags.quiet !== true) io.stderr.write(notes.lines(say));
  failures.end();
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
    warnings: [...encodingNote(article), ...article.warnings, ...extraction.warnings],
  };
}

/** Which encoding it was and how that was told, where it was not the usual one. */
function encodingNote({ encoding: { name, decidedBy } }: ReadArticle): Warning[] {
  return name === "utf-8" ? [] : [{ code: "encoding", message: `${name}(으)로 읽었습니다 (${DECIDED[decidedBy]})` }];
}

const DECIDED = {
  option: "--encoding",
  bom: "BOM",
  declared: "문서의 선언",
  valid: "올바른 바이트",
  frequency: "한글 빈도",
} as const satisfies Record<ReadArticle["encoding"]["decidedBy"], string>;

const withText = (extraction: Extraction, { text }: ReadArticle, flags: WriteFlags): Extraction =>
  flags.withText === true ? { ...extraction, article: { ...extraction.article, text } } : extraction;

/** Articles and failures of all inputs; a file that breaks while it is read is one failure, not the end. */
async function* itemsOf(inputs: Inputs, flags: ReadFlags, { io, say }: Context): AsyncIterable<ReadArticle | ReadFailure> {
  const options: ReadOptions = {
    format: flags.input,
    encoding: flags.encoding,
    published: flags.published,
    maxBytes: flags.maxBytes,
    duplicates: duplicateIndex(),
    fields: { text: flags.textField, date: flags.dateField, title: flags.titleField, id: flags.idField },
  };
  const stop = (): void => void io.stdin.destroy();
  io.signal.addEventListener("abort", stop, { once: true });
  for (const path of inputs.paths) {
    const known = inputs.failures.get(path);
    if (known !== undefined) {
      yield known;
      continue;
    }
    try {
      yield* readArticles(await openSource(path, io), options);
    } catch (error) {
      if (io.signal.aborted) return;
      if (!isFileTrouble(error)) throw error;
      const { reason, next } = fileTrouble(error, say);
      yield { kind: "failure", source: path, place: path, code: "unreadable", reason, next };
    }
  }
  io.signal.removeEventListener("abort", stop);
}

const isFileTrouble = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** `-o` onto an input would empty it before it is read. */
function refuseOverwriting(inputs: Inputs, output: string | undefined, { say }: Context): void {
  if (output === undefined) return;
  const real = (path: string): string | null => {
    try {
      return realpathSync(path);
    } catch {
      return null;
    }
  };
  const target = real(output);
  if (target !== null && inputs.paths.some((path) => path !== "-" && real(path) === target))
    throw usage(
      say(`-o ${output}: 입력 파일과 같습니다`, `-o ${output}: is one of the inputs`),
      say("다른 이름을 주세요", "choose another name"),
    );
}

/** Warnings by code, with the first source and how many more. */
class WarningNotes {
  readonly #byCode = new Map<string, { message: string; source: string; count: number }>();

  add(source: string, warnings: readonly Warning[]): void {
    for (const { code, message } of warnings) {
      const note = this.#byCode.get(code);
      if (note === undefined) this.#byCode.set(code, { message, source, count: 1 });
      else note.count++;
    }
  }

  lines(say: Context["say"]): string {
    return [...this.#byCode.values()]
      .map(({ message, source, count }) =>
        failureLine(message, count === 1 ? source : say(`${source} 외 ${count - 1}건`, `${source} and ${count - 1} more`), null),
      )
      .join("");
  }
}

/** Failures as they come; a file of broken records says so three times and then once how many more. */
class FailureLines {
  static readonly #SHOWN = 3;
  readonly #context: Context;
  #source: string | null = null;
  #ofSource = 0;
  count = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  add({ source, place, reason, next }: ReadFailure): void {
    if (source !== this.#source) this.end();
    this.#source = source;
    this.count++;
    if (++this.#ofSource <= FailureLines.#SHOWN) this.#context.io.stderr.write(failureLine(reason, place, next));
  }

  end(): void {
    const { io, say } = this.#context;
    const more = this.#ofSource - FailureLines.#SHOWN;
    if (more > 0)
      io.stderr.write(failureLine(say(`읽지 못한 기록 ${more}개 더`, `${more} more records could not be read`), this.#source, null));
    this.#ofSource = 0;
  }
}
