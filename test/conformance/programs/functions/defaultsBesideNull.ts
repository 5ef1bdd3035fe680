// default/null variants
class Node1<T> { constructor(public val: T, public left: Node1<T> | null = null, public right: Node1<T> | null = null) {} }
class BST<T> {
  root: Node1<T> | null = null;
  insert(v: T, n: Node1<T> | null = this.root): Node1<T> { if (n === null) { const m = new Node1(v); if (this.root === null) this.root = m; return m; } if (v < n.val) { n.left = n.left ? (this.insert(v, n.left), n.left) : new Node1(v); } else n.right = n.right ? (this.insert(v, n.right), n.right) : new Node1(v); return n; }
  *walk(n = this.root): Generator<T> { if (n) { yield* this.walk(n.left); yield n.val; yield* this.walk(n.right); } }
  height(n: Node1<T> | null = this.root): number { return n === null ? 0 : 1 + Math.max(this.height(n.left), this.height(n.right)); }
}
const t = new BST<number>(); for (const v of [5, 2, 8, 1]) t.insert(v); console.log([...t.walk()], t.height());
function opt(a: number | null = 1, b: string | null = "b") { return `${a} ${b}`; }
console.log(opt(), opt(null), opt(2, null), opt(null, "x"));
const show = ({ a = 1, b = null as string | null }: { a?: number; b?: string | null } = {}) => `${a} ${b}`; console.log(show(), show({ b: null }), show({ a: 3, b: "q" }));
const arrow = (cb: ((x: number) => number) | null = x => x + 1) => cb === null ? "no cb" : cb(1); console.log(arrow(), arrow(null), arrow(x => x * 10));
