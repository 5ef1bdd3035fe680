class Base {
  constructor(protected n: number) {}
  describe() {
    return `base ${this.n}`;
  }
}
export { Base as default };
export const make = (n: number) => new Base(n);
console.log("base ran");
