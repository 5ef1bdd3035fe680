import { x } from "./x.js";

console.log("y");
export function y(): string {
  return typeof x;
}
