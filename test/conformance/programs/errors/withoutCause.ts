// Causes that aren't there are undefined.
const inside = (e: Error) => console.log([e.cause], { message: e.message, cause: e.cause });
inside(new Error("a")); inside(new Error("b", { cause: "why" })); inside(new Error("c", { cause: { z: 1, a: [2] } }));
class Coded extends Error { constructor(message: string, readonly code: number, options?: { cause?: unknown }) { super(message, options); } }
const rethrown = (f: () => void) => { try { f(); } catch (e) { throw new Error("outer", { cause: e }); } };
try { rethrown(() => { throw new Coded("inner", 7, { cause: "root" }); }); } catch (e) { if (e instanceof Error) console.log(e.message, e.cause instanceof Coded && [e.cause.code, e.cause.cause, e.cause.name], "cause" in e); }
for (const x of [1, "s", { code: 5 }]) { try { throw x; } catch (e) { console.log(e instanceof Error ? e.cause : "none"); } }
console.log(new Error("x").cause, new Coded("y", 1).cause, new Coded("z", 1, {}).cause);
