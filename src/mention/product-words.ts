/** Word tables for chips and products: heads that declare a name, words that are evidence, quoted words that are no names. */
import type { ChipValue } from "../contract/types.js";

type Kind = ChipValue["kind"];

export interface Head {
  readonly word: string;
  /** What the name after it is; null: a product. */
  readonly chip: Kind | null;
  /** Words that are often followed by an emphasis ('품귀') instead of a name: they want more evidence. */
  readonly weak: boolean;
}

const heads = (chip: Kind | null, weak: boolean, words: string): Head[] =>
  words.split(" ").map((word) => ({ word: word.replace("_", " "), chip, weak }));

/** Longest first. */
export const HEADS: readonly Head[] = [
  ...heads("accelerator", false, "칩 칩셋 가속기 프로세서 NPU TPU LPU DPU VPU ASIC 신경망처리장치 신경망_처리_장치 인퍼런스칩 추론칩"),
  ...heads("accelerator", true, "반도체 GPU 그래픽처리장치 그래픽카드"),
  ...heads("cpu", false, "중앙처리장치"),
  ...heads("cpu", true, "CPU"),
  ...heads("soc", false, "SoC 애플리케이션프로세서 애플리케이션_프로세서 모바일AP 모바일_AP"),
  ...heads("soc", true, "AP"),
  ...heads("memory", true, "메모리 D램 HBM 낸드 낸드플래시 메모리반도체"),
  ...heads(
    null,
    false,
    "모델 LLM sLM sLLM 언어모델 챗봇 비서 에이전트 앱 애플리케이션 플랫폼 솔루션 소프트웨어 운영체제 엔진 스마트폰 폴더블폰 아이폰 태블릿 노트북 헤드셋 이어폰 스마트워치 스마트안경 스마트글라스 휴머노이드 로봇 로봇청소기 신작 게임 세단 SUV 해치백 전기차 트럭 픽업트럭 신차 신제품 신약 치료제 비만약 바이오시밀러 제품군 라인업 시리즈 요금제 멤버십 서버 단말기 슈퍼컴퓨터 위성 발사체 전작 후속작 신형 차세대 시제품 알고리즘 데이터베이스",
  ),
  ...heads(
    null,
    true,
    "서비스 시스템 브랜드 제품 상품 기기 단말 배터리 클라우드 카드 보험 콘텐츠 드론 모듈 장비 센서 스토어 마켓 프로그램 버전 기종 IP",
  ),
].sort((a, b) => b.word.length - a.word.length);

/** Chip words that make a model number or an ambiguous name nearby a chip. */
export const CHIP_EVIDENCE =
  /칩|반도체|가속기|프로세서|GPU|NPU|CPU|TPU|HBM|그래픽처리장치|그래픽카드|신경망처리|엔비디아|데이터센터|파운드리|아키텍처/;
/** The same, for a product. */
export const PRODUCT_EVIDENCE = /모델|서비스|플랫폼|챗봇|앱|LLM|인공지능|AI|스마트폰|신제품|신차|차량|전기차|게임|로봇|출시|판매량|시리즈/;
/** Heads that make a product of any name before them: `'후후' 앱`. */
export const NAMED_HEADS: ReadonlySet<string> = new Set([
  "앱",
  "게임",
  "브랜드",
  "챗봇",
  "로봇",
  "스마트폰",
  "세단",
  "SUV",
  "전기차",
  "요금제",
  "멤버십",
  "제품군",
  "라인업",
  "시리즈",
]);
/** Unquoted heads before or behind a model number. */
export const MODEL_HEAD = "(?:칩셋|칩|가속기|프로세서|GPU|NPU|TPU|LPU|CPU|SoC|AP)";
/** The same of other products. */
export const PRODUCT_HEAD = "모델|챗봇|스마트폰|태블릿|전기차|세단|SUV|로봇|기종|헤드셋|단말기";
/** Model numbers that are something else. */
export const NO_MODELS: ReadonlySet<string> = new Set([
  "B2B",
  "B2C",
  "B2G",
  "D2C",
  "C2C",
  "P2P",
  "G20",
  "G7",
  "G2",
  "W2W",
  "M2M",
  "V2X",
  "V2G",
  "K5",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "H1",
  "H2",
  "GS25",
  "CES2025",
  "CES2026",
  "CET1",
  "IFRS17",
  "COP30",
  "S25",
]);

/** Verbs of showing and making, with what stands between a name's particle and them (`'아라2'를 20일 공개했다`). */
export const SHOWN =
  /["']?\s?(?:을|를|도|은|는|이|가)\s(?:[^\s,.'"]{1,9}\s){0,3}(?:정식\s|새로\s|처음\s|공식\s)?(?:출시|공개|선보|선뵈|론칭|런칭|내놓|상용화|양산|탑재|개발|적용)/y;
/** Behind a name, without a particle: `'노드투' 설계에`, `'세움 S3' 36만장을`. */
export const MADE = /["']?\s(?:의\s)?(?:출시|양산|개발|설계|공급|납품|상용화|위탁생산|생산|시제품|판매량?|출고)/y;
export const COUNTED = /["']?\s(?:약\s)?\d[\d,.]{0,8}\s?(?:만|천|만\d천)?\s?(?:여\s?)?(?:장|개)(?![가-힣]*월)/y;

/** Quoted words that stress, and are no names; matched against the whole or the last word. */
export const EMPHASIS: ReadonlySet<string> = new Set(
  "품귀 대란 전쟁 겨울 봄 특수 호황 불황 쇼크 충격 굴기 독립 동맹 연합 대장주 투톱 빅2 빅3 빅4 빅5 삼국지 패권 주권 자립 국산화 내재화 슈퍼사이클 업사이클 다운사이클 사이클 초호황 버블 거품 거품론 위기 위기론 고점론 회의론 낙관론 비관론 열풍 붐 광풍 돌풍 러시 원년 시대 강국 올인 잭팟 승부수 독주 독점 과점 양강 삼파전 각축전 경쟁 전략 모델 계획 방안 대책 정책 동향 보고서 현황 결과 회의 포럼 행사 데이 서밋 콘퍼런스 컨퍼런스 엑스포 협의체 협약 법 법안 특별법 규제 효과 벽 덫 늪 족쇄 역대급 역대 최대 최고 최초 최저 무료 유료 맞춤 원스톱 올인원 프리미엄 구독 투트랙 방식 세계 국내 첫 고객 큰손 강자 약자 재팬 부활 반격 역습 추격 약진 선전 부진 잔치 축포 훈풍 한파 먹구름 청신호 적신호 빨간불 파란불 신기록 신화 기적 대박 쪽박 퀀텀점프 게임체인저 린치핀 안보 무기 두뇌 심장 쌀 꽃 창 방패 쩐의전쟁 치킨게임 갑 을 슈퍼을 큰 손 착한 똑똑한 새로운 저가 고가 고급 가성비 초격차 격차 기술력 품질 신뢰 혁신 도전 미래 비전 상생 협력 지원 정부 기업 시장 투자 AI 인공지능 매수 매도 중립 보유 비중확대".split(
    " ",
  ),
);
/** Last syllables of what is no name: verbs, adverbials, adjectives in quotation marks. */
export const NO_NAME_ENDINGS = "다요까자며고는를을의형적식론법률된할";

/** What may follow a Hangul name without a blank, besides particles. */
export const GLUED_AFTER =
  /(?:용|급|칩|향|발|산|제|식|값|사들?|업체|업계|시장|제품|가격|수출|기반|기업|모듈|탑재|등|이?었|였|이?다|인|입니다|이라|라|이며|뿐|측|팀)/y;
/** Counters: a number before one is an amount and no generation (`루빈 3만장`, `모델 3종`). */
export const COUNTERS =
  /\s?(?:[만천백억조,]|\.\d|%|개|장|대|명|년|월|일|분기|원|달러|종|세대|마리|위|차례|번|가지|배|곳|건|주|단|나노|기가|테라|[GMT]B|여\s?(?:개|장|대))/y;
