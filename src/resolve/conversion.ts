/** Won and dollar values for every money filler, and a warning for the currencies left without a rate. */
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
  const lacking = [...without].sort();
  const messages = lacking.length > 0 && sources.month === null ? [undated(lacking)] : lacking.map(unlisted);
  return { claims: converted, warnings: messages.map((message) => ({ code: "noRate", message })) };
}

function undated(currencies: readonly string[]): Note["message"] {
  const rates = new Set(currencies.map((currency) => `--rate ${currency === "KRW" ? "USD" : currency}=…`));
  const rate = [...rates].join(" ");
  return words(
    `발행일을 몰라 ${currencies.join("·")} 금액을 환산하지 않았습니다. --published 나 ${rate} 로 알려 주세요.`,
    `no publication day, so ${currencies.join(", ")} amounts were not converted: give --published or ${rate}.`,
  );
}

const unlisted = (currency: string): Note["message"] =>
  words(
    `${currency} 환율이 표에 없어 환산하지 않았습니다. --rate ${currency}=… 로 알려 주세요.`,
    `no rate for ${currency}, so it was not converted: give --rate ${currency}=….`,
  );
