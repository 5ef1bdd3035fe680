// Objects that are sent into generators, and keys that a reviver hands back or drops.
function* steps(): Generator<number, void, { zed: number; alpha: null; mid: string[]; beta: number }> {
  const got = yield 1;
  console.log(got, Object.keys(got));
  const { zed, ...others } = yield 2;
  console.log(zed, others);
}
const it = steps();
it.next();
it.next({ zed: 1, alpha: null, mid: ["m"], beta: 2 });
it.next({ zed: 3, alpha: null, mid: [], beta: 4 });
function* outer() { yield* steps(); }
const through = outer();
through.next();
through.next({ zed: 5, alpha: null, mid: ["n"], beta: 6 });
console.log(JSON.parse('{"z":1,"a":{"y":null,"secret":2,"b":[null,1]}}', (k, v) => k === "secret" ? undefined : v));
JSON.parse('{"z":1,"m":{"y":1,"b":null}}', (k, v) => { if (k === "m") console.log(k, v); return v; });
