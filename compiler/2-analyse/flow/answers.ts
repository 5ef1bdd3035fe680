import ts from "typescript";
import { expectsAbsence } from "../absence.js";
import { extendsArray } from "../arrayClasses.js";
import type { Binding, Bindings } from "../bindings.js";
import type { Kind, Value, Values } from "../facts.js";
import { foldedNumber } from "../folding.js";
import { hasForm } from "../forms.js";
import { forwardsThis, handedTo } from "../forwardedThis.js";
import { isMemberAccess, memberKey } from "../memberKeys.js";
import { nullApart } from "../nullApart.js";
import { isAssignmentPattern, skipWrappers } from "../operators.js";
import { isReadonlyArray } from "../outside.js";
import { ownThis, usesThis } from "../ownThis.js";
import { joinNullish, joinValues, makeValue, type Types } from "../types.js";
import { assertions } from "./assertions.js";
import type { Flow } from "./build.js";
import { type Cell, hasGaps, type Shape, startsEmpty } from "./cells.js";
import { findBareCollections } from "./collections.js";
import { isAskedAbout } from "./guards.js";
import { bigintInside, handed, nullishInside, nullNames } from "./inside.js";
import { iterated } from "./iteration.js";
import { showsAbsence } from "./keys.js";
import {
  type BitName,
  bit,
  bitNames,
  type Content,
  join,
  nullishBits,
  numberBits,
  of,
  primitiveBits,
} from "./lattice.js";
import { keysOfParsed } from "./parsed.js";
import { isIndexInRange } from "./ranges.js";
import { isGuardedNonZero, isGuardedPresent } from "./refine.js";
import { takenApart } from "./takenApart.js";
import { isError } from "./thrown.js";
import { isSetToNothingElsewhere } from "./unset.js";
import { isVoid } from "./wiring.js";

/** Answers about values: the static type, made precise by what flows there. */
export function valuesByFlow(flow: Flow, types: Types): Values {
  const known = new Map<ts.Node, Value>();
  const holey = new Map<Shape, boolean>();
  const { checker } = flow.wiring;

  const of = (node: ts.Node): Value => {
    let value = known.get(node);
    if (!value) {
      value = describe(flow, types, typeOf(flow, types, node), flow.cellOf(node), node);
      if (ts.isOptionalChain(node) && headMayLack(checker, node)) value = withAbsence(value);
      if (isMissedGlance(flow, node)) value = withAbsence(value);
      if (isOfOneTruth(flow.wiring, node)) value = joinValues(value, makeValue(["bool"]));
      if (value.nullish === "both" && parsed.tellsMissing(node)) value = { ...value, nullish: "null" };
      const nothing = isNull(flow, node, value) ? "null" : lostNothing(flow, node);
      if (nothing) value = { ...value, kinds: new Set([...value.kinds, "none"]), nullish: nothing };
      known.set(node, value);
    }
    return value;
  };

  const parsed = keysOfParsed(flow, of);
  return {
    of,
    ...parsed,
    elementOf(node) {
      const type = checker.getTypeAtLocation(node);
      const cell = flow.cellOf(node);
      const element = types.element(type);
      return describe(
        flow,
        types,
        element ?? checker.getUnknownType(),
        cell && elementCell(flow, types, cell, type),
      );
    },
    keyOf: (node) => describeKeys(flow, types, node),
    resultOf(node) {
      const signature = ts.isFunctionLike(node)
        ? checker.getSignatureFromDeclaration(node)
        : checker.getTypeAtLocation(node).getCallSignatures()[0];
      const cell = flow.cellOf(node);
      const result = cell && flow.graph.hasShape(cell) ? resultCell(flow, cell, node) : undefined;
      return describe(flow, types, signature ? types.result(signature) : checker.getUnknownType(), result);
    },
    receives(parameter, nothing) {
      const cell = flow.cellOf(parameter);
      const wanted = nothing === "null" ? bit.null : bit.undefined | bit.absent;
      return !cell || (flow.graph.content(cell).bits & (wanted | bit.open)) !== 0;
    },
    ...ofMakers(flow),
    isView(node) {
      const cell = flow.cellOf(node);
      return cell !== undefined && (flow.graph.content(cell).bits & bit.frozen) !== 0;
    },
    ...assertions(flow),
    isBare: findBareCollections(flow),
    canBeTuple: (node) => canBeTuple(flow, node),
    nullishInside: (node, view = "itself") => nullishInside(flow, node, view),
    nullNames: (node, view = "itself") => nullNames(flow, node, view),
    handed: (fn) => handed(flow, fn),
    bigintInside: (node, view = "itself") => bigintInside(flow, node, view),
    admitsStrays(node) {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const declared = symbol && types.value(checker.getTypeOfSymbol(symbol)).kinds;
      const cell = flow.cellOf(node);
      if (!cell || !declared?.has("dict") || [...declared].some(isPrimitiveKind)) return false;
      return (flow.graph.content(cell).bits & primitiveBits & ~nullishBits) !== 0;
    },
    hasCopiedMethods(node) {
      const cell = flow.cellOf(node);
      if (!cell || !flow.graph.hasShape(cell)) return false;
      const { methods, copied } = flow.graph.shape(cell);
      return methods && copied;
    },
    ignoresThis: (fn) => ignoresThis(flow, fn),
    passesThis(node) {
      const cell = flow.cellOf(node);
      return cell !== undefined && flow.wiring.passed.passes(cell);
    },
    isHybrid(fn) {
      const cell = flow.cellOf(fn);
      return cell !== undefined && flow.graph.hasShape(cell) && flow.graph.shape(cell).hybrid;
    },
    ...absences(flow, of),
    fillsGaps(node) {
      const cell = flow.cellOf(node);
      return cell !== undefined && flow.graph.hasShape(cell) && hasGaps(flow.graph.shape(cell));
    },
    hasHoles(node) {
      const cell = flow.cellOf(node);
      if (!cell || !flow.graph.hasShape(cell)) return false;
      const shape = flow.graph.shape(cell);
      const isHoley = holey.get(shape) ?? canHaveHoles(shape);
      holey.set(shape, isHoley);
      return isHoley;
    },
    folded: (node) => foldedNumber(checker, node),
    inRange: (node) => isIndexInRange(flow, of, node),
  };

  function canHaveHoles(shape: Shape): boolean {
    // Where the program asks what is there, it must get undefined.
    if (!shape.list || shape.stores.size === 0 || shape.tested || hasGaps(shape)) return false;
    const isInside = (store: ts.ElementAccessExpression) =>
      of(store.argumentExpression).constant === 0 || isIndexInRange(flow, of, store);
    return shape.unwritten || (startsEmpty(shape) && ![...shape.stores].every(isInside));
  }
}

/** Are all functions that it can be ones that don't look at `this`, or is it none at all? */
function ignoresThis(flow: Flow, fn: ts.Node, seen = new Set<ts.Node>()): boolean {
  const cell = flow.cellOf(fn);
  if (!cell || !flow.graph.hasShape(cell)) return false;
  const { makers, open } = flow.graph.shape(cell);
  const isNone = makers.size === 0 && !(flow.graph.content(cell).bits & bit.function);
  const handsOn = (maker: ts.Node) =>
    forwardsThis(maker) &&
    ownThis(maker).every((use) => ignoresThis(flow, handedTo(use)!, new Set([...seen, maker])));
  const ignores = (maker: ts.Node) =>
    ts.isArrowFunction(maker) ||
    isBound(maker) ||
    seen.has(maker) ||
    (ts.isFunctionLike(maker) && (!usesThis(maker) || handsOn(maker)));
  return !open && (isNone || makers.size > 0) && [...makers].every(ignores);
}

/** What `f.bind(o)` gives has its own. */
const isBound = (maker: ts.Node): boolean => ts.isCallExpression(maker);

/** What follows from where the objects are made. */
function ofMakers(flow: Flow): Pick<Values, "mayLack" | "inherits"> {
  const { checker } = flow.wiring;
  const makersOf = (object: ts.Node): readonly ts.Node[] => {
    const cell = flow.cellOf(object);
    return cell && flow.graph.hasShape(cell) ? [...flow.graph.shape(cell).makers] : [];
  };
  return {
    mayLack: (object, name) =>
      makersOf(object).some((maker) => isClassLikeMaker(maker) && lacks(checker, maker, name)),
    inherits(object) {
      const makers = makersOf(object);
      return makers.length === 0 || !makers.every(isWithoutPrototype);
    },
  };
}

/** What is out of range. */
const absences = (
  { wiring: { checker, bindings } }: Flow,
  of: Values["of"],
): Pick<Values, "expectsAbsence" | "tellsNull"> => ({
  tellsNull: nullApart(checker, bindings, of),
  expectsAbsence: (node) => expectsAbsence(checker, bindings, node),
});

/** Of a Map's keys or a Set's values: also what the program asks for, which goes where they are. */
function describeKeys(flow: Flow, types: Types, collection: ts.Node): Value {
  const { checker } = flow.wiring;
  const has = checker.getPropertyOfType(
    checker.getNonNullableType(checker.getTypeAtLocation(collection)),
    "has",
  );
  const [key] = (has && checker.getTypeOfSymbol(has).getCallSignatures()[0]?.parameters) ?? [];
  const cell = flow.cellOf(collection);
  const shape = cell && flow.graph.hasShape(cell) ? flow.graph.shape(cell) : undefined;
  const keys = shape?.parts.get("%key") ?? shape?.parts.get("%each");
  const type = key ? checker.getTypeOfSymbol(key) : checker.getUnknownType();
  return describe(flow, types, type, keys && flow.graph.find(keys));
}

/**
 * The checker narrows a variable by its last assignment in sight and lets no call undo that. Where a closure assigns it,
 * the declared type counts instead, unless a guard has told the kinds apart.
 */
function typeOf(flow: Flow, types: Types, node: ts.Node): ts.Type {
  const { checker, bindings, glances, lostDefaults } = flow.wiring;
  if (ts.isParenthesizedExpression(node)) return typeOf(flow, types, node.expression);
  if (glances.has(node)) return checker.getUnknownType();
  if (lostDefaults.of(node).length > 0 && !lostDefaults.nothingOf(node)) return checker.getUnknownType();
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
    return typeOf(flow, types, node.right);
  const pattern = isAssignmentPattern(node) ? takenApart(flow.wiring, node) : undefined;
  if (pattern) return pattern;
  const narrowed = withoutComparedNumber(checker, node, checker.getTypeAtLocation(node));
  const outdated = flow.wiring.outdated.typeOf(node);
  if (outdated) return outdated;
  const binding = ts.isIdentifier(node) ? bindings.of(node) : undefined;
  if (!binding || binding.isImport) return narrowed;
  const taken = takenFrom(flow, binding);
  if (taken) return taken;
  if (!isAssignedElsewhere(bindings, binding, node)) return narrowed;
  const declared = checker.getTypeOfSymbol(binding.symbol);
  const kinds = types.value(narrowed).kinds;
  const isNothing = [...kinds].every((kind) => kind === "none");
  const isAlike = isNothing || kinds.size === types.value(declared).kinds.size;
  return isAlike || !isAskedAbout(bindings, node as ts.Identifier) ? declared : narrowed;
}

/**
 * The type of `s.n` in `const n = s.n;`, `const { n } = s;`, if the member may have changed since it was narrowed; of
 * `const n: T = s.n` it's `T`, which the checker narrows by what it takes the member for.
 */
function takenFrom({ wiring }: Flow, { declarations: [name], symbol }: Binding): ts.Type | undefined {
  const declaration = name?.parent;
  if (declaration && ts.isBindingElement(declaration)) return wiring.outdated.typeOf(declaration);
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const source = declaration.initializer && skipWrappers(declaration.initializer);
  const type = source && wiring.outdated.typeOf(source);
  return type && declaration.type ? wiring.checker.getTypeOfSymbol(symbol) : type;
}

/** After `x === 1` the checker says `1`, but the number may be 1.0 on the board, or -0 where it was compared with 0. */
function withoutComparedNumber(checker: ts.TypeChecker, node: ts.Node, type: ts.Type): ts.Type {
  if (!(type.flags & ts.TypeFlags.NumberLiteral) || type.flags & ts.TypeFlags.EnumLiteral) return type;
  if (ts.isElementAccessExpression(node)) return checker.getBaseTypeOfLiteralType(type);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
  const declared = symbol && checker.getTypeOfSymbol(symbol);
  return declared && declared.flags & ts.TypeFlags.Number ? declared : type;
}

function isAssignedElsewhere(bindings: Bindings, binding: Binding, node: ts.Node): boolean {
  const scope = bindings.scopeOf(node);
  return binding.writes.some((write) => scope !== binding.scope || bindings.scopeOf(write) !== scope);
}

/**
 * `on && port` with `const on = settings.get("on", true)`: the checker takes `T` for `true`, and the value of the whole for that
 * of the right side.
 */
function isOfOneTruth(
  { checker, bindings }: Pick<Flow["wiring"], "checker" | "bindings">,
  node: ts.Node,
): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const {
    left,
    operatorToken: { kind },
  } = node;
  const isLogical = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  const declaration = isLogical ? bindings.of(left)?.symbol.valueDeclaration : undefined;
  const isVariable = declaration && ts.isVariableDeclaration(declaration);
  const source = isVariable && declaration.initializer ? declaration.initializer : left;
  if (!isLogical || !ts.isCallExpression(source)) return false;
  return (checker.getTypeAtLocation(source).flags & ts.TypeFlags.BooleanLiteral) !== 0;
}

/** Does a `?.` of the chain stand behind an element or key that may be absent although its type doesn't say so? */
function headMayLack(checker: ts.TypeChecker, node: ts.Node): boolean {
  for (let at = node; ts.isOptionalChain(at); at = at.expression) {
    if (ts.isNonNullExpression(at) || !at.questionDotToken) continue;
    const head = skipWrappers(at.expression);
    if (ts.isElementAccessExpression(head)) return true;
    if (!ts.isPropertyAccessExpression(head)) continue;
    const symbol = checker.getSymbolAtLocation(head.name);
    if (!symbol || symbol.escapedName === ts.InternalSymbolName.Index) return true;
  }
  return false;
}

/** Is only null there, besides what the member's type says, and that set through another name of its object? */
function isNull(flow: Flow, node: ts.Node, { nullish }: Value): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const cell = nullish === "no" ? flow.cellOf(node) : undefined;
  if (!cell || (flow.graph.content(cell).bits & nullishBits) !== bit.null) return false;
  return isSetToNothingElsewhere(flow.wiring, node) && showsAbsence(flow.wiring, node);
}

/** Null or undefined that the checker leaves out, where no condition does as well. */
function lostNothing({ wiring }: Flow, node: ts.Node): "null" | "undefined" | "both" | undefined {
  const nothing = wiring.lostDefaults.nothingOf(node);
  return nothing && ts.isIdentifier(node) && isGuardedPresent(wiring, node) ? undefined : nothing;
}

/** A readonly array that may come from MicroPython, which gives tuples. */
function canBeTuple(flow: Flow, node: ts.Node): boolean {
  const { checker } = flow.wiring;
  const cell = flow.cellOf(node);
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (!cell || !isReadonlyArray(checker, type)) return false;
  return flow.graph.hasShape(cell) && flow.graph.shape(cell).open;
}

/** `Object.create(null)` */
const isWithoutPrototype = (maker: ts.Node): boolean =>
  ts.isCallExpression(maker) && hasForm(maker.expression, "Object.create");

/** A glance through a cast at a member that not each object has. */
function isMissedGlance(flow: Flow, node: ts.Node): boolean {
  const { checker, glances } = flow.wiring;
  if (!isMemberAccess(node) || !glances.has(node)) return false;
  const name = memberKey(checker, node) ?? "";
  const cell = flow.cellOf(node.expression);
  if (!cell || !flow.graph.hasShape(cell)) return true;
  const { bits } = flow.graph.content(cell);
  const { open, makers } = flow.graph.shape(cell);
  const isKnown = !open && !(bits & ~(bit.object | bit.instance | nullishBits));
  return !isKnown || [...makers].some((maker) => lacks(checker, maker, name));
}

const withAbsence = (value: Value): Value => ({
  ...value,
  kinds: new Set<Kind>([...value.kinds, "none"]),
  nullish: joinNullish(value.nullish, "undefined"),
});

/** What is in the elements, without changing the graph: of a tuple all of its parts. */
function elementCell(flow: Flow, types: Types, cell: Cell, type: ts.Type): Cell | undefined {
  const { graph } = flow;
  const { kinds } = types.value(type);
  if (kinds.has("bytearray") || kinds.has("array") || kinds.has("str"))
    return iterated(flow.wiring, cell, type);
  if (!graph.hasShape(cell)) return undefined;
  const shape = graph.shape(cell);
  const known = shape.parts.get("%each") ?? shape.dynamic;
  if (known) return graph.find(known);
  const parts = graph.dataParts(shape);
  if (parts.length === 0) return undefined;
  const joined = graph.cell(parts.map((part) => graph.content(part)).reduce(join));
  const inside = parts.filter((part) => graph.hasShape(part)).map((part) => graph.shape(part));
  const [first] = inside;
  if (first && inside.every((s) => s === first)) joined.ownShape = first;
  else if (first) {
    const mixed = graph.shape(joined);
    for (const part of inside) for (const maker of part.makers) mixed.makers.add(maker);
    mixed.enumerated = inside.some((s) => s.enumerated);
    mixed.open = inside.some((s) => s.open);
  }
  return joined;
}

/** For a generator what it yields. */
function resultCell(flow: Flow, cell: Cell, node: ts.Node): Cell {
  const result = flow.graph.part(flow.graph.shape(cell), "%result");
  const isGenerator = "asteriskToken" in node && node.asteriskToken !== undefined;
  return isGenerator ? flow.graph.each(flow.graph.shape(result)) : result;
}

function describe(flow: Flow, types: Types, type: ts.Type, cell: Cell | undefined, node?: ts.Node): Value {
  if (!cell) return types.value(type);
  const content = flow.graph.content(cell);
  const declared = holdsMore(type, content) ? anything(flow, types) : types.value(type);
  const kinds = new Set<Kind>();
  const shape = flow.graph.hasShape(cell) ? flow.graph.shape(cell) : undefined;
  for (const kind of declared.kinds) {
    if (kind === "dict")
      for (const object of dictKinds(fitting(flow, type, content, shape), shape, node)) kinds.add(object);
    else if (kind === "instance")
      for (const object of instanceKinds(flow, type, shape, node)) kinds.add(object);
    else if (kind === "unknown") for (const seen of seenKinds(content, shape)) kinds.add(seen);
    else kinds.add(kind);
    if (kind === "generator") for (const object of handMade(content, shape, node)) kinds.add(object);
    if (kind === "list" && content.bits & bit.instance && hasArrayClass(flow, shape)) kinds.add("instance");
  }
  const { length, ...rest } = declared;
  const isAbsent = (content.bits & bit.absent) !== 0 && !(node && isToldFromUnknown(flow, node, declared));
  const isHiddenNull = (content.bits & bit.hiddenNull) !== 0;
  if (isAbsent || isHiddenNull) kinds.add("none");
  const hidden = joinNullish(isAbsent ? "undefined" : "no", isHiddenNull ? "null" : "no");
  const value: Value = {
    ...rest,
    ...(length !== undefined && !shape?.open && { length }),
    kinds,
    nullish: joinNullish(nullishOf(declared, content), hidden),
    ...(declared.nullish === "both" && !declared.kinds.has("unknown") && { admitsBoth: true }),
    ...(declared.kinds.has("unknown") && { isToldByFlow: true }),
  };
  const hasNumbers = kinds.has("int") || kinds.has("float");
  return hasNumbers ? withNumbers(flow, value, declared, content, node) : value;
}

/** Does more than undefined come where the type says `void`? */
const holdsMore = (type: ts.Type, { bits }: Content): boolean =>
  isVoid(type) && (bits & ~(bit.undefined | bit.absent)) !== 0;

const anything = (flow: Flow, types: Types): Value => types.value(flow.wiring.checker.getUnknownType());
const isPrimitiveKind = (kind: Kind): boolean =>
  kind === "unknown" || kind === "str" || kind === "bool" || kind === "int" || kind === "float";

/** Iterators that are written by hand have the type of generators. */
function* handMade({ bits }: Content, shape: Shape | undefined, node?: ts.Node): Iterable<Kind> {
  if (bits & bit.object) yield* objectKinds(shape, "dict", node);
  if (bits & bit.instance) yield* objectKinds(shape, "instance", node);
}

/** A variable of type `unknown` that a guard has told to be something else than undefined. */
function isToldFromUnknown({ wiring: { checker } }: Flow, node: ts.Node, { nullish }: Value): boolean {
  const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  const isUnknown = symbol && (checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.Unknown) !== 0;
  return isUnknown === true && (nullish === "no" || nullish === "null");
}

const hasArrayClass = ({ wiring }: Flow, shape: Shape | undefined): boolean =>
  shape !== undefined &&
  [...shape.makers].some((maker) => ts.isClassLike(maker) && extendsArray(wiring.checker, maker));

/** Which of int and float it is, and its bounds; the static type's word where nothing is seen to flow there. */
function withNumbers(flow: Flow, value: Value, declared: Value, content: Content, node?: ts.Node): Value {
  const isDeclared =
    declared.kinds.has("int") !== declared.kinds.has("float") && !declared.kinds.has("unknown");
  const isSeen = (content.bits & numberBits) !== 0 && !(content.bits & bit.open);
  // The checker takes -0 for 0.
  const isMinusZero = declared.constant === 0 && (content.bits & bit.float) !== 0;
  const isConstant = declared.constant !== undefined && !isMinusZero;
  if (isDeclared && (isConstant || !isSeen)) return withNonZero(flow, value, node);
  if (!isSeen) return { ...value, nonFinite: value.kinds.has("float"), ...zeroFlag(flow, value, node) };
  const kinds = new Set(value.kinds);
  kinds.delete("int");
  kinds.delete("float");
  if (content.bits & bit.int) kinds.add("int");
  if (content.bits & bit.float) kinds.add("float");
  const { nonFinite: _, constant, ...rest } = value;
  return withNonZero(
    flow,
    {
      ...rest,
      ...(constant !== undefined && !isMinusZero ? { constant } : {}),
      kinds,
      min:
        content.bits & bit.int
          ? Math.max(content.min, isDeclared && !isMinusZero ? declared.min : -Infinity)
          : -Infinity,
      max: content.bits & bit.int ? Math.min(content.max, isDeclared ? declared.max : Infinity) : Infinity,
      nonFinite: (content.bits & bit.nonFinite) !== 0,
    },
    node,
  );
}

const withNonZero = (flow: Flow, value: Value, node: ts.Node | undefined): Value => ({
  ...value,
  ...zeroFlag(flow, value, node),
});

function zeroFlag(flow: Flow, value: Value, node: ts.Node | undefined): Partial<Value> {
  const byBounds = !value.kinds.has("float") && value.kinds.has("int") && (value.min > 0 || value.max < 0);
  const byConstant = typeof value.constant === "number" && value.constant !== 0;
  const byGuard = node !== undefined && ts.isExpression(node) && isGuardedNonZero(flow.wiring, node);
  return byBounds || byConstant || byGuard ? { nonZero: true } : {};
}

/**
 * How the objects of a set are stored: class instances as such, literals as dicts, ordered where that is seen. Where a
 * literal or `new` stands it's known which.
 */
function objectKinds(shape: Shape | undefined, declared: Kind, node?: ts.Node): Kind[] {
  if (!shape) return [declared];
  const dict: Kind = shape.enumerated || shape.open ? "ordered" : "dict";
  // what stands left of `=` makes nothing
  if (node && ts.isObjectLiteralExpression(node) && shape.makers.has(node))
    return [isClassLikeMaker(node) ? "instance" : dict];
  if (
    node &&
    (ts.isNewExpression(node) || node.kind === ts.SyntaxKind.ThisKeyword) &&
    declared === "instance"
  )
    return ["instance"];
  const makers = [...shape.makers];
  const hasInstances = declared === "instance" || makers.some(isClassLikeMaker);
  const hasDicts =
    makers.some((m) => !isClassLikeMaker(m) && !ts.isFunctionLike(m)) ||
    (shape.open && declared === "dict") ||
    !hasInstances;
  return [...(hasInstances ? (["instance"] as const) : []), ...(hasDicts ? [dict] : [])];
}

/** A literal without a message is no error, though both are thrown and come to the same `catch`. */
function instanceKinds(
  { wiring: { checker } }: Flow,
  type: ts.Type,
  shape: Shape | undefined,
  node?: ts.Node,
): Kind[] {
  const kinds = objectKinds(shape, "instance", node);
  if (kinds.length === 1 || !shape || !isError(checker, checker.getNonNullableType(type))) return kinds;
  const mayFit = (maker: ts.Node): boolean =>
    ts.isObjectLiteralExpression(maker) &&
    maker.properties.some((p) => ts.isSpreadAssignment(p) || p.name?.getText() === "message");
  return [...shape.makers].some(mayFit) ? kinds : ["instance"];
}

/** An object type admits whatever has its members: `{ length: number }` takes arrays and strings. */
function dictKinds(content: Content, shape: Shape | undefined, node?: ts.Node): Kind[] {
  const others = seenKinds(of(content.bits & structural), shape).filter((kind) => kind !== "unknown");
  const hasObjects = (content.bits & (bit.object | bit.instance | bit.open)) !== 0;
  return hasObjects || others.length === 0 ? [...objectKinds(shape, "dict", node), ...others] : others;
}

/** No function without properties of its own has a member of which functions know nothing. */
function fitting({ wiring }: Flow, type: ts.Type, content: Content, shape: Shape | undefined): Content {
  if (!(content.bits & bit.function) || shape?.hybrid) return content;
  const parts = type.isUnion() ? type.types : [type];
  const isNone = (part: ts.Type) => (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
  const needsMore = (part: ts.Type) =>
    wiring.checker
      .getPropertiesOfType(part)
      .some((p) => !(p.flags & ts.SymbolFlags.Optional) && !ofFunctions.has(p.name));
  const isObject = parts.every((part) => isNone(part) || (isObjectType(part) && needsMore(part)));
  return isObject ? { ...content, bits: content.bits & ~bit.function } : content;
}

const isObjectType = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
  type.getCallSignatures().length === 0;

const ofFunctions: ReadonlySet<string> = new Set(
  "name length call apply bind toString prototype arguments caller".split(" "),
);

const structural =
  bit.str |
  bit.list |
  bit.map |
  bit.set |
  bit.function |
  bit.class |
  bit.error |
  bit.bytearray |
  bit.array |
  bit.python;

/** A class; an interface of the library, for a class of the prelude; or a literal with accessors, which is lowered as an instance. */
const isClassLikeMaker = (maker: ts.Node): boolean =>
  ts.isClassLike(maker) ||
  ts.isInterfaceDeclaration(maker) ||
  (ts.isObjectLiteralExpression(maker) && maker.properties.some(ts.isAccessor));

/** Has no instance of the class, or not each object that the literal makes, a member of that name? */
function lacks(checker: ts.TypeChecker, maker: ts.Node, name: string): boolean {
  if (ts.isObjectLiteralExpression(maker)) return !maker.properties.some((p) => p.name?.getText() === name);
  if (!ts.isClassLike(maker)) return false;
  return checker.getPropertyOfType(checker.getTypeAtLocation(maker), name) === undefined;
}

function seenKinds(content: Content, shape: Shape | undefined): Kind[] {
  const kinds: Kind[] = [];
  for (const name of bitNames(content.bits)) {
    if (nothings.has(name)) kinds.push("none");
    else if (name === "refused") kinds.push("date", "regexp");
    else if (name === "open") kinds.push("unknown");
    else if (name === "object") kinds.push(...objectKinds(shape, "dict"));
    else if (isKind(name)) kinds.push(name);
  }
  return kinds.length ? kinds : ["unknown"];
}

const nothings: ReadonlySet<BitName> = new Set(["null", "undefined", "absent", "hiddenNull"]);
const isKind = (name: BitName): name is BitName & Kind =>
  !nothings.has(name) && name !== "nonFinite" && name !== "frozen";

/** The static type decides; where that admits both, what flows there, if all of it is seen. */
function nullishOf(declared: Value, content: Content): Value["nullish"] {
  const isTold = declared.kinds.has("unknown") || !(content.bits & bit.open);
  // `T & ({} | null)`, after `x !== undefined`: null of the type that doesn't come
  const isSeen = declared.kinds.has("unknown") && !(content.bits & bit.open);
  if (isSeen && declared.nullish === "null" && !(content.bits & bit.null)) return "no";
  if (declared.nullish !== "both" || !isTold) return declared.nullish;
  const hasNull = (content.bits & bit.null) !== 0;
  // None that comes from where the analysis doesn't see is taken for undefined, unless null is known to come.
  const hasUndefined = (content.bits & bit.undefined) !== 0 || (!hasNull && (content.bits & bit.open) !== 0);
  if (hasNull === hasUndefined) return hasNull || !declared.kinds.has("unknown") ? "both" : "no";
  return hasNull ? "null" : "undefined";
}
