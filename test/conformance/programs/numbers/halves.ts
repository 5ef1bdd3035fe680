function half(n: number) {
  return n / 2;
}
const idx = half(4);
const arr = ["a", "b", "c"];
console.log(arr[idx], arr.slice(idx), "xyz".charAt(idx), idx);
const m = new Map<number, string>();
m.set(half(2), "one");
console.log(m.get(1), m.has(half(2)));
const o: Record<number, string> = {};
o[half(6)] = "three";
console.log(o[3], Object.keys(o), `${half(6)}`, String(half(8)), half(8) + "");
for (let i = 0; i < half(6); i++) console.log(i);
console.log(
  "ab".repeat(half(4)),
  new Array(half(4)).fill(0).length,
  [1, 2, 3].at(half(-2)),
  (5).toFixed(half(2)),
);
console.log(
  half(3) === 1.5,
  half(4) === 2,
  [2].includes(half(4)),
  [2].indexOf(half(4)),
  new Set([half(4), 2]).size,
);
console.log(JSON.stringify({ a: half(4), b: [half(6)] }), [half(4)], { x: half(2) });
switch (half(4)) {
  case 2:
    console.log("two");
    break;
  default:
    console.log("other");
}
console.log(
  half(10) % 3,
  half(10) & 1,
  1 << half(4),
  half(4) ** half(4),
  -half(4),
  +half(4),
  Math.floor(half(5)),
  Math.max(half(4), 1),
);
