import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("곳마다의 수치", () => {
  it.each<[string, string[]]>([
    ["지난달 판매는 국내 4만3000대, 해외 17만대였다.", ["done 국내 other 43000대 2026-02", "done 해외 other 170000대 2026-02"]],
    [
      "한빛자동차는 지난달 국내에서 4만3000대, 해외에서 17만대를 판매했다.",
      ["done 국내 other 43000대 2026-02", "done 해외 other 170000대 2026-02"],
    ],
    [
      "한빛자동차는 지난달 내수 4만3000대, 수출 2만7000대 등 총 7만대를 판매했다.",
      ["done 한빛자동차 exports 27000대 2026-02", "done 한빛자동차 other 70000대 2026-02"],
    ],
    ["한빛제과 매출은 국내 2조원, 해외 1조원이었다.", ["done 국내 revenue 2000000000000KRW", "done 해외 revenue 1000000000000KRW"]],
    [
      "한빛제과 매출은 3조원이다. 중국에서는 9% 줄었고 베트남에서는 12% 늘었다.",
      ["done 한빛제과 revenue 3000000000000KRW", "done 중국 revenue -9%", "done 베트남 revenue +12%"],
    ],
    [
      "한빛제과는 지난해 매출 3조원을 기록했다. 음료 부문에서는 전년 대비 14% 늘었다.",
      ["done 한빛제과 revenue 3000000000000KRW 2025", "done 음료 부문 revenue +14% 2025"],
    ],
    ["한빛제과 주가는 3% 올랐다. 미국에서는 12% 늘었다.", ["done 한빛제과 sharePrice +3%"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("세는 사람은 앞의 지표를 지니지 않는다", () =>
    expect(metrics("한빛제과 매출은 3조원이다. 한국에서 직원이 9% 줄었다.").join()).not.toContain("직원 revenue"));

  it.each<[string, string[]]>([
    ["한빛제과는 국내에서 매출 2조원을 올렸다.", ["done 한빛제과 revenue 2000000000000KRW"]],
    ["한빛자동차는 지난달 국내 5만2000대를 판매했다.", ["done 한빛자동차 other 52000대 2026-02"]],
  ])("한 곳뿐이면 회사의 것이다: %s", (text, expected) => expect(metrics(text)).toEqual(expected));
});
