/** Offsets as places in an editor: line and column, both from 1, columns counted in characters. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

export function placesIn(text: string): PlaceOf {
  const starts = [0];
  for (const { index, 0: newline } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + newline.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}
