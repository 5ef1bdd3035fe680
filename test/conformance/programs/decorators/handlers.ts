// state machine, DI container, event handlers by decorators, validators with symbols
type Handler = (payload: string) => void;
const listeners = new Map<string, Set<Handler>>();
function emit(ev: string, p: string) { for (const h of listeners.get(ev) ?? []) h(p); }
function on(ev: string) {
  return function <T>(m: (this: T, p: string) => void, ctx: ClassMethodDecoratorContext<T>) {
    ctx.addInitializer(function () {
      let s = listeners.get(ev); if (!s) { s = new Set(); listeners.set(ev, s); }
      s.add((p) => m.call(this, p));
    });
  };
}
type State = "idle" | "run" | "stop";
function transition(from: State | State[], to: State) {
  const allowed = Array.isArray(from) ? from : [from];
  return <T extends { state: State; history: string[] }, A extends unknown[], R>(m: (this: T, ...a: A) => R, ctx: ClassMethodDecoratorContext<T, (this: T, ...a: A) => R>) => {
    return function (this: T, ...a: A): R | undefined {
      if (!allowed.includes(this.state)) { this.history.push(`!${String(ctx.name)}@${this.state}`); return undefined; }
      const r = m.call(this, ...a);
      this.history.push(`${this.state}->${to}`); this.state = to;
      return r;
    } as (this: T, ...a: A) => R;
  };
}
class Motor {
  state: State = "idle"; history: string[] = []; speed = 0;
  @transition("idle", "run") start(speed: number): string { this.speed = speed; return `started ${speed}`; }
  @transition(["run", "idle"], "stop") halt(): string { this.speed = 0; return "halted"; }
  @on("emergency") onEmergency(p: string): void { console.log(`motor got ${p} at ${this.speed}`); this.halt(); }
  @on("log") @on("emergency") static log(p: string): void { console.log("LOG", p, this === Motor); }
}
const m1 = new Motor(), m2 = new Motor();
console.log(m1.start(5), m1.start(6), m2.halt(), m2.start(1));
emit("emergency", "fire"); emit("log", "x"); emit("none", "y");
console.log(m1, m2.history);
// injection
const providers = new Map<string, () => any>(); const singles = new Map<string, unknown>();
function provide(token: string, single = true) { return (cls: new () => unknown, _: ClassDecoratorContext) => { providers.set(token, () => { if (!single) return new cls(); if (!singles.has(token)) singles.set(token, new cls()); return singles.get(token); }); }; }
function inject<V>(token: string) { return (_: undefined, ctx: ClassFieldDecoratorContext<any, V>) => function (_init: V): V { const p = providers.get(token); if (!p) throw new Error(`no ${token} for ${String(ctx.name)}`); return p(); }; }
@provide("clock") class Clock { t = 0; now() { return ++this.t; } }
@provide("uart", false) class Uart { sent: string[] = []; write(s: string) { this.sent.push(s); return s.length; } }
class App { @inject<Clock>("clock") clock!: Clock; @inject<Uart>("uart") a!: Uart; @inject<Uart>("uart") b!: Uart; go() { return [this.clock.now(), this.a.write("hi"), this.a === this.b]; } }
console.log(new App().go(), new App().go());
class Broken { @inject<Clock>("nope") c!: Clock; } try { new Broken(); } catch (e) { console.log((e as Error).message); }
// symbols as keys of rules
const Rules = Symbol("rules"); type Rule = { field: string; test: (v: unknown) => boolean; msg: string };
const table: Record<string, Rule[]> = {};
const rule = (msg: string, test: (v: unknown) => boolean) => (_: unknown, ctx: ClassFieldDecoratorContext) => { const f = String(ctx.name); (table[f] ??= []).push({ field: f, test, msg }); };
const required = rule("required", v => v !== "" && v !== 0); const maxLen = (n: number) => rule(`max ${n}`, v => typeof v !== "string" || v.length <= n);
class Form { [Rules] = table; @required @maxLen(3) name = ""; @required age = 0; validate(): string[] { const out: string[] = []; for (const [k, v] of Object.entries(this)) for (const r of this[Rules][k] ?? []) if (!r.test(v)) out.push(`${k}: ${r.msg}`); return out; } }
const f = new Form(); console.log(f.validate()); f.name = "long"; f.age = 5; console.log(f.validate(), Object.keys(table));
