const e = Object.assign(new Error("m"), { code: 5, info: { b: 1, a: 2 } });
console.log(JSON.stringify(e), Object.keys(e), e.code, { ...e });
const f = new TypeError("x") as TypeError & { code?: number }; f.code = 7; console.log(JSON.stringify(f), Object.keys(f));
const g = new Error("y") as Error & { code?: number; hint?: string };
console.log(g.code, g.hint ?? "none", "code" in g, Object.keys(g).length);
g.code ??= 3; g.code++; console.log(g.code, "code" in g, JSON.stringify({ g }), g.message, `${g}`);
function withCode<E extends Error>(err: E, code: string): E & { code: string } { return Object.assign(err, { code }); }
try { throw withCode(new RangeError("r"), "ERANGE"); } catch (err) { if (err instanceof RangeError && "code" in err) console.log(err.code, err.message, Object.keys(err), JSON.stringify(err)); }
class Sub extends Error { kind = "sub"; } const s = withCode(new Sub("s"), "ES"); console.log(s.code, s.kind, Object.keys(s), JSON.stringify(s));
