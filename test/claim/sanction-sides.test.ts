import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "sanction", ["authority", "target", "action", "amount", "time"]);

describe("제재: 명사를 꾸미는 절이 말하는 처분", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자에 부과된 과징금은 27억원이다.", "done target=한빛전자 action=fine amount=2700000000KRW"],
    ["공정위가 다온칩에 부과한 과징금은 31억원이다.", "done authority=공정거래위원회 target=다온칩 action=fine amount=3100000000KRW"],
    ["미국이 일본산 강관에 부과한 12% 관세가 수입을 줄였다.", "done authority=미국 target=일본산 강관 action=tariff amount=12%"],
    [
      "한국이 중국산 유리에 매긴 9% 관세가 오는 5월 1일 발효된다.",
      "planned authority=한국 target=중국산 유리 action=tariff amount=9% time=2026-05-01",
    ],
    ["미국은 호주산 구리에 부과한 관세를 철폐하기로 했다.", "cancelled authority=미국 target=호주산 구리 action=tariff"],
    ["다온칩은 한빛전자가 제기한 소송에 대응하고 있다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["공정위가 다온칩에 부과할 과징금 규모는 아직 모른다."],
    ["정부의 관세 정책은 바뀌지 않았다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 관세 앞에 선 물건", () => {
  it.each<[string, ...string[]]>([
    ["미국은 일본산 트럭 관세를 30%에서 18%로 낮췄다.", "done authority=미국 target=일본산 트럭 action=tariff amount=18%"],
    ["캐나다는 목재와 구리 관세를 11%로 올리기로 했다.", "planned authority=캐나다 target=구리+목재 action=tariff amount=11%"],
    ["트럼프 대통령이 9% 커피 관세를 발표했다.", "done authority=도널드 트럼프 target=커피 action=tariff amount=9%"],
    ["트럼프 대통령은 보복 관세를 부과한다.", "planned authority=도널드 트럼프 action=tariff"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 이긴 쪽과 진 쪽", () => {
  it.each<[string, ...string[]]>([
    ["다온칩은 한빛전자와의 상표 소송에서 패소했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["다온칩은 한빛전자와 상표 소송에서 패소하고 항소를 준비하고 있다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["다온칩은 한빛전자와의 상표 소송에서 승소했다.", "done authority=다온칩 target=한빛전자 action=lawsuit"],
    ["다온칩은 한빛전자가 낸 소송에서 패소했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["다온칩은 한빛전자를 상대로 낸 소송에서 패소했다.", "done authority=다온칩 target=한빛전자 action=lawsuit"],
    ["다온칩은 상표 소송을 취하해야 한다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 나란히 당하는 이들", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 네이버와 다온칩을 상대로 소송을 제기했다.", "done authority=한빛전자 target=네이버+다온칩 action=lawsuit"],
    ["공정위는 네이버, 카카오와 한빛전자를 검찰에 고발했다.", "done authority=공정거래위원회 target=네이버+카카오+한빛전자 action=lawsuit"],
    ["검찰이 한빛전자 본사와 연구소를 압수수색했다.", "done authority=검찰 target=한빛전자 action=probe"],
    [
      "공정위는 네이버 등 4개사에 과징금 총 38억원을 부과했다.",
      "done authority=공정거래위원회 target=네이버 action=fine amount=3800000000KRW",
    ],
    ["조선일보가 다온칩을 상대로 소송을 냈다.", "done authority=조선일보 target=다온칩 action=lawsuit"],
    ["검찰은 한빛전자 이재용 회장을 불구속 기소했다.", "done authority=검찰 target=이재용 action=lawsuit"],
    ["한빛전자는 다온칩과 소송을 벌이고 있다.", "ongoing authority=한빛전자 target=다온칩 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 앞 절의 상대", () => {
  it.each<[string, ...string[]]>([
    [
      "방송통신위원회는 한빛전자에 시정명령을 내리고 과태료 3억원을 부과했다.",
      "done authority=방송통신위원회 target=한빛전자 action=ban",
      "done authority=방송통신위원회 target=한빛전자 action=fine amount=300000000KRW",
    ],
    ["공정위가 한빛전자 본사에 조사관을 보내 현장조사를 벌였다.", "ongoing authority=공정거래위원회 target=한빛전자 action=probe"],
    ["공정위는 기자단에 자료를 내고 조사를 시작했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 승인을 청하고 미루고 물리친다", () => {
  it.each<[string, ...string[]]>([
    ["공정위가 네이버의 한빛전자 인수를 불허했다.", "denied authority=공정거래위원회 target=네이버+한빛전자 action=approval"],
    ["공정위는 카카오와 한빛전자의 합병을 승인했다.", "done authority=공정거래위원회 target=카카오+한빛전자 action=approval"],
    ["미국 식품의약국은 셀트리온의 신약 승인을 거절했다.", "denied authority=미국 식품의약국 target=셀트리온 action=approval"],
    ["금융위원회가 카카오뱅크의 사업 인가를 보류했다.", "considered authority=금융위원회 target=카카오뱅크 action=approval"],
    ["셀트리온이 미국 식품의약국에 신약 허가를 신청했다.", "considered authority=미국 식품의약국 target=셀트리온 action=approval"],
    ["원자력안전위원회는 고리 5호기의 운영을 허가했다.", "done authority=원자력안전위원회 target=고리 5호기 action=approval"],
    ["주주총회에서 한빛전자의 합병안을 승인했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 교역과 처분", () => {
  it.each<[string, ...string[]]>([
    ["중국은 안티몬과 흑연의 일본 수출을 금지했다.", "done authority=중국 target=안티몬+흑연 action=ban"],
    ["중국 상무부는 흑연 3종에 대한 수출을 통제하기로 했다.", "planned authority=중국 상무부 target=흑연 3종 action=ban"],
    ["미국 상무부는 알루미늄 수입에 대한 조사를 시작했다.", "done authority=미국 상무부 target=알루미늄 수입 action=probe"],
    ["통계청은 가계 지출에 대한 조사를 시작했다."],
    ["미국 상무부는 중국 기업 30곳을 수출통제 명단에 올렸다.", "done authority=미국 상무부 target=중국 기업 action=ban"],
    ["대한항공이 운항정지 처분을 받았다.", "done target=대한항공 action=ban"],
    ["미국은 화웨이에 대한 제재를 해제했다.", "cancelled authority=미국 target=화웨이 action=ban"],
    ["미국이 화웨이에 가한 제재를 풀었다.", "cancelled authority=미국 target=화웨이 action=ban"],
    [
      "이탈리아 경쟁당국이 다온칩에 과징금 12억원을 물렸다.",
      "done authority=이탈리아 경쟁당국 target=다온칩 action=fine amount=1200000000KRW",
    ],
    ["대한항공이 규제를 받았다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 수사와 재판의 차례", () => {
  it.each<[string, ...string[]]>([
    ["검찰이 이재용 회장에게 징역 4년을 구형했다.", "done authority=검찰 target=이재용 action=lawsuit"],
    ["검찰은 이재용 회장에 대해 구속영장을 청구했다.", "done authority=검찰 target=이재용 action=lawsuit"],
    ["법원은 이재용 회장의 구속영장을 기각했다.", "done authority=법원 target=이재용 action=lawsuit"],
    ["경찰은 이재용 회장을 배임 혐의로 검찰에 송치했다.", "done authority=경찰 target=이재용 action=lawsuit"],
    ["이재용 회장은 재판에서 혐의를 부인했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 한 동사의 두 목적어와 나란한 나라", () => {
  it.each<[string, ...string[]]>([
    [
      "미국은 노르웨이를 상대로 7%의 관세를, 스위스에는 13%의 관세를 부과했다.",
      "done authority=미국 target=노르웨이 action=tariff amount=7%",
      "done authority=미국 target=스위스 action=tariff amount=13%",
    ],
    [
      "공정위는 네이버에 3억원의 과징금을, 카카오에는 2억원의 과징금을 부과했다.",
      "done authority=공정거래위원회 target=네이버 action=fine amount=300000000KRW",
      "done authority=공정거래위원회 target=카카오 action=fine amount=200000000KRW",
    ],
    ["독일과 호주, 미국 네바다주 등은 공공기관에서 챗GPT 사용을 금지하기로 했다.", "planned authority=독일+호주 target=챗GPT action=ban"],
    ["일본·캐나다 정부가 챗GPT 사용을 금지·제한하기로 했다.", "planned authority=일본+캐나다 정부 target=챗GPT 사용 action=ban"],
    ["금융위원회는 김민준 대표를 검찰에 고발·통보 조치했다.", "done authority=금융위원회 target=김민준 action=lawsuit"],
    ["한빛전자는 사내에서 딥시크 접속을 차단 조치했다.", "done authority=한빛전자 target=딥시크 action=ban"],
    ["한빛전자는 자료를 통보 조치했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 대명사와 앞 절", () => {
  it.each<[string, ...string[]]>([
    [
      "트럼프 대통령은 전날 호주산 포도주에 6% 관세를 부과했다. 그는 영국산 위스키에도 관세를 매기겠다고 말했다.",
      "done authority=도널드 트럼프 target=호주산 포도주 action=tariff amount=6% time=2026-03-02",
      "planned authority=도널드 트럼프 target=영국산 위스키 action=tariff",
    ],
    [
      "에셋플러스자산운용은 한국거래소로부터 상장 심사를 받고 승인을 얻었다.",
      "done authority=한국거래소 target=에셋플러스자산운용 action=approval",
    ],
    ["금융감독원은 네이버 사건을 다루다가 최근 조사로 전환했다.", "done authority=금융감독원 target=네이버 action=probe"],
    [
      "네이버와 카카오가 최근 국내 업계를 흔든 딥시크가 네이버의 데이터를 도용했는지 조사하기로 했다.",
      "planned authority=네이버+카카오 target=딥시크 action=probe",
    ],
    ["한빛전자가 네이버를 상대로 낸 특허 무효 가처분의 심문이 열린다.", "done authority=한빛전자 target=네이버 action=lawsuit"],
    ["트럼프 대통령은 3%보다 높은 관세를 부과하겠다고 말했다.", "planned authority=도널드 트럼프 action=tariff"],
    ["네이버, 다온칩·김민준 대표 검찰에 고발\n\n본문이 이어진다.", "done authority=네이버 target=김민준+다온칩 action=lawsuit"],
    ["네이버, 한빛전자 회장 검찰에 고발\n\n본문이 이어진다.", "done authority=네이버 target=한빛전자 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 지정과 처분, 회수, 배상", () => {
  it.each<[string, ...string[]]>([
    ["2021년 부실금융기관으로 지정된 롯데손보는 매각이 추진됐다.", "done target=롯데손해보험 action=ban time=2021"],
    ["한국거래소는 한빛전자를 불성실공시법인으로 지정했다.", "done authority=한국거래소 target=한빛전자 action=ban"],
    ["네이버는 한빛전자를 우수 협력사로 지정했다."],
    ["국토교통부는 현대차 등 3개사 차량 4만대를 리콜한다고 밝혔다.", "planned authority=국토교통부 target=현대자동차 action=ban"],
    ["현대차는 차량 4만대를 리콜한다."],
    ["금융감독원은 카카오페이에 중징계를 통보했다.", "done authority=금융감독원 target=카카오페이 action=ban"],
    ["공정위는 쿠팡에 심사보고서를 보냈다.", "done authority=공정거래위원회 target=쿠팡 action=probe"],
    ["법원은 한미약품에 7억원을 배상하라고 판결했다.", "done authority=법원 target=한미약품 action=lawsuit amount=700000000KRW"],
    ["미국 법원이 네이버에 900만 달러 배상 평결을 내렸다.", "done authority=미국 법원 target=네이버 action=lawsuit amount=9000000USD"],
    ["네이버는 고객에게 7억원을 배상하기로 했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 등으로 든 보기와 빼 준 물건", () => {
  it.each<[string, ...string[]]>([
    ["중국이 호주산 보리에 8% 관세를 매기는 등 맞불을 놨다.", "done authority=중국 target=호주산 보리 action=tariff amount=8%"],
    [
      "공정위가 네이버에 과징금 3억원을 부과하는 등 제재에 나섰다.",
      "done authority=공정거래위원회 target=네이버 action=fine amount=300000000KRW",
    ],
    [
      "캐나다는 20억 캐나다달러 규모 미국산 제품에 9% 관세를 부과한다고 발표했다.",
      "planned authority=캐나다 target=미국산 제품 action=tariff amount=9%",
    ],
    ["미국은 노트북을 상호관세에서 면제했다.", "cancelled authority=미국 target=노트북 action=tariff"],
    ["미국은 노트북을 매장에서 뺐다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 소송을 낸 이와 배상하는 이", () => {
  it.each<[string, ...string[]]>([
    ["네이버를 상대로 특허 소송을 낸 한빛전자가 이겼다.", "done authority=한빛전자 target=네이버 action=lawsuit"],
    ["다온칩을 고소한 한빛전자는 말을 아꼈다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["한빛전자가 고소한 다온칩은 말을 아꼈다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["네이버와 카카오의 상표 소송이 이어지고 있다.", "ongoing authority=네이버 target=카카오 action=lawsuit"],
    ["소비자 300명이 한빛전자를 상대로 소송을 냈다.", "done authority=소비자 target=한빛전자 action=lawsuit"],
    ["한빛전자를 상대로 한 손해배상 소송이 잇따르고 있다.", "ongoing target=한빛전자 action=lawsuit"],
    ["한빛전자는 다온칩에 500만 달러를 배상하라는 평결을 받았다.", "done target=한빛전자 action=lawsuit amount=5000000USD"],
    ["한빛전자는 다온칩에 500만 달러를 배상하라는 요구를 받았다."],
    ["미국은 한국 게임 기업에 대한 투자를 제한하기로 했다.", "planned authority=미국 target=한국 게임 기업 action=ban"],
    ["미국 식품의약국 허가를 기다리는 셀트리온은 공장을 늘렸다.", "considered authority=미국 식품의약국 target=셀트리온 action=approval"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 과징금을 물린 곳은 뒤에 나오기도 한다", () => {
  it.each<[string, ...string[]]>([
    [
      "고객 정보를 흘린 네이버가 7억원의 과징금을 물게 됐다. 개인정보보호위원회는 네이버에 과징금 7억원을 부과했다고 밝혔다.",
      "done authority=개인정보보호위원회 target=네이버 action=fine amount=700000000KRW",
    ],
    [
      "개인정보보호위원회는 네이버에 과징금 3억원, 쿠팡에 과징금 2억원과 과태료 200만원을 각각 부과했다.",
      "done authority=개인정보보호위원회 target=쿠팡 action=fine amount=2000000KRW",
      "done authority=개인정보보호위원회 target=네이버 action=fine amount=300000000KRW",
      "done authority=개인정보보호위원회 target=쿠팡 action=fine amount=200000000KRW",
    ],
    [
      "법원은 네이버에 과징금 9억원을 부과한 공정위의 시정명령이 적법하다고 판결했다.",
      "done authority=공정거래위원회 target=네이버 action=fine amount=900000000KRW",
    ],
    ["공정위는 쿠팡이 상품평을 조작했다는 보도 직후 조사에 착수했다.", "ongoing authority=공정거래위원회 target=쿠팡 action=probe"],
    ["사법부를 흔들려고 막무가내로 기소한 이재용 회장은 무죄다.", "done target=이재용 action=lawsuit"],
    [
      "네이버가 7억원의 과징금을 물게 됐다. 공정위는 쿠팡에 과징금 2억원을 부과했다.",
      "done target=네이버 action=fine amount=700000000KRW",
      "done authority=공정거래위원회 target=쿠팡 action=fine amount=200000000KRW",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 할지 말지", () => {
  it.each<[string, ...string[]]>([
    ["환경부와 외교부는 딥시크 차단 여부를 검토하고 있다.", "considered authority=외교부+환경부 target=딥시크 action=ban"],
    [
      "금융위원회는 네이버의 한빛손보 인수 승인 여부를 논의하고 있다.",
      "considered authority=금융위원회 target=네이버+한빛손보 action=approval",
    ],
    ["공정위는 쿠팡에 대한 과징금 부과 여부를 논의한다.", "considered authority=공정거래위원회 target=쿠팡 action=fine"],
    ["쿠팡은 시장 조사 여부를 물었다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});
