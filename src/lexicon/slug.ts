/** Names told of in many articles, with their ids. */
const known = new Map<string, string>();
const MOST = 20_000;

/** Stable ids: lowercase Latin letters, digits and Hangul, joined by hyphens. */
export function slug(name: string): string {
  let id = known.get(name);
  if (id === undefined) {
    id = made(name);
    if (known.size >= MOST) known.clear();
    // a copy: a slice would hold its whole article in memory
    known.set(Buffer.from(name, "utf16le").toString("utf16le"), id);
  }
  return id;
}

function made(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  return plain.replace(/[^a-z0-9가-힣一-鿿+]+/g, "-").replace(/^-+|-+$/g, "");
}
