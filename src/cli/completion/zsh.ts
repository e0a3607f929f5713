/** The completions of zsh: as a file `_aistrat` in `$fpath`, or through `eval`. */
import type { Flag, Shape } from "./shape.js";

export const zshCompletion = (commands: readonly Shape[], root: readonly Flag[]): string => `#compdef aistrat
# aistrat, completions for zsh: a file _aistrat in $fpath, or eval "$(aistrat completion zsh)" behind compinit
_aistrat() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, text }) => `    ${quoted(`${name}:${text}`)}`).join("\n")}
  )
  _arguments -C \\
${root.map((flag) => `    ${specOf(flag)} \\\n`).join("")}    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
        help) _describe -t commands command commands ;;
${commands.map(commandCase).join("\n")}
      esac ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _aistrat "$@"; else compdef _aistrat aistrat; fi
`;

const commandCase = ({ name, flags, words, files }: Shape): string =>
  [
    `        ${name})`,
    "          _arguments -s -S \\",
    ...flags.map((flag) => `            ${specOf(flag)} \\`),
    `            ${argumentsOf(words, files)} ;;`,
  ].join("\n");

function argumentsOf(words: readonly string[], files: boolean): string {
  if (words.length === 0) return files ? "'*:file:_files'" : "'*:text: '";
  const known = `(${words.join(" ")})`;
  return files ? `'1:argument: _alternative "words:word:${known}" "files:file:_files"' '*:file:_files'` : `'1:argument:${known}'`;
}

/** `'(-f --format)'{-f,--format}'[what it is]:name:(table json)'`. */
function specOf({ names, text, value, choices, list, file, repeats }: Flag): string {
  const known = list ? `_values -s , ${value} ${choices.join(" ")}` : `(${choices.join(" ")})`;
  const action = choices.length > 0 ? known : file ? "_files" : " ";
  const behind = `[${text.replace(/[[\]:\\]/g, "\\$&")}]${value === null ? "" : `:${value}:${action}`}`;
  const [only = "", ...more] = names;
  if (more.length === 0) return quoted(`${repeats ? "*" : ""}${only}${behind}`);
  return `'${repeats ? "*" : `(${names.join(" ")})`}'{${names.join(",")}}${quoted(behind)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
