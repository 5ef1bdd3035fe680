// typical programs
interface Item { name: string; price: number; qty: number; tags?: string[] }
const items: Item[] = [{ name: "pen", price: 1.5, qty: 10 }, { name: "book", price: 12.25, qty: 2, tags: ["paper"] }];
const total = items.reduce((s, i) => s + i.price * i.qty, 0);
console.log(`Total: ${total.toFixed(2)}`, total);
for (const { name, price, tags = [] } of items) console.log(`${name.padEnd(10, ".")}${price.toFixed(2).padStart(8)} ${tags.length}`);
console.table(items.map(({ name, qty }) => ({ name, qty })));
const byName = new Map(items.map(i => [i.name, i] as const)); console.log(byName.get("pen")?.price, byName.get("x")?.price);
const matrix = [[1, 2], [3, 4]]; const tr = matrix[0]!.map((_, c) => matrix.map(r => r[c]!)); console.log(tr);
function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1); } console.log(fact(10), fact(5));
const memo = new Map<number, number>(); function fib(n: number): number { if (n < 2) return n; const m = memo.get(n); if (m !== undefined) return m; const r = fib(n - 1) + fib(n - 2); memo.set(n, r); return r; } console.log(fib(50));
const isPrime = (n: number) => { for (let i = 2; i * i <= n; i++) if (n % i === 0) return false; return n > 1; }; console.log(Array.from({ length: 20 }, (_, i) => i).filter(isPrime));
const text = "the rain in spain falls mainly"; const freq: Record<string, number> = {}; for (const ch of text.replaceAll(" ", "")) freq[ch] = (freq[ch] || 0) + 1;
console.log(Object.entries(freq).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3));
console.log(text.split(" ").map(w => w[0]!.toUpperCase() + w.slice(1)).join(" "));
const bin = (n: number) => n.toString(2).padStart(8, "0"); console.log(bin(5), bin(255), (0xff ^ 0x0f).toString(16), parseInt("1010", 2));
const q: number[] = []; q.push(1, 2, 3); q.unshift(0); console.log(q.shift(), q, q.length);
const s1 = new Set([1, 2, 3]), s2 = new Set([2, 3, 4]); console.log([...s1].filter(x => s2.has(x)), new Set([...s1, ...s2]));
const sortBy = <T>(xs: T[], key: (x: T) => number) => [...xs].sort((a, b) => key(a) - key(b)); console.log(sortBy(items, i => i.price).map(i => i.name));
const compose = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A) => g(f(a)); console.log(compose((x: number) => x + 1, (x: number) => `${x}!`)(4));
let acc = ""; for (let i = 0; i < 3; i++) { switch (i) { case 0: acc += "zero"; break; case 1: acc += "one"; default: acc += "*"; } } console.log(acc);
console.log([1, 2, 3, 4].map(x => x ** 2).filter(x => x % 2 === 0).reduce((a, b) => a + b, 0), [..."abc"].reverse().join(""));
console.log([1, 2, 3].includes(2), ["a"].concat(["b"]), [3, 1, 2].sort().reverse(), Math.round(3.14159 * 100) / 100);
const d = { a: { b: { c: 5 } } } as { a?: { b?: { c?: number } } }; console.log(d?.a?.b?.c, d.a?.b?.c ?? 0);
console.log(JSON.stringify({ items, total }));
const [first, ...rest] = [1, 2, 3]; const { a, ...others } = { a: 1, b: 2, c: 3 }; console.log(first, rest, a, others);
console.log(1_000_000, 0b101, 0o17, 1e3, .5, 5., 0.1 + 0.2 === 0.3, Math.abs(0.3 - (0.1 + 0.2)) < Number.EPSILON);
 console.info("info"); console.debug([1]);
