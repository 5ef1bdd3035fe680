// errors
function risky(n: number) { if (n === 0) throw new Error("zero"); if (n === 1) throw "text"; if (n === 2) throw { code: 5 }; if (n === 3) throw null; return n; }
for (let i = 0; i < 5; i++) { try { console.log("ok", risky(i)); } catch (e) { if (e instanceof Error) console.log("E", e.message); else if (typeof e === "string") console.log("S", e); else if (e && typeof e === "object" && "code" in e) console.log("O", (e as { code: number }).code); else console.log("other", e); } finally { console.log("fin", i); } }
class AppError extends Error { constructor(message: string, public readonly status = 500) { super(message); this.name = "AppError"; } }
class NotFound extends AppError { constructor(what: string) { super(`${what} not found`, 404); } }
try { throw new NotFound("page"); } catch (e) { if (e instanceof AppError) console.log(e.name, e.message, e.status, e instanceof NotFound, e instanceof Error, String(e)); }
const wrap = <T>(f: () => T): { ok: true; value: T } | { ok: false; error: string } => { try { return { ok: true, value: f() }; } catch (e) { return { ok: false, error: e instanceof Error ? e.message : String(e) }; } };
console.log(wrap(() => JSON.parse("[1]")), wrap(() => risky(0)));
function nested() { try { try { throw new Error("in"); } finally { console.log("cleanup"); } } catch (e) { throw new Error("out", { cause: e }); } }
try { nested(); } catch (e) { console.log((e as Error).message, ((e as Error).cause as Error).message); }
function ret(): string { try { return "try"; } finally { console.log("f"); } } console.log(ret());
const loop = () => { for (const i of [1, 2, 3]) { try { if (i === 2) continue; if (i === 3) break; console.log(i); } finally { console.log("f", i); } } }; loop();
try { [].reduce((a, b) => a); } catch (e) { console.log((e as Error).constructor.name, e instanceof TypeError); }
try { "x".repeat(-1); } catch (e) { console.log(e instanceof RangeError, (e as Error).name); }
try { (5).toFixed(101); } catch (e) { console.log((e as Error).name); }
try { new Array(-1).fill(0); } catch (e) { console.log((e as Error).name, (e as Error).message); }
const rec = (n: number): number => rec(n + 1) + 1; try { rec(0); } catch (e) { console.log(e instanceof RangeError); }
try { BigInt(1.5); } catch (e) { console.log((e as Error).name); }
try { JSON.parse(""); } catch (e) { console.log((e as Error).name); }
try { decode("x"); } catch (e) { console.log((e as Error).message); } function decode(s: string): never { throw new SyntaxError(`bad ${s}`); }
const agg = new AggregateError([new Error("a"), new Error("b")], "multi"); console.log(agg.message, agg.errors.length, agg.name);
const r = Promise.reject(new Error("later")); r.catch((e: Error) => console.log("caught", e.message)).then(() => console.log("after"));
