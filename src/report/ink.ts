/** Colour by meaning. The sixteen terminal colours only, so that the reader's own theme decides how they look. */
import { Chalk } from "chalk";
import type { Status } from "../contract/types.js";

export type Paint = (text: string) => string;
export interface Ink {
  readonly title: Paint;
  readonly heading: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly warn: Paint;
  readonly status: Readonly<Record<Status, Paint>>;
}

export function inkOf(color: boolean): Ink {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    title: chalk.bold,
    heading: chalk.bold.underline,
    strong: chalk.bold,
    faint: chalk.dim,
    warn: chalk.yellow,
    status: {
      done: chalk.green,
      ongoing: chalk.cyan,
      planned: chalk.blueBright,
      conditional: chalk.yellow,
      considered: chalk.yellow,
      expected: chalk.magenta,
      denied: chalk.red,
      cancelled: chalk.red,
    },
  };
}
