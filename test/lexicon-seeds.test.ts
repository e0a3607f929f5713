/** The shipped rows keep their own rules: clean spellings, one meaning each, parents that exist, a provenance. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHIP_KINDS, PARTY_KINDS } from "../src/contract/codes.js";
import { defaultLexicon } from "../src/lexicon/lexicon.js";
import { slug } from "../src/lexicon/slug.js";

const DIR = join(import.meta.dirname, "../seeds/lexicon");
const files = readdirSync(DIR).filter((file) => file.endsWith(".json"));
const { rows } = defaultLexicon();

function* strings(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const one of value) yield* strings(one);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* strings(one);
    }
}
const twice = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);

describe.each(files)("seeds/lexicon/%s", (file) => {
  const data = JSON.parse(readFileSync(join(DIR, file), "utf8")) as Record<string, unknown>;
  it("holds precomposed Hangul", () => {
    expect([...strings(data)].filter((s) => s !== s.normalize("NFC"))).toEqual([]);
  });
});

describe("shipped rows", () => {
  it("no blanks at the edges", () => {
    expect([...strings(rows)].filter((s) => s !== s.trim())).toEqual([]);
  });

  it("every party and chip is of a kind in the contract", () => {
    expect(rows.parties.filter((row) => !PARTY_KINDS.includes(row.kind)).map((row) => row.name)).toEqual([]);
    expect(rows.chips.filter((row) => !CHIP_KINDS.includes(row.kind)).map((row) => row.name)).toEqual([]);
  });

  it.each(["parties", "chips", "products"] as const)("no spelling stands twice in one row of %s", (table) => {
    const wrong = rows[table].flatMap((row) => twice([row.name, ...(row.aliases ?? [])]).map((surface) => `${row.name}: ${surface}`));
    expect(wrong).toEqual([]);
  });

  it.each(["parties", "chips", "products"] as const)("no certain spelling means two rows of %s", (table) => {
    const owners = new Map<string, Set<string>>();
    for (const row of rows[table])
      for (const surface of [row.name, ...(row.aliases ?? [])])
        if (!row.ambiguous?.includes(surface)) owners.set(surface, (owners.get(surface) ?? new Set()).add(row.name));
    const shared = [...owners].filter(([, names]) => names.size > 1).map(([surface, names]) => `${surface}: ${[...names].join(", ")}`);
    expect(shared).toEqual([]);
  });

  it("every parent is a row", () => {
    const known = new Set(rows.parties.flatMap((row) => [row.name, row.id ?? row.name, row.nameEn ?? "", ...(row.aliases ?? [])]));
    expect(rows.parties.flatMap((row) => (row.parent && !known.has(row.parent) ? [`${row.name}: ${row.parent}`] : []))).toEqual([]);
  });

  it("party ids are unique", () => {
    const owners = new Map<string, Set<string>>();
    for (const row of rows.parties) {
      const id = row.id ?? slug(row.nameEn ?? row.name);
      owners.set(id, (owners.get(id) ?? new Set()).add(row.name));
    }
    expect([...owners].filter(([, names]) => names.size > 1).map(([id, names]) => `${id}: ${[...names].join(", ")}`)).toEqual([]);
  });

  it("chip ids are unique", () => {
    expect(twice(rows.chips.map((row) => row.id))).toEqual([]);
  });
});
