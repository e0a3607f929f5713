/** Blocks: whose they are says their head, and nothing told before it holds on in them. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { compact } from "./compact.js";
import { metrics } from "./metrics.js";

const parties = (text: string) =>
  extract(text, { publishedAt: "2026-03-03" })
    .parties.map((p) => p.name)
    .toSorted();
const money = (text: string) => compact(text, "investment", ["investor", "amount"]);

const LEAD = "오늘의 공시 모음\n네이버는 3일 신사옥에 900억원을 투자했다고 밝혔다.\n\n";

describe("항목 머리의 회사: 그 항목의 주어다", () => {
  it.each<[string, string]>([
    ["등호", "▲미래에셋증권=신규 펀드에 50억원을 출자했다.\n▲카카오=물류 자회사에 40억원을 투자했다."],
    ["등호와 붙은 글", "▲미래에셋증권=신규 펀드에 50억원을 출자했다. ▲카카오=물류 자회사에 40억원을 투자했다."],
    ["표시 없는 등호", "미래에셋증권=신규 펀드에 50억원을 출자했다.\n카카오=물류 자회사에 40억원을 투자했다."],
    ["종목코드", "◇미래에셋증권(006800)=신규 펀드에 50억원을 출자했다.\n◇카카오(035720)=물류 자회사에 40억원을 투자했다."],
    ["쌍점", "* 미래에셋증권: 신규 펀드에 50억원을 출자했다.\n* 카카오: 물류 자회사에 40억원을 투자했다."],
    ["줄표", "◇ 미래에셋증권 — 신규 펀드에 50억원을 출자했다.\n◇ 카카오 — 물류 자회사에 40억원을 투자했다."],
    ["꺾쇠", "[미래에셋증권] 신규 펀드에 50억원을 출자했다.\n[카카오] 물류 자회사에 40억원을 투자했다."],
    ["제 줄의 이름", "■ 미래에셋증권\n신규 펀드에 50억원을 출자했다.\n■ 카카오\n물류 자회사에 40억원을 투자했다."],
    ["번호", "1. 미래에셋증권\n신규 펀드에 50억원을 출자했다.\n2. 카카오\n물류 자회사에 40억원을 투자했다."],
    ["쉼표 제목", "미래에셋증권, 펀드 늘린다\n신규 펀드에 50억원을 출자했다.\n카카오, 물류 강화\n물류 자회사에 40억원을 투자했다."],
  ])("%s", (_, list) =>
    expect(money(LEAD + list).slice(1)).toEqual([
      "done investor=미래에셋증권 amount=5000000000KRW",
      "done investor=카카오 amount=4000000000KRW",
    ]),
  );

  it("모르는 이름도 회사가 든 목록의 머리라면 회사다", () => {
    const text = `${LEAD}▲두레온=신규 펀드에 50억원을 출자했다.\n▲카카오=물류 자회사에 40억원을 투자했다.\n▲아람빛길=공장에 30억원을 투자했다.`;
    expect(parties(text)).toEqual(["네이버", "두레온", "아람빛길", "카카오"]);
    expect(money(text).slice(1)).toEqual([
      "done investor=두레온 amount=5000000000KRW",
      "done investor=카카오 amount=4000000000KRW",
      "done investor=아람빛길 amount=3000000000KRW",
    ]);
  });

  it("항목의 뒤 문장도 머리의 것이고, 목록 뒤의 글은 아니다", () => {
    const text =
      "▲카카오=게임사 지분을 샀다. 두나무는 이를 반겼다. 지난해 매출은 70억원이다.\n▲네이버=지난해 영업이익은 20억원이다.\n\n지난해 수출은 300억달러였다.";
    expect(metrics(text)).toEqual([
      "done 카카오 revenue 7000000000KRW 2025",
      "done 네이버 operatingProfit 2000000000KRW 2025",
      "done 수출 exports 30000000000USD 2025",
    ]);
  });

  it("머리의 둘째 이름은 전망한 곳이다", () => {
    const text =
      "◆ 카카오(035720) — 미래에셋증권\n목표주가를 5만원에서 6만원으로 올렸다.\n\n◆ 네이버 — 키움증권\n올해 매출은 90억원으로 전망했다. 목표주가는 30만원이다.";
    expect(metrics(text)).toEqual([
      "expected 카카오 sharePrice 60000KRW <50000KRW @미래에셋증권",
      "expected 네이버 revenue 9000000000KRW 2026 @키움증권",
      "expected 네이버 sharePrice 300000KRW @키움증권",
    ]);
  });

  it("증권사 아래의 종목은 그 증권사가 전망한 것이다", () => {
    const text =
      "◇미래에셋증권\n△카카오=올해 매출은 60억원으로 예상했다\n△네이버=올해 매출 70억원 전망\n◇키움증권\n△두나무=올해 매출 80억원 전망";
    expect(metrics(text)).toEqual([
      "expected 카카오 revenue 6000000000KRW 2026 @미래에셋증권",
      "expected 네이버 revenue 7000000000KRW 2026 @미래에셋증권",
      "expected 두나무 revenue 8000000000KRW 2026 @키움증권",
    ]);
  });

  it("마침표 없이 글을 여는 항목, 다른 뜻도 있는 이름", () =>
    expect(money("△대상: 사료 회사에 70억원 투자\n△카카오: 물류 회사에 30억원 추가 투자")).toEqual([
      "done investor=대상 amount=7000000000KRW",
      "done investor=카카오 amount=3000000000KRW",
    ]));

  it("동사 없이 명사로 끝난 항목도 머리의 회사가 한 일이다", () =>
    expect(
      compact("▲ ㈜카카오 [035720] = 자사주 40억원어치 매입.\n▲ 네이버 (035420) = 자사주 30억원어치 소각.", "payout", [
        "company",
        "amount",
      ]),
    ).toEqual(["done company=카카오 amount=4000000000KRW", "done company=네이버 amount=3000000000KRW"]));

  it("앞 토막의 일에 이어지지 않는다", () =>
    expect(
      compact("▲카카오=유상증자로 40억원을 조달한다.\n▲네이버=신주 발행가는 3000원으로 확정했다.", "offering", [
        "issuer",
        "amount",
        "price",
      ]),
    ).not.toContainEqual(expect.stringContaining("amount=4000000000KRW price")));

  it("연구원의 토막: 그의 회사가 전망한 것이다", () =>
    expect(
      metrics(
        "◆미래에셋증권 김다은 연구원=카카오의 올해 매출을 60억원으로 예상한다.\n◆키움증권 박서준 연구원=네이버 목표주가를 30만원으로 올렸다.",
      ),
    ).toEqual(["expected 카카오 revenue 6000000000KRW 2026 @미래에셋증권", "expected 네이버 sharePrice 300000KRW @키움증권"]));

  it("표시 없이 종목코드만 붙은 줄", () =>
    expect(metrics("카카오(035720)\n올해 매출은 60억원이다.\n\n네이버(035420)\n올해 매출은 70억원이다.")).toEqual([
      "done 카카오 revenue 6000000000KRW 2026",
      "done 네이버 revenue 7000000000KRW 2026",
    ]));

  it("하나뿐인 토막은 다음 작은 제목까지 이어지고, 그 뒤는 글의 회사로 돌아간다", () =>
    expect(
      metrics(
        "네이버는 3일 실적을 냈다. 네이버 매출은 90억원이다.\n◇카카오\n매출은 60억원이다.\n\n영업이익은 5억원이다.\n◇전망\n올해 순이익은 7억원으로 예상된다.",
      ),
    ).toEqual([
      "done 네이버 revenue 9000000000KRW",
      "done 카카오 revenue 6000000000KRW",
      "done 카카오 operatingProfit 500000000KRW",
      "expected 네이버 netIncome 700000000KRW 2026",
    ]));

  it("두 이름이 든 머리", () =>
    expect(money("△카카오·네이버=공동으로 30억원을 투자했다.\n△두나무=재단에 20억원을 출연했다.")[0]).toContain("investor=카카오"));

  it("공시한 곳은 머리의 회사다", () => {
    const [claim] = extract("▲카카오=물류 회사에 30억원을 투자했다고 공시했다.\n▲네이버=배당.", { publishedAt: "2026-03-03" }).claims;
    expect(claim?.attribution?.speaker?.name).toBe("카카오");
  });

  it("인용의 말한 이", () => {
    const said = (text: string) => compact(text, "statement", ["speaker"]);
    expect(said('▲카카오=매각 보도에 대해 "여러 방안을 놓고 살피는 중이다"라고 답변.\n▲네이버=자사주 취득.')).toEqual([
      "done speaker=카카오",
    ]);
  });
});

describe("머리가 아니거나 누구의 것도 아닌 머리", () => {
  it.each<[string, string, ...string[]]>([
    [
      "항목의 이름",
      "네이버는 설명회를 열었다.\n▲일시=3월 5일\n▲투자 규모: 40억원을 공장에 투자한다.",
      "planned investor=네이버 amount=4000000000KRW",
    ],
    [
      "나라",
      "네이버는 해외에 나간다.\n◇ 미국 — 공장에 40억원을 투자한다.\n◇ 일본 — 공장에 30억원을 투자한다.",
      "planned investor=네이버 amount=4000000000KRW",
      "planned investor=네이버 amount=3000000000KRW",
    ],
    ["문장 첫머리의 이름", "네이버는 3일 설명회를 열었다.\n▲카카오의 게임 자회사는 40억원을 투자했다.", "done amount=4000000000KRW"],
    [
      "쉼표가 든 제목 하나",
      "카카오·네이버, 투자 늘린다\n\n두나무는 서버에 40억원을 투자했다.",
      "done investor=두나무 amount=4000000000KRW",
    ],
    ["한 번뿐인 쌍점", "문의: 02-700-0000\n카카오: 서버에 40억원을 투자한다.", "planned amount=4000000000KRW"],
    ["한 번뿐인 꺾쇠", "네이버는 3일 공장을 열었다.\n[카카오] 40억원을 투자했다.", "done investor=네이버 amount=4000000000KRW"],
  ])("%s", (_, text, ...expected) => expect(money(text)).toEqual(expected));

  it("말하는 이는 회사가 아니다", () =>
    expect(parties('사회자: 올해는 어떻습니까\n카카오: "서버에 투자합니다."\n네이버: "로봇에 투자합니다."')).toEqual(["네이버", "카카오"]));

  it("작은 제목", () =>
    expect(metrics("◇ 실적\n네이버의 매출은 30억원이다. 영업이익은 3억원이다.\n◇ 전망\n내년 매출은 40억원으로 전망된다.")).toEqual([
      "done 네이버 revenue 3000000000KRW",
      "done 네이버 operatingProfit 300000000KRW",
      "expected 네이버 revenue 4000000000KRW 2027",
    ]));
});
