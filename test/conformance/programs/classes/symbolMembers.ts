const tag = Symbol("tag");
const other: unique symbol = Symbol();
class A { [tag] = 1; [other]() { return 2; } get [Symbol.toStringTag]() { return "AA"; } static [tag] = "st"; }
const a = new A();
console.log(a[tag], a[other](), A[tag], `${a}`);
a[tag] += 5; console.log(a[tag]);
class B extends A { override [other]() { return super[other]() + 10; } }
console.log(new B()[other](), new B()[tag], tag in a, tag.description);
const lit = { [tag]: "x", plain: 1, [other]() { return "m"; } };
console.log(lit[tag], lit[other](), Object.keys(lit));
const key = "dyn"; const K2 = "a" + "b";
class Named { [key] = 1; ["lit"]() { return 2; } get ["acc"]() { return 3; } static ["s"] = 4; [`t`] = 9; 5 = "five"; 0x10() { return "sixteen"; } "quoted name" = 7; }
const named = new Named();
console.log(named.dyn, named.lit(), named.acc, Named.s, named.t, named[5], named[16](), named["quoted name"]);
console.log(Object.keys(named), named);
class Copied { [tag] = 1; x = 2; }
const copy: { [tag]: number; x: number } = { ...new Copied() };
console.log(copy[tag], copy.x, new Copied(), JSON.stringify(new Copied()), Object.entries(new Copied()));
class Under extends Copied { ["y z"] = 3; }
console.log(new Under(), new Under()[tag]);
const { [tag]: taken } = new Under();
console.log(taken);
