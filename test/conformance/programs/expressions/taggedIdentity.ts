const seen: TemplateStringsArray[] = [];
function tag(s: TemplateStringsArray, ...v: number[]) { seen.push(s); return s.join("_") + v.join(","); }
function use(n: number) { return tag`a${n}b`; }
console.log(use(1), use(2), seen[0] === seen[1]);
console.log(tag`a${3}b`, seen[2] === seen[0], seen.length);
const cache = new Map<TemplateStringsArray, number>();
function count(s: TemplateStringsArray) { const n = (cache.get(s) ?? 0) + 1; cache.set(s, n); return n; }
for (let i = 0; i < 3; i++) console.log(count`x`);
console.log(count`x`, cache.size);
