/** Who takes over whom: companies, stakes, businesses. `sold` is the passive of selling. */
import type { Block } from "../block.js";
import { money, party } from "./roles.js";

export const acquisition = {
  roles: {
    acquirer: party,
    target: { kinds: ["party", "text"], many: true },
    amount: money,
    stake: { kinds: ["percent"], reach: true },
    seller: party,
  },
  frames: {
    active: {
      subject: ["acquirer"],
      topic: ["acquirer"],
      also: ["acquirer"],
      object: ["target"],
      about: ["target"],
      compound: ["target"],
      genitive: ["target", "acquirer"],
      source: ["seller"],
      head: ["target", "acquirer"],
    },
    passive: {
      subject: ["target"],
      topic: ["target"],
      also: ["target"],
      compound: ["target"],
      genitive: ["target", "acquirer"],
      dative: ["acquirer"],
      by: ["acquirer"],
      source: ["seller"],
      head: ["target"],
    },
    sell: {
      subject: ["seller"],
      topic: ["seller"],
      also: ["seller"],
      object: ["target"],
      about: ["target"],
      compound: ["target"],
      genitive: ["target", "seller"],
      dative: ["acquirer"],
      head: ["target", "seller"],
    },
    sold: {
      subject: ["target"],
      topic: ["target"],
      also: ["target"],
      compound: ["target"],
      genitive: ["target", "seller"],
      dative: ["acquirer"],
      by: ["acquirer"],
      head: ["target"],
    },
    embraced: {
      subject: ["target"],
      topic: ["target"],
      also: ["target"],
      compound: ["acquirer"],
      genitive: ["acquirer"],
      head: ["target"],
    },
  },
  needs: "refined",
  actor: { active: "acquirer", sell: "seller" },
} as const satisfies Block;
