/** Machine-readable reports: fixed keys, exact quoting, spans in every unit. */
import { describe, expect, it } from "vitest";
import { extraction as extractionSchema } from "../../src/contract/schema.js";
import type { Claim, Extraction } from "../../src/contract/types.js";
import { report as claims } from "../../src/report/claims.js";
import { report as csv } from "../../src/report/csv.js";
import { filterClaims } from "../../src/report/filter.js";
import { FLAT_KEYS, flatRows, sidesOf } from "../../src/report/flat.js";
import { report as json } from "../../src/report/json.js";
import { report as mentionsCsv } from "../../src/report/mentions-csv.js";
import { countOffsets } from "../../src/report/offsets.js";
import { placesIn } from "../../src/report/place.js";
import type { Report } from "../../src/report/report.js";
import { OPTIONS } from "./options.js";
import { party, SAMPLE, TEXT, words } from "./sample.js";

const all = (report: Report, ...articles: Extraction[]) =>
  report.start + articles.map((e) => report.article(e, TEXT)).join("") + report.end;
const [first] = SAMPLE.claims;

describe("flat rows", () => {
  it("every row has every key, in order", () => {
    for (const row of flatRows(SAMPLE)) expect(Object.keys(row)).toEqual([...FLAT_KEYS]);
  });

  it.each([
    [
      0,
      {
        actor: "알파",
        counterparty: "베타",
        amount: 5e10,
        currency: "USD",
        krw: 7e13,
        rate: 1400,
        rateBasis: "article",
        metric: "total",
        speaker: "알파코리아",
        attribution: "stated",
        timex: "2026-03-03",
      },
    ],
    [2, { status: "conditional", condition: "특정 조건이 충족되는 시점", metric: "additional" }],
    [3, { actor: "베타", counterparty: "알파", amount: 1e11 }],
    [4, { actor: "베타", counterparty: "알파", quantity: 2, unit: "GW", bound: "about", amount: null }],
    [5, { actor: "감마전자", metric: "revenue", amount: 79_140_500_000_000, percent: 10.1, timex: "2026-Q1" }],
    [6, { amount: null, amountMin: 3e12, amountMax: 5e12, bound: "between", status: "denied" }],
    [7, { actor: "감마전자", metric: "cancellation" }],
    [8, { actor: "업계", speaker: "업계" }],
  ])("claim %i", (index, expected) => expect(flatRows(SAMPLE)[index]).toMatchObject(expected));

  it.each<[string, Claim["type"], Claim["roles"], string[], string[]]>([
    ["supplier → customer", "contract", { supplier: [party("a", "가")], customer: [party("b", "나")] }, ["가"], ["나"]],
    [
      "the party that is not the supplier",
      "contract",
      { party: [party("a", "가"), party("b", "나")], supplier: [party("a", "가")] },
      ["가"],
      ["나"],
    ],
    ["parties without direction", "partnership", { party: [party("a", "가"), party("b", "나"), party("c", "다")] }, ["가"], ["나", "다"]],
    ["holder ← provider", "capacity", { holder: [party("a", "가")], provider: [party("b", "나")] }, ["가"], ["나"]],
    ["company · product", "launch", { company: [party("a", "가")], product: [words("컴퓨팅 용량")] }, ["가"], ["컴퓨팅 용량"]],
    ["only a target", "acquisition", { target: [party("b", "나")] }, [], ["나"]],
  ])("sides: %s", (_what, type, roles, actors, others) => {
    if (first === undefined) throw new Error("no sample");
    const sides = sidesOf({ ...first, type, roles });
    const names = (list: typeof sides.actor) => list.map((f) => (f.kind === "party" ? f.name : f.kind === "text" ? f.text : ""));
    expect([names(sides.actor), names(sides.counterparty)]).toEqual([actors, others]);
  });

  it("a fall is negative", () => {
    const falls = structuredClone(SAMPLE);
    const change = falls.claims[5]?.roles.change?.[0];
    if (change?.kind === "percent") change.direction = "down";
    expect(flatRows(falls)[5]?.percent).toBe(-10.1);
  });
});

describe("claims and csv", () => {
  it("one JSON object a line", () => {
    const lines = all(claims(OPTIONS), SAMPLE).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(SAMPLE.claims.map((c) => c.id));
  });

  it("csv has one header for all articles and quotes what needs it", () => {
    const text = all(csv(OPTIONS), SAMPLE, SAMPLE);
    const lines = text.trimEnd().split("\n");
    expect(lines[0]).toBe(FLAT_KEYS.join(","));
    expect(lines).toHaveLength(1 + 2 * SAMPLE.claims.length);
    expect(text).toContain('"업계에선 ""이번 협력은 멀티 모델 전략 강화""로 해석하고 있다."');
  });

  it("no article: the header alone", () => expect(all(csv(OPTIONS))).toBe(`${FLAT_KEYS.join(",")}\n`));

  it("for Excel: byte order mark, CRLF, no formulas", () => {
    const hostile = structuredClone(SAMPLE);
    for (const claim of hostile.claims) claim.evidence.text = '=HYPERLINK("http://x")';
    const text = all(csv({ ...OPTIONS, bom: true }), hostile);
    expect(text.startsWith("\ufeffarticle,")).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("mentions with places", () => {
    const [header, row] = all(mentionsCsv(OPTIONS), SAMPLE).split("\n");
    expect(header).toMatch(/^article,publishedAt,id,kind,text,value/);
    expect(row).toBe("sample,2026-03-03,m1,money,500억 달러,50000000000,,,USD,exact,,,,,,,1,9,8,15,money");
  });
});

describe("json", () => {
  it("one record for one article, an array for several, also an empty one", () => {
    expect(JSON.parse(all(json({ ...OPTIONS, single: true }), SAMPLE))).toEqual(SAMPLE);
    expect(JSON.parse(all(json({ ...OPTIONS, single: false }), SAMPLE, SAMPLE))).toEqual([SAMPLE, SAMPLE]);
    expect(JSON.parse(all(json({ ...OPTIONS, single: false })))).toEqual([]);
  });
});

describe("offsets", () => {
  const text = `😀 ${TEXT}`;
  const shifted = JSON.parse(JSON.stringify(SAMPLE), (key, value) =>
    (key === "start" || key === "end") && typeof value === "number" ? value + 3 : value,
  ) as Extraction;
  shifted.article.length = text.length;

  it.each([
    ["codepoint", (start: number, end: number) => [...text].slice(start, end).join("")],
    ["utf8", (start: number, end: number) => Buffer.from(text).subarray(start, end).toString()],
    ["utf16", (start: number, end: number) => text.slice(start, end)],
  ] as const)("%s spans cut out the same words", (unit, slice) => {
    const counted = countOffsets(shifted, text, unit);
    expect(extractionSchema.parse(counted)).toEqual(counted);
    const fillers = counted.claims.flatMap((c) => Object.values(c.roles).flat()).filter((f) => f.kind === "text" || f.kind === "code");
    for (const s of [...counted.mentions, ...counted.claims.map((c) => c.evidence), ...fillers]) expect(slice(s.start, s.end)).toBe(s.text);
    expect(slice(0, counted.article.length)).toBe(text);
    expect(counted.article.offsets).toBe(unit);
  });
});

describe("filter", () => {
  const none = { types: [], statuses: [], minConfidence: 0, parties: [] };
  it.each([
    ["type", { ...none, types: ["investment"] as const }, ["c1", "c2", "c3"]],
    ["status", { ...none, statuses: ["denied", "conditional"] as const }, ["c3", "c7"]],
    ["confidence", { ...none, minConfidence: 0.5 }, ["c1", "c2", "c3", "c4", "c5", "c6", "c8", "c9"]],
    ["party by name", { ...none, parties: ["감마전자"] }, ["c6", "c7", "c8"]],
    ["party by English name", { ...none, parties: ["alpha inc."], types: ["contract"] as const }, ["c4"]],
    ["party by ticker", { ...none, parties: ["000000"], statuses: ["done"] as const }, ["c6"]],
    ["party that only vouches", { ...none, parties: ["알파코리아"] }, ["c1"]],
    ["nobody", { ...none, parties: ["델타"] }, []],
  ])("by %s", (_what, filter, ids) => {
    const filtered = filterClaims(SAMPLE, filter);
    expect(filtered.claims.map((c) => c.id)).toEqual(ids);
    const kept = new Set(ids);
    for (const claim of filtered.claims) for (const link of claim.links) expect(kept.has(link.claim)).toBe(true);
  });
});

it.each([
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["가나다", 2, 1, 3],
  ["😀가", 2, 1, 2],
  ["", 0, 1, 1],
])("place in %j at %i", (text, offset, line, column) => expect(placesIn(text)(offset)).toEqual({ line, column }));
