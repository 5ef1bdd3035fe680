import { up } from "../../my-counter.js";
export const deep = up();
console.log("deep ran");
