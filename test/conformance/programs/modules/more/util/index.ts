import { deep } from "./deep/thing.js";
export const a = "a" + deep;
export const b = () => "b";
export * as sub from "./deep/thing.js";
console.log("util ran");
