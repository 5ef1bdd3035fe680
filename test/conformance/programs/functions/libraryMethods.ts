// Methods of the library as values: bound, with an object for `this`, borrowed from a prototype.
const set = new Set([1, 3]); const has = set.has.bind(set);
console.log([1, 2, 3, 4].filter(has), has(3), has);
const m = new Map<string, number>([["a", 1]]); const get = m.get.bind(m); console.log(get("a"), get("z"), ["a", "q"].map(get));
const mset = m.set.bind(m); mset("c", 9); console.log(m, m.has.bind(m)("c"));
class Store { private items: string[] = []; add = this.items.push.bind(this.items); list() { return this.items; } each(f: (s: string) => void) { this.items.forEach(f); } }
const st = new Store(); st.add("x", "y"); st.add("z"); console.log(st.list(), st.add("w"));
const out: string[] = []; st.each(out.push.bind(out) as (s: string) => void); console.log(out);
let cur = new Set(["a"]); const hasA = cur.has.bind(cur); cur = new Set(); console.log(hasA("a"), cur.has("a"));
console.log([1, 2, 3].filter(set.has, set), [5, 1].some(set.has, set), [1, 3].every(set.has, set), ["b", "a"].map(m.get, m));
console.log(Array.prototype.slice.call([1, 2, 3], 1), Array.prototype.concat.call([1], [2]), Array.prototype.join.call(["a", "b"], "-"));
const l = [1]; Array.prototype.push.apply(l, [2, 3]); [].push.call(l as never[], 4 as never); console.log(l, Array.prototype.map.call([1, 2], (x: number) => x * 2));
console.log(String.prototype.toUpperCase.call("abc"), "".trim.call("  q "));
const s = "hello"; const starts = s.startsWith.bind(s); console.log(starts("he"), starts("lo", 3), ["h", "x"].map((c) => starts(c)), ["h", "e"].map(s.indexOf, s));
const handlers: Record<string, (k: string) => unknown> = { get: m.get.bind(m), has: m.has.bind(m), del: m.delete.bind(m) };
for (const k in handlers) console.log(k, handlers[k]("c")); console.log(m);
Promise.resolve(3).then(set.has.bind(set)).then(console.log); const cond = set.size > 9 ? undefined : set.has.bind(set); console.log(cond?.(1));
const u8 = new Uint8Array([1, 2]); const at = u8.at.bind(u8); console.log(at(0), at(-1)); const big = 255; const hex = big.toString.bind(big); console.log(hex(16), hex());
function each<T>(xs: T[], f: (x: T) => boolean): T[] { return xs.filter((x) => f(x)); } console.log(each([1, 2, 3], set.has.bind(set)));
setTimeout(out.push.bind(out), 0, "late"); setTimeout(() => console.log(out), 1);
export const shared = set.add.bind(set); shared(7); console.log(set);
