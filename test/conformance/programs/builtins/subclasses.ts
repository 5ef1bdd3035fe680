class Counter extends Map<string, number> { inc(k: string) { this.set(k, (this.get(k) ?? 0) + 1); return this; } }
const c = new Counter(); c.inc("a").inc("a").inc("b"); console.log(c.get("a"), c.size, [...c]); console.log(c);
class MySet extends Set<number> { addAll(...xs: number[]) { for (const x of xs) this.add(x); return this; } } console.log(new MySet().addAll(1, 2, 2).size, new MySet([5]).has(5));
