const a: (number | null)[] = [1, null];
console.log(a, a[1]);
const b: { x?: number; y: null } = { y: null };
console.log(b);
const m = new Map<string, string | undefined>([["k", undefined]]);
console.log(m, m.get("k"), m.get("z"));
let x: string | null = null;
console.log(x, `${x}`, "v:" + x, String(x), JSON.stringify({ x }), [x]);
function f(): void {}
console.log(f(), [f()], typeof f());
console.log(undefined, null, [undefined], { a: undefined }, { a: null });
