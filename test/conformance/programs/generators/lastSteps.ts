function main() {
const arr = ["a", "b", "c"];
function iter(): IterableIterator<string> {
  let i = 0;
  return {
    [Symbol.iterator]() { return this; },
    next() { return { value: arr[i], done: i++ >= arr.length }; },
  };
}
let result = "";
for (let e of iter()) { result += e; }
console.log(result, [...iter()]);
function pairs(): IterableIterator<[string, string]> {
  let i = 0;
  return { [Symbol.iterator]() { return this; }, next() { return { value: [i.toString(), arr[i]], done: i++ >= arr.length }; } };
}
for (const [a, b] of pairs()) console.log(a, b);
const numbers = [1, 2, 3];
class Numbers { i = 0; [Symbol.iterator]() { return this; } next() { const done = this.i >= numbers.length; return { value: numbers[this.i++], done }; } }
let sum = 0; for (const n of new Numbers()) sum += n; console.log(sum);
const o = { [Symbol.iterator]() { let i = -1; return { next: () => ({ done: ++i >= numbers.length, value: numbers[i] }) }; } };
for (const n of o) console.log(n * 2);
console.log(o[Symbol.iterator]().next());
}
main();
