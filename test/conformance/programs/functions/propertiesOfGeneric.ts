const memo = <A extends readonly unknown[], R>(f: (...args: A) => R) => {
  const cache: Record<string, R> = {};
  const remembered = (...args: A): R => (cache[JSON.stringify(args)] ??= f(...args));
  remembered.cache = cache;
  remembered.clear = () => {
    for (const key of Object.keys(cache)) delete cache[key];
  };
  return remembered;
};
const square = memo((x: number) => {
  console.log("square", x);
  return x * x;
});
console.log(square(3), square(3), square(4), square.cache);
const joined = memo((a: string, b: string) => a + b);
console.log(joined("x", "y"), Object.keys(joined.cache), Object.keys(square.cache).length);
square.clear();
console.log(square(3), joined("x", "y"));
