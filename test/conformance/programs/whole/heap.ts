// A heap whose empty top is undefined, and shortest paths.
class Heap<T> {
  private a: T[] = [];
  constructor(
    private cmp: (x: T, y: T) => number = (x, y) => (x < y ? -1 : x > y ? 1 : 0),
    xs: Iterable<T> = [],
  ) {
    for (const x of xs) this.push(x);
  }
  get size() {
    return this.a.length;
  }
  push(x: T) {
    const { a } = this;
    let i = a.push(x) - 1;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (this.cmp(a[i]!, a[p]!) >= 0) break;
      [a[i], a[p]] = [a[p]!, a[i]!];
      i = p;
    }
  }
  pop(): T | undefined {
    const { a } = this;
    const top = a[0];
    const last = a.pop();
    if (a.length && last !== undefined) {
      a[0] = last;
      let i = 0;
      for (;;) {
        let s = i;
        for (const j of [2 * i + 1, 2 * i + 2]) if (j < a.length && this.cmp(a[j]!, a[s]!) < 0) s = j;
        if (s === i) break;
        [a[i], a[s]] = [a[s]!, a[i]!];
        i = s;
      }
    }
    return top;
  }
  *drain() {
    while (this.size) yield this.pop()!;
  }
}
console.log(
  [...new Heap<number>(undefined, [5, 2, 8, 1, 9, 2]).drain()],
  [...new Heap<string>((a, b) => b.length - a.length || (a < b ? -1 : 1), ["bb", "a", "ccc", "dd"]).drain()],
);
type Edge = readonly [to: string, w: number];
const graph: Record<string, Edge[]> = {
  a: [
    ["b", 7],
    ["c", 3],
  ],
  b: [["d", 2]],
  c: [
    ["b", 1],
    ["d", 8],
  ],
  d: [],
};
function dijkstra(src: string) {
  const dist: Record<string, number> = {};
  for (const k in graph) dist[k] = Infinity;
  dist[src] = 0;
  const prev = new Map<string, string>();
  const q = new Heap<{ n: string; d: number }>((x, y) => x.d - y.d);
  q.push({ n: src, d: 0 });
  for (let cur = q.pop(); cur; cur = q.pop()) {
    const { n, d } = cur;
    if (d > dist[n]!) continue;
    for (const [to, w] of graph[n] ?? []) {
      const nd = d + w;
      if (nd < (dist[to] ?? Infinity)) {
        dist[to] = nd;
        prev.set(to, n);
        q.push({ n: to, d: nd });
      }
    }
  }
  const path = (t: string): string[] => {
    const p = prev.get(t);
    return p === undefined ? [t] : [...path(p), t];
  };
  return { dist, path };
}
const { dist, path } = dijkstra("a");
console.log(dist, path("d"));
