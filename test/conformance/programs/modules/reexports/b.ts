export * as ns from "./a.js"; export { default } from "./a.js"; export { default as hi, x as y } from "./a.js"; export * from "./a.js"; export { n as count } from "./a.js";
