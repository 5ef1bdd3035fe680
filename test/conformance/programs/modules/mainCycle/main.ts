import { ask } from "./helper.js";
console.log("main starts");
export const config = { level: 3 };
export let runs = 0;
export function touch() {
  runs += 1;
  return runs;
}
console.log(ask(), runs, ask(), runs);
