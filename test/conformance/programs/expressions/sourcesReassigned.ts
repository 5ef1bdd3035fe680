// Patterns that assign the variable they take apart
interface Node1 { next?: Node1; value: number; more?: number }
let cur: Node1 | undefined = { value: 1, next: { value: 2, next: { value: 3 } } };
let value = 0, sum = 0;
while (cur) { ({ next: cur, value } = cur); sum = sum * 10 + value; }
console.log(sum);
type Pair = [Pair | null, number];
let p: Pair | null = [[null, 2], 1];
let n = 0;
while (p) { [p, n] = p; console.log(n); }
let ok = { foo: undefined as boolean | undefined, bar: true };
const no = { foo: true, bar: false };
const { foo = (ok = no).foo, bar } = ok;
console.log(foo, bar, ok.bar);
let list = [undefined, 1, 2] as (number | undefined)[];
const swap = () => { list = [7, 8, 9]; return 5; };
const [a = swap(), b, c] = list;
console.log(a, b, c, list);
let text: { [k: string]: string } = { k: "key", key: "v", other: "o" };
let k = "";
({ k, [k]: k, other: k } = text);
console.log(k);
function f({ x = (g = { x: 5, y: 6 }).x, y }: { x?: number; y: number } = g) { return [x, y]; }
let g: { x?: number; y: number } = { y: 1 };
console.log(f(), f());
let it = new Set([1, 2, 3]);
[it, n] = [new Set([4]), [...it].length];
console.log(it, n);
let o: { v: number; w: number } | number = { v: 1, w: 2 };
let arr: { v: number; w: number }[] = [{ v: 3, w: 4 }];
for (let { v, w } of arr) { arr = []; console.log(v, w); }
let m: number[][] = [[1, 2, 3], [4, 5, 6]], x = 0, y = 0;
[[x, y]] = m;
console.log(x, y);
[...[[x, y], ...m]] = m;
console.log(x, y, m);
