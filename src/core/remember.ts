/** What a pure function says, kept so that it is worked out once. No result depends on it. */

/** Of an object, as long as the object is. */
export function remembered<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let kept = known.get(of);
    if (kept === undefined) {
      kept = { value: make(of) };
      known.set(of, kept);
    }
    return kept.value;
  };
}

/** Of the parts of a whole, as long as the whole is: of the segments of an article. */
export function rememberedIn<W extends object, P, V>(make: (whole: W, part: P) => V): (whole: W, part: P) => V {
  const known = remembered((_: W) => new Map<P, { readonly value: V }>());
  return (whole, part) => {
    const parts = known(whole);
    let kept = parts.get(part);
    if (kept === undefined) {
      kept = { value: make(whole, part) };
      parts.set(part, kept);
    }
    return kept.value;
  };
}
