class LRU<K, V> {
  private m = new Map<K, V>();
  constructor(private cap: number) {}
  get(k: K): V | undefined {
    const v = this.m.get(k);
    if (v !== undefined) {
      this.m.delete(k);
      this.m.set(k, v);
    }
    return v;
  }
  set(k: K, v: V) {
    this.m.delete(k);
    this.m.set(k, v);
    if (this.m.size > this.cap) this.m.delete(this.m.keys().next().value as K);
  }
  keys() {
    return [...this.m.keys()];
  }
}
const l = new LRU<string, number>(2);
l.set("a", 1);
l.set("b", 2);
l.get("a");
l.set("c", 3);
console.log(l.keys(), l.get("b"));
class Trie {
  kids: Record<string, Trie> = {};
  end = false;
  add(w: string) {
    let n: Trie = this;
    for (const c of w) n = n.kids[c] ??= new Trie();
    n.end = true;
  }
  has(w: string): boolean {
    let n: Trie | undefined = this;
    for (const c of w) {
      n = n.kids[c];
      if (!n) return false;
    }
    return n.end;
  }
}
const tr = new Trie();
["car", "cat"].forEach((w) => tr.add(w));
console.log(tr.has("car"), tr.has("ca"), tr.has("dog"));
const G: Record<string, string[]> = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
const bfs = (s: string) => {
  const seen = new Set([s]);
  const q = [s];
  const out: string[] = [];
  while (q.length) {
    const n = q.shift()!;
    out.push(n);
    for (const m of G[n] ?? [])
      if (!seen.has(m)) {
        seen.add(m);
        q.push(m);
      }
  }
  return out;
};
console.log(bfs("a"));
const dist: Record<string, number> = { a: 0 };
const stack = ["a"];
while (stack.length > 0) {
  const n = stack.pop()!;
  for (const m of G[n]!) {
    const d = dist[n]! + 1;
    if (dist[m] === undefined || d < dist[m]!) {
      dist[m] = d;
      stack.push(m);
    }
  }
}
console.log(dist);
