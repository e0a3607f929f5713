/** `aistrat lexicon`: look up and list what is known, check a file of one's own, show exchange rates. */
import { Argument, Option } from "commander";
import { PARTY_KINDS } from "../../contract/codes.js";
import type { LexiconRows } from "../../lexicon/rows.js";
import type { FoundRow, ShownRate, TableName } from "../../report/lexicon-rows.js";
import type { CommandModule, Context, ExitCode, Say } from "../command.js";
import { failureLine, usage } from "../failure.js";
import { addShowing, oneOf, suggesting, type WriteFlags } from "../options.js";
import { openSink } from "../output.js";
import { formatOf, reportOptions } from "../presentation.js";

const TABLES = ["parties", "chips", "products"] as const satisfies readonly TableName[];
const FORMATS = ["table", "json", "ndjson"] as const;

type Flags = WriteFlags & { readonly kind?: string; readonly lexicon?: string };

export const command: CommandModule = {
  define(command, say) {
    command
      .addArgument(
        suggesting(
          new Argument(
            "[words...]",
            say(
              "이름 | list [parties|chips|products] | validate 파일 | fx [통화] [YYYY-MM 또는 YYYY-MM-DD]",
              "a name | list [parties|chips|products] | validate FILE | fx [currency] [YYYY-MM or YYYY-MM-DD]",
            ),
          ),
          ["list", ...TABLES, "validate", "fx"],
        ),
      )
      .addOption(
        suggesting(
          new Option(
            "--kind <kind>",
            say(`list: 이 종류만 (${PARTY_KINDS.join("|")}…)`, `list: only this kind (${PARTY_KINDS.join("|")}…)`),
          ),
          PARTY_KINDS,
        ),
      )
      .option(
        "--lexicon <file>",
        say(
          '내 사전도 함께: {"parties":[{"name":"테라노드","kind":"company","aliases":["TeraNode"]}],"chips":[],"products":[]}',
          'a lexicon of your own too: {"parties":[{"name":"TeraNode","kind":"company","aliases":[]}],"chips":[],"products":[]}',
        ),
      );
    addShowing(command, FORMATS, say);
  },
  examples: (say) => [
    ["aistrat lexicon NVIDIA", say("이름, 다른 표기, 종목코드로 찾기", "look up by name, spelling or ticker")],
    ["aistrat lexicon list parties --kind fund", say("아는 것의 목록", "what is known")],
    ["aistrat lexicon fx USD 2025-01-24", say("그날(또는 그달)의 환율과 출처", "the rate of a day or month, with its source")],
  ],
  async run([first, ...rest], command, context) {
    const flags = command.opts<Flags>();
    const { say } = context;
    if (first === undefined) return 2;
    if (first === "validate") return await validate(rest, flags, context);
    if (first === "fx") return await fx(rest, flags, context);
    if (first === "list") return await list(rest, flags, context);
    const name = (first === "lookup" ? rest : [first, ...rest]).join(" ").trim();
    if (name === "") throw usage(say("찾을 이름이 없습니다", "no name to look up"), "aistrat lexicon NVIDIA");
    const found = lookUp(await rowsOf(flags, say), name);
    if (found.length === 0) {
      context.io.stderr.write(failureLine(say(`사전에 없습니다: ${name}`, `not in the lexicon: ${name}`), null, null));
      return 1;
    }
    return await print(found, flags, context);
  },
};

/** Every row, the user's own first. */
async function rowsOf(flags: Flags, say: Say): Promise<Required<LexiconRows>> {
  const { lexiconOf } = await import("../lexicon-file.js");
  const { defaultLexicon } = await import("../../lexicon/lexicon.js");
  return ((await lexiconOf(flags, say)) ?? defaultLexicon()).rows;
}

const keyOf = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, "");
/** Rows shown where only part of a name was given. */
const MOST_PARTIAL = 20;

/** Rows with just this name, spelling, id or ticker; where there is none, rows whose name holds it. */
function lookUp(rows: Required<LexiconRows>, name: string): FoundRow[] {
  const wanted = keyOf(name);
  const all = TABLES.flatMap((table): FoundRow[] => rows[table].map((row) => ({ table, row })));
  const namesOf = ({ row }: FoundRow): string[] =>
    [
      row.name,
      row.nameEn ?? "",
      "id" in row ? (row.id ?? "") : "",
      "ticker" in row ? (row.ticker ?? "") : "",
      ...(row.aliases ?? []),
      ...(row.ambiguous ?? []),
    ].map(keyOf);
  const exact = all.filter((found) => namesOf(found).includes(wanted));
  return exact.length > 0 ? exact : all.filter((found) => namesOf(found).some((n) => n.includes(wanted))).slice(0, MOST_PARTIAL);
}

async function list([name]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const rows = await rowsOf(flags, context.say);
  const tables = name === undefined ? TABLES : [oneOf("list", TABLES, context.say)(name)];
  const found = tables.flatMap((table) => rows[table].map((row) => ({ table, row })));
  if (flags.kind === undefined) return await print(found, flags, context);
  const kindOf = ({ row }: FoundRow): string[] => ("kind" in row ? [row.kind] : []);
  const kind = oneOf("--kind", [...new Set(found.flatMap(kindOf))], context.say)(flags.kind);
  return await print(
    found.filter((row) => kindOf(row).includes(kind)),
    flags,
    context,
  );
}

async function print(found: readonly FoundRow[], flags: Flags, context: Context): Promise<ExitCode> {
  const { rowsText } = await import("../../report/lexicon-rows.js");
  const PIECE = 500;
  const options = reportOptions({ ...flags, currency: "KRW" }, false, context);
  const records = found.map(({ table, row }) => ({ table, ...row }));
  return await write(flags, context, {
    json: () => [`${JSON.stringify(records, null, 2)}\n`],
    ndjson: () => records.map((record) => `${JSON.stringify(record)}\n`),
    *table() {
      for (let at = 0; at < found.length; at += PIECE) yield rowsText(found.slice(at, at + PIECE), options);
    },
  });
}

async function validate([file, ...more]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { io, say } = context;
  if (file === undefined || more.length > 0) throw usage(say("파일 하나를 줍니다", "one file"), "aistrat lexicon validate my.json");
  const { readLexiconFile } = await import("../lexicon-file.js");
  const rows = await readLexiconFile(file, say);
  const counts = TABLES.map((table) => `${table} ${rows[table]?.length ?? 0}`).join(", ");
  if (flags.quiet !== true) io.stdout.write(say(`${file}: 맞는 사전입니다 (${counts})\n`, `${file}: a valid lexicon (${counts})\n`));
  return 0;
}

async function fx([currency, at]: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { say } = context;
  const [{ fxCoverage, referenceRate }, { dailyCoverage, dailyRate }] = await Promise.all([
    import("../../resolve/fx.js"),
    import("../../resolve/daily.js"),
  ]);
  const currencies =
    currency === undefined ? fxCoverage.currencies.filter((c) => c !== "KRW") : [oneOf("fx", fxCoverage.currencies, say)(currency)];
  const asked = at ?? fxCoverage.to;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(asked))
    throw usage(
      say(`fx: ${asked} 는 YYYY-MM 이나 YYYY-MM-DD 가 아닙니다`, `fx: ${asked} is not YYYY-MM or YYYY-MM-DD`),
      "aistrat lexicon fx USD 2025-01",
    );
  const rates = currencies.flatMap((code): ShownRate[] => {
    const day = asked.length > 7 ? dailyRate(code, asked) : null;
    const own = referenceRate(code, asked.slice(0, 7));
    const won = referenceRate("KRW", asked.slice(0, 7));
    const month: ShownRate[] =
      own === null || won === null || asked.slice(0, 7) > fxCoverage.to
        ? []
        : [
            {
              currency: code,
              at: won.month,
              asked,
              kind: "month",
              krw: Number((won.perUSD / own.perUSD).toPrecision(6)),
              perUSD: own.perUSD,
              source: fxCoverage.source,
            },
          ];
    const daily: ShownRate[] =
      day === null ? [] : [{ currency: code, at: day.day, asked, kind: "day", krw: day.won, perUSD: null, source: dailyCoverage.source }];
    return [...daily, ...month];
  });
  if (rates.length === 0)
    throw usage(
      say(
        `fx: ${asked} 의 환율이 표에 없습니다 (${fxCoverage.from}~${fxCoverage.to})`,
        `fx: no rate for ${asked} (${fxCoverage.from} to ${fxCoverage.to})`,
      ),
      `aistrat lexicon fx ${currency ?? "USD"} ${fxCoverage.to}`,
    );
  const { ratesText } = await import("../../report/lexicon-rows.js");
  const options = reportOptions({ ...flags, currency: "KRW" }, false, context);
  return await write(flags, context, {
    json: () => [`${JSON.stringify(rates, null, 2)}\n`],
    ndjson: () => rates.map((rate) => `${JSON.stringify(rate)}\n`),
    table: () => [ratesText(rates, options)],
  });
}

async function write(
  flags: Flags,
  { io, say }: Context,
  formats: Readonly<Record<(typeof FORMATS)[number], () => Iterable<string>>>,
): Promise<ExitCode> {
  const format = oneOf("--format", FORMATS, say)(formatOf(flags, FORMATS));
  const sink = openSink(io, flags.output ?? null, say, format);
  for (const piece of formats[format]()) {
    if (sink.closed) break;
    await sink.write(piece);
  }
  await sink.end();
  return io.signal.aborted ? 130 : 0;
}
