// what toJSON gives is written in its order
class Inventory { private items = new Map<string, { qty: number; price: number }>([["bolt", { qty: 2, price: 0.5 }]]); get total() { return 1; } toJSON() { return { items: Object.fromEntries(this.items), total: this.total, nested: { z: 1, y: { x: 2, w: 3 } } }; } }
console.log(JSON.stringify(new Inventory()), JSON.stringify({ list: [new Inventory()], a: 1 }, null, 1));
const o = { n: 1, toJSON() { return { zeta: this.n, alpha: [{ q: 1, b: 2 }], mid: 0 }; } }; console.log(JSON.stringify(o), JSON.stringify([o]), JSON.stringify({ when: { toJSON: () => ({ last: 1, first: 2, aa: 3 }) } }));
class Base { toJSON(): object { return { kind: "base", at: 1, b: 2 }; } } class Sub extends Base { override toJSON() { return { ...super.toJSON(), extra: 1, another: 2 }; } } console.log(JSON.stringify([new Base(), new Sub()]));
