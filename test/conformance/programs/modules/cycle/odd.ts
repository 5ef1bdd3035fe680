import { isEven } from "./even.js";
export function isOdd(n: number): boolean {
  return n !== 0 && isEven(n - 1);
}
