/** Who puts how much into whom: equity, rounds, loans, grants, budgets, plants. */
import type { Block } from "../block.js";
import { money, party, text } from "./roles.js";

/** `X로부터 5조원을 받았다`: the subject is the receiver. */
const RECEIVED = {
  subject: ["investee"],
  topic: ["investee"],
  also: ["investee"],
  source: ["investor"],
  dative: ["investor"],
  genitive: ["investor"],
  locative: ["investor"],
  head: ["investee"],
  by: ["investor"],
} as const;

export const investment = {
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
    // `데이터센터 구축에 5조원을 쓴다`: what it is spent on is told by its words, not its case
    spend: { subject: ["investor"], topic: ["investor"], also: ["investor"], object: ["amount"], none: ["amount"] },
    // `5조원 규모의 공장을 짓는다`
    build: { subject: ["investor"], topic: ["investor"], also: ["investor"] },
    // `미국 정부 보조금 47억달러를 받는다`: who grants it stands before it
    granted: { ...RECEIVED, compound: ["investor"] },
    receive: RECEIVED,
    // `다온의 시리즈A에 참여했다`
    join: {
      subject: ["investor"],
      topic: ["investor"],
      also: ["investor"],
      genitive: ["investee"],
      compound: ["investee"],
      head: ["investor"],
    },
    // `이 가운데 140억원이 한빛으로부터 나왔다`: a part of what was raised
    from: { source: ["investor"], locative: ["investor"] },
    passive: {
      subject: ["amount"],
      topic: ["amount"],
      dative: ["investee"],
      about: ["investee"],
      genitive: ["investor"],
      by: ["investor"],
    },
  },
  needs: [["amount"], ["investor", "investee"], ["investee", "round"]],
  actor: { active: "investor", spend: "investor", build: "investor", receive: "investee", granted: "investee" },
} as const satisfies Block;
