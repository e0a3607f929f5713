import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const typesOf = (text: string) =>
  extract(text, { publishedAt: "2026-03-03" }).claims.map((c) =>
    `${c.type} ${c.roles.action?.map((f) => (f.kind === "code" ? f.code : "")) ?? ""}`.trim(),
  );

describe("사채로 받은 돈은 발행이다", () => {
  it.each([
    "네이버는 미래에셋증권으로부터 교환사채(EB)로 3000억원을 투자받기로 했다.",
    "카카오는 산업은행에서 전환사채로 500억원을 투자받았다.",
    "네이버는 미래에셋증권으로부터 CB로 최대 2000억원을 유치했다.",
  ])("%s", (text) => expect(typesOf(text)).toEqual(["offering bond"]));
  it.each(["네이버는 미래에셋증권으로부터 시리즈B로 3000억원을 투자받았다.", "네이버는 미래에셋증권으로부터 3000억원을 투자받았다."])(
    "%s 은(는) 투자다",
    (text) => expect(typesOf(text)).toEqual(["investment"]),
  );
});
