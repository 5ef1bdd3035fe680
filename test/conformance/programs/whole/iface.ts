interface Visitor<R> { num(n: number): R; add(l: Node, r: Node): R }
interface Node { accept<R>(v: Visitor<R>): R }
class Num implements Node { constructor(readonly n: number) {} accept<R>(v: Visitor<R>) { return v.num(this.n); } }
class Add implements Node { constructor(readonly l: Node, readonly r: Node) {} accept<R>(v: Visitor<R>) { return v.add(this.l, this.r); } }
const printer: Visitor<string> = { num: (n) => String(n), add(l, r) { return `(${l.accept(this)} + ${r.accept(this)})`; } };
class Evaluator implements Visitor<number> { num(n: number): number { return n; } add(l: Node, r: Node): number { return l.accept(this) + r.accept<number>(this); } }
const e = new Add(new Num(1), new Add(new Num(2), new Num(3.5)));
console.log(e.accept(printer), "=", e.accept(new Evaluator()));
interface Comparable<T> { compareTo(other: T): number }
class Version implements Comparable<Version> {
  readonly parts: readonly number[];
  constructor(text: string) { this.parts = text.split(".").map(Number); }
  compareTo(o: Version) { for (let i = 0; i < Math.max(this.parts.length, o.parts.length); i++) { const d = (this.parts[i] ?? 0) - (o.parts[i] ?? 0); if (d) return d; } return 0; }
  toString() { return this.parts.join("."); }
}
function max<T extends Comparable<T>>(xs: T[]): T | undefined { return xs.reduce<T | undefined>((m, x) => (m === undefined || x.compareTo(m) > 0 ? x : m), undefined); }
console.log(`${max(["1.2", "1.10", "1.9.9"].map((s) => new Version(s)))}`, String(max<Version>([])));
type Plugin = { name: string; setup?(api: Api): void; teardown?: () => void };
interface Api { log(s: string): void; data: Map<string, unknown> }
const plugins: Plugin[] = [{ name: "a", setup(api) { api.log(this.name); api.data.set("a", 1); } }, { name: "b" }, { name: "c", setup: (api) => api.log("c " + api.data.size), teardown() { console.log("bye"); } }];
const api: Api = { log: (s) => console.log(">", s), data: new Map() };
for (const p of plugins) p.setup?.(api);
for (const p of plugins) p.teardown?.();
console.log([...api.data]);
abstract class Component<P extends object> {
  constructor(protected props: P) {}
  abstract render(): string;
  update(patch: Partial<P>) { this.props = { ...this.props, ...patch }; return this.render(); }
}
class Greeting extends Component<{ name: string; loud?: boolean }> { render() { const t = `Hi ${this.props.name}`; return this.props.loud ? t.toUpperCase() + "!" : t; } }
const g = new Greeting({ name: "Al" });
console.log(g.render(), g.update({ loud: true }), g.update({ name: "Bo" }));
type Tree = { value: number; children?: Tree[] };
const tree: Tree = { value: 1, children: [{ value: 2 }, { value: 3, children: [{ value: 4 }] }] };
const sum = (t: Tree): number => t.value + (t.children?.map(sum).reduce((a, b) => a + b, 0) ?? 0);
console.log(sum(tree), tree);
const isString = (x: unknown): x is string => typeof x === "string";
const mixed: (string | number | boolean)[] = ["a", 1, true, "b"];
console.log(mixed.filter(isString).map((s) => s.toUpperCase()), mixed.filter((x): x is number => typeof x === "number"));
const config = { host: "h", port: 80, opts: { tls: false, names: ["x"] } } as const;
type Port = typeof config.port; const port: Port = 80; console.log(port, config.opts.names[0], Object.keys(config));
class Temp { constructor(public c: number) {} get f() { return this.c * 1.8 + 32; } set f(v: number) { this.c = (v - 32) / 1.8; } static fromF(f: number) { const t = new Temp(0); t.f = f; return t; } }
const t = Temp.fromF(212); console.log(t.c, t.f, t); t.f += 18; console.log(t.c);
const dict: { [k: string]: number } = {}; for (const w of ["a", "b", "a"]) dict[w] = (dict[w] || 0) + 1; console.log(dict, "a" in dict, "z" in dict, Object.keys(dict).length); delete dict.a; console.log(dict);
const record: Record<"x" | "y", number> = { x: 1, y: 2 }; for (const k of ["x", "y"] as const) record[k] *= 10; console.log(record);
const tuple: [string, number, ...boolean[]] = ["t", 1, true, false]; const [s, n, ...bs] = tuple; console.log(s, n, bs, tuple.length);
let u: string | undefined; console.log(u?.length, u ?? "none"); u = "set"; console.log(u.length);
