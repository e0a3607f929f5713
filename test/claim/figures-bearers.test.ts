import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("앞에 선 값과 뒤에 선 주체", () => {
  it.each<[string, string[]]>([
    // the value before, behind an adnominal verb of the past
    ["2023년 12%였던 카카오의 영업이익률은 지난해 20%로 올랐다.", ["done 카카오 operatingMargin 20% 2025 <12%"]],
    ["3000원을 넘었던 카카오 주가가 현재는 1800원 수준으로 떨어졌다.", ["done 카카오 sharePrice 1800KRW <3000KRW"]],
    [
      "네이버의 지난해 순이익은 16조원으로 2023년(15조원) 보다 1조원(6.7%) 가량 증가했다.",
      ["done 네이버 netIncome 16000000000000KRW +1000000000000KRW +6.7% 2025 <15000000000000KRW"],
    ],
    [
      "LG전자의 지난해 매출과 영업이익은 각각 전년(14조원·5000억원) 대비 5%, 20% 증가한 14조7000억원, 6000억원이다.",
      [
        "done LG전자 revenue 14700000000000KRW +5% 2025 <14000000000000KRW",
        "done LG전자 operatingProfit 600000000000KRW +20% 2025 <500000000000KRW",
      ],
    ],
    [
      "LG전자의 지난해 영업손실은 1000억원으로, 전년(영업이익 7000억원)과 비교해 적자 전환했다.",
      ["done LG전자 operatingLoss 100000000000KRW 2025 <700000000000KRW"],
    ],
    [
      "한화오션은 올해 수주 목표를 90억 달러로 잡았다. 이는 작년 수주목표액 72억 달러보다 25% 많은 금액이다.",
      ["planned 한화오션 other 9000000000USD +25% 2026 <7200000000USD"],
    ],
    // the metric behind its figure
    ["네이버는 지난해 7000억원 넘는 사상 최대의 영업이익을 거뒀다.", ["done 네이버 operatingProfit 700000000000KRW 2025"]],
    ["네이버는 30% 이상의 해외 영업이익률을 달성했다.", ["done 네이버 operatingMargin 30%"]],
    ["네이버는 이날 6% 넘게 주가가 내렸다.", ["done 네이버 sharePrice -6%"]],
    ["카카오 순이익은 전년 동기 대비 15% 안팎의 감소세를 나타냈다.", ["done 카카오 netIncome -15%"]],
    [
      "계열사인 삼성화재(5800억원)와 삼성생명(8300억원)도 순이익이 늘었다.",
      ["done 삼성화재 netIncome 580000000000KRW", "done 삼성생명 netIncome 830000000000KRW"],
    ],
    // the firm behind its figures
    ["지난해 매출 3000억원을 기록한 네이버는 배당을 늘린다.", ["done 네이버 revenue 300000000000KRW 2025"]],
    ["카카오는 지난해 매출 3000억원을 기록한 네이버와 다르다.", ["done 네이버 revenue 300000000000KRW 2025"]],
    ["연매출 50억원 규모의 식품 제조업체 네이버가 매물로 나왔다.", ["done 네이버 revenue 5000000000KRW"]],
    ["선두인 네이버(매출 3조원)가 앞섰다.", ["done 네이버 revenue 3000000000000KRW"]],
    // a clause with a subject of its own, and what is no modifier of a firm
    ["카카오가 매출 3000억원을 기록한 해에 네이버는 주춤했다.", ["done 카카오 revenue 300000000000KRW"]],
    ["카카오는 매출 3000억원을 기록한 뒤 네이버와 손잡았다.", ["done 카카오 revenue 300000000000KRW"]],
    ["카카오는 매출 3000억원을 기록했고 네이버는 쉬었다.", ["done 카카오 revenue 300000000000KRW"]],
    // `2022년(900억원)에 이어`: a year before in a row is no value before
    [
      "카카오 영업이익은 2025년 1000억원으로 2022년(900억원)에 이어 두 번째로 많다.",
      ["done 카카오 operatingProfit 100000000000KRW 2025", "done 카카오 operatingProfit 90000000000KRW 2022"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("앞 문장에서 온 주체", () => {
  it.each<[string, string[]]>([
    ["신한은행은 대상에서 빠졌다. 지난해 하반기 일평균 거래량은 8.6% 증가했다.", ["done 일평균 거래량 other +8.6% 2025-H2"]],
    ["신한은행은 대상에서 빠졌다. 3월 소비심리지수는 1.5포인트 하락했다.", ["done 소비심리지수 other -1.5포인트 2026-03"]],
    ["삼성전자는 쉬었다. SK하이닉스 주식은 올랐다. 장 초반 주가가 19만원까지 밀렸다.", ["done SK하이닉스 sharePrice 190000KRW"]],
    ['삼성전자는 쉬었다. 카카오 관계자는 "지난해 매출은 3조원"이라고 말했다.', ["done 카카오 revenue 3000000000000KRW 2025"]],
    // a spokesman speaks for any firm, a title may stand behind a post
    ['삼성전자는 쉬었다. 솔란테크 관계자는 "지난해 매출은 3조원"이라고 말했다.', ["done 솔란테크 revenue 3000000000000KRW 2025"]],
    ["삼성전자는 여름을 탔다. 특히 여름 원피스는 거래액이 40% 늘었다.", ["done 여름 원피스 other +40%"]],
    // a firm's own figures stay its own
    ["카카오는 실적을 냈다. 영업이익은 100억원으로 4% 늘었다.", ["done 카카오 operatingProfit 10000000000KRW +4%"]],
    ["카카오는 실적을 냈다. 부채비율은 120%다.", ["done 카카오 other 120%"]],
    ["카카오는 매장을 넓힌다. 판매량은 8.6% 증가했다.", ["done 카카오 other +8.6%"]],
    // a share that is held is held, whatever its holder goes on to do
    ["네이버 지분 49%를 보유한 카카오가 지분 전량을 솔란테크에 넘기는 방안을 협의 중이다.", ["done 네이버 stake 49%"]],
    // what the next figure is
    [
      "합작법인 지분은 카카오와 네이버가 각각 51%, 49%를 갖는다. 솔란테크가 계약액의 70%인 15억원을 빌려준다.",
      ["done 카카오 stake 51%", "done 네이버 stake 49%"],
    ],
    // the year so far
    [
      "카카오의 지난해 3분기 순이익은 100억원이다. 누적 순이익은 270억원이다.",
      ["done 카카오 netIncome 10000000000KRW 2025-Q3", "done 카카오 netIncome 27000000000KRW 2025-01/2025-09"],
    ],
    // money laid out that is said to have moved is a figure
    ["기상청은 내년 예산을 올해보다 7.5% 늘어난 5200억원으로 편성했다.", ["expected 기상청 budget 520000000000KRW +7.5% 2027"]],
    // a price without an owner is that of the one product told of
    ["카카오는 스마트폰 '가온3'를 출시했다. 출고가는 98만원이다.", ["done 가온3 price 980000KRW"]],
    ["카카오는 갤럭시 S26과 아이폰17을 판다. 출고가는 98만원이다.", ["done 카카오 price 980000KRW"]],
    // none of several takes the text over, nor does what only tells which ratio
    [
      "카카오는 실적을 냈다. 네이버와 솔란테크는 각각 3억원, 4억원의 순이익을 냈다. 부채비율은 120%다.",
      ["done 네이버 netIncome 300000000KRW", "done 솔란테크 netIncome 400000000KRW", "done 카카오 other 120%"],
    ],
    ["카카오는 실적을 냈다. 고정이하여신비율은 0.6%, 연체율은 0.5%다.", ["done 고정이하여신 other 0.6%", "done 카카오 other 0.5%"]],
    // one more investor is not who the text is about; a licence is no export
    [
      "카카오는 돈을 모았다. 투자는 솔란테크가 이끌었고 네이버도 참여했다. 지난해 매출은 300억원이다.",
      ["done 카카오 revenue 30000000000KRW 2025"],
    ],
    ["솔란테크는 비만약 기술수출 한 건을 더 추진한다.", []],
    // what a firm's own things are said to be goes on about the firm
    ["카카오는 네이버를 인수한다. 네이버의 옛 이름은 달라진다. 지난해 매출은 300억원이다.", ["done 네이버 revenue 30000000000KRW 2025"]],
    ["카카오는 쉬었다. 네이버가 안고 있는 빚도 적지 않다. 부채는 47조원이다.", ["done 네이버 other 47000000000000KRW"]],
    ["카카오는 쉬었다. 네이버의 대표는 물러났다. 부채비율은 120%다.", ["done 카카오 other 120%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("때와 현실성", () => {
  it.each<[string, string[]]>([
    // the quarter named before, the year of the figure beside
    ["네이버가 작년 4분기 깜짝 실적을 냈다. 매출은 3조원이다.", ["done 네이버 revenue 3000000000000KRW 2025-Q4"]],
    [
      "네이버는 지난해 4분기 매출 3조원을 기록했다. 연간 매출은 12조원, 영업이익은 2조원이다.",
      [
        "done 네이버 revenue 3000000000000KRW 2025-Q4",
        "done 네이버 revenue 12000000000000KRW 2025",
        "done 네이버 operatingProfit 2000000000000KRW 2025",
      ],
    ],
    // a year to come of the sentences before is not that of what has been
    [
      "네이버의 내년 매출은 13조원으로 전망된다. 네이버는 영업이익률 15%를 달성했다.",
      ["expected 네이버 revenue 13000000000000KRW 2027", "done 네이버 operatingMargin 15%"],
    ],
    // 보이다 with an object shows, it does not seem
    ["카카오 매출은 10% 늘며 회복세를 보이고 있다.", ["done 카카오 revenue +10%"]],
    ["카카오 매출은 지난해 1조원을 기록한 것으로 보인다.", ["expected 카카오 revenue 1000000000000KRW 2025"]],
    ["지난해 매출 3000억원을 기록한 카카오는 배당을 늘릴 계획이다.", ["done 카카오 revenue 300000000000KRW 2025"]],
    // as many movements as figures before them
    [
      "카카오는 지난해 매출 4조원, 영업이익 5000억원으로 전년 대비 8.3%, 41.6% 늘었다.",
      ["done 카카오 revenue 4000000000000KRW +8.3% 2025", "done 카카오 operatingProfit 500000000000KRW +41.6% 2025"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("주가: 이어지는 움직임과 기준이 되는 값", () => {
  it.each<[string, string[]]>([
    [
      "카카오는 8.6% 오른 5만원에 거래를 마쳤다. 지난해 9월 12일(12.4%) 이후 가장 큰 상승 폭이다. 최근 5거래일간엔 14.8% 상승했다.",
      ["done 카카오 sharePrice 50000KRW +8.6%", "done 카카오 sharePrice +12.4% 2025-09-12", "done 카카오 sharePrice +14.8%"],
    ],
    ["카카오 주가는 전고점(4만9000원)을 넘어 5만원을 기록했다.", ["done 카카오 sharePrice 50000KRW", "done 카카오 sharePrice 49000KRW"]],
    ["네이버는 이날 5만4000원에 거래를 마감한 카카오를 앞섰다.", ["done 카카오 sharePrice 54000KRW"]],
    // somebody else is named
    [
      "카카오는 8.6% 오른 5만원에 거래를 마쳤다. 최근 금값은 14.8% 상승했다.",
      ["done 카카오 sharePrice 50000KRW +8.6%", "done 금값 price +14.8%"],
    ],
    ["카카오는 매출 5조원을 기록했다. 최근에는 14.8% 인상된 요금을 냈다.", ["done 카카오 revenue 5000000000000KRW"]],
    ["카카오는 상품을 3만원에 판매를 마감한 네이버와 다르다.", []],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});

describe("평가하는 이가 말하는 회사", () => {
  it.each<[string, string[]]>([
    [
      '이날 한국기업평가는 현대건설의 신용등급 전망을 내렸다. 한국기업평가는 "부채비율이 114.8%에서 243.8%로 올랐다"고 말했다.',
      ["done 현대건설 other 243.8% <114.8%"],
    ],
    [
      "카카오는 쉬었다. 모건스탠리는 네이버의 실적을 좋게 봤다. 영업이익은 300억원이다.",
      ["done 모건스탠리 operatingProfit 30000000000KRW"],
    ],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
