import { count as other } from "./b.js";
export let total = 10;
const count = 100;
export const id = "a";
export namespace N {
  export let size = 1;
  export function grow() {
    size += other + count;
    total += size;
    return size;
  }
}
export class Item {
  count = count;
}
export function show(x: unknown) {
  return `a ${String(x)} ${count}`;
}
