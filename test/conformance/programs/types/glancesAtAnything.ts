// … of what is something else altogether, or lacks the member
interface Counter { counted: number; sorted?: string; at2: number; popped: string }
const things: unknown[] = ["abc", [1, 2], new Uint8Array(2), { counted: 1, at2: 0, popped: "p" }, 5, null, undefined];
for (const t of things) {
  if (t === null || t === undefined) { try { console.log((t as unknown as Counter).counted === 1); } catch (e) { console.log(e instanceof TypeError); } continue; }
  console.log((t as Counter).counted === 1, (t as Counter).at2 !== undefined, typeof (t as Counter).popped === "string");
}
class List extends Array<number> { counted = 3; get total(): number { return this.length; } }
const l: unknown = List.from([1, 2]);
console.log((l as List).counted === 3, (l as List).total === 2);
type Msg = { type: "text"; body: string } | { type: "num"; value: number };
const isText = (m: Msg): boolean => (m as { body: string }).body !== undefined;
const msgs: Msg[] = [{ type: "text", body: "b" }, { type: "num", value: 1 }];
console.log(msgs.map(isText), msgs.filter((m) => (m as { value?: number }).value === 1).length);
abstract class Node2 { abstract kind: string }
class Leaf extends Node2 { kind = "leaf"; value = 0; }
class Branch extends Node2 { kind = "branch"; constructor(readonly left: Node2, readonly right: Node2) { super(); } }
function sum(n: Node2): number {
  const leaf = n as Leaf;
  if (leaf.value !== undefined) return leaf.value + 1;
  const branch = n as Branch;
  return sum(branch.left) + sum(branch.right);
}
console.log(sum(new Branch(new Leaf(), new Branch(new Leaf(), new Leaf()))));
function thenable(x: unknown): boolean { return !!x && typeof (x as { then?: unknown }).then === "function"; }
console.log(thenable(Promise.resolve(1)), thenable({ then: 1 }), thenable({ then() { return 1; } }), thenable("x"), thenable(0));
function hasName(o: object): boolean { return (o as { name?: string }).name !== undefined && (o as { name: string }).name.length > 1; }
console.log(hasName({ name: "xy" }), hasName({ name: "x" }), hasName({}), hasName(new Map()), hasName([]));
const cfg: { [k: string]: unknown } = { a: { b: 1 }, c: 2 };
const a = cfg.a as { b: number };
if (typeof a === "object" && a.b === 1) { const { b } = a; console.log(b, a); }
let c = cfg.c as { d: number };
console.log(typeof c, c.d === undefined);
for (const v of [1, "s", { id: 7 }] as unknown[]) { const w = v as { id: number }; if (w.id) { const f = () => w.id * 2; console.log(f(), JSON.stringify(w)); } }
switch (true) { case (cfg as unknown as Counter).counted === undefined: console.log("none"); }
const g = <T,>(x: T): string => { const y = x as unknown as { toText?: () => string }; return y.toText ? y.toText() : "?"; };
console.log(g({ toText: () => "T" }), g(1), g("s"), g({}));
{
  const cfg: { [k: string]: unknown } = { a: { b: 1 } };
  for (const k of ["a", "zz"]) {
    const x = cfg[k] as { b: number };
    console.log(typeof x, x === undefined, x == null);
    if (typeof x === "object") console.log(x.b);
    try { if (x.b === 1) console.log("one"); } catch (e) { console.log(e instanceof TypeError); }
  }
  const y = cfg.zz as { b: number };
  console.log(typeof y);
  const m = new Map<string, unknown>([["k", { on: true }]]);
  const z = m.get("k") as { on: boolean }, n = m.get("q") as { on: boolean };
  console.log(typeof z, typeof n, !n, z.on === true);
  if (z && z.on) console.log("on");
}
interface Fish { swim: () => string; name: string }
interface Bird { fly: () => string; name: string }
function isFish1(pet: Fish | Bird): pet is Fish { return (pet as Fish).swim !== undefined; }
function isFish2(pet: Fish | Bird): pet is Fish { return !!(pet as Fish).swim; }
function isFish3(pet: Fish | Bird): pet is Fish { return typeof (pet as Fish).swim === "function"; }
function isFish4(pet: Fish | Bird): pet is Fish { const f = pet as Fish; return typeof f.swim === "function"; }
const pets: (Fish | Bird)[] = [{ swim: () => "s", name: "f" }, { fly: () => "y", name: "b" }];
for (const p of pets) console.log(isFish1(p) ? p.swim() : p.fly(), isFish2(p), isFish3(p));
for (const p of pets) console.log(isFish4(p));
for (const p of pets) { if ((p as Bird).fly) console.log((p as Bird).fly()); if ((p as Fish).swim) console.log("swims"); }
