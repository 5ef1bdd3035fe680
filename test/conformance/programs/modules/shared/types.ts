export type { T } from "./types2.js";
