/** What an authority does to somebody: fines, suits, probes, tariffs, bans, approvals. Who is which is told by what they are (`refine/sanction.ts`). */
import type { Block } from "../block.js";
import { code, text } from "./roles.js";

export const sanction = {
  roles: {
    authority: { kinds: ["party", "text"], many: true },
    target: { kinds: ["party", "text"], many: true },
    action: code,
    amount: { kinds: ["money", "percent"], reach: true },
    reason: text,
  },
  frames: { active: {}, receive: {}, passive: {} },
  needs: "refined",
  actor: {},
} as const satisfies Block;
