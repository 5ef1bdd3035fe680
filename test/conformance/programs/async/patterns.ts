class Scheduler {
  private queue: { at: number; name: string; run: () => Promise<void> | void }[] = [];
  private time = 0;
  readonly trace: string[] = [];
  add(delay: number, name: string, run: () => Promise<void> | void) { this.queue.push({ at: this.time + delay, name, run }); this.queue.sort((a, b) => a.at - b.at); return this; }
  async run() {
    for (;;) {
      const next = this.queue.shift();
      if (!next) break;
      this.time = next.at;
      try { await next.run(); this.trace.push(`${next.at}:${next.name}`); }
      catch (e) { this.trace.push(`${next.at}:${next.name}!${(e as Error).message}`); }
    }
  }
}
const s = new Scheduler();
s.add(5, "late", () => {}).add(1, "first", async () => { await Promise.resolve(); s.add(1, "nested", () => { throw new Error("boom"); }); });
await s.run();
console.log(s.trace.join(" "));
function retry<T>(f: (attempt: number) => Promise<T>, times: number): Promise<T> { return f(times).catch((e) => { if (times <= 1) throw e; return retry(f, times - 1); }); }
let attempts = 0;
console.log(await retry(async (n) => { attempts++; if (n > 1) throw new Error("again"); return "got it"; }, 3), attempts);
const timeout = (ms: number) => new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`timeout ${ms}`)), ms));
try { await Promise.race([new Promise((r) => setTimeout(r, 50)), timeout(5)]); } catch (e) { console.log((e as Error).message); }
async function* paginate(total: number, size: number) { for (let page = 0; page * size < total; page++) { await null; yield Array.from({ length: Math.min(size, total - page * size) }, (_, i) => page * size + i); } }
const pages: number[][] = []; for await (const p of paginate(7, 3)) pages.push(p); console.log(pages);
class Mutex { private tail: Promise<void> = Promise.resolve(); lock<T>(f: () => Promise<T>): Promise<T> { const run = this.tail.then(f); this.tail = run.then(() => {}, () => {}); return run; } }
const m = new Mutex(); const order: string[] = [];
await Promise.all(["a", "b", "c"].map((n, i) => m.lock(async () => { order.push(n + "1"); await new Promise((r) => setTimeout(r, 5 - i)); order.push(n + "2"); })));
console.log(order.join());
const results = await Promise.allSettled([Promise.resolve(1), Promise.reject(new TypeError("t")), 3]);
console.log(results.map((r) => (r.status === "fulfilled" ? `ok ${r.value}` : `bad ${(r.reason as Error).name}`)));
let ticks = 0; await new Promise<void>((resolve) => { const id = setInterval(() => { if (++ticks === 3) { clearInterval(id); resolve(); } }, 1); }); console.log("ticks", ticks);
const deferred = <T>() => { let resolve!: (v: T) => void; const promise = new Promise<T>((r) => { resolve = r; }); return { promise, resolve }; };
const d = deferred<string>(); setTimeout(() => d.resolve("deferred"), 2); console.log(await d.promise);
const lazy = { get: async (k: string) => ({ k, n: k.length }) }; const { k, n } = await lazy.get("key"); console.log(k, n);
console.log(await Promise.all([1, 2, 3].map(async (x) => { await new Promise((r) => setTimeout(r, 4 - x)); return x ** 2; })));
queueMicrotask(() => console.log("micro")); await null; console.log("after null");
process: { if (ticks) break process; }
async function f(): Promise<void> { try { await Promise.reject("string reason"); } catch (e) { console.log("caught", e); } finally { console.log("fin"); } }
await f();
