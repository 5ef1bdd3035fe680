class Stack {
  private xs: string[] = [];
  push(x: string) {
    this.xs.push(x);
  }
  peek(): string {
    return this.xs[this.xs.length - 1];
  }
}
const s = new Stack();
console.log(s.peek());
s.push("a");
console.log(s.peek(), s.peek().length);
const top = s.peek();
if (top) console.log(top + "!");
const toks = ["(", "a", ")"];
let p = 0;
const next = () => toks[p++];
const peek = () => toks[p];
while (peek() !== undefined) console.log(next());
console.log(next(), `${next()}`);
const objs = [{ t: "x" }];
const at = (i: number) => objs[i];
console.log(at(0)?.t, at(5)?.t, at(9));
for (let t; (t = objs.pop()); ) console.log(t.t);
const rec: Record<string, string> = { a: "1" };
const get = (k: string) => rec[k];
console.log(get("a"), get("b"), get("b") ?? "dflt", rec["zz"] === undefined, rec["zz"] === "q");
let i = 0;
const src = "ab";
while (src[i] !== "c" && i < 5) i++;
console.log(i);
const c = src[9];
console.log(c === "x", c === undefined, typeof c);
function firstWord(s: string) {
  return s.split(" ")[0];
}
console.log(firstWord("hi there").toUpperCase());
const [a0, a1] = "x".split(",");
if (a1 === undefined) console.log(a0, a1);
const m = [["k", "v"]];
for (const [k, v] of m) console.log(k + v);
const g = [["#", "."]];
const cell = (y: number, x: number) => g[y]?.[x];
console.log(cell(0, 0), cell(1, 0), cell(0, 7), cell(0, 1) === ".");
