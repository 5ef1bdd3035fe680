import ts from "typescript";
import { isHostMember } from "../1-discover/marks.js";
import type { Reach } from "../1-discover/reach.js";
import { throughMember } from "../1-discover/throughMember.js";
import { builtinRow, isEitherRow, isNamespace, namespaces, tables, takenMember } from "../builtins/index.js";
import { typedNames } from "../builtins/typed.js";
import * as entries from "../diagnostics/builtins.js";
import type { Reporter } from "../diagnostics/index.js";
import { nullishInside } from "../diagnostics/nullish.js";
import { bigintOrNumber } from "../diagnostics/numbers.js";
import { isNothing } from "./absence.js";
import { isAssigned } from "./bindings.js";
import { isBorrowedHasOwn, isLibrary } from "./calls.js";
import type { BuiltinReference, Calls, Labels, Values } from "./facts.js";
import { isFilled } from "./filled.js";
import { hasForm, isSame } from "./forms.js";
import { comparesIdentity } from "./identity.js";
import { namesClass } from "./labels.js";
import { isMemberAccess, type MemberAccess } from "./memberKeys.js";
import { callOf, outermost, skipWrappers } from "./operators.js";
import { setsOwnPrototype } from "./ownPrototype.js";
import { isOnlyOne, isSameArray, sharedArray } from "./sharedMemory.js";

/** Reports members of JavaScript's own library that boards don't have, or have only to be called. */
export function refuseBuiltins(
  reach: Reach,
  calls: Pick<Calls, "builtin" | "takesThis" | "otherThis" | "isGivenObject">,
  values: Values,
  labels: Labels,
  reporter: Reporter,
): void {
  const { checker } = reach;
  const byCode = new Map(Object.values(entries).map((entry) => [entry.code, entry]));
  const made = new Set<string>();
  const ofInstances: { readonly type: string; report(): void }[] = [];
  const aliases: ts.NewExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isHostMember(node)) {
      if (ts.isExpressionWithTypeArguments(node)) ts.forEachChild(node, visit);
      return;
    }
    if (setsOwnPrototype(reach, node) || isBorrowedHasOwn(node) || isOwnThis(node)) return;
    const use = useOf(node);
    const reference = use && calls.builtin(use);
    const code =
      reference && use && (refusal(reference, use) ?? refusalByValue(reference, node, values, calls, labels));
    const entry = code && byCode.get(code);
    const isInstances = reference && /^(regexp|date)$/.test(reference.type);
    if (entry && isInstances) {
      const report = () => reporter.report(entry, placeOf(node), node.getText());
      ofInstances.push({ type: reference.type, report });
    } else if (entry) {
      reporter.report(entry, placeOf(node), node.getText());
      if (reference) made.add(reference.type.toLowerCase()).add(reference.name.toLowerCase());
    }
    if (ts.isElementAccessExpression(node) && !reference) {
      if (isNamespaceName(calls, node.expression))
        reporter.report(entries.namespaceAsValue, node.expression, node.expression.getText());
      else if (mayBeMethod(checker, node, values)) reporter.report(entries.notCalled, node, node.getText());
    }
    if (ts.isRegularExpressionLiteral(node)) made.add("regexp");
    if (reference?.type === "Array" && use && makesHoles(use, values)) reporter.report(entries.holes, use);
    if (reference && use && sharesMemory(reference, use, values))
      reporter.report(entries.needsSharedMemory, use, use.getText());
    if (reference && use && ts.isNewExpression(use) && isSameArray(reference, use, values)) aliases.push(use);
    if (reference?.type === "console" && use) {
      reportMixedBigints(callOf(use), values, reporter);
      if (!callOf(use) && (isGivenBigints(checker, use as ts.Expression) || values.handed(use).hasBigint))
        reporter.report(entries.mixedBigints, use);
    }
    if (reference && use && !callOf(use) && !isTested(use) && isGivenBoth(reference, use, values))
      reporter.report(nullishInside, use, `what ${use.getText()} is called with`);
    if (reference && use && isComparison(reference) && !callOf(use) && values.handed(use).hasBigint)
      reporter.report(bigintOrNumber, use, `what ${use.getText()} is called with`);
    if (reference?.type === "JSON" && use) reportBigintsInJson(callOf(use), values, reporter);
    if (!entry) ts.forEachChild(node, visit);
  };
  for (const module of reach.modules) for (const statement of module.statements) visit(statement);
  // Where one is made, that is what is wrong, and not each of its uses.
  for (const { type, report } of ofInstances) if (!made.has(type)) report();
  const sameArrays = aliases.filter((alias) => !isOnlyOne(checker, alias, aliases));
  if (sameArrays.length > 0 && comparesIdentity(reach, values, calls, "bytearray"))
    for (const alias of sameArrays) reporter.report(entries.sameArray, alias, alias.getText());
}

/** `new Array(n)` with places that the program never writes, but sees: nothing there isn't undefined. */
function makesHoles(use: ts.Node, values: Values): boolean {
  if (!ts.isNewExpression(use) && !ts.isCallExpression(use)) return false;
  if (!ts.isIdentifier(use.expression)) return false;
  const [size, ...more] = use.arguments ?? [];
  if (!size || more.length > 0 || ts.isSpreadElement(size)) return false;
  const value = values.of(size);
  const isSize = [...value.kinds].every((kind) => kind === "int" || kind === "float") && value.constant !== 0;
  return isSize && !isFilled(use) && !values.fillsGaps(use) && !values.hasHoles(use);
}

/** `new Float32Array(buffer)`: MicroPython's arrays have memory of their own. */
function sharesMemory({ type }: BuiltinReference, use: ts.Node, values: Values): boolean {
  const [source] = ts.isNewExpression(use) ? (use.arguments ?? []) : [];
  const isShared = typedNames.includes(type) && type !== "Uint8Array";
  return (
    isShared && source !== undefined && !ts.isSpreadElement(source) && values.of(source).kinds.has("buffer")
  );
}

/** `1n` and `1` are the same int on the board: printing must know which it is. */
function reportMixedBigints(call: ts.Node | undefined, values: Values, reporter: Reporter): void {
  if (!call || !ts.isCallExpression(call)) return;
  for (const arg of call.arguments) {
    if (ts.isSpreadElement(arg)) {
      if (values.bigintInside(arg.expression) !== "no") reporter.report(entries.mixedBigints, arg);
      continue;
    }
    const { kinds } = values.of(arg);
    const isMixed = kinds.has("bigint") && (kinds.has("int") || kinds.has("float"));
    if (isMixed || values.bigintInside(arg) === "mixed") reporter.report(entries.mixedBigints, arg);
  }
}

/** `bigints.forEach(console.log)`: what is handed on prints ints as numbers. */
function isGivenBigints(checker: ts.TypeChecker, fn: ts.Expression): boolean {
  const type = checker.getContextualType(outermost(fn));
  const signature = type && checker.getNonNullableType(type).getCallSignatures()[0];
  const hasBigint = (part: ts.Type): boolean =>
    (part.flags & ts.TypeFlags.BigIntLike) !== 0 ||
    (part.isUnion() && part.types.some(hasBigint)) ||
    (checker.isArrayType(part) && checker.getTypeArguments(part as ts.TypeReference).some(hasBigint));
  return signature?.parameters.some((p) => hasBigint(checker.getTypeOfSymbolAtLocation(p, fn))) ?? false;
}

/** `const same = Object.is` */
const isComparison = ({ type, name }: BuiltinReference): boolean => type === "Object" && name === "is";

/** `[null, undefined].forEach(console.log)`: what is handed on takes each None for the same. */
function isGivenBoth(reference: BuiltinReference, use: ts.Node, values: Values): boolean {
  const { type, name } = reference;
  const isFlat = (/^(String|Number)$/.test(type) && name === "value") || isComparison(reference);
  if (type !== "console" && !isFlat && !(type === "JSON" && name === "stringify")) return false;
  const { itself, inside } = values.handed(use);
  const isMixed = type === "console" && itself !== "no" && inside !== "no" && itself !== inside;
  return itself === "both" || (!isFlat && inside === "both") || isMixed;
}

/** JavaScript's `JSON.stringify` throws a TypeError; the board would write an int. */
function reportBigintsInJson(call: ts.Node | undefined, values: Values, reporter: Reporter): void {
  const value = call && ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (!value || ts.isSpreadElement(value)) return;
  if (values.of(value).kinds.has("bigint") || values.bigintInside(value, "json") !== "no")
    reporter.report(entries.bigintInJson, value);
}

/** `Math[name]` */
function isNamespaceName(calls: Pick<Calls, "builtin">, object: ts.Expression): boolean {
  const reference = ts.isIdentifier(object) ? calls.builtin(object) : undefined;
  return reference !== undefined && isNamespace(reference);
}

/** `text[method]` of a key that isn't known before the program runs: what has methods on the board is only what has a class there. */
function mayBeMethod(checker: ts.TypeChecker, node: ts.ElementAccessExpression, values: Values): boolean {
  const hasTable = (kind: string) => /^(str|list|bytearray|array|int|float|bool|bigint)$/.test(kind);
  if (![...values.of(node.expression).kinds].some(hasTable)) return false;
  const object = checker.getApparentType(checker.getTypeAtLocation(node.expression));
  const key = checker.getTypeAtLocation(node.argumentExpression);
  return (key.isUnion() ? key.types : [key]).some((each) => {
    const property = each.isStringLiteral() ? checker.getPropertyOfType(object, each.value) : undefined;
    return property?.declarations?.some((d) => isLibrary(d) && ts.isMethodSignature(d)) ?? false;
  });
}

/** The node that says what is meant: the call or `new` of a name, else the name or member itself. */
function useOf(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return node;
  if (!ts.isIdentifier(node) || isNameOnly(node)) return undefined;
  const { parent } = node;
  // what stands before the dot is named with the member: `Math`, `Object`
  const isBeforeDot = isMemberAccess(parent) && parent.expression === node;
  if (isBeforeDot && !isCalledThrough(parent)) return undefined;
  return callOf(node) ?? node;
}

/** `parseInt.call`, `setTimeout.bind`: the function itself is a value there. */
const isCalledThrough = (node: MemberAccess): boolean =>
  throughMember(node) !== undefined && callOf(node) !== undefined;

/** `Math` of `Math.max.apply(Math, xs)`, which is left out. */
function isOwnThis(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isIdentifier(node) || !parent || !ts.isCallExpression(parent) || parent.arguments[0] !== node)
    return false;
  const own = throughMember(skipWrappers(parent.expression))?.fn;
  return own !== undefined && ts.isPropertyAccessExpression(own) && isSame(own.expression, node);
}

/** The name of a property or a declaration, which refers to nothing. */
function isNameOnly(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return "name" in parent && parent.name === node;
}

function refusal(reference: BuiltinReference, use: ts.Node): string | undefined {
  if (reference.types) {
    const call = ts.isCallExpression(use) ? use : callOf(use);
    const isSpread = call?.arguments?.some(ts.isSpreadElement);
    if (!isEitherRow(reference) || isSpread) return "MPC2321";
    return reference.types.map((type) => refusal({ type, name: reference.name }, use)).find(Boolean);
  }
  const row = builtinRow(reference);
  const isWhole = reference.type === "global" && namespaces.has(reference.name);
  // the class by itself may be a value (`xs.map(String)`); taken apart, each member must be one
  const isWithout = !(row && "asValue" in row && row.asValue) || isInitialiserOfPattern(use);
  const isStaticSide = ts.isIdentifier(use) && reference.name === "value" && isWithout;
  if (!isTested(use) && (isWhole || isStaticSide))
    return isTakenApart(use, reference) ? undefined : "MPC2315";
  if (reference.type === "String" && reference.name === "raw" && isTag(use)) return undefined;
  if (!row) return isUnknownMember(reference) ? "MPC2301" : undefined;
  if ("rejected" in row)
    return /^(Function|Object)$/.test(reference.type) && isTested(use) ? undefined : row.rejected;
  const isCalled = ts.isCallExpression(use) || ts.isNewExpression(use) || callOf(use) !== undefined;
  const isRead = row.isProperty === true || row.asValue !== undefined || isTested(use);
  return isCalled || isRead ? undefined : "MPC2306";
}

const isTag = (node: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(node.parent) && node.parent.tag === node;

/** Names of methods that classes and literals may have. */
const wellKnownSymbols: ReadonlySet<string> = new Set(
  "iterator asyncIterator hasInstance toPrimitive toStringTag dispose asyncDispose".split(" "),
);

type Taken = ts.Node & {
  readonly parent: ts.VariableDeclaration & { readonly name: ts.ObjectBindingPattern };
};

const isInitialiserOfPattern = (use: ts.Node): use is Taken =>
  ts.isVariableDeclaration(use.parent) &&
  use.parent.initializer === use &&
  ts.isObjectBindingPattern(use.parent.name);

/** `const { floor, PI } = Math`: members that are there as values. */
function isTakenApart(use: ts.Node, reference: BuiltinReference): boolean {
  if (!isInitialiserOfPattern(use)) return false;
  return use.parent.name.elements.every((element) => {
    const key = element.propertyName ?? element.name;
    const isPlain =
      ts.isIdentifier(key) &&
      ts.isIdentifier(element.name) &&
      !element.initializer &&
      !element.dotDotDotToken;
    return isPlain && takenMember(reference, key.text) !== undefined;
  });
}

/** `x.constructor` of instances and `C.name` of classes are there, of other values not. */
function refusalByValue(
  { type, name }: BuiltinReference,
  node: ts.Node,
  values: Values,
  calls: Pick<Calls, "builtin" | "takesThis" | "otherThis" | "isGivenObject">,
  labels: Labels,
): string | undefined {
  if (!isMemberAccess(node)) return undefined;
  const owner = ts.isIdentifier(node.expression) ? calls.builtin(node.expression) : undefined;
  if (owner && isAssigned(node)) return "MPC2306";
  // Math.toString(), Function.name
  if (type === "object" && isNamespaceName(calls, node.expression)) return "MPC2315";
  if (type === "function" && owner?.type === "Function") return "MPC2305";
  if (type === "Object" && name === "setPrototypeOf") return "MPC2305";
  if (type === "Object" && name === "create" && !isBareObject(node, labels)) return "MPC2305";
  // a language or options
  const call = callOf(node);
  if (name === "localeCompare" && call && (call.arguments?.length ?? 0) > 1) return "MPC2302";
  const { kinds } = values.of(node.expression);
  const isOnly = (...allowed: string[]) =>
    kinds.size > 0 && [...kinds].every((kind) => allowed.includes(kind));
  if (/^(typedarray|dataview)$/.test(type) && (name === "buffer" || name === "byteOffset")) {
    const isWhole = type === "dataview" || name === "byteOffset" || isOnly("bytearray");
    const isKnown = isWhole && !values.isView(node.expression);
    return isKnown || isOfWhole(node, labels) ? undefined : "MPC2307";
  }
  if (type === "object" && name === "constructor") {
    // `this: any` of a decorator's function is an object of the class
    const others = [
      ...(node.questionDotToken ? ["none"] : []),
      ...(calls.isGivenObject(node.expression) ? ["unknown"] : []),
    ];
    return isOnly("instance", "error", ...others) ? undefined : "MPC2305";
  }
  if (type === "function" && throughMember(node)) {
    const [object] = call?.arguments ?? [];
    if (call && values.passesThis(node.expression)) return undefined;
    if (object && !ts.isSpreadElement(object) && calls.takesThis(node.expression))
      return canBeThis(object, node.expression, values, calls) ? undefined : "MPC2311";
    const isKept = call && keepsThis(node.expression, object);
    const isIgnored =
      object && (isPlainObject(object) || isNothing(object)) && values.ignoresThis(node.expression);
    return isKept || isIgnored ? undefined : "MPC2311";
  }
  if (type !== "function") return undefined;
  if (name === "length") {
    const isKnown = labels.lengthOf(node.expression) !== undefined || labels.canMeasure(node.expression);
    return isKnown ? undefined : "MPC2311";
  }
  if (name !== "name") return undefined;
  return namesClass(node.expression) || isOnly("class", "function") ? undefined : "MPC2311";
}

/** An argument of `new DataView(a.buffer, a.byteOffset, a.byteLength)`, which shows the buffer where it's printed. */
const isOfWhole = ({ parent }: MemberAccess, labels: Labels): boolean =>
  ts.isNewExpression(parent) &&
  sharedArray(parent) !== undefined &&
  !(hasForm(parent.expression, "DataView") && labels.isPrinted(parent));

/** A method of a class is called on instances, that of a literal on objects. */
function canBeThis(
  object: ts.Expression,
  callee: ts.Expression,
  values: Values,
  calls: Pick<Calls, "otherThis">,
): boolean {
  const other = calls.otherThis(callee);
  if (!other) return true;
  const allowed = ts.isClassLike(other.method.parent) ? ["instance"] : ["instance", "dict", "ordered"];
  const { kinds } = values.of(object);
  return kinds.size > 0 && [...kinds].every((kind) => allowed.includes(kind));
}

/** `Object.create(null)`, unless it is printed: the console shows that it has no prototype. */
function isBareObject(node: MemberAccess, labels: Labels): boolean {
  const call = callOf(node);
  const isBare = call?.arguments?.length === 1 && call.arguments[0]?.kind === ts.SyntaxKind.NullKeyword;
  return isBare && !labels.isPrinted(call);
}

/** `this.run.bind(this)`, `f.call(null, 1)`, `Math.max.apply(Math, xs)`: the function has that `this` anyway, or none. */
function keepsThis(taken: ts.Expression, given: ts.Expression | undefined): boolean {
  const callee = skipWrappers(taken);
  if (given && ts.isSpreadElement(given)) return false;
  const isNone = !given || isNothing(given);
  if (!isMemberAccess(callee)) return isNone;
  // super.run.call(this)
  if (callee.expression.kind === ts.SyntaxKind.SuperKeyword) return given?.kind === ts.SyntaxKind.ThisKeyword;
  if (given && isSame(given, callee.expression)) return true;
  const object = callee.expression;
  return (
    isNone &&
    ts.isIdentifier(object) &&
    /^(Math|Number|Object|JSON|Array|String|Date|console)$/.test(object.text)
  );
}

/** A value that can be left out where nothing looks at it: a name, `this`, `{ n: 1 }`. */
function isPlainObject(node: ts.Expression): boolean {
  if (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (ts.isLiteralExpression(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlainObject);
  return ts.isObjectLiteralExpression(node) && node.properties.every(isPlainProperty);
}

const isPlainProperty = (property: ts.ObjectLiteralElementLike): boolean =>
  !(property.name && ts.isComputedPropertyName(property.name)) &&
  !ts.isSpreadAssignment(property) &&
  (!ts.isPropertyAssignment(property) || isPlainObject(property.initializer));

export const isWellKnown = (name: string): boolean => wellKnownSymbols.has(name);

/** A member of a type that has a table, but isn't in it. */
function isUnknownMember({ type, name }: BuiltinReference): boolean {
  return (
    tables.has(type) &&
    type !== "global" &&
    type !== "error" &&
    !(type === "Symbol" && wellKnownSymbols.has(name)) &&
    !name.startsWith("[Symbol.") &&
    name !== "value"
  );
}

/** `x instanceof Map`, `class A extends Error`, `typeof a.at`: not taken as a function. */
function isTested(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return false;
  if (ts.isTypeOfExpression(parent) || ts.isExpressionWithTypeArguments(parent)) return true;
  const isInstanceOf =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return isInstanceOf && ts.isIdentifier(node) && /^(Array|Function|Object)$/.test(node.text);
}

const placeOf = (node: ts.Node): ts.Node => (ts.isPropertyAccessExpression(node) ? node.name : node);
