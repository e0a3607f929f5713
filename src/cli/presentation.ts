/** How data is shown: format, width, colour, from the flags and the terminal. */
import type { ReportOptions } from "../report/report.js";
import type { Context } from "./command.js";
import type { ConvertFlags, WriteFlags } from "./options.js";

const DEFAULT_WIDTH = 80;

/** The name given, else what the output file's ending says, else a table. */
export function formatOf(flags: WriteFlags, known: readonly string[]): string {
  if (flags.json) return "json";
  if (flags.ndjson) return "ndjson";
  const ending = /\.(\w+)$/
    .exec(flags.output ?? "")?.[1]
    ?.toLowerCase()
    .replace(/^htm$/, "html")
    .replace("jsonl", "ndjson");
  return flags.format ?? known.find((name) => name === ending) ?? "table";
}

export function reportOptions(flags: WriteFlags & ConvertFlags, single: boolean, { io, lang }: Context): ReportOptions {
  const terminal = flags.output === undefined && io.stdout.isTTY === true;
  const columns = terminal ? io.stdout.columns : Number(io.env.COLUMNS);
  const mode = flags.color === false ? "never" : typeof flags.color === "string" ? flags.color : "auto";
  const auto = terminal && (io.env.NO_COLOR ?? "") === "" && io.env.TERM !== "dumb";
  return {
    single,
    lang,
    width: flags.width ?? Math.min(160, Math.max(40, columns || DEFAULT_WIDTH)),
    color: mode === "always" || (mode === "auto" && auto),
    currency: flags.currency,
    ...(flags.rate === undefined ? {} : { rates: flags.rate }),
    ...(flags.merge === true ? { merge: true } : {}),
    bom: flags.bom === true,
    offsets: flags.offsets,
  };
}
