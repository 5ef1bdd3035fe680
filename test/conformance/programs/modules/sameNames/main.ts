// Names that several modules have, for what is their own.
import { total, N, Item as Other, show as display, id } from "./lib/a.js";
import * as b from "./lib/b.js";
import pick, { count as howMany } from "./lib/b.js";

let count = 1;
const list = [3, 1, 2];
const item = { n: 1 };
function show(x: unknown) {
  return `main ${String(x)}`;
}
class Item {
  static count = count;
  value = count;
}
function local(total: number, display: string, pick: number[]) {
  const log = total + pick.length;
  console.log(log, display, b.show(log), howMany);
  for (const id of [1]) count += id;
  return [1, 2].map((item) => item + count);
}
console.log(total, N.size, show(1), display(2), b.show(3), pick(list), id);
console.log(new Item(), new Other(), new b.Item(2), Item.count, Other.name, b.Item.name, b.default.name);
console.log(local(4, "d", [1]), count, howMany, b.count, item);
b.bump();
N.grow();
console.log(howMany, b.count, N.size, show.name, display.name, b.show.name, [show, display]);
console.log(Object.keys({ total, count, howMany }), Math.floor(2.5), b.area(2));
