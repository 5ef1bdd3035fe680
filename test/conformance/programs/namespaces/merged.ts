class A { static s = 1; m() { return 1; } }
interface A { extra?: number }
const a = new A(); a.extra = 5; console.log(a.extra, a.m());
function f() { return 1; } namespace f { export const x = 2; } console.log(f(), f.x);
enum E { A } namespace E { export const label = (e: E) => "E" + e; } console.log(E.label(E.A));
class C { x = 1; } namespace C { export const make = () => new C(); } console.log(C.make().x);
