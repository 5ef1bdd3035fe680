/** What of JavaScript's own library boards don't have: reported for rows marked `rejected` in `compiler/builtins`. */
import { error } from "./entry.js";

export const notThere = error("MPC2301", {
  message: (member: string) => `${member} isn't there for boards yet`,
  hint: "Write it out with what is there: loops, and the members of arrays, strings and objects.",
  example: 'console.log(escape("a b")); //! MPC2301',
  mended: 'console.log(encodeURIComponent("a b"));',
});

export const needsLocale = error("MPC2302", {
  message: (member: string) => `${member} needs tables of languages, which boards don't have`,
  hint: "Compare strings with <, >, or localeCompare without a language; use toFixed and padStart to lay out numbers, toUpperCase and toLowerCase for case.",
  example: 'console.log("a".normalize("NFD"), "a".localeCompare("b", "de")); //! MPC2302 MPC2302',
  mended: 'console.log("A".toLowerCase(), "a".localeCompare("b"));',
});

export const needsRegExp = error("MPC2303", {
  message: (member: string) => `${member} needs regular expressions, which device code doesn't have yet`,
  hint: "Use includes, indexOf, startsWith, split and replaceAll with strings, or MicroPython's own `re` module.",
  example: 'console.log("abc".match("b")); //! MPC2303',
  mended: 'console.log("abc".includes("b"));',
});

export const needsDate = error("MPC2304", {
  message: (member: string) =>
    member === "Date"
      ? "Date isn't there for device code yet"
      : `${member} needs Date, which isn't there for device code yet`,
  hint: "Use MicroPython's `time` module: ticks_ms() and ticks_diff() to measure, localtime() for the calendar; or Date.now().",
  example: "console.log(new Date(0).getFullYear()); //! MPC2304",
  mended: "console.log(Date.now() > 0);",
});

export const needsReflection = error("MPC2305", {
  message: (member: string) =>
    `${member} looks into how objects are made, and on boards they are made otherwise`,
  hint: "Use classes, plain properties, and Object.keys, values, entries or assign.",
  example: "console.log(Object.getPrototypeOf({ a: 1 }) === null); //! MPC2305",
  mended: "console.log(Object.keys({ a: 1 }).join());",
});

export const notCalled = error("MPC2306", {
  message: (member: string) => `${member} is taken as a value here, and built-in methods can only be called`,
  hint: (member: string) => `Write a function that calls it: \`(…) => ${member}(…)\`.`,
  example: "const find = [1].indexOf; //! MPC2306\nconsole.log(find === undefined);",
  mended: "const find = (x: number) => [1].indexOf(x);\nconsole.log(find(1));",
});

export const needsSharedMemory = error("MPC2307", {
  message: (member: string) =>
    `${member} isn't there: on boards only a Uint8Array shares its memory, and a part of one doesn't know the whole`,
  hint: "Work on a Uint8Array, with a DataView for larger numbers in it: of a part `new DataView(a.buffer, a.byteOffset, a.byteLength)`.",
  example: "console.log(new Uint8Array(4).subarray(2).byteOffset); //! MPC2307",
  mended:
    "const bytes = new Uint8Array(4);\nnew DataView(bytes.buffer).setUint16(2, 513);\nconsole.log(bytes[3]);",
});

export const needsWeakReferences = error("MPC2308", {
  message: (member: string) => `${member} needs weak references, which boards don't have`,
  hint: "Keep the object itself, and drop it where it's no longer needed.",
  example: "console.log(new WeakRef({ a: 1 }).deref()); //! MPC2308",
  mended: "const kept = { a: 1 };\nconsole.log(kept);",
});

export const legacyHtml = error("MPC2309", {
  message: (member: string) => `${member} makes HTML and is only there for old web pages`,
  hint: "Write the text with a template literal.",
  example: 'console.log("a".bold()); //! MPC2309',
  mended: 'const name = "a";\nconsole.log(`<b>$' + "{name}</b>`);",
});

export const boxedPrimitive = error("MPC2310", {
  message: (member: string) => `${member} makes an object around a value, which boards don't have`,
  hint: "Leave out `new`, or write the value itself.",
  example: "console.log(new Number(5)); //! MPC2310",
  mended: "console.log(Number(5));",
});

export const functionMember = error("MPC2311", {
  message: (member: string) =>
    /\.(call|apply|bind)$/.test(member)
      ? `${member} would hand over a \`this\`, which not all functions that come there take`
      : `${member}: functions have no members on boards`,
  hint: "Call the function itself; an arrow keeps `this`: `() => this.run()`; `f(...args)` passes an array. `call`, `apply` and `bind` hand an object to functions whose types declare their `this`, if only the program calls them.",
  example:
    "const f = (x: number) => x;\nconst make = () => ({ n: 1 });\nconsole.log(f.call(make(), 1)); //! MPC2311",
  mended: "const f = (x: number) => x;\nconsole.log(f(1));",
});

export const noImmediate = error("MPC2312", {
  message: (member: string) => `${member} isn't there for boards`,
  hint: "Use setTimeout with 0, or queueMicrotask.",
  example: "setImmediate(() => {}); //! MPC2312",
  mended: 'setTimeout(() => console.log("later"), 0);',
});

export const mixedBigints = error("MPC2313", {
  message:
    "this has bigints and numbers in it, which look the same on the board, but are printed differently",
  hint: "Print the bigints by themselves, or as text: `String(x)`.",
  example: "console.log([1, 2n]); //! MPC2313",
  mended: "console.log([1], [2n]);",
});

export const holes = error("MPC2314", {
  message: "this array would have holes, and lists have none: what isn't there yet isn't undefined",
  hint: "Fill it at once, `new Array(n).fill(0)`, or begin with `[]` and push.",
  example: "const a = new Array<number>(3); //! MPC2314\nconsole.log(a);",
  mended: "const a = new Array<number>(3).fill(0);\nconsole.log(a);",
});

export const namespaceAsValue = error("MPC2315", {
  message: (name: string) => `${name} itself isn't a value on boards: only its members are there`,
  hint: (name: string) =>
    `Name the member where it's used, as in \`${name}.…\`, or write a function around it.`,
  example: "const m = Math; //! MPC2315\nconsole.log(m.floor(1.5));",
  mended: "const floor = Math.floor;\nconsole.log(floor(1.5));",
});

export const textOfFunction = error("MPC2316", {
  message: (name: string) => `the text of ${name} would be its source code, which the board doesn't have`,
  hint: "Call it, or write its name as text.",
  example: "const f = () => 1;\nconsole.log(String(f)); //! MPC2316",
  mended: "const f = () => 1;\nconsole.log(String(f()));",
});

export const decoratorMetadata = error("MPC2318", {
  message: (name: string) => `${name}: Symbol.metadata isn't there, neither on boards nor in Node`,
  hint: "Keep what decorators know in a Map of the program's, by the class or the name.",
  example:
    "function noted(_value: Function, context: ClassMethodDecoratorContext) {\n  console.log(typeof context.metadata); //! MPC2318\n}\nclass A { @noted m() { return 1; } }\nconsole.log(new A().m());",
  mended:
    "const noted: string[] = [];\nfunction note(_value: Function, context: ClassMethodDecoratorContext) { noted.push(String(context.name)); }\nclass A { @note m() { return 1; } }\nconsole.log(new A().m(), noted);",
});

export const printedIterator = error("MPC2317", {
  message: (name: string) =>
    `${name} is an iterator: what is still to come can't be printed on the board, nor what it is of`,
  hint: "Print an array of it: `[...x]`.",
  example: 'const keys = new Map([["a", 1]]).keys();\nconsole.log(keys); //! MPC2317',
  mended: 'const keys = new Map([["a", 1]]).keys();\nconsole.log([...keys]);',
});

export const bigintInJson = error("MPC2319", {
  message: "this has bigints in it, which JSON can't write: JavaScript throws a TypeError",
  hint: "Write the bigints as text, `String(x)`, or as numbers.",
  example: "console.log(JSON.stringify({ total: 10n })); //! MPC2319",
  mended: "console.log(JSON.stringify({ total: String(10n) }));",
});

export const eitherMember = error("MPC2321", {
  message: (name: string) => `${name} means something else for each type that the value can have`,
  hint: "Test first which it is, with `typeof` or `Array.isArray`.",
  example:
    "function each(xs: number[] | Set<number>) {\n  for (const k of xs.keys()) console.log(k); //! MPC2321\n}\neach([4]);\neach(new Set([4]));",
  mended:
    "function each(xs: number[] | Set<number>) {\n  for (const k of Array.isArray(xs) ? xs.keys() : xs.keys()) console.log(k);\n}\neach([4]);\neach(new Set([4]));",
});

export const sameArray = error("MPC2322", {
  message: (use: string) =>
    `${use} is the very array that has the memory, and the program asks whether two arrays are the same one`,
  hint: "Keep one Uint8Array for a buffer, or compare their buffers: `a.buffer === b.buffer`.",
  example:
    "const a = new Uint8Array(2);\nconst b = new Uint8Array(a.buffer); //! MPC2322\nconsole.log(a === b);",
  mended:
    "const a = new Uint8Array(2);\nconst b = new Uint8Array(a.buffer);\nconsole.log(a.buffer === b.buffer);",
});

export const nameOfKeyUnknown = error("MPC2323", {
  message: (key: string) =>
    `the name or kind of the function or class under ${key} is printed or asked for, and the key isn't known when the program is compiled`,
  hint: "Give it a name of its own, or keep it in a constant: `const run = () => …`.",
  example: 'for (const key of ["a", "b"]) console.log({ [key]: () => 1 }); //! MPC2323',
  mended: 'const run = () => 1;\nfor (const key of ["a", "b"]) console.log({ [key]: run });',
});
