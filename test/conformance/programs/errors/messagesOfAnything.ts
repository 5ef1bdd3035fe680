async function emit(p?: unknown) { if (p === 1) throw new Error("b!"); return 1; }
try { throw "str"; } catch (e) { console.log(e); }
await emit(1).catch(e => console.log(e.message));
await emit(1).catch((e: Error) => console.log(e.message));
console.log(await emit(1).catch((e: Error) => e.message));
try { await emit(1); } catch (e: any) { console.log(e.message, e.name); }
const m = await emit(1).catch(e => e.message);
console.log(m);
const ms = await Promise.all([emit(1).catch(e => e.message), emit(2)]); console.log(ms);
await Promise.reject("text").catch(e => console.log(e.message, e.name, e));
const rs = await Promise.allSettled([emit(1), Promise.reject("q"), emit(2)]);
console.log(rs.map(r => r.status === "rejected" ? r.reason.message : r.value));
try { throw { code: 5 }; } catch (e: any) { console.log(e.code, e.message); }
