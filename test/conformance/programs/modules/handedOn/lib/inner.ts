export * as deep from "./index.js";
