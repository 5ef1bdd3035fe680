import ts from "typescript";
import type { DeviceModule, ImportTarget, Reach } from "../1-discover/reach.js";
import { throughMember } from "../1-discover/throughMember.js";
import type { Bindings } from "./bindings.js";
import { isCaught, isCaughtText } from "./caught.js";
import { handover, isCoroutineCall, runsEventLoop } from "./coroutines.js";
import type { BuiltinReference, Calls, Decorators } from "./facts.js";
import { hasForm } from "./forms.js";
import { takesItsThis } from "./forwardedThis.js";
import { canBeInherited } from "./inherited.js";
import { functionWithThis } from "./literalMethods.js";
import { type Assembly, assemblerOf, readAssembly } from "./machine/assembler.js";
import {
  instanceTests,
  isLookUp,
  isMemberAccess,
  memberKey,
  propertyOf,
  symbolKey,
  wellKnownName,
} from "./memberKeys.js";
import { isCallee, skipWrappers } from "./operators.js";
import { otherThis } from "./otherThis.js";
import {
  isOutsideException,
  isTupleArgument,
  nameOnBoard,
  outsideMember,
  releaseOf,
  wantsInt,
} from "./outside.js";
import { pioMember, pioProgram } from "./pio.js";
import { memberOfUnion } from "./unionMembers.js";

/** What calls and names mean, resolved by symbol. */
export function resolveCalls(
  reach: Reach,
  bindings: Bindings,
  modules: ReadonlyMap<ts.SourceFile, DeviceModule>,
  decorators: Decorators,
): Omit<Calls, "arity"> {
  const { checker } = reach;
  const builtins = new Map<ts.Node, BuiltinReference | undefined>();
  const assemblies = new Map<ts.Node, Assembly | undefined>();
  let drives: boolean | undefined;
  let outlives: boolean | undefined;
  return {
    builtin(node) {
      if (!builtins.has(node))
        builtins.set(node, findBuiltin(checker, node) ?? memberOfDecorated(decorators, node));
      return builtins.get(node);
    },
    outside: (node) => outsideMember(checker, node),
    nameOnBoard: (name) => nameOnBoard(checker, name),
    isOutsideException: (node) => isOutsideException(checker, node),
    isCoroutine: (node) => isCoroutineCall(checker, node),
    runsEventLoop: (node) => runsEventLoop(checker, node),
    drivesIterators() {
      drives ??= reach.modules.some(({ statements }) => statements.some(drivesIterators));
      return drives;
    },
    outlivesReturn() {
      outlives ??= reach.modules.some(({ statements }) => statements.some(outlivesReturn));
      return outlives;
    },
    pioProgram: (node) => pioProgram(checker, node),
    pioMember: (node) => pioMember(checker, node),
    assembly(node) {
      if (!assemblies.has(node)) assemblies.set(node, readAssembly(checker, node));
      return assemblies.get(node);
    },
    isAssembler: (name) => assemblerOf(checker, name) !== undefined,
    handover: (argument) => handover(checker, argument),
    wantsTuples(argument) {
      const type = checker.getContextualType(argument);
      return type !== undefined && hasBrand(checker, type, "__tuples");
    },
    isTupleArgument: (node) => isTupleArgument(checker, node),
    wantsInt: (argument) => wantsInt(checker, argument),
    release: (node) => releaseOf(checker, node),
    import: (specifier) => importTarget(checker, modules, specifier),
    keywordIndex(call) {
      const last = call.arguments?.at(-1);
      if (!last || ts.isSpreadElement(last)) return -1;
      const type = checker.getContextualType(last);
      if (!type || !hasBrand(checker, type, "__kw")) return -1;
      return (call.arguments?.length ?? 0) - 1;
    },
    isIndexed: (node) =>
      ts.isPropertyAccessExpression(node)
        ? isIndexSymbol(checker.getSymbolAtLocation(node.name))
        : ts.isStringLiteralLike(node.argumentExpression)
          ? elementSymbol(checker, node) === undefined
          : !namesProperties(checker, node) || isLookUp(checker, node),
    symbolKey: (node) =>
      wellKnownName(node) === undefined ? symbolKey(checker.getTypeAtLocation(node)) : undefined,
    memberKey: (node) => memberKey(checker, node),
    isInherited: (name, object) => isInherited(checker, name, object),
    canBeInherited: (key) => canBeInherited(checker, key),
    asksClass: (node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
      instanceTests(checker, skipWrappers(node.right)).length > 0,
    takesThis: (node) =>
      takesItsThis(functionWithThis(checker, node) ?? node, decorators) ||
      decorators.isDecorated(node) ||
      otherThis(checker, node) !== undefined,
    otherThis: (node) => otherThis(checker, node),
    isGivenObject: decorators.isObject,
    escapes: (fn) => isUsedAsValue(reach, bindings, fn),
  };
}

/** `it.next(value)`, `it.throw(e)`, `it.return()` */
function drivesIterators(node: ts.Node): boolean {
  const callee = ts.isCallExpression(node) ? skipWrappers(node.expression) : undefined;
  const name = callee && ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
  const isDriven = name === "throw" || name === "return";
  const isSent = name === "next" && (node as ts.CallExpression).arguments.length > 0;
  return isDriven || isSent || (node.forEachChild(drivesIterators) ?? false);
}

/** `finally { yield x; }`, `finally { return x; }`, also of a loop's jump */
function outlivesReturn(node: ts.Node): boolean {
  const goesOn = (inside: ts.Node): boolean =>
    ts.isYieldExpression(inside) ||
    ts.isReturnStatement(inside) ||
    ts.isBreakOrContinueStatement(inside) ||
    (!ts.isFunctionLike(inside) && (inside.forEachChild(goesOn) ?? false));
  const isOne = ts.isTryStatement(node) && node.finallyBlock !== undefined && goesOn(node.finallyBlock);
  return isOne || (node.forEachChild(outlivesReturn) ?? false);
}

/** A name that only an index signature accounts for. */
const isIndexSymbol = (symbol: ts.Symbol | undefined): boolean =>
  symbol === undefined || symbol.escapedName === ts.InternalSymbolName.Index;

/** A member that the object has by its built-in type, as all of them have `toString`. */
function isInherited(checker: ts.TypeChecker, name: string, object: ts.Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  return unionParts(type).every((each) => {
    // a dictionary may have no prototype
    if (checker.getIndexInfoOfType(each, ts.IndexKind.String)) return false;
    const member = propertyOf(checker, each, name);
    const isOptional = member !== undefined && (member.flags & ts.SymbolFlags.Optional) !== 0;
    const declaration = member?.declarations?.[0];
    return declaration !== undefined && !isOptional && isLibrary(declaration);
  });
}

/** Does the type, or one member of the union, carry a phantom brand such as `__int`? */
export function hasBrand(checker: ts.TypeChecker, type: ts.Type, brand: string): boolean {
  if (type.isUnion()) return type.types.some((t) => hasBrand(checker, t, brand));
  if (!(type.flags & (ts.TypeFlags.Intersection | ts.TypeFlags.Object))) return false;
  return checker.getPropertyOfType(type, brand) !== undefined;
}

// ---------------------------------------------------------------- built-ins
function findBuiltin(checker: ts.TypeChecker, node: ts.Node): BuiltinReference | undefined {
  if (ts.isCallExpression(node)) {
    const callee = skipWrappers(node.expression);
    // what a built-in gave is called: `map.get("a")()`
    if (ts.isCallExpression(callee) || ts.isNewExpression(callee)) return undefined;
    const reference = findBuiltin(checker, callee);
    // `(undefined as Handler)()` raises
    if (reference?.type === "global" && /^(undefined|NaN|Infinity)$/.test(reference.name)) return undefined;
    if (reference && isClassOf(reference)) return undefined;
    // `String(1)`: the identifier is a static side; calling it is a member of its own.
    return reference && ts.isIdentifier(callee) && reference.name === "value"
      ? { ...reference, name: "call" }
      : reference;
  }
  if (ts.isNewExpression(node)) {
    const callee = skipWrappers(node.expression);
    if (ts.isCallExpression(callee) || ts.isNewExpression(callee)) return undefined;
    const reference = findBuiltin(checker, callee);
    if (reference && isClassOf(reference)) return undefined;
    return reference?.name === "value" ? { ...reference, name: "new" } : reference;
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (isBorrowedHasOwn(node)) return { type: "Object", name: "hasOwn" };
    if (isTupleLength(checker, node)) return { type: "array", name: "length" };
    if (isCaughtText(checker, node.expression)) return ofMember(stringMember(checker, node));
    if (node.name.text === "toString" && isCaught(checker, node.expression))
      return { type: "object", name: "toString" };
    const member = checker.getSymbolAtLocation(node.name);
    return isGlobalThis(checker, node.expression)
      ? ofGlobal(checker, member)
      : ofMember(member, isUnion(checker, node.expression));
  }
  if (ts.isElementAccessExpression(node))
    return ofMember(elementSymbol(checker, node), isUnion(checker, node.expression));
  if (ts.isIdentifier(node)) return ofGlobal(checker, checker.getSymbolAtLocation(node));
  return undefined;
}

/** `x.constructor`: calling it makes an instance. */
export const isClassOf = ({ type, name }: BuiltinReference): boolean =>
  type === "object" && name === "constructor";

const isGlobalThis = (checker: ts.TypeChecker, node: ts.Expression): boolean =>
  ts.isIdentifier(node) && node.text === "globalThis" && !checker.getSymbolAtLocation(node)?.valueDeclaration;

/**
 * `value.call(this)`, `this[name].bind(this)` in a decorator, where `any` doesn't say that they are functions; `this.constructor`,
 * where it doesn't say that it is an object.
 */
function memberOfDecorated(decorators: Decorators, node: ts.Node): BuiltinReference | undefined {
  const callee = ts.isCallExpression(node) ? skipWrappers(node.expression) : node;
  const isAccess = ts.isPropertyAccessExpression(callee);
  if (isAccess && decorators.isObject(callee.expression))
    return ofObject.has(callee.name.text) ? { type: "object", name: callee.name.text } : undefined;
  const isName = isAccess && callee.name.text === "name";
  const { fn, how } = isName ? { fn: callee.expression, how: "name" } : (throughMember(callee) ?? {});
  const isMethod =
    fn && (decorators.isDecorated(fn) || (isMemberAccess(fn) && decorators.isObject(fn.expression)));
  return isMethod && how ? { type: "function", name: how } : undefined;
}

const ofObject: ReadonlySet<string> = new Set(["constructor", "toString"]);

/** The length of a tuple, also of one with names, is declared nowhere. */
const isTupleLength = (checker: ts.TypeChecker, node: ts.PropertyAccessExpression): boolean =>
  node.name.text === "length" &&
  unionParts(checker.getNonNullableType(checker.getTypeAtLocation(node.expression))).every((t) =>
    (t.isIntersection() ? t.types : [t]).some((part) => checker.isTupleType(part)),
  );

/** `Object.prototype.hasOwnProperty.call`, which says what `Object.hasOwn` says. */
export const isBorrowedHasOwn = (node: ts.Node): boolean =>
  hasForm(node, "Object.prototype.hasOwnProperty.call") || hasForm(node, "({}).hasOwnProperty.call");

/** Of the message of what was caught: phase 3 checks that it is a string. */
const stringMember = (
  checker: ts.TypeChecker,
  { name }: ts.PropertyAccessExpression,
): ts.Symbol | undefined =>
  checker.getPropertyOfType(checker.getApparentType(checker.getStringType()), name.text);

const isUnion = (checker: ts.TypeChecker, node: ts.Expression): boolean =>
  checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(node))).isUnion();

const unionParts = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** `steps[state]` where the type has a property for each state. */
function namesProperties(checker: ts.TypeChecker, node: ts.ElementAccessExpression): boolean {
  const object = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return unionParts(checker.getTypeAtLocation(node.argumentExpression)).every((key) => {
    const name = key.isStringLiteral() || key.isNumberLiteral() ? String(key.value) : symbolKey(key);
    const property = name === undefined ? undefined : propertyOf(checker, object, name);
    return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
  });
}

/** `a["length"]` and `o[Symbol.iterator]` are members like any other. */
function elementSymbol(checker: ts.TypeChecker, node: ts.ElementAccessExpression): ts.Symbol | undefined {
  const argument = node.argumentExpression;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  if (ts.isStringLiteralLike(argument)) return checker.getPropertyOfType(type, argument.text);
  const name = wellKnownName(argument);
  return name === undefined ? undefined : type.getProperties().find((p) => p.name.startsWith(`__@${name}@`));
}

function ofMember(symbol: ts.Symbol | undefined, isOfUnion = false): BuiltinReference | undefined {
  const declarations = symbol?.declarations ?? [];
  const [first, ...others] = declarations.filter(isLibrary).map((d) => ofDeclaration(symbol!, d));
  if (!first) return undefined;
  if (!isOfUnion) return first;
  const types = new Set([first, ...others].flatMap((reference) => reference?.type ?? []));
  return memberOfUnion(types, first, others.length + 1 < declarations.length);
}

function ofDeclaration(symbol: ts.Symbol, declaration: ts.Declaration): BuiltinReference | undefined {
  const owner = declaration.parent;
  const namespace = ts.findAncestor(owner, ts.isModuleDeclaration);
  // `Reflect.has`, `Intl.NumberFormat`
  if (namespace && !ts.isInterfaceDeclaration(owner)) return { type: namespace.name.text, name: symbol.name };
  if (!ts.isInterfaceDeclaration(owner) && !ts.isClassDeclaration(owner)) return undefined;
  const type = builtinType(owner.name?.text ?? "");
  return { type, name: memberName(symbol) };
}

const memberName = (symbol: ts.Symbol): string => {
  const wellKnown = /^__@(\w+?)(@\d+)?$/.exec(symbol.name);
  return wellKnown ? `[Symbol.${wellKnown[1]}]` : symbol.name;
};

function ofGlobal(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): BuiltinReference | undefined {
  if (symbol?.name === "undefined" && !symbol.declarations?.length)
    return { type: "global", name: "undefined" };
  if (symbol?.name === "globalThis" && !symbol.valueDeclaration)
    return { type: "global", name: "globalThis" };
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration || !isLibrary(declaration)) return undefined;
  if (ts.isVariableDeclaration(declaration)) {
    const statics = checker.getTypeOfSymbolAtLocation(symbol, declaration).symbol?.name ?? "";
    if (statics.endsWith("Constructor")) return { type: builtinType(statics), name: "value" };
  }
  return { type: "global", name: symbol.name };
}

/** Is it declared by the library that stands for JavaScript itself (not by a module of MicroPython)? */
export function isLibrary(declaration: ts.Node): boolean {
  const source = declaration.getSourceFile();
  if (!source.isDeclarationFile || ts.isExternalModule(source)) return false;
  for (let at = declaration.parent; at; at = at.parent) {
    if (ts.isModuleDeclaration(at) && ts.isStringLiteral(at.name)) return false;
  }
  return true;
}

/** Table of a library interface: instances in lower case, static sides as JavaScript names them. */
function builtinType(name: string): string {
  if (name.endsWith("Constructor")) return name.slice(0, -"Constructor".length);
  return tables.get(name) ?? (typedArrays.has(name) ? "typedarray" : name);
}

export const typedArrays: ReadonlySet<string> = new Set(
  (
    "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array " +
    "BigInt64Array BigUint64Array"
  ).split(" "),
);

const tables: ReadonlyMap<string, string> = new Map([
  ["Array", "array"],
  ["ReadonlyArray", "array"],
  ["RelativeIndexable", "array"],
  ["String", "string"],
  ["Number", "number"],
  ["Boolean", "boolean"],
  ["Object", "object"],
  ["Function", "function"],
  ["CallableFunction", "function"],
  ["NewableFunction", "function"],
  ["Map", "map"],
  ["ReadonlyMap", "map"],
  ["Set", "set"],
  ["ReadonlySet", "set"],
  ["WeakMap", "weakmap"],
  ["WeakSet", "weakset"],
  ["Promise", "promise"],
  ["PromiseLike", "promise"],
  ["Error", "error"],
  ["AggregateError", "error"],
  ["SuppressedError", "error"],
  ["Generator", "generator"],
  ["Iterator", "generator"],
  ["Iterable", "generator"],
  ["IterableIterator", "generator"],
  ["IteratorObject", "generator"],
  ["ArrayIterator", "generator"],
  ["MapIterator", "generator"],
  ["SetIterator", "generator"],
  ["StringIterator", "generator"],
  ["AsyncGenerator", "asyncgenerator"],
  ["AsyncIterator", "asyncgenerator"],
  ["AsyncIterable", "asyncgenerator"],
  ["AsyncIterableIterator", "asyncgenerator"],
  ["AsyncIteratorObject", "asyncgenerator"],
  ["ArrayBuffer", "arraybuffer"],
  ["DataView", "dataview"],
  ["BigInt", "bigint"],
  ["Symbol", "symbol"],
  ["Console", "console"],
  ["Performance", "performance"],
  ...[
    "",
    "Class",
    "ClassMember",
    "ClassMethod",
    "ClassGetter",
    "ClassSetter",
    "ClassField",
    "ClassAccessor",
  ].map((kind): [string, string] => [`${kind}DecoratorContext`, "decoratorcontext"]),
  ["RegExp", "regexp"],
  ["Date", "date"],
]);

// ---------------------------------------------------------------- imports
function importTarget(
  checker: ts.TypeChecker,
  modules: ReadonlyMap<ts.SourceFile, DeviceModule>,
  specifier: ts.Expression,
): ImportTarget {
  const text = ts.isStringLiteralLike(specifier) ? specifier.text : "";
  const declaration = checker.getSymbolAtLocation(specifier)?.valueDeclaration;
  const module = declaration && modules.get(declaration.getSourceFile());
  if (module) return { kind: "device", module };
  if (text === "mpc" || text.startsWith("mpc/") || text.startsWith(".")) return { kind: "mpc" };
  return { kind: "micropython", name: text.replace(/^micropython:/, "") };
}

// ---------------------------------------------------------------- function values
/** Is the function used otherwise than by calling it by its name? */
function isUsedAsValue(reach: Reach, bindings: Bindings, fn: ts.SignatureDeclaration): boolean {
  const name = ts.isFunctionDeclaration(fn)
    ? fn.name
    : ts.isVariableDeclaration(fn.parent) && ts.isIdentifier(fn.parent.name)
      ? fn.parent.name
      : undefined;
  const binding = name && bindings.of(name);
  if (!binding) return !isCallee(fn);
  if (isExported(reach.checker, binding.symbol)) return true;
  return binding.references.some((reference) => !isCallee(reference));
}

/** Can other modules or the host see the symbol? */
export function isExported(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const source = symbol.declarations?.[0]?.getSourceFile();
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return false;
  return checker.getExportsOfModule(module).some((e) => e === symbol || resolved(checker, e) === symbol);
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
