// registry with method decorators, factories with options, order of evaluation and application
const trace: string[] = [];
function tag<T>(label: string, v: T): T { trace.push(label); return v; }
type Handler = (this: Rig, ...a: number[]) => number;
const registry = new Map<string, { name: string; doc?: string }>();
function command(opts: { name?: string; doc?: string } = {}) {
  trace.push(`eval command ${opts.name ?? "-"}`);
  return function <This extends object, A extends unknown[], R>(target: (this: This, ...args: A) => R, context: ClassMethodDecoratorContext<This, (this: This, ...args: A) => R>) {
    const name = opts.name ?? String(context.name);
    trace.push(`apply command ${name} to ${String(context.name)} ${context.kind} ${context.static} ${context.private}`);
    registry.set(name, { name, doc: opts.doc });
    context.addInitializer(function (this: This) { trace.push(`init ${name}`); });
  };
}
function clamp(lo: number, hi: number) {
  trace.push(`eval clamp ${lo} ${hi}`);
  return <This, A extends unknown[]>(target: (this: This, ...args: A) => number, context: ClassMethodDecoratorContext) => {
    trace.push(`apply clamp to ${String(context.name)}`);
    return function (this: This, ...args: A): number {
      const v = target.call(this, ...args);
      return Math.min(hi, Math.max(lo, v));
    };
  };
}
function counted<This, A extends unknown[], R>(target: (this: This, ...args: A) => R, context: ClassMethodDecoratorContext) {
  let n = 0;
  trace.push(`apply counted to ${String(context.name)}`);
  return function (this: This, ...args: A): R {
    n++;
    console.log(`${String(context.name)} #${n}`);
    return target.apply(this, args);
  };
}
class Rig {
  gain = tag("field gain", 2);
  static units = tag("static units", "mV");
  @command({ name: "scale", doc: "scales" }) @clamp(0, 100) scaled(v: number, off: number = 1): number { return v * this.gain + off; }
  @counted @clamp(-5, 5) diff(a: number, b: number): number { return a - b; }
  @command() @counted static make(n: number): Rig { const r = new Rig(); r.gain = n; return r; }
  @clamp(1, 2) [tag("computed", "computed")](): number { return 17; }
  static { trace.push("static block"); }
}
console.log(trace.join("\n")); trace.length = 0;
const r = Rig.make(3);
console.log(trace); trace.length = 0;
console.log(r.scaled(10), r.scaled(1000), r.scaled(-100), r.diff(1, 9), r.diff(9, 1), r.diff(3, 1));
console.log(Rig.make(1).gain, Rig.units, registry);
console.log([...registry.entries()].map(([k, v]) => `${k}=${v.doc ?? "none"}`).join());
