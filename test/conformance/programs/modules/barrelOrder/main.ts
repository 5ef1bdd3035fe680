import { first, fromBarrel } from "./barrel.js";

export * from "./everything.js";

console.log("main", first, fromBarrel);
