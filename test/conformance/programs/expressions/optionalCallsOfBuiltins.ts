[1, 2].forEach?.(x => console.log(x));
const xs: number[] | undefined = [3, 4].length > 1 ? [5] : undefined;
console.log(xs?.map?.(x => x + 1), "abc".slice?.(1), [1, 2].map?.(String).join?.("-"), Math.max?.(1, 2), JSON.stringify?.({ a: 1 }));
const m = new Map([["a", 1]]); console.log(m.get?.("a"), m?.has?.("b"));
const o: { f?: (x: number) => number; s?: string } = { s: "x" }; console.log(o.f?.(1), o.s?.toUpperCase?.());
