// Strings beside values whose nothing is another one.
function pick(k: number): string | (string | null)[] { return k ? "text" : ["a", null]; }
function other(): (number | undefined)[] { return [1, undefined]; }
console.log(other(), pick(0), pick(1));
function bigs(k: number): string | bigint[] { return k ? "text" : [1n, 2n]; }
console.log([1], bigs(0), bigs(1));
const u: unknown = JSON.parse('"txt"'); console.log(other(), u);
console.error(other(), pick(1));
