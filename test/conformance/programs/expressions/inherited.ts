const o: { a: number; b?: number } = { a: 1 };
console.log("toString" in o, "valueOf" in o, "a" in o, "b" in o, "constructor" in o, "hasOwnProperty" in {});
class K { m() {} static s() {} x = 1; get g() { return 1; } }
const k = new K();
console.log("m" in k, "x" in k, "g" in k, "toString" in k, "constructor" in k, "zz" in k, "s" in K, "length" in K);
const a = [1, 2, 3];
console.log(0 in a, 3 in a, "length" in a, "push" in a, "1" in a, "5" in a, "foo" in a, "toString" in a);
function f() {}
console.log("name" in f, "call" in f, "length" in f);
const m = new Map([["a", 1]]);
console.log("size" in m, "get" in m, "a" in m);
const e = new Error("x"); console.log("message" in e, "cause" in e, "code" in e);
type A = { kind: "a"; va: number } | { kind: "b"; vb: string };
const u: A = { kind: "b", vb: "q" } as A; console.log("va" in u, "vb" in u);
