/** Won and dollar values for every money filler, and a warning for each currency left without a rate. */
import type { Claim, Filler, Mention } from "../contract/types.js";
import { type Note, words } from "../core/lang.js";
import { convert, impliedRates, type RateSources } from "./fx.js";

export function rateSources(
  mentions: readonly Mention[],
  publishedAt: string | null,
  given: Readonly<Record<string, number>>,
): RateSources {
  const month = publishedAt === null ? null : publishedAt.slice(0, 7);
  return { given, month, implied: impliedRates(mentions, month) };
}

/** The claims with `krw` and `usd` filled in. */
export function convertClaims(claims: readonly Claim[], sources: RateSources): { claims: Claim[]; warnings: Note[] } {
  const without = new Set<string>();
  const filled = (filler: Filler): Filler => {
    if (filler.kind !== "money") return filler;
    const krw = convert(filler.money, "KRW", sources);
    const usd = convert(filler.money, "USD", sources);
    if (krw === null || usd === null) without.add(filler.money.currency);
    return { ...filler, krw, usd };
  };
  const converted = claims.map((claim) => {
    const roles: Record<string, Filler[]> = {};
    for (const role in claim.roles) roles[role] = (claim.roles[role] as readonly Filler[]).map(filled);
    return { ...claim, roles };
  });
  const warnings = [...without].sort().map((currency) => ({
    code: "noRate",
    message: sources.month === null ? undated(currency) : unlisted(currency),
  }));
  return { claims: converted, warnings };
}

function undated(currency: string): Note["message"] {
  const rate = `--rate ${currency === "KRW" ? "USD" : currency}=…`;
  return words(
    `발행일을 몰라 ${currency} 금액을 환산하지 않았습니다. --published 나 ${rate} 로 알려 주세요.`,
    `no publication day, so ${currency} amounts were not converted: give --published or ${rate}.`,
  );
}

const unlisted = (currency: string): Note["message"] =>
  words(
    `${currency} 환율이 표에 없어 환산하지 않았습니다. --rate ${currency}=… 로 알려 주세요.`,
    `no rate for ${currency}, so it was not converted: give --rate ${currency}=….`,
  );
