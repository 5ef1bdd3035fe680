// fields, accessors, getters, setters
type Ctx = { name: string | symbol; kind: string; static: boolean; private: boolean };
const log: string[] = [];
function note(ctx: Ctx, what = "") { log.push(`${ctx.kind} ${String(ctx.name)} static=${ctx.static} private=${ctx.private} ${what}`.trim()); }
function initial<V>(f: (v: V) => V) { return (_: undefined, ctx: ClassFieldDecoratorContext<any, V>) => { note(ctx); return f; }; }
function double(_: undefined, ctx: ClassFieldDecoratorContext<object, number>) { note(ctx, "double"); return (v: number) => v * 2; }
function plusOne(_: undefined, ctx: ClassFieldDecoratorContext<object, number>) { note(ctx, "plusOne"); return function (v: number) { return v + 1; }; }
function observe<This extends { changed(k: string, a: unknown, b: unknown): void }, V>(t: ClassAccessorDecoratorTarget<This, V>, ctx: ClassAccessorDecoratorContext<This, V>): ClassAccessorDecoratorResult<This, V> {
  note(ctx, "observe");
  return {
    get() { return t.get.call(this); },
    set(v) { const old = t.get.call(this); t.set.call(this, v); if (old !== v) this.changed(String(ctx.name), old, v); },
    init(v) { log.push(`init ${String(ctx.name)} ${v}`); return v; },
  };
}
function range(lo: number, hi: number) {
  return function <This>(t: ClassAccessorDecoratorTarget<This, number>, ctx: ClassAccessorDecoratorContext<This, number>): ClassAccessorDecoratorResult<This, number> {
    note(ctx, `range ${lo}..${hi}`);
    return {
      set(v) { if (v < lo || v > hi) throw new RangeError(`${String(ctx.name)}: ${v} not in ${lo}..${hi}`); t.set.call(this, v); },
      init(v) { return Math.min(hi, Math.max(lo, v)); },
    };
  };
}
function memo<This extends object, R>(g: (this: This) => R, ctx: ClassGetterDecoratorContext<This, R>) {
  note(ctx, "memo");
  const cache = new WeakMap<object, { v: R }>();
  return function (this: This): R {
    const c = cache.get(this);
    if (c) return c.v;
    const v = g.call(this); cache.set(this, { v }); return v;
  };
}
function trimmed<This>(s: (this: This, v: string) => void, ctx: ClassSetterDecoratorContext<This, string>) {
  note(ctx, "trimmed");
  return function (this: This, v: string) { s.call(this, v.trim()); };
}
class Sensor {
  @double @plusOne a = 3;
  @plusOne @double b = 3;
  @initial((v: string) => v.toUpperCase()) id = "x1";
  @initial<number[]>((v) => [...v, 0]) static list = [1, 2];
  @observe @range(0, 10) accessor level = 50;
  @range(-1, 1) accessor #hidden = 0;
  @observe accessor mode: "on" | "off" = "off";
  static accessor total = 0;
  @memo get expensive(): number { log.push("computing"); return this.a * this.b; }
  #name = "";
  @trimmed set name(v: string) { this.#name = v; }
  get name(): string { return `<${this.#name}>`; }
  changed(k: string, a: unknown, b: unknown) { log.push(`${k}: ${a} -> ${b}`); }
  poke(v: number): string { try { this.#hidden = v; return `ok ${this.#hidden}`; } catch (e) { return e instanceof RangeError ? e.message : "?"; } }
}
console.log(log.join("\n")); log.length = 0;
const s = new Sensor();
console.log(s.a, s.b, s.id, Sensor.list, s.level, s.mode);
s.level = 3; s.level = 3; s.mode = "on";
try { s.level = 11; } catch (e) { console.log((e as Error).name, (e as Error).message); }
console.log(s.level, s.poke(1), s.poke(2), s.expensive, s.expensive);
s.name = "  bob "; console.log(s.name);
Sensor.total += 5; console.log(Sensor.total, s);
console.log(log);
