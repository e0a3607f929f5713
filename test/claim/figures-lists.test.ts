import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { compact } from "./compact.js";

const figures = (text: string): string[] =>
  compact(text, "metric", ["subject", "metric", "value"]).map((line) => line.replace(/^done /, ""));
const changes = (text: string): string[] =>
  extract(text, { publishedAt: "2026-03-03" })
    .claims.flatMap((c) => (c.type === "metric" ? [c.roles] : []))
    .flatMap((roles) =>
      (roles.change ?? []).map((f) => {
        const subject = roles.subject?.[0];
        const of = subject?.kind === "party" ? subject.name : subject?.kind === "text" ? subject.text : "?";
        return f.kind === "percent" && "direction" in f ? `${of} ${f.direction} ${f.percent.value}` : of;
      }),
    );

describe("괄호 속 응답 비율", () => {
  it.each<[string, string[]]>([
    [
      "경영 애로 요인으로는 자금난(43.4%), 인건비 상승(14.2%)이 꼽혔다.",
      ["subject=자금난 metric=other value=43.4%", "subject=인건비 상승 metric=other value=14.2%"],
    ],
    [
      "'공제 한도 확대'(52.5%), '대상 확대'(21.3%) 등의 순이었다.",
      ["subject=공제 한도 확대 metric=other value=52.5%", "subject=대상 확대 metric=other value=21.3%"],
    ],
    [
      "직종은 서비스업(32%), 제조업(21%), 건설업(11%) 순으로 많았다.",
      ["subject=서비스업 metric=other value=32%", "subject=제조업 metric=other value=21%", "subject=건설업 metric=other value=11%"],
    ],
  ])("%s", (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    "우유(20%), 계란(30%)을 할인해 판다.",
    "소금(2%)과 설탕(1%)을 섞어 만든다.",
    "수영복(40%), 샌들(45%)을 찾는 이들이 많았다.",
    "한빛전자(12%), 새봄전자(8%) 순으로 많이 올랐다.",
  ])("응답이 아니다: %s", (text) => expect(figures(text).filter((l) => l.includes("value="))).toEqual([]));
});

describe("차례로 적은 품목과 나라", () => {
  it("앞 문장의 지표를 잇는다", () => {
    expect(changes("여섯 지역에서 3월 수출이 1곳 빼고 증가했다. 중동(12.4%) 인도(8.7%) 미국(3.1%) 순으로 증가 폭이 컸다.")).toEqual([
      "중동 up 12.4",
      "인도 up 8.7",
      "미국 up 3.1",
    ]);
    expect(changes("검색량 역시 민소매(828%), 수영복(200%) 등이 급증했다.")).toEqual(["민소매 up 828", "수영복 up 200"]);
    expect(changes("수영복(24%), 비키니(15%) 등 여름 상품의 매출이 증가했다.")).toEqual(["수영복 up 24", "비키니 up 15"]);
  });

  it("순위 뒤 괄호는 전체에 대한 몫이다", () => {
    expect(figures("국가별 수주 잔량은 중국 910만CGT(58%), 한국 370만CGT(24%) 등의 순이었다.")).toEqual([
      "subject=중국 metric=backlog value=9100000CGT",
      "subject=중국 metric=marketShare value=58%",
      "subject=한국 metric=backlog value=3700000CGT",
      "subject=한국 metric=marketShare value=24%",
    ]);
  });

  it("증시의 종목 나열은 주가다", () => {
    expect(changes("코스닥이 1.1% 올랐다. 네이버(6.1%)와 카카오(7.2%)는 강세였다.")).toEqual([
      "코스닥 up 1.1",
      "네이버 up 6.1",
      "카카오 up 7.2",
    ]);
    expect(changes("네이버(6.1%)와 카카오(7.2%)는 지분을 팔았다.")).toEqual([]);
    expect(changes("네이버(6.1%)와 카카오(7.2%)의 비용이 늘었다.")).toEqual([]);
  });

  it("수주한 톤수는 그해의 수치다", () => {
    expect(figures("한국은 지난달 90만CGT를 수주해 1위에 올랐다.")).toEqual(["subject=한국 metric=other value=900000CGT"]);
    expect(figures("한빛조선은 컨테이너선 2척을 수주했다.")).toEqual([]);
  });
});

describe("있는 것의 수, 된 것의 수", () => {
  it.each<[string, string[]]>([
    ["카페 브랜드 새봄은 전국에 가맹점 85개를 두고 있다.", ["subject=카페 브랜드 새봄 metric=other value=85개"]],
    ["네이버는 미국 등 9개국에 생산 거점을 보유하고 있다.", ["subject=네이버 metric=other value=9개국"]],
    ["LG전자는 6개의 가전 브랜드를 갖고 있다.", ["subject=LG전자 metric=other value=6개"]],
    ["카카오는 직원 3200명을 두고 있다.", ["subject=카카오 metric=employees value=3200명"]],
    ["반면 같은 기간 신용등급이 오른 기업은 40곳이었다.", ["subject=신용등급이 오른 기업 metric=other value=40곳"]],
    ["이날 문을 닫은 은행은 두 곳이다.", ["subject=문을 닫은 은행 metric=other value=2곳"]],
  ])("%s", (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    "LG전자는 3개의 목표를 갖고 있다.",
    "행사는 30개 매장을 빌려 열렸다.",
    "회의에 온 직원은 12명의 이름을 불렀다.",
    "네이버는 두 가지 강점을 갖췄다.",
  ])("수가 아니다: %s", (text) => expect(figures(text)).toEqual([]));
});

describe("짝지은 비율과 바뀐 금액", () => {
  const moved = (text: string): string[] =>
    compact(text, "metric", ["subject", "metric", "value", "previousValue"]).map((line) => line.replace(/^\S+ /, ""));

  it.each<[string, string[]]>([
    [
      "투자 공제율은 대기업 1%, 중견기업 5%에 불과하다.",
      ["subject=대기업 metric=other value=1%", "subject=중견기업 metric=other value=5%"],
    ],
    ["국내 매출이 약 80%에 달했다.", ["subject=국내 매출 metric=other value=80%"]],
    ["보증 한도를 기존 400만원에서 700만원으로 상향했다.", ["subject=보증 한도 metric=other value=7000000KRW previousValue=4000000KRW"]],
    [
      "캔버스 가방이 기존의 352만원에서 398만원으로 13% 넘게 인상됐다.",
      ["subject=캔버스 가방 metric=price value=3980000KRW previousValue=3520000KRW"],
    ],
    ["12월 상품수지 흑자가 97억6000만달러로 늘었다.", ["subject=상품수지 흑자 metric=other value=9760000000USD"]],
    ["이전소득수지는 6억4000만달러 적자를 기록했다.", ["subject=이전소득수지 metric=other value=640000000USD"]],
    ["루미백은 기존 189만원에서 222만원으로 인상됐다.", ["subject=루미백 metric=price value=2220000KRW previousValue=1890000KRW"]],
    ["중개 수수료를 현행 9.8%에서 7.8%로 인하한다.", ["subject=중개 metric=other value=7.8% previousValue=9.8%"]],
  ])("%s", (text, expected) => expect(moved(text)).toEqual(expected));

  it.each([
    "공제 기간을 3개월에서 6개월로 연장한다.",
    "공정을 5나노에서 3나노로 줄였다.",
    "합성수지 1000억원어치를 수출했다.",
    "본사를 서울에서 부산으로 옮겼다.",
    "매출이 전년보다 80%에 달하는 성장을 했다.",
  ])("수치가 아니다: %s", (text) => expect(moved(text)).toEqual([]));
});
