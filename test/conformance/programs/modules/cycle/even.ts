import { isOdd } from "./odd.js";
export function isEven(n: number): boolean {
  return n === 0 || isOdd(n - 1);
}
