/** The options that commands share, with their checks: a wrong value says what would be right. */

import { type Argument, type Command, Option } from "commander";
import { isExists } from "date-fns/isExists";
import { CLAIM_TYPES, STATUSES } from "../contract/codes.js";
import type { Extraction } from "../contract/types.js";
import { AistratError } from "../core/error.js";
import { INPUT_FORMATS, type InputFormat } from "../read/article.js";
import type { ClaimFilter } from "../report/filter.js";
import type { OffsetUnit } from "../report/offsets.js";
import type { Say } from "./command.js";
import { usage } from "./failure.js";
import type { InputFlags } from "./inputs.js";
import { nearest } from "./suggest.js";

const OFFSET_UNITS = ["utf16", "codepoint", "utf8"] as const satisfies readonly OffsetUnit[];
const COLOR_MODES = ["auto", "always", "never"] as const;
const SEVERITIES = ["warn", "info"] as const;
const CURRENCIES = ["KRW", "USD"] as const;

export interface ReadFlags extends InputFlags {
  readonly input?: InputFormat;
  readonly published?: string;
  readonly encoding?: string;
  readonly textField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
  readonly idField?: string;
  /** Bytes. */
  readonly maxBytes?: number;
  /** File with the user's own rows. */
  readonly lexicon?: string;
}
export interface WriteFlags {
  readonly format?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly output?: string;
  readonly offsets: OffsetUnit;
  readonly bom?: boolean;
  readonly withText?: boolean;
  readonly quiet?: boolean;
  readonly color?: (typeof COLOR_MODES)[number] | boolean;
  readonly width?: number;
  /** `summarize` only. */
  readonly merge?: boolean;
}
export interface ConvertFlags {
  /** Won for one unit of each currency. */
  readonly rate?: Readonly<Record<string, number>>;
  readonly currency: (typeof CURRENCIES)[number];
}
export interface FailFlags {
  readonly failOn?: (typeof SEVERITIES)[number];
}
export interface FilterFlags {
  readonly type?: ClaimFilter["types"];
  readonly status?: ClaimFilter["statuses"];
  readonly minConfidence: number;
  readonly party?: readonly string[];
}

export function addFiles(command: Command, say: Say): Command {
  return command.argument(
    "[files...]",
    say("기사 파일, 디렉터리(-r), - 는 표준 입력", "article files, directories (-r), - for standard input"),
  );
}

export function addReading(command: Command, say: Say): Command {
  return command
    .option("-r, --recursive", say("디렉터리 안의 기사 파일까지 읽기", "read the article files below directories"))
    .option(
      "--files-from <file>",
      say("읽을 파일 목록 (한 줄에 하나, - 는 표준 입력)", "a list of files, one a line (- is standard input)"),
    )
    .addOption(
      choice(
        "--input <format>",
        INPUT_FORMATS,
        say(`입력 형식: ${INPUT_FORMATS.join("|")}`, `input format: ${INPUT_FORMATS.join("|")}`),
        say,
      ),
    )
    .addOption(publishedOption(say))
    .option(...encodingOption(say))
    .option("--lexicon <file>", say("내 사전 (JSON; aistrat lexicon --help)", "a lexicon of your own (JSON; aistrat lexicon --help)"))
    .option("--text-field <name>", say("JSON·CSV 기록에서 본문 필드", "field of JSON or CSV records holding the text"))
    .option("--date-field <name>", say("… 발행일 필드", "… the publication date"))
    .option("--title-field <name>", say("… 제목 필드", "… the title"))
    .option("--id-field <name>", say("… 기사 번호 필드", "… the id"))
    .addOption(
      new Option("--max-bytes <size>", say("기사 하나의 한도 (기본 64MB)", "limit of one article (default 64MB)")).argParser(sizeOf(say)),
    );
}

export const publishedOption = (say: Say): Option =>
  new Option("--published <date>", say("발행일 YYYY-MM-DD", "publication day YYYY-MM-DD")).argParser(dayOf(say));
export const encodingOption = (say: Say): [flags: string, text: string] => [
  "--encoding <name>",
  say("글자 인코딩 (자동 판별 대신)", "character encoding instead of detection"),
];

export function addWriting(command: Command, formats: readonly string[], say: Say): Command {
  return addShowing(command, formats, say)
    .addOption(
      choice(
        "--offsets <unit>",
        OFFSET_UNITS,
        say(`위치를 세는 단위: ${OFFSET_UNITS.join("|")}`, `what spans count: ${OFFSET_UNITS.join("|")}`),
        say,
      ).default("utf16"),
    )
    .option("--with-text", say("읽은 글도 article.text 로 (json, ndjson)", "the text read as article.text too (json, ndjson)"));
}

/** The writing options that hold for any data, articles or not. */
export function addShowing(command: Command, formats: readonly string[], say: Say): Command {
  const list = formats.join("|");
  return command
    .addOption(choice("-f, --format <name>", formats, say(`출력 형식: ${list} (기본 table)`, `output: ${list} (default table)`), say))
    .addOption(new Option("--json", "--format json").conflicts(["ndjson", "format"]))
    .addOption(new Option("--ndjson", "--format ndjson").conflicts("format"))
    .option("-o, --output <file>", say("화면 대신 파일에 쓰기", "write to a file"))
    .option("--bom", say("엑셀에서 여는 CSV (BOM, 수식 방지)", "CSV for Excel (byte order mark, no formulas)"))
    .addOption(choice("--color <when>", COLOR_MODES, say("색: auto|always|never", "colour: auto|always|never"), say))
    .addOption(new Option("--no-color").hideHelp())
    .addOption(
      new Option("--width <cells>", say("표의 너비 (기본: 터미널)", "table width (default: the terminal's)")).argParser((value) =>
        numberIn("--width", value, 40, 400, say),
      ),
    )
    .option("-q, --quiet", say("안내와 진행 표시 없이", "no notes or progress on stderr"));
}

export function addConversion(command: Command, say: Say): Command {
  return command
    .addOption(
      new Option("--rate <CUR=won>", say("환율, 예: USD=1400 (여러 번 가능)", "exchange rate, e.g. USD=1400 (repeatable)")).argParser(
        rateOf(say),
      ),
    )
    .addOption(
      choice(
        "--currency <code>",
        CURRENCIES,
        say("함께 보일 통화: KRW|USD (기본 KRW)", "currency shown beside: KRW|USD (default KRW)"),
        say,
      ).default("KRW"),
    );
}

export const addFailing = (command: Command, say: Say): Command =>
  command.addOption(
    choice(
      "--fail-on <severity>",
      SEVERITIES,
      say("이런 점검 결과가 있으면 종료 코드 1: warn|info", "exit 1 where a check says so: warn|info"),
      say,
    ),
  );

/** `info` counts warnings too. */
export const failsOn =
  (severity: (typeof SEVERITIES)[number]) =>
  ({ checks }: Extraction): boolean =>
    checks.some((check) => severity === "info" || check.severity === "warn");

export function addFilters(command: Command, say: Say): Command {
  return command
    .addOption(listOption("--type", CLAIM_TYPES, say("이 종류만", "only these types"), say))
    .addOption(listOption("--status", STATUSES, say("이 상태만", "only with this status"), say))
    .addOption(
      new Option("--min-confidence <0..1>", say("이 확신도부터", "from this confidence on"))
        .argParser((value) => numberIn("--min-confidence", value, 0, 1, say))
        .default(0),
    )
    .addOption(
      new Option("--party <name>", say("이 당사자가 나오는 주장만 (여러 번 가능)", "only claims with this party (repeatable)")).argParser(
        (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
      ),
    );
}

export const filterOf = (flags: FilterFlags): ClaimFilter => ({
  types: flags.type ?? [],
  statuses: flags.status ?? [],
  minConfidence: flags.minConfidence,
  parties: flags.party ?? [],
});

/** One of a few values: checked when parsed, and known to whoever reads the definition (completions, the manual). */
function choice(flags: `${string}--${string} <${string}>`, known: readonly string[], text: string, say: Say): Option {
  const option = new Option(flags, text).choices(known);
  return option.argParser(oneOf(option.long ?? flags, known, say));
}

/** Words worth offering where others are right too. */
export function suggesting<T extends Option | Argument>(definition: T, words: readonly string[]): T {
  definition.argChoices = [...words];
  return definition;
}

export function oneOf<T extends string>(option: string, known: readonly T[], say: Say): (value: string) => T {
  return (value) => {
    const found = known.find((word) => word === value) ?? known.find((word) => word.toLowerCase() === value.toLowerCase());
    if (found !== undefined) return found;
    const meant = nearest(value, known);
    const next =
      meant === null ? known.join("|") : say(`혹시 ${meant}? (${known.join("|")})`, `did you mean ${meant}? (${known.join("|")})`);
    throw usage(say(`${option}: 모르는 값 ${value}`, `${option}: unknown value ${value}`), next);
  };
}

/** Comma-separated (`<list>`), and repeatable. */
export function listOption<T extends string>(option: string, known: readonly T[], text: string, say: Say): Option {
  const check = oneOf(option, known, say);
  const words = (value: string): string[] => value.split(",").map((part) => part.trim());
  return new Option(`${option} <list>`, `${text}: ${known.join(" ")}`)
    .choices(known)
    .argParser((value: string, previous: readonly T[] | undefined) => [
      ...(previous ?? []),
      ...words(value)
        .filter((word) => word !== "")
        .map(check),
    ]);
}

function numberIn(option: string, value: string, min: number, max: number, say: Say): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (number >= min && number <= max) return number;
  throw usage(
    say(`${option}: ${value} 는 ${min}~${max} 의 수가 아닙니다`, `${option}: ${value} is not a number from ${min} to ${max}`),
    `${option} ${max}`,
  );
}

/** `5000000`, `64MB`, `1g` → bytes. */
function sizeOf(say: Say): (value: string) => number {
  return (value) => {
    const [, digits, unit = ""] = /^(\d{1,12})\s?([kmg]?)i?b?$/i.exec(value.trim()) ?? [];
    const bytes = Number(digits) * 1024 ** " kmg".indexOf(unit.toLowerCase() || " ");
    if (bytes > 0) return bytes;
    throw usage(say(`--max-bytes: ${value} 는 크기가 아닙니다`, `--max-bytes: ${value} is not a size`), "--max-bytes 64MB");
  };
}

function dayOf(say: Say): (value: string) => string {
  return (value) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (year !== undefined && isExists(Number(year), Number(month) - 1, Number(day))) return value;
    const what =
      year === undefined ? say("YYYY-MM-DD 가 아닙니다", "is not YYYY-MM-DD") : say("달력에 없는 날입니다", "is not a calendar day");
    throw new AistratError("invalidDate", `--published: ${value} ${what}`, null, "--published 2026-03-03");
  };
}

function rateOf(say: Say): (value: string, previous: Readonly<Record<string, number>> | undefined) => Record<string, number> {
  return (value, previous) => {
    const [, currency = "", won] = /^([A-Za-z]{3})=(\d+(?:\.\d+)?)$/.exec(value.replace(/(?<=\d),(?=\d{3})/g, "")) ?? [];
    if (won !== undefined && Number(won) > 0) return { ...previous, [currency.toUpperCase()]: Number(won) };
    const what = say(`--rate: ${value} 는 통화=원 이 아닙니다`, `--rate: ${value} is not CURRENCY=WON`);
    throw new AistratError("invalidRate", what, null, say("--rate USD=1400 (1달러에 1400원)", "--rate USD=1400 (won for one unit)"));
  };
}
