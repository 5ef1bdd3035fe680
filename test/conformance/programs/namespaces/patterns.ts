// Variables that patterns declare in namespaces.
namespace App {
  export const { a: taken, ...others } = { a: 1, b: 2, c: 3 };
  export const [first, second = 9, [third]] = [1, undefined, ["x"]] as [number, number | undefined, string[]];
  export let { counter } = { counter: 5 };
  export const step = () => ++counter;
}
console.log(App.taken, App.others, App.first, App.second, App.third, App.step(), App.counter);
