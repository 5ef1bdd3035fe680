// The value of a switch is taken once, before its cases are evaluated
let a = 5;
switch (a) { case a--: console.log("case", a); default: console.log("fall"); }
const f = () => ++a; switch (a) { case f(): console.log("no"); break; case a: console.log("no2", a); break; case a - 1: console.log("yes", a); break; default: console.log("dflt"); }
const o = { n: 1 }; switch (o.n) { case o.n++: console.log("one", o.n); break; case 2: console.log("two"); }
switch (o.n) { case (o.n = 9): console.log("nine"); break; case 2: console.log("two", o.n); }
function g(x: number) { switch (x) { case x + 1: return "never"; case (x = 7): return "seven"; case 3: return "three" + x; default: return "d" + x; } } console.log(g(3), g(7), g(5));
