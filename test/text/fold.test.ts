import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.js";

describe("fold", () => {
  it.each([
    ["전각 숫자와 문자", "５００억 ＡＩ （주）", "500억 AI (주)"],
    ["따옴표", "“가” ‘나’ „다‟ `라´ 5′", "\"가\" '나' \"다\" '라' 5'"],
    ["붙임표와 물결표", "3—5–7−8―9 3∼5〜6～7", "3-5-7-8-9 3~5~6~7"],
    ["가운뎃점", "통신ㆍ교육・의료‧금융∙기타", "통신·교육·의료·금융·기타"],
    ["빈칸", "가\u00a0나\u3000다\u2009라\t마", "가 나 다 라 마"],
    ["줄바꿈", "가\r\n나\r다\u2028라\n마", "가 \n나\n다\n라\n마"],
    ["제어 문자", "가\u0000나\u001b[31m", "가 나 [31m"],
    ["그대로 둘 것", "㈜한화 ㎚ ⓒ … × ℃ ½ ㅋㅋ 😀", "㈜한화 ㎚ ⓒ … × ℃ ½ ㅋㅋ 😀"],
    ["낱말 밖의 폭 없는 문자", "\ufeff삼성은\u200b (가)", " 삼성은  (가)"],
    ["외톨이 대리 부호", "가\ud83d나\ude00다", "가\ud83d나\ude00다"],
    ["전각 원화와 괄호", "￦500 【속보】 ｢가｣", "₩500 [속보] ｢가｣"],
  ])("%s", (_, raw, text) => {
    const folded = fold(raw);
    expect(folded.text).toBe(text);
    expect(folded.map).toBeNull();
  });

  it("손댈 것이 없으면 같은 문자열을 돌려준다", () => {
    const raw = "오픈AI에 500억 달러를 투자했다.";
    expect(fold(raw).text).toBe(raw);
  });

  it.each(["삼성전자는 500억 달러를", "값을 “올렸다”고 각각 말했다", "ㅋㅋ 한글 éa"])("자모로 풀린 글: %s", (composed) => {
    const raw = composed.normalize("NFD");
    const { text, map } = fold(raw);
    expect(text).toBe(fold(composed.normalize("NFC")).text);
    expect(map).not.toBeNull();
    const words = [...text.matchAll(/\S+/g)];
    for (const word of words) {
      const [start, end] = [map?.[word.index] ?? -1, map?.[word.index + word[0].length] ?? -1];
      expect(fold(raw.slice(start, end).normalize("NFC")).text).toBe(word[0]);
    }
  });

  it("낱말 안의 폭 없는 문자는 사라지고 위치는 남는다", () => {
    const raw = "삼성\u200b전자는 AWS\u200b가";
    const { text, map } = fold(raw);
    expect(text).toBe("삼성전자는 AWS가");
    const end = text.indexOf("는");
    expect(raw.slice(0, map?.[end])).toBe("삼성\u200b전자");
    const aws = text.indexOf("AWS");
    expect(raw.slice(map?.[aws], map?.[aws + 3])).toBe("AWS");
  });

  it("위치표는 단조롭고 끝에서 끝으로 간다", () => {
    const unit = fc.constantFrom(
      "한",
      "\u1112",
      "\u1161",
      "\u11ab",
      "a",
      "\u0301",
      "\u200b",
      " ",
      "\n",
      "\r",
      "“",
      "\ud83d",
      "\ude00",
      "\u119e",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const raw = units.join("");
        const { text, map } = fold(raw);
        expect(map?.[text.length] ?? text.length).toBe(raw.length);
        for (let i = 0; i < text.length; i++) expect(map?.[i + 1] ?? i + 1).toBeGreaterThanOrEqual(map?.[i] ?? i);
      }),
      { numRuns: 500 },
    );
  });
});
