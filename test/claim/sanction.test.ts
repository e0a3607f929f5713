import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "sanction", ["authority", "target", "action", "amount", "time"]);

describe("제재: 과징금과 벌금", () => {
  it.each<[string, ...string[]]>([
    [
      "공정거래위원회는 거짓 광고를 한 다온칩에 과징금 4억2000만원을 부과했다.",
      "done authority=공정거래위원회 target=다온칩 action=fine amount=420000000KRW",
    ],
    [
      "공정위가 다온칩에 과징금 12억원을 부과하기로 했다.",
      "planned authority=공정거래위원회 target=다온칩 action=fine amount=1200000000KRW",
    ],
    ["다온칩은 공정위로부터 과징금 12억원을 부과받았다.", "done authority=공정거래위원회 target=다온칩 action=fine amount=1200000000KRW"],
    ["다온칩은 담합 혐의로 12억원의 과징금을 물게 됐다.", "done target=다온칩 action=fine amount=1200000000KRW"],
    ["다온커머스에는 과태료 1200만원이 부과됐다.", "done target=다온커머스 action=fine amount=12000000KRW"],
    [
      "공정위는 한빛전자에 59억원, 다온칩에 24억원의 과징금을 부과했다.",
      "done authority=공정거래위원회 target=한빛전자 action=fine amount=5900000000KRW",
      "done authority=공정거래위원회 target=다온칩 action=fine amount=2400000000KRW",
    ],
    [
      "유럽연합(EU) 집행위원회는 구글에 경쟁법 위반 혐의로 4150만 유로의 벌금을 물렸다.",
      "done authority=유럽연합 target=구글 action=fine amount=41500000EUR",
    ],
    [
      "공정위, 한빛전자에 과징금 187억\n\n본문이 이어진다.",
      "done authority=공정거래위원회 target=한빛전자 action=fine amount=18700000000KRW",
    ],
    ["공정위는 한빛전자에 대한 과징금 부과를 검토하고 있다.", "considered authority=공정거래위원회 target=한빛전자 action=fine"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 소송과 고발", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 다온칩을 상대로 100억원 규모의 손해배상 소송을 제기했다.",
      "done authority=한빛전자 target=다온칩 action=lawsuit amount=10000000000KRW",
    ],
    ["한빛전자가 다온칩을 특허 침해로 고소했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["다온칩은 한빛전자로부터 소송을 당했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["한빛전자는 공정위를 상대로 과징금 취소 소송을 냈다.", "done authority=한빛전자 target=공정거래위원회 action=lawsuit"],
    ["공정위는 한빛전자를 검찰에 고발했다.", "done authority=공정거래위원회 target=한빛전자 action=lawsuit"],
    ["공정위는 한빛전자를 검찰에 고발하지 않기로 했다.", "denied authority=공정거래위원회 target=한빛전자 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 조사, 금지, 관세, 승인, 판결", () => {
  it.each<[string, ...string[]]>([
    ["금융감독원은 한빛전자에 대한 조사에 착수했다.", "ongoing authority=금융감독원 target=한빛전자 action=probe"],
    ["한빛전자는 국세청의 세무조사를 받고 있다.", "ongoing authority=국세청 target=한빛전자 action=probe"],
    ["미국 상무부는 엔비디아의 중국 수출을 금지했다.", "done authority=미국 상무부 target=엔비디아 action=ban"],
    ["과학기술정보통신부는 딥시크 접속을 차단했다.", "done authority=과학기술정보통신부 target=딥시크 action=ban"],
    [
      "트럼프 행정부는 한국산 자동차에 25% 관세를 부과한다.",
      "planned authority=트럼프 행정부 target=한국산 자동차 action=tariff amount=25%",
    ],
    ["다온제약은 미국 식품의약국(FDA)으로부터 판매 승인을 받았다.", "done authority=미국 식품의약국 target=다온제약 action=approval"],
    ["금융위원회는 한빛은행의 합병을 승인했다.", "done authority=금융위원회 target=한빛은행 action=approval"],
    [
      "트럼프 대통령은 캐나다에 25%, 중국에 10%의 추가 관세를 부과하겠다고 밝혔다.",
      "planned authority=도널드 트럼프 target=캐나다 action=tariff amount=25%",
      "planned authority=도널드 트럼프 target=중국 action=tariff amount=10%",
    ],
    ["미국은 중국산 반도체에 25% 관세를 부과한다.", "planned authority=미국 target=중국산 반도체 action=tariff amount=25%"],
    ["트럼프 대통령은 반도체에 대한 관세 부과 방침을 밝혔다.", "planned authority=도널드 트럼프 target=반도체 action=tariff"],
    ["대법원은 이재용 삼성전자 회장에게 무죄를 선고했다.", "done authority=대법원 target=이재용 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 아닌 것", () => {
  it.each([
    "제조사들은 조사 결과를 발표했다.",
    "시장조사업체 가트너의 조사에 따르면 한빛전자가 1위다.",
    "규제가 강화되면서 한빛전자의 매출이 줄었다.",
    "한빛전자는 외부인의 출입을 제한했다.",
    "한빛전자는 사내에서 딥시크 사용을 금지했다.",
    "금융위원회는 규제 완화 정책을 한빛은행에 설명했다.",
    "공정위 조사 결과 한빛전자가 1위로 나타났다.",
    "한빛전자 이사회는 배당을 승인했다.",
    "트럼프 행정부의 관세 우려로 한빛전자 주가가 내렸다.",
    "한빛전자는 무제한 요금제를 내놨다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});
