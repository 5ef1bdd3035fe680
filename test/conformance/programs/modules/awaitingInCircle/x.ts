import { y } from "./y.js";
import { config } from "./config.js";

console.log("x", config);
export function x(): string {
  return `x${y()}${config}`;
}
