import { counter } from "./lib.js";
export const deep = { get value() { return counter * 100; } };
