/** A command line → its command → an exit code. Never throws. */
import { CommanderError } from "commander";
import type { Lang } from "../core/lang.js";
import { type CommandModule, type ExitCode, type Io, type Say, sayIn } from "./command.js";
import { exitOf, lineOf, usage, usageOf } from "./failure.js";
import { helpFormat, helpOf, rootHelp } from "./help.js";
import { openSink } from "./output.js";
import { programOf } from "./program.js";
import { COMMANDS, type CommandEntry } from "./registry.js";
import { nearest } from "./suggest.js";
import { VERSION } from "./version.js";

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const korean = sayIn("ko");
  let say = korean;
  try {
    const { lang, rest } = takeLang(argv);
    say = sayIn(lang);
    return await dispatch(rest, io, lang, say);
  } catch (error) {
    if (io.signal.aborted) return 130;
    io.stderr.write(lineOf(error, say));
    return exitOf(error);
  }
}

async function dispatch(argv: readonly string[], io: Io, lang: Lang, say: Say): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-V") {
    return await tell(`${VERSION}\n`, io, say);
  }
  if (first === "--help" || first === "-h" || (first === "help" && rest.length === 0)) {
    return await tell(await rootHelp(COMMANDS, say), io, say);
  }
  if (first === "help") return await dispatch([...rest, "--help"], io, lang, say);
  if (first === undefined && io.stdin.isTTY) {
    io.stderr.write(await rootHelp(COMMANDS, say));
    return 2;
  }
  // text piped in without a command: the main job
  const name = first ?? "extract";
  if (!Object.hasOwn(COMMANDS, name)) throw await unknown(name, say);
  const entry: CommandEntry = COMMANDS[name as keyof typeof COMMANDS];
  const { command } = await entry.load();
  return await call(name, entry, command, rest, io, lang, say);
}

async function call(
  name: string,
  entry: CommandEntry,
  module: CommandModule,
  args: readonly string[],
  io: Io,
  lang: Lang,
  say: Say,
): Promise<ExitCode> {
  const program = programOf(name, entry, module, say);
  const help = async (): Promise<string> => helpOf(program, module.examples(say), await helpFormat(say), say);
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code !== "commander.helpDisplayed") throw usageOf(error, `aistrat ${name}`, say);
    return await tell(await help(), io, say);
  }
  const code = await module.run(program.args, program, { io, lang, say });
  if (code === 2) io.stderr.write(await help());
  return code;
}

/** Words for people, where data would go. */
async function tell(text: string, io: Io, say: Say): Promise<ExitCode> {
  const sink = openSink(io, null, say, "table");
  await sink.write(text);
  await sink.end();
  return 0;
}

/** `--lang` decides the language of every message, so it is read before anything can go wrong. */
function takeLang(argv: readonly string[]): { lang: Lang; rest: string[] } {
  const rest: string[] = [];
  let lang: Lang = "ko";
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? "";
    if (arg === "--") return { lang, rest: [...rest, ...argv.slice(i)] };
    if (arg !== "--lang" && !arg.startsWith("--lang=")) {
      rest.push(arg);
      continue;
    }
    const value = arg === "--lang" ? argv[++i] : arg.slice("--lang=".length);
    if (value !== "ko" && value !== "en") throw usage(`--lang${value === undefined ? "" : ` ${value}`}: ko|en`, "--lang ko");
    lang = value;
  }
  return { lang, rest };
}

async function unknown(name: string, say: Say): Promise<Error> {
  if (name.startsWith("-") && name !== "-")
    return usage(say(`명령보다 앞선 옵션 ${name}`, `option ${name} before the command`), `aistrat extract ${name}`);
  const { existsSync } = await import("node:fs");
  const message = say(`모르는 명령 ${name}`, `unknown command ${name}`);
  if (name === "-" || /[./]/.test(name) || existsSync(name)) return usage(message, `aistrat extract ${name}`);
  const meant = nearest(name, Object.keys(COMMANDS));
  return usage(message, meant === null ? "aistrat --help" : say(`혹시 ${meant}?`, `did you mean ${meant}?`));
}
