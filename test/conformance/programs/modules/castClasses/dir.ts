import File from "./file.js";
import { Link as L } from "./file.js";
import type { Item } from "./item.js";
export class Dir implements Item {
  private children: Item[] = [];
  constructor(public name: string) {}
  add(i: Item) { this.children.push(i); return this; }
  size(): number { let s = 0; for (const c of this.children) s += c instanceof Dir ? (c as Dir).size() : (c as File).size() + (c as File).twice; return s; }
  links(): string[] { return this.children.filter((c) => c instanceof L).map((c) => (c as L).target); }
}
