class Acc {
  accessor limit = 1;
  x = 2;
}
type L = { limit: number; x?: number };
const set = (o: L, n: number) => {
  o.limit = n;
  return o;
};
const a = new Acc();
console.log(set(a, 5), set({ limit: 1 }, 6), Object.keys(a), { ...a }, JSON.stringify(a), a.limit);
class T {
  #c = 0;
  get c() {
    return this.#c;
  }
  set c(v: number | string) {
    this.#c = Number(v);
  }
}
const t = new T();
t.c = "37.5";
console.log(Number(t.c) > 0.5, typeof t.c, `${t.c}`, [t.c]);
t.c = 4;
console.log(t.c, String(t.c));
t.c = "4";
console.log(t.c === (4 as unknown), t.c);
class U {
  _v = 1;
  get v() {
    return this._v > 0;
  }
  set v(x: boolean | number) {
    this._v = +x;
  }
}
const u = new U();
u.v = 5;
console.log(u.v, [u.v], `${u.v}`, u.v + "", JSON.stringify({ v: u.v }));
u.v = false;
console.log(u.v, !u.v);
