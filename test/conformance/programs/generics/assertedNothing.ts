// `result!` of a T that may itself be undefined, as with void.
async function withLock<T>(f: () => Promise<T> | T): Promise<T> { let result: T | undefined; try { result = await f(); } finally { console.log("unlock"); } return result!; }
console.log(await withLock(async () => {}), await withLock(() => 5), await withLock<string | undefined>(() => undefined));
class Lazy<T> { #f?: () => T; #v?: T; constructor(f: () => T) { this.#f = f; } get value(): T { if (this.#f) { this.#v = this.#f(); this.#f = undefined; } return this.#v!; } }
console.log(new Lazy(() => 1).value, new Lazy<string | undefined>(() => undefined).value, new Lazy(() => {}).value);
class Task<T> { private result?: T; done = false; constructor(private f: () => T) {} run() { this.result = this.f(); this.done = true; return this; } get(): T { if (!this.done) throw new Error("not run"); return this.result!; } }
console.log(new Task(() => 2).run().get() + 1, new Task(() => undefined).run().get(), new Task<void>(() => {}).run().get());
const capture = <T,>(f: (r: (v: T) => void) => void): T => { let out: T | undefined; f((v) => { out = v; }); return out!; }; console.log(capture<number>((r) => r(1)), capture<void>((r) => r()), capture<string | undefined>((r) => r(undefined)));
