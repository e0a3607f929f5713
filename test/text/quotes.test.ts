import { describe, expect, it } from "vitest";
import { prepare } from "../../src/text/prepare.js";

const quotes = (raw: string): string[] => {
  const doc = prepare(raw);
  for (const q of doc.quotes) {
    const sentence = doc.sentences[q.sentence];
    expect(sentence !== undefined && sentence.start <= q.start && q.start < sentence.end).toBe(true);
  }
  return doc.quotes.map((q) => `${q.style[0]}:${doc.text.slice(q.start + 1, q.end - 1)}`);
};

describe("pairQuotes", () => {
  it.each<[string, string, string[]]>([
    ["곧은 따옴표", `그는 "좋다"며 '노바'를 들었다.`, ["d:좋다", "s:노바"]],
    ["굽은 따옴표", "그는 “좋다”며 ‘노바’를 들었다.", ["d:좋다", "s:노바"]],
    ["겹친 따옴표", `그는 "'노바'는 다르다"고 했다.`, ["d:'노바'는 다르다", "s:노바"]],
    ["겹친 굽은 따옴표", "그는 “‘노바’가 ‘가람’을 이긴다”고 했다.", ["d:'노바'가 '가람'을 이긴다", "s:노바", "s:가람"]],
    ["방향이 틀린 닫는 표", "“확대하겠다“고 밝혔고 ‘후가쿠‘ 기판을 냈다.", ["d:확대하겠다", "s:후가쿠"]],
    ["다른 표로 닫음", '“좋다"고 말했다. "그렇다”고 했다.', ["d:좋다", "d:그렇다"]],
    ["낱말에 붙은 여는 표", "자회사'노바'가 만든다.", ["s:노바"]],
    ["줄인 연도", "'24년 매출은 Q4'24 기준 '노바'의 두 배다.", ["s:노바"]],
    ["연도로 시작하는 인용", "'24시간 편의점'과 '10년 적자' 꼬리표.", ["s:24시간 편의점", "s:10년 적자"]],
    ["소유격", "Today's Pick과 d'Alba를 '노바'로 불렀다.", ["s:노바"]],
    ["낫표와 겹화살괄호", "「독점규제법」과 《미래》, <이슈>를 다뤘다.", ["d:독점규제법", "s:미래", "s:이슈"]],
    ["부등호는 아니다", "A < B 이고 3 < 5 > 2 이다.", []],
    ["짝이 없으면 버린다", '그는 "좋다고 말했다. 이어 "나쁘다"고 했다.', ["d:나쁘다"]],
    ["앞선 여는 표를 잃음", '좋다"고 말했다. 이어 "나쁘다"고 했다.', ["d:나쁘다"]],
    ["줄을 넘지 않는다", '그는 "좋다고 말했다.\n이어 나쁘다"고 했다.', []],
    ["붙은 인용", '말했다."다만 늦다"고 덧붙였다.', ["d:다만 늦다"]],
  ])("%s", (_, raw, expected) => {
    expect(quotes(raw)).toEqual(expected);
  });
});
