// state machine, generators driving, recursion, memo, string building
enum State { Idle, Running = 5, Done }
const enum Flag { A = 1, B = 2, C = A | B }
enum Color { Red = "RED", Green = "GREEN" }
let st: State = State.Idle;
function step(s: State): State { switch (s) { case State.Idle: return State.Running; case State.Running: return State.Done; case State.Done: return State.Idle; } }
const seen: string[] = [];
for (let i = 0; i < 4; i++) { seen.push(State[st]!); st = step(st); }
console.log(seen, Flag.C, Color.Green, State.Done, Object.values(Color));
interface Visitor<R> { num(n: number): R; add(a: R, b: R): R }
type Ast = ["num", number] | ["add", Ast, Ast];
function walk<R>(a: Ast, v: Visitor<R>): R { return a[0] === "num" ? v.num(a[1]) : v.add(walk(a[1], v), walk(a[2], v)); }
const ast: Ast = ["add", ["num", 1], ["add", ["num", 2], ["num", 3]]];
console.log(walk(ast, { num: (n) => n, add: (a, b) => a + b }), walk<string>(ast, { num: (n) => `${n}`, add: (a, b) => `(${a}+${b})` }));
function* permutations<T>(xs: T[]): Generator<T[]> { if (xs.length <= 1) { yield xs.slice(); return; } for (let i = 0; i < xs.length; i++) { const rest = [...xs.slice(0, i), ...xs.slice(i + 1)]; for (const p of permutations(rest)) yield [xs[i]!, ...p]; } }
console.log([...permutations([1, 2, 3])].map((p) => p.join("")).join(" "));
function hanoi(n: number, a: string, b: string, c: string, out: string[] = []): string[] { if (n > 0) { hanoi(n - 1, a, c, b, out); out.push(a + c); hanoi(n - 1, b, a, c, out); } return out; }
console.log(hanoi(3, "A", "B", "C").join(" "));
const memo = new Map<string, number>();
function lcs(a: string, b: string, i = 0, j = 0): number { if (i >= a.length || j >= b.length) return 0; const k = `${i},${j}`; const hit = memo.get(k); if (hit !== undefined) return hit; const r = a[i] === b[j] ? 1 + lcs(a, b, i + 1, j + 1) : Math.max(lcs(a, b, i + 1, j), lcs(a, b, i, j + 1)); memo.set(k, r); return r; }
console.log(lcs("AGGTAB", "GXTXAYB"));
class Matrix { constructor(readonly rows: number, readonly cols: number, private data: number[] = new Array<number>(rows * cols).fill(0)) {} get(r: number, c: number): number { return this.data[r * this.cols + c]!; } set(r: number, c: number, v: number): this { this.data[r * this.cols + c] = v; return this; } map(f: (v: number, r: number, c: number) => number): Matrix { return new Matrix(this.rows, this.cols, this.data.map((v, i) => f(v, Math.floor(i / this.cols), i % this.cols))); } toString(): string { let s = ""; for (let r = 0; r < this.rows; r++) { s += (r ? ";" : "") + this.data.slice(r * this.cols, (r + 1) * this.cols).join(","); } return `[${s}]`; } }
const mx = new Matrix(2, 3).set(0, 1, 5).set(1, 2, 7);
console.log(`${mx} ${mx.map((v, r, c) => v + r * 10 + c)} ${mx.get(1, 2)}`);
function binary(xs: readonly number[], t: number): number { let lo = 0, hi = xs.length - 1; while (lo <= hi) { const mid = (lo + hi) >> 1; const v = xs[mid]!; if (v === t) return mid; if (v < t) lo = mid + 1; else hi = mid - 1; } return -1; }
console.log(binary([1, 3, 5, 7, 9], 7), binary([1, 3], 2));
function quick(xs: number[]): number[] { if (xs.length < 2) return xs; const [p, ...rest] = xs as [number, ...number[]]; return [...quick(rest.filter((x) => x < p)), p, ...quick(rest.filter((x) => x >= p))]; }
console.log(quick([3, 1, 4, 1, 5, 9, 2, 6]).join(" "));
function bubble(a: number[]): number[] { for (let i = 0; i < a.length; i++) for (let j = 0; j < a.length - i - 1; j++) if (a[j]! > a[j + 1]!) [a[j], a[j + 1]] = [a[j + 1]!, a[j]!]; return a; }
console.log(bubble([5, 2, 8, 1]));
let rle = ""; const src = "aaabccdddd"; for (let i = 0; i < src.length; ) { let j = i; while (j < src.length && src[j] === src[i]) j++; rle += src[i]! + (j - i); i = j; } console.log(rle);
const q: [number, number][] = [[0, 0]]; const dist: number[][] = [[0, -1, -1], [-1, -1, -1], [-1, -1, -1]]; const dirs = [[0, 1], [1, 0], [0, -1], [-1, 0]] as const;
while (q.length) { const [r, c] = q.shift()!; for (const [dr, dc] of dirs) { const nr = r + dr, nc = c + dc; if (nr < 0 || nc < 0 || nr >= 3 || nc >= 3 || dist[nr]![nc] !== -1) continue; dist[nr]![nc] = dist[r]![c]! + 1; q.push([nr, nc]); } }
console.log(dist);
function roman(n: number): string { const t: [number, string][] = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]]; let s = ""; for (const [v, r] of t) while (n >= v) { s += r; n -= v; } return s; }
console.log(roman(1994), roman(4));
const groups = ["apple", "avocado", "banana", "blueberry", "cherry"].reduce<Record<string, string[]>>((g, w) => { (g[w[0]!] ||= []).push(w); return g; }, {});
console.log(groups);
console.log(Object.entries(groups).map(([k, v]) => `${k}:${v.length}`).join(), Object.keys(groups).length);
function fizz(n: number): string { return n % 15 === 0 ? "FizzBuzz" : n % 5 === 0 ? "Buzz" : n % 3 === 0 ? "Fizz" : String(n); }
console.log(Array.from({ length: 15 }, (_, i) => fizz(i + 1)).join(" "));
const toBin = (n: number): string => (n < 2 ? String(n) : toBin(n >> 1) + (n & 1)); console.log(toBin(10), parseInt("1010", 2), (255).toString(16).padStart(4, "0"));
function flat(x: (number | (number | number[])[])[]): number[] { const out: number[] = []; const go = (y: number | (number | number[])[] | number[]): void => { if (typeof y === "number") out.push(y); else for (const z of y) go(z); }; x.forEach(go); return out; }
console.log(flat([1, [2, [3, 4]], 5]));
let s0 = 42; const rnd = () => { s0 = (s0 * 16807) % 2147483647; return s0; }; console.log(rnd(), rnd(), rnd());
