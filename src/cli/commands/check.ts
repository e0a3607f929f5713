/** `aistrat check`: what does not add up; exit 1 if anything does. */
import { CHECK_FORMATS } from "../../report/formats.js";
import { reportArticles } from "../articles.js";
import type { CommandModule } from "../command.js";
import {
  addConversion,
  addFailing,
  addFiles,
  addReading,
  addWriting,
  type ConvertFlags,
  type FailFlags,
  failsOn,
  type ReadFlags,
  type WriteFlags,
} from "../options.js";

type Flags = ReadFlags & WriteFlags & ConvertFlags & FailFlags;

export const command: CommandModule = {
  define(command, say) {
    addFiles(command, say);
    addReading(command, say);
    addFailing(command, say);
    addConversion(command, say);
    addWriting(command, Object.keys(CHECK_FORMATS), say);
  },
  examples: (say) => [
    [
      "aistrat check seeds/articles/aws-openai-2026-03-03.txt",
      say("환산·합계·증감률·요일을 견주어", "conversions, sums, ratios and weekdays"),
    ],
    ["aistrat check -r seeds/articles --ndjson --fail-on info", say("의심스러운 것만 있어도 종료 코드 1", "exit 1 also for mere doubts")],
    ["echo '500억 달러(약 7조원)를 투자한다.' | aistrat check --published 2026-03-03", say("글을 파이프로", "text through a pipe")],
  ],
  async run(files, command, context) {
    const flags = command.opts<Flags>();
    return await reportArticles(
      { files, flags, formats: CHECK_FORMATS, shape: (extraction) => extraction, fails: failsOn(flags.failOn ?? "warn") },
      context,
    );
  },
};
