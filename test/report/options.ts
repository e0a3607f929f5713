import type { ReportOptions } from "../../src/report/report.js";

export const OPTIONS: ReportOptions = { single: true, lang: "ko", width: 80, color: false, currency: "KRW", bom: false, offsets: "utf16" };
