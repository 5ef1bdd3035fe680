// An object for `this`, handed to callbacks that have none of their own
const xs = [1, 2, 3, 4];
const object = { k: 3 };
class Acc {
  total = 0;
  run() {
    xs.forEach((x) => { this.total += x; }, this);
    new Set(xs).forEach((x) => { this.total += x; }, this);
    new Map([["a", 10]]).forEach((v, k) => { this.total += v + k.length; }, this);
    return xs.map((x) => x * this.total, this);
  }
}
console.log(new Acc().run());
console.log(xs.map((x) => x + 1, object), xs.filter((x, i) => x > i + 1 || i === 3, 0), xs.flatMap((x) => [x, x], null));
console.log(xs.some((x) => x > 3, object), xs.every((x) => x > 3, object));
console.log(xs.find((x) => x > 1, object), xs.findIndex((x) => x > 1, object), xs.findLast((x) => x < 4, object), xs.findLastIndex((x) => x < 3, object));
console.log(Array.from(xs, (x, i) => x * i, object), Uint8Array.from(xs, (x) => x + 1, object));
const bytes = new Uint8Array(xs);
console.log(bytes.map((x) => x * 2, object), bytes.filter((x) => x > 2, object), bytes.find((x) => x > 2, object));
bytes.forEach((x, i) => console.log(i, x), object);
function double(x: number) { return x * 2; }
console.log(xs.map(double, object), xs.map(function (x) { return x - 1; }, undefined));
let made = 0;
const make = () => ({ n: ++made });
console.log(xs.map((x) => x + made, make()), made);
