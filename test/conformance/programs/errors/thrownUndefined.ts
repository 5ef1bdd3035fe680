try { throw undefined; } catch (e) { console.log(typeof e, e, e === undefined, `${e}`); }
function f(x?: number) { try { throw x; } catch (e) { console.log(typeof e, e, e == null); } } f(1); f();
