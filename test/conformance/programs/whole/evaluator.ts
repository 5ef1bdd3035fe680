// tokenizer + recursive descent parser + evaluator
type TokenKind = "num" | "ident" | "op" | "lparen" | "rparen" | "comma" | "eof";
interface Token { readonly kind: TokenKind; readonly text: string; readonly pos: number }
class SyntaxErr extends Error { constructor(message: string, readonly pos: number) { super(`${message} at ${pos}`); this.name = "SyntaxErr"; } }
class Lexer implements Iterable<Token> {
  #src: string; #i = 0;
  constructor(src: string) { this.#src = src; }
  *[Symbol.iterator](): Iterator<Token> { let t: Token; do { t = this.next(); yield t; } while (t.kind !== "eof"); }
  private next(): Token {
    while (this.#i < this.#src.length && " \t\n".includes(this.#src[this.#i]!)) this.#i++;
    const pos = this.#i;
    if (pos >= this.#src.length) return { kind: "eof", text: "", pos };
    const ch = this.#src[pos]!;
    if (ch >= "0" && ch <= "9") { let j = pos; while (j < this.#src.length && /* digit or dot */ (isDigit(this.#src.charCodeAt(j)) || this.#src[j] === ".")) j++; this.#i = j; return { kind: "num", text: this.#src.slice(pos, j), pos }; }
    if (isAlpha(ch)) { let j = pos + 1; while (j < this.#src.length && (isAlpha(this.#src.charAt(j)) || isDigit(this.#src.charCodeAt(j)))) ++j; this.#i = j; return { kind: "ident", text: this.#src.substring(pos, j), pos }; }
    this.#i++;
    switch (ch) { case "(": return { kind: "lparen", text: ch, pos }; case ")": return { kind: "rparen", text: ch, pos }; case ",": return { kind: "comma", text: ch, pos }; case "+": case "-": case "*": case "/": case "^": case "%": return { kind: "op", text: ch, pos }; default: throw new SyntaxErr(`unexpected '${ch}'`, pos); }
  }
}
const isDigit = (code: number) => code >= 48 && code <= 57;
function isAlpha(c: string): boolean { const l = c.toLowerCase(); return l >= "a" && l <= "z" || c === "_"; }
type Node_ = { type: "num"; value: number } | { type: "var"; name: string } | { type: "unary"; op: "-"; arg: Node_ } | { type: "bin"; op: string; left: Node_; right: Node_ } | { type: "call"; fn: string; args: Node_[] };
class Parser {
  private pos = 0; private readonly tokens: Token[];
  private static readonly prec: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3 };
  constructor(src: string) { this.tokens = [...new Lexer(src)]; }
  private get peek(): Token { return this.tokens[this.pos]!; }
  private eat(kind: TokenKind): Token { const t = this.peek; if (t.kind !== kind) throw new SyntaxErr(`expected ${kind}, got ${t.kind}`, t.pos); this.pos++; return t; }
  private is(k: TokenKind) { return this.peek.kind === k; }
  parse(): Node_ { const n = this.expr(0); this.eat("eof"); return n; }
  private expr(min: number): Node_ {
    let left = this.unary();
    for (;;) { const t = this.peek; const p = t.kind === "op" ? Parser.prec[t.text] ?? 0 : 0; if (p === 0 || p <= min - (t.text === "^" ? 1 : 0) && p < min) break; if (p < min || (p === min && t.text !== "^")) break; this.pos++; const right = this.expr(t.text === "^" ? p : p); left = { type: "bin", op: t.text, left, right }; }
    return left;
  }
  private unary(): Node_ { if (this.peek.kind === "op" && this.peek.text === "-") { this.pos++; return { type: "unary", op: "-", arg: this.unary() }; } return this.primary(); }
  private primary(): Node_ {
    const t: Token = this.peek;
    switch (t.kind as TokenKind) {
      case "num": this.pos++; return { type: "num", value: parseFloat(t.text) };
      case "ident": { this.pos++; if (this.is("lparen") === false) return { type: "var", name: t.text }; this.eat("lparen"); const args: Node_[] = []; if (!this.is("rparen")) do args.push(this.expr(0)); while (this.is("comma") && this.eat("comma")); this.eat("rparen"); return { type: "call", fn: t.text, args }; }
      case "lparen": { this.pos++; const e = this.expr(0); this.eat("rparen"); return e; }
      default: throw new SyntaxErr(`unexpected ${t.kind}`, t.pos);
    }
  }
}
const fns: { readonly [name: string]: (...args: number[]) => number } = { max: Math.max, min: (...a) => Math.min(...a), sqrt: Math.sqrt, sum: (...xs) => xs.reduce((a, b) => a + b, 0) };
function evaluate(n: Node_, env: ReadonlyMap<string, number>): number {
  switch (n.type) {
    case "num": return n.value;
    case "var": { const v = env.get(n.name); if (v === undefined) throw new ReferenceError(`${n.name} is not defined`); return v; }
    case "unary": return -evaluate(n.arg, env);
    case "call": { const f = fns[n.fn]; if (!f) throw new TypeError(n.fn + " is not a function"); return f(...n.args.map((a) => evaluate(a, env))); }
    case "bin": { const l = evaluate(n.left, env), r = evaluate(n.right, env); switch (n.op) { case "+": return l + r; case "-": return l - r; case "*": return l * r; case "/": return l / r; case "%": return l % r; case "^": return l ** r; } throw new Error("op"); }
  }
}
const env = new Map([["x", 4], ["pi", 3.14159]]);
for (const src of ["1 + 2 * 3", "-(2 + x) * 2", "max(1, x, 3) / 2", "2 ^ 3", "sum(1, 2, 3, sqrt(16))", "1 +", "foo(1)", "y + 1", "3 $ 4", "10 % 4 - 1.5", "1/0", "-x ^ 2"]) {
  try { console.log(src, "=", evaluate(new Parser(src).parse(), env)); }
  catch (e) { if (e instanceof SyntaxErr) console.log(e.name, e.message, e.pos); else if (e instanceof Error) console.log(`${e.name}: ${e.message}`, e.constructor === TypeError); else throw e; }
}
console.log(JSON.stringify(new Parser("a(1,b)+2").parse()));
