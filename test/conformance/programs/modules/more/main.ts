import { default as Base, make } from "./base.js";
import Derived, { type Options, ns } from "./derived.js";
import * as json from "./json.js";
import { value as counter, up } from "./my-counter.js";
import * as all from "./util/index.js";
import { deep } from "./util/deep/thing.js";
import { print, list as items, None_ } from "./names.js";

const options: Options = { size: 2 };
const d = new Derived(options);
console.log(d.describe(), d instanceof Base, make(1).describe());
console.log(json.parse("x"), json.default);
console.log(counter, up(), counter, up(), counter);
console.log(all.a, all.b(), all.sub.deep, deep, ns.a);
print("hello", items, None_);
const math = 5;
console.log(Math.floor(math / 2), math, Math.hypot(3, 4));
const json_ = "own";
console.log(json_);
function log(text: string) {
  console.log("log:", text, [1, 2, 3], { a: 1 });
}
log("mine");
{
  const counter = "shadow";
  console.log(counter);
}
const at = [1, 2, 3];
let index = -1;
console.log(at[at.length + index], counter);
