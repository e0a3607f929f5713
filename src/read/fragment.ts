/** A stretch of HTML inside a feed or record → plain lines. */
import { parsePage } from "./dom.js";
import { joinLines, pageLines } from "./page-lines.js";

export async function textOfFragment(html: string): Promise<string> {
  const page = await parsePage(html);
  if (page.body === null) return "";
  return joinLines(pageLines(page.body));
}
