/** Values of which the types don't say what they are, in operations that depend on it. */
import { error } from "./entry.js";

export const operationOnAny = error("MPC2011", {
  message: (what: string, operation: string, _origin: string) =>
    `${what} is \`any\`, and what ${operation} means depends on its type`,
  hint: "Say what it is: `const x = value as Config`, or a parameter's type. The board checks such a cast when it runs.",
  once: (_what, _operation, origin) => origin,
  example: 'const x = JSON.parse("{}");\nconsole.log(x.name); //! MPC2011',
  mended: 'const x = JSON.parse(\'{"name":"a"}\') as { name: string };\nconsole.log(x.name);',
});

export const castWithoutShape = error("MPC2012", {
  message: (type: string) => `a value can't be checked against ${type} when the program runs`,
  hint: "Cast to a type that is data (numbers, strings, arrays, objects of these, classes), or test it with `typeof`; a function comes in as a parameter of its type.",
  example: "function f(x: unknown) { return (x as () => number)(); } //! MPC2012\nconsole.log(f(() => 1));",
  mended: "function f(x: () => number) { return x(); }\nconsole.log(f(() => 1));",
});

export const lostDefault = error("MPC2013", {
  message: (what: string) =>
    `${what} can be a default of another type, which TypeScript leaves out, as it takes the element or key to be there`,
  hint: 'Say what it can be: `(scores[name] as number | undefined) ?? "none"`.',
  example:
    'const scores: Record<string, number> = { amy: 3 };\nconst shown = ["amy", "bob"].map((name) => scores[name] ?? "none"); //! MPC2013\nconsole.log(shown);',
  mended:
    'const scores: Record<string, number> = { amy: 3 };\nconst shown = ["amy", "bob"].map((name) => (scores[name] as number | undefined) ?? "none");\nconsole.log(shown);',
});

export const outdatedHandedOn = error("MPC2014", {
  message: (what: string, type: string) =>
    `a call before may have made ${what} any of ${type}, and it's handed on as what TypeScript knows from before the call`,
  hint: "Say what it can be: `value as number | string`, and let the place that takes it admit that.",
  example:
    'let last: number | string = 0;\nconst rename = () => { last = "none"; };\nconst show = (n: number) => console.log(typeof n);\nlast = 5;\nrename();\nshow(last); //! MPC2014',
  mended:
    'let last: number | string = 0;\nconst rename = () => { last = "none"; };\nconst show = (n: number | string) => console.log(typeof n);\nlast = 5;\nrename();\nshow(last);',
});
