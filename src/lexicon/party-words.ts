/** The words that surround parties, from `seeds/lexicon`, as sets and ending tables. Built on first use. */
import common from "../../seeds/lexicon/common.json" with { type: "json" };
import groups from "../../seeds/lexicon/groups.json" with { type: "json" };
import names from "../../seeds/lexicon/names.json" with { type: "json" };
import organisations from "../../seeds/lexicon/organisations.json" with { type: "json" };
import places from "../../seeds/lexicon/places.json" with { type: "json" };
import titles from "../../seeds/lexicon/titles.json" with { type: "json" };
import type { PartyKind } from "../contract/types.js";
import { isHangul, isLatin } from "../text/hangul.js";
import type { PartyRow } from "./rows.js";

/** Endings of words, looked up by the last code unit, longest first. */
export interface Endings<T> {
  /** The value of the longest ending of `word` that leaves at least `rest` code units before it. */
  of(word: string, rest: number): { readonly ending: string; readonly value: T } | null;
}

function endings<T>(rows: Iterable<readonly [string, T]>): Endings<T> {
  const byLast = new Map<number, { ending: string; value: T }[]>();
  for (const [ending, value] of rows) {
    const last = ending.charCodeAt(ending.length - 1);
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [{ ending, value }]);
    else list.push({ ending, value });
  }
  for (const list of byLast.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return {
    of(word, rest) {
      for (const row of byLast.get(word.charCodeAt(word.length - 1)) ?? [])
        if (word.length >= row.ending.length + rest && word.endsWith(row.ending)) return row;
      return null;
    },
  };
}

const words = (text: string): string[] => text.split(" ").filter((w) => w !== "");
const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

export interface PartyWords {
  readonly common: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** `…테크`, `…증권`: endings of organisation names with the kind they give. */
  readonly suffixes: Endings<PartyKind>;
  /** Chinese characters for such endings: `證` for `증권`. */
  readonly shorthands: ReadonlyMap<string, readonly string[]>;
  /** Endings that one name of a list has for all: `KB·신한·우리[카드]`. */
  readonly shared: Endings<true>;
  /** Latin letters spelled in Hangul, by their first two syllables, longest first: `엘지`, LG. */
  readonly letters: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  /** Short endings for long ones: `손보`, 손해보험. */
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly notSuffix: ReadonlySet<string>;
  /** Endings that make a name even of ordinary words, unless one of `generic` precedes: `새봄증권`, not `대형증권`. */
  readonly proper: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Endings that are as often ordinary compounds (`방어시스템`). */
  readonly weak: ReadonlySet<string>;
  /** `업체`, `스타트업`: what an organisation is; stands before its name. */
  readonly types: Endings<true>;
  /** The same for words that also end names (`파운드리`): only alone or behind an ordinary word. */
  readonly typesAlone: Endings<true>;
  /** The same for words that end the names of other things: only by themselves. */
  readonly typesExact: ReadonlySet<string>;
  /** What a product may be as well as its maker: `플랫폼 X`. */
  readonly typesWeak: ReadonlySet<string>;
  readonly spokes: ReadonlySet<string>;
  readonly segments: ReadonlySet<string>;
  /** What a vehicle of investors is called, and what is one only with a number (`3호 펀드`). */
  readonly vehicles: ReadonlySet<string>;
  readonly vehiclesNumbered: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
  /** What only an organisation has: `영업이익`, `최대주주`. */
  readonly earns: ReadonlySet<string>;
  /** Endings that names carry as a word of their own, too foreign to be anything else. */
  readonly endings: ReadonlySet<string>;
  /** The same in plain words, behind a word of foreign sound (`위슨 조선소`). */
  readonly endingsForeign: ReadonlySet<string>;
  readonly verbs: readonly string[];
  /** What only a firm does, what is done with one or to one, what it earns, by how the words begin; what of one is held or bought. */
  readonly firms: readonly string[];
  readonly dealings: readonly string[];
  readonly purchases: readonly string[];
  readonly earnings: readonly string[];
  readonly held: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Heads of a town or province, said with its name: `대구시장`. */
  readonly localTitles: Endings<true>;
  /** Public offices, which a head of a firm does not hold. */
  readonly offices: ReadonlySet<string>;
  readonly titleEndings: Endings<true>;
  readonly reporters: ReadonlySet<string>;
  /** Kin and callings before a name: `장남 [노태윤]`, `유튜버 [라온비]`. */
  readonly introduces: ReadonlySet<string>;
  /** Those of them that go with one name taken for the stage. */
  readonly stages: ReadonlySet<string>;
  /** Titles that follow a name, hardly ever the name of an organisation alone. */
  readonly personal: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly longSurnames: ReadonlySet<string>;
  /** Syllables of Korean given names. */
  readonly syllables: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Given names that are other words too: only where an office tells. */
  readonly givenByTitle: ReadonlySet<string>;
  /** Chinese surnames as Korean papers spell them, and in Chinese characters. */
  readonly chinese: ReadonlySet<string>;
  readonly hanSurnames: string;
  readonly countries: ReadonlySet<string>;
  /** Countries as parties, by every spelling, the Chinese-character shorthands among them. */
  readonly nations: ReadonlyMap<string, PartyRow>;
  /** Spellings of countries that are other words too: `선박 [인도]`. */
  readonly doubtfulNations: ReadonlySet<string>;
  /** What a country does: nouns of action, and stems of verbs. */
  readonly acts: ReadonlySet<string>;
  readonly actVerbs: readonly string[];
  /** What is laid upon a country, made with it, sold to it, ordered by it. */
  readonly measures: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly sales: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  /** What states buy, by whole words or their ends. */
  readonly arms: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Towns and counties, some of them other words too: only before who heads them (`창원시장`). */
  readonly cities: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  /** What the name of an unnamed group ends in: `조선[업계]`. */
  readonly anonymousEndings: Endings<true>;
  /** Words that point back (`양사`, `회사`) or name a body of government (`당국`). */
  readonly pointers: ReadonlySet<string>;
}

/** `케이티=KT`. */
function letterRows(): Map<string, (readonly [string, string])[]> {
  const rows = new Map<string, (readonly [string, string])[]>();
  for (const row of words(organisations.letters).sort((a, b) => b.length - a.length)) {
    const [spelled = "", latin = ""] = row.split("=");
    const held = rows.get(spelled.slice(0, 2));
    if (held === undefined) rows.set(spelled.slice(0, 2), [[spelled, latin]]);
    else held.push([spelled, latin]);
  }
  return rows;
}

/** `name|English name|other spellings`. */
function nationRows(): Map<string, PartyRow> {
  const rows = new Map<string, PartyRow>();
  for (const line of places.nations) {
    const [name = "", nameEn = "", more = ""] = line.split("|");
    const row: PartyRow = { name, nameEn, kind: "government" };
    for (const spelling of [name, ...words(more)]) rows.set(spelling, row);
  }
  return rows;
}

let built: PartyWords | undefined;
export function partyWords(): PartyWords {
  if (built !== undefined) return built;
  const nations = nationRows();
  built = {
    common: new Set(common.words.flatMap(words)),
    acronyms: setOf(common.acronyms),
    suffixes: endings(
      organisations.suffixes.flatMap((row) => words(row.words).map((w): readonly [string, PartyKind] => [w, row.kind as PartyKind])),
    ),
    shorthands: new Map(Object.entries(organisations.shorthands).map(([han, full]) => [han, words(full)])),
    shared: endings(words(organisations.shared).map((w): readonly [string, true] => [w, true])),
    letters: letterRows(),
    abbreviations: new Map(Object.entries(organisations.abbreviations)),
    notSuffix: setOf(organisations.notSuffix),
    proper: setOf(organisations.proper),
    generic: setOf(organisations.generic),
    weak: setOf(organisations.weak),
    typesAlone: endings(words(organisations.typesAlone).map((w): readonly [string, true] => [w, true])),
    typesExact: setOf(organisations.typesExact),
    types: endings(words(organisations.types).map((w): readonly [string, true] => [w, true])),
    typesWeak: setOf(organisations.typesWeak),
    spokes: setOf(organisations.spokes),
    segments: setOf(organisations.segments),
    vehicles: setOf(organisations.vehicles),
    vehiclesNumbered: setOf(organisations.vehiclesNumbered),
    measured: setOf(organisations.measured),
    earns: setOf(organisations.earns),
    endings: setOf(organisations.endings),
    endingsForeign: setOf(organisations.endingsForeign),
    verbs: words(organisations.verbStems),
    firms: words(organisations.firmStems),
    dealings: words(organisations.dealStems),
    purchases: words(organisations.buyStems),
    earnings: words(organisations.earnedStems),
    held: setOf(organisations.heldNouns),
    titles: setOf(titles.exact),
    localTitles: endings(words(titles.local).map((w): readonly [string, true] => [w, true])),
    offices: setOf(titles.offices),
    titleEndings: endings(words(titles.suffixes).map((w): readonly [string, true] => [w, true])),
    reporters: setOf(titles.reporters),
    introduces: setOf(titles.introduces),
    stages: setOf(titles.stages),
    personal: setOf(titles.personal),
    surnames: setOf(names.surnames),
    longSurnames: setOf(names.longSurnames),
    syllables: setOf(names.syllables),
    given: setOf(names.given),
    givenByTitle: setOf(names.givenByTitle),
    chinese: setOf(names.chinese),
    hanSurnames: names.hanSurnames,
    countries: new Set([...nations.keys()].filter((name) => isHangul(name.charCodeAt(0)) || isLatin(name.charCodeAt(0)))),
    nations,
    doubtfulNations: setOf(places.doubtful),
    acts: setOf(places.acts),
    actVerbs: words(places.actVerbs),
    measures: setOf(places.measures),
    deals: setOf(places.deals),
    sales: setOf(places.sales),
    orders: setOf(places.orders),
    arms: setOf(places.arms),
    regions: setOf(places.regions),
    cities: setOf(places.cities),
    anonymous: setOf(groups.anonymous),
    anonymousEndings: endings(words(groups.anonymousEndings).map((w): readonly [string, true] => [w, true])),
    pointers: setOf(groups.pointers),
  };
  return built;
}
