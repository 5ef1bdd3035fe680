// Maps and Sets whose type says nothing, or only where they are declared: what is put there tells.
const counts = new Map();
for (const word of ["a", "b", "a"]) counts.set(word, (counts.get(word) || 0) + 1);
console.log((counts.get("a") ?? 0) + 1, counts.get("c"), counts.size, [...counts.keys()].join("+"));

const memo = new Map();
function fib(n: number): number {
  if (n < 2) return n;
  if (memo.has(n)) return memo.get(n);
  const value = fib(n - 1) + fib(n - 2);
  memo.set(n, value);
  return value;
}
console.log(fib(30), memo.size);

class Trie {
  readonly children: Map<string, Trie> = new Map();
  isWord = false;
  add(word: string): void {
    let at: Trie = this;
    for (const letter of word) {
      if (!at.children.has(letter)) at.children.set(letter, new Trie());
      at = at.children.get(letter)!;
    }
    at.isWord = true;
  }
  has(word: string): boolean {
    let at: Trie | undefined = this;
    for (const letter of word) {
      at = at.children.get(letter);
      if (!at) return false;
    }
    return at.isWord;
  }
}
const trie = new Trie();
for (const word of ["car", "cart"]) trie.add(word);
console.log(trie.has("car"), trie.has("ca"), trie.has("dog"));

const edges: Map<number, number[]> = new Map();
for (const [from, to] of [
  [1, 2],
  [1, 3],
  [2, 3],
] as const) {
  if (!edges.has(from)) edges.set(from, []);
  edges.get(from)!.push(to);
}
console.log(edges, edges.get(1)!.map((n) => n / 2));
const visited: Set<string> = new Set();
console.log(visited.add("x").has("x"), visited.size);
const byId: Map<number, { name: string; tags?: string[] }> = new Map();
byId.set(1, { name: "a" }).set(2, { name: "b", tags: ["x"] });
for (const { name, tags } of byId.values()) console.log(name, tags?.length);
const weak: WeakMap<object, number> = new WeakMap();
const key = {};
weak.set(key, 1.5);
console.log(weak.get(key), weak.get({}));
