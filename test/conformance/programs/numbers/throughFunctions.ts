const H = (n: number) => n / 2;
function* g() {
  yield H(2);
  yield* [H(4), 1];
  return H(6);
}
for (const x of g()) console.log(`${x}`);
const it = g();
it.next();
it.next();
it.next();
console.log(`${it.next().value}`);
function* del() {
  const r = yield* g();
  console.log(`r${r}`);
}
for (const _ of del());
console.log(`${[...g()]} ${Math.max(...g())}`);
async function f() {
  return H(2);
}
async function main() {
  const x = await f();
  console.log(
    `${x} ${(await Promise.all([f(), H(4)])).map(String)} ${await Promise.resolve(H(6))} ${await f().then((v) => v + 1)} ${await new Promise<number>((r) => r(H(8)))} ${await Promise.race([f()])} ${(await Promise.allSettled([f()])).map((r) => (r.status === "fulfilled" ? r.value : 0))}`,
  );
  for await (const v of ag()) console.log(`${v}`);
}
async function* ag() {
  yield H(2);
  yield f();
}
main();
const fns = { dbl: (x: number) => x * 2, ops: [(x: number) => x + H(2)] };
console.log(`${fns.dbl(H(2))} ${fns.ops[0]!(1)}`);
const curry = (a: number) => (b: number) => a + b;
console.log(`${curry(H(2))(1)} ${curry(1)(2)}`);
const tag = (s: TemplateStringsArray, ...v: number[]) => s.join("_") + v.map((x) => `${x}`).join();
console.log(tag`a${H(2)}b${1}c`);
const rest = (...n: number[]) => n.map((x) => `${x}`).join();
console.log(rest(1, H(4)), rest(...[H(2), 1]));
let cb: ((n: number) => void) | undefined;
const reg = (f: (n: number) => void) => {
  cb = f;
};
reg((n) => console.log(`${n}`));
cb?.(H(4));
cb?.(3);
const box: { f?: (n: number) => string } = {};
box.f = (n) => `${n}`;
console.log(box.f(H(2)), box.f?.(H(4)));
try {
  throw { code: H(4) };
} catch (e) {
  console.log(`${(e as { code: number }).code}`);
}
class E extends Error {
  constructor(readonly n: number) {
    super("e");
  }
}
try {
  throw new E(H(2));
} catch (e) {
  if (e instanceof E) console.log(`${e.n}`);
}
const rec = (n: number): number => (n <= 1 ? n : rec(H(n)));
console.log(`${rec(8)}`);
let glob = 0;
const setG = (n: number) => {
  glob = n;
};
setG(H(2));
console.log(`${glob}`);
var hoisted = H(2);
console.log(`${hoisted}`);
const cond = (b: boolean) => (b ? 1 : H(4));
console.log(`${cond(true)} ${cond(false)} ${cond(false) || 5} ${H(0) || H(4)}`);
const swch = (k: string) => {
  switch (k) {
    case "a":
      return 1;
    case "b":
      return H(4);
  }
  return 0;
};
console.log(`${swch("a")} ${swch("b")} ${swch("c")}`);
const dict: Record<string, number> = { a: 1 };
dict["b"] = H(4);
for (const k in dict) console.log(`${k}${dict[k]}`);
const acc = [1, 2].reduce<Record<string, number>>((r, x) => {
  r["k" + x] = H(x * 2);
  return r;
}, {});
console.log(`${acc["k1"]}`);
interface P {
  x: number;
}
const mk = (x: number): P => ({ x });
const ps = [mk(1), mk(H(4))];
ps.sort((a, b) => b.x - a.x);
console.log(`${ps.map((p) => p.x)} ${ps[0]!.x}`);
const upd = (p: P, d: Partial<P>): P => ({ ...p, ...d });
console.log(`${upd(mk(1), { x: H(6) }).x} ${upd(mk(1), {}).x}`);
