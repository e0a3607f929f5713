/** Edits of a text, and where its old spans are afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Edited {
  readonly text: string;
  /** Old span → new span. What is inserted at an edge of the span stays outside. */
  readonly at: (span: { readonly start: number; readonly end: number }) => string;
}

export function edit(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let out = "";
  let from = 0;
  for (const e of sorted) {
    out += text.slice(from, e.start) + e.text;
    from = e.end;
  }
  out += text.slice(from);
  const shift = (offset: number, isStart: boolean): number => {
    let by = 0;
    for (const e of sorted) {
      const whole = e.start === e.end ? e.start < offset || (isStart && e.start === offset) : e.end <= offset;
      if (whole) by += e.text.length - (e.end - e.start);
    }
    return offset + by;
  };
  return { text: out, at: ({ start, end }) => `${shift(start, true)}-${shift(end, false)}` };
}

/** Particles that change with the sound before them: [after a consonant, after a vowel]. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["으로부터", "로부터"],
  ["으로서", "로서"],
  ["으로써", "로써"],
  ["으로는", "로는"],
  ["으로도", "로도"],
  ["으로", "로"],
  ["이라고", "라고"],
  ["이라는", "라는"],
  ["이라며", "라며"],
  ["이며", "며"],
  ["이나", "나"],
  ["이란", "란"],
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과의", "와의"],
  ["과는", "와는"],
  ["과도", "와도"],
  ["과", "와"],
];
const HANGUL = /[가-힣]/;

/** The edits that put `name` (ending in a Hangul syllable) in the place of a span, its particle agreeing. */
export function renamed(text: string, span: { readonly start: number; readonly end: number }, name: string): Edit[] {
  const replacement = { start: span.start, end: span.end, text: name };
  const marks = /^['"’”」』〉》>]*/.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0;
  const at = span.end + marks;
  const final = (name.charCodeAt(name.length - 1) - 0xac00) % 28;
  for (const [closed, open] of PAIRS)
    for (const here of [closed, open])
      if (text.startsWith(here, at) && !HANGUL.test(text.charAt(at + here.length))) {
        const takesOpen = final === 0 || (final === 8 && closed.startsWith("으로"));
        return [replacement, { start: at, end: at + here.length, text: takesOpen ? open : closed }];
      }
  return [replacement];
}
