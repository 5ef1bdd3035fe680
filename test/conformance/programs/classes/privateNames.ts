let log = "";
class C {
  static get #acc() { return "get"; } static set #acc(v: string) { log += v; }
  static #$ = 1; #$x = 2; #ünï = 3; static #m$() { return 4; } #a$b() { return 5; } get #g$() { return 6; }
  static run() { this.#acc = "s"; C.#acc += "t"; return [this.#acc, C.#acc, C.#$, C.#m$()]; }
  run() { return [this.#$x, this.#ünï, this.#a$b(), this.#g$, #$x in this]; }
}
console.log(C.run(), log, new C().run());
class S { static nm: string; static f = (S.nm = this.name); static h: string; static g = this.name + "!"; static { this.h = this.name; } static k = () => this.name; }
console.log(S.f, S.g, S.h, S.nm, S.k());
let cn: string = ""; class T { static f = (cn = this.name); } console.log(cn, T.f);
const E1 = class { static f = this.name; }; console.log(E1.f);
