class A { async m() { return 1; } *g() { yield 1; } async *ag() { yield 1; } plain() {} }
const a = new A();
console.log(a.m, a.g, a.ag, a.plain);
console.log(a.m.name, a.plain.name, a.plain.length);
class Printed { async m() { return 1; } *g() { yield 1; } async *ag() { yield 1; } plain() {} static async sm() {} get x() { return 1; } }
const lit = { async m() {}, *g() {}, async *ag() {}, p() {}, arrow: async () => {}, f: function () {}, named: function nn() {} };
const printed = new Printed();
console.log(lit.m, lit.g, lit.ag, lit.p, lit.arrow, lit.f, lit.named);
console.log(Printed.sm, Printed);
console.log(lit);
console.log([printed.plain.name, printed.m.name, lit.m.name]);
