import { EVEN, isEven } from "./even.js"; export function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); } export const what = () => EVEN + "!";
