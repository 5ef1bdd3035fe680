class Wrapped extends Error { override readonly name: string = "Wrapped"; static from(e: unknown) { return new Wrapped("wrapped", { cause: e }); } }
class ValidationError extends Error {
  constructor(readonly field: string, readonly problems: string[] = []) { super(`${field}: ${problems.join("; ") || "invalid"}`); this.name = new.target.name; }
}
class RangeProblem extends ValidationError {}
try { throw new RangeProblem("age", ["too low", "odd"]); } catch (e) { if (e instanceof ValidationError) console.log(e.name, e.message, e.field, e.problems.length); }
try { throw new ValidationError("x"); } catch (e) { console.log(`${e}`); }
const w = Wrapped.from("text"); console.log(w.cause, w.name, w.message, String(w));
{
// new.target
class P { kind: string; constructor() { this.kind = new.target === P ? "exact" : "sub:" + new.target.name; } }
class Q extends P {}
console.log(new P().kind, new Q().kind);
function F(this: unknown) { return new.target === undefined; }
console.log(typeof F);
}
