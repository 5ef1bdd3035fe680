function f(k: number): string {
  try {
    if (k === 0) return "try";
    if (k === 1) throw new Error("one");
    if (k === 2) throw new TypeError("two");
    if (k === 3) throw "str";
    if (k === 4) throw { code: 4 };
    if (k === 5) throw 42;
    if (k === 6) { const o = null as unknown as { x: number }; return String(o.x); }
    return "end";
  } catch (e) {
    if (e instanceof TypeError) return "T" + (k === 6 ? "" : e.message);
    if (e instanceof Error) return e.name + e.message;
    if (typeof e === "string") return "s:" + e;
    if (typeof e === "number") return "n:" + e;
    return "o:" + JSON.stringify(e);
  } finally {
    console.log("fin", k);
  }
}
for (let i = 0; i < 8; i++) console.log(f(i));
function g(): string { try { throw new Error("a"); } catch { return "caught"; } }
console.log(g());
function h(): number { for (let i = 0; i < 5; i++) { try { if (i === 2) throw new Error("x"); if (i === 3) break; } catch { continue; } finally { console.log("i", i); } } return 1; }
console.log(h());
function nested(): string {
  let r = "";
  try { try { throw new Error("in"); } catch (e) { r += (e as Error).message; throw new Error("out"); } finally { r += "f1"; } } catch (e) { r += (e as Error).message; } finally { r += "f2"; }
  return r;
}
console.log(nested());
function over(): string { try { return "a"; } finally { return "b"; } }
console.log(over());
function re(): void { try { throw new RangeError("r"); } catch (e) { throw e; } }
try { re(); } catch (e) { console.log(e instanceof RangeError, (e as Error).message, String(e)); }
try { try { throw "x"; } catch (e) { throw e; } } catch (e) { console.log(e); }
const err = new Error("msg", { cause: "why" });
console.log(err.message, err.name, err.cause, `${err}`, err.toString());
try { throw err; } catch (e) { console.log(e === err); }
function dest(): string { try { throw new Error("dm"); } catch ({ message }: any) { return message; } }
console.log(dest());
const fs: (() => string)[] = [];
for (const n of [1, 2]) { try { throw new Error("e" + n); } catch (e) { fs.push(() => (e as Error).message); } }
console.log(fs.map((x) => x()).join());
let x = 0;
try { x = 1; throw 1; } catch (e) { x += e as number; } finally { x *= 10; }
console.log(x);
lab: try { if (x) break lab; console.log("no"); } finally { console.log("lab fin"); }
function loopRet(): number { while (true) { try { return 1; } finally { x++; } } }
console.log(loopRet(), x);
function rec(n: number): number { return rec(n + 1) + 1; }
try { rec(0); } catch (e) { console.log(e instanceof RangeError); }
try { [1].at(0)!.toFixed(200); } catch (e) { console.log((e as Error).name); }
