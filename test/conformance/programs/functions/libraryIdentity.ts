// Functions of the library are the same wherever they are named.
console.log(Math.sqrt === Math.sqrt, Number.parseFloat === parseFloat, Number.parseInt === parseInt);
const a = Math.abs, b = Math.abs, c = Math.ceil;
console.log(a === b);
const fs: ((x: number) => number)[] = [Math.abs, Math.ceil, Math.sqrt];
console.log(fs.indexOf(Math.ceil), fs.includes(Math.floor), fs.includes(Math.abs));
console.log(c === fs[1]);
const ops = new Map<string, (x: number) => number>([["sqrt", Math.sqrt], ["abs", Math.abs]]);
for (const [k, f] of ops) console.log(k, f(16), f.name, f === Math.sqrt);
const set = new Set<(x: number) => number>([Math.sqrt, Math.sqrt, Math.abs]);
console.log(set.size, set.has(Math.abs), set.has(Math.floor));
const conv: Record<string, (s: string) => unknown> = { n: Number, s: String, b: Boolean, p: parseFloat };
for (const k of Object.keys(conv)) console.log(k, conv[k]!("0"), conv[k] === Number);
const { sqrt } = Math;
console.log(sqrt === Math.sqrt, sqrt.name);
