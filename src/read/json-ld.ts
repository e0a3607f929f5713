/** The NewsArticle among the JSON-LD blocks of a page. */
import { publicationDay } from "./day.js";
import type { Page } from "./dom.js";

export interface NewsArticle {
  readonly title: string | null;
  readonly day: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly body: string | null;
}

type Fields = { readonly [name: string]: unknown };

/** Broken blocks are passed over: many sites write them by hand. */
export function newsArticleOf(page: Page): NewsArticle | null {
  for (const script of page.querySelectorAll("script")) {
    if (script.getAttribute("type")?.toLowerCase() !== "application/ld+json") continue;
    const found = findArticle(parsed(script.textContent ?? ""));
    if (found === null) continue;
    return {
      title: nameOf(found.headline) ?? nameOf(found.name),
      day: publicationDay(found.datePublished) ?? publicationDay(found.dateCreated),
      outlet: nameOf(found.publisher) ?? nameOf(found.sourceOrganization),
      byline: nameOf(found.author),
      body: nameOf(found.articleBody),
    };
  }
  return null;
}

function parsed(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)/, "").replace(/(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    try {
      // 본문을 그대로 붙여 넣어 문자열 안에 줄바꿈·탭이 든 블록
      return JSON.parse(json.replace(/\p{Cc}+/gu, " "));
    } catch {
      return null;
    }
  }
}

function findArticle(root: unknown): Fields | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < 200; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 50));
    else if (typeof value === "object" && value !== null) {
      const fields = value as Fields;
      if ([fields["@type"]].flat().some((type) => typeof type === "string" && /(?:Article|NewsArticle|BlogPosting|Report)$/.test(type)))
        return fields;
      queue.push(fields["@graph"], fields.mainEntity, fields.mainEntityOfPage);
    }
  }
  return null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "string")
    return (
      unescaped(value)
        .replace(/[ \t\u00A0]+/g, " ")
        .trim() || null
    );
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(", ") || null
    );
  return typeof value === "object" && value !== null ? nameOf((value as Fields).name) : null;
}

/** Titles come with HTML entities written into the JSON. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:quot|amp|lt|gt|nbsp|apos|lsquo|rsquo|ldquo|rdquo|middot|hellip|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (entity) => {
    const number = /^&#(x?)([0-9a-f]+);$/i.exec(entity);
    if (number !== null) return codePoint(Number.parseInt(number[2] ?? "", number[1] === "" ? 10 : 16)) ?? entity;
    return ENTITIES[entity.slice(1, -1).toLowerCase()] ?? entity;
  });

const codePoint = (code: number): string | null => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null);

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  hellip: "…",
};
