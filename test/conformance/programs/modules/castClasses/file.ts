import type { Item } from "./item.js";
export default class File implements Item { #own = 1; private secret = 2; note?: string; constructor(public name: string, private n: number) {} size() { return this.n + this.#own + this.secret; } get twice() { return this.n * 2; } }
export class Link extends File { target = "t"; }
