var c;
c = 5;
console.log(c);
var d: number | undefined;
console.log(d);
var d: number | undefined = 4;
var d: number | undefined;
console.log(d);
{ var e; e = "x"; }
for (const i of [1, 2]) { var f; f = (f ?? 0) + i; }
console.log(e, f);
namespace N { var g; g = 1; export var h: string | undefined; h = "h" + g; }
console.log(N.h);
switch (1) { case 1: var k; k = 2; }
console.log(k);
var p: number, q = 2, r;
p = q; r = p + q; console.log(p, q, r);
let s, t; s = t = 3; console.log(s + t);
function fn() { var u, v; u = 1; v = u + 1; if (v) { var w; w = v; } return [u, v, w]; }
console.log(fn());
