// Objects among the promises of Promise.all and its kin
{
async function f() { const r = await Promise.all([Promise.resolve({ q: 1, p: 2 }), { z: 1, y: 2, x: 3 }]); console.log(r, r[1], Object.keys(r[1])); } f();
}
{
async function f() { const r = await Promise.all([Promise.resolve(1), { z: 1, y: 2, x: 3 }]); console.log(r[1]); const [a, b] = await Promise.all([{ z: 1, y: 2, x: 3 }, { k: 1, j: 2, h: 3 }]); console.log(a, b); } f();
}
{
interface Node2 { val: number; left: Node2 | null; right: Node2 | null; meta?: { color?: string; parent: string | null } }
const n: Node2 = { val: 1, left: { val: 0, left: null, right: null }, right: null, meta: { color: undefined, parent: null } }; console.log(n); console.log("tree:", n, [n.left]); console.log(JSON.stringify(n));
const users: { name: string; email: string | null; age?: number }[] = [{ name: "a", email: null, age: undefined }, { name: "b", email: "e", age: 3 }]; for (const u of users) console.log(u); users.forEach((u, i) => console.log(i, u)); console.log(users.map((u) => ({ ...u, extra: null, gone: undefined as number | undefined })));
try { throw Object.assign(new Error("x"), { a: null, b: undefined }); } catch (e) { console.log((e as Error).message); } async function f() { const r = await Promise.all([Promise.resolve(users[0]), { z: null, y: undefined }]); console.log(r, r[1]); } f();
function gen<T>(x: T) { return { v: x, nil: null, un: undefined }; } console.log(gen(1), gen("s"), gen([1])); class Box<T> { next: Box<T> | null = null; label?: string = undefined; constructor(readonly v: T) { } } const b = new Box(1); b.next = new Box(2); console.log(b, new Box("q"));
}
{
  const both = async () => {
    const [a, b] = await Promise.allSettled([{ z: 1, y: 2 }, Promise.resolve({ w: 3, v: 4 })]);
    console.log(a, b);
    console.log(await Promise.race([{ k: 1, a: 2 }, new Promise<{ k: number; a: number }>(() => {})]), await Promise.any([{ n: 1, m: 2 }]));
    console.log(await Promise.all([{ e: 1, d: 2 }, { e: 3, d: 4 }]), await Promise.all(["s", [2, 1], new Map([["m", { r: 1, q: 2 }]])]));
  };
  both();
}
