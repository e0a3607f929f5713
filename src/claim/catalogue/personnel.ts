/** Who takes or leaves which post where; how many people come or go. */
import type { Block } from "../block.js";
import { code, party, text } from "./roles.js";

export const personnel = {
  roles: {
    person: party,
    organisation: party,
    position: text,
    action: code,
    quantity: { kinds: ["quantity", "percent"], many: true, reach: true },
  },
  frames: {
    appoint: {
      subject: ["organisation"],
      topic: ["organisation"],
      object: ["person"],
      genitive: ["organisation"],
      compound: ["person"],
      head: ["person"],
    },
    appointed: {
      subject: ["person"],
      topic: ["person"],
      also: ["person"],
      compound: ["person"],
      head: ["person"],
      genitive: ["organisation"],
    },
    reduce: {
      subject: ["organisation"],
      topic: ["organisation"],
      also: ["organisation"],
      genitive: ["organisation"],
      locative: ["organisation"],
      head: ["organisation"],
    },
  },
  needs: [["person"], ["organisation", "quantity"]],
  actor: { appoint: "organisation", reduce: "organisation" },
} as const satisfies Block;
