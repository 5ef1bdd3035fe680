const x = 5;
class A { y = x; z = x + 1; constructor(x: number) { console.log(x); } }
console.log(new A(1));
class B { a = 1; b = this.a + 1; constructor(readonly c = this.b + 1) {} }
console.log(new B());
class C { a = log("field"); constructor(public b = log("default")) { log("body"); } }
function log(s: string) { console.log(s); return s; }
console.log(new C());
class D extends C { d = log("d field"); constructor(e = log("d default")) { super(); log(e); } }
console.log(new D());
