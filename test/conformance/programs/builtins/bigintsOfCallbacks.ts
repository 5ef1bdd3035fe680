console.log([..."12"].map(BigInt), { a: ["3"].map(BigInt) }, new Set(["4"].map(BigInt)), [["5"].map(BigInt)], Array.from("67", BigInt), ["8"].map(BigInt)[0], new Map(["9"].map(x => [x, BigInt(x)])), JSON.parse("[1]"));
const bs = ["1", "2"].map(BigInt); for (const b of bs) console.log(b, b * 2n); console.log(bs.reduce((a, b) => a + b), bs.filter(b => b > 1n), [...bs, 3n], ["1"].map(Number), ["1.5"].map(parseFloat));
const b64 = new BigInt64Array([1n, -2n]); console.log(b64, [b64], { b64, x: 5n }, [1n, b64]); console.log(b64); console.log([b64], [1]); const u: unknown = b64; console.log(u);
