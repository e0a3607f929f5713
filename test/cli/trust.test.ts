/** What the program may do to the machine: read what it is given, and write where it is told. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildIn } from "./built.js";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(ROOT, "fixtures/read");
/** Loaded before the program: whoever reaches for the network is ended with 99. */
const GUARD = `
const caught = (name) => () => { require("node:fs").writeSync(2, "network: " + name); process.exit(99); };
require("node:net").Socket.prototype.connect = caught("connect");
require("node:net").Server.prototype.listen = caught("listen");
require("node:dgram").createSocket = caught("datagram");
for (const dns of [require("node:dns"), require("node:dns").promises]) for (const name of ["lookup", "resolve"]) dns[name] = caught(name);
globalThis.fetch = caught("fetch");
`;
let dir = "";
let cli = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "aistrat-trust-"));
  ({ cli } = buildIn(dir));
  writeFileSync(join(dir, "guard.cjs"), GUARD);
  mkdirSync(join(dir, "home"));
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function node(flags: readonly string[], args: readonly string[], input = "2026-03-03 https://example.com 에 500억 달러를 투자한다") {
  const home = join(dir, "home");
  return spawnSync(process.execPath, [...flags, ...args], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, XDG_CACHE_HOME: home },
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
}

const COMMANDS: readonly (readonly string[])[] = [
  ["extract", "-r", FIXTURES, "--ndjson"],
  ["extract", "-r", FIXTURES, "--format", "table"],
  ["summarize", "-r", FIXTURES, "--merge", "--format", "html"],
  ["mentions", "-", "--format", "csv"],
  ["check", "-", "--json"],
  ["explain", "-"],
  ["normalize", "500억 달러", "--published", "2026-03-03"],
  ["lexicon", "fx", "USD", "2025-01-24"],
  ["schema", "claim"],
  ["completion", "zsh"],
];

describe("no network", () => {
  it("the guard catches what it should", () => {
    for (const code of [
      "fetch('http://127.0.0.1')",
      "require('node:http').get('http://127.0.0.1')",
      "require('node:net').createServer().listen(0)",
    ])
      expect(node(["-r", join(dir, "guard.cjs")], ["-e", code]).status).toBe(99);
  });
  it.each(COMMANDS)("%s %s", (...args) => {
    const { status, stderr } = node(["-r", join(dir, "guard.cjs")], [cli, ...args]);
    expect(stderr).not.toContain("network");
    expect([0, 1, 4]).toContain(status);
  });
});

it("no file is left behind anywhere near", () => expect(readdirSync(join(dir, "home"))).toEqual([]));

it("nothing is made from strings, nothing is written, no process or worker is started", () => {
  const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  const flags = [permission, "--allow-fs-read=*", "--no-warnings", "--disallow-code-generation-from-strings"];
  for (const args of COMMANDS) {
    const { status, stderr } = node(flags, [cli, ...args]);
    expect({ args, denied: /ERR_ACCESS_DENIED|EvalError/.test(stderr) }).toEqual({ args, denied: false });
    expect([0, 1, 4]).toContain(status);
  }
  // and it would have been seen
  expect(node(flags, [cli, "schema", "-o", "x.json"]).stderr).toContain("ERR_ACCESS_DENIED");
}, 60_000);
