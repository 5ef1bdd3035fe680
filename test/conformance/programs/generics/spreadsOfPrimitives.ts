function merge<U, V>(a: U, b: V) { return { ...a, ...b }; }
const both = merge({ name: "John" }, { age: 25 });
console.log(both, both.age + 1);
const withNumber = merge({ name: "John" }, 25);
console.log(withNumber, JSON.stringify(withNumber), withNumber.name.length);
console.log(merge({ name: "John" }, true), merge(1, { a: 1 }).a);
console.log(merge({ name: "John" }, [1, 2].length));
type Id = string & { readonly __brand: "id" };
const id = "x1" as Id;
console.log(id, id.length, id === "x1");
function assign<T extends object, S>(t: T, s: S): T & S { return Object.assign(t, s); }
console.log(assign({ a: 1 }, { b: 2 }).b, assign({ a: 1 }, 4));
