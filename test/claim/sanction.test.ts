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
    ["한빛전자가 대금을 늦게 준 혐의로 과징금 12억원 처분을 받았다.", "done target=한빛전자 action=fine amount=1200000000KRW"],
    ["국세청은 한빛그룹에 법인세 320억원을 추징했다.", "done authority=국세청 target=한빛그룹 action=fine amount=32000000000KRW"],
    ["법원은 한빛전자에 벌금 5000만원을 선고했다.", "done authority=법원 target=한빛전자 action=fine amount=50000000KRW"],
    [
      "금융위원회는 한빛증권에 과태료 3억원을 부과하는 제재를 의결했다.",
      "done authority=금융위원회 target=한빛증권 action=fine amount=300000000KRW",
    ],
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
    ["한빛전자는 다온칩을 상대로 특허침해 소송을 제기했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["한빛전자는 다온칩을 영업비밀 침해 혐의로 경찰에 고소했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["소액주주들이 다온칩을 상대로 소송을 냈다.", "done authority=소액주주 target=다온칩 action=lawsuit"],
    ["한빛전자는 다온칩과의 특허 소송에서 승소했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["한빛전자는 법원에 의결권 행사 금지 가처분을 신청했다.", "done authority=한빛전자 action=lawsuit"],
    [
      "한빛전자는 노조를 상대로 출입금지 가처분 신청을 비롯한 법적 조치를 검토하고 있다.",
      "considered authority=한빛전자 target=노조 action=lawsuit",
    ],
    ["한빛전자는 다온칩을 공정거래위원회에 신고했다.", "done authority=한빛전자 target=다온칩 action=lawsuit"],
    ["대법원은 한빛전자의 상고를 기각했다.", "done authority=대법원 target=한빛전자 action=lawsuit"],
    ["중국은 미국을 세계무역기구(WTO)에 제소했다.", "done authority=중국 target=미국 action=lawsuit"],
    ["횡령 혐의로 기소된 이재용 회장은 법정에 나왔다.", "done target=이재용 action=lawsuit"],
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
      "트럼프 대통령은 브라질에 30%, 인도에 15%의 추가 관세를 부과하겠다고 밝혔다.",
      "planned authority=도널드 트럼프 target=브라질 action=tariff amount=30%",
      "planned authority=도널드 트럼프 target=인도 action=tariff amount=15%",
    ],
    ["미국은 중국산 반도체에 25% 관세를 부과한다.", "planned authority=미국 target=중국산 반도체 action=tariff amount=25%"],
    ["트럼프 대통령은 반도체에 대한 관세 부과 방침을 밝혔다.", "planned authority=도널드 트럼프 target=반도체 action=tariff"],
    ["대법원은 이재용 삼성전자 회장에게 무죄를 선고했다.", "done authority=대법원 target=이재용 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 누구의 사용을 막는가", () => {
  it.each<[string, ...string[]]>([
    ["한빛전자는 사내에서 딥시크 사용을 금지했다.", "done authority=한빛전자 target=딥시크 action=ban"],
    ["네이버와 카카오는 사내망에서 딥시크 접속을 차단했다.", "done authority=네이버+카카오 target=딥시크 action=ban"],
    [
      "네이버 등 플랫폼사를 비롯해 SK텔레콤·KT 등 다수의 기업들이 딥시크 접속을 차단했다.",
      "done authority=KT+SK텔레콤+네이버 target=딥시크 action=ban",
    ],
    ["카카오는 AI 서비스 중 딥시크만 사용을 제한했다.", "done authority=카카오 target=딥시크 action=ban"],
    ["쿠팡 역시 딥시크 접속을 막아둔 상태다.", "ongoing authority=쿠팡 target=딥시크 action=ban"],
    ["금융감독원은 내부에서도 딥시크에 접속하는 것을 막았다.", "done authority=금융감독원 target=딥시크 action=ban"],
    ["환경부는 내부망에서 챗GPT를 접속할 수 없도록 차단했다.", "done authority=환경부 target=챗GPT action=ban"],
    ["국방부는 딥시크 접속 차단 조치를 시행했다.", "done authority=국방부 target=딥시크 action=ban"],
    ["대만은 정부 기기에서 딥시크 사용을 금지했다.", "done authority=대만 target=딥시크 action=ban"],
    ["금융감독원은 한빛은행에 기관경고 처분을 내렸다.", "done authority=금융감독원 target=한빛은행 action=ban"],
    ["한빛은행은 금융위로부터 영업정지 처분을 받았다.", "done authority=금융위원회 target=한빛은행 action=ban"],
    ["미국 상무부는 화웨이를 수출통제 명단에 추가했다.", "done authority=미국 상무부 target=화웨이 action=ban"],
    ["미국 재무부는 다온조선소를 러시아 사업을 도왔다며 제재 대상에 올렸다.", "done authority=미국 재무부 target=다온조선소 action=ban"],
    ["화웨이는 미국의 제재를 받고 있다.", "ongoing authority=미국 target=화웨이 action=ban"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 조사하는 쪽과 받는 쪽", () => {
  it.each<[string, ...string[]]>([
    ["경찰은 카카오 본사를 압수수색 중이다.", "ongoing authority=경찰 target=카카오 action=probe"],
    ["서울경찰청 금융범죄수사대는 같은 의혹을 수사중인 것으로 알려졌다.", "ongoing authority=서울경찰청 action=probe"],
    ["금융당국이 한빛은행의 내부통제 실태를 들여다보고 있다.", "ongoing authority=금융당국 target=한빛은행 action=probe"],
    ["미국 상무부는 한국산 변압기에 대한 반덤핑 조사를 시작했다.", "done authority=미국 상무부 target=한국산 변압기 action=probe"],
    ["오픈AI는 딥시크가 데이터를 무단으로 수집했는지 조사하고 있다.", "ongoing authority=오픈AI target=딥시크 action=probe"],
    ["미국 무역대표부는 중국 정부가 조선사에 특혜를 준 의혹을 조사했다.", "done authority=미국 무역대표부 target=중국 정부 action=probe"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 관세의 대상과 나라", () => {
  it.each<[string, ...string[]]>([
    ["미국이 철강과 알루미늄에 25% 관세를 부과했다.", "done authority=미국 target=알루미늄+철강 action=tariff amount=25%"],
    ["미국이 25% 관세를 부과하기 시작한 철강은 수출이 줄었다.", "done authority=미국 target=철강 action=tariff amount=25%"],
    [
      "트럼프 대통령은 브라질·인도·베트남에 관세를 매기는 행정명령에 서명했다.",
      "planned authority=도널드 트럼프 target=베트남+브라질+인도 action=tariff",
    ],
    ["미국은 중국산 전기차에 대한 관세를 25%에서 100%로 인상했다.", "done authority=미국 target=중국산 전기차 action=tariff amount=100%"],
    ["중국에 대한 10%의 추가 관세가 발효됐다.", "done target=중국 action=tariff amount=10%"],
    ["한국산 철강에는 25%의 관세가 부과된다.", "planned target=한국산 철강 action=tariff amount=25%"],
    ["기획재정부는 수입 고등어에 할당관세를 적용하기로 했다.", "planned authority=기획재정부 target=수입 고등어 action=tariff"],
    ["일본이 베트남산 합판에 대한 관세를 인상할 경우 값이 오른다.", "conditional authority=일본 target=베트남산 합판 action=tariff"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 부담금과 질의, 이름 없는 서비스", () => {
  it.each<[string, ...string[]]>([
    [
      "유럽연합은 대형 플랫폼 기업에 디지털세를 부과하는 방안을 추진한다.",
      "considered authority=유럽연합 target=대형 플랫폼 기업 action=tariff",
    ],
    ["정부는 정유사에 횡재세를 물리기로 했다.", "planned authority=한국 정부 target=정유사 action=tariff"],
    ["미국은 중국산 선박에 입항료를 부과한다.", "planned authority=미국 target=중국산 선박 action=tariff"],
    ["개인정보보호위원회는 한빛전자에 질의서를 보냈다.", "done authority=개인정보보호위원회 target=한빛전자 action=probe"],
    ["금감원은 한빛증권에 자료 제출을 요구했다.", "done authority=금융감독원 target=한빛증권 action=probe"],
    ["네이버는 사외에서의 자사 메신저 사용을 금지하고 있다.", "ongoing authority=네이버 target=메신저 action=ban"],
    ["애플은 제3자 앱의 접근을 막았다.", "done authority=애플 target=앱 action=ban"],
    [
      "네이버와 카카오는 구글이 판매자 정보를 유출했는지 여부에 대해 조사를 벌이기로 했다.",
      "planned authority=네이버+카카오 target=구글 action=probe",
    ],
    ["시민단체가 쿠팡을 비롯해 네이버, 카카오를 공정위에 신고했다.", "done authority=시민단체 target=네이버+카카오+쿠팡 action=lawsuit"],
    ["네이버는 물론 카카오도 딥시크 접속을 차단했다.", "done authority=네이버+카카오 target=딥시크 action=ban"],
    ["서울고법은 김민준 한빛전자 회장에게 징역 3년을 선고했다.", "done authority=서울고법 target=김민준 action=lawsuit"],
    [
      "네이버, 한빛전자 회장 공정위에 신고\n\n네이버가 3일 박서연 사장을 공정위에 신고했다.",
      "done authority=네이버 target=박서연 action=lawsuit time=2026-03-03",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    "한빛전자는 사무실에서 휴대전화 사용을 금지했다.",
    "한빛전자는 재건축 분담금을 계산하는 앱을 내놨다.",
    "기자가 한빛전자에 질의서를 보냈다.",
    "한빛전자는 다온칩에 견적서를 요구했다.",
    "한빛전자는 부담금을 줄였다.",
  ])("%s 은(는) 제재가 아니다", (text) => expect(of(text)).toEqual([]));
});

describe("제재: 제목에는 조사가 없다", () => {
  it.each<[string, ...string[]]>([
    ["검찰, 한빛전자 압수수색\n\n본문이다.", "done authority=검찰 target=한빛전자 action=probe"],
    ["개인정보위, 한빛전자 조사\n\n본문이다.", "done authority=개인정보보호위원회 target=한빛전자 action=probe"],
    ["네이버·카카오, 한빛전자 데이터 도용 조사\n\n본문이다.", "done authority=네이버+카카오 target=한빛전자 action=probe"],
    ["네이버·카카오, 김민준 회장 등 검찰 고발\n\n본문이다.", "done authority=네이버+카카오 target=김민준 action=lawsuit"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    '트럼프 "수입 자동차에 25% 관세"\n\n본문이다.',
    "한빛전자, 고객 만족도 조사\n\n본문이다.",
    "한빛전자, 다온칩 시장 조사\n\n본문이다.",
  ])("%s 은(는) 누구를 향한 제재가 아니다", (text) => expect(of(text)).toEqual([]));
});

describe("제재: 어디서 온 물건인가", () => {
  it.each<[string, ...string[]]>([
    [
      "미국은 베트남과 인도에서 들여오는 제품에 20%, 대만산 제품에 15%의 관세를 부과하기로 했다.",
      "planned authority=미국 target=대만산 제품 action=tariff amount=15%",
      "planned authority=미국 target=베트남+인도 action=tariff amount=20%",
    ],
    ["미국은 중국에서 수입되는 제품에 10%의 관세를 부과한다.", "planned authority=미국 target=중국 action=tariff amount=10%"],
    ["미국은 중국에서 만든 전기차에 10%의 관세를 부과한다.", "planned authority=미국 target=전기차 action=tariff amount=10%"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("제재: 아닌 것", () => {
  it.each([
    "제조사들은 조사 결과를 발표했다.",
    "시장조사업체 가트너의 조사에 따르면 한빛전자가 1위다.",
    "규제가 강화되면서 한빛전자의 매출이 줄었다.",
    "한빛전자는 외부인의 출입을 제한했다.",
    "금융위원회는 규제 완화 정책을 한빛은행에 설명했다.",
    "공정위 조사 결과 한빛전자가 1위로 나타났다.",
    "한빛전자 이사회는 배당을 승인했다.",
    "트럼프 행정부의 관세 우려로 한빛전자 주가가 내렸다.",
    "한빛전자는 무제한 요금제를 내놨다.",
    "이 주는 학교가 산 태블릿에서 틱톡 사용을 금지했다.",
    "통계청은 5월 가계동향 조사를 실시했다.",
    "보건복지부는 노인 실태를 조사했다.",
    "한빛전자는 소비자 1000명을 대상으로 설문조사를 진행했다.",
    "KT는 스팸 문자를 자동으로 차단하는 서비스를 내놨다.",
    "한빛전자는 자외선을 막는 필름을 개발했다.",
    "정부는 인구 감소를 막기 위해 예산을 늘린다.",
    "카드사는 결제를 승인했다.",
    "한빛전자는 종합소득세 신고를 돕는 앱을 내놨다.",
    "한빛전자 주가가 52주 신고가를 경신했다.",
    "검사 출신 변호사가 한빛전자에 합류했다.",
    "한빛전자는 반도체 검사를 자동화했다.",
    "한빛전자는 두 회사 사이에서 중재 역할을 했다.",
    "한빛전자는 소송 리스크를 줄였다.",
    "정부는 관세부과에 대응하기 위한 대책을 내놨다.",
    "한국도 관세 부과 대상국에 포함될 수 있다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});
