try { throw null; } catch (e) { console.log(typeof e, e, e === null, `${e}`, String(e)); }
function f(x: number | null) { try { throw x; } catch (e) { console.log(typeof e, e, e == null); try { throw e; } catch (e2) { console.log(e2, e2 === null); } } } f(1); f(null);
