// mixed sets deeper: interface implemented by classes and literals, property writes, methods, optional
interface Item {
  id: number;
  tags?: string[];
  label(): string;
}
class Prod implements Item {
  tags?: string[];
  constructor(
    public id: number,
    private nm: string,
  ) {}
  label() {
    return this.nm;
  }
}
const lit: Item = {
  id: 9,
  label() {
    return "lit" + this.id;
  },
};
const all: Item[] = [new Prod(1, "p"), lit];
for (const it of all) {
  it.id += 1;
  it.tags = ["t" + it.id];
  console.log(it.id, it.tags.length, it.label(), "tags" in it);
}
console.log(
  all.map(({ id }) => id),
  lit.id,
);
const upd = (i: Item, p: Partial<Item>): Item => Object.assign(i, p);
console.log(upd(all[0]!, { id: 50 }).id, upd(lit, { id: 60 }).label());
const lookup = (i: Item, k: "id" | "tags") => i[k];
console.log(lookup(lit, "id"), lookup(all[0]!, "tags"));
console.log(JSON.stringify(all.map((i) => ({ id: i.id }))));
const { id, ...rest } = { id: 1, a: 2 };
console.log(id, rest);
function isProd(i: Item): i is Prod {
  return i instanceof Prod;
}
console.log(all.filter(isProd).length, all.map((i) => (isProd(i) ? "P" : "L")).join(""));
