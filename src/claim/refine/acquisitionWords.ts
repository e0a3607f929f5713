/** Words of acquisitions by what they do. */
import seeds from "../../../seeds/lexicon/acquisition.json" with { type: "json" };

export const EQUITY = new Set(seeds.equity);
export const WEAK_EQUITY = new Set(seeds.weakEquity);
export const BUSINESS = new Set(seeds.business);
/** `한빛·다온 인수 [후보]`: who may buy. */
export const CANDIDATES = new Set(seeds.candidates);
/** `쿠팡 [대주주인] 네이버`: ends of what a holder of shares is called. */
export const SHAREHOLDERS: readonly string[] = seeds.shareholders;
/** Words behind a thing bought that only say how much of it. */
export const ASIDE = new Set(seeds.aside);
/** Assets are sold by name of their kind; who buys assets deals in markets. */
export const ASSETS = new Set(seeds.assets);
/** Nouns of a sale that name no event of their own: the thing for sale must be a company or a business. */
export const BIDDERS = new Set(seeds.bidders);
/** Those by which nothing is settled yet. */
export const OFFERS = new Set(seeds.offers);
/** Verbs by which a sale brings money in: `매각해 3000억원을 [확보했다]`. */
export const PROCEEDS = new Set(seeds.proceeds);
/** What a bidder does: `매각 본입찰에 [참여했다]`. */
export const BIDS = new Set(seeds.bids);
export const OWN = new Set(seeds.own);
export const TRADE_NOUNS = new Set(seeds.tradeNouns);
export const TRADE_VERBS = new Set(seeds.tradeVerbs);
export const NOT_NOUNS = new Set(seeds.notNouns);
export const PREFIXES = new Set(seeds.prefixes);
export const HOLDING = new Set(seeds.holding);
export const HOLDS = new Set(seeds.holds);
export const RUMOURS = new Set(seeds.rumourNouns);
export const DENIAL: readonly string[] = seeds.denial;
export const UNDECIDED: readonly string[] = seeds.undecided;
export const CONTEST = new Set(seeds.contest);
export const CONTRACT = new Set(seeds.contract);
export const AGREEING = new Set(seeds.agreeing);
export const SEEKING = new Set(seeds.seeking);
export const FAILING = new Set(seeds.failing);
export const FAILED = new Set(seeds.failed);
export const CLOSING = new Set(seeds.closing);
export const CLOSED = new Set(seeds.closed);
export const PER_SHARE: readonly string[] = seeds.perShare;
export const PRICES = new Set(seeds.priceNouns);
export const TRADERS = new Set(seeds.traders);
export const AFFILIATES = new Set(seeds.affiliates);
export const AFTERWARDS = new Set(seeds.afterwards);
export const GENERIC = new Set(seeds.generic);
export const VAGUE = new Set(seeds.vague);
export const FUNDS = new Set(seeds.funds);
export const SPENDING = new Set(seeds.spending);
export const ISSUING = new Set(seeds.issuing);
