const groups: Record<string, string[]> = {};
for (const w of ["apple", "bob", "avocado", "cat"]) {
  const k = w[0]!;
  (groups[k] ??= []).push(w);
}
console.log(groups, Object.keys(groups).length);
const byLen = new Map<number, string[]>();
for (const w of ["a", "bb", "cc"]) {
  const l = byLen.get(w.length) ?? [];
  l.push(w);
  byLen.set(w.length, l);
}
console.log(byLen);
const inv = Object.fromEntries(Object.entries({ a: 1, b: 2 }).map(([k, v]) => [v, k]));
console.log(inv);
