/** Verbs of saying and of hearsay. */
import seeds from "../../seeds/lexicon/reporting.json" with { type: "json" };
import type { Predicate } from "../clause/phrase.js";
import { nameOf } from "./chain.js";

const said = new Set(seeds.said);
const hearsay = new Set(seeds.hearsay);

export const isReporting = (predicate: Predicate): boolean => said.has(nameOf(predicate)) || hearsay.has(nameOf(predicate));
export const isHearsay = (predicate: Predicate): boolean => hearsay.has(nameOf(predicate));
