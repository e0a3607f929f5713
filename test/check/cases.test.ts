/** What adds up, what does not, and what cannot be told: `[outcome kind of each comparison]` for short texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/check/check.js";
import { check } from "../../src/contract/schema.js";
import { extract } from "../../src/extract.js";
import { prepare } from "../../src/text/prepare.js";
import { fixtures } from "../fixtures.js";

const DAY = "2026-03-03";
function outcomes(text: string, publishedAt: string | null = DAY): string[] {
  const { mentions, claims } = extract(text, publishedAt === null ? {} : { publishedAt });
  const month = publishedAt?.slice(0, 7) ?? null;
  return examine({ doc: prepare(text), mentions, claims, sources: { given: {}, month } }).map((f) => `${f.outcome} ${f.kind}`);
}
const DEAL = "아마존은 오픈AI에 총 500억 달러를 투자할 계획이다.";

describe("환산", () => {
  it.each<[string, string[]]>([
    [
      "알파는 100억 달러(약 14조8000억원)를 냈다. 총 5000억 달러(740조원)를 들인다. 오라클은 380억 달러(약 54조원)를 조달했다.",
      ["ok fx", "ok fx", "warn fx"],
    ],
    [
      "600억 달러(약 85조원)를 쓴다. 300억 달러(43조원), 100억 달러(14조원), 1000억 달러(140조원)도 있다.",
      ["ok fx", "ok fx", "ok fx", "ok fx"],
    ],
    ["아마존은 오픈AI에 500억 달러(약 7조원)를 투자한다.", ["warn unit"]],
    ["아마존은 오픈AI에 500억 달러(약 700조원)를 투자한다.", ["warn unit"]],
    ["3조원(약 200억 달러)을 투자한다.", ["warn unit"]],
    ["아마존은 오픈AI에 500억 달러(약 70조원)를 투자한다.", ["ok fx"]],
    ["100억 달러(약 12조원)를 투자한다.", ["warn fx"]],
    ["최대 180억 달러(약 26조원)를 투자한다.", ["ok fx"]],
    ["1150억~1250억 달러(약 164조~179조원)를 투자한다.", ["ok fx"]],
    ["445억 달러(약 00억원)를 투자한다.", []],
    ["부지는 24만7000㎡(약 7만5천평)다.", ["ok unit"]],
    ["부지는 24만7000㎡(약 75만평)다.", ["warn unit"]],
  ])("%s", (text, wanted) => expect(outcomes(text, text.startsWith("600억") ? "2025-11-20" : DAY)).toEqual(wanted));

  it("a slip of ten is one at any day, a doubtful rate needs the day", () => {
    expect(outcomes("500억 달러(약 7조원)를 투자한다.", null)).toEqual(["warn unit"]);
    expect(outcomes("100억 달러(약 14조원)를 투자한다.", null)).toEqual(["undetermined fx"]);
  });

  it("the user's rate is what conversions are held against", () => {
    const text = "100억 달러(약 14조9000억원)를 투자한다.";
    expect(extract(text, { publishedAt: DAY }).checks).toEqual([]);
    expect(extract(text, { publishedAt: DAY, rates: { USD: 1200 } }).checks).toMatchObject([{ kind: "fx", severity: "warn" }]);
  });
});

describe("합계", () => {
  it.each<[string, string[]]>([
    [`${DEAL} 우선 150억 달러를 투자하고 추가로 350억 달러를 투자할 예정이다.`, ["ok sum"]],
    [`${DEAL} 우선 150억 달러를 투자하고 추가로 450억 달러를 투자할 예정이다.`, ["warn sum"]],
    [`${DEAL} 우선 약 150억 달러를 투자하고 추가로 최대 350억 달러를 투자할 예정이다.`, ["undetermined sum"]],
    [`${DEAL} 우선 약 150억 달러를 투자하고 추가로 최대 100억 달러를 투자할 예정이다.`, ["warn sum"]],
    ["회사는 150억원과 350억원을 합쳐 500억원을 투자한다.", ["ok sum"]],
    ["회사는 150억원, 350억원 등 총 600억원을 투자한다.", ["warn sum"]],
    ["회사는 150억원을 쓰고 남은 350억원 가운데 총 60억원을 투자한다.", []],
  ])("%s", (text, wanted) => expect(outcomes(text)).toEqual(wanted));
});

describe("날짜", () => {
  it.each<[string, string[]]>([
    ["행사는 2026년 3월 3일(수) 열린다.", ["warn date"]],
    ["행사는 2026년 3월 3일(화요일) 열린다.", ["ok date"]],
    ["행사는 3월 2일(금) 열렸다.", ["info date"]],
    ["행사는 2026년 2월 30일 열린다.", ["warn date"]],
    ["행사는 2024년 2월 29일 열린다.", []],
    ["행사는 2026년 2월 29일 열린다.", ["warn date"]],
    ["계획 기간은 2027년부터 2025년까지다.", ["warn date"]],
    ["계획 기간은 2025년부터 2027년까지다.", []],
    ["시장은 2월 40일간 쉰다.", []],
  ])("%s", (text, wanted) => expect(outcomes(text)).toEqual(wanted));

  it("2026-03-03 is a Tuesday", () => {
    const [found] = extract("행사는 2026년 3월 3일(수) 열린다.").checks;
    expect(found).toMatchObject({ kind: "date", severity: "warn", expected: "화요일", found: "수요일" });
    expect(found?.message).toBe("1번째 줄: 2026-03-03은 화요일인데 수요일로 적혀 있다.");
    expect(extract("첫 줄\n행사는 2026년 3월 3일(수) 열린다.", { lang: "en" }).checks[0]?.message).toBe(
      "line 2: 2026-03-03 is a Tuesday, not a Wednesday.",
    );
  });
});

describe("비율", () => {
  const contract = "가나전자는 123억원 규모의 공급계약을 맺었다고 3일 공시했다.";
  it.each<[string, string[]]>([
    [`${contract} 계약금액은 최근 매출액(1180억원)의 10.43%에 해당한다.`, ["info ratio"]],
    [`${contract} 계약금액은 최근 매출액(1180억원)의 10.4%에 해당한다.`, ["ok ratio"]],
    [`${contract} 계약금액은 최근 매출액 1180억원 대비 14.43%다.`, ["warn ratio"]],
    [`${contract} 매출액은 전년(1180억원) 대비 14.43% 증가했다.`, []],
    ["오픈AI의 기업가치는 5000억 달러다. 마이크로소프트는 지분 27%(약 1350억 달러)를 갖는다.", ["ok ratio"]],
    ["오픈AI의 기업가치는 5000억 달러다. 마이크로소프트는 지분 27%(약 1850억 달러)를 갖는다.", ["warn ratio"]],
    ["가나전자의 지난해 매출은 전년(7250억원) 대비 19.4% 증가한 8657억원이다.", ["ok ratio"]],
    ["가나전자의 지난해 매출은 전년(7250억원) 대비 29.4% 증가한 8657억원이다.", ["warn ratio"]],
    // 9.386%를 반올림하지 않고 자른 9.3%는 어긋난 것이 아니다
    ["가나전자의 지난해 매출은 16조4205억원으로 전년(15조115억원)보다 9.3% 늘었다.", ["undetermined ratio"]],
    ["가나전자의 지난해 매출은 16조4205억원으로 전년(15조115억원)보다 9.2% 늘었다.", ["warn ratio"]],
    // 커진 손실을 두고 이익이 줄었다고 한다
    [
      "가나전자는 지난해 영업손실 8216억원을 기록했다. 영업이익은 148.3% 감소하며 전년(영업손실 3309억원) 대비 적자 폭이 늘었다.",
      ["undetermined ratio"],
    ],
    ["가나전자의 지난해 영업이익률은 9.2%에서 7.2%로 3%포인트 하락했다.", ["warn ratio"]],
  ])("%s", (text, wanted) => {
    const found = outcomes(text);
    // 123 ÷ 1180 is 10.424 %: within the last unit of both figures it is 10.43 %
    expect(wanted[0] === "info ratio" ? found.map((f) => f.replace(/^ok/, "info")) : found).toEqual(wanted);
  });
});

describe("몫과 중복", () => {
  it.each<[string, string[]]>([
    ["지분은 가나전자가 60%, 나다전자가 55%를 갖는다.", ["warn share"]],
    ["시장점유율은 삼성전자 45%, SK하이닉스 40%, 마이크론 15%다.", ["ok share"]],
    ["삼성전자의 지난해 매출은 300조원이었다. 삼성전자의 지난해 매출은 351조원으로 집계됐다.", ["warn duplicate"]],
    ["삼성전자의 지난해 매출은 4조5000억원이었다. 삼성전자의 지난해 매출은 4조5175억원으로 집계됐다.", ["ok duplicate"]],
    ["삼성전자의 지난해 매출은 300조원이었다. 삼성전자의 지난해 4분기 매출은 80조원으로 집계됐다.", []],
  ])("%s", (text, wanted) => expect(outcomes(text)).toEqual(wanted));
});

describe("checks in the data", () => {
  it("warn of the one planted slip in the shared articles, and of nothing else", () => {
    const warned = fixtures.flatMap(({ id, text }) => extract(text).checks.map((c) => `${id} ${c.severity} ${c.kind} ${c.found}`));
    expect(warned).toEqual(["a02 warn unit 2조8600억원"]);
  });

  it("follow the contract and name mentions and claims that exist", () => {
    for (const { text } of fixtures) {
      const { checks, mentions, claims } = extract(text);
      for (const c of checks) {
        expect(check.parse(c)).toEqual(c);
        expect(mentions.map((m) => m.id)).toEqual(expect.arrayContaining(c.mentions));
        expect(claims.map((m) => m.id)).toEqual(expect.arrayContaining(c.claims));
      }
    }
  });

  it("never throw, whatever the text", () => {
    const piece = fc.constantFrom(
      "500억 달러",
      "(약 70조원)",
      "(00원)",
      "지분 ",
      "의 ",
      "120%",
      "매출액(",
      "2026년 2월 30일",
      "(수)",
      "부터 ",
      "등 총 ",
      ", ",
      "다. ",
      "수백억 ",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => void extract(pieces.join(""), { publishedAt: DAY })));
  });
});
