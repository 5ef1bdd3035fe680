export type * from "./brands.js";
export * from "./module.js";
export * from "./schema.js";
export * from "./target.js";
export * from "./wire.js";
