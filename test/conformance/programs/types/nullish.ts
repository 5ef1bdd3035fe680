// nullish diags false positives? typical code
function find(xs: { id: number }[], id: number): { id: number } | undefined {
  return xs.find((x) => x.id === id);
}
const r = find([{ id: 1 }], 1);
console.log(r, r?.id, find([], 2), `${find([], 1)}`);
const cache = new Map<string, number | null>();
cache.set("a", null);
const c = cache.get("a");
if (c == null) console.log("nothing");
console.log(cache.has("a"));
interface User {
  name: string;
  email?: string;
  age: number | null;
}
const us: User[] = [
  { name: "a", age: null },
  { name: "b", email: "e", age: 3 },
];
for (const u of us) console.log(u.name, u.email ?? "-", u.age ?? 0, u.age === null, u.email === undefined);
console.log(JSON.stringify(us), us[0]);
const names = us.map((u) => u.email).filter((e): e is string => e !== undefined);
console.log(names);
let timer: ReturnType<typeof setTimeout> | null = null;
if (timer === null) timer = setTimeout(() => console.log("t"), 1);
let cur: User | null = us[0]!;
while (cur) {
  console.log(cur.name);
  cur = cur.age === null ? us[1]! : null;
}
