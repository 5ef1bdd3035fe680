// Members that an interface has as optional and not each class declares.
interface Opt { id: number; label?: string; on?: (n: number) => string; readonly extra?: { deep?: number } }
class A implements Opt { id = 1; }
class B implements Opt { id = 2; label = "b"; on(n: number) { return "B" + n + this.id; } }
class C extends A { extra = { deep: 5 }; constructor(public label?: string) { super(); } }
const xs: Opt[] = [new A(), new B(), new C(), new C("c"), { id: 9, label: "lit" }];
for (const x of xs) console.log(x.id, x.label, x.label?.length ?? -1, x.on?.(1), x.extra?.deep, "label" in x, x.label === undefined, JSON.stringify(x));
const ys: Opt[] = [new A(), new B()];
for (const y of ys) { console.log(y.label, y.on?.(2), y.extra?.deep, typeof y.on); y.label = "set" + y.id; console.log(y.label, Object.keys(y), y); y.label += "!"; y.label ??= "no"; console.log(y.label); }
const { label = "default", id, on } = ys[0]!; console.log(label, id, on === undefined);
function f(o: Opt) { if (o.on) return o.on(3); return o.label ?? "none"; }
console.log(ys.map(f), f(new A()), f(new C("z")));
interface Command { readonly label: string; apply(): void; merge?(c: Command): Command | undefined }
class Del implements Command { label = "d"; apply() { console.log("del"); } }
class Ins implements Command { label = "i"; apply() { console.log("ins"); } merge(c: Command) { return c instanceof Ins ? new Ins() : undefined; } }
const done: Command[] = [];
function run(c: Command) { const m = done.at(-1)?.merge?.(c); if (m) done[done.length - 1] = m; else done.push(c); }
run(new Del()); run(new Ins()); run(new Ins()); console.log(done.map((d) => d.label));
const first: Command = done[0]!;
console.log(first.merge?.(first), first.merge === undefined, typeof first.merge);
for (const d of done) { if (d.merge) console.log("has", d.label); d.merge?.(d); }
