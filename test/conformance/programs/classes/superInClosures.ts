class Base { static k = 4; static helper(a = 1) { return "helper" + a + this.k; } static get g() { return "g" + this.k; } val() { return "v"; } get q() { return "q"; } set q(v: string) { console.log("set", v); } static async later(n: number) { return n + this.k; } }
class Derived extends Base {
  static override k = 5;
  static use() { return [1, 2].map((x) => super.helper(x) + super.k + super.g); }
  static async all() { const f = async () => await super.later(3); return [await f(), await super.later(1)]; }
  use() { return [1, 2].map((x) => super.val() + super.q + x); }
  set() { [1].forEach((x) => { super.q = "n" + x; }); }
  loop() { const fs: (() => string)[] = []; for (let i = 0; i < 2; i++) fs.push(() => super.val() + i); return fs.map((f) => f()); }
  inLoop() { const r: string[] = []; for (let i = 0; i < 2; i++) { const g = () => i; r.push(super.val() + g()); } return r; }
  static sLoop() { const r: string[] = []; for (let i = 0; i < 2; i++) { const g = () => i; r.push(super.helper(g()) + super.k); } return r; }
  static loopFields = [1, 2].map((x) => super.helper(x));
  field = [1, 2].map((x) => super.val() + x);
  static { console.log(super.helper(9), (() => super.helper(8))()); }
}
console.log(Derived.use(), Derived.all().then((v) => console.log(v)), Derived.loopFields, Derived.sLoop());
const d = new Derived(); d.set(); console.log(d.use(), d.loop(), d.inLoop(), d.field);
