console.log("barrel");
export { get } from "./deep.js";
export { default as name } from "./named.js";
export * as ns from "./deep.js";
