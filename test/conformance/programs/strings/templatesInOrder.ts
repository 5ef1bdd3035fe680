// Each value of a template becomes text before the next is evaluated
const log: string[] = [];
const note = (s: string) => { log.push(s); return s; };
class V { constructor(readonly n: string) { note("new " + n); } toString() { return note("text " + this.n); } }
console.log(`${new V("a")} ${new V("b")} ${note("c")}`);
let t = "";
const foo = { toString: () => (t += "T") };
console.log(`1 ${(t += "A", foo)} 2 ${(t += "B", foo)} 3`, t);
let n = 0;
const counter = { toString() { return `#${++n}`; } };
console.log(`${counter} ${n++} ${counter} ${n}`);
console.log(`${n}${n++}${[n, n++]}${n}`);
console.log(`${counter}`, `${[counter, counter]} ${(n = 10)} ${counter}`);
const later = { [Symbol.toPrimitive](hint: string) { n += 100; return hint + n; } };
let x = 1;
console.log(`${later} ${x} ${(x = 5)} ${x} ${later} ${(n += 1)}`);
console.log(log.join("|"));
function* g(): Generator<number, void, string> { const s = `${yield 1}-${counter}-${yield 2}-${counter}`; console.log(s); }
const it = g(); it.next(); it.next("p"); n = 0; it.next("q");
