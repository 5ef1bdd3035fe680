// One None as a value, another one inside of it.
const f = (n: number): { a: number | null; b: string } | undefined => n > 1 ? { a: null, b: "x" } : undefined;
const g = (n: number): { a?: number; b: number | undefined } | null => n > 1 ? { b: undefined } : null;
console.log(f(1)); console.log(f(1), f(2)); console.log(g(1)); console.log(g(1), g(2)); console.log(f(1), g(1)); console.log("x", f(1), 1);
const b = (n: number): { a: bigint | null } | undefined => n > 1 ? { a: null } : undefined; const bb = [1n, null];
console.log(b(1), b(2), [1]); console.log(bb, [2]); console.log(bb); console.log(b(1)); console.log([1], [{ q: 3n, r: null }]);

