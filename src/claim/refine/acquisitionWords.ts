/** Words of acquisitions by what they do. */
import seeds from "../../../seeds/lexicon/acquisition.json" with { type: "json" };
import { WordSet } from "../../text/word-set.js";

export const EQUITY = new WordSet(seeds.equity);
export const WEAK_EQUITY = new WordSet(seeds.weakEquity);
export const BUSINESS = new WordSet(seeds.business);
/** `한빛·다온 인수 [후보]`: who may buy. */
export const CANDIDATES = new WordSet(seeds.candidates);
/** `쿠팡 [대주주인] 네이버`: ends of what a holder of shares is called. */
export const SHAREHOLDERS: readonly string[] = seeds.shareholders;
/** Words behind a thing bought that only say how much of it. */
export const ASIDE = new WordSet(seeds.aside);
/** Assets are sold by name of their kind; who buys assets deals in markets. */
export const ASSETS = new WordSet(seeds.assets);
/** Nouns of a sale that name no event of their own: the thing for sale must be a company or a business. */
export const BIDDERS = new WordSet(seeds.bidders);
/** Those by which nothing is settled yet. */
export const OFFERS = new WordSet(seeds.offers);
export const PROPOSALS = new WordSet(seeds.proposals);
/** Verbs by which a sale brings money in: `매각해 3000억원을 [확보했다]`. */
export const PROCEEDS = new WordSet(seeds.proceeds);
/** What a bidder does: `매각 본입찰에 [참여했다]`. */
export const BIDS = new WordSet(seeds.bids);
export const OWN = new WordSet(seeds.own);
export const TRADE_NOUNS = new WordSet(seeds.tradeNouns);
export const TRADE_VERBS = new WordSet(seeds.tradeVerbs);
export const NOT_NOUNS = new WordSet(seeds.notNouns);
export const PREFIXES = new WordSet(seeds.prefixes);
export const HOLDING = new WordSet(seeds.holding);
export const HOLDS = new WordSet(seeds.holds);
export const RUMOURS = new WordSet(seeds.rumourNouns);
/** `인수한다는 [보도]`: nouns of what is told of a deal. */
export const HEARSAY = new WordSet(seeds.hearsay);
/** `[공개매수]에 나섰다`: under way once entered upon. */
export const TENDERS = new WordSet(seeds.tenders);
/** `매각 [측]인`, `인수 [자문사]`: who has to do with a deal, not the deal. */
export const PARTS = new WordSet(seeds.parts);
/** `주식을 [전량] 처분했다`. */
export const WHOLE = new WordSet(seeds.whole);
export const DENIAL: readonly string[] = seeds.denial;
export const UNDECIDED: readonly string[] = seeds.undecided;
export const CONTEST = new WordSet(seeds.contest);
export const CONTRACT = new WordSet(seeds.contract);
export const AGREEING = new WordSet(seeds.agreeing);
export const SEEKING = new WordSet(seeds.seeking);
export const FAILING = new WordSet(seeds.failing);
export const FAILED = new WordSet(seeds.failed);
export const CLOSING = new WordSet(seeds.closing);
export const CLOSED = new WordSet(seeds.closed);
export const PER_SHARE: readonly string[] = seeds.perShare;
export const PRICES = new WordSet(seeds.priceNouns);
export const TRADERS = new WordSet(seeds.traders);
export const AFFILIATES = new WordSet(seeds.affiliates);
export const AFTERWARDS = new WordSet(seeds.afterwards);
export const GENERIC = new WordSet(seeds.generic);
/** `매각을 [주관하는] 라온`: has to do with a deal, is no side of it. */
export const ADVISES = new WordSet(seeds.advises);
/** `보유지분 51% [가운데]`. */
export const OUT_OF = new WordSet(seeds.outOf);
/** `인수할 [원매자]를 찾는다`. */
export const BUYERS = new WordSet(seeds.buyers);
export const VAGUE = new WordSet(seeds.vague);
/** `매각 [이익] 300억원`: what comes of a deal is not its price. */
export const GAINS = new WordSet(seeds.gains);
export const FUNDS = new WordSet(seeds.funds);
export const SPENDING = new WordSet(seeds.spending);
export const ISSUING = new WordSet(seeds.issuing);
/** `이번 [공모]를 통해 지분을 매각한다`. */
export const OFFERED = new WordSet(seeds.offered);
