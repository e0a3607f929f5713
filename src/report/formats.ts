/** Output formats by name: one file and one line each, loaded when asked for. */
import type { ReportFactory } from "./report.js";

type Loader = () => Promise<{ report: ReportFactory }>;

export const CLAIM_FORMATS = {
  table: () => import("./table.js"),
  json: () => import("./json.js"),
  ndjson: () => import("./ndjson.js"),
  claims: () => import("./claims.js"),
  csv: () => import("./csv.js"),
} as const satisfies Record<string, Loader>;

export const MENTION_FORMATS = {
  table: () => import("./mentions-table.js"),
  json: CLAIM_FORMATS.json,
  ndjson: CLAIM_FORMATS.ndjson,
  csv: () => import("./mentions-csv.js"),
} as const satisfies Record<string, Loader>;

const checks = () => import("./checks.js");
export const CHECK_FORMATS = {
  table: () => import("./checks-table.js"),
  json: async () => ({ report: (await checks()).checksJson }),
  ndjson: async () => ({ report: (await checks()).checksNdjson }),
  csv: async () => ({ report: (await checks()).checksCsv }),
} as const satisfies Record<string, Loader>;

const summaries = () => import("./summary-report.js");
export const SUMMARY_FORMATS = {
  table: () => import("./summary-text.js"),
  json: async () => ({ report: (await summaries()).summaryJson }),
  ndjson: async () => ({ report: (await summaries()).summaryNdjson }),
  md: () => import("./summary-md.js"),
  html: () => import("./summary-html.js"),
} as const satisfies Record<string, Loader>;

export type Formats = Readonly<Record<string, Loader>>;
