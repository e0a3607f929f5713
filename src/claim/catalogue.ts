/**
 * Every event type as a block of data: its roles, and how grammatical cases become roles in each voice.
 * Words (verbal nouns, verbs) are rows in `seeds/lexicon/predicates.json`; figures, capacities, quotations and specifications have finders of their own.
 */
import type { ClaimType } from "../contract/types.js";
import type { Block } from "./block.js";
import { acquisition } from "./catalogue/acquisition.js";
import { contract, partnership } from "./catalogue/contract.js";
import { investment } from "./catalogue/investment.js";
import { personnel } from "./catalogue/personnel.js";
import { money, party } from "./catalogue/roles.js";
import { sanction } from "./catalogue/sanction.js";

export const CATALOGUE = {
  investment,
  acquisition,
  contract,
  partnership,
  launch: {
    roles: { company: party, product: { kinds: ["product", "chip"], many: true } },
    frames: { active: {}, passive: {} },
    needs: "refined",
    actor: {},
  },
  development: {
    roles: { developer: party, product: { kinds: ["product", "chip"], many: true } },
    frames: { active: {}, passive: {} },
    needs: "refined",
    actor: {},
  },
  offering: {
    roles: {
      issuer: party,
      action: { kinds: ["code"] },
      amount: money,
      price: { kinds: ["money"] },
      valuation: { kinds: ["money"] },
      investor: party,
    },
    frames: {
      active: { subject: ["issuer"], topic: ["issuer"], also: ["issuer"], genitive: ["issuer"], compound: ["issuer"], head: ["issuer"] },
    },
    needs: [["issuer"], ["amount"]],
    actor: { active: "issuer" },
  },
  payout: {
    roles: { company: party, action: { kinds: ["code"] }, amount: money },
    frames: {
      active: { subject: ["company"], topic: ["company"], also: ["company"], genitive: ["company"], head: ["company"] },
      receive: { source: ["company"], locative: ["company"], genitive: ["company"], compound: ["company"] },
    },
    needs: [["company"], ["amount"]],
    actor: { active: "company" },
  },
  personnel,
  sanction,
} as const satisfies Partial<Record<ClaimType, Block>>;

export type EventType = keyof typeof CATALOGUE;
