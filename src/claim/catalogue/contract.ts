/** Contracts and partnerships: who agrees with whom on what. */
import type { Block } from "../block.js";
import { money, party, text } from "./roles.js";

/** Whoever stands beside whom: nobody gives and nobody receives. */
const TOGETHER = {
  subject: ["party"],
  topic: ["party"],
  also: ["party"],
  comitative: ["party"],
  genitive: ["party"],
  compound: ["party"],
  head: ["party"],
} as const;

export const contract = {
  roles: {
    party,
    supplier: party,
    customer: { kinds: ["party", "text"], many: true },
    amount: money,
    previousAmount: { kinds: ["money"] },
    duration: { kinds: ["duration"], reach: true },
    object: text,
  },
  frames: {
    agree: TOGETHER,
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
    gain: {
      subject: ["supplier"],
      topic: ["supplier"],
      also: ["supplier"],
      object: ["customer"],
      head: ["supplier"],
    },
    award: {
      subject: ["customer"],
      topic: ["customer"],
      also: ["customer"],
      object: ["supplier"],
      head: ["supplier"],
    },
    buy: {
      subject: ["customer"],
      topic: ["customer"],
      also: ["customer"],
      dative: ["supplier"],
      source: ["supplier"],
      locative: ["supplier"],
      comitative: ["supplier"],
      genitive: ["supplier"],
      head: ["customer"],
    },
  },
  needs: "refined",
  actor: { agree: "party", supply: "supplier", win: "supplier", gain: "supplier", award: "customer", buy: "customer" },
} as const satisfies Block;

export const partnership = {
  roles: { party, object: text },
  frames: { active: TOGETHER },
  needs: "refined",
  actor: { active: "party" },
} as const satisfies Block;
