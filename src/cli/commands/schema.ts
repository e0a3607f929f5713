/** `aistrat schema`: JSON Schema of the output records. */
import { Argument } from "commander";
import { SCHEMA_NAMES } from "../../contract/codes.js";
import type { CommandModule } from "../command.js";
import { oneOf } from "../options.js";
import { openSink } from "../output.js";

export const command: CommandModule = {
  define(command, say) {
    command
      .addArgument(new Argument("[name]", SCHEMA_NAMES.join("|")).choices(SCHEMA_NAMES).argParser(oneOf("schema", SCHEMA_NAMES, say)))
      .option("-o, --output <file>", say("화면 대신 파일에 쓰기", "write to a file"));
  },
  examples: (say) => [
    ["aistrat schema", say("기사 하나의 출력 전체", "the whole output of one article")],
    ["aistrat schema claim", say("주장 하나", "one claim")],
    ["aistrat schema mention -o mention.schema.json", say("파일로", "into a file")],
  ],
  async run(_args, command, { io, say }) {
    const name: (typeof SCHEMA_NAMES)[number] = command.processedArgs[0] ?? "extraction";
    // zod is slow to load: only here and where input is validated
    const [{ SCHEMAS }, { z }] = await Promise.all([import("../../contract/schema.js"), import("zod")]);
    const sink = openSink(io, command.opts<{ output?: string }>().output ?? null, say, "json");
    await sink.write(`${JSON.stringify(z.toJSONSchema(SCHEMAS[name]), null, 2)}\n`);
    await sink.end();
    return 0;
  },
};
