/** The articles the tests share, with what careful readers found in them, and the corner they are read from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotation } from "./score.js";

const ARTICLES = join(import.meta.dirname, "../fixtures/articles");

export interface Fixture {
  readonly id: string;
  readonly text: string;
  readonly annotation: Annotation;
}

export const fixtures: readonly Fixture[] = readdirSync(ARTICLES)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => {
    const id = file.slice(0, -".txt".length);
    return {
      id,
      text: readFileSync(join(ARTICLES, file), "utf8"),
      annotation: JSON.parse(readFileSync(join(ARTICLES, `${id}.json`), "utf8")) as Annotation,
    };
  });
