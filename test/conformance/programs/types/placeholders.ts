// Placeholders: null! and its kin, for what comes later
interface Box {
  x: number;
}
let a: Box = null!,
  b: Box = undefined!,
  c: Box = null as any,
  d: Box = undefined as any,
  e: Box = null as unknown as Box;
console.log(a, b, c, d, e);
class Node_ {
  val: number;
  next: Node_ = null!;
  prev: Node_ = null as any;
  box: Box = undefined as any;
  name: string = null as any;
  constructor(v: number) {
    this.val = v;
  }
}
const n = new Node_(1);
console.log(n, n.next === null, n.box === undefined, n.name, n.prev == null, JSON.stringify(n));
class List {
  head: Node_ = undefined!;
  tail: Node_ = null!;
  n = 0;
  add(v: number) {
    const x = new Node_(v);
    if (!this.head) this.head = this.tail = x;
    else {
      this.tail.next = x;
      this.tail = x;
    }
    this.n++;
    return this;
  }
  *[Symbol.iterator]() {
    for (let at = this.head; at; at = at.next) yield at.val;
  }
}
const list = new List();
console.log(list, [...list]);
list.add(1).add(2);
console.log(list.n, [...list], list.tail.next === null, list.tail?.next?.val ?? "end", `${list.tail.next}`);
console.log(typeof list.tail.next, typeof new List().head);
let s: string = null!;
console.log(s, `${s}`, s + "x", JSON.stringify({ s }), [s]);
s = "v";
console.log(s, s.length);
let k: number = undefined!;
console.log(k, [k], k + 1);
k = 3;
console.log(k + 1);
function lazy(): Node_ {
  return null!;
}
console.log(lazy(), lazy() === null, lazy()?.val);
try {
  console.log(lazy().val);
} catch (error) {
  console.log(error instanceof TypeError);
}
const orNull = <T>(x?: T): T => x ?? (null as unknown as T);
const orNothing = <T>(x?: T): T => x ?? undefined!;
console.log(orNull<number>(), orNull("q"), orNull<Box>() === null, orNothing<number>(), orNothing("q"));
const o = { p: null! as Box, q: null as unknown as string, r: undefined as any as number };
console.log(o, o.p, o.q, o.r, `${o.q} ${o.r}`);
