import type { BuiltinReference } from "../2-analyse/facts.js";
import { ArrayStatics, array } from "./array.js";
import { asyncgenerator, constructorOf, generator, map, set, weakmap, weakset } from "./collections.js";
import { consoleTable } from "./console.js";
import { decoratorcontext } from "./decorators.js";
import { error, errorNames, errorStatics } from "./errors.js";
import { DateStatics, globals, performance } from "./globals.js";
import { MathStatics } from "./Math.js";
import { BigIntStatics, bigint, boolean, NumberStatics, number, symbol } from "./number.js";
import {
  BooleanStatics,
  function_,
  JSONStatics,
  ObjectStatics,
  object,
  SymbolStatics,
  stringStatics,
} from "./objects.js";
import { PromiseStatics, promise } from "./promise.js";
import { fromCharCode, string } from "./string.js";
import type { Builtin, Rejected } from "./table.js";
import {
  ArrayBufferStatics,
  arraybuffer,
  DataViewStatics,
  dataview,
  typedarray,
  typedNames,
  typedStatics,
} from "./typed.js";

export type { Builtin, Rejected } from "./table.js";

type Table = Readonly<Record<string, Builtin | Rejected | undefined>>;

/**
 * All tables by the type's name: instances in lower case, static sides as JavaScript names them. A static side that is
 * called is its member `call`, with `new` its member `new`; as a value it is either, by what it can do.
 */
export const tables: ReadonlyMap<string, Table> = new Map<string, Table>([
  ["array", array],
  ["Array", ArrayStatics],
  ["string", string],
  ["String", stringStatics(fromCharCode)],
  ["number", number],
  ["Number", NumberStatics],
  ["boolean", boolean],
  ["Boolean", BooleanStatics],
  ["bigint", bigint],
  ["BigInt", BigIntStatics],
  ["symbol", symbol],
  ["Symbol", SymbolStatics],
  ["object", object],
  ["Object", ObjectStatics],
  ["function", function_],
  ["map", map],
  ["Map", constructorOf("Map")],
  ["set", set],
  ["Set", constructorOf("Set")],
  ["weakmap", weakmap],
  ["WeakMap", constructorOf("WeakMap")],
  ["weakset", weakset],
  ["WeakSet", constructorOf("WeakSet")],
  ["generator", generator],
  ["asyncgenerator", asyncgenerator],
  ["promise", promise],
  ["Promise", PromiseStatics],
  ["error", error],
  ...errorNames.map((name): [string, Table] => [name, errorStatics(name)]),
  ["typedarray", typedarray],
  ...typedNames.map((name): [string, Table] => [name, typedStatics(name)]),
  ["arraybuffer", arraybuffer],
  ["ArrayBuffer", ArrayBufferStatics],
  ["dataview", dataview],
  ["DataView", DataViewStatics],
  ["Date", DateStatics],
  ["Math", MathStatics],
  ["JSON", JSONStatics],
  ["performance", performance],
  ["decoratorcontext", decoratorcontext],
  ["console", consoleTable],
  ["global", globals],
]);

/** Types of which boards have nothing, with what phase 2 reports for any member of them. */
export const rejectedTypes: ReadonlyMap<string, `MPC${number}`> = new Map([
  ["regexp", "MPC2303"],
  ["RegExp", "MPC2303"],
  ["date", "MPC2304"],
  ["Reflect", "MPC2305"],
  ["Proxy", "MPC2305"],
  ["Function", "MPC2305"],
  ["Intl", "MPC2302"],
  ["Atomics", "MPC2307"],
  ["SharedArrayBuffer", "MPC2307"],
  ["WeakRef", "MPC2308"],
  ["FinalizationRegistry", "MPC2308"],
]);

/** Names of static sides that are values by themselves and never called: `console`, `Math`, `JSON`. */
export const namespaces: ReadonlySet<string> = new Set([
  "console",
  "performance",
  "Math",
  "JSON",
  "Reflect",
  "Atomics",
  "Intl",
]);

/**
 * The row of a member. `undefined`: the reference is no member that phase 3 lowers by a row (a namespace such as `Math`
 * itself, a well-known symbol, an interface that only describes objects of the program).
 */
export function builtinRow(reference: BuiltinReference): Builtin | Rejected | undefined {
  if (reference.type === "global" && namespaces.has(reference.name)) return undefined;
  const code = rejectedTypes.get(reference.type);
  if (code) return { rejected: code };
  const table = tables.get(reference.type);
  if (!table) return undefined;
  if (reference.name === "value") return asValueRow(table);
  return Object.hasOwn(table, reference.name) ? table[reference.name] : undefined;
}

/** Is it a member of text and of lists that is lowered by a row for each, and changes nothing? */
export const isEitherRow = ({ types = [], name }: BuiltinReference): boolean =>
  types.every((type) => type === "string" || type === "array") &&
  /^(at|concat|includes|indexOf|lastIndexOf|length|slice)$/.test(name);

/** `String` or `Map` itself, as in `xs.map(String)` and `x instanceof Map`. */
function asValueRow(table: Table): Builtin | Rejected | undefined {
  const rows = [table.call, table.new].filter((row) => row !== undefined);
  return rows.find((row) => "asValue" in row && row.asValue !== undefined) ?? rows[0];
}

/** Is it a member of a static side or of a namespace, so that what stands before the dot isn't a value? */
export const isStatic = (reference: BuiltinReference): boolean =>
  /^(global|console|performance)$/.test(reference.type) || /^[A-Z]/.test(reference.type);

export const memberOf = ({ type, name }: BuiltinReference, member: string): BuiltinReference => ({
  type: type === "global" ? name : type,
  name: member,
});

/** What a variable that takes a member out of a namespace holds: `const { floor } = Math`. */
export function takenMember(namespace: BuiltinReference, name: string): Builtin | undefined {
  const row = name === "value" ? undefined : builtinRow(memberOf(namespace, name));
  if (!row || "rejected" in row) return undefined;
  return row.isProperty || row.asValue ? row : undefined;
}

/** Is it a namespace itself, or a static side: `Math`, `Object`? */
export const isNamespace = (reference: BuiltinReference): boolean =>
  reference.type === "global" ? namespaces.has(reference.name) : reference.name === "value";
