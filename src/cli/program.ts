/** A command's definition, from which its parsing, its help, its completions and its page of the manual are made. */
import { Command, Option } from "commander";
import type { CommandModule, Say } from "./command.js";
import type { CommandEntry } from "./registry.js";

const LANGS = ["ko", "en"] as const;

/** Writes nothing and ends nothing by itself. */
export function programOf(name: string, entry: CommandEntry, module: CommandModule, say: Say): Command {
  const program = new Command(`aistrat ${name}`)
    .description(say(entry.ko, entry.en))
    .helpOption("-h, --help", say("이 도움말", "this help"))
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} });
  module.define(program, say);
  return program.addOption(langOption(say("사람이 읽는 말 (데이터의 키는 늘 영어)", "words for people (data keys stay English)")));
}

/** What stands before a command. */
export const rootOptions = (say: Say): readonly Option[] => [
  new Option("-h, --help", say("도움말; 명령별: aistrat <명령> --help", "help; of a command: aistrat <command> --help")),
  new Option("-V, --version", say("버전", "version")),
  langOption(say("사람이 읽는 말", "words for people")),
];

const langOption = (text: string): Option => new Option("--lang <ko|en>", text).choices(LANGS);
