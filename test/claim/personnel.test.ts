import { describe, expect, it } from "vitest";
import { compact } from "./compact.js";

const of = (text: string) => compact(text, "personnel", ["person", "organisation", "position", "action", "quantity", "time"]);

describe("인사: 선임", () => {
  it.each<[string, ...string[]]>([
    [
      "라온커머스가 신임 대표이사(CEO)에 한정우 전 네오페이 부사장을 내정했다.",
      "done person=한정우 organisation=라온커머스 position=신임 대표이사(CEO) action=appointed",
    ],
    [
      "한빛전자는 김민준 부사장을 신임 대표이사로 선임했다고 밝혔다.",
      "done person=김민준 organisation=한빛전자 position=신임 대표이사 action=appointed",
    ],
    [
      "한정우 내정자는 오는 31일 정기 주주총회를 거쳐 라온커머스 대표로 공식 선임될 예정이다.",
      "planned person=한정우 organisation=라온커머스 position=대표 action=appointed time=2026-03-31",
    ],
    ["이서준 전 한빛전자 사장이 다온칩 대표이사로 취임했다.", "done person=이서준 organisation=다온칩 position=대표이사 action=appointed"],
    [
      "다온칩은 엔비디아 출신 이서준 박사를 최고기술책임자(CTO)로 영입했다.",
      "done person=이서준 organisation=다온칩 position=최고기술책임자(CTO) action=appointed",
    ],
    [
      "네이버는 3월 주주총회에서 이해진 GIO를 사내이사로 선임할 예정이다.",
      "planned person=이해진 organisation=네이버 position=사내이사 action=appointed time=2026-03",
    ],
    ["한빛전자는 김민준 부사장을 사장으로 승진시켰다.", "done person=김민준 organisation=한빛전자 position=사장 action=appointed"],
    [
      "한빛전자, 신임 대표에 김민준 부사장 내정\n\n본문이 이어진다.",
      "done person=김민준 organisation=한빛전자 position=신임 대표 action=appointed",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인사: 여럿을 한 문장에", () => {
  it.each<[string, ...string[]]>([
    [
      "한빛전자는 김민준·이서준·박도현 씨를 사외이사로 선임했다.",
      "done person=김민준+박도현+이서준 organisation=한빛전자 position=사외이사 action=appointed",
    ],
    [
      "한빛전자는 김민준, 이서준, 박도현 상무를 전무로 승진시켰다.",
      "done person=김민준+박도현+이서준 organisation=한빛전자 position=전무 action=appointed",
    ],
    [
      "한빛전자는 신임 대표에 김민준 사장을, 재무담당 부사장에 박서연 전무를 선임했다.",
      "done person=박서연 organisation=한빛전자 position=재무담당 부사장 action=appointed",
      "done person=김민준 organisation=한빛전자 position=신임 대표 action=appointed",
    ],
    [
      "한빛그룹은 한빛전자 대표에 김민준 사장을, 한빛화학 대표에 박서연 사장을 각각 내정했다.",
      "done person=박서연 organisation=한빛화학 position=대표 action=appointed",
      "done person=김민준 organisation=한빛전자 position=대표 action=appointed",
    ],
    [
      "한빛전자는 김민준 사장, 박서연 전무를 사내이사로 선임했다.",
      "done person=김민준+박서연 organisation=한빛전자 position=사내이사 action=appointed",
    ],
    [
      "한빛전자는 김민준 교수와 박서연 변호사를 사외이사로 선임했다.",
      "done person=김민준+박서연 organisation=한빛전자 position=사외이사 action=appointed",
    ],
  ])("%s", (text, ...expected) => expect(compact(text, "personnel", ["person", "organisation", "position", "action"])).toEqual(expected));
  it.each([
    "한빛전자는 대표에 맞춰 김민준 사장을, 회의에 박서연 전무를 불렀다.",
    "한빛전자는 행사에 김민준 사장, 박서연 전무를 초대했다.",
    "김민준 사장, 박서연 전무가 회의에 나왔다.",
  ])("%s 은(는) 인사가 아니다", (text) => expect(compact(text, "personnel", ["person"])).toEqual([]));
});

describe("인사: 퇴임과 재선임", () => {
  it.each<[string, ...string[]]>([
    ["김민준 한빛전자 대표가 자리에서 물러난다.", "planned person=김민준 organisation=한빛전자 action=resigned"],
    [
      "이해진 GIO는 2017년 네이버 이사회 의장에서 물러났다.",
      "done person=이해진 organisation=네이버 position=이사회 의장 action=resigned time=2017",
    ],
    ["한빛전자 이사회는 김민준 대표를 해임했다.", "done person=김민준 organisation=한빛전자 action=resigned"],
    [
      "한빛전자는 주주총회에서 김민준 대표의 사내이사 재선임을 안건으로 의결했다.",
      "planned person=김민준 organisation=한빛전자 position=사내이사 action=appointed",
    ],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인사: 감원과 채용", () => {
  it.each<[string, ...string[]]>([
    ["다온칩은 지난해 말 직원 50여 명을 감원했다.", "done organisation=다온칩 action=laidOff quantity=50명 time=2025"],
    ["다온칩은 전체 직원의 12%인 340여명을 감원한다.", "planned organisation=다온칩 action=laidOff quantity=12%+340명"],
    ["한빛전자는 연말까지 개발 인력 80명을 새로 채용한다.", "planned organisation=한빛전자 action=hired quantity=80명 time=../2026"],
    ["인텔은 전체 인력의 15%를 감축할 계획이다.", "planned organisation=인텔 action=laidOff quantity=15%"],
    ["한빛전자는 2500명을 신규 고용할 예정이다.", "planned organisation=한빛전자 action=hired quantity=2500명"],
    ["메타는 직원 3600명을 해고한다고 밝혔다.", "planned organisation=메타 action=laidOff quantity=3600명"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인사: 아닌 것", () => {
  it.each([
    "트럼프 대통령은 취임 직후 행정명령에 서명했다.",
    "루이스 모레노 페루 대통령이 취임하면서 관세가 올랐다.",
    "한빛전자는 생산량을 20% 감축했다.",
    "정부는 재고용 제도를 도입한다.",
    "한빛전자는 구조조정 프로젝트 61개를 진행한다.",
    "한빛전자 주가가 5만원에 올랐다.",
    "한빛전자는 서울 강남을 떠났다.",
    "김민준 한빛전자 대표는 유럽 시장을 맡길 방침이다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("인사: 추천, 사의, 떠남, 희망퇴직", () => {
  it.each<[string, ...string[]]>([
    [
      "하나금융그룹 차기 회장 단독 후보에 정하윤 회장이 선정됐다.",
      "planned person=정하윤 organisation=하나금융지주 position=차기 회장 단독 후보 action=appointed",
    ],
    [
      "우리은행은 정진완 부행장을 신임 은행장 후보로 추천했다.",
      "planned person=정진완 organisation=우리은행 position=신임 은행장 후보 action=appointed",
    ],
    ["한빛전자는 김민준 대표가 사의를 표명했다고 공시했다.", "done person=김민준 organisation=한빛전자 action=resigned"],
    ["미라 무라티 오픈AI 최고기술책임자가 회사를 떠난다.", "planned person=미라 무라티 organisation=오픈AI action=resigned"],
    ["이재용 삼성전자 회장이 등기이사로 복귀했다.", "done person=이재용 organisation=삼성전자 position=등기이사 action=appointed"],
    ["KB국민은행은 희망퇴직으로 647명이 회사를 떠났다.", "done organisation=KB국민은행 action=laidOff quantity=647명"],
    ["11번가는 희망퇴직을 실시한다.", "planned organisation=11번가 action=laidOff"],
    ["한국GM은 직원 300명을 줄였다.", "done organisation=한국GM action=laidOff quantity=300명"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
  it.each([
    "정부는 후보 물질을 선정했다.",
    "한빛전자는 공장 후보지로 용인을 추천했다.",
    "한빛전자는 김민준 대표 등 5명의 후보군을 선정했다.",
    "삼성전자는 재고 300개를 줄였다.",
    "직원들이 회사를 떠나고 있다.",
    "한빛전자는 희망퇴직 비용이 늘었다.",
  ])("%s", (text) => expect(of(text)).toEqual([]));
});

describe("인사: 승진과 겸임과 후임", () => {
  it.each<[string, ...string[]]>([
    ["박서연 네이버 전무가 부사장으로 승진했다.", "done person=박서연 organisation=네이버 position=부사장 action=appointed"],
    ["박서연 카카오 부사장이 대표이사로 내정됐다.", "done person=박서연 organisation=카카오 position=대표이사 action=appointed"],
    [
      "박서연 네이버 상무가 라온복지재단 사외이사로 선임됐다.",
      "done person=박서연 organisation=라온복지재단 position=사외이사 action=appointed",
    ],
    ["박서연 대표는 카카오 이사회 의장도 겸직한다.", "planned person=박서연 organisation=카카오 position=이사회 의장 action=appointed"],
    ["박서연 대표가 카카오 이사회 의장을 겸한다.", "planned person=박서연 organisation=카카오 position=이사회 의장 action=appointed"],
    ["신임 부회장은 박서연 사장이 맡는다.", "planned person=박서연 position=신임 부회장 action=appointed"],
    ["박서연 카카오 대표의 후임으로 이도현 전무가 선임됐다.", "done person=이도현 organisation=카카오 position=후임 action=appointed"],
    ["사외이사로는 박서연 변호사와 이도현 교수가 선임됐다.", "done person=박서연+이도현 position=사외이사 action=appointed"],
    ["카카오 이사회는 박서연 대표의 사임을 수용했다.", "done person=박서연 organisation=카카오 action=resigned"],
    ["카카오 주주총회에서 박서연 대표의 해임안이 가결됐다.", "done person=박서연 organisation=카카오 action=resigned"],
    ["국민연금이 박서연 대표의 사내이사 선임에 찬성하기로 했다.", "planned person=박서연 position=사내이사 action=appointed"],
    ["이날 주주총회 의장을 박서연 대표가 맡았다."],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});

describe("인사: 머리의 이름에 든 곳과 떠난 곳", () => {
  it.each<[string, ...string[]]>([
    [
      "신한은행은 이사회를 열었다. 차기 신한은행장에 박서연 부행장이 내정됐다.",
      "done person=박서연 organisation=신한은행 position=차기 신한은행장 action=appointed",
    ],
    [
      "금융위원회는 회의를 열었다. 금융위원장에 박서연 차관이 내정됐다.",
      "done person=박서연 organisation=금융위원회 position=금융위원장 action=appointed",
    ],
    ["전 신한은행장 박서연 씨가 카카오 사외이사로 선임됐다.", "done person=박서연 organisation=카카오 position=사외이사 action=appointed"],
    ["박서연 대표가 카카오를 떠났다.", "done person=박서연 organisation=카카오 action=resigned"],
    ["박서연 대표가 서울을 떠났다."],
    ["카카오는 박서연 부사장을 유임시켰다.", "done person=박서연 organisation=카카오 action=appointed"],
    ["인텔이 전체 인력의 9%인 8000명을 감원한다고 밝혔다.", "planned organisation=인텔 action=laidOff quantity=8000명+9%"],
    ["점유율이 9%인 카카오는 8000명을 감원한다.", "planned organisation=카카오 action=laidOff quantity=8000명"],
    ["SK온은 전 직원을 대상으로 희망퇴직과 무급휴직을 시행한다.", "planned organisation=SK온 action=laidOff"],
  ])("%s", (text, ...expected) => expect(of(text)).toEqual(expected));
});
