// Members called as what Python reads in the body of a class
class A { property(n: string) { return "p" + n; } get y() { return 1; } set y(v) { console.log("set", v); } static staticmethod() { return "sm"; } static other() { return "o"; } classmethod() { return "cm"; } static list = [1]; list() { return [..."ab"]; } }
const a = new A(); a.y = 4; console.log(a.property("x"), a.y, A.staticmethod(), A.other(), a.classmethod(), a.list(), A.list);
class B { static property = 5; get z() { return B.property; } static get w() { return 7; } accessor q = 3; str = "s"; static int(x: number) { return x | 0; } static float = 1.5; print() { return `${this.str}${B.int(2.5)}`; } static len = (x: string) => x.length; type = "t"; super_ = 1; self = 2; cls = 3; object() { return this.self + this.cls; } static super = "sup"; }
const b = new B(); console.log(b.z, B.w, b.q, b.print(), B.float, B.len("abc"), b.type, b.object(), B.super, b);
class C { static len = 2; static range() { return 3; } static x = [1, 2, 3].length + C.len; static y = [...Array(3).keys()].map(String); static isinstance = true; static z = (() => { let s = 0; for (let i = 0; i < 3; i++) s += i; return s; })(); static callable() { return typeof C.z; } static tuple = [1, "a"] as const; }
console.log(C.x, C.y, C.range(), C.z, C.callable(), C);
class D { isinstance = 1; getattr() { return 2; } static getattr = 1; m = new Map([["k", this.isinstance]]); static sort(xs: number[]) { return xs.sort((p, q) => q - p); } static sorted = D.sort([1, 2]); static { this.sorted.push(9); } static property() { return 1; } static get prop2() { return D.property() + 1; } }
console.log(new D(), D.sorted, D.prop2, D.getattr);
