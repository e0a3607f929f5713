/** The completions of bash, also of the 3.2 that macOS has. */
import type { Flag, Shape } from "./shape.js";

export function bashCompletion(commands: readonly Shape[], root: readonly Flag[]): string {
  const names = commands.map(({ name }) => name);
  return `# aistrat, completions for bash: eval "$(aistrat completion bash)"
_aistrat() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= at line
  local flags= words= values= list= files=
  COMPREPLY=()
  # --format=json comes as three words
  if [[ $cur == '=' ]]; then cur=
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${names.join("|")}|help) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case $command in
    '')
${valuesOf(root)}
      flags='${namesOf(root)}' words='${names.join(" ")} help' ;;
    help)
      words='${names.join(" ")}' ;;
${commands.map(commandCase).join("\n")}
  esac
  if [[ $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
  elif [[ $list ]]; then
    local before=
    if [[ $cur == *,* ]]; then before=\${cur%,*},; fi
    COMPREPLY=($(compgen -P "$before" -W "$list" -- "\${cur##*,}"))
    compopt -o nospace 2>/dev/null
  elif [[ $cur == -* && $files != value ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    if [[ $files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
    fi
  fi
}
complete -F _aistrat aistrat
`;
}

const namesOf = (flags: readonly Flag[]): string => flags.flatMap(({ names }) => names).join(" ");

/** What comes behind an option that takes a value. */
function valuesOf(flags: readonly Flag[]): string {
  const named = new Map<string, string[]>();
  for (const { names, value, choices, list, file } of flags) {
    if (value === null) continue;
    const known = choices.length === 0 ? null : `${list ? "list" : "values"}='${choices.join(" ")}'`;
    const action = known ?? (file ? "words= files=value" : "return");
    named.set(action, [...(named.get(action) ?? []), ...names]);
  }
  const cases = [...named].map(([action, names]) => `        ${names.join("|")}) ${action} ;;\n`);
  return `      case $prev in\n${cases.join("")}      esac`;
}

const commandCase = ({ name, flags, words, files }: Shape): string => `    ${name})
      flags='${namesOf(flags)}' words='${words.join(" ")}' files=${files ? "argument" : ""}
${valuesOf(flags)} ;;`;
