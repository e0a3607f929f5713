/** What one word may be to a party: a title, a kind of organisation, a name. */
import type { PartyKind } from "../contract/types.js";
import type { WordReading } from "../lexicon/verbs.js";
import type { Case } from "../text/josa.js";

/** One bit each, so that a word is small and asked quickly. */
export const FLAG = {
  common: 1,
  compound: 2,
  nameable: 4,
  latin: 8,
  type: 16,
  typeWeak: 32,
  title: 64,
  reporter: 128,
  korean: 256,
  given: 512,
  surname: 1024,
  spoke: 2048,
  measured: 4096,
  place: 8192,
  country: 16384,
  ending: 32768,
  verb: 65536,
  pointer: 131072,
  koreanBare: 262144,
  nation: 524288,
  segment: 1048576,
  variant: 2097152,
  introduces: 4194304,
  earns: 8388608,
  endingWeak: 16777216,
  foreign: 33554432,
  foreignStrong: 67108864,
  vehicle: 134217728,
  firm: 268435456,
  deal: 536870912,
  buy: 1073741824,
  earning: -2147483648,
} as const;

/** The kind that the ending of an organisation's name gives (`…테크`), and how surely it is one. */
export interface Suffix {
  readonly kind: PartyKind;
  readonly strength: 1 | 2 | 3;
}

export class Word {
  readonly case: Case;
  /** How the clause parser reads the word; made when first asked for. */
  reading: WordReading | null = null;
  /** The lexicon, by `party-known.ts`, that is known to hold no name beginning as this word does; 0 for none. */
  absentFrom = 0;

  constructor(
    readonly text: string,
    /** The word without its particle. */
    readonly stem: string,
    particle: Case,
    readonly flags: number,
    readonly suffix: Suffix | null,
  ) {
    this.case = particle;
  }

  /** An ordinary word, or several of them joined. */
  get common(): boolean {
    return (this.flags & FLAG.common) !== 0;
  }
  /** Ordinary words joined (`그린스케일`): a name only where the text says so strongly. */
  get compound(): boolean {
    return (this.flags & FLAG.compound) !== 0;
  }
  /** Could be somebody's name: letters, no verb ending, no ordinary word. */
  get nameable(): boolean {
    return (this.flags & FLAG.nameable) !== 0;
  }
  get latin(): boolean {
    return (this.flags & FLAG.latin) !== 0;
  }
  /** `업체`, `스타트업`, `…기업인`: what an organisation is. */
  get type(): boolean {
    return (this.flags & FLAG.type) !== 0;
  }
  /** `플랫폼`, `브랜드`: what an organisation or its product is. */
  get typeWeak(): boolean {
    return (this.flags & FLAG.typeWeak) !== 0;
  }
  get title(): boolean {
    return (this.flags & FLAG.title) !== 0;
  }
  get reporter(): boolean {
    return (this.flags & FLAG.reporter) !== 0;
  }
  /** Surname and given name of a Korean: 노태윤, 남궁민수. */
  get korean(): boolean {
    return (this.flags & FLAG.korean) !== 0;
  }
  /** The same of the whole word, though its last syllable could be a particle: 손정의, 이정은. */
  get koreanBare(): boolean {
    return (this.flags & FLAG.koreanBare) !== 0;
  }
  /** Kin or calling before a name: `장남`, `유튜버`. */
  get introduces(): boolean {
    return (this.flags & FLAG.introduces) !== 0;
  }
  /** A given name as foreigners bear it: 도널드. */
  get given(): boolean {
    return (this.flags & FLAG.given) !== 0;
  }
  /** A single surname: `노 대표`. */
  get surname(): boolean {
    return (this.flags & FLAG.surname) !== 0;
  }
  /** Who speaks or acts for an organisation: `관계자`, `측`. */
  get spoke(): boolean {
    return (this.flags & FLAG.spoke) !== 0;
  }
  /** What an organisation has: `주가`, `매출`. */
  get measured(): boolean {
    return (this.flags & FLAG.measured) !== 0;
  }
  /** May be a known name in other letters (`엘지전자`) or with a shorter ending (`누리손보`). */
  get variant(): boolean {
    return (this.flags & FLAG.variant) !== 0;
  }
  /** A part of an organisation: `부문`, `사업부`. */
  get segment(): boolean {
    return (this.flags & FLAG.segment) !== 0;
  }
  /** What only a firm does: `공시했다`. */
  get firm(): boolean {
    return (this.flags & FLAG.firm) !== 0;
  }
  /** What is done with a firm: `인수`, `계약`. */
  get deal(): boolean {
    return (this.flags & FLAG.deal) !== 0;
  }
  /** What is done to a firm: `인수`, `매각`. */
  get buy(): boolean {
    return (this.flags & FLAG.buy) !== 0;
  }
  /** What a firm earns: `매출`. */
  get earning(): boolean {
    return (this.flags & FLAG.earning) !== 0;
  }
  /** A country or region. */
  get place(): boolean {
    return (this.flags & FLAG.place) !== 0;
  }
  get country(): boolean {
    return (this.flags & FLAG.country) !== 0;
  }
  /** A country in any spelling, `美` too. */
  get nation(): boolean {
    return (this.flags & FLAG.nation) !== 0;
  }
  /** The ending of an organisation's name standing alone: `[캐시프리] 페이먼츠`. */
  get ending(): boolean {
    return (this.flags & FLAG.ending) !== 0;
  }
  /** The same in plain words: `위슨 [조선소]`. */
  get endingWeak(): boolean {
    return (this.flags & FLAG.endingWeak) !== 0;
  }
  /** What only an organisation has: `영업이익`. */
  get earns(): boolean {
    return (this.flags & FLAG.earns) !== 0;
  }
  /** A syllable in it that no Korean's name has: `에뛰드`. */
  get foreign(): boolean {
    return (this.flags & FLAG.foreign) !== 0;
  }
  /** Long and with several of them: `스트리트라인`. */
  get foreignStrong(): boolean {
    return (this.flags & FLAG.foreignStrong) !== 0;
  }
  /** A verb of business news: `밝혔다`, `인수한`. */
  get verb(): boolean {
    return (this.flags & FLAG.verb) !== 0;
  }
  /** Points back, names a body of government or an unnamed group: `양사`, `당국`, `업계`. */
  get pointer(): boolean {
    return (this.flags & FLAG.pointer) !== 0;
  }
}
