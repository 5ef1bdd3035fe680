// inventory with generics and reports
type Money = number & { readonly __brand: "Money" };
const money = (n: number): Money => n as Money;
interface Item { readonly sku: string; name: string; price: Money; tags?: readonly string[]; dims?: { w: number; h?: number } }
abstract class Repo<K extends string | number, V> {
  protected readonly rows = new Map<K, V>();
  constructor(private readonly keyOf: (v: V) => K) {}
  add(...vs: V[]): this { for (const v of vs) this.rows.set(this.keyOf(v), v); return this; }
  get(k: K): V | undefined { return this.rows.get(k); }
  *[Symbol.iterator](): IterableIterator<V> { yield* this.rows.values(); }
  abstract describe(): string;
  get size() { return this.rows.size; }
  where(p: (v: V, i: number) => boolean): V[] { return [...this].filter(p); }
  groupBy<G extends string>(f: (v: V) => G): Partial<Record<G, V[]>> {
    const out: Partial<Record<G, V[]>> = {};
    for (const v of this) (out[f(v)] ??= []).push(v);
    return out;
  }
}
class Items extends Repo<string, Item> {
  static #made = 0;
  static get made() { return Items.#made; }
  constructor() { super((i) => i.sku); Items.#made++; }
  describe() { return `${this.size} item(s): ${[...this].map(({ sku, name }) => `${sku}=${name}`).join("; ")}`; }
  override get(k: string) { const v = super.get(k); if (!v) throw new RangeError(`no ${k}`); return v; }
}
const items = new Items().add(
  { sku: "a1", name: "Bolt", price: money(0.25), tags: ["metal", "small"] },
  { sku: "b2", name: "Plate", price: money(12.5), dims: { w: 10, h: 20 } },
  { sku: "c3", name: "Foam", price: money(3), tags: [], dims: { w: 5 } },
);
console.log(items.describe(), items.size, Items.made);
console.log(items.groupBy((i) => (i.price > 1 ? "dear" : "cheap")));
console.log(items.where((i, n) => n > 0 && (i.dims?.h ?? 0) >= 0));
try { items.get("zz"); } catch (e) { console.log(e instanceof RangeError, (e as Error).message, String(e)); }
const totals = [...items].reduce<Record<string, number>>((acc, { tags = ["none"], price }) => {
  for (const t of tags.length ? tags : ["empty"]) acc[t] = (acc[t] ?? 0) + price;
  return acc;
}, {});
console.log(totals, Object.entries(totals).sort(([, a], [, b]) => b - a || 0).map(([k, v]) => `${k.padEnd(6, ".")}${v.toFixed(2).padStart(7)}`));
console.log(JSON.stringify([...items], ["sku", "price", "dims", "w"], 1));
console.log(JSON.stringify({ items: items.where((i) => i.sku !== "b2") }));
const { tags: [first = "?", ...more] = [], ...rest } = items.get("a1");
console.log(first, more, rest);
console.log(new Map([...items].map((i) => [i.sku, i.dims])), new Set([...items].flatMap((i) => i.tags ?? [])));
console.log(items);
