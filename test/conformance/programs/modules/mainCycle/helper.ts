import { config, runs, touch } from "./main.js";
console.log("helper runs");
export function ask() {
  touch();
  return `${config.level} ${runs}`;
}
