import { readdirSync } from "node:fs";
import { Socket } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { fixture, readAll, readOne } from "./reading.js";

interface Expected {
  readonly file: string;
  readonly title: string;
  readonly day: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Lines of the article, in order. */
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

const PAGES: readonly Expected[] = [
  {
    file: "01-agency.html",
    title: "누리전자, 3천억원 규모 전력반도체 공장 신설",
    day: "2026-03-10",
    outlet: "한마루뉴스",
    byline: "김가람",
    has: [
      '"2028년 양산 목표"…지역 인력 400명 채용',
      "[사진] 누리전자 본사",
      '회사 관계자는 "전력반도체 수요가 해마다 20% 늘고 있다"고 말했다.',
    ],
    hasNot: ["가온건설", "추적 코드", "저작권자", "garam@", "지난해 영업이익", "송고", "대표 홍길동"],
  },
  {
    file: "02-portal.html",
    title: "도담바이오, 美 제약사에 신약 기술 수출",
    day: "2026-01-22",
    outlet: "새벽경제",
    byline: "박이든",
    has: [
      "계약금 5000만 달러",
      "[사진] 도담바이오 연구원이 시료를 살피고 있다. 도담바이오 제공",
      "도담바이오는 후보물질의 국내 판권을 유지한다.",
    ],
    hasNot: ["가온건설", "Copyright", "섹션 정보", "eden@", "오후 11:51"],
  },
  {
    file: "03-portal-b.html",
    title: '"배터리 화재 막는다"…한솔셀, 분리막 공장 증설',
    day: "2026-04-15",
    outlet: "푸른일보",
    byline: null,
    has: [
      "[사진] 한솔셀 청주 공장 조감도. [사진=한솔셀]",
      "[푸른일보 이로운 기자] 한솔셀이 1200억원을 투자해 청주 분리막 공장을 증설한다.",
      "한솔셀 관계자는 “화재 위험을 낮춘 제품의 주문이 크게 늘었다”고 설명했다.",
    ],
    hasNot: ["음성으로 듣기", "속보 바로가기", "항공기 40편", "환율", "댓글"],
  },
  {
    file: "04-daily-json-ld.html",
    title: "[단독] 마루항공, 화물기 8대 도입… “중동 노선 2배로”",
    day: "2026-02-28",
    outlet: "온누리일보",
    byline: "정다온, 한별",
    has: ["[사진] 마루항공 화물기. /온누리일보 DB", "마루항공 측은 “확정된 내용은 공시하겠다”고 했다."],
    hasNot: ["여행 특가", "광고", "운임, 석 달째", "취재합니다", "글자크기", "1위 기사"],
  },
  {
    file: "05-economy-br.html",
    title: "이슬화학, 1분기 영업이익 1240억원…전년比 38%↑",
    day: "2026-05-07",
    outlet: "한빛경제",
    byline: "최아름",
    has: ["전년 동기 대비 매출은 6%, 영업이익은 38% 늘었다.", "증권가 전망치(1100억원)를 웃도는 실적이다."],
    hasNot: ["ADVERTISEMENT", "폐플라스틱", "areum@", "무단전재"],
  },
  {
    file: "06-economy-table.html",
    title: "새길카드 작년 순이익 2310억…연체율 1.4%",
    day: "2026-02-05",
    outlet: "두레경제",
    byline: "오하늘",
    has: [
      "새길카드 실적 (단위: 억원)",
      "구분 | 2024년 | 2025년",
      "영업수익 | 1조9200 | 2조1000",
      "순이익 | 2053 | 2310",
      "개인 신용판매: 31조원",
    ],
    hasNot: ["분양 일정", "sky@", "무단 전재", "기사 더보기"],
  },
  {
    file: "07-old-layout-euckr.html",
    title: "들꽃소프트, 공공 클라우드 사업 수주",
    day: "2025-12-18",
    outlet: "전자마을",
    byline: "문새벽",
    has: ["들꽃소프트가 420억원 규모의 공공 클라우드 전환 사업을 따냈다고 18일 밝혔다.", "컨소시엄에는 나루데이터와 윗물정보가 참여한다."],
    hasNot: ["휴대전화", "반도체 수출", "Copyright", "하드웨어", "dawn@"],
  },
  {
    file: "08-local-cms.html",
    title: "여울군, 풍력단지 330MW 조성 협약",
    day: "2026-03-19",
    outlet: "여울신문",
    byline: "서담",
    has: ["[사진] 협약식에 참석한 관계자들. ⓒ여울신문", "사업비는 모두 2조3000억원이며 330㎿ 규모로 2030년까지 짓는다."],
    hasNot: ["숨은 검색어", "인구 2만명", "seo@", "댓글", "무단전재"],
  },
  {
    file: "09-it-blog.html",
    title: "소리결, 음성 AI ‘다온’ 공개",
    day: "2026-04-02",
    outlet: "테크마당",
    byline: "윤슬",
    has: [
      "소리결이 음성 합성 모델 ‘다온’을 공개했다. 매개변수는 70억 개다.",
      "“3초 분량의 목소리만 있으면 됩니다.”",
      "경쟁 모델과 비교",
      "소리결은 6월 유료 서비스를 시작한다.",
    ],
    hasNot: ["시장 전망", "관련", "좋은 기사네요", "태그", "리뷰"],
  },
  {
    file: "10-broadcast.html",
    title: "전기요금 kWh당 8원 인상…4월부터 적용",
    day: "2026-03-27",
    outlet: "하늘방송 뉴스",
    byline: "임서우",
    has: [
      "<앵커>",
      "정부와 나라전력이 2분기 전기요금을 확정했습니다. 산업용은 5.2% 오릅니다.",
      "정부는 취약 계층 요금을 1년 동안 동결하기로 했습니다.",
    ],
    hasNot: ["동영상 재생", "#전기요금", "Copyright"],
  },
  {
    file: "11-no-marks.html",
    title: "해오름조선, LNG선 4척 1조3천억원 수주",
    day: "2026-06-11",
    outlet: null,
    byline: null,
    has: ["회사 관계자는 “수익성이 높은 선종을 골라 수주하고 있다”고 말했다."],
    hasNot: ["물동량", "운임 지수", "08:20", "청소년보호", "항만 "],
  },
  {
    file: "12-mobile-euckr.html",
    title: "가람통신 5G 특화망 30곳 구축",
    day: "2026-01-09",
    outlet: "모바일한울",
    byline: null,
    has: [
      "[사진] 가람통신 직원이 장비를 점검하는 모습",
      "가람통신이 올해 5G 특화망을 30곳에 구축한다. 투자액은 900억원이다.",
      "지난해에는 12곳에 구축해 매출 210억원을 거뒀다.",
    ],
    hasNot: ["위성통신", "알뜰폰", "무단전재", "댓글", "관련기사"],
  },
];

describe("한국 뉴스 사이트에서 저장한 페이지", () => {
  it("본보기는 모두 표에 있다", () => {
    expect(readdirSync(new URL("../../fixtures/read/pages", import.meta.url)).sort()).toEqual(PAGES.map((p) => p.file));
  });

  it.each(PAGES)("$file: $title", async ({ file, title, day, outlet, byline, has, hasNot }) => {
    const article = await readOne(fixture(`pages/${file}`), file);
    expect(article).toMatchObject({ title, publishedAt: day, publishedAtFrom: "metadata", outlet, byline, warnings: [] });
    expect(article.encoding).toEqual({ name: file.includes("euckr") ? "cp949" : "utf-8", decidedBy: "declared" });
    const lines = article.text.split("\n").filter((line) => line !== "");
    expect(lines[0]).toBe(title);
    expect(lines.filter((line) => has.includes(line))).toEqual(has);
    expect(hasNot.filter((part) => article.text.includes(part))).toEqual([]);
  });

  it("페이지의 스크립트·그림·링크를 가져오지 않는다", async () => {
    const connect = vi.spyOn(Socket.prototype, "connect").mockImplementation(() => {
      throw new Error("a socket opened");
    });
    try {
      for (const { file } of PAGES) await readOne(fixture(`pages/${file}`), file);
      expect(connect).not.toHaveBeenCalled();
    } finally {
      connect.mockRestore();
    }
  });
});

describe("본문이 없거나 이상한 페이지", () => {
  const head = '<html><head><title>로그인</title><meta property="og:description" content="DESC"></head>';
  it("본문을 못 찾으면 요약이라도 읽고 말한다", async () => {
    const article = await readOne(
      `${head.replace("DESC", "누리전자가 3천억원을 들여 공장을 짓는다고 10일 밝혔다.")}<body><a href="/login">로그인</a></body></html>`,
      "a.html",
    );
    expect(article.text).toContain("누리전자가 3천억원을");
    expect(article.warnings.map((w) => w.code)).toEqual(["bodyFromMetadata"]);
  });

  it("아무것도 없으면 오류", async () => {
    const { failures } = await readAll("<html><head></head><body><script>1</script></body></html>", "a.html");
    expect(failures).toMatchObject([{ code: "unreadable", place: "a.html", reason: expect.stringContaining("본문") }]);
  });

  it.each([
    ["<head>도 <body>도 없다", "<html><title>누리전자 공장 신설</title><article>"],
    ["<html>도 없다", "<article>"],
    ["닫히지 않았다", "<!doctype html><html><head><title>누리전자 공장 신설</title></head><body><div class=article_body>"],
  ])("%s", async (_, start) => {
    const body = "<p>누리전자가 3천억원을 들여 대전에 전력반도체 공장을 짓는다고 10일 밝혔다.</p>".repeat(3);
    expect((await readOne(start + body, "a.html")).text).toContain("누리전자가 3천억원을 들여");
  });

  const p = "<p>누리전자가 500억원을 투자한다고 밝혔다. 올해 매출은 크게 늘었다.</p>";
  it.each<[string, (n: number) => string]>([
    ["겹친 블록", (n) => `<html><body>${"<div class='article ad'>".repeat(n)}${p.repeat(4)}`],
    ["이름 없는 겹친 블록", (n) => `<html><body>${"<div>".repeat(n)}${p.repeat(4)}`],
    ["수많은 문단", (n) => `<html><body><div>${p.repeat(n)}</div></body></html>`],
    ["수많은 광고", (n) => `<html><body><div class=article-body>${p.repeat(9)}${"<span class=ad>x</span>".repeat(n)}</div></body></html>`],
    ["꺾쇠만", (n) => `<html><body>${"<".repeat(n)}`],
    ["긴 줄", (n) => `<html><body><article>${"가".repeat(n * 10)}`],
    ["열린 JSON-LD", (n) => `<html><script type="application/ld+json">${"[".repeat(n)}</script><article>${p.repeat(4)}`],
  ])("크기가 커져도 시간이 폭발하지 않는다: %s", async (_, make) => {
    const started = performance.now();
    await readAll(make(8000), "a.html");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
