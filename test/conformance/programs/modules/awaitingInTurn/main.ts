// Modules that await run beside each other; who imports them waits.
import { a } from "./a.js";
import { b } from "./b.js";
import { c, counts } from "./c.js";
import "./d.js";
import { get, name, ns } from "./barrel.js";
import * as whole from "./deep.js";

console.log("main", a, b, c, counts.n, get(), name, ns.deep, whole.deep, Object.keys(whole));
export function sum() {
  return a + b;
}
class Holder {
  v = a;
}
console.log(sum(), new Holder(), [1, 2].map((x) => x + b));
let count = 0;
const bump = () => ++count;
bump();
console.log(count);
for (let i = 0; i < 2; i++) queueMicrotask(() => console.log("turn", i));
try {
  console.log(whole.fail());
} catch (e) {
  console.log((e as Error).message);
}
await null;
console.log("end");
