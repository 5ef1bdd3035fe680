import "./setup.js";

export { first } from "./first.js";
export const fromBarrel = "barrel";
console.log("barrel");
