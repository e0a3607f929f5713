import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const sums = (text: string) => compact(text, "investment", ["investor", "investee", "amount"]);

describe("보조금: 주는 쪽과 받는 쪽", () => {
  it.each<[string, ...string[]]>([
    ["삼성전자는 47억4500만달러의 보조금을 받기로 했다.", "planned investee=삼성전자 amount=4745000000USD"],
    ["미국 정부는 삼성전자에 보조금 66억달러를 제공한다.", "planned investor=미국 정부 investee=삼성전자 amount=6600000000USD"],
    ["인텔은 78억6000만달러의 보조금을 수령했다.", "done investee=인텔 amount=7860000000USD"],
    ["삼성전자는 보조금 축소로 3억달러의 손실을 봤다."],
    ["정부는 보조금을 받는 기업에 3억달러 한도를 뒀다."],
    ["삼성전자는 보조금을 받아 3억달러를 벌었다."],
  ])("%s", (text, ...expected) => expect(sums(text)).toEqual(expected));
});
