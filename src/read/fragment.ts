/** A stretch of HTML inside a feed or record → plain lines. */
import { bodyOf, parsePage } from "./dom.js";
import { joinLines, pageLines } from "./page-lines.js";

export async function textOfFragment(html: string): Promise<string> {
  const body = bodyOf(await parsePage(html));
  return body === null ? "" : joinLines(pageLines(body));
}
