import { expect, it } from "vitest";
import { extract } from "../../src/extract.js";

it("한 기사 안에서 어긋나는 수치는 서로를 가리킨다", () => {
  const text = "한빛전자의 지난해 매출은 1200억원이다. 한빛전자는 대전에 본사가 있다. 한빛전자의 지난해 매출은 1500억원이다.";
  const { claims } = extract(text, { publishedAt: "2026-03-03" });
  const metrics = claims.filter((c) => c.type === "metric");
  expect(metrics).toHaveLength(2);
  expect(metrics[0]?.links).toContainEqual({ type: "contradicts", claim: metrics[1]?.id });
  expect(metrics[1]?.links).toContainEqual({ type: "contradicts", claim: metrics[0]?.id });
});
