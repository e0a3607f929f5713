/** Stable ids: lowercase Latin letters, digits and Hangul, joined by hyphens. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  return plain.replace(/[^a-z0-9가-힣一-鿿+]+/g, "-").replace(/^-+|-+$/g, "");
}
