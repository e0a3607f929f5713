/** `aistrat normalize`: figures as arguments or line by line → values. */
import { READING_FORMATS, readingReport } from "../../report/readings.js";
import type { CommandModule } from "../command.js";
import { failureLine } from "../failure.js";
import {
  addConversion,
  addShowing,
  type ConvertFlags,
  encodingOption,
  publishedOption,
  type ReadFlags,
  type WriteFlags,
} from "../options.js";
import { openSink } from "../output.js";
import { formatOf, reportOptions } from "../presentation.js";
import { textLines } from "../text-lines.js";

type Flags = Pick<ReadFlags, "published" | "encoding"> & WriteFlags & ConvertFlags;

/** As much of an unreadable line as its report shows. */
const SHOWN = 40;

export const command: CommandModule = {
  define(command, say) {
    command.argument(
      "[text...]",
      say("금액·비율·수량·날짜 표현, - 는 표준 입력 (한 줄에 하나)", "figures and dates; - for standard input, line by line"),
    );
    command.addOption(publishedOption(say)).option(...encodingOption(say));
    addConversion(command, say);
    addShowing(command, READING_FORMATS, say);
  },
  examples: (say) => [
    [
      "aistrat normalize '$1.2B' '€2 billion' --published 2026-03-03",
      say("값과 그달 환율로 환산", "values, converted at the month's rate"),
    ],
    ["echo '약 2.5조원' | aistrat normalize --rate USD=1400 --json", say("환율을 정해서 JSON으로", "at a given rate, as JSON")],
    ["echo '전년 동기 대비 12.3% 증가' | aistrat normalize --format csv", say("한 줄씩 CSV로", "line by line, as CSV")],
  ],
  async run(args, command, context) {
    const { io, say } = context;
    const flags = command.opts<Flags>();
    if (args.length === 0 && io.stdin.isTTY) return 2;
    const numbered = args.length === 0 || args.includes("-");
    const { readings } = await import("../../normalize.js");
    const format = formatOf(flags, READING_FORMATS);
    const report = await readingReport(format, reportOptions(flags, false, context), numbered);
    const sink = openSink(io, flags.output ?? null, say, format);
    const options = {
      ...(flags.published === undefined ? {} : { publishedAt: flags.published }),
      ...(flags.rate === undefined ? {} : { rates: flags.rate }),
    };
    let unreadable = 0;
    let started = false;
    const next =
      flags.published === undefined ? say("상대 날짜라면 --published YYYY-MM-DD", "relative dates need --published YYYY-MM-DD") : null;
    for await (const { number, text } of textLines(args, io, flags.encoding)) {
      if (sink.closed) break;
      const found = text === null ? [] : readings(text, options);
      if (text === null || found.length === 0) {
        unreadable++;
        const shown = text === null ? "" : `: ${[...text].slice(0, SHOWN).join("")}${[...text].length > SHOWN ? "…" : ""}`;
        const what = text === null ? say("글로 읽히지 않습니다", "cannot be read as text") : say("읽을 값이 없습니다", "no figure or date");
        io.stderr.write(
          failureLine(
            what + shown,
            numbered ? `-:${number}` : say(`${number}번째 인자`, `argument ${number}`),
            text === null ? null : next,
          ),
        );
        continue;
      }
      await sink.write((started ? "" : report.start) + report.line({ line: number, input: text, readings: found }));
      started = true;
    }
    if (io.signal.aborted) return 130;
    await sink.write((started ? "" : report.start) + report.end);
    await sink.end();
    return unreadable > 0 ? 4 : 0;
  },
};
