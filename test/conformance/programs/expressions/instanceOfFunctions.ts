// instanceof of functions that are no classes
function F() { return 1; }
const G = function () {};
console.log(({}) instanceof F, [1] instanceof (G as any as Function));
class C {}
const test = (x: object, K: Function) => x instanceof K;
console.log(test(new C(), C), test({}, C), test({}, F));
