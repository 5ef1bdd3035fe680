import { b, fb } from "./b.js"; console.log("a runs"); export let a = "a0"; export function fa(n: number): string { return n === 0 ? a + b : fb(n - 1); } a = "a1:" + b;
