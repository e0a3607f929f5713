/**
 * Every event type as a block of data: its roles, and how grammatical cases become roles in each voice.
 * Words (verbal nouns, verbs) are rows in `seeds/lexicon/predicates.json`; figures, capacities, quotations and specifications have finders of their own.
 */
import type { ClaimType } from "../contract/types.js";
import type { Block } from "./block.js";
import { acquisition } from "./catalogue/acquisition.js";
import { personnel } from "./catalogue/personnel.js";
import { money, party, text } from "./catalogue/roles.js";
import { sanction } from "./catalogue/sanction.js";

export const CATALOGUE = {
  investment: {
    roles: {
      investor: party,
      investee: party,
      amount: money,
      duration: { kinds: ["duration"], reach: true },
      purpose: text,
      round: text,
      tranche: { kinds: ["code"] },
    },
    frames: {
      active: {
        subject: ["investor"],
        topic: ["investor"],
        also: ["investor"],
        dative: ["investee"],
        about: ["investee"],
        object: ["amount"],
        genitive: ["investor"],
        compound: ["investee"],
        head: ["investor"],
        none: ["amount"],
        comitative: ["investor"],
      },
      receive: {
        subject: ["investee"],
        topic: ["investee"],
        also: ["investee"],
        source: ["investor"],
        dative: ["investor"],
        genitive: ["investor"],
        locative: ["investor"],
        head: ["investee"],
        by: ["investor"],
      },
      passive: {
        subject: ["amount"],
        topic: ["amount"],
        dative: ["investee"],
        about: ["investee"],
        genitive: ["investor"],
        by: ["investor"],
      },
    },
    needs: [["amount"], ["investor", "investee"]],
    actor: { active: "investor", receive: "investee" },
  },
  acquisition,
  contract: {
    roles: {
      party,
      supplier: party,
      customer: party,
      amount: money,
      previousAmount: { kinds: ["money"] },
      duration: { kinds: ["duration"], reach: true },
      object: text,
    },
    frames: {
      agree: {
        subject: ["party"],
        topic: ["party"],
        also: ["party"],
        comitative: ["party"],
        genitive: ["party"],
        compound: ["party"],
        head: ["party"],
      },
      supply: {
        subject: ["supplier"],
        topic: ["supplier"],
        also: ["supplier"],
        dative: ["customer"],
        about: ["customer"],
        comitative: ["customer"],
        genitive: ["supplier"],
        head: ["supplier"],
      },
      win: {
        subject: ["supplier"],
        topic: ["supplier"],
        also: ["supplier"],
        source: ["customer"],
        locative: ["customer"],
        genitive: ["customer"],
        head: ["supplier"],
      },
      buy: {
        subject: ["customer"],
        topic: ["customer"],
        also: ["customer"],
        dative: ["supplier"],
        source: ["supplier"],
        comitative: ["supplier"],
        genitive: ["supplier"],
        head: ["customer"],
      },
    },
    needs: [
      ["amount", "party"],
      ["amount", "supplier"],
      ["amount", "customer"],
      ["supplier", "customer"],
      ["party", "party"],
    ],
    actor: { agree: "party", supply: "supplier", win: "supplier", buy: "customer" },
  },
  partnership: {
    roles: { party, object: text },
    frames: {
      active: {
        subject: ["party"],
        topic: ["party"],
        also: ["party"],
        comitative: ["party"],
        genitive: ["party"],
        compound: ["party"],
        head: ["party"],
      },
    },
    needs: [["party", "party"]],
    actor: { active: "party" },
  },
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
    frames: { active: { subject: ["company"], topic: ["company"], also: ["company"], genitive: ["company"], head: ["company"] } },
    needs: [["company", "amount"], ["amount"]],
    actor: { active: "company" },
  },
  personnel,
  sanction,
} as const satisfies Partial<Record<ClaimType, Block>>;

export type EventType = keyof typeof CATALOGUE;
