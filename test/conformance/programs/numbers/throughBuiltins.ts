const H = (n: number) => n / 2;
const xs = [1, 2, 3];
console.log(
  `${xs.map(H)}|${xs.map((x) => H(x * 2)).join()}|${xs.flatMap((x) => [H(x * 4)])}|${xs.concat([H(4)])}|${[...xs, H(8)]}`,
);
console.log(
  `${xs.reduce((s, x) => s + H(x * 2), 0)} ${xs.reduceRight((s, x) => s + x, H(2))} ${[H(4)].find((x) => x > 1)} ${Array.from([2, 4], H)} ${Array.from(new Set([H(2)]))} ${Array.of(H(2), 1)}`,
);
console.log(
  `${[H(6), 1].sort()} ${[H(6), 1].sort((a, b) => a - b)} ${[[H(2)], [1]].flat()} ${[H(2)].slice()} ${[1, H(4)].reverse()} ${[1].fill(H(4))} ${[3, H(4)].pop()} ${[H(4)].shift()} ${[1, H(4), 2].splice(1, 1)} ${[1, H(4)].at(-1)}`,
);
for (const [i, x] of [H(2), H(4)].entries()) console.log(`${i} ${x}`);
for (const x of [H(2)].values()) console.log(`${x}`);
for (const x of new Set([H(2)])) console.log(`${x}`);
const m = new Map([["a", H(2)]]);
m.forEach((v, k) => console.log(`${k}${v}`));
for (const v of m.values()) console.log(`${v}`);
for (const [k, v] of m.entries()) console.log(`${k}${v}`);
console.log(`${[...m][0]![1]} ${m.get("a")} ${Object.fromEntries(m)["a"]}`);
const o = { a: H(2), b: { c: [H(4)] } };
const {
  b: {
    c: [c0],
  },
  ...rest
} = o;
console.log(
  `${c0} ${rest.a} ${Object.values(o)[0]} ${Object.entries({ z: H(2) })[0]![1]} ${Object.assign({ k: 1 }, { k: H(4) }).k} ${structuredClone(o).a} ${{ ...o }.a}`,
);
const dflt = ({ x = H(2) }: { x?: number } = {}) => x;
console.log(`${dflt()} ${dflt({ x: 5 })} ${dflt({ x: H(6) })}`);
const [d0 = H(2), d1 = 3] = [] as number[];
console.log(`${d0} ${d1}`);
let s = 1,
  t = 2;
[s, t] = [H(4), s];
console.log(`${s} ${t}`);
({ s, t = 1 } = { s: 1, t: H(2) } as { s: number; t?: number });
console.log(`${s} ${t}`);
[o.a, xs[0]] = [H(10), H(12)];
console.log(`${o.a} ${xs}`);
