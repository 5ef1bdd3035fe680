import { a } from "./a.js";

console.log("c starts", a);
export let c = 0;
export const counts = { n: 0 };
await null;
c = a + 10;
counts.n = c;
console.log("c ends");
