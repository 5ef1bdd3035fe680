// What undefined prints as where functions of the library have gone as values.
const out = { write: console.log }; out.write({ a: undefined, b: [undefined] }, undefined);
const on = (f: (e: { v?: number }) => void) => { f({}); f({ v: undefined }); f({ v: 1 }); }; on(console.log);
const json: ((x: object) => string)[] = [JSON.stringify, (x) => Object.keys(x).join()]; console.log(json.map((f) => f({ a: undefined, b: 1 })), json.map((f) => f([undefined])));
const ys = [1, undefined]; console.log(ys.map(Number), ys.map(String), Array.from(new Set(ys), Number));
Promise.resolve(undefined).then(console.log); Promise.resolve([undefined]).then(console.log);
