import { error } from "./entry.js";

export const moduleAsValue = error("MPC2701", {
  message: (name: string) => `${name} is a module or a namespace, and can only be used as \`${name}.member\``,
  hint: "Use its members by name, or collect what you need in an object.",
  example: {
    files: {
      "main.ts": 'import * as other from "./other.js";\nconsole.log(other); //! MPC2701',
      "other.ts": "export const x = 1;",
    },
  },
  mended: 'import * as other from "./other.js";\nconsole.log(other.x);',
});

export const changingDefault = error("MPC2702", {
  message: (name: string) =>
    `\`export default ${name}\` keeps the value that ${name} has there, and ${name} changes later`,
  hint: "Export the variable by its name (`export { x }`), or a constant.",
  example: "let x = 1;\nexport default x; //! MPC2702\nexport function up() { x += 1; }\nup();",
  mended: "let x = 1;\nexport { x };\nexport function up() { x += 1; }\nup();",
});

export const moduleInOneFile = error("MPC2703", {
  message: (name: string) =>
    `${name} is a module whose members are looked up by name, and in one file there is no such object`,
  hint: "Collect what you look up in an object of your own, or let each module be a file.",
  example: { untestable: "the look-ups that are known are written out as members; this is for others" },
});
