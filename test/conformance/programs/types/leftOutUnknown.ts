// what is left out, by way of unknown
function show(x?: unknown) { return [typeof x, JSON.stringify(x), `${x}`, x === undefined]; }
console.log(show(), show(1), show("s"));
const handlers: ((p: unknown) => string)[] = [(p) => "2:" + JSON.stringify(p), (p) => `${p}`];
function emit(p?: unknown) { return handlers.map((h) => h(p)); }
console.log(emit({ x: 1 }), emit());
class Box { constructor(readonly v?: unknown) {} json() { return JSON.stringify(this.v); } }
console.log(new Box().json(), new Box([1]).json(), new Box(), JSON.stringify(new Box()));
function pass<T>(x?: T) { return x; }
console.log(pass(), pass(3), pass<string>(), JSON.stringify([pass<number>()]), JSON.stringify({ a: pass() }));
const later = async (x?: unknown) => { await null; return { x }; };
console.log(await later(), await later(2), JSON.stringify(await later()));
