type Expr = { k: "num"; v: number } | { k: "bin"; op: "+" | "-" | "*" | "/"; l: Expr; r: Expr } | { k: "neg"; e: Expr };
function evalE(e: Expr): number {
  switch (e.k) {
    case "num": return e.v;
    case "neg": return -evalE(e.e);
    case "bin": {
      const l = evalE(e.l), r = evalE(e.r);
      switch (e.op) { case "+": return l + r; case "-": return l - r; case "*": return l * r; case "/": return l / r; }
    }
  }
}
class Parser {
  private pos = 0;
  constructor(private readonly src: string) {}
  private peek(): string { return this.src[this.pos] ?? ""; }
  private eat(c: string): boolean { if (this.peek() === c) { this.pos++; return true; } return false; }
  parse(): Expr { const e = this.sum(); if (this.pos < this.src.length) throw new SyntaxError(`unexpected ${this.peek()} at ${this.pos}`); return e; }
  private sum(): Expr {
    let l = this.product();
    for (;;) {
      if (this.eat("+")) l = { k: "bin", op: "+", l, r: this.product() };
      else if (this.eat("-")) l = { k: "bin", op: "-", l, r: this.product() };
      else return l;
    }
  }
  private product(): Expr {
    let l = this.unary();
    while (true) {
      const c = this.peek();
      if (c !== "*" && c !== "/") break;
      this.pos++;
      l = { k: "bin", op: c, l, r: this.unary() };
    }
    return l;
  }
  private unary(): Expr { if (this.eat("-")) return { k: "neg", e: this.unary() }; return this.atom(); }
  private atom(): Expr {
    if (this.eat("(")) { const e = this.sum(); if (!this.eat(")")) throw new SyntaxError("expected )"); return e; }
    let s = "";
    while (this.peek() >= "0" && this.peek() <= "9" || this.peek() === ".") { s += this.peek(); this.pos++; }
    if (s === "") throw new SyntaxError("number expected at " + this.pos);
    return { k: "num", v: Number(s) };
  }
}
for (const s of ["1+2*3", "(1+2)*3", "-4/2", "10/4", "2*(3+(4-1))", "1.5*2", "1/0", "1+", "(1", "2x"]) {
  try { console.log(s, "=", evalE(new Parser(s).parse())); } catch (e) { console.log(s, e instanceof SyntaxError ? e.message : "?"); }
}
// linked list, stack, queue
class Node2<T> { next: Node2<T> | null = null; constructor(public value: T) {} }
class List<T> {
  head: Node2<T> | null = null; tail: Node2<T> | null = null; size = 0;
  push(v: T): this { const n = new Node2(v); if (this.tail) this.tail.next = n; else this.head = n; this.tail = n; this.size++; return this; }
  shift(): T | undefined { const h = this.head; if (!h) return undefined; this.head = h.next; if (!this.head) this.tail = null; this.size--; return h.value; }
  *[Symbol.iterator](): IterableIterator<T> { for (let n = this.head; n; n = n.next) yield n.value; }
  reverse(): void { let p: Node2<T> | null = null, c = this.head; this.tail = c; while (c) { const n: Node2<T> | null = c.next; c.next = p; p = c; c = n; } this.head = p; }
}
const li = new List<number>().push(1).push(2).push(3);
li.reverse();
console.log([...li], li.size, li.shift(), li.shift(), li.shift(), li.shift(), li.size);
// events
type Handler<T> = (ev: T) => void;
class Emitter<E extends Record<string, unknown>> {
  private handlers: { [K in keyof E]?: Handler<E[K]>[] } = {};
  on<K extends keyof E>(k: K, h: Handler<E[K]>): () => void {
    (this.handlers[k] ??= []).push(h);
    return () => { this.handlers[k] = this.handlers[k]?.filter((x) => x !== h); };
  }
  emit<K extends keyof E>(k: K, ev: E[K]): number { const hs = this.handlers[k] ?? []; hs.forEach((h) => h(ev)); return hs.length; }
}
const em = new Emitter<{ tick: number; msg: string }>();
const off = em.on("tick", (n) => console.log("tick", n));
em.on("msg", (m) => console.log("msg", m.toUpperCase()));
console.log(em.emit("tick", 1), em.emit("msg", "hi"));
off();
console.log(em.emit("tick", 2));
// bits
let h = 0;
for (const ch of "hash me") h = (h * 31 + ch.charCodeAt(0)) | 0;
console.log(h, h >>> 0, h & 0xff, ~h, h << 3, h >> 2, (h >>> 28).toString(2));
function crc8(data: number[]): number { let crc = 0; for (const b of data) { crc ^= b; for (let i = 0; i < 8; i++) crc = crc & 0x80 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff; } return crc; }
console.log(crc8([1, 2, 3, 4]), crc8([]));
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
console.log(gcd(48, 18), -7 % 3, 7 % -3, -7 / 2, Math.floor(-7 / 2), Math.trunc(-7 / 2), (-7 / 2) | 0, 2 ** 10, 2 ** -1, 7 / 2);
console.log(0.1 + 0.2, 1 / 3, 1e21, 1e-7, 123456789 * 1000, 5 % 0, 1 / 0, -1 / 0);
