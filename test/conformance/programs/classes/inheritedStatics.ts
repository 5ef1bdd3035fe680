// Statics that a class inherits, in for…in and in its keys.
class A { static x = 1; static y = "q"; static m() { return 1; } }
class B extends A { static z = 3; static override y = "over"; }
for (const k in A) console.log(k);
for (const k in B) console.log(k);
console.log(Object.keys(B), Object.keys(A), "x" in B, Object.hasOwn(B, "x"));
console.log(B.x, B.y);
A.x = 5; console.log(B.x); B.x = 6; console.log(A.x, B.x, Object.keys(B));
for (const k in B) console.log(k);
class C2 extends B { static w = 0; }
class D2 { static q = 1;}
for (const k in C2) console.log(k, (C2 as any as Record<string, unknown>)[k]);
for (const k in D2) console.log(k);
class NoStat extends Map<string, number> { static n = 1; }
for (const k in NoStat) console.log(k);
