import { describe, expect, it } from "vitest";
import { prepare } from "../../src/text/prepare.js";

const zones = (raw: string): string[] => {
  const doc = prepare(raw);
  return doc.sentences.map((s) => `${s.zone}: ${doc.text.slice(s.start, s.end)}`);
};
const BODY = "노바가 투자를 유치했다고 밝혔다.";

describe("zoneOf", () => {
  it("제목, 부제목, 입력 시각, 기자 앞머리", () => {
    expect(zones(`노바, 3조원 공장…2028년 가동\n- 지분 51대 49\n입력 2025.11.14 09:30\n(서울=한강경제) 오지훈 기자 = ${BODY}`)).toEqual([
      "title: 노바, 3조원 공장…2028년 가동",
      "title: - 지분 51대 49",
      "byline: 입력 2025.11.14 09:30",
      "byline: (서울=한강경제) 오지훈 기자 =",
      `body: ${BODY}`,
    ]);
  });

  it("날짜 앞머리 뒤의 본문과 제목", () => {
    expect(zones(` date 2026-03-03 ${BODY}\n${BODY}`)).toEqual(["byline: date 2026-03-03", `body: ${BODY}`, `body: ${BODY}`]);
    expect(zones(`date 2025-02-07\n‘무풍지대’ 실적 질주\n\n${BODY}`)).toEqual([
      "byline: date 2025-02-07",
      "title: '무풍지대' 실적 질주",
      `body: ${BODY}`,
    ]);
    expect(zones(` date 2026-02-19 [기자수첩] 첫 고객이라는 벽\n\n${BODY}`)[1]).toBe("title: [기자수첩] 첫 고객이라는 벽");
  });

  it.each([
    "2025-12-01 16:05:11",
    "2026.01.07 11:00 (수)",
    "2026.05.18 09:15  [머니한강 강소율 기자]",
    "이코노한강 | 2025-12-03",
    "디지털한강 | 임하준 기자 | 2025.09.18 08:00",
    "등록 2026.02.11 16:40 | 최재인 기자",
    "입력 2025-10-30 08:12 | 수정 2025-10-30 16:05",
    "발행일 : 2025-11-20 13:00  지면 : 2025-11-21 2면",
    "최민재 기자 mjchoi@dhangang.example",
    "[한지민 기자 jmhan@digitalhan.example]",
    "/임서율 기자 seoyul@hangangbiz.example",
    "민재하/우도경/표상윤 기자 ha@hangang.example",
    "와우한강 이도경 에디터",
    "jihoon.oh@hangangbiz.example",
  ])("기자와 시각 줄: %s", (line) => {
    expect(zones(`${BODY}\n${line}\n${BODY}`)[1]).toBe(`byline: ${line}`);
  });

  it.each([
    "(사진=테라노드)",
    "사진=게티이미지뱅크",
    "게티이미지뱅크",
    "AP뉴시스",
    "/한강에어로 제공",
    "▲뉴로빅스의 서버용 NPU '아라 2' (사진=뉴로빅스)",
    "▲ 문채은 모루AI CPO가 '해솔 3'를 소개하고 있다. [사진=모루AI]",
    "[사진설명] 헝가리 데브레첸 공장 조감도. 그린볼트 제공",
    "솔바람다리 전경. /애니우드 제공",
    "불황 늪에 빠진 건설. 연합뉴스",
    "테라노드 홈페이지 갈무리",
    "이미지 크게보기",
  ])("사진 설명: %s", (line) => {
    expect(zones(`${BODY}\n${line}\n${BODY}`)[1]).toBe(`caption: ${line}`);
  });

  it.each([
    "ⓒ 한강경제, 무단전재 및 재배포 금지",
    "<저작권자 ⓒ 비즈한강, 무단 전재 및 재배포 금지>",
    "저작권자 © 한강비즈 무단전재 및 재배포 금지",
    "▶마켓인사이트 5월 7일 오전 9시 20분",
    "무단전재 및 재배포 금지",
    "본문 글씨 키우기",
    "이 기사는 로봇이 작성했습니다.",
    "※ 이 기사는 3월 3일 오후 2시 프리미엄 서비스에 표출됐습니다.",
  ])("붙박이 글: %s", (line) => {
    expect(zones(`${BODY}\n${line}\n${BODY}`)[1]).toBe(`boilerplate: ${line}`);
  });

  it.each([
    "공정위는 저작권자에게 사용료를 지급하라고 명령했다.",
    "노바는 2025년 11월 14일 사진 보정 서비스를 제공했다.",
    "그는 20년 경력의 기자 출신 대표다.",
    "▲ 매출 3조원 ▲ 이익 2조원",
    "연합뉴스가 3일 이렇게 보도했다.",
    "노바는 이 칩을 서버용으로 제공",
  ])("본문이다: %s", (line) => {
    expect(zones(`${BODY}\n${line}\n${BODY}`).slice(1, -1).join(" ")).toMatch(/^body: /);
  });

  it.each<[string, string[]]>([
    [`[서울=한강경제] 박서연 기자 = ${BODY}`, ["byline: [서울=한강경제] 박서연 기자 ="]],
    [`［헤럴드한강=배문숙 기자］${BODY}`, ["byline: [헤럴드한강=배문숙 기자]"]],
    [`[디지털한강 최민재 기자] ${BODY}`, ["byline: [디지털한강 최민재 기자]"]],
    [`[파이낸셜뉴스] ${BODY}`, ["byline: [파이낸셜뉴스]"]],
    [`서울, 2026년 4월 10일 — ${BODY}`, ["byline: 서울, 2026년 4월 10일 -"]],
    [`사진=뉴스1${BODY}`, ["caption: 사진=뉴스1"]],
    [`사진=노바${BODY}`, ["caption: 사진=노바"]],
    [`공장 전경. /사진=연합뉴스${BODY}`, ["caption: 공장 전경.", "caption: /사진=연합뉴스"]],
    [`본사 앞. 연합뉴스${BODY}`, ["caption: 본사 앞.", "caption: 연합뉴스"]],
    [`/한강식품 제공${BODY}`, ["caption: /한강식품 제공"]],
  ])("앞머리를 떼어 낸다: %s", (raw, prefixes) => {
    expect(zones(raw + BODY)).toEqual([...prefixes, `body: ${BODY}`, `body: ${BODY}`]);
  });

  it("끝에 붙은 기자 줄", () => {
    expect(zones(`${BODY}(사진=연합뉴스)박근영기자 pk1093@hangang.example`)).toEqual([
      `body: ${BODY}`,
      "caption: (사진=연합뉴스)",
      "byline: 박근영기자 pk1093@hangang.example",
    ]);
  });

  it("관련 기사 아래의 제목들", () => {
    expect(zones(`${BODY}\n관련기사\n노바, 소프트뱅크와 합작\n구글 "제미나이 3" 공개`).slice(1)).toEqual([
      "boilerplate: 관련기사",
      "boilerplate: 노바, 소프트뱅크와 합작",
      'boilerplate: 구글 "제미나이 3" 공개',
    ]);
    expect(zones(`${BODY}\n관련 기사를 낸 곳은 없다.\n노바 자금 조달`)[2]).toBe("body: 노바 자금 조달");
  });

  it("인용으로 끝나는 제목과 마침표 없는 본문", () => {
    expect(zones(`노바 400억달러 조달? "아니다"\n${BODY}`)[0]).toBe('title: 노바 400억달러 조달? "아니다"');
    expect(
      zones(`노바가 12단 샘플을 고객사에 처음으로 공급했다고 19일 서울에서 밝혔다\n회사는 하반기 양산 준비를 마칠 계획이다`),
    ).toHaveLength(2);
    expect(
      zones(`노바가 12단 샘플을 고객사에 처음으로 공급했다고 19일 서울에서 밝혔다\n회사는 하반기 양산 준비를 마칠 계획이다`)[1],
    ).toMatch(/^body/);
  });

  it("한 줄뿐인 글은 본문이다", () => {
    expect(zones("노바, 3조원 공장 짓는다")).toEqual(["body: 노바, 3조원 공장 짓는다"]);
  });
});
