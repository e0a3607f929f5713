/** Figures in the brackets of a list, each of the noun it stands behind: `안전성(52%), 가격(42%), 편의성(41%)을 꼽았다`. */
import type { ClaimContext, RoleFiller } from "../draft.js";
import { changeSets, type Direction, type MetricCode, openSets, wholeSets } from "../figures/lexicon.js";
import { sanePhrase } from "../figures/sane.js";
import { subjectAt } from "../figures/subjects.js";
import { type FigureMention, isCopula, isFigure, type Token } from "../figures/tokens.js";
import { textFiller } from "../fillers.js";
import { movementOf } from "./clause.js";
import { isFew, isPeople, isRelative, isTold } from "./lexicon.js";

export interface Item {
  readonly token: Token;
  readonly mention: FigureMention;
  readonly host: Token;
  readonly subject: RoleFiller;
  /** Where all of them went, said behind the list. */
  readonly direction: Direction | null;
  /** The metric said behind the list. */
  readonly metric: MetricCode | null;
  /** They are what holders have of a firm. */
  readonly held: boolean;
  /** Nothing says what the percentage is: `소금(2%)과 설탕(1%)을 섞는다`. */
  readonly bare: boolean;
}

/** The items of lists of at least two; `isFree`: no claim holds the figure. */
export function listItems(context: ClaimContext, tokens: readonly Token[], isFree: (m: FigureMention) => boolean): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const { host, mention: m } = t;
    if (host === null || !isFigure(m) || !isFree(m) || !isTold(m) || (host.kind !== "noun" && host.kind !== "entity")) continue;
    if (isRelative(m) || (isPeople(m) && isFew(m))) continue;
    if (tokens[i - 1]?.host === host || tokens[i + 1]?.host === host || m.kind === "money") continue;
    if (m.kind === "percent" && (m.value.unit !== "%" || "+-–−".includes(context.doc.text[m.start - 1] ?? " "))) continue;
    const subject = hostOf(context, tokens, host);
    if (subject === null) continue;
    items.push({ token: t, mention: m, host, subject, direction: null, metric: null, held: false, bare: true });
  }
  return runsOf(tokens, items).flatMap((run) => readRun(tokens, run));
}

/** The noun phrase of the bracket; what stands before the bracket before is the item before: `다낭(16편) [타이베이](24편)`. */
function hostOf(context: ClaimContext, tokens: readonly Token[], host: Token): RoleFiller | null {
  const subject = subjectAt(context, tokens, host.index, true);
  if (subject?.filler.kind !== "text" || !subject.filler.text.includes("(")) return subject;
  const { text } = context.doc;
  const start = text.lastIndexOf(")", host.start) + 1;
  const span = sanePhrase(text, Math.max(start, subject.filler.start), host.word.stemEnd);
  return span === null ? null : { ...subject, filler: textFiller(text, span) };
}

/** Items that follow each other with nothing but nouns between. */
function runsOf(tokens: readonly Token[], items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joined =
      last !== undefined &&
      unitOf(last.mention) === unitOf(item.mention) &&
      tokens
        .slice(last.token.index + 1, item.host.index)
        .every((b) => b.host === null && b.word.verb === null && (b.kind === "noun" || b.kind === "entity") && b.case !== "topic");
    if (joined && run !== undefined) run.push(item);
    else runs.push([item]);
  }
  return runs.filter((run) => run.length > 1);
}

const unitOf = (m: FigureMention): string => (m.kind === "money" ? m.value.currency : m.value.unit);

function readRun(tokens: readonly Token[], run: readonly Item[]): Item[] {
  const last = run.at(-1) as Item;
  if (last.host.case === "genitive") return []; // `네이버(6%)와 카카오(7%)의 비용이`
  const { direction, metric, verb } = movedBy(tokens, last.token.index);
  const held = tokens.some((w) => w.host === null && wholeSets.stakes.has(w.stem));
  const percent = last.mention.kind === "percent";
  const answered = verb !== null && (wholeSets.tells.has(verb.name) || isCopula(verb));
  return run.map((item) => ({ ...item, direction: percent ? direction : null, metric, held, bare: percent && !answered }));
}

/** What is said behind the list: `등도 큰 폭으로 [올랐다]`, `제품도 [매출이] 늘었다`, `세 자릿수 [증가율을] 기록했다`. */
function movedBy(tokens: readonly Token[], end: number): { direction: Direction | null; metric: MetricCode | null; verb: Token | null } {
  let metric: MetricCode | null = null;
  let done = false;
  for (let k = end + 1; k < tokens.length; k++) {
    const d = tokens[k] as Token;
    if (d.host !== null) continue;
    if (d.kind === "figure" && d.mention?.kind !== "quantity") break; // `네 개 업종이 [올랐다]`
    metric ??= d.metric?.noun.code ?? null;
    done ||= d.case === "object";
    // `업종은 내렸다` moves, `값을 내렸다` and `수요가 많았다` do not
    const moves = !openSets.active.has(d.name) || (!done && changeSets.moves.has(d.name));
    const direction = moves ? (d.direction ?? movementOf(d)) : null;
    if (direction !== null) return { direction, metric, verb: d };
    if (d.word.verb !== null && d.word.verb.ending.kind !== "adnominal") return { direction: null, metric, verb: d };
  }
  return { direction: null, metric, verb: null };
}
