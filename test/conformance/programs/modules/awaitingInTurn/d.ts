import { b } from "./b.js";

console.log("d", b);
await null;
console.log("d ends");
