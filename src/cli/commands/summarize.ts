/** `aistrat summarize`: articles → one page each, or one over all. */
import { SUMMARY_FORMATS } from "../../report/formats.js";
import { reportArticles } from "../articles.js";
import type { CommandModule } from "../command.js";
import { addConversion, addFiles, addReading, addWriting, type ConvertFlags, type ReadFlags, type WriteFlags } from "../options.js";

type Flags = ReadFlags & WriteFlags & ConvertFlags;

export const command: CommandModule = {
  define(command, say) {
    addFiles(command, say);
    command.option(
      "--merge",
      say("여러 기사를 한 쪽으로: 큰 거래, 당사자별·월별 기사 수", "one page over all articles, with counts per party and month"),
    );
    addReading(command, say);
    addConversion(command, say);
    addWriting(command, Object.keys(SUMMARY_FORMATS), say);
  },
  examples: (say) => [
    ["aistrat summarize seeds/articles/aws-openai-2026-03-03.txt", say("기사 하나를 한 쪽으로", "one article on one page")],
    [
      "aistrat summarize seeds/articles/aws-openai-2026-03-03.txt -o page.html",
      say("HTML 파일로 (md도 같음)", "as an HTML file (md likewise)"),
    ],
    ["aistrat summarize -r seeds/articles --merge --format md", say("폴더 전체를 한 쪽으로", "a folder on one page")],
  ],
  async run(files, command, context) {
    const flags = command.opts<Flags>();
    return await reportArticles({ files, flags, formats: SUMMARY_FORMATS, shape: (extraction) => extraction }, context);
  },
};
