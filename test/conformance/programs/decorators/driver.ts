// a device driver with everything
type AnyMethod<T = any> = (this: T, ...args: any[]) => unknown;
const events: string[] = [];
interface FieldMeta { name: string; kind: string; unit?: string; min?: number; max?: number }
class Registry {
  static readonly fields = new Map<string, FieldMeta[]>();
  static readonly commands = new Map<string, string[]>();
  static push<V>(m: Map<string, V[]>, k: string, v: V): void { const l = m.get(k); if (l) l.push(v); else m.set(k, [v]); }
}
let current = "?";
function device(name: string, opts: { bus?: "i2c" | "spi"; addr?: number } = {}) {
  const { bus = "i2c", addr = 0x40 } = opts;
  return <C extends new (...args: any[]) => object>(cls: C, ctx: ClassDecoratorContext<C>): C => {
    events.push(`device ${name} on ${bus}@0x${addr.toString(16)} (${ctx.name})`);
    return class extends cls {
      readonly deviceName = name;
      describe() { return `${name}/${bus}`; }
    };
  };
}
function field(meta: Omit<FieldMeta, "name" | "kind"> = {}) {
  return <T, V>(_v: undefined | ClassAccessorDecoratorTarget<T, V>, ctx: ClassFieldDecoratorContext<T, V> | ClassAccessorDecoratorContext<T, V>): void => {
    Registry.push(Registry.fields, "Thermo", { name: String(ctx.name), kind: ctx.kind, ...meta });
  };
}
function limit(min: number, max: number) {
  return <T>(t: ClassAccessorDecoratorTarget<T, number>, ctx: ClassAccessorDecoratorContext<T, number>): ClassAccessorDecoratorResult<T, number> => {
    const fix = (v: number) => (v < min ? min : v > max ? max : v);
    return { get() { return t.get.call(this); }, set(v) { const f = fix(v); if (f !== v) events.push(`${String(ctx.name)} clipped ${v}->${f}`); t.set.call(this, f); }, init: fix };
  };
}
function cmd(alias?: string) {
  return (_m: AnyMethod, ctx: ClassMethodDecoratorContext) => { Registry.push(Registry.commands, "Thermo", alias ?? String(ctx.name)); };
}
function busy<T extends { busy: boolean }, A extends unknown[], R>(m: (this: T, ...a: A) => R, ctx: ClassMethodDecoratorContext<T, (this: T, ...a: A) => R>) {
  return function (this: T, ...a: A): R {
    if (this.busy) throw new Error(`${String(ctx.name)}: busy`);
    this.busy = true;
    try { return m.apply(this, a); } finally { this.busy = false; }
  };
}
function deprecated(msg: string) {
  let warned = false;
  return <T, A extends unknown[], R>(m: (this: T, ...a: A) => R, ctx: ClassMethodDecoratorContext) => function (this: T, ...a: A): R { if (!warned) { warned = true; console.warn(`DEPRECATED ${String(ctx.name)}: ${msg}`); } return m.call(this, ...a); };
}
@device("thermo", { addr: 0x76 })
class Thermo {
  busy = false;
  @field({ unit: "C", min: -40, max: 85 }) temp = 21.5;
  @field() @limit(0, 100) accessor duty = 150;
  static instances = 0;
  constructor(public readonly id: number, initial?: number) { Thermo.instances++; if (initial !== undefined) this.temp = initial; }
  @cmd() @busy read(samples = 3): number[] { const r: number[] = []; for (let i = 0; i < samples; i++) r.push(this.temp + i / 10); return r; }
  @cmd("avg") @busy average(n: number): number { const xs: number[] = []; for (let i = 0; i < n; i++) xs.push(this.temp * (i + 1)); return xs.reduce((a, b) => a + b, 0) / n; }
  @busy nested(): number[] { return this.read(1); }
  @deprecated("use read") get1(): number { return this.temp; }
  @cmd() static reset(): void { Thermo.instances = 0; }
}
const t = new Thermo(7, 20);
console.log(t.duty, t.read(), t.average(4), t.id, t instanceof Thermo, (t as Thermo & { describe(): string }).describe());
t.duty = -3; t.duty = 55; console.log(t.duty);
try { t.nested(); } catch (e) { console.log((e as Error).message, t.busy); }
console.log(t.get1() + t.get1(), Thermo.instances); Thermo.reset(); console.log(Thermo.instances);
console.log(Registry.fields, Registry.commands, events, t);
