import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import { joinValues } from "../../2-analyse/types.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { effectsOf, interferes } from "./effects.js";
import { lowerOperands } from "./evaluationOrder.js";
import { hintOf } from "./hints.js";
import { asIterable } from "./iteration.js";
import { canBeNone, isOnly } from "./kinds.js";
import { keyOf, labelledMethod } from "./members.js";
import { variableOf } from "./namespaces.js";
import { lowerReference } from "./references.js";

type Pattern = ts.BindingPattern | ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

/** One part of a pattern, whether it declares or assigns. */
interface Part {
  /** Where the value goes; undefined for a hole. */
  readonly target: ts.Node | undefined;
  readonly isRest: boolean;
  readonly initializer: ts.Expression | undefined;
  /** Of an object pattern: the property. */
  readonly key: ts.PropertyName | undefined;
  readonly node: ts.Node;
}

/** `[a, b] = value`, `const { a, b } = value`: assigns every part, in order. */
export function assignPattern(c: Context, pattern: Pattern, value: ts.Expression): void {
  if (swapAll(c, pattern, value) || takeVariables(c, pattern, value)) return;
  const lowered = c.expression(value);
  const known = c.facts.values.of(value);
  if (unpack(c, pattern, known, lowered)) return;
  const keep = mayRebind(c, pattern, value) ? c.keep : c.temp;
  assignFrom(c, pattern, known, keep(hintOf(value), lowered), value);
}

/** `({ next: node, value } = node)`: does a part, or a default, assign the variable that later parts are read from? */
function mayRebind(c: Context, pattern: Pattern, value: ts.Expression): boolean {
  const source = skipWrappers(value);
  if (!ts.isIdentifier(source) || partsOf(pattern).length < 2) return false;
  const name = c.facts.names.of(source);
  const isNamed = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && c.facts.names.of(node) === name) || ts.forEachChild(node, isNamed) === true;
  return isNamed(pattern) || interferes(effectsOf(c, source), effectsOf(c, pattern));
}

/** Assigns the parts from a value that is lowered already and simple. */
export function assignFrom(
  c: Context,
  pattern: Pattern,
  value: Value,
  source: py.Expression,
  node: ts.Node | undefined,
): void {
  if (unpack(c, pattern, value, source)) return;
  const parts = partsOf(pattern);
  if (ts.isObjectBindingPattern(pattern) || ts.isObjectLiteralExpression(pattern)) {
    assignProperties(c, parts, value, source, node);
  } else assignElements(c, parts, value, source);
}

/** `[a, b] = [b, a]` is Python's `a, b = b, a` where the targets are variables. */
function swapAll(c: Context, pattern: Pattern, value: ts.Expression): boolean {
  if (!ts.isArrayBindingPattern(pattern) && !ts.isArrayLiteralExpression(pattern)) return false;
  const items = skipWrappers(value);
  if (!ts.isArrayLiteralExpression(items)) return false;
  const parts = partsOf(pattern);
  const names = parts.map((p) =>
    p.isRest || p.initializer || !p.target || !ts.isIdentifier(p.target) ? undefined : p.target,
  );
  if (names.length !== items.elements.length || names.length < 2 || names.includes(undefined)) return false;
  if (items.elements.some((e) => ts.isSpreadElement(e) || ts.isOmittedExpression(e))) return false;
  const values = c.ordered(items.elements);
  const targets = names.map((name) => c.expression(name as ts.Identifier));
  c.before(py.assign(py.tuple(targets), py.tuple(values)));
  return true;
}

/** `const { a, b } = ns`: `a = ns.a`, as a namespace is no object. */
function takeVariables(c: Context, pattern: Pattern, value: ts.Expression): boolean {
  if (!ts.isObjectBindingPattern(pattern)) return false;
  const parts = partsOf(pattern);
  const variables = parts.map(({ key }) =>
    key && ts.isIdentifier(key) ? c.facts.names.namespaceElement(value, key.text) : undefined,
  );
  if (parts.length === 0 || variables.includes(undefined)) return false;
  for (const [at, part] of parts.entries()) assignPart(c, part, variableOf(c, variables[at]!, value));
  return true;
}

// ---------------------------------------------------------------- parts
function partsOf(pattern: Pattern): Part[] {
  if (ts.isObjectLiteralExpression(pattern)) return pattern.properties.map(partOfProperty);
  if (ts.isArrayLiteralExpression(pattern)) return pattern.elements.map(partOfElement);
  return pattern.elements.map(partOfBinding);
}

function partOfBinding(node: ts.BindingElement | ts.OmittedExpression): Part {
  if (ts.isOmittedExpression(node))
    return { target: undefined, isRest: false, initializer: undefined, key: undefined, node };
  const inObject = ts.isObjectBindingPattern(node.parent);
  const key = inObject ? (node.propertyName ?? (node.name as ts.Identifier)) : undefined;
  return {
    target: node.name,
    isRest: node.dotDotDotToken !== undefined,
    initializer: node.initializer,
    key,
    node,
  };
}

function partOfElement(node: ts.Expression): Part {
  if (ts.isOmittedExpression(node))
    return { target: undefined, isRest: false, initializer: undefined, key: undefined, node };
  if (ts.isSpreadElement(node)) {
    return { target: node.expression, isRest: true, initializer: undefined, key: undefined, node };
  }
  return { ...withDefault(node), isRest: false, key: undefined, node };
}

function partOfProperty(node: ts.ObjectLiteralElementLike): Part {
  if (ts.isSpreadAssignment(node)) {
    return { target: node.expression, isRest: true, initializer: undefined, key: undefined, node };
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    return {
      target: node.name,
      isRest: false,
      initializer: node.objectAssignmentInitializer,
      key: node.name,
      node,
    };
  }
  const value = (node as ts.PropertyAssignment).initializer;
  return { ...withDefault(value), isRest: false, key: node.name, node };
}

function withDefault(node: ts.Expression): Pick<Part, "target" | "initializer"> {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return { target: node.left, initializer: node.right };
  }
  return { target: node, initializer: undefined };
}

// ---------------------------------------------------------------- arrays
function assignElements(c: Context, parts: readonly Part[], value: Value, source: py.Expression): void {
  const list = isOnly(value, "list", "str", "bytearray", "array")
    ? source
    : takeItems(c, parts, value, source);
  parts.forEach((part, index) => {
    if (!part.target) return;
    if (part.isRest) {
      const rest = py.subscript(list, py.slice(py.int(index)));
      assignPart(c, part, isOnly(value, "list") ? rest : py.call("list", [rest]));
      return;
    }
    assignPart(c, part, elementRead(c, part, list, index));
  });
}

/** `x, y = point` */
function unpack(c: Context, pattern: Pattern, value: Value, source: py.Expression): boolean {
  if (!ts.isArrayBindingPattern(pattern) && !ts.isArrayLiteralExpression(pattern)) return false;
  const targets = unpackedInto(c, partsOf(pattern), value);
  if (targets) c.before(py.assign(py.tuple(targets), source));
  return targets !== undefined;
}

/** Variables that take all elements of a tuple at once; what the pattern leaves out goes to `_`. */
function unpackedInto(c: Context, parts: readonly Part[], value: Value): py.Expression[] | undefined {
  const named = parts.filter((part) => part.target);
  const isUnpacked =
    isOnly(value, "list") &&
    value.length !== undefined &&
    named.length > 1 &&
    named.length + 1 >= value.length;
  if (!isUnpacked || parts.length > (value.length as number)) return undefined;
  const targets: (py.Expression | undefined)[] = parts.map((part) => plainTarget(c, part));
  while (targets.length < (value.length as number)) targets.push(py.name(c.scratch("_")));
  return targets.includes(undefined) ? undefined : (targets as py.Expression[]);
}

/** The variable that takes the element as it is. */
function plainTarget(
  c: Context,
  { target, isRest, initializer }: Pick<Part, "target" | "isRest" | "initializer">,
): py.Expression | undefined {
  if (!target) return py.name(c.scratch("_"));
  if (isRest || initializer || !ts.isIdentifier(target)) return undefined;
  const name = c.expression(target);
  return name.kind === "Name" ? name : undefined;
}

function elementRead(c: Context, part: Part, list: py.Expression, index: number): py.Expression {
  const mayMiss = part.initializer !== undefined || canBeNone(c.facts.values.of(part.target as ts.Node));
  if (mayMiss) return py.call(c.prelude("at_or_none"), [list, py.int(index)]);
  return py.subscript(list, py.int(index));
}

/** As many items of an iterable as the pattern asks for; closes it if it has more. */
function takeItems(c: Context, parts: readonly Part[], value: Value, source: py.Expression): py.Expression {
  const hasRest = parts.at(-1)?.isRest;
  const items = hasRest
    ? py.call("list", [asIterable(c, value, source)])
    : py.call(c.prelude("take"), [source, py.int(parts.length)]);
  return c.keep("items", items);
}

// ---------------------------------------------------------------- objects
function assignProperties(
  c: Context,
  parts: readonly Part[],
  value: Value,
  source: py.Expression,
  node: ts.Node | undefined,
): void {
  const taken: py.Expression[] = [];
  for (const part of parts) {
    if (!part.target) continue;
    if (part.isRest) {
      const rest = py.call(c.prelude("rest_of"), [source, py.tuple(taken)]);
      const isCopied = node !== undefined && c.facts.values.hasCopiedMethods(node);
      assignPart(c, part, isCopied ? py.call(c.prelude("rebind"), [rest]) : rest);
      continue;
    }
    const key = part.key as ts.PropertyName;
    if (ts.isComputedPropertyName(key)) {
      const { expression } = key;
      const [index] = lowerOperands(c, [
        { node: expression, lower: (inner) => inner.expression(expression) },
      ]);
      const kept = c.temp("key", keyOf(c, c.facts.values.of(expression), index as py.Expression));
      taken.push(kept);
      assignPart(c, part, py.call(c.prelude("prop"), [source, kept]));
      continue;
    }
    const text = keyText(key);
    taken.push(py.str(text));
    const read = propertyRead(c, part, value, source, text, node);
    assignPart(c, part, labelledMethod(c, part.node, read));
  }
}

function propertyRead(
  c: Context,
  part: Part,
  value: Value,
  source: py.Expression,
  text: string,
  node: ts.Node | undefined,
): py.Expression {
  if (isOnly(value, "dict", "ordered", "none")) {
    const mayMiss = part.initializer !== undefined || canBeNone(c.facts.values.of(part.target as ts.Node));
    return mayMiss ? py.method(source, "get", [py.str(text)]) : py.subscript(source, py.str(text));
  }
  if (isOnly(value, "list", "str", "bytearray", "array")) {
    if (text === "length") return py.call("len", [source]);
    if (/^\d+$/.test(text)) return elementRead(c, part, source, Number(text));
  }
  if (isOnly(value, "bytearray", "array")) {
    const size = py.call(c.prelude("byte_size"), [source]);
    if (text === "BYTES_PER_ELEMENT") return size;
    if (text === "byteLength") return py.binary(py.call("len", [source]), "*", size);
    if (text === "buffer") return py.call(c.prelude("typed_buffer"), [source]);
  }
  if (isOnly(value, "class", "none")) return py.call(c.prelude("static_prop"), [source, py.str(text)]);
  if (isOnly(value, "instance", "python", "class", "module", "error", "none")) {
    return py.attr(source, c.facts.names.attribute(node ?? part.node, text));
  }
  return py.call(c.prelude("prop"), [source, py.str(text)]);
}

const keyText = (key: ts.PropertyName): string =>
  ts.isNumericLiteral(key) ? `${Number(key.text)}` : (key as ts.Identifier | ts.StringLiteral).text;

// ---------------------------------------------------------------- one part
function assignPart(c: Context, part: Part, read: py.Expression): void {
  const { before } = c.capture(() => assignTarget(c, part, read));
  c.before(...before.map((statement) => py.from(c.origin(part.node), statement)));
}

function assignTarget(c: Context, part: Part, read: py.Expression): void {
  const target = part.target as ts.Node;
  if (isPattern(target)) {
    const own = c.facts.values.of(target);
    const given = part.initializer ? joinValues(own, c.facts.values.of(part.initializer)) : own;
    const value = part.isRest ? listOf(given) : given;
    if (!part.initializer && unpack(c, target, value, read)) return;
    const source = part.initializer ? withFallback(c, part.initializer, read) : c.temp("part", read);
    assignFrom(c, target, value, source, undefined);
    return;
  }
  const reference = lowerReference(c, target as ts.Expression, {
    isRead: false,
    ...(part.initializer && { value: part.initializer }),
  });
  const { initializer } = part;
  // what isn't there is None already
  if (!initializer || skipWrappers(initializer).kind === ts.SyntaxKind.NullKeyword) {
    c.before(reference.write(read));
    return;
  }
  if (reference.target?.kind === "Name") {
    // x = o.get("x")
    // if x is None:
    //     x = 5
    c.before(reference.write(read));
    const { result, before } = c.capture(() => c.expression(initializer));
    c.before(py.ifStmt(py.isNone(reference.target), [...before, reference.write(result)]));
    return;
  }
  c.before(reference.write(withFallback(c, initializer, read)));
}

/** What is taken apart after `...` in an array pattern, whatever the pattern looks like. */
const listOf = (value: Value): Value => ({ ...value, kinds: new Set(["list"]) });

/** The value, or the default where it is undefined, in a temporary. */
function withFallback(c: Context, initializer: ts.Expression, read: py.Expression): py.Expression {
  const value = py.name(c.scratch("part"));
  c.before(py.assign(value, read));
  const { result, before } = c.capture(() => c.expression(initializer));
  c.before(py.ifStmt(py.isNone(value), [...before, py.assign(value, result)]));
  return value;
}

const isPattern = (node: ts.Node): node is Pattern =>
  ts.isObjectBindingPattern(node) ||
  ts.isArrayBindingPattern(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node);
