/** What a pure function says of an object, worked out once and kept as long as the object is. No result depends on it. */
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
