// `x as B` of an `A` where `B extends A`.
function* filtered<A, B extends A>(
  items: Iterable<A>,
  keeps: ((a: A) => a is B) | ((a: A) => boolean),
): Generator<B> {
  for (const item of items) if (keeps(item)) yield item as B;
}
console.log([...filtered(["a", 1, "b"], (x): x is string => typeof x === "string")].join(""));
console.log([...filtered([1, 2, 3, 4], (x) => x % 2 === 0)]);
function partition<A, B extends A>(items: readonly A[], is: (a: A) => a is B): [B[], A[]] {
  const [yes, no]: [B[], A[]] = [[], []];
  for (const item of items) (is(item) ? yes : no).push(item as B);
  return [yes, no];
}
console.log(partition<string | number, number>([1, "x", 2.5], (x): x is number => typeof x === "number"));
