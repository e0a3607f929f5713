/** Claims of one type in a made-up text, one line each: `planned holder=네이버 quantity=60000장`. */
import { extract } from "../../src/index.js";

type Filler = ReturnType<typeof extract>["claims"][number]["roles"][string][number];

const name = (f: Filler): string => {
  switch (f.kind) {
    case "party":
    case "chip":
      return f.name;
    case "money":
      return `${f.money.amount ?? f.money.max}${f.money.currency}`;
    case "quantity":
      return `${f.quantity.value}${f.quantity.unit}`;
    case "percent":
      return `${f.percent.value}${f.percent.unit}`;
    case "date":
      return f.date.timex;
    case "duration":
      return f.duration.iso;
    case "code":
      return f.code;
    default:
      return f.text;
  }
};

export function compact(text: string, type: string, roles: readonly string[]): string[] {
  const { claims } = extract(text, { publishedAt: "2026-03-03" });
  return claims
    .filter((c) => c.type === type)
    .map((c) => {
      const filled = roles.flatMap((role) => {
        const all = c.roles[role] ?? [];
        return all.length === 0 ? [] : [`${role}=${all.map(name).toSorted().join("+")}`];
      });
      return [c.status, ...filled, ...(roles.includes("time") && c.time !== null ? [`time=${c.time.timex}`] : [])].join(" ");
    });
}
