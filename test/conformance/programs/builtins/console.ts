// console variety
console.log(); console.log(""); console.log(" "); console.log("a", "", "b"); console.log(null, undefined, true, false);
console.log([]), console.log({}), console.log([[]], [{}], { a: {} }, { a: [] });
console.log("%s", "x", "y"); console.log("%d %i %f", 42.5, 42.5, "1.5"); console.log("%o", [1]); console.log("%%"); console.log("100%", 5); console.log("%s", { a: 1 }); console.log("%j", { a: [1] });
console.log(["a'b", 'c"d', `e\`f'"`, "new\nline", "tab\t", "back\\slash"]); console.log("it's", ["it's"]);
console.log({ "key-with-dash": 1, valid_id: 2, "with space": 3, $dollar: 5 });
console.log([1.0, 2.50, -0, 1e100, 1e-7, NaN, Infinity]); console.log([true, null], [undefined]);
console.log({ f() {}, g: () => 1, h: function () {}, k: class Foo {}, s: Symbol("q") });
console.log(new Map<string, unknown>([["k", [1, 2]], ["o", { a: 1 }]]), new Set([[1], "x"]), new Map(), new Set());
console.log([new Map([[1, 2]])], { s: new Set([1]) }, [[1, [2, [3, [4]]]]]);
console.log({ a: 1, b: { c: 2, d: { e: 3, f: { g: 4 } } } }); console.log([["a", 1], ["b", 2]], [[[[1]]]]);
console.log("a".repeat(100)); console.log(["a".repeat(80)]); console.log({ long: "b".repeat(80), other: 1 });
console.log(Array.from({ length: 101 }, (_, i) => i)); console.log(Array.from({ length: 10 }, (_, i) => "item" + i)); console.log(Array.from({ length: 7 }, (_, i) => i % 2 === 0));
console.log(Array.from({ length: 3 }, (_, i) => ({ id: i, name: "name" + i, nested: { x: i, y: [i, i + 1] } })));
console.group("G"); console.log("in"); console.group(); console.log({ a: 1, b: [1, 2] }); console.groupEnd(); console.groupEnd(); console.log("out");
console.table([{ a: 1, b: "x" }, { a: 2, b: "y" }]); console.table(["p", "q"]); console.count(); console.count("z"); console.count(); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.assert(1 === 1, "no");
console.log(typeof console.log, [1, 2, 3].toString(), String({}), String([]), String(null), `${[1, [2, 3]]}`);
