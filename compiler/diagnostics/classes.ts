import { error } from "./entry.js";

export const unknownMemberName = error("MPC2601", {
  message: (name: string) => `the name of the member ${name} isn't known when the program is compiled`,
  hint: "Name it by an identifier, a string, or a constant that is a string or a symbol; what is private to a class by `#name`.",
  example:
    'class A {\n  [["x", "y"].join("")]() { return 1; } //! MPC2601\n}\nconsole.log(String(new A() instanceof A));',
  mended: "class A {\n  xy() { return 1; }\n}\nconsole.log(new A().xy());",
});

export const wellKnownMember = error("MPC2602", {
  message: (name: string) => `nothing on the board asks a class for ${name}`,
  hint: "Symbol.iterator, asyncIterator, dispose, asyncDispose and toPrimitive work as methods, hasInstance as a static one, toStringTag as a getter.",
  example:
    'class A {\n  [Symbol.toStringTag] = "B"; //! MPC2602\n}\nconsole.log(String(new A() instanceof A));',
  mended: 'class A {\n  get [Symbol.toStringTag]() { return "B"; }\n}\nconsole.log(String(new A()));',
});

export const constructorResult = error("MPC2603", {
  message:
    "a constructor on the board can give another object of its own class alone, which extends none and is extended by none",
  hint: "Make the constructor private, and write a static method that returns the object.",
  example:
    "class A {\n  constructor(public x = 1) {\n    return new B(); //! MPC2603\n  }\n}\nclass B extends A {}\nconsole.log(String(new A().x));",
  mended:
    "class A {\n  constructor(public x = 1) {}\n  static make(): A { return new B(); }\n}\nclass B extends A {}\nconsole.log(String(A.make().x));",
});

export const baseClass = error("MPC2604", {
  message: (name: string) => `a class can't extend ${name} on the board`,
  hint: "It can extend classes of the program, Error and its kin, Array, Map and Set. Otherwise keep the object in a field.",
  example: "class A extends Promise<number> {} //! MPC2604\nconsole.log(String(A === A));",
  mended:
    "class A {\n  constructor(readonly promise: Promise<number>) {}\n}\nnew A(Promise.resolve(1)).promise.then((x) => console.log(x));",
});

export const superElement = error("MPC2605", {
  message: "`super[…]` needs a name that is known when the program is compiled",
  hint: "Write `super.name`.",
  example:
    'class A { m() { return 1; } }\nclass B extends A {\n  by(key: "m" | "toString") { return super[key](); } //! MPC2605\n}\nconsole.log(String(new B().by("m")));',
  mended:
    "class A { m() { return 1; } }\nclass B extends A {\n  by() { return super.m(); }\n}\nconsole.log(String(new B().by()));",
});

export const arrayOfClass = error("MPC2606", {
  message: (name: string) =>
    `${name} makes an array of a class from a length, or in one of two ways: on the board it's made from items, and in one`,
  hint: "Make an empty one and push, or take a plain array: `[...stack].map(f)`.",
  example: "class Stack extends Array<number> {}\nconsole.log(new Stack(3).length); //! MPC2606",
  mended:
    "class Stack extends Array<number> {}\nconst stack = new Stack();\nstack.push(1, 2);\nconsole.log(stack.length);",
});

export const overriddenArrayMethod = error("MPC2607", {
  message: (method: string, name: string) =>
    `${method} is the array's own on the board, though ${name}, which has one of its own, can be the array`,
  hint: "Give the variable or parameter the type of the class.",
  example:
    'class Log extends Array<string> {\n  override push(...xs: string[]) { return super.push(...xs, "end"); }\n}\nfunction add(xs: string[]) { return xs.push("a"); } //! MPC2607\nconsole.log(add(new Log()));',
  mended:
    'class Log extends Array<string> {\n  override push(...xs: string[]) { return super.push(...xs, "end"); }\n}\nfunction add(xs: Log) { return xs.push("a"); }\nconsole.log(add(new Log()));',
});

export const overriddenBuiltin = error("MPC2608", {
  message: (member: string, base: string) =>
    `${member} of a class that extends ${base} can't replace ${base}'s own, which the board's methods use`,
  hint: "Give the member another name.",
  example:
    'class Counts extends Map<string, number> {\n  override get size() { return super.size * 2; } //! MPC2608\n}\nconsole.log(new Counts([["a", 1]]).size);',
  mended:
    'class Counts extends Map<string, number> {\n  get doubled() { return this.size * 2; }\n}\nconsole.log(new Counts([["a", 1]]).doubled);',
});

export const fieldThroughSuper = error("MPC2609", {
  message: (name: string) =>
    `${name} is a field, which JavaScript doesn't find through \`super\`: it would be undefined`,
  hint: "Write `this.name`; `super` finds methods and accessors.",
  example:
    'class A {\n  constructor(public name: string) {}\n}\nclass B extends A {\n  show() { return super.name; } //! MPC2609\n}\nconsole.log(new B("b").show());',
  mended:
    'class A {\n  constructor(public name: string) {}\n}\nclass B extends A {\n  show() { return this.name; }\n}\nconsole.log(new B("b").show());',
});

export const privateOfOtherClass = error("MPC2610", {
  message: (use: string, name: string, cls = "its class") =>
    `${use} comes to \`${name}\`, which a class that extends ${cls} doesn't have: JavaScript throws a TypeError`,
  hint: "Call it on the class itself, or name that class instead of `this` where the private member is used.",
  example:
    "class A {\n  static #made = 0;\n  static count() { return this.#made; }\n}\nclass B extends A {}\nconsole.log(B.count()); //! MPC2610",
  mended:
    "class A {\n  static #made = 0;\n  static count() { return A.#made; }\n}\nclass B extends A {}\nconsole.log(B.count());",
});

export const setterAlone = error("MPC2611", {
  message: (name: string) => `${name} has a setter alone: there is nothing to read`,
  hint: "Write a getter beside it.",
  example:
    "class A {\n  x = 0;\n  set half(n: number) { this.x = n * 2; }\n}\nconsole.log(new A().half); //! MPC2611",
  mended:
    "class A {\n  x = 0;\n  get half() { return this.x / 2; }\n  set half(n: number) { this.x = n * 2; }\n}\nconsole.log(new A().half);",
});
