// Modules looked at, and under other names.
import * as lib from "./lib.js";
const again = lib;
console.log(again.one, again.count, typeof lib);
lib.up();
console.log(again.count, lib.default("x"), Object.keys(lib));
for (const key in lib) console.log(key, key in lib);
const name: "one" | "count" = again.count > 0 ? "count" : "one";
console.log(lib[name], Object.entries(again).length);
import other = lib;
console.log(other.count, other.Kind.A, JSON.stringify(lib));
