// What null prints as where functions of the library have gone as values.
class Log { constructor(private out: (...x: unknown[]) => void = console.log) {} put(x: object | null) { this.out("put", x); return this; } }
new Log().put({ z: null, a: [null] }).put(null);
const sinks = [console.log, console.warn, (...a: unknown[]) => console.log("own", ...a)]; for (const s of sinks) s({ z: null, a: [1, null] }, null);
const say: (...a: unknown[]) => void = console.log; say([null], { k: null }); say(null); say("n", 2.5);
const on = (f: (e: { v: number | null }) => void) => f({ v: null }); on(console.log);
[[null], [1]].forEach(console.log); setTimeout(console.log, 1, null, { n: null });
const texts: ((x: unknown) => string)[] = [String, JSON.stringify, (x) => typeof x]; console.log(texts.map((f) => f(null)), texts.map((f) => f([1, null])), texts.map((f) => f({ a: null })));
const xs: (number | null)[] = [1, null]; console.log(xs.map(String), xs.map(Number), xs.map(Boolean), Array.from(xs, String));
