// Arrays of a class: from items, by Array's constructor, Array.of and Array.from
{
class Stack<T> extends Array<T> { get top() { return this[this.length - 1]; } static make(...xs: number[]) { return new this(...xs); } }
const s = new Stack(1, 2.5, 3); console.log(s, s.top, s.length); console.log(new Stack("a"), new Stack(...["x", "y"]), new Stack(...[1, 2]), new Stack(0), new Stack());
class Vec extends Array<number> { name = "v"; constructor(...xs: number[]) { super(...xs); } dot(o: Vec) { return this.reduce((a, x, i) => a + x * o[i]!, 0); } scale(k: number) { return this.map(x => x * k) as Vec; } }
const v = new Vec(1, 2, 3); console.log(v, v.dot(new Vec(4, 5, 6)), v.scale(2), v.scale(2) instanceof Vec, v.filter(x => x > 1), v.slice(1).length, v.concat([9]), v.length);
console.log(Stack.of(7, 8), Stack.from([1, 2]), Stack.from("ab", c => c + c), Vec.of(5), (Vec.from(new Set([1, 2])) as Vec).dot(new Vec(1, 1)), Stack.make(4, 5), Array.of(3), Array.from([1]));
class Named extends Array<string> { constructor(public label: string, ...items: string[]) { super(...items); this.push("end"); } }
const n = new Named("L", "a", "b"); console.log(n, n.label, [...n], n.join("-")); class Sub extends Vec { sum() { return this.reduce((a, b) => a + b, 0); } } const sub = new Sub(1, 2); console.log(sub, sub.sum(), sub.map(x => x + 1) instanceof Sub, (sub.map(x => x + 1) as Sub).sum());
let log: string[] = []; const t = (x: number) => { log.push("t" + x); return x; }; console.log(new Stack(t(1), t(2), ...[t(3)], t(4)), log.join());
const many = new Stack(...Array.from({ length: 300 }, (_, i) => i)); console.log(many.length, many.top); class S2 extends Stack<string> {} console.log(new S2("q", "r"), S2.from(["z"]) instanceof S2, new Array(...["p"]), new Array(...[1, 2]), new Array(...([] as number[])));
}
{
class Grid extends Array<number> { tag = "g"; constructor(readonly n: number) { super(n); this.fill(0); } set(i: number, v: number) { this[i] = v; return this; } }
const g = new Grid(3).set(1, 7); console.log(g, g.n, g.length, g.indexOf(7));
class Sq extends Array<number> { constructor(n: number) { super(n); for (let i = 0; i < n; i++) this[i] = i * i; } }
console.log(new Sq(4), new Sq(4).at(-1));
class Rows extends Array<number[]> { constructor(r: number, c: number) { super(r); for (let i = 0; i < r; i++) { this[i] = new Array(c).fill(i); } } }
console.log(new Rows(2, 2));
}
