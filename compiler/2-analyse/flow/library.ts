import ts from "typescript";
import { throughMember } from "../../1-discover/throughMember.js";
import { typedNames } from "../../builtins/typed.js";
import { extendsArray, keepsClass } from "../arrayClasses.js";
import type { BuiltinReference } from "../facts.js";
import { isMadeAnew, isUnsharedAt } from "../freshness.js";
import { skipWrappers } from "../operators.js";
import { sharedArray } from "../sharedMemory.js";
import { combined, resolvedPromise } from "./awaited.js";
import type { Cell } from "./cells.js";
import { callThroughMember, sentInto } from "./functions.js";
import { iterated } from "./iteration.js";
import { bit, of } from "./lattice.js";
import {
  concatenated,
  emptyPlaces,
  flattened,
  isLengthOnly,
  isSized,
  isUnfilled,
  newList,
  unwrittenPlaces,
} from "./lists.js";
import { place } from "./members.js";
import { noteLength, noteVisits, observeKeys } from "./observed.js";
import { copyProperties } from "./patterns.js";
import { receiverOf } from "./receiver.js";
import { LibraryUse } from "./signatures.js";
import { openCell, type Wiring } from "./wiring.js";

/** Calls of what the library declares: its signatures say what flows where. */
export function wireLibraryCall(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  builtin: BuiltinReference,
): Cell {
  noteVisits(w, node, builtin);
  if (/^(async)?generator$/.test(builtin.type) && builtin.name === "next") sendIntoGenerator(w, node);
  if (/^set(Timeout|Interval)$/.test(builtin.name)) sendToTimer(w, node);
  if (/^\w*Error$/.test(builtin.type))
    noteCause(w, node.arguments?.[builtin.type === "AggregateError" ? 2 : 1]);
  const result = resultOf(w, node, builtin);
  if (keepsClass(builtin)) keepClass(w, node, result);
  if (builtin.type === "Array" && /^(from|of)$/.test(builtin.name)) sendInstance(w, node, result);
  return result;
}

function resultOf(w: Wiring, node: ts.CallExpression | ts.NewExpression, builtin: BuiltinReference): Cell {
  const special = specialCall(w, node, builtin);
  if (special) return special;
  const signature = w.checker.getResolvedSignature(node);
  const declaration = signature?.declaration;
  if (!declaration || ts.isJSDocSignature(declaration)) return openCell(w, w.checker.getTypeAtLocation(node));
  const use = new LibraryUse(w, node, builtin, declaration);
  use.sendArguments();
  noteLength(w, node, builtin);
  observeKeys(w, node, builtin);
  const result = use.result();
  if (isPart(node, builtin)) w.graph.add(result, of(bit.frozen));
  return result;
}

/** `stack.map(f)` of a class that extends Array is of that class, too. */
function keepClass(w: Wiring, node: ts.CallExpression | ts.NewExpression, made: Cell): void {
  const receiver = receiverOf(node);
  const from = receiver && w.cell(receiver);
  if (!from) return;
  w.graph.transfer([from], made, () => {
    const { makers } = w.graph.shape(from);
    const classes = [...makers].filter((maker) => ts.isClassLike(maker) && extendsArray(w.checker, maker));
    for (const cls of classes) w.graph.shape(made).makers.add(cls);
    return of(classes.length > 0 ? bit.instance : 0);
  });
}

/** `Stack.from(xs)` makes an object of that class. */
function sendInstance(w: Wiring, node: ts.CallExpression | ts.NewExpression, made: Cell): void {
  const receiver = receiverOf(node);
  if (!receiver || w.calls.builtin(receiver)) return;
  w.graph.edge(w.graph.part(w.graph.shape(w.cell(receiver)), "%instance"), made, true);
}

/** `new Error("…", options)`: what is written there is seen as the literal that it is, other options by their `cause`. */
export function noteCause(w: Wiring, options: ts.Expression | undefined): void {
  if (!options || ts.isSpreadElement(options) || ts.isObjectLiteralExpression(skipWrappers(options))) return;
  const cause = w.graph.part(w.graph.shape(w.cell(options)), "cause");
  w.causes.add(cause, w.checker.getUnknownType(), true);
}

/** `a.subarray(1)`, `new Uint8Array(buffer, 4)`: a part of another's memory; so is what shares it with such a part. */
const isPart = (node: ts.CallExpression | ts.NewExpression, { type, name }: BuiltinReference): boolean =>
  (type === "typedarray" && name === "subarray") ||
  (name === "new" && typedNames.includes(type) && (node.arguments?.length ?? 0) > 1) ||
  sharedArray(node) !== undefined;

/** `it.next(x)`; `it.next()` sends undefined, and where it starts the generator nothing. */
function sendIntoGenerator(w: Wiring, node: ts.CallExpression | ts.NewExpression): void {
  const generator = receiverOf(node);
  const [value] = node.arguments ?? [];
  if (!generator) return;
  if (!value) {
    if (!isFirstUse(w, generator)) w.graph.add(sentInto(w, w.cell(generator)), of(bit.absent));
  } else if (ts.isSpreadElement(value)) w.graph.open(sentInto(w, w.cell(generator)));
  else w.graph.edge(w.cell(value), sentInto(w, w.cell(generator)), true);
}

/** Is the iterator made here, or a variable that nothing has used since it was made? */
function isFirstUse({ bindings }: Wiring, iterator: ts.Expression): boolean {
  const made = skipWrappers(iterator);
  if (ts.isCallExpression(made)) return true;
  const binding = ts.isIdentifier(made) ? bindings.of(made) : undefined;
  if (!binding || binding.references.some((r) => r.pos < made.pos && !binding.declarations.includes(r)))
    return false;
  const repeats = (at: ts.Node) => ts.isIterationStatement(at, false) || ts.isFunctionLike(at);
  const around = ts.findAncestor(made, (at) => at === binding.block || repeats(at));
  return around === binding.block;
}

/** `setTimeout(f, 10, x)` calls `f(x)`. */
function sendToTimer(w: Wiring, node: ts.CallExpression | ts.NewExpression): void {
  const [callback, , ...values] = node.arguments ?? [];
  if (!callback || values.some(ts.isSpreadElement)) return;
  const fn = w.cell(callback);
  values.forEach((value, at) => {
    w.graph.edge(w.cell(value), w.graph.part(w.graph.shape(fn), `%${at}`), true);
  });
}

/** Calls whose types don't say what flows where. */
function specialCall(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  builtin: BuiltinReference,
): Cell | undefined {
  const { type, name } = builtin;
  if (type === "Array" && /^(new|call)$/.test(name) && isSized(w, node)) {
    return isUnfilled(node) ? emptyPlaces(w, node) : unwrittenPlaces(w, node);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const args = node.arguments;
  const through = type === "function" ? throughMember(skipWrappers(node.expression)) : undefined;
  if (through) return callThroughMember(w, node, through);
  if (type === "array" && name === "concat") return concatenated(w, node);
  if (type === "array" && name === "flat") return flattened(w, node);
  if (type === "Promise" && /^(all|race|any|allSettled)$/.test(name)) return combined(w, node, name);
  if (type === "Promise" && name === "resolve") return resolvedPromise(w, node);
  const [first, ...rest] = args;
  if (!first) return undefined;
  if (type === "Array" && name === "from" && rest.length === 0 && isLengthOnly(first))
    return emptyPlaces(w, node);
  if (name === "structuredClone") return cloned(w, first);
  if (type !== "Object") return undefined;
  if (name === "freeze") return frozen(w, first);
  if (name === "create") return bareObject(w, node);
  if (name === "seal" || name === "preventExtensions") {
    w.graph.shape(w.cell(first)).sealed = true;
    return w.cell(first);
  }
  if (name === "fromEntries" && isAny(w.checker.getTypeAtLocation(node))) return fromLists(w, node, first);
  if (name === "values" || name === "entries") return listed(w, node, first, name);
  if (name === "assign") {
    for (const source of rest) {
      copyProperties(w, w.cell(source), w.cell(first), w.checker.getTypeAtLocation(source));
      w.graph.shape(w.cell(source)).enumerated = true;
    }
    if (w.types.value(w.checker.getTypeAtLocation(first)).kinds.has("function"))
      w.graph.shape(w.cell(first)).hybrid = true;
    return w.cell(first);
  }
  return undefined;
}

/** A clone isn't frozen. */
function cloned(w: Wiring, source: ts.Expression): Cell {
  const cell = w.graph.cell();
  w.graph.edge(w.cell(source), cell, true, ~bit.frozen);
  return cell;
}

/** `Object.create(null)` */
function bareObject(w: Wiring, maker: ts.CallExpression): Cell {
  const cell = w.graph.cell(of(bit.object));
  w.graph.shape(cell).makers.add(maker);
  return cell;
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** `Object.fromEntries(lists)` of entries that aren't known to be pairs is `any`: what it holds is in the lists. */
function fromLists(w: Wiring, maker: ts.CallExpression, entries: ts.Expression): Cell {
  const cell = bareObject(w, maker);
  const entry = iterated(w, w.cell(entries), w.checker.getTypeAtLocation(entries));
  const values = w.graph.elements(w.graph.shape(entry));
  const held = w.graph.dynamic(w.graph.shape(cell));
  w.graph.edge(values, held, true);
  // an entry may have nothing but a key
  w.graph.transfer([values], held, () => of(w.graph.content(values).bits & bit.null ? 0 : bit.undefined));
  return cell;
}

/** What is made there and then is known as frozen wherever it goes; of other objects all that are in the same set. */
function frozen(w: Wiring, object: ts.Expression): Cell {
  const cell = w.graph.cell(of(bit.frozen));
  w.graph.edge(w.cell(object), cell, true);
  const inside = skipWrappers(object);
  if (ts.isIdentifier(inside) && isUnsharedAt(w.bindings, inside))
    w.graph.add(place(w, inside), of(bit.frozen));
  else if (!isMadeAnew(w.calls, inside)) w.graph.shape(cell).frozen = true;
  return cell;
}

/** `Object.values`, `Object.entries`: by the properties that the type names, or all. */
function listed(w: Wiring, node: ts.CallExpression, source: ts.Expression, name: string): Cell {
  const from = w.cell(source);
  const shape = w.graph.shape(from);
  shape.enumerated = true;
  const list = newList(w, node);
  let target = w.graph.elements(w.graph.shape(list));
  if (name === "entries") {
    w.graph.add(target, of(bit.list));
    const pair = w.graph.shape(target);
    w.graph.add(w.graph.part(pair, "0"), of(bit.str));
    target = w.graph.part(pair, "1");
  }
  const type = w.checker.getTypeAtLocation(source);
  const isOpenEnded =
    w.types.value(type).kinds.has("unknown") ||
    w.checker.getIndexInfosOfType(w.checker.getApparentType(type)).length > 0;
  if (isOpenEnded) w.graph.edge(w.graph.dynamic(shape), target, true);
  else {
    for (const property of w.checker.getPropertiesOfType(type)) {
      w.graph.edge(w.graph.part(w.graph.shape(from), property.name), target, true);
    }
    w.graph.list(from, target);
  }
  return list;
}
