import { total } from "./a.js";
export let count = 5;
const item = "b";
export function bump() {
  count += 1;
}
export class Item {
  constructor(public list: number) {}
}
export function show(x: unknown) {
  return `${item} ${String(x)} ${Math.max(count, 3)}`;
}
export const area = (r: number) => Math.round(Math.PI * r * r) + total * 0;
export default function (list: number[]) {
  return [...list].sort((x, y) => x - y)[0];
}
