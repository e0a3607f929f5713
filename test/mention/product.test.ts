import { describe, expect, it } from "vitest";
import { defaultLexicon } from "../../src/lexicon/lexicon.js";
import { recognizeProducts } from "../../src/mention/chips.js";
import { removeOverlaps } from "../../src/mention/overlaps.js";
import { prepare } from "../../src/text/prepare.js";

function products(text: string): string[] {
  const doc = prepare(text);
  return removeOverlaps(recognizeProducts(doc, defaultLexicon())).flatMap((m) => {
    if (m.kind !== "product") return [];
    const surface = doc.text.slice(m.start, m.end);
    return [surface === m.value.name ? surface : `${surface}=${m.value.name}`];
  });
}

describe("제품", () => {
  it.each<[string, string[]]>([
    ["챗GPT와 제미나이 2.0 플래시를 비교했다.", ["챗GPT", "제미나이 2.0 플래시"]],
    ["GPT-5.2와 GPT4o를 쓴다.", ["GPT-5.2", "GPT4o=GPT-4o"]],
    ["갤럭시 S26 울트라와 아이폰 17 프로 맥스를 팔았다.", ["갤럭시 S26 울트라", "아이폰 17 프로 맥스"]],
    ["아이폰 3만대와 아이폰 2종을 팔았다.", ["아이폰", "아이폰"]],
    ["2024년 말 '노바' 브랜드로 공개했다. 노바는 잘 팔린다. 노바반도체와는 다르다.", ["노바", "노바"]],
    ["AI 플랫폼 '누리 스튜디오(Nuri Studio)'를 열었다.", ["누리 스튜디오", "Nuri Studio=누리 스튜디오"]],
    [
      "'상태 유지 런타임 환경(Stateful Runtime Environment)'을 공동 개발하고 있다.",
      ["상태 유지 런타임 환경", "Stateful Runtime Environment=상태 유지 런타임 환경"],
    ],
    ["휴머노이드 로봇 '한빛 M3'를 선보였다.", ["한빛 M3"]],
    [
      "모델 '해솔 3 울트라', 모델 '해솔 3 프로'를 냈다. 울트라는 빠르고 프로는 싸다.",
      ["해솔 3 울트라", "해솔 3 프로", "울트라=해솔 3 울트라", "프로=해솔 3 프로"],
    ],
    ["모델 '해솔 3'와 기기용 '해솔 3 나노'를 냈다.", ["해솔 3", "해솔 3 나노"]],
    ["카드 8장을 꽂은 서버 '아라박스'는 비싸다.", ["아라박스"]],
    ["'누리' 앱을 내려받는다. 신작 '별빛전설'은 내년에 나온다.", ["누리", "별빛전설"]],
    ["업그레이드 버전 'N1'을 팔고 '누리우유생크림빵' 판매량이 늘었다.", ["N1"]],
    ["테슬라는 모델 Y를 할인했다.", ["모델 Y"]],
    ["누리의 N7 모델은 빠르다. N7은 값도 싸다.", ["N7", "N7"]],
    ["추론모델인 N7을 내놨다. 새 전기차 Z5가 나왔다.", ["N7", "Z5"]],
    ["WAVEN 2.5 AI 모델을 공개했다.", ["WAVEN 2.5"]],
    ["T2 전선과 N7 사업을 맡았다. G7 모델별 순위다.", []],
  ])("%s", (text, expected) => {
    expect(products(text)).toEqual(expected);
  });

  it.each([
    "모델 선택권을 넓히는 '투트랙' 방식을 택했다.",
    "'멀티 모델' 전략을 강화한다.",
    "정부는 'AI 육성 방안'을 공개했다.",
    "'무료' 서비스를 늘린다.",
    '대표는 "좋은 모델"이라고 말했다.',
    "'해남 AI 캠퍼스' 착공식을 열었다.",
    "올해 모델 3개를 낸다.",
    "시장에 '매각설' 출시가 돌았다.",
    "'휴머노이드' 로봇이 는다.",
    "'착한' 브랜드를 고른다.",
    "소라를 잡아 그릴에 구웠다.",
    "이번 행사 '모루 데이'를 열었다.",
    "'역대 최대' 서비스 매출을 냈다.",
  ])("제품이 아니다: %s", (text) => {
    expect(products(text)).toEqual([]);
  });
});
