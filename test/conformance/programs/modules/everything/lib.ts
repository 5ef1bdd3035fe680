console.log("lib body");
export const a = "A"; export let count = 0; export function inc() { count++; } const b = [1, 2]; export { b };
export type T = { v: number }; export default function twice(n: number) { return n * 2; }
export class Cls { static make() { return new Cls(); } hi() { return "hi" + count; } }
