/** The README's recipes for other tools, run as they stand over three articles, wherever the tool is there. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildIn } from "./cli/built.js";

const ROOT = join(import.meta.dirname, "..");
const section = /### 다른 도구로\n([\s\S]*?)\n종료 코드/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1] ?? "";
const RECIPES = [...section.matchAll(/^# (\S+): (.*)\n(aistrat .*)$/gm)].map(([, tool = "", what = "", line = ""]) => ({
  tool,
  what,
  line,
}));
/** How to see that a tool is there. */
const PRESENT: Record<string, readonly [string, ...string[]]> = {
  jq: ["jq", "--version"],
  DuckDB: ["duckdb", "-c", "select 1"],
  Miller: ["mlr", "--version"],
  pandas: ["python3", "-c", "import pandas"],
};
/** What each recipe must have found in the articles below. */
const FOUND: Record<string, RegExp> = {
  "100억 달러가 넘는, 아직 하지 않은 투자": /"usd":\[50000000000\],"text":"AWS코리아는/,
  "맞지 않는 것을 기사마다 한 줄로": /^news\/wrong\.jsonl:1\tunit\t.*10분의 1/m,
  "기사 여럿에 나오는 당사자": /^2\t아마존$/m,
  "회사마다 확정된 계약": /누리조선\W+2\W+1500000000000/,
  "달마다, 한 일과 하기로 한 일의 금액": /2026-03\W+planned\W+\d/,
  Parquet으로: /^/,
  "종류와 상태마다 몇 건": /contract +done +2/,
  "당사자마다 원화 금액": /누리조선 +2/,
};

const has = (tool: string): boolean => {
  const [program, ...args] = PRESENT[tool] ?? ["false"];
  return spawnSync(program, args).status === 0;
};

let dir = "";
let env: NodeJS.ProcessEnv = {};
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-recipes-"));
  mkdirSync(join(dir, "news"));
  copyFileSync(join(ROOT, "seeds/articles/aws-openai-2026-03-03.txt"), join(dir, "news/aws.txt"));
  writeFileSync(
    join(dir, "news/contract.txt"),
    "date 2026-03-04\n누리조선은 4일 한빛해운과 LNG 운반선 4척을 1조2000억원에 공급하는 계약을 체결했다고 밝혔다. 누리조선은 지난달에도 가람에너지와 3000억원 규모의 공급 계약을 체결했다. 아마존은 이번 계약과 관계가 없다.\n",
  );
  writeFileSync(
    join(dir, "news/wrong.jsonl"),
    `${JSON.stringify({ date: "2026-03-05", text: "누리전자는 미국에 500억 달러(약 7조원)를 투자한다고 5일 밝혔다." })}\n`,
  );
  env = { ...buildIn(dir).env, LC_ALL: "C.UTF-8" };
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it("the README has several for jq and DuckDB, and a test for each", () => {
  const tools = RECIPES.map(({ tool }) => tool);
  expect([...new Set(tools)].sort()).toEqual(Object.keys(PRESENT).sort());
  for (const tool of ["jq", "DuckDB"]) expect(tools.filter((t) => t === tool).length).toBeGreaterThan(1);
  expect(RECIPES.map(({ what }) => what)).toEqual(Object.keys(FOUND));
});

describe.each(Object.keys(PRESENT))("%s", (tool) => {
  it.skipIf(!has(tool)).each(RECIPES.filter((recipe) => recipe.tool === tool))(
    `[skipped where ${tool} is missing] $what`,
    ({ what, line }) => {
      const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", line], { cwd: dir, env, encoding: "utf8" });
      expect({ status, stderr: stderr.replace(/^aistrat: .*\n/gm, "") }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(FOUND[what] ?? /^$/);
    },
  );
});
