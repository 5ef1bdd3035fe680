import * as r from "./rows.js";
import type { Builtin, NamedTable } from "./table.js";

/** Python has a TypeError and a SyntaxError of its own. */
const preludeNames: Readonly<Record<string, string>> = {
  TypeError: "TypeError_",
  SyntaxError: "SyntaxError_",
};

export const errorNames = [
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "EvalError",
  "URIError",
  "AggregateError",
  "SuppressedError",
] as const;

/** The class of the prelude that an error class of JavaScript is. */
const errorClass = (name: string): string => preludeNames[name] ?? name;

export function errorStatics(name: string): NamedTable<"new" | "call" | "prototype"> {
  const construct: Builtin = { ...r.helper(errorClass(name)), asValue: (c) => c.prelude(errorClass(name)) };
  return { new: construct, call: construct, prototype: r.rejected("MPC2305") };
}

export const error: NamedTable<"name" | "message" | "stack" | "cause" | "errors" | "error" | "suppressed"> = {
  name: r.property("name"),
  message: r.property("message"),
  stack: { ...r.helper("error_stack"), isProperty: true },
  cause: r.property("cause"),
  errors: r.property("errors"),
  error: r.property("error"),
  suppressed: r.property("suppressed"),
};
