import { error } from "./entry.js";

export const regularExpression = error("MPC2101", {
  message: "regular expressions aren't there yet: the board's `re` understands another language",
  hint: "Use string methods (startsWith, split, indexOf, replace with a string), or the module `re` with its own patterns.",
  example: 'const found = /a+/.test("caat"); //! MPC2101\nconsole.log(String(found));',
  mended: 'const found = "caat".includes("a");\nconsole.log(String(found));',
});

export const withStatement = error("MPC2102", {
  message: "`with` has no place in device code",
  hint: "Name the object: `o.x` instead of `x`.",
  example: "const o = { a: 1 };\nwith (o) console.log(1); //! MPC2102",
  mended: "const o = { a: 1 };\nconsole.log(o.a);",
});

export const metaProperty = error("MPC2103", {
  message: "`import.meta` doesn't exist on the board",
  hint: "Hand over what the board should know as an argument, or write it into a constant.",
  example: "console.log(String(import.meta)); //! MPC2103",
  mended: 'const source = "main";\nconsole.log(source);',
});

export const dynamicImport = error("MPC2104", {
  message: "`import()` can't be known when the program is compiled",
  hint: "Import the module at the top of the file.",
  example: {
    files: {
      "main.ts": 'export async function f() { return await import("./other.js"); } //! MPC2104',
      "other.ts": "export const x = 1;",
    },
  },
  mended: 'import { x } from "./other.js";\nexport async function f() { return x; }',
});

export const importEquals = error("MPC2105", {
  message: "`import … =` of a variable that changes, or of a module",
  hint: "Write `N.x` where the variable is used, `const x = N.x` for its value now; `import … from` for a module.",
  example:
    "namespace N { export let x = 1; export const f = () => x++; }\nimport x = N.x; //! MPC2105\nconsole.log(N.f(), x);",
  mended:
    "namespace N { export let x = 1; export const f = () => x++; }\nconst x = N.x;\nconsole.log(N.f(), x);",
});

export const accessorField = error("MPC2106", {
  message: "an `accessor` field that a subclass overrides would share its place with what overrides it",
  hint: "Write a private field with a getter and a setter.",
  example:
    "class A { accessor x = 1; } //! MPC2106\nclass B extends A { override get x() { return 2; } }\nconsole.log(String(new B().x));",
  mended:
    "class A {\n  #x = 1;\n  get x() { return this.#x; }\n  set x(x: number) { this.#x = x; }\n}\nclass B extends A { override get x() { return 2; } }\nconsole.log(String(new B().x));",
});

export const importAttributes = error("MPC2107", {
  message: "import attributes mean nothing on the board",
  hint: "Leave `with { … }` out; data that isn't code goes into a .ts file as a constant.",
  example: {
    files: {
      "main.ts": 'import { x } from "./other.js" with { mode: "a" }; //! MPC2107\nconsole.log(String(x));',
      "other.ts": "export const x = 1;",
    },
  },
  mended: 'import { x } from "./other.js";\nconsole.log(String(x));',
});

export const importDefer = error("MPC2108", {
  message: "`import defer` can't put off the other module: on the board imports run at once",
  hint: "Import the module as usual: it runs before this one.",
  example: {
    files: {
      "main.ts": 'import defer * as other from "./other.js"; //! MPC2108\nconsole.log(other.x);',
      "other.ts": "export const x = 1;",
    },
  },
  mended: 'import * as other from "./other.js";\nconsole.log(other.x);',
});

export const jsx = error("MPC2109", {
  message: "JSX has no meaning on the board",
  hint: "Write the calls that it stands for.",
  example: { files: { "main.tsx": "const x = <b>1</b>; //! MPC2109\nconsole.log(String(x));" } },
  mended: { files: { "main.ts": 'const x = "<b>1</b>";\nconsole.log(x);' } },
});

export const setInOtherClause = error("MPC2110", {
  message: (name: string) =>
    `${name} is assigned in another clause of the switch than the one that declares it, where it may not exist in this turn of the loop`,
  hint: "Declare it before the switch, or in a block of its own in each clause.",
  example:
    "function f(ns: number[]) {\n  for (const n of ns) switch (n) {\n    case 0: let x = 1; console.log(x);\n    default: x = n; console.log(x); //! MPC2110\n  }\n}\nf([0]);",
  mended:
    "function f(ns: number[]) {\n  for (const n of ns) {\n    let x: number;\n    switch (n) {\n      case 0: x = 1; console.log(x);\n      default: x = n; console.log(x);\n    }\n  }\n}\nf([0]);",
});

export const catchName = error("MPC2111", {
  message: (name: string) =>
    `\`var ${name}\` sets what was caught, and leaves the variable of the function undefined`,
  hint: "Give one of them another name.",
  example:
    "function f() {\n  try {\n    throw 1;\n  } catch (e) {\n    var e: unknown = 2; //! MPC2111\n  }\n}\nf();",
  mended:
    "function f() {\n  try {\n    throw 1;\n  } catch (e) {\n    const other = 2;\n    console.log(other);\n  }\n}\nf();",
});
