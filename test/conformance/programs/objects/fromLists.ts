// Entries that aren't known to be pairs.
const p: Record<string, number | undefined> = { a: 1, b: undefined };
const again = Object.fromEntries(
  Object.entries(p).map(([k, v]) => {
    const entry = [k, v];
    return entry;
  }),
);
console.log(JSON.stringify(again), again);
const sliced = Object.fromEntries([["x", undefined], ["y", 2]].map((e) => e.slice()));
console.log(JSON.stringify(sliced), sliced);
const nested = Object.fromEntries([["z", { b: 1, a: [2] }], ["y", { d: 1, c: 2 }]].map((e) => e.slice()));
console.log(nested, JSON.stringify(nested));
const query = "a=1&b=2&c".split("&").map((s) => s.split("="));
const typed = Object.fromEntries(query) as Record<string, string | undefined>;
console.log(typed.a?.length, typed.c, "c" in typed, typed);
