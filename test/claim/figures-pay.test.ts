import { describe, expect, it } from "vitest";
import { metrics } from "./metrics.js";

describe("사람이 받은 것", () => {
  it.each<[string, string[]]>([
    ["지난해 영업손실을 낸 한빛전자의 강도윤 부회장은 18억2000만원을 받았다.", ["done 한빛전자의 강도윤 부회장 other 1820000000KRW"]],
    [
      "한빛그룹 강도윤 회장은 올해 상반기 보수로 12억원을 받았다. 새봄그룹 윤서진 회장은 7억3000만원을 받았다.",
      ["done 한빛그룹 강도윤 회장 other 1200000000KRW 2026-H1", "done 새봄그룹 윤서진 회장 other 730000000KRW 2026-H1"],
    ],
    ["누리물산 윤서진 대표는 지난해 급여 4억원을 받았다.", ["done 누리물산 윤서진 대표 other 400000000KRW 2025"]],
  ])("%s", (text, expected) => expect(metrics(text)).toEqual(expected));

  it("다른 때를 말하면 이어지지 않는다", () =>
    expect(metrics("새봄의 강 대표는 작년 상반기 4억원을 받았다. 누리의 윤 대표는 올해 3억원을 받았다.").join()).not.toContain(
      "300000000KRW 2025",
    ));

  it("가장 많이 낸 곳의 값은 그대로다", () =>
    expect(metrics("가장 많은 영업이익을 낸 한빛전자는 3조원을 기록했다.")).toEqual(["done 한빛전자 operatingProfit 3000000000000KRW"]));
});
