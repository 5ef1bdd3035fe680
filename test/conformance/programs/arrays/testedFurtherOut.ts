// An element that may be missing is asked for further out: behind a branch, a logical operator, an assignment, a comma.
interface Item { name: string }
const items: Item[] = [{ name: "a" }];
const flag = items.length === 1;
let i = 3;
if (flag && items[i]) console.log("there"); else console.log("not there");
if (!flag || !items[i]) console.log("none");
const m = flag ? items[i] : items[0]; if (m) console.log(m.name); else console.log("no m");
const n = flag && items[i]; console.log(n ? "n" : "no n");
console.log((flag ? items[i] : items[0])?.name ?? "dflt");
const cache: Record<string, Item> = {};
const hit = cache["x"] || items[i]; console.log(hit ? hit.name : "no hit");
const hit2 = cache["x"] ?? items[i]; if (!hit2) console.log("no hit2");
console.log(flag && items[i] !== undefined, !!(flag && items[i]), Boolean(items[i]));
while (flag && items[i]) i++;
for (let k = 0; flag && items[k]; k++) console.log(k);
const words = ["x"]; const w = flag ? words[i] : "z"; if (w === undefined) console.log("no w"); if (!w) console.log("none w");
function at(k: number) { return flag ? items[k] : null; } console.log(at(5) ? 1 : 2, at(5) == null);
const p = (i++, items[i]); console.log(p ? 1 : 2);
let q: Item | undefined; q = flag ? items[i] : undefined; console.log(q);
switch (flag && items[i]) { case undefined: console.log("undef"); break; default: console.log("else"); }
const mws: ((c: number) => number)[] = [(c) => c + 1]; const run = (k: number, c: number): number => { const f = flag ? mws[k] : mws[0]; return f ? run(k + 1, f(c)) : c; }; console.log(run(0, 1));
for (let k = 0; items[k]; k++) console.log("for", k);
for (let k = 0; words[k] && k < 9; k++) console.log("for", words[k]);
switch (items[i]) { case undefined: console.log("undef"); break; default: console.log("else"); }
for (let node = items[0], k = 0; node; node = items[++k]) console.log(node.name);
for (let k = 0, node; (node = items[k]); k++) console.log(node.name);
do { i--; } while (i > 0 && items[i]); console.log(i);
let r = items[5] ? 1 : items[6] ? 2 : 3; console.log(r);
let qi = 0; let it: Item | null = null; while ((it = items[qi++])) console.log("q", it.name);
let s2: string; let si = 0; while ((s2 = words[si++])) console.log(s2);
function first(): Item { let f: Item; return (f = items[9]); } console.log(first() === undefined);
const text = "ab"; let ch: string; let ci = 0; while ((ch = text[ci++])) console.log(ch);
let nn: number; const nums = [1, 2, 0, 3]; let ni = 0; while ((nn = nums[ni++]) !== undefined) console.log(nn);
ni = 0; while ((nn = nums[ni++])) console.log(nn);
