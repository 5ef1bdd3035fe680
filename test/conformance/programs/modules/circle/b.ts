import { a, fa } from "./a.js"; console.log("b runs"); export const b = "bb"; export function fb(n: number): string { return n === 0 ? b + a : fa(n - 1); }
try { console.log(a); } catch (e) { console.log("tdz", (e as Error).name); }
