/** The page of the manual, in roff: made when the package is built, from the definitions that help is made from. */
import type { Command, Option } from "commander";
import type { Lang } from "../core/lang.js";
import { exitCodes, type Say, sayIn } from "./command.js";
import { rootExamples } from "./help.js";
import { programOf, rootOptions } from "./program.js";
import { COMMANDS, type CommandEntry } from "./registry.js";

type Example = readonly [line: string, what: string];

interface Described {
  readonly program: Command;
  readonly examples: readonly Example[];
  readonly options: readonly Option[];
}

/** An option that so many commands have is told once. */
const SHARED = 4;

export async function manual(lang: Lang, version: string): Promise<string> {
  const say = sayIn(lang);
  const described = await Promise.all(
    Object.entries<CommandEntry>(COMMANDS).map(async ([name, entry]): Promise<Described> => {
      const { command } = await entry.load();
      const program = programOf(name, entry, command, say);
      return { program, examples: command.examples(say), options: program.createHelp().visibleOptions(program) };
    }),
  );
  const everywhere = new Map<string, { option: Option; count: number }>();
  for (const option of described.flatMap(({ options }) => options)) {
    const key = keyOf(option);
    everywhere.set(key, { option, count: (everywhere.get(key)?.count ?? 0) + 1 });
  }
  const shared = (option: Option): boolean => (everywhere.get(keyOf(option))?.count ?? 0) >= SHARED;
  const common = [...everywhere.values()].filter(({ count }) => count >= SHARED).map(({ option }) => option);
  return [
    `.TH AISTRAT 1 "" ${quoted(`aistrat ${version}`)} ${quoted(say("aistrat 설명서", "aistrat manual"))}`,
    // neither hyphens nor wide gaps between words
    ".nh\n.ad l",
    section(say("이름", "NAME"), [
      `aistrat \\- ${text(say("한국어 경제·기술 기사를 근거 있는 주장 데이터로", "Korean business and technology news into grounded claims"))}`,
    ]),
    section(
      say("개요", "SYNOPSIS"),
      described.map(({ program }, i) => `${i === 0 ? "" : ".br\n"}${bold(program.name())} ${text(program.usage())}`),
    ),
    section(say("설명", "DESCRIPTION"), [DESCRIPTION.map(([ko, en]) => text(say(ko, en))).join("\n.PP\n")]),
    section(say("옵션", "OPTIONS"), [text(say("명령 앞에서:", "Before a command:")), ...rootOptions(say).map(optionOf)]),
    section(
      say("명령", "COMMANDS"),
      described.map((command) => commandOf(command, shared, say)),
    ),
    section(say("여러 명령의 옵션", "OPTIONS OF SEVERAL COMMANDS"), common.map(optionOf)),
    section(
      say("종료 코드", "EXIT STATUS"),
      exitCodes(say).map(([code, meaning]) => item(String(code), meaning)),
    ),
    section(say("환경", "ENVIRONMENT"), [
      item("NO_COLOR", say("비어 있지 않으면 색을 쓰지 않는다.", "No colour where it is not empty.")),
      item("COLUMNS", say("터미널이 아닐 때 표의 너비.", "Width of tables where there is no terminal.")),
    ]),
    section(say("보기", "EXAMPLES"), [examplesOf(rootExamples(say)).replace(".PP\n", "")]),
    "",
  ].join("\n");
}

const DESCRIPTION: readonly (readonly [ko: string, en: string])[] = [
  [
    "누가 누구에게 얼마를 투자했고 무엇을 계약·출시·전망·부인했는지를 값이 정규화된 기록으로 뽑고, 기록마다 근거가 된 본문 구간을 붙인다. 네트워크도, 모델도, 키도 쓰지 않으며 같은 입력에는 언제나 같은 출력을 낸다.",
    "Who invests how much in whom, what was signed, launched, forecast or denied, as records with normalised values, each with the stretch of text it was read from. No network, no model, no key; the same bytes always give the same output.",
  ],
  [
    "입력은 파일, 폴더(-r), 표준 입력(-)이고 본문·HTML·JSON·JSON Lines·CSV·피드를 알아서 읽는다. 자료는 표준 출력으로, 안내는 표준 오류로 나간다. 한 파일을 못 읽어도 나머지 결과는 그대로 나온다.",
    "Input is files, directories (-r) and standard input (-): text, HTML, JSON, JSON Lines, CSV and feeds, told by their content. Data goes to standard output, talk to standard error. A file that cannot be read costs nothing of the others.",
  ],
];

function commandOf({ program, examples, options }: Described, shared: (option: Option) => boolean, say: Say): string {
  const others = options
    .filter((option) => shared(option))
    .map(({ long }) => bold(long ?? ""))
    .join(", ");
  return [
    `.SS ${quoted(program.name())}`,
    text(program.description()),
    ...program.registeredArguments.map((argument) => item(`[${argument.name()}${argument.variadic ? "..." : ""}]`, argument.description)),
    ...options.filter((option) => !shared(option)).map(optionOf),
    ...(others === "" ? [] : [`.PP\n${text(say("또한", "Also"))} ${others}.`]),
    examplesOf(examples),
  ].join("\n");
}

const keyOf = ({ flags, description }: Option): string => `${flags}\n${description}`;

const optionOf = ({ flags, description }: Option): string => item(flags, description);

const item = (name: string, what: string): string => `.TP\n${bold(name)}\n${text(what)}`;

const examplesOf = (examples: readonly Example[]): string =>
  examples.map(([line, what]) => `.PP\n${text(what)}:\n.PP\n.RS 4\n.nf\n${text(line)}\n.fi\n.RE`).join("\n");

const section = (title: string, lines: readonly string[]): string => [`.SH ${quoted(title)}`, ...lines].join("\n");

const bold = (words: string): string => `\\fB${text(words)}\\fR`;

const quoted = (words: string): string => `"${text(words).replaceAll('"', "\\(dq")}"`;

/** Roff takes a backslash for an escape, a hyphen for a dash, and a line that begins with a dot for a request. */
const text = (words: string): string =>
  words
    .replaceAll("\\", "\\(rs")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1");
