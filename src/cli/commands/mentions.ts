/** `aistrat mentions`: articles → typed spans only. */
import { MENTION_KINDS } from "../../contract/codes.js";
import type { MentionKind } from "../../contract/types.js";
import { MENTION_FORMATS } from "../../report/formats.js";
import { reportArticles } from "../articles.js";
import type { CommandModule } from "../command.js";
import { addFiles, addReading, addWriting, listOption, type ReadFlags, type WriteFlags } from "../options.js";

type Flags = ReadFlags & WriteFlags & { readonly kind?: readonly MentionKind[] };

export const command: CommandModule = {
  define(command, say) {
    addFiles(command, say);
    command.addOption(listOption("--kind", MENTION_KINDS, say("이 종류만", "only these kinds"), say));
    addReading(command, say);
    addWriting(command, Object.keys(MENTION_FORMATS), say);
  },
  examples: (say) => [
    ["aistrat mentions seeds/articles/aws-openai-2026-03-03.txt", say("금액·날짜·기업을 표로", "money, dates and parties as a table")],
    [
      "aistrat mentions --kind money,date --format csv seeds/articles/aws-openai-2026-03-03.txt",
      say("금액과 날짜만 CSV로", "money and dates as CSV"),
    ],
    ["echo '영업이익은 1조2,345억원이다' | aistrat mentions --json", say("글을 파이프로", "text through a pipe")],
  ],
  async run(files, command, context) {
    const flags = command.opts<Flags>();
    const { kind } = flags;
    return await reportArticles(
      {
        files,
        flags: { ...flags, currency: "KRW" },
        formats: MENTION_FORMATS,
        shape: (extraction) => ({
          ...extraction,
          mentions: kind === undefined ? extraction.mentions : extraction.mentions.filter((m) => kind.includes(m.kind)),
          claims: [],
          checks: [],
        }),
      },
      context,
    );
  },
};
