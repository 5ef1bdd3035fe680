import Base from "./base.js";
export interface Options {
  size: number;
}
export default class Derived extends Base {
  constructor(options: Options) {
    super(options.size * 10);
  }
  override describe() {
    return `derived of ${super.describe()}`;
  }
}
export * as ns from "./util/index.js";
console.log("derived ran");
