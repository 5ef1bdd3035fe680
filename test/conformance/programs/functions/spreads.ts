// Arguments by spreading a list whose length isn't known reach functions with fewer parameters; built-ins handed on.
console.log(
  ["10", "10", "10"].map(parseInt),
  [1.5, 2.5].map(Math.floor),
  [1.5, -2.5].map(Math.round),
  [4, 9].map(Math.sqrt),
  [1, 2, 3].map(String),
  ["1", "x"].map(Number),
  [0, 1].map(Boolean),
  ["1.5"].map(parseFloat),
  [1, NaN].map(isNaN),
  [1, NaN].filter(Number.isNaN),
);
console.log([2, 3, 4].map(Math.pow), [2, 3].map(Math.atan2).length, [2, 3].map(Math.imul));
console.log([{ a: 1 }, { b: [1] }].map(JSON.stringify as (x: unknown) => string));
console.log(["1", "[2]"].map(JSON.parse as (x: string) => unknown));
function runAll(fs: ((a: number, b: string) => void)[], ...args: [number, string]) {
  for (const f of fs) f(...args);
}
runAll([(a) => console.log(a), () => console.log("none"), (a, b) => console.log(a, b)], 1, "x");
type Handler = (...args: any[]) => void;
class Bus {
  hs: Record<string, Handler[]> = {};
  on(e: string, h: Handler) {
    (this.hs[e] ??= []).push(h);
  }
  emit(e: string, ...args: any[]) {
    for (const h of this.hs[e] ?? []) h(...args);
  }
}
const b = new Bus();
b.on("a", (x: number) => console.log("x", x));
b.on("a", (x: number, y: string) => console.log("y", x, y));
b.on("a", () => console.log("z"));
b.on("a", (...r: unknown[]) => console.log(r.length));
b.emit("a", 1, "q", { z: 1 });
b.emit("a", 1, "b");
function debounce<A extends unknown[]>(f: (...a: A) => void, log: string[]) {
  return (...a: A) => {
    log.push("call");
    f(...a);
  };
}
const lg: string[] = [];
const d = debounce((o: { x: number; y?: string }, k: string) => console.log(o.x, o.y, k), lg);
d({ x: 1 }, "k");
d({ x: 2, y: "Y" }, "m");
console.log(lg);
function memo<A extends (string | number)[], R>(f: (...a: A) => R) {
  const c = new Map<string, R>();
  return (...a: A): R => {
    const k = a.join("|");
    let r = c.get(k);
    if (r === undefined) {
      r = f(...a);
      c.set(k, r);
    }
    return r;
  };
}
const add = memo((a: number, b: number) => {
  console.log("compute");
  return a + b;
});
console.log(add(1, 2), add(1, 2), add(2, 1));
const sh = memo((s: string) => s.toUpperCase());
console.log(sh("a"));
class P {
  constructor(
    public a: number,
    public b = 2,
  ) {}
}
class Q extends P {
  constructor(...args: [number, number?]) {
    super(...args);
  }
}
class R0 {
  xs: { n: number }[];
  constructor(...xs: { n: number }[]) {
    this.xs = xs;
  }
}
class R1 extends R0 {}
console.log(new Q(1), new Q(1, 5), new R1({ n: 1 }, { n: 2 }));
const apply2 = <A extends unknown[], R>(f: (...a: A) => R, args: A): R => f.apply(null, args);
console.log(
  apply2((a: number, b: number) => a * b, [3, 4]),
  apply2((s: string) => s.length, ["four"]),
);
const tup: [number, ...string[]] = [1, "a", "b"];
const takes = (f: (n: number, ...s: string[]) => string) => f(...tup);
console.log(
  takes((n) => "n" + n),
  takes((n, a) => n + (a ?? "")),
  takes((n, ...r) => n + r.join("")),
);
type Events = { data: [chunk: string, n: number]; end: []; error: [Error] };
class Emitter<E extends { [K in keyof E]: unknown[] }> {
  #map = new Map<keyof E, Set<(...a: any[]) => void>>();
  on<K extends keyof E>(k: K, f: (...a: E[K]) => void): this {
    let s = this.#map.get(k);
    if (!s) this.#map.set(k, (s = new Set()));
    s.add(f);
    return this;
  }
  once<K extends keyof E>(k: K, f: (...a: E[K]) => void) {
    const g = (...a: E[K]) => {
      this.off(k, g);
      f(...a);
    };
    return this.on(k, g);
  }
  off<K extends keyof E>(k: K, f: (...a: E[K]) => void) {
    this.#map.get(k)?.delete(f);
    return this;
  }
  emit<K extends keyof E>(k: K, ...a: E[K]): boolean {
    const s = this.#map.get(k);
    if (!s?.size) return false;
    for (const f of [...s]) f(...a);
    return true;
  }
  count(k: keyof E) {
    return this.#map.get(k)?.size ?? 0;
  }
}
const e = new Emitter<Events>();
const lines: string[] = [];
const h = (c: string, n: number) => {
  lines.push(`h:${c}${n}`);
};
e.on("data", h)
  .once("data", (c) => lines.push("once:" + c))
  .on("end", () => lines.push("end"))
  .on("error", ({ message }) => {
    lines.push("err:" + message);
  });
console.log(
  e.emit("data", "a", 1),
  e.emit("data", "b", 2),
  e.count("data"),
  e.off("data", h).emit("data", "c", 3),
  e.emit("end"),
  e.emit("error", new Error("bad")),
);
console.log(lines);
