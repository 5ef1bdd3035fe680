namespace A { export namespace B { export const x = 3; export function f() { return x + 1; } export class C { v = 2; } export type T = number; } export let n = 1; export function inc() { n++; } }
import X = A.B;
import f = A.B.f;
import C = A.B.C;
const t: X.T = 4;
console.log(X.x, X.f(), f(), new C().v, new X.C().v, t);
A.inc();
console.log(A.n);
namespace Outer { export import Inner = A.B; import g2 = A.B.f; export function call() { return g2() + Inner.x; } export enum E { P = 4, Q } }
import E = Outer.E; import Sub = Outer.Inner; console.log(Outer.call(), Outer.Inner.f(), Sub.x, E.Q, E[4]);
{ class D extends C { w = X.x; } console.log(new D().w, new D() instanceof X.C, f === X.f); }
