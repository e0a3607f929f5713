import { describe, expect, it } from "vitest";
import { readVerb } from "../../src/lexicon/verbs.js";

/** `noun+lemma kind tense` of a word, or `-` if it is no verb form. */
const reading = (word: string): string => {
  const verb = readVerb(word);
  return verb === null ? "-" : `${verb.noun}+${verb.lemma} ${verb.ending.kind} ${verb.ending.tense ?? "·"}`;
};

describe("용언 읽기: 어간과 어미", () => {
  it.each([
    ["투자했다", "투자+하다 final past"],
    ["협의중인", "협의중+이다 adnominal present"],
    ["중인", "중+이다 adnominal present"],
    ["특허침해", "-"],
    ["캐나다", "-"],
    ["투자하기로", "투자+하다 nominal ·"],
    ["투자할", "투자+하다 adnominal future"],
    ["투자하는", "투자+하다 adnominal present"],
    ["투자한", "투자+하다 adnominal past"],
    ["투자했다고", "투자+하다 quotative past"],
    ["투자하겠다며", "투자+하다 quotative future"],
    ["투자하면", "투자+하다 conditional ·"],
    ["투자받은", "투자+받다 adnominal past"],
    ["인수됐으며", "인수+되다 connective past"],
    ["늘려", "+늘리다 connective ·"],
    ["줄어든", "+줄어들다 adnominal past"],
    ["올랐다", "+오르다 final past"],
    ["이르는", "+이르다 adnominal present"],
    ["지어", "+짓다 connective ·"],
    ["웃도는", "+웃돌다 adnominal present"],
    ["판", "+팔다 adnominal past"],
    ["사들이기로", "+사들이다 nominal ·"],
    ["써", "+쓰다 connective ·"],
    ["투자자다", "투자자+이다 final present"],
    ["계획이라고", "계획+이다 quotative ·"],
    ["방침이며", "방침+이다 connective ·"],
    ["넘어섰고", "+넘어서다 connective past"],
    ["보여주는", "+보여주다 adnominal present"],
    ["만들어낸", "+만들어내다 adnominal past"],
    ["맺었단", "+맺다 quotative past"],
    ["투자하겠단", "투자+하다 quotative future"],
    ["투자하려다", "투자+하다 connective future"],
    ["내놓으려다가", "+내놓다 connective future"],
    ["문제임을", "문제+이다 nominal ·"],
  ])("%s → %s", (word, expected) => expect(reading(word)).toBe(expected));

  it.each([
    "또한",
    "북한",
    "지난해",
    "올해",
    "재고",
    "광고",
    "피해",
    "역할",
    "움직임",
    "무기",
    "책임",
    "하나",
    "에너지",
    "이미지",
    "특히",
    "투자",
    "삼성전자",
    "판단",
    "간단",
    "라이다",
    "호위함",
    "호위함을",
    "잠수함이",
    "게임을",
    "모바일게임을",
    "해임을",
    "부임을",
  ])("%s 은(는) 용언이 아니다", (word) => expect(reading(word)).toBe("-"));
});
