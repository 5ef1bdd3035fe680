// expression evaluator: tokenizer, Pratt parser, VM
type Tok = { t: "num"; v: number } | { t: "id"; v: string } | { t: "op"; v: string } | { t: "end" };
function* lex(s: string): Generator<Tok, void, undefined> {
  let i = 0;
  while (i < s.length) {
    const c = s[i]!;
    if (c === " ") { i++; continue; }
    if (c >= "0" && c <= "9") {
      let j = i;
      while (j < s.length && ((s[j]! >= "0" && s[j]! <= "9") || s[j] === ".")) j++;
      yield { t: "num", v: Number(s.slice(i, j)) };
      i = j;
    } else if ((c >= "a" && c <= "z") || c === "_") {
      let j = i + 1;
      while (j < s.length && s[j]! >= "a" && s[j]! <= "z") j++;
      yield { t: "id", v: s.substring(i, j) };
      i = j;
    } else { yield { t: "op", v: s.startsWith("**", i) ? "**" : c }; i += s.startsWith("**", i) ? 2 : 1; }
  }
  yield { t: "end" };
}
interface Call extends ReadonlyArray<Node> {}
type Node = number | string | Call;
const power: Record<string, [number, number]> = { "+": [1, 2], "-": [1, 2], "*": [3, 4], "/": [3, 4], "%": [3, 4], "**": [8, 7] };
class Parser {
  #toks: Tok[]; #p = 0;
  constructor(src: string) { this.#toks = [...lex(src)]; }
  get #tok() { return this.#toks[this.#p]!; }
  #next(): Tok { return this.#toks[this.#p++]!; }
  expr(min = 0): Node {
    const t = this.#next();
    let left: Node;
    switch (t.t) {
      case "num": left = t.v; break;
      case "id":
        if (this.#is("(")) {
          this.#next();
          const args: Node[] = [];
          while (!this.#is(")")) { args.push(this.expr()); if (this.#is(",")) this.#next(); }
          this.#next();
          left = [t.v, ...args];
        } else left = t.v;
        break;
      case "op":
        if (t.v === "(") { left = this.expr(); this.#expect(")"); break; }
        if (t.v === "-") { left = ["neg", 0, this.expr(5)]; break; }
      // falls through
      default: throw new SyntaxError(`unexpected ${t.t === "end" ? "end" : t.v}`);
    }
    for (;;) {
      const o = this.#tok;
      if (o.t !== "op" || !(o.v in power)) return left;
      const [l, r] = power[o.v]!;
      if (l < min) return left;
      this.#next();
      left = [o.v, left, this.expr(r)];
    }
  }
  #is(v: string) { const t = this.#tok; return t.t === "op" && t.v === v; }
  #expect(v: string) { if (!this.#is(v)) throw new SyntaxError(`expected ${v}`); this.#next(); }
}
const fns: { [name: string]: (...xs: number[]) => number } = { max: Math.max, min: (...xs) => Math.min(...xs), hyp: (a, b = a) => Math.hypot(a, b), neg: (_, x = 0) => -x };
const ops: Record<string, (a: number, b: number) => number> = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "%": (a, b) => a % b, "**": Math.pow };
function run(n: Node, env: Readonly<Record<string, number>> = {}): number {
  if (typeof n === "number") return n;
  if (typeof n === "string") { if (!Object.hasOwn(env, n)) throw new ReferenceError(`${n} is not defined`); return env[n]!; }
  const [op, ...args] = n as unknown as [string, ...Node[]];
  const vals = args.map((a) => run(a, env));
  const f: ((...xs: number[]) => number) | undefined = ops[op] ? (a = 0, b = 0) => ops[op]!(a, b) : fns[op];
  if (!f) throw new TypeError(`no function ${op}`);
  return f(...vals);
}
for (const src of ["1 + 2 * 3", "-2 ** 2", "2 ** 3 ** 2", "(1 + 2) * -x", "max(1, 5, 3) % 3", "hyp(3, 4) / 0", "min()", "y + 1", "foo(1)", "1 +", "(1", "0 / 0", "10 - 4 - 3", "7 / 2"]) {
  try {
    const ast = new Parser(src).expr();
    console.log(src, "=>", JSON.stringify(ast), "=", run(ast, { x: 1.5 }));
  } catch (e) {
    if (e instanceof SyntaxError || e instanceof ReferenceError) console.log(src, "!!", e.name, e.message);
    else console.log(src, "!?", String(e));
  }
}
console.log([...lex("a1 ** (b)")]);
