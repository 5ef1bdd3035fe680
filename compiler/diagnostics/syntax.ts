import { error } from "./entry.js";

export const regularExpression = error("MPC2101", {
  message: "regular expressions aren't there yet: the board's `re` understands another language",
  hint: "Use string methods (startsWith, split, indexOf, replace with a string), or the module `re` with its own patterns.",
  example: 'const found = /a+/.test("caat"); //! MPC2101\nconsole.log(String(found));',
});

export const withStatement = error("MPC2102", {
  message: "`with` has no place in device code",
  hint: "Name the object: `o.x` instead of `x`.",
  example: { files: {}, untestable: "TypeScript itself refuses `with` in modules" },
});

export const metaProperty = error("MPC2103", {
  message: "`import.meta` and `new.target` don't exist on the board",
  hint: "A class can compare `this.constructor`; where a file comes from isn't known on the board.",
  example: "console.log(String(import.meta)); //! MPC2103",
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
});

export const importEquals = error("MPC2105", {
  message: "`import … =` has no counterpart in modules",
  hint: "Write `import { x } from …`, or `const x = N.x` for a member of a namespace.",
  example: "namespace N { export const x = 1; }\nimport x = N.x; //! MPC2105\nconsole.log(String(x));",
});

export const accessorField = error("MPC2106", {
  message: "`accessor` fields aren't there yet",
  hint: "Write a private field with a getter and a setter.",
  example: "class A { accessor x = 1; } //! MPC2106\nconsole.log(String(new A().x));",
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
});

export const importDefer = error("MPC2108", {
  message: "`import defer` isn't there",
  hint: "Import the module as usual: it runs before this one.",
  example: { files: {}, untestable: "a keyword that is no node of its own; kept for the table of all kinds" },
});

export const jsx = error("MPC2109", {
  message: "JSX has no meaning on the board",
  hint: "Write the calls that it stands for.",
  example: { files: {}, untestable: "only .tsx files have JSX, and they aren't device code" },
});
