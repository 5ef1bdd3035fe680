// Keys of index signatures that aren't there, in places where that is seen though the type doesn't say so.
const counts: Record<string, number> = {};
for (const letter of "abca") counts[letter] = (counts[letter] || 0) + 1;
const none = counts["z"];
console.log(none, `${none}`, [none], { none }, JSON.stringify({ none, a: counts["a"] }));
const look = (key: string) => counts[key];
console.log(look("a"), look("z"), `${look("z")}`, String(look("z")), "is " + look("z"), [look("z")]);
function get(key: string): number {
  return counts[key];
}
const got = get("z");
console.log(got, got === undefined, got + 1, got || 5, typeof got);
console.log(["a", "z"].map((key) => counts[key]), new Set([counts["z"], counts["a"]]));
const first = counts.a;
const fifth = counts.e;
console.log(first, fifth, first > 1, Math.max(first, 3));

const flags: { [name: string]: boolean } = { on: true };
const off = flags["off"];
console.log(off, off === false, !off, off && 1, flags.on && 1, off ? "yes" : "no");
const greetings: Record<string, string> = { en: "hello" };
const word = greetings["de"];
console.log(word, word?.length, word ?? "nothing", greetings["en"].length);
const doubles: Record<string, (x: number) => number> = { two: (x) => x * 2 };
const three = doubles["three"];
console.log(three ? three(1) : "no function", doubles["two"](4));
const rows: Record<string, Record<string, number>> = { a: { b: 3 } };
console.log(rows["a"]["c"], rows.a.b, rows["a"]?.["c"], rows["q"]?.["b"]);

// Keys that are known to be there.
for (const key in counts) console.log(key, counts[key]);
for (const key of Object.keys(counts)) {
  const count = counts[key];
  console.log(`${count} ${key}`, count + 1);
}
const keys = Object.keys(counts).sort();
console.log(keys.map((key) => counts[key]), Object.keys(counts).map((key) => counts[key] * 2));
const groups: Record<string, string[]> = {};
for (const name of ["x1", "y2", "x3"]) {
  if (!groups[name[0]]) groups[name[0]] = [];
  groups[name[0]].push(name);
}
console.log(groups);
const memo: Record<number, number> = {};
function fib(n: number): number {
  if (n < 2) return n;
  if (n in memo) return memo[n];
  memo[n] = fib(n - 1) + fib(n - 2);
  return memo[n];
}
console.log(fib(30), memo[5], memo[99]);
function step(key: string): string {
  if (greetings[key] === undefined) greetings[key] = key.toUpperCase();
  return greetings[key];
}
console.log(step("fr"), step("en"), greetings);
let sum = 0;
for (const key of ["a", "b"]) sum += counts[key];
console.log(sum, counts["a"] - counts["b"]);
