import type { BoardError } from "../errors.js";
import { shown } from "../escapes.js";
import { describeValue } from "../marshal/describe.js";

/** JavaScript classes by the name of a Python class, the prelude's (with their underscore removed) among them. */
const classes: Readonly<Record<string, ErrorConstructor>> = {
  Exception: Error,
  TypeError,
  AttributeError: TypeError,
  IndexError: TypeError,
  KeyError: TypeError,
  RangeError,
  OverflowError: RangeError,
  ZeroDivisionError: RangeError,
  ValueError: RangeError,
  SyntaxError,
  IndentationError: SyntaxError,
  NameError: ReferenceError,
  ReferenceError,
  URIError,
  EvalError,
} as Readonly<Record<string, ErrorConstructor>>;

/** Name of the class as TypeScript sources have it: the prelude avoids Python's own names by an underscore. */
export const sourceName = (pyType: string): string => pyType.replace(/_$/, "");

/** The class of JavaScript's that a board's exception is an instance of; undefined: none of its own. */
export function classFor(pyType: string): ErrorConstructor | undefined {
  const name = sourceName(pyType);
  return Object.hasOwn(classes, name) ? classes[name] : undefined;
}

/** An error that came as a value. */
export function jsError(pyType: string, args: readonly unknown[]): Error {
  const error = new (classFor(pyType) ?? Error)(shown(messageOf(args), "message"));
  error.name = classFor(pyType)?.name ?? shown(sourceName(pyType), "name");
  return error;
}

export function messageOf(args: readonly unknown[]): string {
  return args.length === 0 || args[0] == null ? "" : args.map(textOf).join(", ");
}

/** An object that a board sent may have a `toString` that is none. */
function textOf(arg: unknown): string {
  return typeof arg === "object" && arg !== null ? describeValue(arg) : String(arg);
}

/** Makes a BoardError also an instance of the JavaScript class that stands for its Python class. */
export function asJavaScriptClass(error: BoardError): BoardError {
  const own = classFor(error.pyType);
  Object.defineProperty(error, "name", {
    value: own?.name ?? sourceName(error.pyType),
    configurable: true,
    writable: true,
  });
  if (own) Object.setPrototypeOf(error, own.prototype);
  return error;
}
