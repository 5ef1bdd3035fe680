// A generator that has ended raises what is thrown into it, and gives back what return is given.
function* k() { yield 1; return 7; }
const it = k(); it.next(); it.next();
console.log(it.return(8));
try { console.log(it.throw(new Error("x"))); } catch (e) { console.log("thrown", (e as Error).message); }
const b = k(); console.log(b.return(3), b.next(), b.return(4));
try { b.throw(new Error("y")); } catch (e) { console.log("thrown", (e as Error).message); }
const c = k(); try { c.throw(new Error("z")); } catch (e) { console.log("thrown", (e as Error).message); }
console.log(c.next(), c.return(9));
function* f() { try { yield 1; } finally { return 5; } }
const d = f(); d.next(); console.log(d.return(2), d.return(3), d.next());
function* h(): Generator<number, number | undefined> { try { yield 1; } finally { return; } }
const e = h(); e.next(); console.log(e.return(2), e.return(3));
async function* ag() { yield 1; return 7; }
const a = ag();
console.log(await a.next(), await a.next(), await a.return(8), await a.return(Promise.resolve(9)));
try { console.log(await a.throw(new Error("x"))); } catch (e) { console.log("thrown", (e as Error).message); }
const a2 = ag(); console.log(await a2.return(8), await a2.next());
try { console.log(await a2.throw(new Error("x"))); } catch (e) { console.log("thrown", (e as Error).message); }
