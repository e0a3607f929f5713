/** `aistrat explain`: why this claim, and why not that. */
import type { Explanation, Question } from "../../explain.js";
import type { ReadArticle } from "../../read/article.js";
import type { CommandModule, Context } from "../command.js";
import { failureLine, usage } from "../failure.js";
import type { Inputs } from "../inputs.js";
import { addConversion, addReading, addShowing, type ConvertFlags, type ReadFlags, type WriteFlags } from "../options.js";
import { openSink } from "../output.js";
import { formatOf, reportOptions } from "../presentation.js";

type Flags = ReadFlags & WriteFlags & ConvertFlags & { readonly claim?: string; readonly at?: string; readonly text?: string };

const FORMATS = ["table", "json"] as const;

export const command: CommandModule = {
  define(command, say) {
    command
      .argument("[file]", say("기사 파일, - 는 표준 입력", "an article file, - for standard input"))
      .option("--claim <id>", say("이 주장이 왜 나왔는지 (extract 의 c3 등)", "why this claim (c3 of extract)"))
      .option("--at <line:col>", say("이 자리의 문장", "the sentence at this place"))
      .option("--text <words>", say("이 말이 든 문장", "the sentences with these words"));
    addReading(command, say);
    addConversion(command, say);
    addShowing(command, FORMATS, say);
  },
  examples: (say) => [
    ["aistrat explain seeds/articles/aws-openai-2026-03-03.txt --claim c3", say("이 주장은 왜", "why this claim")],
    [
      "aistrat explain seeds/articles/aws-openai-2026-03-03.txt --at 3:1",
      say("이 자리에서는 무엇을 보았나", "what was seen at this place"),
    ],
    ["echo '삼성전자는 투자를 검토하지 않는다.' | aistrat explain", say("글을 파이프로", "text through a pipe")],
  ],
  async run(files, command, context) {
    const { io, say } = context;
    const flags = command.opts<Flags>();
    const { collectInputs } = await import("../inputs.js");
    const inputs = await collectInputs(files, flags, io, say);
    if (inputs === null) return 2;
    if (inputs.paths.length > 1) throw usage(say("기사는 하나만 줍니다", "one article at a time"), `aistrat explain ${inputs.paths[0]}`);
    const article = await articleOf(inputs, flags, context);
    if (article === null) return io.signal.aborted ? 130 : 3;
    const { explain } = await import("../../explain.js");
    const { lexiconOf } = await import("../lexicon-file.js");
    const published = article.publishedAt === null ? {} : { publishedAt: article.publishedAt };
    const lexicon = await lexiconOf(flags, say);
    const questions = questionsOf(article.text, flags, say);
    const explanations = questions.map((q) => explain(article.text, { ...published, ...(lexicon === null ? {} : { lexicon }) }, q));
    const explanation = joined(explanations);
    if (flags.claim !== undefined && explanation.claim === null)
      throw usage(say(`--claim ${flags.claim}: 그런 주장이 없습니다`, `--claim ${flags.claim}: no such claim`), "aistrat extract FILE");
    const format = formatOf(flags, FORMATS);
    const sink = openSink(io, flags.output ?? null, say, format);
    if (format === "json") await sink.write(`${JSON.stringify(explanation, null, 2)}\n`);
    else {
      const { explanationText } = await import("../../report/explanation.js");
      await sink.write(explanationText(explanation, article.text, reportOptions(flags, true, context)));
    }
    await sink.end();
    return 0;
  },
};

/** The first article of the input; its failure is told on stderr. */
async function articleOf(inputs: Inputs, flags: Flags, context: Context): Promise<ReadArticle | null> {
  const { io, say } = context;
  const { itemsOf } = await import("../items.js");
  for await (const item of itemsOf(inputs, { flags, duplicates: null, done: () => {} }, context)) {
    if (item.kind !== "failure") return item;
    io.stderr.write(failureLine(item.reason, item.place, item.next));
    return null;
  }
  if (!io.signal.aborted) io.stderr.write(failureLine(say("기사가 없습니다", "no article"), inputs.paths[0] ?? null, null));
  return null;
}

function questionsOf(text: string, flags: Flags, say: Context["say"]): Question[] {
  if ([flags.claim, flags.at, flags.text].filter((f) => f !== undefined).length > 1)
    throw usage(say("--claim, --at, --text 가운데 하나만 줍니다", "only one of --claim, --at, --text"), "--claim c3");
  if (flags.claim !== undefined) return [{ claim: flags.claim }];
  if (flags.at !== undefined) return [{ span: offsetAt(text, flags.at, say) }];
  if (flags.text === undefined) return [{}];
  const questions: Question[] = [];
  const words = flags.text;
  for (let at = words === "" ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    questions.push({ span: { start: at, end: at + words.length } });
  if (questions.length === 0) throw usage(say(`--text: 글에 없는 말입니다: ${words}`, `--text: not in the article: ${words}`), "--at 3:1");
  return questions.slice(0, MOST_PLACES);
}
const MOST_PLACES = 20;

/** Lines and columns from 1, columns in characters. */
function offsetAt(text: string, place: string, say: Context["say"]): { start: number; end: number } {
  const [, line, column = "1"] = /^(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (line === undefined) throw usage(say(`--at ${place}: 줄:칸 이 아닙니다`, `--at ${place}: not LINE:COL`), "--at 3:1");
  const lines = [...text.matchAll(/(.*?)(?:\r\n|[\n\r]|$)/gy)];
  const found = lines[Number(line) - 1];
  if (found === undefined || Number(line) < 1)
    throw usage(say(`--at ${place}: 그런 줄이 없습니다`, `--at ${place}: no such line`), "--at 1:1");
  const before = [...(found[1] ?? "")].slice(0, Math.max(0, Number(column) - 1)).join("");
  const start = found.index + before.length;
  return { start, end: start + 1 };
}

/** One explanation of all places asked about, each sentence once. */
function joined(explanations: readonly Explanation[]): Explanation {
  const [first] = explanations;
  if (first === undefined) throw new Error("nothing asked");
  const sentences = new Map(explanations.flatMap((e) => e.sentences.map((s) => [s.index, s] as const)));
  return { ...first, sentences: [...sentences.values()] };
}
