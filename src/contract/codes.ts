/** The closed vocabularies of the contract, apart from the schemas so that reading a name never loads zod. */
export const BOUNDS = ["exact", "about", "atLeast", "atMost", "moreThan", "lessThan", "between", "several"] as const;
export const PARTY_KINDS = ["company", "government", "institution", "fund", "media", "person", "group"] as const;
export const CHIP_KINDS = ["accelerator", "cpu", "memory", "soc", "packaging", "node"] as const;
export const CLAIM_TYPES = [
  "investment",
  "acquisition",
  "contract",
  "partnership",
  "capacity",
  "launch",
  "development",
  "specification",
  "metric",
  "offering",
  "payout",
  "personnel",
  "sanction",
  "statement",
] as const;
export const STATUSES = ["done", "ongoing", "planned", "conditional", "considered", "expected", "denied", "cancelled"] as const;
export const METRICS = [
  "revenue",
  "operatingProfit",
  "operatingLoss",
  "operatingMargin",
  "netIncome",
  "netLoss",
  "capex",
  "rnd",
  "backlog",
  "arr",
  "valuation",
  "marketCap",
  "stake",
  "marketShare",
  "marketSize",
  "users",
  "employees",
  "price",
  "sharePrice",
  "exchangeRate",
  "exports",
  "production",
  "demand",
  "growth",
  "budget",
  "other",
] as const;
export const ACTIONS = [
  "ipo",
  "rightsIssue",
  "bond",
  "listing",
  "preIpo",
  "buyback",
  "cancellation",
  "dividend",
  "appointed",
  "resigned",
  "laidOff",
  "hired",
  "fine",
  "ban",
  "lawsuit",
  "probe",
  "tariff",
  "approval",
] as const;
export const TRANCHES = ["total", "initial", "additional", "cumulative"] as const;
export const DIRECTIONS = ["up", "down", "flat"] as const;
export const BASES = ["yoy", "qoq", "mom", "wow", "dod", "ytd"] as const;
export const MENTION_KINDS = ["money", "percent", "quantity", "date", "duration", "party", "chip", "product"] as const;
export const CHECK_KINDS = ["fx", "sum", "share", "date", "unit", "ratio", "duplicate"] as const;
/** Records whose schema can be asked for by name: `aistrat schema claim`. */
export const SCHEMA_NAMES = ["extraction", "article", "party", "mention", "claim", "filler", "attribution", "check", "warning"] as const;
