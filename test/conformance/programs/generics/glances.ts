// Generic sets of objects, some of which have more
type Base = { id: number; status: string };
type Extra = { observers: string[] };
type Both = Base & Extra;
function isBoth(b: Base): b is Both {
  const c = b as Both;
  return c.observers !== undefined;
}
function isBoth2(b: Base): b is Both {
  return (b as Both).observers !== undefined;
}
const list: Base[] = [{ id: 1, status: "a" }];
const both: Both = { id: 2, status: "b", observers: ["x"] };
list.push(both);
for (const b of list) { if (isBoth(b)) console.log(b.observers.length); else console.log("no", b.id); if (isBoth2(b)) console.log("yes"); }
type Sub<T> = { name?: string; value?: T; subs: Set<string> };
type Comp<T> = Sub<T> & { fn: (v?: T) => T; status: number };
function isComp<T>(s1: Sub<T>): s1 is Comp<T> {
  const c1 = s1 as Comp<T>;
  return c1.fn !== undefined;
}
const s1: Sub<number> = { value: 3, subs: new Set(["a"]) };
const c1: Comp<number> = { value: 3, subs: new Set(["a"]), fn: (v) => (v ?? 0) + 1, status: 0 };
const all: Sub<number>[] = [s1, c1];
for (const x of all) console.log(isComp(x) ? x.fn(x.value) : "plain");
