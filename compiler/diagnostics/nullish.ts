/** `null` and `undefined` are both None on the board; what would tell them apart needs a type with only one of them. */
import { error } from "./entry.js";

const takeOneOut = "Take one of the two out of the type, or compare with `== null`, which means both.";

export const nullOrUndefined = error("MPC2001", {
  message: (what: string) => `${what} can be null and undefined, and both are None on the board`,
  hint: takeOneOut,
  example:
    "function f(x: number | null | undefined) { return x === null; } //! MPC2001\nconsole.log(f(undefined), f(null));",
  mended:
    "function f(x: number | null | undefined) { return x == null; }\nconsole.log(f(undefined), f(null));",
});

export const neverThatNull = error("MPC2002", {
  message: (what: string, has: string, compared: string) =>
    `${what} is compared with ${compared}, but what it can be is ${has}, and both are None on the board`,
  hint: (_what: string, has: string, _compared: string) => `Compare with ${has}, or with \`== null\`.`,
  example: "function f(x: number | undefined) { return x === null; } //! MPC2002\nconsole.log(f(undefined));",
  mended: "function f(x: number | undefined) { return x === undefined; }\nconsole.log(f(undefined));",
});

export const comparedNullish = error("MPC2003", {
  message: "one side can be null where the other can be undefined, and both are None on the board",
  hint: "Let both types admit the same one, or test for null and undefined first with `== null`.",
  example:
    "function f(x: number | null, y: number | undefined) { return x === y; } //! MPC2003\nconsole.log(f(null, undefined));",
  mended: "function f(x: number | null, y: number | null) { return x === y; }\nconsole.log(f(null, 1));",
});

export const textOfNullish = error("MPC2004", {
  message: (what: string) =>
    `the text of ${what} would be "null" or "undefined", and both are None on the board`,
  hint: "Give it a text first, for example with `?? …`, or take one of the two out of the type.",
  example:
    "function f(x: string | null | undefined) { return `[$" +
    "{x}]`; } //! MPC2004\nconsole.log(f(null), f(undefined));",
  mended:
    "function f(x: string | null | undefined) { return `[$" +
    '{x ?? "-"}]`; }\nconsole.log(f(null), f(undefined));',
});

export const nullishInside = error("MPC2005", {
  message: (what: string) => `${what} has null and undefined inside, and both are None on the board`,
  hint: "Let the types of what is inside admit one of the two only.",
  example: "const xs = [1, null, undefined];\nconsole.log(xs); //! MPC2005",
  mended: "const xs = [1, null, null];\nconsole.log(xs);",
});

export const defaultForNull = error("MPC2006", {
  message: (what: string) =>
    `${what} has a default, and its type admits null: both null and what is left out are None`,
  hint: "Take null out of the type, leave arguments out instead of passing undefined, or write the default as `?? …` in the body if null should have it too.",
  example: "function f(x: number | null = 5) { return x; } //! MPC2006\nconsole.log(f(null), f(undefined));",
  mended: "function f(x: number | null = 5) { return x; }\nconsole.log(f(null), f());",
});

export const confusedNullish = error("MPC2007", {
  message: (name: string) =>
    `null and undefined can be keys or elements that are looked for in ${name}, and both are None on the board`,
  hint: "Let the types of what is looked for, and of what is there, admit one of the two only.",
  example:
    "const seen = new Set<unknown>();\nseen.add(null); //! MPC2007\nconsole.log(seen.has(undefined)); //! MPC2007",
  mended: "const seen = new Set<unknown>([null]);\nconsole.log(seen.has(null));",
});
