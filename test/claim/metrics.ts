/** Metric claims of a made-up text, one line each; every text is the slice it claims to be. */
import { expect } from "vitest";
import { extract } from "../../src/index.js";

type Claim = ReturnType<typeof extract>["claims"][number];
type Filler = Claim["roles"][string][number];

const SIGN = { up: "+", down: "-", flat: "=" } as const;
const figure = (f: Filler): string => {
  switch (f.kind) {
    case "money":
      return `${f.money.amount ?? `${f.money.min}~${f.money.max}`}${f.money.currency}`;
    case "percent":
      return `${f.percent.value ?? (f.percent.min === null ? "" : `${f.percent.min}~${f.percent.max}`)}${f.percent.unit}`;
    case "quantity":
      return `${f.quantity.value}${f.quantity.unit}`;
    case "party":
      return f.name;
    case "date":
      return f.date.timex;
    case "code":
      return f.code;
    default:
      return "text" in f ? f.text : f.kind;
  }
};

/** `done 한빛전자 revenue 100KRW +11% 2025-Q3 <110KRW @증권사`: status, subject, metric, value, changes, period, value before, forecaster. */
export function metrics(text: string): string[] {
  return extract(text, { publishedAt: "2026-03-03" })
    .claims.filter((c) => c.type === "metric")
    .map((c) => {
      for (const f of Object.values(c.roles).flat())
        if (f.kind === "text" || f.kind === "code") expect(text.slice(f.start, f.end)).toBe(f.text);
      const of = (role: string, mark = "") => (c.roles[role] ?? []).map((f) => mark + figure(f));
      const changes = (c.roles.change ?? []).map((f) => ("direction" in f && f.direction !== null ? SIGN[f.direction] : "?") + figure(f));
      return [
        c.status,
        ...of("subject"),
        ...of("metric"),
        ...of("value"),
        ...changes,
        ...of("period"),
        ...of("previousValue", "<"),
        ...of("forecaster", "@"),
      ].join(" ");
    });
}
