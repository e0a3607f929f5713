/** What a shell has to know of a command line, read off the commands' own definitions. */
import type { Option } from "commander";
import type { Say } from "../command.js";
import { programOf, rootOptions } from "../program.js";
import { COMMANDS, type CommandEntry } from "../registry.js";

export interface Flag {
  /** `-f`, `--format`. */
  readonly names: readonly string[];
  readonly text: string;
  /** What its value is called; null: it takes none. */
  readonly value: string | null;
  /** The only values there are; empty: any. */
  readonly choices: readonly string[];
  /** Several values, joined by commas. */
  readonly list: boolean;
  readonly file: boolean;
  /** May be given again. */
  readonly repeats: boolean;
}

export interface Shape {
  readonly name: string;
  readonly text: string;
  readonly flags: readonly Flag[];
  /** Words its arguments may be. */
  readonly words: readonly string[];
  /** Its arguments may be files. */
  readonly files: boolean;
}

export async function shapes(say: Say): Promise<Shape[]> {
  return await Promise.all(
    Object.entries<CommandEntry>(COMMANDS).map(async ([name, entry]) => {
      const program = programOf(name, entry, (await entry.load()).command, say);
      const { registeredArguments } = program;
      return {
        name,
        text: program.description(),
        flags: program.createHelp().visibleOptions(program).map(flagOf),
        words: registeredArguments.flatMap((argument) => argument.argChoices ?? []),
        files: registeredArguments.some((argument) => /^(?:files?|words)$/.test(argument.name())),
      };
    }),
  );
}

export const rootFlags = (say: Say): Flag[] => rootOptions(say).map(flagOf);

function flagOf({ short, long, flags, description, argChoices, parseArg }: Option): Flag {
  const value = /<([^>]*)>/.exec(flags)?.[1] ?? null;
  return {
    names: [short, long].filter((name) => name !== undefined),
    text: description,
    value,
    choices: argChoices ?? [],
    list: value === "list",
    file: value === "file",
    // such a parser takes what came before too
    repeats: (parseArg?.length ?? 0) > 1,
  };
}
