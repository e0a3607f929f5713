/** A user's own rows, their faults, and what the shipped lexicon promises. */
import { describe, expect, it } from "vitest";
import { AistratError } from "../../src/core/error.js";
import { buildGazetteer } from "../../src/lexicon/gazetteer.js";
import { createLexicon, defaultLexicon } from "../../src/lexicon/lexicon.js";
import { slug } from "../../src/lexicon/slug.js";
import { recognizeParties } from "../../src/mention/parties.js";
import { prepare } from "../../src/text/prepare.js";

describe("사용자 어휘", () => {
  it("자기 행이 이긴다", () => {
    const lexicon = createLexicon({ parties: [{ id: "mine", name: "우리집", kind: "company", aliases: ["삼성전자"] }] });
    const ids = recognizeParties(prepare("삼성전자와 우리집은 협력한다."), lexicon, []).parties.map((p) => p.id);
    expect(ids).toEqual(["mine"]);
  });

  it.each([
    [{ parties: [{ name: "가", kind: "shop" }] }, "parties[0]"],
    [{ parties: [{ kind: "company" }] }, "parties[0]"],
    [{ parties: [{ name: " 가나", kind: "company" }] }, "parties[0]"],
    [{ parties: [{ name: "가나", kind: "company", aliases: "다라" }] }, "parties[0]"],
    [{ parties: [{ name: "가나", kind: "company" }, 3] }, "parties[1]"],
    [{ chips: [{ name: "가나", kind: "cpu" }] }, "chips[0]"],
    [{ people: [] }, "people"],
    [[], "lexicon"],
  ])("흠이 있는 행은 자리를 말한다: %j", (rows, place) => {
    let caught: unknown;
    try {
      createLexicon(rows as never);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(AistratError);
    expect((caught as AistratError).code).toBe("invalidLexicon");
    expect((caught as AistratError).place).toBe(place);
  });
});

describe("실린 어휘", () => {
  const { rows, parties } = defaultLexicon();

  it("당사자 id가 겹치지 않는다", () => {
    const ids = rows.parties.map((row) => row.id ?? slug(row.nameEn ?? row.name));
    const hand = ids.slice(0, 1800);
    expect(hand.filter((id, i) => hand.indexOf(id) !== i)).toEqual([]);
  });

  it.each([
    ["대상", "ordinary"],
    ["모레", "ordinary"],
    ["메타", "ambiguous"],
    ["기아", "ambiguous"],
  ] as const)("%s은 %s로 적혀 있다", (surface, doubt) => {
    expect(parties.get(surface)[0]?.[doubt]).toBe(true);
  });
});

describe("사전 찾기", () => {
  const gazetteer = buildGazetteer([
    ["가나", 1],
    ["가나다", 2],
    ["가나", 3],
    ["나", 4],
  ]);
  it("긴 것이 먼저다", () => {
    expect(gazetteer.at("가나다라", 0)).toEqual({ start: 0, end: 3, entries: [2] });
    expect(gazetteer.allAt("가나다라", 0).map((h) => h.end)).toEqual([3, 2]);
  });
  it("한 글자와 같은 철자의 여러 행", () => {
    expect(gazetteer.get("가나")).toEqual([1, 3]);
    expect(gazetteer.at("나라", 0)?.entries).toEqual([4]);
    expect(gazetteer.at("나", 0)?.entries).toEqual([4]);
    expect(gazetteer.get("다")).toEqual([]);
  });
});
