/** How much text every element of a page holds, and how much of it in links: one pass, however deep. */
import { isElement, isText, type PageElement, type PageNode } from "./dom.js";

export interface Size {
  /** Characters without blanks. */
  text: number;
  linked: number;
  /** Elements above it, up to the root. */
  readonly depth: number;
}

export function measure(root: PageElement): Map<PageElement, Size> {
  const sizes = new Map<PageElement, Size>([[root, { text: 0, linked: 0, depth: 0 }]]);
  let node: PageNode | null = root.firstChild;
  let inside: PageElement = root;
  while (node !== null) {
    if (isText(node)) {
      const own = sizes.get(inside);
      if (own !== undefined) own.text += (node.textContent ?? "").replace(/\s+/g, "").length;
    } else if (isElement(node)) {
      sizes.set(node, { text: 0, linked: 0, depth: (sizes.get(inside)?.depth ?? 0) + 1 });
      if (node.firstChild !== null) {
        inside = node;
        node = node.firstChild;
        continue;
      }
    }
    while (node !== root && node.nextSibling === null) {
      const parent: PageElement | null = inside.parentNode;
      add(sizes, inside, parent, root);
      node = inside;
      if (inside === root || parent === null) return sizes;
      inside = parent;
    }
    node = node.nextSibling;
  }
  return sizes;
}

function add(sizes: Map<PageElement, Size>, child: PageElement, parent: PageElement | null, root: PageElement): void {
  const from = sizes.get(child);
  if (from === undefined) return;
  if (child.localName === "a") from.linked = from.text;
  const to = parent === null || child === root ? undefined : sizes.get(parent);
  if (to === undefined) return;
  to.text += from.text;
  to.linked += from.linked;
}
