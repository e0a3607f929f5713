import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "launch", ["company", "product", "time"]);

describe("출시: 문장처럼 끝나는 이름과 나란한 이름", () => {
  it.each<[string, ...string[]]>([
    ["한빛게임즈는 '푸른 하늘다'를 하반기에 출시할 계획이다.", "planned company=한빛게임즈 product=푸른 하늘다 time=2026-H2"],
    ["한빛은행은 '온마음까지' 적금을 출시했다."],
    ["한빛게임즈는 '가람길', '온누리', '다솜'을 출시한다.", "planned company=한빛게임즈 product=가람길+다솜+온누리"],
    ["한빛게임즈는 '가람길'과 '온누리'를 출시한다.", "planned company=한빛게임즈 product=가람길+온누리"],
    ["한빛자산운용은 '가람 배당', '가람 성장' 등 2개의 ETF를 출시했다.", "done company=한빛자산운용 product=가람 배당+가람 성장"],
    ["한빛전자는 차량 호출 서비스 '페이팔'을 출시했다.", "done company=한빛전자 product=페이팔"],
    ["김민준 대표는 '더는 미룰 수 없다'를 강조했다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 나누어 주고 받고 보여 준다", () => {
  it.each<[string, ...string[]]>([
    ["SK하이닉스는 HBM4 샘플을 고객사에 공급했다.", "done company=SK하이닉스 product=HBM4"],
    ["SK하이닉스는 HBM4를 고객사에 공급했다."],
    ["한빛모터스는 콘셉트카 '가람'을 전시했다.", "done company=한빛모터스 product=가람"],
    ["한빛모터스는 자동차 부품을 전시했다."],
    ["한빛게임즈는 '가람길'의 비공개 테스트를 20일부터 진행한다.", "planned company=한빛게임즈 product=가람길 time=2026-03-20/.."],
    ["기아, EV4 세계 최초 공개\n\n본문이 이어진다.", "done company=기아 product=EV4"],
    ["한빛모터스는 신형 B클래스를 출시했다.", "done company=한빛모터스 product=B클래스"],
    ["한빛모터스는 2031년까지 전기차 9종을 출시할 계획이다.", "planned company=한빛모터스 product=전기차 time=../2031"],
    ["네이버와 카카오가 함께 출시해 화제를 모은 앱 '가람길'은 곧 문을 닫는다.", "done company=네이버+카카오 product=가람길"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("출시: 시장에 넣고 들이고 연다", () => {
  it.each<[string, ...string[]]>([
    ["한빛모터스는 '가람 E-테크'를 상반기에 국내 시장에 투입한다.", "planned company=한빛모터스 product=가람 E-테크 time=2026-H1"],
    ["한빛모터스는 인력 50명을 공장에 투입한다."],
    ["쿠팡은 대만에서 가람 멤버십을 도입했다.", "done company=쿠팡 product=가람 멤버십"],
    ["오뚜기는 무설탕 브랜드 '가람'의 신제품 2종을 출시했다.", "done company=오뚜기 product=가람"],
    ["아모레퍼시픽은 '가람 크림' 리뉴얼 제품을 출시했다.", "done company=아모레퍼시픽 product=가람 크림"],
    ["한화에어로스페이스는 신형 자주포 B7A3를 2029년 양산할 예정이다.", "planned company=한화에어로스페이스 product=B7A3 time=2029"],
    ["딥시크는 R1 출시를 앞당기고 있다.", "planned company=딥시크 product=R1"],
    ["네이버의 새 쇼핑 앱이 다음 달 나온다.", "planned company=네이버 product=새 쇼핑 앱 time=2026-04"],
    ["네이버의 새 상품이 다음 달 나온다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("사양: 메모리가 얼마나 들어가는가", () => {
  it.each<[string, ...string[]]>([
    ["H100은 80GB HBM3를 탑재했다.", "done product=H100 attribute=HBM3 value=80GB"],
    ["SK하이닉스는 48GB HBM4를 공급한다."],
  ])("%s", (text, ...expected) => expect(compact(text, "specification", ["product", "attribute", "value"])).toEqual(expected));
});
