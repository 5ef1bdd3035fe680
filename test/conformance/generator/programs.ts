import fc from "fast-check";
import { Choices } from "./choices.js";
import { Expressions, type Scope } from "./expressions.js";
import { generateJumps } from "./jumps.js";
import { Statements } from "./statements.js";

/** What every program begins with: places for effects, and a function of each kind to call. */
const prelude = `let fuel = 300;
const out: string[] = [];
function log(k: number, v: unknown): void { if (out.length < 400) out.push(k + "=" + show(v)); }
function show(v: unknown): string {
  if (Array.isArray(v)) return "[" + v.map(show).join() + "]";
  return typeof v === "string" ? JSON.stringify(v) : \`\${v as number | boolean | undefined}\`;
}
class Fault extends Error { code = 42; override name = "Fault"; }
function id<T>(v: T): T { return v; }
function last<T>(vs: readonly T[], other: T): T { return vs.length > 0 ? vs[vs.length - 1]! : other; }
function box(v: number): { v: number } | undefined { return v % 2 === 0 ? { v } : undefined; }
function sized(v: number | string): number { return typeof v === "number" ? v % 10 + 0 : v.length; }
function same(a: number | string, b: number | string): boolean { return a === b; }
function* upTo(n: number): Generator<number> { try { for (let i = 0; i < n; i++) yield i; } finally { log(0, n); } }
const counter = (() => { let n = 0; return () => n++ % 50; })();
const later = (v: number) => new Promise<number>((resolve) => queueMicrotask(() => resolve(v)));
type Shape = { kind: "dot"; at: number } | { kind: "line"; from: number; to: number };
const shapeOf = (n: number): Shape => (n % 2 === 0 ? { kind: "dot", at: n } : { kind: "line", from: n, to: n + 1 });
const m = new Map<string, number>([["k0", 1], ["a", 5]]);
const seen = new Set<number | string>();
const stack: number[] = [];
const record: Record<string, number> = { k: 1 };
const point: { x: number; y: number; tag?: string } = { x: 1, y: 2 };
const fs: (() => number)[] = [];
let w = "word";
`;

const epilogue = `for (const f of fs.slice(0, 10)) log(10, f());
console.log(out.join("\\n"));
console.log(w, stack, seen, m, record, point);
`;

const start: Scope = {
  int: ["point.x", "stack.length"],
  num: [],
  str: ["w"],
  bool: [],
  ints: ["stack"],
  strs: [],
  maybe: [],
  either: [],
};

/** One part of a program, in a block of its own; parts share only what the prelude declares. */
const part: fc.Arbitrary<string> = fc.gen().map((generate) => {
  const choices = new Choices(generate);
  return choices.pick([plain, classes, generators, asynchronous, generics, handlers])(choices);
});

const plain = (choices: Choices): string => new Statements(choices, start).block(3, 5);

/** A class and one that extends it, with a method, an accessor and a static member. */
function classes(choices: Choices): string {
  const inside: Scope = { ...start, int: [...start.int, "this.n", "p"], str: [...start.str, "this.label"] };
  const method = (name: string, scope = inside) => {
    const body = new Statements(choices, scope, { result: "int" });
    return `${name}(p: number): number {\nif (fuel-- < 0) return 1;\n${body.block(1)}\nreturn ${new Expressions(choices, scope).of("int", 2)};\n}`;
  };
  const own = new Expressions(choices, start);
  const derived = { ...inside, int: [...inside.int, "super.run(p)", "this.twice", "this.extra"] };
  return `class Base {
static made = 0;
label: string;
#secret = ${own.of("int", 1)};
constructor(public n: number, label: string = ${own.of("str", 1)}) { this.label = label; Base.made++; }
get twice(): number { return this.n * 2 % 100; }
set twice(v: number) { this.n = v % 50; this.#secret++; }
get secret(): number { return this.#secret; }
${method("run")}
toString(): string { return \`Base(\${this.n})\`; }
}
class Derived extends Base {
extra = ${own.of("int", 1)};
override ${method("run", derived)}
override toString(): string { return "Derived/" + super.toString(); }
}
const all: Base[] = [new Base(${own.of("int", 1)}), new Derived(${own.of("int", 1)}, "d")];
for (const b of all) {
log(20, b.run(${own.of("int", 1)}));
b.twice += ${choices.below(9)};
log(21, [b.twice, b.secret, b.n]);
log(22, \`\${b}\` + (b instanceof Derived ? b.extra : ""));
}
console.log(all, Base.made);`;
}

function generators(choices: Choices): string {
  const scope: Scope = { ...start, int: [...start.int, "p"] };
  const body = new Statements(choices, scope, { isGenerator: true, result: "int" });
  const stop = choices.below(5);
  return `function* items(p: number): Generator<number, number> {\nif (fuel-- < 0) return 0;\n${body.block(2, 4)}\nreturn p;\n}
const it = items(${choices.below(9)});
for (let r = it.next(), n = 0; !r.done && n < 20; r = it.next(), n++) log(30, r.value);
log(31, it.next().done);
let taken = 0;
for (const v of items(3)) { log(32, v); if (++taken > ${stop}) break; }
const [first = -1, second] = items(1);
log(33, [first, second]);`;
}

/** Several async functions under way at a time. */
function asynchronous(choices: Choices): string {
  const scope: Scope = { ...start, int: [...start.int, "p"] };
  const body = () => {
    const statements = new Statements(choices, scope, { isAsync: true, result: "int" });
    return `if (fuel-- < 0) return 0;\n${statements.block(2, 4)}\nreturn ${new Expressions(choices, scope).of("int", 1)};`;
  };
  return `async function one(p: number): Promise<number> {\n${body()}\n}
const two = async (p: number): Promise<number> => {\n${body()}\n};
const both = Promise.allSettled([one(1), two(2), one(3).then((v) => v + 1)]);
log(40, "started");
for (const r of await both) log(41, r.status === "fulfilled" ? r.value : (r.reason as Error).message);
log(42, await Promise.race([two(5), later(1)]));`;
}

function generics(choices: Choices): string {
  const own = new Expressions(choices, start);
  return `class Pile<T> {
private items: T[] = [];
push(...more: T[]): this { this.items.push(...more); return this; }
map<U>(f: (item: T, at: number) => U): Pile<U> { const p = new Pile<U>(); this.items.forEach((x, i) => p.push(f(x, i))); return p; }
*[Symbol.iterator](): Iterator<T> { for (const x of this.items) yield x; }
get top(): T | undefined { return this.items.at(-1); }
}
const ints = new Pile<number>().push(${own.of("int", 2)}, ${own.of("int", 2)});
const texts = ints.map((v, at) => \`\${v}@\${at}\` + ${own.of("str", 1)});
log(50, [...texts]);
log(51, ints.top ?? "empty");
log(52, texts.map((s) => s.length).top);
const pick = <K extends keyof typeof point>(k: K) => point[k];
log(53, pick("x") + pick("y"));
const grouped: Record<string, number[]> = {};
for (const v of ${own.of("ints", 2)}) (grouped[v % 2 ? "odd" : "even"] ??= []).push(v);
console.log(grouped, Object.entries(grouped).map(([k, vs]) => k + vs.length));`;
}

/** Functions that say what their `this` is, in tables, lists, fields and variables, called in every way. */
function handlers(choices: Choices): string {
  const own = new Expressions(choices, start);
  const bare: Scope = { ...start, int: [...start.int, "by"] };
  const inside: Scope = { ...bare, int: [...bare.int, "this.n"], str: [...bare.str, "this.tag"] };
  const body = () =>
    `{\nif (fuel-- < 0) return 1;\n${new Statements(choices, inside, { result: "int" }).block(1)}
this.n = ${new Expressions(choices, inside).of("int", 1)};\nreturn ${new Expressions(choices, inside).of("int", 1)};\n}`;
  const op = () =>
    choices.pick([
      () => "inc",
      () => `function (by) ${body()}`,
      () => `(by) => ${new Expressions(choices, bare).of("int", 2)}`,
      () => "twice(inc)",
      () => "inc.bind(other)",
      () => `(${own.of("bool", 1)} ? inc : twice((by) => by))`,
    ])();
  return `interface Acc { n: number; tag: string }
type Op = (this: Acc, by: number) => number;
const acc: Acc = { n: ${own.of("int", 1)}, tag: "acc" }, other: Acc = { n: 2, tag: "other" };
function inc(this: Acc, by: number): number ${body()}
const twice = (f: Op): Op => function (by) { return f.call(this, f.call(this, by) % 50); };
const table: Record<string, Op> = { a(by) ${body()}, b: ${op()}, c: ${op()} };
const list: Op[] = [${choices.some(1, 3, op).join(", ")}];
class Holder { n = 3; tag = "held"; constructor(readonly op: Op) {} run(by: number): number { return this.op(by) + this.each(inc); } each(f: Op): number { return f.apply(this, [1]); } }
for (const k in table) log(60, table[k]!.call(acc, ${own.of("int", 1)}));
for (const f of list) log(61, f.apply(acc, [${own.of("int", 1)}]));
log(62, new Holder(${op()}).run(${own.of("int", 1)}));
const o = { n: 7, tag: "o", op: (${op()}) as Op | undefined };
log(63, [o.op?.(1) ?? -1, o.op?.call(acc, 2) ?? -1, o["op"]!(3)]);
log(64, list.map((f) => f.bind(other)).map((g) => g(${own.of("int", 1)})));
let current: Op = table["c"]!;
log(65, current.call(o, 1));
current = ${op()};
log(66, [current].map((f) => f.call({ n: 1, tag: "" }, 2)));
console.log(acc, other, o.n, o.tag);`;
}

export const typedPrograms: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => `export {};\n${prelude}${parts.map((text) => `{\n${text}\n}\n`).join("")}${epilogue}`);

/** Loops, jumps and expressions with effects in untyped profusion. */
export const jumpPrograms: fc.Arbitrary<string> = fc
  .gen()
  .map((generate) => generateJumps(new Choices(generate)));
