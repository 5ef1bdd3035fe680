export * as shapes from "./first.js";
export type { Shape } from "./first.js";
export const all = ["a", "b"];
console.log("everything");
