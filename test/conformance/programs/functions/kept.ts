// Functions that lists, maps and sets keep are called with as many arguments as there are, where others are called with more.
const none: (() => string)[] = [];
none.push(() => "a");
const one: ((d: number) => number)[] = [(d) => d];
const both: (() => unknown)[] = [];
both.push(() => [none[0]]);
both.push(() => [one[0]]);
for (const f of none) console.log(f());
console.log(one[0]?.(1), both.length);

const named = new Map<string, (...a: never[]) => unknown>();
named.set("none", () => "n");
named.set("two", (a: number, b: number) => a + b);
console.log(named.get("none")?.(), (named.get("two") as (a: number, b: number) => number)(1, 2));

const set = new Set<() => number>();
set.add(() => 1);
type Maybe = (x?: number) => number;
const all: Maybe[] = [(x = 0) => x * 2];
all.push(...set);
all.unshift(() => 0);
for (const f of set) console.log(f());
console.log(all[1]?.(4), all.map((f) => f(3)));

const filled = new Array<() => number>(2).fill(() => 7);
const mixed: Maybe[] = [...filled, (z = 5) => z];
console.log(
  filled.map((f) => f()),
  mixed.map((f) => f(3)),
  mixed[0]?.(),
  mixed[2]?.(),
);

const queue: (() => void)[] = [() => console.log("first")];
queue.splice(1, 0, () => console.log("second"));
const listeners: Record<string, ((...a: number[]) => void)[]> = { a: queue };
for (const f of listeners.a ?? []) f(1, 2);
queue.forEach((f) => f());
const key = {};
const weak = new WeakMap<object, () => number>();
weak.set(key, () => 3);
console.log(weak.get(key)?.());
