import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const times = (type: string, text: string) => compact(text, type, ["time"]);

describe("말한 날은 일이 일어난 날이 아니다", () => {
  it.each<[string, string, string[]]>([
    ["acquisition", "2일 증권업계에 따르면 한빛전자는 누리칩스를 인수한다.", ["planned"]],
    ["acquisition", "2일 한국거래소와 증권업계에 따르면 한빛전자는 누리칩스를 인수했다.", ["done"]],
    ["investment", "1일(현지시간) 로이터통신 등 외신에 따르면 한빛전자는 누리칩스에 300억원을 투자할 계획이다.", ["planned"]],
    ["investment", "한빛전자는 3일 누리칩스에 300억원을 투자한다고 밝혔다.", ["planned"]],
    ["investment", "한빛전자는 지난 1일 누리칩스에 300억원을 투자하기로 했다.", ["planned"]],
  ])("%s: %s", (type, text, expected) => expect(times(type, text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ["acquisition", "2일 증권업계에 따르면 한빛전자는 지난달 27일 누리칩스를 인수했다.", ["done time=2026-02-27"]],
    ["acquisition", "한빛전자는 2일 이사회를 열고 누리칩스를 인수하기로 의결했다.", ["planned time=2026-03-02"]],
    ["investment", "한빛전자는 지난 1일 누리칩스에 300억원을 투자했다.", ["done time=2026-03-01"]],
    ["launch", "한빛전자는 새 스마트폰 '가온3'를 3일 출시한다고 밝혔다.", ["planned time=2026-03-03"]],
    ["launch", "한빛전자는 오는 20일 스마트폰 '가온3'를 출시한다고 밝혔다.", ["planned time=2026-03-20"]],
  ])("그날 일어난 일 — %s: %s", (type, text, expected) => expect(times(type, text)).toEqual(expected));
});

describe("때가 앞날이면 계획이다", () => {
  it.each<[string, string, string[]]>([
    ["launch", "다음 달 출시하는 스마트폰 '가온3'는 배터리가 크다.", ["planned time=2026-04"]],
    ["launch", "올 하반기 출하를 시작하는 AI 칩 '가람7'은 크다.", ["planned time=2026-H2"]],
    ["launch", "지난달 출시한 스마트폰 '가온3'는 배터리가 크다.", ["done time=2026-02"]],
  ])("%s: %s", (type, text, expected) => expect(times(type, text)).toEqual(expected));
});
