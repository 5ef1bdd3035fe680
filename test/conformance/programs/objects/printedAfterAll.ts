// What is printed is what the objects are when all arguments have been made.
const nulls: (number | null)[] = [null]; const gaps: { a?: number; b: number | undefined } = { b: undefined }; const big = { n: 1n };
console.log(nulls, gaps, nulls.push(1), (gaps.b = 2)); console.log(gaps, nulls, nulls.push(2), big, (gaps.a = 3));
const grow = () => { nulls.push(null); gaps.b = undefined; big.n += 1n; return [undefined]; };
console.log(nulls, grow(), gaps, big, grow()); console.log(big, nulls.length, grow(), [null], nulls);
console.log(...[1, 2], nulls, gaps, grow(), "end"); const bytes = new Int8Array([1, 2]); const steps = [5].values(); console.log(bytes, steps.next(), bytes.fill(7), [null]);
const size = (x: { length: number }) => x.length; console.log(size(bytes), size("abc"), size([1]), size(new Uint8Array(3)), size(bytes.subarray(1)), size({ length: 9 }), size(new Uint8ClampedArray(4)));
