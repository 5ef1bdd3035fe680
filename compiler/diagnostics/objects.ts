/** Objects, arrays, classes and functions in ways that their Python forms can't follow. */
import { error } from "./entry.js";

export const holes = error("MPC2401", {
  message: "an array with holes: on the board every place of an array holds a value",
  hint: "Write `undefined` where nothing should be.",
  example: "const xs = [1, , 3]; //! MPC2401\nconsole.log(xs.length);",
  mended: "const xs = [1, undefined, 3];\nconsole.log(xs.length);",
});

export const deletedElement = error("MPC2402", {
  message: "`delete` of an element would leave a hole in the array",
  hint: "Use splice to take it out, or store `undefined`.",
  example: "const xs: (number | undefined)[] = [1, 2];\ndelete xs[0]; //! MPC2402\nconsole.log(xs.length);",
  mended: "const xs: (number | undefined)[] = [1, 2];\nxs[0] = undefined;\nconsole.log(xs.length);",
});

export const accessorInLiteral = error("MPC2403", {
  message:
    "a getter or setter in an object literal of which the board can't know all keys, or whose methods are copied, or replaced and printed, or that has a setter alone and is looked at (printed, enumerated)",
  hint: "Spread before the accessor; or write a class with the accessor, or a method.",
  example: "const o = { x: 1, set y(v: number) { this.x = v; } }; //! MPC2403\nconsole.log(o);",
  mended: "class O { get x() { return 1; } }\nconst o = new O();\nconsole.log(o.x);",
});

export const prototypeAccess = error("MPC2404", {
  message: (what: string) => `${what} reaches for prototypes, which objects on the board don't have`,
  hint: "Use classes with `extends`; to test what an object is, use instanceof.",
  example: "class A { m() { return 1; } }\nconsole.log(typeof A.prototype); //! MPC2404",
  mended: "class A { m() { return 1; } }\nconsole.log(new A() instanceof A);",
});

export const propertyOfFunction = error("MPC2405", {
  message:
    "a property of a function that isn't the program's own, or whose properties are looked at (printed, enumerated)",
  hint: "Print or list the properties one by one, or keep them in an object or class with the function.",
  example:
    "const f = Object.assign(() => 1, { calls: 0 });\nconsole.log(Object.keys(f));\nconsole.log(f.calls); //! MPC2405",
  mended: "const f = Object.assign(() => 1, { calls: 0 });\nconsole.log(f.calls, f());",
});

export const deletedField = error("MPC2406", {
  message: "`delete` of a field of a class by a name that is known only when the program runs",
  hint: "Name the field: `delete a.x`, or keep what comes and goes in a Map.",
  example:
    'class A { [key: string]: number }\nconst a = new A();\na.x = 1;\nconst key = ["x"].join();\ndelete a[key]; //! MPC2406\nconsole.log(Object.keys(a).length);',
  mended:
    "class A { [key: string]: number }\nconst a = new A();\na.x = 1;\ndelete a.x;\nconsole.log(Object.keys(a).length);",
});

export const clonedInstance = error("MPC2407", {
  message: (name: string) =>
    `${name} has instances of classes in it, and a clone of an instance has no class`,
  hint: "Write a method that makes a copy: `clone() { return new Point(this.x, this.y); }`.",
  example: "class A { x = 1; }\nconsole.log(structuredClone(new A()).x); //! MPC2407",
  mended:
    "class A {\n  constructor(readonly x = 1) {}\n  clone() { return new A(this.x); }\n}\nconsole.log(new A().clone().x);",
});

export const frozenObject = error("MPC2409", {
  message: (name: string) =>
    `${name} is frozen, or may be, so that changing it throws in JavaScript; on the board nothing is frozen`,
  hint: "Leave Object.freeze out (`as const` and Readonly say the same to the compiler), or change a copy: `{ ...x, a: 2 }`.",
  example: "const o: { a: number } = Object.freeze({ a: 1 });\no.a = 2; //! MPC2409\nconsole.log(o.a);",
  mended: "const o: { a: number } = Object.freeze({ a: 1 });\nconsole.log({ ...o, a: 2 }.a);",
});

export const sealedObject = error("MPC2410", {
  message: (name: string) =>
    `${name} is sealed, or takes no more properties, or may do so: adding or deleting one throws in JavaScript, and nothing does on the board`,
  hint: "Leave Object.seal and Object.preventExtensions out, or change a copy: `{ ...x, a: 2 }`.",
  example:
    "const o: { a: number; b?: number } = { a: 1 };\nObject.seal(o);\no.b = 2; //! MPC2410\nconsole.log(o.a);",
  mended: "const o: { a: number; b?: number } = { a: 1 };\nObject.seal(o);\nconsole.log({ ...o, b: 2 }.b);",
});

export const propertyOfCollection = error("MPC2411", {
  message: (name: string) =>
    `${name}: arrays, Maps, Sets and strings have no further properties on the board`,
  hint: "Keep both in an object, or write a class that extends Array, Map or Set and has the field.",
  example: "const xs = Object.assign([1, 2], { total: 3 }); //! MPC2411\nconsole.log(xs.length);",
  mended: "const xs = { items: [1, 2], total: 3 };\nconsole.log(xs.items.length, xs.total);",
});

export const valuesOfMore = error("MPC2412", {
  message: (name: string, key: string) =>
    `${name} can have a property that its type doesn't name, ${key}, and what it holds isn't of the type that the values have here`,
  hint: "Give the object its full type, or name the properties that you want: `[x.a, x.b]`.",
  example:
    "const wide = { a: 1, b: null };\nconst o: { a: number } = wide;\nconsole.log(Object.values(o)); //! MPC2412",
  mended: "const wide = { a: 1, b: null };\nconst o: { a: number } = wide;\nconsole.log([o.a]);",
});

export const widenedAlias = error("MPC2413", {
  message: (name: string) =>
    `${name} goes on here by a type that lets more be put into it, and the program does that: its own type is wrong from then on`,
  hint: "Give both names the same type, hand on a copy (`[...xs]`, `{ ...x }`), or make the wider type readonly.",
  example:
    'const numbers: number[] = [1];\nconst wide: (number | string)[] = numbers; //! MPC2413\nwide.push("a");\nconsole.log(numbers.map((x) => typeof x));',
  mended:
    'const numbers: number[] = [1];\nconst wide: (number | string)[] = [...numbers];\nwide.push("a");\nconsole.log(numbers.map((x) => typeof x));',
});
