import { loaded } from "./loader.js";
console.log("main", loaded);
export {};
