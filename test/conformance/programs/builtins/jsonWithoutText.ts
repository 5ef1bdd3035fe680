const ts: unknown[] = ["str", undefined, { code: 7 }];
for (const t of ts) console.log(JSON.stringify(t));
for (const t of ts) { const s = JSON.stringify(t); console.log(s === undefined, s ?? "none", `${s}`, s); }
const f = () => 1; console.log(JSON.stringify(f), JSON.stringify(undefined), JSON.stringify({ f, u: undefined }), JSON.stringify([f, undefined]), JSON.stringify(null), JSON.stringify(Symbol("x")));
function j(x?: number) { return JSON.stringify(x); } console.log(j(), j(4)); const r: string[] = [j(), j(1)]; console.log(r, r.length);
class C { toJSON() { return undefined; } v = 1 } console.log(JSON.stringify(new C()), JSON.stringify({ c: new C() }), JSON.stringify([new C()]));
console.log(JSON.stringify({ a: 1, b: undefined, c: 3 }, (k, v) => k === "a" ? undefined : v), JSON.stringify("x", () => undefined));
class Failure extends Error {
  constructor(message: string, readonly code = 500, readonly reason?: string) { super(message); }
  toJSON() { return { code: this.code, message: this.message, reason: this.reason }; }
}
console.log(JSON.stringify(new Failure("a")), JSON.stringify({ e: new Failure("b", 1, "why") }));
