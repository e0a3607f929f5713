/** The commands: one file and one line each; a command is loaded when it is called. */
import type { CommandModule } from "./command.js";

export interface CommandEntry {
  readonly ko: string;
  readonly en: string;
  readonly load: () => Promise<{ command: CommandModule }>;
}

export const COMMANDS = {
  extract: { ko: "기사 → 주장 (누가 누구에게 얼마를)", en: "articles → claims", load: () => import("./commands/extract.js") },
  summarize: { ko: "기사 → 한 쪽 요약", en: "articles → one page each", load: () => import("./commands/summarize.js") },
  mentions: { ko: "기사 → 금액·날짜·기업 언급", en: "articles → typed spans only", load: () => import("./commands/mentions.js") },
  normalize: { ko: "금액·비율·수량·날짜 → 값과 환산", en: "figures and dates → values", load: () => import("./commands/normalize.js") },
  check: { ko: "기사 → 맞지 않는 환산·합계·날짜", en: "articles → what does not add up", load: () => import("./commands/check.js") },
  explain: { ko: "왜 이 주장이 나왔고 저것은 안 나왔나", en: "why this claim, why not that", load: () => import("./commands/explain.js") },
  lexicon: {
    ko: "사전: 찾기, 목록, 내 사전 검사, 환율",
    en: "look up, list, validate; exchange rates",
    load: () => import("./commands/lexicon.js"),
  },
  completion: {
    ko: "셸 자동 완성: bash, zsh, fish",
    en: "completions for bash, zsh, fish",
    load: () => import("./commands/completion.js"),
  },
  schema: { ko: "출력 레코드의 JSON Schema", en: "JSON Schema of every record", load: () => import("./commands/schema.js") },
} as const satisfies Record<string, CommandEntry>;
