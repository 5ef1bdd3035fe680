console.log("math runs");
export interface Point {
  x: number;
  y: number;
}
export const PI = 3.14;
export function add(a: number, b: number): number {
  return a + b;
}
export default function answer(): number {
  return 42;
}
