import C from "./lib.js";
import fn from "./fn.js";
import arrow from "./arrow.js";
console.log(C.name, fn.name, arrow.name, C, fn, arrow, new C());
