/** `aistrat completion`: what a shell needs to finish a command line. */
import { Argument } from "commander";
import type { CommandModule } from "../command.js";
import { oneOf } from "../options.js";
import { openSink } from "../output.js";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const command: CommandModule = {
  define(command, say) {
    command.addArgument(new Argument("<shell>", SHELLS.join("|")).choices(SHELLS).argParser(oneOf("completion", SHELLS, say)));
  },
  examples: (say) => [
    ["aistrat completion bash", say('~/.bashrc 에: eval "$(aistrat completion bash)"', 'in ~/.bashrc: eval "$(aistrat completion bash)"')],
    ["aistrat completion zsh > _aistrat", say("$fpath 의 폴더에 둔다", "into a folder of $fpath")],
    ["aistrat completion fish > aistrat.fish", say("~/.config/fish/completions 에 둔다", "into ~/.config/fish/completions")],
  ],
  async run(_args, command, { io, say }) {
    const shell: (typeof SHELLS)[number] = command.processedArgs[0];
    const { rootFlags, shapes } = await import("../completion/shape.js");
    const script = {
      bash: async () => (await import("../completion/bash.js")).bashCompletion,
      zsh: async () => (await import("../completion/zsh.js")).zshCompletion,
      fish: async () => (await import("../completion/fish.js")).fishCompletion,
    }[shell];
    const sink = openSink(io, null, say, shell);
    await sink.write((await script())(await shapes(say), rootFlags(say)));
    await sink.end();
    return 0;
  },
};
