// The key that an object stands under is handed to its toJSON: the name of a property, the place in a list, "" at the top.
class Money {
  constructor(readonly cents: number) {}
  toJSON(key: string): string { return `${key}=${this.cents / 100}`; }
}
class Euro extends Money { override toJSON(): string { return `EUR ${super.toJSON("e")}`; } }
class Plain extends Money { readonly unit = "p"; }
console.log(JSON.stringify(new Money(150)), JSON.stringify({ price: new Money(250), all: [new Money(100), new Euro(200), new Plain(5)] }, null, 1));

const keys: string[] = [];
const noted = { toJSON(key: string) { keys.push(key); return keys.length; } };
console.log(JSON.stringify({ a: noted, b: [noted, { c: noted }] }), JSON.stringify(keys));

function given(key?: string): string { return key === undefined ? "none" : `<${key}>`; }
const held = { toJSON: given, other: 1 };
console.log(JSON.stringify([held]), held.toJSON(), JSON.stringify(held));
const without = { toJSON: () => [1, null] };
console.log(JSON.stringify({ without }));
const optional = { v: 1, toJSON(key = "?", ...more: unknown[]) { return key + more.length + this.v; } };
console.log(JSON.stringify({ optional }), optional.toJSON());
const data = { toJSON: 5, x: 1 };
console.log(JSON.stringify(data));
class Field { toJSON = (key: string) => key.toUpperCase() + this.n; private n = 3; }
console.log(JSON.stringify({ field: new Field() }), JSON.stringify(new Map([["m", new Field()]]).get("m")));
console.log([new Money(1), { deep: new Money(2) }].map((x) => JSON.stringify(x)).join(), JSON.stringify({ m: new Money(3) }, (k, v) => (typeof v === "string" ? `${k}:${v}` : v)));
function record(name: string): object { return { [name]: 1, toJSON(key: string) { return [key, name]; } }; }
console.log(JSON.stringify({ r: record("n") }));
console.log("%j", { m: new Money(4) });
