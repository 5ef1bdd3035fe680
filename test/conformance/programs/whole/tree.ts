class TreeNode<T> {
  left: TreeNode<T> | null = null;
  right: TreeNode<T> | null = null;
  constructor(public value: T) {}
}
class BST<T> {
  root: TreeNode<T> | null = null;
  private count = 0;
  constructor(private compare: (a: T, b: T) => number) {}
  insert(value: T): boolean {
    if (this.root === null) { this.root = new TreeNode(value); this.count++; return true; }
    let at = this.root;
    while (true) {
      const c = this.compare(value, at.value);
      if (c === 0) return false;
      if (c < 0) { if (at.left === null) { at.left = new TreeNode(value); break; } at = at.left; }
      else { if (!at.right) { at.right = new TreeNode(value); break; } at = at.right; }
    }
    this.count++;
    return true;
  }
  *[Symbol.iterator](): Iterator<T> { yield* this.walk(this.root); }
  private *walk(n: TreeNode<T> | null): Generator<T> { if (!n) return; yield* this.walk(n.left); yield n.value; yield* this.walk(n.right); }
  height(n: TreeNode<T> | null): number { return n === null ? 0 : 1 + Math.max(this.height(n.left), this.height(n.right)); }
  get size() { return this.count; }
}
const t = new BST<number>((a, b) => a - b);
for (const n of [5, 2, 8, 1, 9, 3, 5, 2]) t.insert(n);
console.log([...t], t.size, t.height(t.root));
const s = new BST<string>((a, b) => (a < b ? -1 : a > b ? 1 : 0));
"pear apple fig kiwi banana".split(" ").forEach((w) => s.insert(w));
console.log(Array.from(s).join(" "), s.height(s.root));
class Graph {
  private adj = new Map<string, Set<string>>();
  edge(a: string, b: string) {
    for (const [x, y] of [[a, b], [b, a]] as const) {
      if (!this.adj.has(x)) this.adj.set(x, new Set());
      this.adj.get(x)!.add(y);
    }
    return this;
  }
  bfs(start: string, goal: string): string[] | undefined {
    const queue: string[][] = [[start]];
    const seen = new Set([start]);
    while (queue.length > 0) {
      const path = queue.shift()!;
      const last = path[path.length - 1]!;
      if (last === goal) return path;
      for (const next of this.adj.get(last) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push([...path, next]);
      }
    }
    return undefined;
  }
}
const g = new Graph().edge("a", "b").edge("b", "c").edge("a", "d").edge("d", "e").edge("e", "c").edge("c", "f");
console.log(g.bfs("a", "f"), g.bfs("a", "zz"));
interface ListNode { value: number; next?: ListNode }
const list: ListNode = { value: 1, next: { value: 2, next: { value: 3 } } };
let cur: ListNode | undefined = list; const vals: number[] = [];
while (cur) { vals.push(cur.value); cur = cur.next; }
console.log(vals, list);
function reverse(head: ListNode | undefined): ListNode | undefined { let prev: ListNode | undefined; while (head) { const next = head.next; head.next = prev; prev = head; head = next; } return prev; }
const r = reverse(list); console.log(r?.value, r?.next?.value, JSON.stringify(r));
