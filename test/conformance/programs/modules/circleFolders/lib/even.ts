import { isOdd, late } from "./odd.js"; console.log("even loads", isOdd(3));
export function isEven(n: number): boolean { return n === 0 ? true : isOdd(n - 1); }
export const K = "k"; export let counter = 0; export function bump() { counter++; return counter; }
console.log(late());
