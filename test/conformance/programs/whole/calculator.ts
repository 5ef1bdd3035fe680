// tokeniser + parser + evaluator with discriminated AST, positions, errors
type Tok = { t: "num"; v: number; at: number } | { t: "id"; v: string; at: number } | { t: "op"; v: "+" | "-" | "*" | "/" | "^" | "(" | ")" | "," | "="; at: number } | { t: "eof"; at: number };
type Node = { k: "num"; v: number } | { k: "var"; n: string } | { k: "bin"; op: "+" | "-" | "*" | "/" | "^"; l: Node; r: Node } | { k: "neg"; e: Node } | { k: "call"; f: string; a: Node[] } | { k: "let"; n: string; e: Node };
class ParseError extends Error { constructor(m: string, readonly at: number) { super(`${m} at ${at}`); this.name = "ParseError"; } }
function* lex(s: string): Generator<Tok, void, void> {
  let i = 0;
  while (i < s.length) {
    const c = s[i]!;
    if (c === " ") { i++; continue; }
    if (c >= "0" && c <= "9" || c === ".") { let j = i; while (j < s.length && (s[j]! >= "0" && s[j]! <= "9" || s[j] === ".")) j++; const v = Number(s.slice(i, j)); if (Number.isNaN(v)) throw new ParseError(`bad number ${s.slice(i, j)}`, i); yield { t: "num", v, at: i }; i = j; continue; }
    if (c >= "a" && c <= "z" || c === "_") { let j = i; while (j < s.length && /* letters */ (s[j]! >= "a" && s[j]! <= "z" || s[j] === "_")) j++; yield { t: "id", v: s.substring(i, j), at: i }; i = j; continue; }
    if ("+-*/^(),=".includes(c)) { yield { t: "op", v: c as Extract<Tok, { t: "op" }>["v"], at: i++ }; continue; }
    throw new ParseError(`unexpected ${JSON.stringify(c)}`, i);
  }
  yield { t: "eof", at: i };
}
const prec = { "+": [1, "l"], "-": [1, "l"], "*": [2, "l"], "/": [2, "l"], "^": [4, "r"] } as const satisfies Record<string, readonly [number, "l" | "r"]>;
type BinOp = keyof typeof prec; const isBin = (s: string): s is BinOp => s in prec;
class Parser {
  private toks: Tok[]; private i = 0;
  constructor(src: string) { this.toks = [...lex(src)]; }
  private get cur(): Tok { return this.toks[this.i]!; }
  private eat<K extends Tok["t"]>(t: K, v?: string): Extract<Tok, { t: K }> { const c = this.cur; if (c.t !== t || (v !== undefined && "v" in c && c.v !== v)) throw new ParseError(`expected ${v ?? t}, got ${"v" in c ? c.v : c.t}`, c.at); this.i++; return c as Extract<Tok, { t: K }>; }
  parse(): Node { const n = this.stmt(); this.eat("eof"); return n; }
  private stmt(): Node { const a = this.cur, b = this.toks[this.i + 1]; if (a.t === "id" && b?.t === "op" && b.v === "=") { this.i += 2; return { k: "let", n: a.v, e: this.expr(0) }; } return this.expr(0); }
  private expr(min: number): Node {
    let l = this.unary();
    for (;;) { const c = this.cur; if (c.t !== "op" || !isBin(c.v)) return l; const [p, assoc] = prec[c.v]; if (p < min) return l; this.i++; l = { k: "bin", op: c.v, l, r: this.expr(assoc === "l" ? p + 1 : p) }; }
  }
  private unary(): Node { const c = this.cur; if (c.t === "op" && c.v === "-") { this.i++; return { k: "neg", e: this.expr(3) }; } return this.atom(); }
  private atom(): Node {
    const c = this.cur;
    switch (c.t) {
      case "num": this.i++; return { k: "num", v: c.v };
      case "id": { this.i++; const n = this.cur; if (n.t === "op" && n.v === "(") { this.i++; const a: Node[] = []; if (!(this.cur.t === "op" && (this.cur as { v: string }).v === ")")) do a.push(this.expr(0)); while (this.cur.t === "op" && (this.cur as { v: string }).v === "," && ++this.i); this.eat("op", ")"); return { k: "call", f: c.v, a }; } return { k: "var", n: c.v }; }
      case "op": if (c.v === "(") { this.i++; const e = this.expr(0); this.eat("op", ")"); return e; }
      // falls through
      default: throw new ParseError(`unexpected ${"v" in c ? c.v : c.t}`, c.at);
    }
  }
}
const fns: { readonly [n: string]: ((...x: number[]) => number) | undefined } = { max: Math.max, min: (...x) => Math.min(...x), sqrt: Math.sqrt, sum: (...x) => x.reduce((a, b) => a + b, 0), pi: () => Math.PI };
class Env { #v = new Map<string, number>([["ans", 0]]); get(n: string) { const v = this.#v.get(n); if (v === undefined) throw new ReferenceError(n + " is not defined"); return v; } set(n: string, v: number) { this.#v.set(n, v); return v; } get all() { return Object.fromEntries(this.#v); } }
const ops: Record<BinOp, (a: number, b: number) => number> = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "^": (a, b) => a ** b };
function ev(n: Node, env: Env): number { switch (n.k) { case "num": return n.v; case "var": return env.get(n.n); case "neg": return -ev(n.e, env); case "bin": return ops[n.op](ev(n.l, env), ev(n.r, env)); case "let": return env.set(n.n, ev(n.e, env)); case "call": { const f = fns[n.f]; if (!f) throw new TypeError(`${n.f} is not a function`); return f(...n.a.map(a => ev(a, env))); } } }
const show = (n: Node): string => n.k === "num" ? String(n.v) : n.k === "var" ? n.n : n.k === "neg" ? `-${show(n.e)}` : n.k === "bin" ? `(${show(n.l)}${n.op}${show(n.r)})` : n.k === "let" ? `${n.n}:=${show(n.e)}` : `${n.f}[${n.a.map(show)}]`;
const env = new Env();
for (const src of ["1+2*3", "(1+2)*3", "2^3^2", "-2^2", "x = 4*2.5", "x/4 - -1", "max(1, x, 3) + sum()", "sqrt(16)/0", "pi()*2", "1 +", "2 $ 3", "1.2.3", "nope(1)", "y + 1", "sum(1,2,,3)", "(1", "0/0", "ans"]) try { const ast = new Parser(src).parse(); env.set("ans", ev(ast, env)); console.log(src.padEnd(22, "."), show(ast), "=>", env.get("ans")); } catch (e) { console.log(src, "!!", e instanceof ParseError ? [e.name, e.message, e.at] : e instanceof Error ? `${e.constructor.name}: ${e.message}` : e); }
console.log(env.all, new Parser("a(b=1").constructor.name === "Parser" ? "" : "never");
