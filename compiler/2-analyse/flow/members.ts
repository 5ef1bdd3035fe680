import ts from "typescript";
import { isLibraryPath } from "../../1-discover/library.js";
import { isLibrary } from "../calls.js";
import { isCaught, isReasonSymbol } from "../caught.js";
import { hasForm } from "../forms.js";
import { isFunctionProperty } from "../functionProperties.js";
import { namedFunction, namesClass } from "../labels.js";
import { isAssignmentOperator, skipParentheses, skipWrappers } from "../operators.js";
import { isUntyped } from "../untyped.js";
import type { Cell } from "./cells.js";
import { instanceOf } from "./classes.js";
import { typedArrayElement } from "./iteration.js";
import { bit, type Content, int, join, of } from "./lattice.js";
import { propertyNumber } from "./numberResults.js";
import { observeParameters } from "./observed.js";
import { isTuple } from "./patterns.js";
import { newTargetClass } from "./this.js";
import type { Thrown } from "./thrown.js";
import { maybeMissing } from "./unset.js";
import {
  contentOfType,
  giveResult,
  holdsObjects,
  memberText,
  openCell,
  openContent,
  type Wiring,
} from "./wiring.js";

/** The cell that an assignable expression names: a variable's, a property's, that of elements. */
export function place(w: Wiring, node: ts.Expression): Cell {
  const target = skipWrappers(node);
  if (ts.isIdentifier(target)) {
    const symbol = variableSymbol(w.checker, target);
    return symbol ? w.variable(symbol) : openCell(w, w.checker.getTypeAtLocation(target));
  }
  if (ts.isPropertyAccessExpression(target)) return property(w, target);
  if (ts.isElementAccessExpression(target)) return element(w, target);
  return w.cell(target);
}

export function variableSymbol(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const symbol =
    ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

const variableLike =
  ts.SymbolFlags.Variable |
  ts.SymbolFlags.Function |
  ts.SymbolFlags.Class |
  ts.SymbolFlags.Enum |
  ts.SymbolFlags.ValueModule;

/** `a.b`: a variable of a namespace, a constant of an enum, what a library declares, or a part of the objects' shape. */
function property(w: Wiring, node: ts.PropertyAccessExpression): Cell {
  let symbol = w.checker.getSymbolAtLocation(node.name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = w.checker.getAliasedSymbol(symbol);
  if (symbol && symbol.flags & variableLike && !isFunctionProperty(symbol)) {
    const isDeclared = symbol.declarations?.some((d) => !d.getSourceFile().isDeclarationFile);
    if (isDeclared && !ts.isParameter(symbol.valueDeclaration as ts.Node)) return w.variable(symbol);
  }
  const type = w.checker.getTypeAtLocation(node);
  const declaration = symbol?.declarations?.[0];
  const constant = w.checker.getConstantValue(node);
  if (constant !== undefined) return w.graph.cell(contentOfConstant(constant));
  const receiver = w.cell(node.expression);
  if (isCaught(w.checker, node.expression)) return w.thrown.member(node.name.text);
  if (!declaration) return unnamed(w, node, receiver, type);
  if (isIteratorValue(declaration))
    return maybeMissing(w, w.graph.part(w.graph.shape(receiver), "value"), type);
  if (isLibrary(declaration)) return libraryProperty(w, node, type);
  if (declaration.getSourceFile().isDeclarationFile) return openCell(w, type);
  const owner = w.types.value(w.checker.getNonNullableType(w.checker.getTypeAtLocation(node.expression)));
  if (owner.kinds.has("function") && !w.bindings.of(node.name)) w.graph.shape(receiver).hybrid = true;
  return w.graph.part(w.graph.shape(receiver), node.name.text);
}

/** Properties that no declaration names: of index signatures, of mapped types, of `any`. */
function unnamed(w: Wiring, node: ts.PropertyAccessExpression, receiver: Cell, type: ts.Type): Cell {
  const owner = w.checker.getTypeAtLocation(node.expression);
  if (owner.flags & ts.TypeFlags.Any) return openCell(w, type);
  const isMapped = w.checker.getPropertyOfType(
    w.checker.getApparentType(w.checker.getNonNullableType(owner)),
    node.name.text,
  );
  const shape = w.graph.shape(receiver);
  return isMapped ? w.graph.part(shape, node.name.text) : w.graph.dynamic(shape);
}

/** `value` of what an iterator's steps give: what the iterator yields or returns. */
export function isIteratorValue(declaration: ts.Declaration): boolean {
  const { parent } = declaration;
  const isResult =
    ts.isInterfaceDeclaration(parent) && /^Iterator(Yield|Return)Result$/.test(parent.name.text);
  return isResult && (declaration as ts.NamedDeclaration).name?.getText() === "value";
}

export function contentOfConstant(value: string | number): Content {
  if (typeof value === "string") return of(bit.str);
  return Number.isInteger(value) ? int(value, value) : of(bit.float);
}

function libraryProperty(w: Wiring, node: ts.PropertyAccessExpression, type: ts.Type): Cell {
  const builtin = w.calls.builtin(node);
  const number = builtin && type.flags & ts.TypeFlags.NumberLike ? propertyNumber(builtin) : undefined;
  if (builtin?.type === "function" && builtin.name === "name") noteName(w, node.expression);
  if (number) return w.graph.cell(number);
  const cell = libraryMember(w, w.checker.getSymbolAtLocation(node.name), type);
  if (builtin && w.types.value(type).kinds.has("function")) observeParameters(w, cell, type, builtin);
  return cell;
}

/** A property that the library declares, whoever reads it. */
export function libraryMember(w: Wiring, symbol: ts.Symbol | undefined, type: ts.Type): Cell {
  const handedOn = symbol && handedOnBy(w, symbol);
  // A class of the program can extend a library's: its own parts may be asked for by the library's names.
  const content = openContent(w.types, type);
  const cell = w.graph.cell(content);
  // an error that was given no cause has none
  if (handedOn === w.causes) w.graph.add(cell, of(bit.undefined));
  if (handedOn) handedOn.catchIn(cell);
  else if (symbol && isOfError(symbol, "errors")) catchElements(w, cell);
  else if (holdsObjects(w, type)) {
    w.graph.shape(cell);
    if (w.types.value(type).kinds.has("function")) giveResult(w, cell, type);
    else w.graph.openShape(w.graph.shape(cell));
  }
  return cell;
}

/** `cause` of an error, `reason` of what `Promise.allSettled` gives: what was put there, or thrown, elsewhere in the program. */
function handedOnBy(w: Wiring, symbol: ts.Symbol): Thrown | undefined {
  if (isReasonSymbol(symbol)) return w.thrown;
  return isOfError(symbol, "cause") ? w.causes : undefined;
}

/** `cause` of an error, `errors` of an AggregateError. */
function isOfError(symbol: ts.Symbol, name: string): boolean {
  const owner = symbol.declarations?.[0]?.parent;
  return (
    symbol.name === name &&
    owner !== undefined &&
    ts.isInterfaceDeclaration(owner) &&
    /^(Aggregate|Suppressed)?Error$/.test(owner.name.text) &&
    isLibrary(owner)
  );
}

/** The list holds what was given to its constructor, or thrown; whoever prints the list looks inside of it. */
function catchElements(w: Wiring, list: Cell): void {
  const element = w.graph.elements(w.graph.shape(list));
  w.graph.open(element);
  w.graph.shape(element);
  w.thrown.catchIn(element);
}

/** A function or class must know its name where it's asked for, as where it's printed. */
function noteName(w: Wiring, fn: ts.Expression): void {
  const target = ts.isMetaProperty(fn) ? newTargetClass(fn) : undefined;
  if (target) w.graph.shape(instanceOf(w, target)).named = true;
  else if (ts.isPropertyAccessExpression(fn) && namesClass(fn))
    w.graph.shape(w.cell(fn.expression)).named = true;
  const isKnown = namedFunction(w.checker, fn) !== undefined || namesClass(fn);
  const { kinds } = w.types.value(w.checker.getTypeAtLocation(fn));
  if (!isKnown && (kinds.has("function") || kinds.has("class"))) w.graph.shape(w.cell(fn)).printed = true;
}

/** `a[i]` */
function element(w: Wiring, node: ts.ElementAccessExpression): Cell {
  const receiver = w.cell(node.expression);
  w.cell(node.argumentExpression);
  const owner = w.checker.getNonNullableType(w.checker.getTypeAtLocation(node.expression));
  const type = w.checker.getTypeAtLocation(node);
  if (owner.flags & ts.TypeFlags.Any)
    return isUntyped(w.checker, node.expression)
      ? w.graph.anywhere(w.graph.shape(receiver))
      : openCell(w, type);
  const constant = w.checker.getConstantValue(node);
  if (constant !== undefined) return w.graph.cell(contentOfConstant(constant));
  const kinds = w.types.value(owner).kinds;
  if (kinds.size === 1) {
    if (kinds.has("enum")) return enumElement(w, node, owner, type);
    if (kinds.has("str")) return w.graph.cell(contentOfType(w.types, type));
    if (kinds.has("bytearray") || kinds.has("array"))
      return w.graph.cell(typedArrayElement(owner.symbol?.name ?? ""));
    if (isBytes(owner)) return w.graph.cell(typedArrayElement("Uint8Array"));
    if (kinds.has("python")) return openCell(w, type);
  }
  const shape = w.graph.shape(receiver);
  const text = memberText(w.checker, node.argumentExpression);
  if (kinds.has("list") && isWritten(node)) {
    if (isNext(node)) shape.grows = true;
    else shape.stores.add(node);
  }
  if (kinds.has("list") && !(isTuple(w.checker, owner) && text !== undefined))
    return kinds.size === 1 ? w.graph.elements(shape) : w.graph.anywhere(shape);
  if (text !== undefined) return w.graph.part(shape, text);
  const names = namesOf(w.checker, node.argumentExpression);
  for (const name of names) w.graph.unify(w.graph.part(shape, name), w.graph.part(shape, names[0] ?? name));
  return names[0] === undefined ? w.graph.dynamic(shape) : w.graph.part(shape, names[0]);
}

/**
 * `"left"` and `"right"` of a `side: "left" | "right"`; none where other members may be meant: under keys of other types, enums
 * of numbers, which take any number, and what is cast where it stands, since that is only looked up.
 */
function namesOf(checker: ts.TypeChecker, key: ts.Expression): readonly string[] {
  const type = checker.getTypeAtLocation(key);
  if (!type.isUnion() || ts.isAssertionExpression(skipParentheses(key))) return [];
  const names = type.types.map((part) => {
    const isName =
      part.isStringLiteral() || (part.isNumberLiteral() && !(part.flags & ts.TypeFlags.EnumLike));
    return isName ? String(part.value) : undefined;
  });
  return names.every((name) => name !== undefined) ? names : [];
}

/** `Color[n]`: the name is there if all integers that `n` can be are members. */
function enumElement(w: Wiring, node: ts.ElementAccessExpression, owner: ts.Type, type: ts.Type): Cell {
  const content = contentOfType(w.types, type);
  const index = w.cell(node.argumentExpression);
  const cell = w.graph.cell(content);
  if (w.types.value(w.checker.getTypeAtLocation(node.argumentExpression)).kinds.has("str")) return cell;
  const values = enumValues(w.checker, owner);
  w.graph.transfer([index], cell, () => {
    const { bits, min, max } = w.graph.content(index);
    const isInt = (bits & bit.int) !== 0 && !(bits & (bit.float | bit.open));
    const isMember = isInt && max - min < values.size && range(min, max).every((n) => values.has(n));
    return isMember ? content : join(content, of(bit.absent));
  });
  return cell;
}

function enumValues(checker: ts.TypeChecker, owner: ts.Type): ReadonlySet<unknown> {
  const declarations = owner.symbol?.declarations?.filter(ts.isEnumDeclaration) ?? [];
  return new Set(declarations.flatMap((d) => d.members.map((m) => checker.getConstantValue(m))));
}

const range = (min: number, max: number): number[] =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);

/** Is something stored there: by an assignment, a step, a pattern? */
function isWritten(node: ts.ElementAccessExpression): boolean {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent))
    return parent.left === at && isAssignmentOperator(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return (
      parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
    );
  return false;
}

/** `a[a.length] = x` appends. */
const isNext = (node: ts.ElementAccessExpression): boolean =>
  hasForm(node.argumentExpression, "a.length", { a: node.expression });

/** MicroPython's own: each element is a byte. */
function isBytes({ symbol }: ts.Type): boolean {
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /^(bytes|bytearray)$/.test(symbol?.name ?? "") && isLibraryPath(file);
}
