/** What an authority does to somebody: fines, suits, probes, tariffs, bans, approvals. */
import type { Block } from "../block.js";
import { code, party, text } from "./roles.js";

export const sanction = {
  roles: {
    authority: party,
    target: { kinds: ["party", "text"], many: true },
    action: code,
    amount: { kinds: ["money", "percent"], reach: true },
    reason: text,
  },
  frames: {
    active: {
      subject: ["authority"],
      topic: ["authority"],
      also: ["authority"],
      dative: ["target"],
      about: ["target"],
      object: ["target"],
      compound: ["target"],
      genitive: ["authority", "target"],
      head: ["target"],
    },
    receive: {
      subject: ["target"],
      topic: ["target"],
      also: ["target"],
      source: ["authority"],
      dative: ["authority"],
      locative: ["authority"],
      by: ["authority"],
      compound: ["authority"],
      genitive: ["authority"],
      head: ["target"],
    },
    passive: {
      dative: ["target"],
      about: ["target"],
      by: ["authority"],
      source: ["authority"],
      compound: ["target"],
      genitive: ["authority", "target"],
      head: ["target"],
    },
  },
  needs: [
    ["authority", "target"],
    ["target", "amount"],
    ["authority", "amount"],
  ],
  actor: { active: "authority", receive: "target" },
} as const satisfies Block;
