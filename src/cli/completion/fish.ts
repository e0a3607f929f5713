/** The completions of fish. */
import type { Flag, Shape } from "./shape.js";

export function fishCompletion(commands: readonly Shape[], root: readonly Flag[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  // fish's own `__fish_use_subcommand` takes the `en` of `--lang en` for one
  const first = `complete -c aistrat -n 'not __fish_seen_subcommand_from ${names} help'`;
  const lines = [
    "# aistrat, completions for fish: a file aistrat.fish in ~/.config/fish/completions, or aistrat completion fish | source",
    "complete -c aistrat -e",
    "complete -c aistrat -f",
    ...root.map((flag) => `${first} ${flagOf(flag)}`),
    ...commands.map(({ name, text }) => `${first} -a ${name} -d ${quoted(text)}`),
    `complete -c aistrat -n '__fish_seen_subcommand_from help' -a '${names}'`,
    ...commands.flatMap(({ name, flags, words, files }) => {
      const start = `complete -c aistrat -n '__fish_seen_subcommand_from ${name}'`;
      return [
        ...(words.length === 0 ? [] : [`${start} -a '${words.join(" ")}'`]),
        ...(files ? [`${start} -F`] : []),
        ...flags.map((flag) => `${start} ${flagOf(flag)}`),
      ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function flagOf({ names, text, value, choices, list, file }: Flag): string {
  const spelled = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const known = choices.join(" ");
  const values = list ? ` -x -a '(__fish_append , ${known})'` : known !== "" ? ` -x -a '${known}'` : file ? " -r -F" : " -x";
  return `${spelled.join(" ")}${value === null ? "" : values} -d ${quoted(text)}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
