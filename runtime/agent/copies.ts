/**
 * Where text repeats itself, for what packs it: for each place how far back the nearest copy of what stands there starts, by its
 * length, of two bytes at least and `longest` at most. A copy ends before the place.
 */
export function nearestCopies(bytes: Uint8Array, longest: number): (number | undefined)[][] {
  const before = new Map<number, number[]>();
  return Array.from(bytes, (byte, at) => {
    const pair = (byte << 8) | (bytes[at + 1] ?? 0);
    const places = before.get(pair) ?? [];
    const distances: (number | undefined)[] = [];
    let found = 1;
    for (let i = places.length - 1; i >= 0 && found < longest; i--) {
      const length = equalBytes(bytes, places[i]!, at, longest);
      while (found < length) distances[++found] = at - places[i]!;
    }
    before.set(pair, places);
    places.push(at);
    return distances;
  });
}

/** How many bytes from `place` on are those from `at` on, up to where they'd meet or the longest copy ends. */
function equalBytes(bytes: Uint8Array, place: number, at: number, longest: number): number {
  const most = Math.min(longest, at - place, bytes.length - at);
  let length = 0;
  while (length < most && bytes[place + length] === bytes[at + length]) length++;
  return length;
}
