/** `aistrat extract`: articles → claims. */
import { filterClaims } from "../../report/filter.js";
import { CLAIM_FORMATS } from "../../report/formats.js";
import { reportArticles } from "../articles.js";
import type { CommandModule } from "../command.js";
import {
  addConversion,
  addFailing,
  addFiles,
  addFilters,
  addReading,
  addWriting,
  type ConvertFlags,
  type FailFlags,
  type FilterFlags,
  failsOn,
  filterOf,
  type ReadFlags,
  type WriteFlags,
} from "../options.js";

type Flags = ReadFlags & WriteFlags & ConvertFlags & FilterFlags & FailFlags;

export const command: CommandModule = {
  define(command, say) {
    addFiles(command, say);
    addReading(command, say);
    addFilters(command, say);
    addFailing(command, say);
    addConversion(command, say);
    addWriting(command, Object.keys(CLAIM_FORMATS), say);
  },
  examples: (say) => [
    ["aistrat extract seeds/articles/aws-openai-2026-03-03.txt", say("기사 하나를 표로", "one article as a table")],
    [
      "aistrat extract -r seeds/articles --type investment,contract --ndjson",
      say("폴더의 투자·계약만 한 줄에 한 기사로", "investments and contracts of a folder, one article a line"),
    ],
    [
      "echo '삼성전자가 3일 미국에 50억 달러를 투자한다고 밝혔다.' | aistrat extract --published 2026-03-03 --rate USD=1400",
      say("글을 파이프로, 환율을 정해서", "text through a pipe, at a given rate"),
    ],
  ],
  async run(files, command, context) {
    const flags = command.opts<Flags>();
    const filter = filterOf(flags);
    const fails = flags.failOn === undefined ? {} : { fails: failsOn(flags.failOn) };
    return await reportArticles(
      { files, flags, formats: CLAIM_FORMATS, shape: (extraction) => filterClaims(extraction, filter), ...fails },
      context,
    );
  },
};
