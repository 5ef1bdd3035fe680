const a = [3, 1, 2, 5, 4];
const s = "hello world";
const u = undefined;
function lines(...x: unknown[]) { console.log(...x); }
lines(a.slice(undefined), a.slice(1, undefined), a.slice(undefined, 2), a.slice(u, u));
lines(a.join(undefined), a.indexOf(2, undefined), a.lastIndexOf(2), a.includes(2, undefined));
lines(a.fill(0, undefined, 1), a.fill(9, 4, undefined), [1, [2, [3]]].flat(undefined));
lines([3, 1, 2].sort(undefined), [3, 1, 2].toSorted(undefined));
lines(s.slice(undefined), s.slice(2, undefined), s.substring(2, undefined));
lines(s.indexOf("o", undefined), s.lastIndexOf("o", undefined), s.includes("o", undefined), s.startsWith("h", undefined), s.endsWith("d", undefined));
lines(s.padStart(13, undefined), s.padEnd(13, undefined) + "|", s.split(" ", undefined));
lines((12.345).toFixed(undefined), (12.345).toPrecision(undefined), (255).toString(undefined), (12345.678).toExponential(undefined));
lines(parseInt("12", undefined), Number.parseInt("0x1f", undefined));
lines(JSON.stringify({ a: 1 }, undefined, undefined), JSON.stringify([1, 2], undefined, 2), JSON.parse("[1]", undefined));
lines(Object.fromEntries([["a", 1]]), new Set<number>(undefined).size);
lines(new Error(undefined).message, new Error("x", undefined).message, Promise.resolve(undefined) instanceof Promise);
lines(new Uint8Array([1, 2, 3]).slice(1, undefined), new Uint8Array([1, 2, 3]).subarray(undefined, 2), new Uint8Array([1, 2]).join(undefined));
lines([1, 2, 3].splice(1), [1, 2, 3].with(1, 9), [1, 2, 3].toSpliced(1, 1));
lines("abc".concat("d"), "a-b".replace("-", () => "+"), "x".repeat(3));
function withOptional(x?: number, sep?: string, cmp?: (a: number, b: number) => number) {
  const a = [3, 1, 20, 5];
  console.log(a.slice(x), a.slice(0, x), a.join(sep), [...a].sort(cmp), a.flat(x), a.indexOf(20, x), a.includes(3, x), [...a].fill(7, x), [...a].fill(7, 0, x));
  console.log("hello".slice(x), "hello".slice(0, x), "hello".substring(1, x), "hello".padStart(8, sep), "he-llo".split("-", x), "hello".indexOf("l", x), "hello".lastIndexOf("l", x), "hello".at(x ?? 0));
  console.log((12.5).toFixed(x), (12.5).toPrecision(x ? x : undefined), (12.5).toString(x), (12.5).toExponential(x));
  console.log(JSON.stringify({ a: [1] }, undefined, x), JSON.stringify({ a: [1] }, null, sep), "hello".startsWith("e", x), "hello".endsWith("l", x), "hello".includes("h", x));
  console.log([...a].splice(1, x ?? 1), [...a].copyWithin(0, 1, x), [...a].toSorted(cmp), [1, 2, 3].lastIndexOf(3, x ?? 5), new Uint8Array([1, 2, 3, 4]).slice(x), new Uint8Array([1, 2, 3, 4]).subarray(0, x), new Uint8Array(4).fill(1, x));
  console.log(parseInt("11", x), Number.parseInt("11", x), (255n).toString(x), new Error(sep).message, "x".padEnd(4, sep) + "|");
}
withOptional();
withOptional(2, "-", (a, b) => b - a);
withOptional(undefined, undefined, undefined);
withOptional(3);
