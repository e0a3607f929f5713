import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "investment", ["investor", "investee", "amount", "tranche", "duration"]);

describe("투자: 누가 누구에게", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자가 다온로보틱스에 300억원을 투자했다.", "done investor=한빛전자 investee=다온로보틱스 amount=30000000000KRW"],
    ["다온로보틱스가 한빛전자로부터 300억원을 투자받았다.", "done investor=한빛전자 investee=다온로보틱스 amount=30000000000KRW"],
    ["다온로보틱스는 한빛전자에서 300억원의 투자를 유치했다.", "done investor=한빛전자 investee=다온로보틱스 amount=30000000000KRW"],
    ["한빛전자의 다온로보틱스에 대한 300억원 투자가 마무리됐다.", "done investor=한빛전자 investee=다온로보틱스 amount=30000000000KRW"],
    ["소프트뱅크가 투자한 오픈AI는 이익을 냈다.", "done investor=소프트뱅크 investee=오픈AI"],
    [
      "한빛전자는 5년간 총 20조원을 투자할 계획이라고 밝혔다.",
      "planned investor=한빛전자 amount=20000000000000KRW tranche=total duration=P5Y",
    ],
    ["산업은행은 한빛전자에 5000억원을 대출했다.", "done investor=KDB산업은행 investee=한빛전자 amount=500000000000KRW"],
    ["미국 정부가 마이크론에 보조금 61억달러를 지급한다.", "planned investor=미국 정부 investee=마이크론 amount=6100000000USD"],
    ["한빛전자는 미국 정부로부터 보조금 47억달러를 받는다.", "planned investor=미국 정부 investee=한빛전자 amount=4700000000USD"],
    ["서울시는 2조원 규모의 펀드를 조성한다.", "planned investor=서울시 amount=2000000000000KRW"],
    ["한빛전자는 3조2천억원을 들여 평택에 공장을 짓는다.", "planned investor=한빛전자 amount=3200000000000KRW"],
    ["아마존은 이미 앤트로픽에 80억 달러 이상을 투자한 최대 투자자다.", "done investor=아마존 investee=앤트로픽 amount=8000000000USD"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("투자: 쓰고 짓고 빌린다", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 데이터센터를 구축하는 데 800억원을 지출한다.", "planned investor=한빛전자 amount=80000000000KRW"],
    ["한빛전자는 인공지능 인프라에 5조원을 썼다.", "done investor=한빛전자 amount=5000000000000KRW"],
    ["한빛전자는 청주에 5조원 규모의 반도체 공장을 짓고 있다.", "ongoing investor=한빛전자 amount=5000000000000KRW"],
    ["한빛전자는 산업은행에서 3000억원을 빌렸다.", "done investor=KDB산업은행 investee=한빛전자 amount=300000000000KRW"],
    ["한빛전자는 라온파트너스로부터 2000억원을 조달할 계획이다.", "planned investor=라온파트너스 investee=한빛전자 amount=200000000000KRW"],
    ["한빛전자는 다온로보틱스에 100억달러를 베팅했다.", "done investor=한빛전자 investee=다온로보틱스 amount=10000000000USD"],
    ["다온로보틱스는 한빛전자로부터 300억원을 수혈받았다.", "done investor=한빛전자 investee=다온로보틱스 amount=30000000000KRW"],
    ["SK하이닉스는 20조원을 투자해 청주에 공장을 건설 중이다.", "ongoing investor=SK하이닉스 amount=20000000000000KRW"],
    ["정부가 조선산업에 9조원 이상의 저리 자금을 공급하기로 했다.", "planned investor=한국 정부 amount=9000000000000KRW"],
    ["미국 정부는 마이크론에 대한 61억달러 보조금 지급을 확정했다.", "planned investor=미국 정부 investee=마이크론 amount=6100000000USD"],
    ["한빛전자는 미국 정부 보조금 47억달러를 받아 공장을 짓는다.", "planned investor=미국 정부 investee=한빛전자 amount=4700000000USD"],
    ["한빛전자는 조선소를 확장하고 있다. 투자금만 9200억원에 달한다.", "planned investor=한빛전자 amount=920000000000KRW"],
    ["카카오 20조 투자\n\n두 회사가 손을 잡았다.", "done investor=카카오 amount=20000000000000KRW"],
    ["카카오 美에 20조 투자\n\n두 회사가 손을 잡았다.", "done investor=카카오 amount=20000000000000KRW"],
    ["네이버·카카오 컨소시엄이 오픈AI에 1억달러를 투자했다.", "done investor=네이버+카카오 investee=오픈AI amount=100000000USD"],
    ["네이버가 이끄는 컨소시엄이 오픈AI에 1억달러를 투자했다.", "done investor=네이버 investee=오픈AI amount=100000000USD"],
    ["정부는 1200억원 규모의 펀드를 조성하고, 200억원 규모의 상생 사업도 추진한다.", "planned investor=한국 정부 amount=120000000000KRW"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("나뉜 돈: 몫마다 하나", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 20조원을 투자할 계획이다. 이 가운데 12조원은 반도체에, 8조원은 배터리에 투입한다.",
      "planned investor=한빛전자 amount=20000000000000KRW",
      "planned investor=한빛전자 amount=12000000000000KRW",
      "planned investor=한빛전자 amount=8000000000000KRW",
    ],
    [
      "한빛인베스트먼트가 200억원, 다온벤처스가 150억원을 각각 투자했다.",
      "done investor=한빛인베스트먼트 amount=20000000000KRW",
      "done investor=다온벤처스 amount=15000000000KRW",
    ],
    [
      "정부가 100조원 규모의 펀드를 조성한다. 방식별로는 직접투자 30조원, 대출 70조원이다.",
      "planned investor=한국 정부 amount=100000000000000KRW",
      "planned investor=한국 정부 amount=30000000000000KRW",
      "planned investor=한국 정부 amount=70000000000000KRW",
    ],
    [
      "한빛전자는 1000억원을 투자하기로 했다. 우선 400억원을 투자하고 나머지 600억원은 내년에 집행한다.",
      "planned investor=한빛전자 amount=100000000000KRW",
      "planned investor=한빛전자 amount=40000000000KRW tranche=initial",
      "planned investor=한빛전자 amount=60000000000KRW tranche=additional",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("각각 얼마씩 모두 얼마", () => {
  it.each<[string, ...string[]]>([
    [
      "네이버와 카카오가 오픈AI에 각각 300억원씩 총 600억원을 투자했다.",
      "done investor=네이버 investee=오픈AI amount=30000000000KRW",
      "done investor=네이버+카카오 investee=오픈AI amount=60000000000KRW tranche=total",
      "done investor=카카오 investee=오픈AI amount=30000000000KRW",
    ],
    [
      "네이버와 카카오가 오픈AI에 총 2000억원을 투자했다.",
      "done investor=네이버+카카오 investee=오픈AI amount=200000000000KRW tranche=total",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("라운드: 투자자는 다음 문장에도 나온다", () => {
  it.each<[string, ...string[]]>([
    [
      "다온로보틱스가 90억원 규모의 시리즈B 투자를 마무리했다. 라운드는 네이버가 주도했다.",
      "done investor=네이버 investee=다온로보틱스 amount=9000000000KRW",
    ],
    ["네이버가 90억원 규모의 시리즈B 투자를 마무리했다.", "done investor=네이버 amount=9000000000KRW"],
    ["한빛인베스트먼트가 90억원 규모의 시리즈B 투자를 마무리했다.", "done investor=한빛인베스트먼트 amount=9000000000KRW"],
    // the headline's sum is that of one of them exactly
    [
      "스타트업 투자 80억 유치\n\n네이버는 78억원의 투자를 유치했다. 카카오는 80억원의 투자를 유치했다.",
      "done investee=카카오 amount=8000000000KRW",
      "done investee=네이버 amount=7800000000KRW",
    ],
    [
      "카카오는 지난달 시리즈C에서 900억원을 조달했다. 라운드는 네이버가 주도했고 솔란테크도 참여했다.",
      "done investor=네이버+솔란테크 investee=카카오 amount=90000000000KRW",
    ],
    [
      "다온로보틱스가 500억원 규모의 시리즈B 투자를 유치했다. 이번 라운드는 한빛인베스트먼트가 주도했고 카카오벤처스가 참여했다.",
      "done investor=카카오벤처스+한빛인베스트먼트 investee=다온로보틱스 amount=50000000000KRW",
    ],
    [
      "다온로보틱스가 500억원의 투자를 유치했다. 주요 투자자는 한빛인베스트먼트다.",
      "done investor=한빛인베스트먼트 investee=다온로보틱스 amount=50000000000KRW",
    ],
    [
      "다온로보틱스가 500억원의 투자를 유치했다. 누적 투자금은 900억원으로 늘었다.",
      "done investee=다온로보틱스 amount=50000000000KRW",
      "done investee=다온로보틱스 amount=90000000000KRW tranche=cumulative",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("라운드: 이름으로 불리고 나뉜다", () => {
  it.each<[string, ...string[]]>([
    ["한빛벤처스는 다온로보틱스의 시리즈A에 참여했다.", "done investor=한빛벤처스 investee=다온로보틱스"],
    ["한빛벤처스가 다온로보틱스 시리즈 B 라운드를 주도했다.", "done investor=한빛벤처스 investee=다온로보틱스"],
    ["한빛벤처스는 다온로보틱스의 시리즈A 투자에 참여했다.", "done investor=한빛벤처스 investee=다온로보틱스"],
    ["다온로보틱스는 최근 시리즈C 투자 유치를 마무리했다.", "done investee=다온로보틱스"],
    [
      "다온로보틱스는 프리A 투자를 유치했다. 이번 라운드에는 한빛벤처스와 라온파트너스가 참여했다.",
      "done investor=라온파트너스+한빛벤처스 investee=다온로보틱스",
    ],
    [
      "다온로보틱스는 200억원을 유치했고, 이 중 140억원이 한빛벤처스로부터 나왔다.",
      "done investee=다온로보틱스 amount=20000000000KRW",
      "done investor=한빛벤처스 investee=다온로보틱스 amount=14000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    "한빛전자는 드라마 시리즈A를 공개했다.",
    "한빛전자의 매출 100억원이 다온로보틱스로부터 나왔다.",
    "다온로보틱스는 투자 유치에 나섰다.",
    "다온로보틱스가 투자 유치 행사를 열었다.",
  ])("%s 은(는) 라운드가 아니다", (text) => expect(of(text)).toEqual([]));
});

describe("괄호 속 금액 목록", () => {
  it.each<[string, ...string[]]>([
    [
      "대형 투자 유치는 앤스로픽(45억달러), 스페이스X(28억달러) 순이었다.",
      "done investee=앤트로픽 amount=4500000000USD",
      "done investee=스페이스X amount=2800000000USD",
    ],
    [
      "한빛전자(500억원), 카카오(300억원)가 펀드에 출자했다.",
      "done investor=한빛전자 amount=50000000000KRW",
      "done investor=카카오 amount=30000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("투자가 아니다", () => {
  it.each([
    "키움증권은 한빛전자에 대한 투자 의견을 매수로 유지했다.",
    "한빛투자증권은 3000억원의 이익을 냈다.",
    "투자자 김모씨는 1억원을 잃었다.",
    "시가총액은 애플(3조달러), 엔비디아(2조달러) 순이었다.",
    "지난해 외국인 국내투자는 38억달러 감소했다.",
    "오픈AI(66억달러)는 흑자를 냈다.",
    "구글과 오픈AI에 투자하는 개인이 늘었다.",
    "국내 투자 심리가 위축됐다.",
    "소비자는 커피에 하루 5000원을 쓴다.",
    "한빛전자는 점심값으로 300만원을 지출했다.",
    "김철수씨는 은행에서 1억원을 빌렸다.",
    "한빛건설은 3000억원 규모의 아파트를 짓고 있다.",
    "정부는 반도체에 10조원을 투입해야 한다.",
    "시민단체는 정부에 10조원 투입을 촉구했다.",
    "청년은 월 3만원을 지원받을 수 있다.",
    "이 사업은 2조원 규모의 주택 3000가구를 조성하는 사업이다.",
    "국내 벤처 투자금은 5조원에 달했다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("몫은 전체에 딸린다", () => {
  const parts = (text: string): (number | null)[][] => {
    const { claims } = extract(text, { publishedAt: "2026-03-03" });
    const amount = (id: string) => {
      const filler = claims.find((c) => c.id === id)?.roles.amount?.[0];
      return filler?.kind === "money" ? filler.money.amount : null;
    };
    return claims.flatMap((c) => c.links.map((link) => [amount(c.id), amount(link.claim)]));
  };

  it.each<[string, ...number[][]]>([
    [
      "아마존이 오픈AI에 총 500억 달러를 투자한다. 우선 150억 달러를 투자하고 추가로 350억 달러를 투자할 예정이다.",
      [15e9, 50e9],
      [35e9, 50e9],
    ],
    [
      "한빛전자, 20조원 투자\n\n한빛전자는 20조원을 투자할 계획이다. 이 가운데 12조원은 반도체에, 8조원은 배터리에 투입한다.",
      [12e12, 20e12],
      [8e12, 20e12],
    ],
    ["한빛전자는 300억원을 투자했다. 다온칩은 추가로 500억원을 투자했다."],
  ])("%s", (text, ...expected) => expect(parts(text)).toEqual(expected));
});

describe("투자: 누구의 유치인가, 투자협약, 라운드에 든 곳", () => {
  const roles = ["investor", "investee", "amount"];
  it.each<[string, ...string[]]>([
    ["다온로보틱스의 830억원 투자 유치가 무산됐다.", "cancelled investee=다온로보틱스 amount=83000000000KRW"],
    [
      "다온로보틱스의 830억원 투자 유치에 라온파트너스가 참여했다.",
      "done investor=라온파트너스 investee=다온로보틱스 amount=83000000000KRW",
    ],
    ["경상북도는 한빛전자와 2600억원 규모의 투자협약을 체결했다.", "planned investor=한빛전자 amount=260000000000KRW"],
    ["한빛전자는 구미에 2600억원을 투자하는 내용의 양해각서를 체결했다.", "planned investor=한빛전자 amount=260000000000KRW"],
    ["한빛전자 이사회는 2600억원을 투자하는 안건을 의결했다.", "planned investor=한빛전자 amount=260000000000KRW"],
    ["한빛전자는 2600억원을 투자하기 위해 이사회를 열었다.", "planned investor=한빛전자 amount=260000000000KRW"],
    [
      "다온로보틱스는 라온파트너스와 미래에셋벤처투자가 참여한 210억원 규모의 시리즈B 투자를 유치했다.",
      "done investor=라온파트너스+미래에셋벤처투자 investee=다온로보틱스 amount=21000000000KRW",
    ],
    [
      "다온로보틱스가 210억원 규모의 시리즈B 투자를 유치했다. 이번 투자에는 라온파트너스를 비롯해 미래에셋벤처투자가 참여했다.",
      "done investor=라온파트너스+미래에셋벤처투자 investee=다온로보틱스 amount=21000000000KRW",
    ],
    ["다온로보틱스의 누적 투자 유치액은 390억원이다.", "done investee=다온로보틱스 amount=39000000000KRW"],
  ])("%s", (text, ...expected) => expect(compact(text, "investment", roles)).toEqual(expected));

  it.each([
    "한빛전자는 회사채 수요예측에서 9000억원의 자금을 받았다.",
    "경상북도는 한빛전자와 업무협약을 체결했다. 구미의 예산은 2600억원이다.",
    "한빛전자가 라온파트너스와 투자협약을 논의할지는 알려지지 않았다.",
  ])("%s", (text) => expect(compact(text, "investment", roles)).toEqual([]));
});

describe("투자가 아닌 것", () => {
  it.each([
    "한빛은행에서 1300억원에 이르는 부동산 대출 횡령사고가 일어났다.",
    "창업자가 50억원 이상의 투자를 유치할 때 지분이 희석된다.",
    "한빛은행은 충당금으로 1800억원을 댈 수 있어 부담이 적다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("투자: 각서, 클로징, 현재를 뒤에 둔 절", () => {
  it.each<[string, ...string[]]>([
    [
      "미국 상무부는 한빛전자에 보조금 3억달러를 지급하는 예비각서를 체결했다.",
      "planned investor=미국 상무부 investee=한빛전자 amount=300000000USD",
    ],
    ["한빛자산운용은 5200억원 규모로 3호 펀드를 최종 클로징했다.", "done investor=한빛자산운용 amount=520000000000KRW"],
    [
      "한빛전자와 다온로보틱스는 1400억원을 공동 투자하며, 지분율은 각각 50%다.",
      "planned investor=다온로보틱스+한빛전자 amount=140000000000KRW",
    ],
    [
      "한빛전자와 다온로보틱스는 1400억원을 공동 투자했으며, 지분율은 각각 50%다.",
      "done investor=다온로보틱스+한빛전자 amount=140000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("투자: 함께 쓰는 주어, 주도한 곳, 다시 따져 봄", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자가 청주에 짓는 공장에 1조1000억원을 추가로 투자한다.",
      "planned investor=한빛전자 amount=1100000000000KRW tranche=additional",
    ],
    ["다온로보틱스는 라온파트너스 주도로 640억원을 조달했다.", "done investor=라온파트너스 investee=다온로보틱스 amount=64000000000KRW"],
    [
      "다온로보틱스는 라온파트너스가 주도한 라운드에서 640억원을 조달했다.",
      "done investor=라온파트너스 investee=다온로보틱스 amount=64000000000KRW",
    ],
    ["한빛전자는 7000억원 규모의 투자 계획을 재검토하고 있다.", "considered investor=한빛전자 amount=700000000000KRW"],
    [
      "한빛전자는 다온로보틱스에 운영자금 130억원을 대여하기로 했다.",
      "planned investor=한빛전자 investee=다온로보틱스 amount=13000000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("투자 규모를 늘리다, 보조금 계약", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 미국 투자 규모를 180억달러로 확대했다.", "done investor=한빛전자 amount=18000000000USD"],
    ["한빛전자는 청주 공장 투자 규모를 8000억원에서 9500억원으로 증액하기로 했다.", "planned investor=한빛전자 amount=950000000000KRW"],
    ["미국 정부는 한빛전자와 27억달러의 보조금 지급 계약을 확정했다.", "planned investor=미국 정부 investee=한빛전자 amount=2700000000USD"],
    ["한빛전자는 27억달러의 보조금을 받기로 미국 정부와 합의했다.", "planned investor=미국 정부 investee=한빛전자 amount=2700000000USD"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));

  it.each(["한빛전자는 매출 규모를 9500억원으로 확대했다.", "한빛전자는 직원 규모를 300명으로 확대했다."])("%s", (text) =>
    expect(of(text)).toEqual([]),
  );
});
