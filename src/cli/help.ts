/** Help texts: Commander lays them out, we add the examples and the exit codes. */
import type { Command, HelpConfiguration } from "commander";
import { exitCodes, type Say } from "./command.js";
import { rootOptions } from "./program.js";
import type { CommandEntry } from "./registry.js";

type Example = readonly [line: string, what: string];

const WIDTH = 100;

/** Korean headings, and columns counted in cells. */
export async function helpFormat(say: Say): Promise<HelpConfiguration> {
  const { cells } = await import("../report/width.js");
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say("사용법:", "Usage:"),
    "Arguments:": say("인자:", "Arguments:"),
    "Options:": say("옵션:", "Options:"),
  };
  return {
    helpWidth: WIDTH,
    displayWidth: cells,
    styleTitle: (title) => titles[title] ?? title,
    // defaults are said in the descriptions, where they need saying
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
  };
}

export function helpOf(command: Command, examples: readonly Example[], format: HelpConfiguration, say: Say): string {
  command.configureHelp(format);
  return `${command.helpInformation()}\n${examplesOf(examples, say)}`;
}

function examplesOf(examples: readonly Example[], say: Say): string {
  const lines = examples.map(([line, what]) => `  # ${what}\n  ${line}\n`);
  return `${say("예:", "Examples:")}\n${lines.join("\n")}`;
}

export async function rootHelp(commands: Readonly<Record<string, CommandEntry>>, say: Say): Promise<string> {
  const names = Object.entries(commands).map(([name, entry]) => `  ${name.padEnd(10)} ${say(entry.ko, entry.en)}\n`);
  return [
    say(
      "aistrat — 한국어 경제·기술 기사를 근거 있는 주장 데이터로\n",
      "aistrat — Korean business and technology news into grounded claims\n",
    ),
    `${say("사용법:", "Usage:")} aistrat <${say("명령", "command")}> [${say("파일", "files")}…]\n`,
    `${say("명령:", "Commands:")}\n${names.join("")}`,
    `${say("옵션:", "Options:")}\n${rootOptions(say)
      .map(({ flags, description }) => `  ${flags.padEnd(16)} ${description}\n`)
      .join("")}`,
    examplesOf(rootExamples(say), say),
    `${say("종료 코드:", "Exit codes:")} ${exitCodes(say)
      .map(([code, meaning]) => `${code} ${meaning}`)
      .join(" · ")}\n`,
  ].join("\n");
}

export const rootExamples = (say: Say): readonly Example[] => [
  ["aistrat extract seeds/articles/*.txt", say("기사 파일에서 주장을 표로", "claims of article files as a table")],
  [
    "echo '삼성전자가 3일 미국에 5조원을 투자한다고 밝혔다.' | aistrat extract --published 2026-03-03",
    say("글을 파이프로", "text through a pipe"),
  ],
  ["aistrat extract -r seeds/articles --format csv --bom -o claims.csv", say("폴더 전체를 엑셀용 CSV로", "a folder as CSV for Excel")],
];
