/** Explanations for people: the sentence, its mentions and clauses, each trigger with who won which role, and why nothing came of it. */
import type { Claim } from "../contract/types.js";
import type { ExplainedSentence, ExplainedTrigger, Explanation } from "../explain.js";
import { claimInWords } from "./claim-words.js";
import { wrap } from "./fit.js";
import { type Ink, inkOf } from "./ink.js";
import { placesIn } from "./place.js";
import { plain } from "./plain.js";
import type { ReportOptions } from "./report.js";
import { type Lang, MENTION_WORDS, STATUS_WORDS, TYPE_WORDS } from "./words.js";

const INDENT = "  ";

const PLACES: Readonly<Record<string, string>> = {
  subject: "주어",
  object: "목적어",
  topic: "화제(은/는)",
  also: "도",
  dative: "에게/에",
  locative: "에서",
  comitative: "와/과",
  genitive: "의",
  instrument: "로",
  compound: "붙은 명사",
  head: "꾸밈을 받는 말",
  none: "조사 없음",
  from: "부터",
  until: "까지",
  by: "에 의해",
  according: "에 따르면",
  purpose: "위해",
  about: "에 대한",
};
const SILENCE: Readonly<Record<NonNullable<ExplainedSentence["silence"]>, Readonly<Record<Lang, string>>>> = {
  zone: {
    ko: "기사의 이야기가 아닌 줄(필자, 저작권, 관련 기사)이어서 주장을 찾지 않았다.",
    en: "no part of the story (byline, copyright, links): no claim was looked for.",
  },
  noTrigger: {
    ko: "주장을 알리는 낱말이 없다: 사건을 말하는 명사·동사도, 지표의 수치도, 말한 이가 있는 인용도 찾지 못했다.",
    en: "no word announces a claim: no event noun or verb, no figure of a metric, no quotation with a speaker.",
  },
  rejected: { ko: "아래 낱말에서 주장을 시도했으나 모두 물리쳤다.", en: "the words below were tried and all rejected." },
};

export function explanationText(
  explanation: Explanation,
  text: string,
  options: Pick<ReportOptions, "lang" | "width" | "color" | "currency">,
): string {
  const ink = inkOf(options.color);
  const placeOf = placesIn(text);
  const blocks = explanation.sentences.map((sentence) => {
    const { line, column } = placeOf(sentence.start);
    return sentenceText(sentence, `${line}:${column}`, explanation.claim, ink, options);
  });
  if (blocks.length === 0) return `${options.lang === "ko" ? "그 자리에는 문장이 없습니다." : "No sentence there."}\n`;
  return blocks.join("\n");
}

function sentenceText(
  sentence: ExplainedSentence,
  place: string,
  asked: Claim | null,
  ink: Ink,
  { lang, width, currency }: Pick<ReportOptions, "lang" | "width" | "currency">,
): string {
  const say = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const out: string[] = [];
  const put = (indent: number, words: string, paint: (line: string) => string = (line) => line): void => {
    const margin = INDENT.repeat(indent);
    for (const line of wrap(plain(words), width - margin.length).split("\n")) out.push(margin + paint(line));
  };
  put(0, `${place} ${sentence.text}`, ink.title);
  if (sentence.mentions.length > 0)
    put(
      1,
      `${say("언급", "mentions")}: ${sentence.mentions.map((m) => `${MENTION_WORDS[m.kind][lang]} ‘${m.text}’`).join(", ")}`,
      ink.faint,
    );
  for (const clause of sentence.clauses) {
    const parts = clause.arguments.map((a) => `‘${a.text}’ ${placeWord(a.case, lang)}`).join(", ");
    put(1, `${say("절", "clause")}: ${clause.text} ← ${clause.reading} (${clause.ending})${parts === "" ? "" : `: ${parts}`}`, ink.faint);
  }
  if (sentence.silence !== null) put(1, `${say("주장 없음", "no claim")}: ${SILENCE[sentence.silence][lang]}`, ink.warn);
  const unused = sentence.mentions.filter((m) => sentence.unused.includes(m.id));
  if (unused.length > 0 && asked === null)
    put(1, `${say("어느 주장에도 없는 수치", "figures in no claim")}: ${unused.map((m) => `‘${m.text}’`).join(", ")}`, ink.warn);
  const shown = asked === null ? sentence.triggers : sentence.triggers.filter((t) => concerns(t, asked));
  for (const trigger of shown.length > 0 ? shown : sentence.triggers) triggerText(trigger, put, ink, lang);
  for (const claim of asked === null ? sentence.claims : sentence.claims.filter((c) => c.id === asked.id))
    claimText(claim, put, ink, lang, currency);
  return `${out.join("\n")}\n`;
}

type Put = (indent: number, words: string, paint?: (line: string) => string) => void;

/** What the claim came of; what was rejected beside it for the same type stays to be seen. */
const concerns = (trigger: ExplainedTrigger, claim: Claim): boolean =>
  trigger.claim === claim.id || (trigger.claim === null && trigger.rule.split(".")[0] === claim.type);

function triggerText(trigger: ExplainedTrigger, put: Put, ink: Ink, lang: Lang): void {
  const say = (ko: string, en: string): string => (lang === "ko" ? ko : en);
  const [type = "", frame] = trigger.rule.split(/[.:]/);
  const name = Object.hasOwn(TYPE_WORDS, type) ? TYPE_WORDS[type as Claim["type"]][lang] : type;
  const outcome =
    trigger.outcome === "claim" ? say("주장이 됨", "a claim") : `${say("물리침", "rejected")}: ${whyInWords(trigger.why, lang)}`;
  put(
    1,
    `${say("낱말", "trigger")} ‘${trigger.text}’ → ${name}${frame === undefined ? "" : ` (${frame})`}: ${outcome}`,
    trigger.outcome === "claim" ? ink.status.done : ink.status.denied,
  );
  for (const c of trigger.candidates) {
    const won = c.role === null ? `✗ ${loserInWords(c.reason, lang)}` : `✓ ${c.role} — ${c.reason}`;
    put(
      2,
      `${[placeWord(c.place, lang), c.text === "" ? "—" : `‘${c.text}’`].join(" ").trimStart()}${c.mentions.length === 0 ? "" : ` [${c.mentions.join(", ")}]`}: ${won}`,
      c.role === null ? ink.faint : (line) => line,
    );
  }
  if (trigger.cues.length > 0) put(2, `${say("상태를 정한 말", "status cues")}: ${trigger.cues.join(", ")}`, ink.faint);
}

function claimText(claim: Claim, put: Put, ink: Ink, lang: Lang, currency: "KRW" | "USD"): void {
  const words = claimInWords(claim, lang, currency);
  put(
    1,
    `${claim.id} ${TYPE_WORDS[claim.type][lang]} · ${STATUS_WORDS[claim.status][lang]} · ${words.who} ${words.values.join(" ")}`.trimEnd(),
    ink.strong,
  );
  const roles = Object.entries(claim.roles).map(([role, fillers]) => `${role}: ${fillers.map((f) => fillerSurface(f)).join(", ")}`);
  put(2, roles.join(" · "));
  put(
    2,
    `${lang === "ko" ? "규칙" : "rule"} ${claim.rule} · ${lang === "ko" ? "확신도" : "confidence"} ${claim.confidence.toFixed(2)}`,
    ink.faint,
  );
}

function fillerSurface(f: Claim["roles"][string][number]): string {
  if ("mention" in f && f.mention !== null) return `${"name" in f ? f.name : f.kind} (${f.mention})`;
  return "text" in f ? f.text : "name" in f ? f.name : f.kind;
}

const placeWord = (place: string, lang: Lang): string => (lang === "ko" ? (PLACES[place] ?? place) : place);

/** The engine's reasons, which are terse and English, in words. */
function whyInWords(why: string, lang: Lang): string {
  if (lang === "en") return why;
  const needs = /^needs (.*)$/.exec(why)?.[1];
  if (needs !== undefined) return `있어야 할 역할이 비었다 (${needs.replaceAll(" or ", " 또는 ")})`;
  if (why.startsWith("a bare noun")) return "서술하는 동사가 없는 명사이고, 그 구 안에 누가·얼마가 없다";
  if (why.startsWith("united with")) return "같은 것을 말하는 주장과 합쳤다";
  if (why.startsWith("its words")) return "이 수치나 말은 다른 주장의 것이다";
  if (why === "refined away") return "이 종류의 마지막 손질에서 다른 주장으로 넘어가거나 아닌 것으로 판단했다";
  return why;
}

function loserInWords(reason: string, lang: Lang): string {
  if (lang === "en") return reason;
  if (reason === "no mention inside") return "안에 이름·수치가 없다";
  if (reason.startsWith("no role for this case")) return "이 자리에 맞는 역할이 없거나 이미 찼다";
  return reason;
}
