/** What a run over many articles tells on stderr: every failure as it comes, warnings once each, and the count at the end. */
import type { Warning } from "../contract/types.js";
import type { ReadFailure } from "../read/article.js";
import type { Context, Say } from "./command.js";
import { failureLine } from "./failure.js";

/** Warnings by code, with the first source and how many more. */
export class WarningNotes {
  readonly #byCode = new Map<string, { message: string; source: string; count: number }>();

  add(source: string, warnings: readonly Warning[]): void {
    for (const { code, message } of warnings) {
      const note = this.#byCode.get(code);
      if (note === undefined) this.#byCode.set(code, { message, source, count: 1 });
      else note.count++;
    }
  }

  lines(say: Say): string {
    return [...this.#byCode.values()]
      .map(({ message, source, count }) =>
        failureLine(message, count === 1 ? source : say(`${source} 외 ${count - 1}건`, `${source} and ${count - 1} more`), null),
      )
      .join("");
  }
}

/** Every failure, one line each: what is not told is lost. */
export class FailureLines {
  readonly #context: Context;
  count = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  add({ place, reason, next }: Pick<ReadFailure, "place" | "reason" | "next">): void {
    this.count++;
    this.#context.io.stderr.write(failureLine(reason, place, next));
  }

  /** Nothing where one line has said it all. */
  summary(articles: number): string {
    const { count } = this;
    const { say } = this.#context;
    if (count < 2) return "";
    return failureLine(
      say(`읽지 못한 것 ${count}건, 읽은 기사 ${articles}건`, `${count} could not be read, ${articles} articles read`),
      null,
      null,
    );
  }
}
