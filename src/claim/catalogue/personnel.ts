/** Who takes or leaves which post where; how many people come or go. Roles are read in `refine/personnel.ts` and `refine/staff.ts`. */
import type { Block } from "../block.js";
import { code, party, text } from "./roles.js";

export const personnel = {
  roles: { person: party, organisation: party, position: text, action: code, quantity: { kinds: ["quantity", "percent"], many: true } },
  frames: { appoint: {}, appointed: {}, reduce: {} },
  needs: "refined",
  actor: {},
} as const satisfies Block;
