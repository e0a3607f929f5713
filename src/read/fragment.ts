/** A stretch of HTML inside a feed or record → plain lines. */
import { parsePage } from "./dom.js";
import { pageLines } from "./page-lines.js";
import { CAPTION_MARK } from "./page-words.js";

export async function textOfFragment(html: string): Promise<string> {
  const page = await parsePage(html);
  if (page.body === null) return "";
  let text = "";
  for (const line of pageLines(page.body)) {
    const marked = line.kind === "caption" && !CAPTION_MARK.test(line.text) ? `▲ ${line.text}` : line.text;
    text += text === "" ? marked : `${line.opens ? "\n\n" : "\n"}${marked}`;
  }
  return text;
}
