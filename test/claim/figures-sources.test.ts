import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

/** Who vouches for each metric claim, and who forecasts it. */
const sources = (text: string): string[] =>
  extract(`새 소식\n\n${text}`, { publishedAt: "2026-03-12" })
    .claims.filter((c) => c.type === "metric")
    .map((c) => {
      const forecaster = c.roles.forecaster?.[0];
      return [
        c.attribution?.speaker?.name ?? c.attribution?.kind ?? "-",
        ...(forecaster?.kind === "party" ? [`@${forecaster.name}`] : []),
      ].join(" ");
    });

describe("수치의 출처", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 지난해 매출 3조원, 영업이익 2000억원을 발표했다.", "한빛전자", "한빛전자"],
    ["구글은 지난 4일 클라우드 매출이 119억달러라고 발표했다.", "구글"],
    ["한빛전자는 지난해 매출 3조원을 기록했다고 밝혔다. 영업이익은 1조원을 기록했다고 설명했다.", "한빛전자", "한빛전자"],
    ["새봄협회가 발표한 보고서를 보면 지난해 수출은 500억달러다.", "새봄협회"],
    ["국제에너지기구에 따르면 전력 소비량은 2031년 870TWh까지 늘어날 전망이다.", "IEA @IEA"],
    // 남이 한 말도, 신문도, 업계도 아니다
    ["한빛전자의 지난해 매출은 3조원이다. 영업이익은 1조원으로 늘었다.", "-", "-"],
    ["업계에 따르면 한빛전자의 매출은 2028년 3조원으로 늘어날 전망이다.", "업계"],
    ["한빛전자 매출을 보면 지난해 영업이익은 1조원이었다.", "-"],
  ])("%s", (text, ...expected) => expect(sources(text)).toEqual(expected));
});
