console.log("index runs");
export { answer as again, list } from "./things.js";
export * from "./colors.js";
export function helper(n: number) {
  return n + 1;
}
