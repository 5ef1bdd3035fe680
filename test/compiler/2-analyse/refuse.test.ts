import { describe, expect, it } from "vitest";
import { analyse } from "../../../compiler/2-analyse/index.js";
import { Reporter } from "../../../compiler/diagnostics/index.js";
import { reachOf } from "./program.js";

/** Codes reported for a program, each once. */
function codes(text: string): string[] {
  const reporter = new Reporter();
  analyse(reachOf({ "main.ts": text }), reporter);
  return [...new Set(reporter.diagnostics.map((d) => d.code))];
}

describe("null and undefined are told apart only where a type admits one of them", () => {
  it.each([
    ["function f(x?: number | null) { return x == null; } f(null); f();", []],
    ["function f(x?: number | null) { return x ?? 1; } f(null); f();", []],
    ["function f(x?: string | null) { return typeof x === 'string'; } f(null); f();", []],
    ["function f(x?: number | null) { return x !== undefined; } f(null); f();", ["MPC2001"]],
    ["function f(x?: number | null) { return typeof x; } f(null); f();", ["MPC2001"]],
    [
      "function f(x?: number | null) { switch (x) { case null: return 1; } return 2; } f(null); f();",
      ["MPC2001"],
    ],
    ["const f = (x?: number) => x === null; f();", ["MPC2002"]],
    ["const f = (a: string | null, b?: string) => a !== b; f(null);", ["MPC2003"]],
    ["const xs: (number | null | undefined)[] = [1, null, undefined]; xs.includes(null);", ["MPC2007"]],
    ["const xs: unknown[] = [null]; xs.indexOf(undefined);", ["MPC2007"]],
    ["const xs: (number | null | undefined)[] = [1, null]; xs.lastIndexOf(null);", []],
    ["const xs: (number | null | undefined)[] = [null, undefined]; new Set(xs);", ["MPC2007"]],
    ["const s = new Set<unknown>(); s.add(null); s.has(undefined);", ["MPC2007"]],
    ["const m = new Map<string | null, 1>(); m.set(null, 1); m.get(null); m.get('a');", []],
    ["const f = (x?: string | null) => 'a' + x; f(null); f();", ["MPC2004"]],
    ["const f = (x?: string | null) => String(x); f(null); f();", ["MPC2004"]],
    ["console.log({ a: null, b: { c: undefined } });", []],
    ["console.log({ a: null, b: { a: undefined } });", ["MPC2005"]],
    ["console.log([null, { a: undefined }]);", []],
    ["const s = Symbol(); console.log({ [s]: null, u: undefined });", ["MPC2005"]],
    ["const t: [null, { a: undefined }] = [null, { a: undefined }]; console.log(t);", []],
    ["const t: [null, undefined] = [null, undefined]; console.log({ t });", ["MPC2005"]],
    ["console.log({ a: JSON.parse('{}'), b: undefined });", ["MPC2005"]],
    ["console.log([null, [undefined]]);", ["MPC2005"]],
    ["const o = { l: [undefined], d: [null] }; Object.values(o); console.log(o);", ["MPC2005"]],
    ["const o = { l: [undefined], d: { e: null } }; Object.values(o); console.log(o);", []],
    ["const o = { l: [1], d: { e: null }, u: undefined }; Object.values(o); console.log(o);", []],
    ["const r = JSON.parse('{}') as Record<string, unknown>; for (const k in r) r[k] === null;", []],
    [
      "const r: Record<string, number | null> = {}; r['k' + 1] = null; console.log({ r, u: undefined });",
      ["MPC2005"],
    ],
    ["console.log('%o', { a: null, b: undefined });", ["MPC2005"]],
    ["console.log(...[{ a: null, b: undefined }]);", ["MPC2005"]],
    ["JSON.stringify({ a: null, b: [undefined], c: undefined });", []],
    ["console.log({ a: null, b: [null] });", []],
    ["const f = ({ a = 1 }: { a?: number | null }) => a; f({ a: null });", ["MPC2006"]],
    ["function* g(): Generator<number | null> { yield null; } const [x = 1] = g();", ["MPC2006"]],
    ["const xs: (number | null)[] = [null]; let x: number | null; [x = 1] = xs;", ["MPC2006"]],
    ["const o: { x: number | null } = { x: null }; let x: number | null; ({ x = 1 } = o);", ["MPC2006"]],
    ["const o: { x: number | null } = { x: null }; let y: number | null; ({ x: y = 1 } = o);", ["MPC2006"]],
    ["const xs: [number | null][] = [[null]]; let x; for ([x = 1] of xs) x;", ["MPC2006"]],
    ["const xs: [number | null][] = [[null]]; let x; [[x = 1]] = xs;", ["MPC2006"]],
    ["let x: number | null; console.log([(x = 1)], { k: (x = 2) });", []],
    ["const f = <T>(x: T) => x === null; f(null); f(1);", []],
    ["const f = <T>(x: T) => x === null; f(null); f(undefined);", ["MPC2001"]],
    ["function f(x: unknown) { return typeof x === 'object' && x !== null; } f(null); f({});", []],
    ["try { f(); } catch (e) { console.log(e); } function f() { throw new Error('x'); }", []],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));
});

describe("any is refused where its type would decide", () => {
  it.each([
    ["const x = JSON.parse('1'); x.a;", ["MPC2011"]],
    ["let a; const x: any = [1]; [a] = x;", ["MPC2011"]],
    ["let a; const x: any = { a: 1 }; ({ a } = x);", ["MPC2011"]],
    ["const x = JSON.parse('1'); x + 1;", ["MPC2011"]],
    ["const x = JSON.parse('1'); for (const y of x) y;", ["MPC2011"]],
    ["const x = JSON.parse('1'); const { a } = x; a;", ["MPC2011"]],
    ["const x = JSON.parse('1'); console.log(x, typeof x, x === 1, !x);", []],
    ["const x: number = JSON.parse('1'); x + 1;", []],
    ["const x = JSON.parse('1') as { a: number }; x.a + 1;", []],
    ["function f<T>(x: unknown) { return x as T; } f<number>(1);", []],
    ["function f<T>(x: unknown, g: (t: T) => void) { g(x as T); } f<number>(1, () => {});", ["MPC2012"]],
    ["class Box<T> { x: unknown; get() { return this.x as T; } } new Box<number>().get();", ["MPC2012"]],
    ["function f<T>(x: T | undefined) { return x as T; } f(1);", []],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));
});

describe("objects and functions", () => {
  it.each([
    ["const [, b] = [1, 2]; b;", []],
    ["let b; [, b] = [1, 2]; b;", []],
    ["class A { m() { return 1; } } const f = new A().m; f();", []],
    ["class A { n = 1; m() { return this.n; } } [1].map(new A().m);", ["MPC2502"]],
    ["class A { n = 1; m = () => this.n; } [1].map(new A().m);", []],
    [
      "const a = { n: 1, m() { return this.n; } }; const k = 'm' as 'm' | 'n'; const f = a[k]; f;",
      ["MPC2502"],
    ],
    ["class A { n = 1; m() { return this.n; } } const k = 'n' as keyof A; const v = new A()[k]; v;", []],
    [
      "class A { n = 1; m() { return this.n; } } const k = 'm' as 'm' | 'n'; const f = new A()[k] === 1; f;",
      [],
    ],
    ["const a = { m() { return this; } }; const b = { m: a.m }; b.m = a['m'];", ["MPC2502"]],
    ["const a: { [k: string]: () => number } = { m: () => 1 }; const b = { ...a }; b['x'] = a['m']!;", []],
    [
      "class E extends Error { constructor() { super(); Object.setPrototypeOf(this, new.target.prototype); } } new E();",
      [],
    ],
    [
      "class E extends Error { constructor() { super(); Object.setPrototypeOf(this, E.prototype); } } new E();",
      [],
    ],
    [
      "class E extends Error { constructor() { super(); Object.setPrototypeOf(this, E.prototype); } } class F extends E {} new F();",
      ["MPC2305", "MPC2404"],
    ],
    ["const f = (x: { name: string }) => x.name; class A {} f({ name: 'a' }); f(A);", ["MPC2311"]],
    ["const f = ({ length: n }: { length: number }) => n; f('a'); f((a: number) => a);", ["MPC2311"]],
    ["const f = (x: { name: string }) => x.name; f({ name: 'a' }); class A {} A.name;", []],
    ["Object.setPrototypeOf({}, null);", ["MPC2305"]],
    ['Reflect.has({ a: 1 }, "a");', ["MPC2305"]],
    ['new Intl.NumberFormat("en").format(5);', ["MPC2302"]],
    ["class A {} namespace A { export const x = 1; } console.log(A);", ["MPC2405"]],
    ["class A {} namespace A { export const x = 1; } console.log(A.x);", []],
    ["function F() {} new (F as unknown as new () => object)();", ["MPC2012"]],
    ["class A {} const { constructor: c } = new A(); c;", ["MPC2305"]],
    ["const s = Symbol.iterator; s;", ["MPC2306"]],
    ["const f = [console.log]; f[0]!(null); f[0]!(undefined);", ["MPC2005"]],
    ["const f = [console.log]; f[0]!(null, [undefined]);", ["MPC2005"]],
    ["const f = [console.log]; f[0]!(5n);", ["MPC2313"]],
    ["const f = { json: JSON.stringify }; f.json({ a: null, b: undefined });", ["MPC2005"]],
    ["const f = { s: String }; f.s(null); f.s([undefined]);", []],
    ["const k = 'floor' as 'floor' | 'ceil'; Math[k](1);", ["MPC2315"]],
    ["const k = 'log' as const; console[k]('x');", ["MPC2315"]],
    ["const k = 'keys' as 'keys' | 'values'; Object[k]({ a: 1 });", ["MPC2315"]],
    ["const k = 'trim' as 'trim' | 'toUpperCase'; 'a'[k]();", ["MPC2306"]],
    ["const k = 'pop' as 'pop' | 'shift'; [1][k]();", ["MPC2306"]],
    ["const k = 'keys' as 'keys' | 'values'; new Map([[1, 2]])[k]();", []],
    ["const k = 'length' as const; 'a'[k]; [1][k]; Math['floor'](1.5);", []],
    ["const o = { *[Symbol.iterator]() { yield 1; } }; Symbol.iterator in o; o[Symbol.iterator]();", []],
    ["class S extends Array<number> {} new S(1);", ["MPC2606"]],
    ["class S extends Array<number> { constructor(...xs: number[]) { super(...xs); } } new S();", []],
    ["class S extends Array<number> { constructor(n: number) { super(n); } } new S(2);", ["MPC2606"]],
    ["class S extends Array<number> { constructor(n: number) { super(n); this.fill(0); } } new S(2);", []],
    [
      "class S extends Array<number> { n = this.length; constructor(n: number) { super(n); this.fill(0); } } new S(2);",
      ["MPC2606"],
    ],
    ["class S extends Array<number> {} new S(1, 2); new S(0); S.of(1); S.from([1]);", []],
    ["class S extends Array<string> {} new S('a');", []],
    [
      "class S extends Array<number> { constructor(a: number, b: number) { super(a, b); } } S.of(1);",
      ["MPC2606"],
    ],
    [
      "class S extends Array<number> {} class T extends S { constructor(a: number, b: number) { super(b, a); } } const f = (C: typeof S | typeof T) => new C(1, 2); f(S); f(T);",
      ["MPC2606"],
    ],
    ["class S extends Array<number> {} const s = new S(); s.map((x) => x); Array.from(s); [...s];", []],
    [
      "class S extends Array<number> { n; constructor(n: number) { super(); this.n = n; } } new S(1).push(2);",
      [],
    ],
    [
      "class S extends Array<number> { n; constructor(n: number) { super(); this.n = n; } } const s = new S(1); s.map((x) => x);",
      ["MPC2606"],
    ],
    ["class A { n = 1; m() { return this.n; } } const a = new A(); if (a.m) a.m();", []],
    ["const o = { n: 1, m() { return this.n; } }; o.m();", []],
    ["const o = { get x() { return 1; } }; o.x;", []],
    ["const o = { get x() { return 1; }, m() {} }; console.log([o]);", []],
    ["const o = { x: 1, set y(v: number) {} }; console.log([o]);", ["MPC2403"]],
    ["const o = { get x() { return 1; }, m() {} }; o.m = () => {}; console.log(o);", ["MPC2403"]],
    ["const o = { set x(v: number) {} }; console.log(Object.keys(o));", ["MPC2403"]],
    ["const o = { get x() { return 1; }, ...{ y: 2 } }; console.log(o.x);", []],
    ["const o = { get x() { return 1; }, ...{ x: 2 } }; console.log(o.x);", ["MPC2403"]],
    ["const o = { ...{ x: 2 }, get x() { return 1; } }; console.log(o.x);", []],
    ["const o = { [Symbol()]: 2, get x() { return 1; } }; console.log(o.x);", ["MPC2403"]],
    ["const o = { n: 1, get x() { return 1; }, m() { return this.n; } }; ({ ...o }).m();", ["MPC2403"]],
    ["class A { x?: number; } const a = new A(); delete a.x;", []],
    ["const o: { x?: number } = { x: 1 }; delete o.x;", []],
    ["let x: number | bigint = 1; x = 2n; x;", ["MPC2201"]],
    ["try { throw 1n; } catch (e) { console.log(typeof e); }", ["MPC2201"]],
    ["Promise.reject(1n).catch(console.log);", ["MPC2201"]],
    ["try { throw [1n]; } catch (e) { console.log(e); }", []],
    ["let s = 1; s = (s * 1103515245) & 0x7fffffff; s;", ["MPC2202"]],
    ["let s = 1; s = Math.imul(s, 1103515245) & 0x7fffffff; s;", []],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));
});

describe("what may be frozen isn't changed, wherever it has gone", () => {
  it.each([
    ["const o: P = Object.freeze({ x: 1 }); o.x++;", ["MPC2409"]],
    ["const o: P = Object.freeze({ x: 1 }); const all = [o]; all[0]!.x = 2;", ["MPC2409"]],
    ["const o: P = Object.freeze({ x: 1 }); [o.x] = [2];", ["MPC2409"]],
    ["const o: P = Object.freeze({ x: 1 }); Object.assign(o, { x: 2 });", ["MPC2409"]],
    ["const o: P = Object.freeze({ x: 1 }); set(o); function set(p: P) { p.x = 2; }", ["MPC2409"]],
    [
      "const o: P = Object.freeze({ x: 1 }); show(o); function show(p: P) { p.x; } ({ x: 1 } as P).x = 2;",
      [],
    ],
    ["const o: P = { ...Object.freeze({ x: 1 }) }; o.x = 2;", []],
    ["const o: P = { x: 1 }; const same = o; Object.freeze(o); same.x = 2;", ["MPC2409"]],
    ["const o: P = { x: 1 }; freeze(o); o.x = 2; function freeze(p: P) { Object.freeze(p); }", ["MPC2409"]],
    ["const o: P = { x: 1 }; for (let i = 0; i < 2; i++) { o.x = i; Object.freeze(o); }", ["MPC2409"]],
    ["const o: P = { x: 1 }; o.x = 2; Object.freeze(o);", []],
    ["const o: { x?: number } = { x: 1 }; Object.freeze(o); delete o.x;", ["MPC2409"]],
    ["const xs: number[] = Object.freeze([1]) as number[]; xs.push(2);", ["MPC2409"]],
    ["const xs = [2, 1]; Object.freeze(xs); xs.sort();", ["MPC2409"]],
    [
      "class A { x; #y = 1; constructor() { this.x = 1; Object.freeze(this); } m() { this.#y = 2; } } new A().m();",
      [],
    ],
    ["class A { x; constructor() { Object.freeze(this); this.x = 1; } } new A();", ["MPC2409"]],
    [
      "class A { x = 1; constructor() { Object.freeze(this); } m() { this.x = 2; } } new A().m();",
      ["MPC2409"],
    ],
    [
      "class A { constructor() { Object.freeze(this); } } class B extends A { x; constructor() { super(); this.x = 1; } } new B();",
      ["MPC2409"],
    ],
  ])("%s", (text, expected) => expect(codes(`interface P { x: number }\n${text}`)).toEqual(expected));
});
