type Matrix = number[][];
const zeros = (r: number, c: number): Matrix => Array.from({ length: r }, () => new Array<number>(c).fill(0));
const identity = (n: number) => zeros(n, n).map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
function multiply(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.length, b[0]!.length);
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b[0]!.length; j++)
      for (let k = 0; k < b.length; k++) out[i]![j]! += a[i]![k]! * b[k]![j]!;
  return out;
}
const transpose = (m: Matrix) => m[0]!.map((_, j) => m.map((row) => row[j]!));
function determinant(m: Matrix): number {
  if (m.length === 1) return m[0]![0]!;
  return m[0]!.reduce((sum, v, j) => sum + (j % 2 === 0 ? 1 : -1) * v * determinant(m.slice(1).map((row) => row.filter((_, k) => k !== j))), 0);
}
const a = [[1, 2], [3, 4]];
console.log(multiply(a, identity(2)), transpose([[1, 2, 3], [4, 5, 6]]), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]));
console.log(a.map((r) => r.join(" ")).join("\n"));
const sieve = (n: number) => { const p: boolean[] = Array(n + 1).fill(true); p[0] = p[1] = false; for (let i = 2; i * i <= n; i++) if (p[i]) for (let j = i * i; j <= n; j += i) p[j] = false; return p.flatMap((x, i) => (x ? [i] : [])); };
console.log(sieve(50));
const fib = (n: number, memo: Record<number, number> = {}): number => n < 2 ? n : (memo[n] ??= fib(n - 1, memo) + fib(n - 2, memo));
console.log(fib(40), [1, 2, 3, 4, 5].reduceRight((acc, x) => acc * 10 + x, 0));
const words = "the quick brown fox jumps over the lazy dog the end".split(" ");
const counts = words.reduce<Record<string, number>>((m, w) => ({ ...m, [w]: (m[w] ?? 0) + 1 }), {});
console.log(Object.entries(counts).sort(([x, n], [y, k]) => k - n || (x < y ? -1 : 1)).slice(0, 3));
const groups = new Map<number, string[]>();
for (const w of words) { const g = groups.get(w.length); if (g) g.push(w); else groups.set(w.length, [w]); }
console.log([...groups].map(([k, v]) => `${k}:${v.length}`).join(), groups);
