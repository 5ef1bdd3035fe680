export * from "./a.js"; export * from "./b.js"; export { C } from "./c.js";
