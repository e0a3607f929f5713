import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const shares = (text: string): string[] => compact(text, "metric", ["subject", "metric", "value"]);

describe("전체에 대한 몫", () => {
  it.each<[string, string[]]>([
    ["한빛오션은 전 세계 쇄빙선 시장의 45%를 차지하고 있다.", ["done subject=한빛오션 metric=marketShare value=45%"]],
    ["한빛전자와 새봄전자는 세계 전력 반도체의 60%를 생산한다.", ["done subject=새봄전자+한빛전자 metric=marketShare value=60%"]],
    ["지난해 새로 지어진 창고의 58.2%를 한빛건설이 따냈다.", ["done subject=한빛건설 metric=other value=58.2%"]],
    ["한빛테크는 지난해 매출의 52%를 북미에서 올렸다.", ["done subject=한빛테크 metric=other value=52%"]],
    ["커피 수입의 30%를 차지하는 베트남에 관세를 매긴다.", ["done subject=베트남 metric=other value=30%"]],
    ["온라인 매출이 전체의 70%를 넘었다.", ["done subject=온라인 metric=other value=70%"]],
    ["플랫폼 부문은 한빛소프트 전체 매출의 약 35%를 차지한다.", ["done subject=플랫폼 부문 metric=other value=35%"]],
    ["국내 노후 승강기의 약 40%가 교체 시기를 맞았다.", ["done subject=국내 노후 승강기 metric=other value=40%"]],
  ])("%s", (text, expected) => expect(shares(text)).toEqual(expected));

  it.each([
    "영업이익의 30%를 배당하기로 했다.",
    "한빛전자는 매출의 12%를 연구개발에 투자한다.",
    "한빛전자 지분의 30%를 인수했다.",
    "이용료의 20%를 할인해 준다.",
    "성과급으로 기본급의 300%를 지급한다.",
    "매출의 10%가 줄었다.",
    "회사는 매출의 2%인 30억원을 사회에 돌려준다.",
  ])("몫이 아니다: %s", (text) => expect(shares(text)).toEqual([]));
});

describe("설문과 몇 곳 중 몇 곳", () => {
  it.each<[string, string[]]>([
    ["응답 기업 중 72.5%가 자금난을 겪고 있다고 답했다.", ["done subject=응답 기업 metric=other value=72.5%"]],
    ['응답자의 61.3%는 "가격 부담이 크다"고 답했다.', ["done subject=응답자 metric=other value=61.3%"]],
    ["설문에 참여한 투자자 3000명 중 81.5%는 손실을 보고 있다.", ["done subject=투자자 metric=other value=81.5%"]],
    ["국내 부품 기업 42.6%는 내년 자금 사정이 나빠질 것으로 내다봤다.", ["done subject=국내 부품 기업 metric=other value=42.6%"]],
    ["중견기업 10곳 중 6곳은 상속세가 부담이라고 답했다.", ["done subject=중견기업 metric=other value=6곳"]],
    ["상위 20곳 중 9곳이 중국 업체였다.", ["done subject=중국 업체 metric=other value=9곳"]],
    ["새봄건설이 짓는 단지는 870가구 중 731가구가 미분양 상태다.", ["done subject=단지 metric=other value=731가구"]],
  ])("%s", (text, expected) => expect(shares(text)).toEqual(expected));

  it.each(["조립 업체 30곳 중 7곳에 과태료를 물렸다.", "직원 3명 중 1명을 내보냈다.", "회사는 직원의 10%를 줄인다."])(
    "몫이 아니다: %s",
    (text) => expect(shares(text)).toEqual([]),
  );
});

describe("지수와 심리", () => {
  const gauge = (text: string): string[] => compact(text, "metric", ["subject", "metric", "value", "change"]);

  it.each<[string, string[]]>([
    ["제조업 PMI는 49.8로 전월보다 0.3포인트 낮아졌다.", ["done subject=제조업 PMI metric=other value=49.8포인트 change=0.3포인트"]],
    ["소비자심리지수가 101.8로 집계됐다.", ["done subject=소비자심리지수 metric=other value=101.8포인트"]],
    [
      "4분기 벤처경기지수는 88.9로 집계됐다. 직전 분기 대비 21.8포인트 급감했다.",
      ["done subject=벤처경기지수 metric=other value=88.9포인트 change=21.8포인트"],
    ],
    ["가격 부담이 크다는 응답은 61%였다.", ["done subject=가격 부담이 크다는 응답 metric=other value=61%"]],
    ["응답 기업의 74.4%는 공제 제도를 개선해야 한다고 답했다.", ["done subject=응답 기업 metric=other value=74.4%"]],
    [
      "소고기와 돼지고기 수입량은 각각 12%, 18% 줄었다.",
      ["done subject=소고기 metric=other change=12%", "done subject=돼지고기 metric=other change=18%"],
    ],
    [
      "외국인·기관 투자자는 코스닥시장에서 각각 830억원과 460억원을 팔았다.",
      ["done subject=외국인 metric=other value=83000000000KRW", "done subject=기관 metric=other value=46000000000KRW"],
    ],
    [
      "달러당 원화값은 전 거래일보다 12.8원 내린 1439.6원에 거래를 마쳤다.",
      ["done subject=달러당 원화값 metric=exchangeRate value=1439.6KRW change=12.8KRW"],
    ],
  ])("%s", (text, expected) => expect(gauge(text)).toEqual(expected));

  it.each(["지수는 2.3 올랐다.", "네이버와 카카오가 각각 100억원, 200억원을 팔았다.", "지수 산출 방식을 바꿔 버전 12.4를 내놨다."])(
    "수치가 아니다: %s",
    (text) => expect(gauge(text)).toEqual([]),
  );
});
