// Locals named like members of namespaces
namespace N { export const a = 1; export function g(n: number) { return n + a; } export let count = 0; export function inc() { return ++count; } export class K { v = 3; } export enum E { X = 4 } export namespace M { export const b = 5; } }
function main() {
  const a = "local", g = "lg", count = "lc", K = "lk", E = "le", b = "lb", inc = 1;
  console.log(a, g, count, K, E, b, inc);
  console.log(N.a, N.g(1), N.inc(), N.count, new N.K(), N.E.X, N.M.b);
  N.count += 5;
  console.log(N.count, count);
  return () => { const count = 7; return [N.count, count]; };
}
console.log(main()());
function para(a: number, count: number) { N.count = a + N.a; return N.count + count; }
console.log(para(10, 20), N.count);
class Q { m(count = N.count) { for (const a of [N.a]) console.log(a, N.a); return count; } }
console.log(new Q().m());
const { a, count: c2 } = N;
console.log(a, c2);
function d1() { const { a } = N; return a; }
function d2() { const { a: x, M: { b }, g } = { ...{ a: 1, M: { b: 2 }, g: 3 } }; return [x, b, g]; }
function d3(a: number) { const { a: y, g } = N; return g(y) + a; }
console.log(d1(), d2(), d3(100));
import q = N.a;
import mm = N.M;
function alias(a: number, b: number) { return [q + a, mm.b + b]; }
console.log(alias(5, 6));
class R { static a = N.a + 1; static b = [N.g(2)]; a = N.a; g = () => N.g(this.a); static { const g = 9; this.b.push(N.g(g)); } }
console.log(R.a, R.b, new R().a, new R().g());
function F(x: number) { const size = x; return F.size + size; } namespace F { export const size = 3; export function up(size: number) { return F(size) + size; } }
console.log(F(1), F.up(2));
class Shape { constructor(readonly kind: Shape.Kind) {} same(Kind: string) { return this.kind === Shape.Kind.Round && Kind === "k" && Shape.unit === 1; } }
namespace Shape { export enum Kind { Round, Square } export const unit: number = 1; }
function shapes(unit: number) { const Kind = Shape.Kind; return [new Shape(Kind.Round).same("k"), Shape.unit + unit, Shape.Kind[1]]; }
console.log(shapes(7));
const fns = [1, 2].map((a) => () => a + N.a);
console.log(fns.map((g) => g() + N.g(1)));
for (const g of [1]) { console.log(N.g(g)); }
{ const a = 50; console.log(a + N.a); }
