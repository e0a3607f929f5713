/**
 * Measured figures with a floor that may only rise (`fixtures/floors.json`).
 * `npm run floors` lifts every floor to what the engine reaches today; no command lowers one.
 * AISTRAT_FLOORS is how many points below today a new floor lies (0 in that command).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../fixtures/floors.json");
type Floors = Record<string, Record<string, number>>;

const SLACK = process.env.AISTRAT_FLOORS;
const floorOf = (figure: number): number => Math.max(0, Math.floor((figure - Number(SLACK)) * 10) / 10);

/** The figures below their floors, as `name 81.2 < 83.0`; empty when all hold. */
export function belowFloor(group: string, figures: Readonly<Record<string, number>>): string[] {
  const floors = JSON.parse(readFileSync(FILE, "utf8")) as Floors;
  const held = floors[group] ?? {};
  if (SLACK !== undefined) {
    const raised = Object.entries(figures).map(([name, figure]) => [name, Math.max(floorOf(figure), held[name] ?? 0)] as const);
    floors[group] = Object.fromEntries(raised.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
    return [];
  }
  return Object.entries(held)
    .filter(([name, floor]) => (figures[name] ?? 0) < floor)
    .map(([name, floor]) => `${name} ${(figures[name] ?? 0).toFixed(1)} < ${floor.toFixed(1)}`);
}
