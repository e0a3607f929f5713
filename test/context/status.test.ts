import { describe, expect, it } from "vitest";
import type { ClaimType, Status } from "../../src/contract/types.js";
import { extract } from "../../src/extract.js";

/** Per type: what stands before the predicate, the verbal noun, and its object particle with a light verb. */
const EVENTS: readonly { type: ClaimType; before: string; noun: string }[] = [
  { type: "investment", before: "삼성전자는 네이버에 500억원을", noun: "투자" },
  { type: "acquisition", before: "삼성전자는 로봇 업체 한빛로보틱스를", noun: "인수" },
  { type: "contract", before: "삼성전자는 네이버에 1200억원 규모의 서버를", noun: "공급" },
  { type: "launch", before: "삼성전자는 '갤럭시 S26'을", noun: "출시" },
  { type: "development", before: "삼성전자는 '엑시노스 2600'을", noun: "개발" },
  { type: "capacity", before: "삼성전자는 엔비디아 GPU 2만 장을", noun: "도입" },
];

const ENDINGS: readonly (readonly [Status, (noun: string) => string])[] = [
  ["done", (n) => `${n}했다.`],
  ["done", (n) => `${n}했다고 밝혔다.`],
  ["ongoing", (n) => `${n}하고 있다.`],
  ["ongoing", (n) => `${n} 중이다.`],
  ["ongoing", (n) => `${n} 중인 것으로 알려졌다.`],
  ["planned", (n) => `${n}하기로 했다.`],
  ["planned", (n) => `${n}할 계획이다.`],
  ["planned", (n) => `${n}할 예정이라고 밝혔다.`],
  ["planned", (n) => `${n}하겠다고 밝혔다.`],
  ["planned", (n) => `${n}하는 것을 목표로 하고 있다.`],
  ["planned", (n) => `${n}할 방침이다.`],
  ["planned", (n) => `${n}한다고 15일 밝혔다.`],
  ["considered", (n) => `${n}하는 방안을 검토하고 있다.`],
  ["considered", (n) => `${n}하는 방안을 검토 중이다.`],
  ["considered", (n) => `${n}하는 방안을 논의 중인 것으로 알려졌다.`],
  ["considered", (n) => `${n}하는 방안을 추진한다.`],
  ["expected", (n) => `${n}할 것으로 전망된다.`],
  ["expected", (n) => `${n}할 것으로 보인다.`],
  ["expected", (n) => `${n}할 것이라는 관측이 나온다.`],
  ["denied", (n) => `${n}하지 않기로 했다.`],
  ["denied", (n) => `${n}할 계획이 없다고 밝혔다.`],
  ["cancelled", (n) => `${n}하려던 계획을 철회했다.`],
  ["cancelled", (n) => `${n}하기로 한 계획을 백지화했다.`],
];

describe("현실성: 같은 사건, 다른 어미", () => {
  for (const { type, before, noun } of EVENTS)
    it.each(ENDINGS.map(([status, ending]) => [status, `${before} ${ending(noun)}`] as const))(`${type} %s ← %s`, (status, text) => {
      const claims = extract(text, { publishedAt: "2026-03-16" }).claims.filter((c) => c.type === type);
      expect(claims.map((c) => c.status)).toEqual([status]);
    });

  for (const { type, before, noun } of EVENTS)
    it(`${type}: 조건이 서면 조건부`, () => {
      const [claim] = extract(`정부가 승인하면 ${before} ${noun}할 계획이다.`, { publishedAt: "2026-03-16" }).claims.filter(
        (c) => c.type === type,
      );
      expect(claim?.status).toBe("conditional");
      expect(claim?.condition).toContain("승인하면");
    });

  it.each([
    ["따르면은 조건이 아니다", "업계에 따르면 삼성전자는 네이버에 500억원을 투자할 계획이다.", "planned"],
    ["이르면은 조건이 아니다", "삼성전자는 이르면 내년 네이버에 500억원을 투자할 계획이다.", "planned"],
    [
      "확정된 바 없다는 부인이 아니다",
      "삼성전자는 네이버에 500억원을 투자하는 방안을 검토하고 있으나 확정된 바 없다고 밝혔다.",
      "considered",
    ],
    ["할 경우는 조건이다", "삼성전자가 네이버에 500억원을 투자할 경우 주가가 오를 전망이다.", "conditional"],
    ["붙여 쓴 중이다", "삼성전자는 네이버에 500억원을 투자중인 것으로 알려졌다.", "ongoing"],
    ["보도 동사가 아니라 보문이 정한다", "삼성전자는 네이버에 500억원을 투자한다는 계획을 발표했다.", "planned"],
    ["여부는 정해지지 않았다", "삼성전자는 네이버에 대한 500억원 투자 여부를 논의하고 있다.", "considered"],
    ["했다가 거둔다", "삼성전자는 네이버에 500억원을 투자하겠다고 했다가 철회했다.", "cancelled"],
    ["하려다 접는다", "삼성전자는 네이버에 500억원을 투자하려다 포기했다.", "cancelled"],
    ["하기로 했으나 무산된다", "삼성전자는 네이버에 500억원을 투자하기로 했으나 결국 무산됐다.", "cancelled"],
    ["계획을 접는다", "삼성전자는 네이버에 500억원을 투자할 예정이었지만 이 계획을 접었다.", "cancelled"],
    ["다른 것을 접는다", "삼성전자는 네이버에 500억원을 투자하기로 했지만 게임 사업을 접었다.", "planned"],
    ["다른 일이 무산된다", "삼성전자는 네이버에 500억원을 투자하기로 했지만 카카오와의 합병은 무산됐다.", "planned"],
    ["한 일을 두고 다른 일을 거둔다", "삼성전자는 네이버에 500억원을 투자했지만 소송을 취하했다.", "done"],
    ["과거의 계획", "삼성전자는 네이버에 500억원을 투자해 지분 10%를 확보했다.", "done"],
  ] as const)("%s", (_, text, status) => {
    const claims = extract(text, { publishedAt: "2026-03-16" }).claims.filter((c) => c.type === "investment");
    expect(claims.map((c) => c.status)).toEqual([status]);
  });
});
