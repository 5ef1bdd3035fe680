type Token = { kind: "num"; value: number } | { kind: "op"; value: string } | { kind: "paren"; value: "(" | ")" };
function* tokenize(text: string): Generator<Token> {
  let i = 0;
  while (i < text.length) {
    const ch = text[i]!;
    if (ch === " ") { i++; continue; }
    if (ch >= "0" && ch <= "9") {
      let j = i;
      while (j < text.length && ((text[j]! >= "0" && text[j]! <= "9") || text[j] === ".")) j++;
      yield { kind: "num", value: parseFloat(text.slice(i, j)) };
      i = j;
      continue;
    }
    if (ch === "(" || ch === ")") yield { kind: "paren", value: ch };
    else if ("+-*/^".includes(ch)) yield { kind: "op", value: ch };
    else throw new SyntaxError(`unexpected ${ch} at ${i}`);
    i++;
  }
}
type Expr = { type: "num"; value: number } | { type: "bin"; op: string; left: Expr; right: Expr } | { type: "neg"; operand: Expr };
class Parser {
  private tokens: Token[];
  private pos = 0;
  constructor(text: string) { this.tokens = [...tokenize(text)]; }
  private peek(): Token | undefined { return this.tokens[this.pos]; }
  private take(): Token { const t = this.tokens[this.pos++]; if (!t) throw new SyntaxError("unexpected end"); return t; }
  parse(): Expr { const e = this.sum(); if (this.peek()) throw new SyntaxError("trailing " + this.peek()!.value); return e; }
  private binary(ops: string, next: () => Expr): Expr {
    let left = next();
    for (let t = this.peek(); t?.kind === "op" && ops.includes(t.value); t = this.peek()) {
      this.pos++;
      left = { type: "bin", op: t.value, left, right: next() };
    }
    return left;
  }
  private sum(): Expr { return this.binary("+-", () => this.product()); }
  private product(): Expr { return this.binary("*/", () => this.unary()); }
  private unary(): Expr {
    const t = this.peek();
    if (t?.kind === "op" && t.value === "-") { this.pos++; return { type: "neg", operand: this.unary() }; }
    return this.power();
  }
  private power(): Expr {
    const base = this.atom();
    const t = this.peek();
    if (t?.kind === "op" && t.value === "^") { this.pos++; return { type: "bin", op: "^", left: base, right: this.unary() }; }
    return base;
  }
  private atom(): Expr {
    const t = this.take();
    switch (t.kind) {
      case "num": return { type: "num", value: t.value };
      case "paren":
        if (t.value === "(") { const e = this.sum(); const close = this.take(); if (close.value !== ")") throw new SyntaxError("expected )"); return e; }
      default: throw new SyntaxError(`unexpected ${t.value}`);
    }
  }
}
function evaluate(e: Expr): number {
  switch (e.type) {
    case "num": return e.value;
    case "neg": return -evaluate(e.operand);
    case "bin": {
      const l = evaluate(e.left), r = evaluate(e.right);
      switch (e.op) {
        case "+": return l + r;
        case "-": return l - r;
        case "*": return l * r;
        case "/": return l / r;
        case "^": return l ** r;
      }
      throw new Error("op " + e.op);
    }
  }
}
for (const s of ["1 + 2 * 3", "(1+2)*3", "-2^2", "2^3^2", "10/4", "1/0", "2 *", "3 $ 4", "(1", "1 2", "0.1+0.2"]) {
  try { console.log(s, "=", evaluate(new Parser(s).parse())); }
  catch (e) { if (e instanceof SyntaxError) console.log(s, "!", e.name, e.message); else throw e; }
}
console.log(JSON.stringify(new Parser("1+2*3").parse()));
