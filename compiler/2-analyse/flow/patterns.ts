import ts from "typescript";
import { admitsUndefined, areShown, isTestedLater } from "../absence.js";
import { isNamespace, resolveAlias } from "../exports.js";
import { propertyOf as memberOf } from "../memberKeys.js";
import { isAssignmentPattern } from "../operators.js";
import type { Cell } from "./cells.js";
import { iterated } from "./iteration.js";
import { bit, of } from "./lattice.js";
import { isIteratorValue, libraryMember, place } from "./members.js";
import { takenApart } from "./takenApart.js";
import { maybeLeftOut, maybeMissing, sendAbsence, sendHidden, withBits } from "./unset.js";
import { contentOfType, holdsObjects, memberText, type Wiring } from "./wiring.js";

/** Sends a value into whatever stands left of `=`: a name, a member, a pattern. */
export function assign(w: Wiring, target: ts.Expression, value: Cell): void {
  if (
    ts.isParenthesizedExpression(target) ||
    ts.isNonNullExpression(target) ||
    ts.isAsExpression(target) ||
    ts.isSatisfiesExpression(target)
  ) {
    assign(w, target.expression, value);
  } else if (ts.isArrayLiteralExpression(target)) {
    assignElements(w, target, value);
  } else if (ts.isObjectLiteralExpression(target)) {
    assignProperties(w, target, value);
  } else if (ts.isBinaryExpression(target)) {
    // a default inside a pattern: [a = 1] = …
    w.send(target.right, targetCell(w, target.left, value));
    assign(w, target.left, value);
  } else {
    if (ts.isPropertyAccessExpression(target) && target.name.text === "length") {
      w.graph.shape(w.cell(target.expression)).shrinks = true;
    }
    w.graph.edge(value, place(w, target), holdsObjects(w, w.checker.getTypeAtLocation(target)));
  }
}

/** Where a default value goes: the target itself, or for nested patterns the value that it takes apart. */
const targetCell = (w: Wiring, target: ts.Expression, value: Cell): Cell =>
  isAssignmentPattern(target) ? value : place(w, target);

function assignElements(w: Wiring, target: ts.ArrayLiteralExpression, value: Cell): void {
  const type = takenApart(w, target) ?? w.checker.getTypeAtLocation(target);
  w.takeApart(target, value);
  target.elements.forEach((element, at) => {
    if (ts.isOmittedExpression(element)) return;
    if (ts.isSpreadElement(element)) assign(w, element.expression, restOfElements(w, value, type, element));
    else assign(w, element, maybeTooFew(w, element, elementAt(w, value, type, at), type));
  });
}

function assignProperties(w: Wiring, target: ts.ObjectLiteralExpression, value: Cell): void {
  const type = takenApart(w, target) ?? w.checker.getTypeAtLocation(target);
  w.takeApart(target, value);
  for (const property of target.properties) {
    if (ts.isSpreadAssignment(property)) assign(w, property.expression, restOfProperties(w, value, property));
    else if (ts.isShorthandPropertyAssignment(property)) {
      const part = propertyOf(w, value, type, property.name);
      if (property.objectAssignmentInitializer)
        w.send(property.objectAssignmentInitializer, place(w, property.name));
      assign(w, property.name, part);
    } else if (ts.isPropertyAssignment(property)) {
      assign(w, property.initializer, propertyOf(w, value, type, property.name));
    }
  }
}

/** Sends a value into a declared name or pattern. */
export function bindName(w: Wiring, name: ts.BindingName, value: Cell): void {
  if (ts.isIdentifier(name)) {
    const symbol = w.checker.getSymbolAtLocation(name);
    if (symbol) w.graph.edge(value, w.variable(symbol), holdsObjects(w, w.checker.getTypeAtLocation(name)));
    return;
  }
  const type = w.checker.getTypeAtLocation(name);
  w.takeApart(name, value);
  name.elements.forEach((element, at) => {
    if (ts.isOmittedExpression(element)) return;
    let part: Cell;
    if (ts.isArrayBindingPattern(name)) {
      part = element.dotDotDotToken
        ? restOfElements(w, value, type, element)
        : element.initializer
          ? elementAt(w, value, type, at)
          : maybeTooFew(w, element.name, elementAt(w, value, type, at), type);
    } else if (element.dotDotDotToken) {
      part = restOfProperties(w, value, element);
    } else {
      part = propertyOf(w, value, type, element.propertyName ?? (element.name as ts.Identifier));
      if (w.outdated.typeOf(element)) part = withHidden(w, part);
    }
    if (element.initializer) {
      const withDefault = w.graph.cell();
      w.graph.edge(part, withDefault, holdsObjects(w, w.checker.getTypeAtLocation(element)));
      w.send(element.initializer, withDefault);
      part = withDefault;
    }
    bindName(w, element.name, part);
  });
}

/** `const { n } = s;`, of which the checker believes more than it can know. */
function withHidden(w: Wiring, part: Cell): Cell {
  const cell = w.graph.cell();
  w.graph.edge(part, cell, true);
  sendHidden(w, part, cell);
  return cell;
}

/**
 * An element that may be missing: of an array, where the program tests for that or has room for undefined; of an iterable, which
 * nobody knows to be long enough.
 */
function maybeTooFew(w: Wiring, target: ts.Node, element: Cell, type: ts.Type): Cell {
  const own = w.checker.getTypeAtLocation(target);
  const part = maybeMissing(w, element, own);
  if (isTuple(w.checker, type)) return part;
  const isTested = ts.isIdentifier(target) && isTestedLater(w.bindings, target, own);
  const isTold = isTested || isAnything(w, target, own, type) || hasRoom(w, target);
  if (!isTold && isIndexed(w, type)) return part;
  const cell = w.graph.cell(of(bit.absent));
  w.graph.edge(part, cell, holdsObjects(w, own));
  return cell;
}

/** An element of `unknown[]`; of `any[]`, where nothing depends on what it is. */
const isAnything = (w: Wiring, target: ts.Node, own: ts.Type, whole: ts.Type): boolean =>
  w.checker.isArrayType(whole) &&
  ((own.flags & ts.TypeFlags.Unknown) !== 0 ||
    ((own.flags & ts.TypeFlags.Any) !== 0 && areShown(w.checker, w.bindings.of(target)?.references ?? [])));

/** Does an index out of range raise, as it does for arrays and strings (D5)? */
const isIndexed = (w: Wiring, type: ts.Type): boolean =>
  w.checker.isArrayLikeType(type) || (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) !== 0;

/** Is the target declared so that it may be undefined, which `let y;` is until the first assignment? The checker narrows it. */
function hasRoom(w: Wiring, target: ts.Node): boolean {
  const symbol = w.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(target) ? target.name : target);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) return false;
  if (ts.isVariableDeclaration(declaration) && !declaration.type && !declaration.initializer) return true;
  return admitsUndefined(w.checker.getTypeOfSymbol(symbol));
}

function propertyOf(w: Wiring, value: Cell, type: ts.Type, name: ts.PropertyName): Cell {
  const text = memberText(w.checker, name);
  const property = text === undefined ? undefined : memberOf(w.checker, type, text);
  if (property && isNamespace(type)) return w.variable(resolveAlias(w.checker, property));
  const declaration = property?.declarations?.[0];
  if (property && declaration?.getSourceFile().isDeclarationFile && !isIteratorValue(declaration)) {
    const { kinds } = w.types.value(type);
    // Python's own dict and set have no size
    if (kinds.has("map") || kinds.has("set")) w.graph.shape(value).enumerated = true;
    return libraryMember(w, property, w.checker.getTypeOfSymbolAtLocation(property, name));
  }
  const isElement = text !== undefined && /^\d+$/.test(text) && w.checker.isArrayType(type);
  if (isElement) return iterated(w, value, type);
  const shape = w.graph.shape(value);
  if (text === undefined) return w.graph.dynamic(shape);
  const part = w.graph.part(shape, text);
  return property ? maybeLeftOut(w, property, part) : maybeNoKey(w, type, part);
}

/** `{ a }` of a `Record<string, unknown>`, whose type doesn't tell of undefined. */
function maybeNoKey(w: Wiring, type: ts.Type, part: Cell): Cell {
  const inside = w.checker.getIndexTypeOfType(w.checker.getApparentType(type), ts.IndexKind.String);
  return inside && w.types.value(inside).kinds.has("unknown") ? withBits(w, part, bit.absent) : part;
}

function elementAt(w: Wiring, value: Cell, type: ts.Type, at: number): Cell {
  const shape = w.graph.shape(value);
  if (isTuple(w.checker, type)) return w.graph.part(shape, String(at));
  return iterated(w, value, type);
}

export const isTuple = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  type.isUnion() ? type.types.every((t) => checker.isTupleType(t)) : checker.isTupleType(type);

/** A new array with the elements of the old one. */
function restOfElements(w: Wiring, value: Cell, type: ts.Type, maker: ts.Node): Cell {
  const cell = w.graph.cell(of(bit.list));
  const shape = w.graph.shape(cell);
  shape.makers.add(maker);
  w.graph.edge(iterated(w, value, type), w.graph.elements(shape), true);
  return cell;
}

/** A new object with the properties of the old one. */
function restOfProperties(w: Wiring, value: Cell, maker: ts.Node): Cell {
  const cell = w.graph.cell(of(bit.object));
  const shape = w.graph.shape(cell);
  shape.makers.add(maker);
  w.graph.shape(value).enumerated = true;
  const target = ts.isSpreadAssignment(maker) ? maker.expression : (maker as ts.BindingElement).name;
  copyProperties(w, value, cell, w.checker.getTypeAtLocation(target));
  return cell;
}

/** What `{ ...from }` gives to an object: the properties that the static type knows, or all. */
export function copyProperties(w: Wiring, from: Cell, to: Cell, type: ts.Type): void {
  const types = type.isUnion() ? type.types : [type];
  const properties = types.flatMap((t) => w.checker.getPropertiesOfType(t));
  w.graph.copy(from, to, properties.length > 0);
  const source = w.graph.shape(from);
  const target = w.graph.shape(to);
  const isOpenEnded =
    w.types.value(type).kinds.has("unknown") ||
    w.checker.getIndexInfosOfType(w.checker.getApparentType(type)).length > 0;
  if (isOpenEnded) {
    w.graph.unify(w.graph.dynamic(source), w.graph.dynamic(target));
    return;
  }
  for (const property of properties) {
    const [part, copy] = [w.graph.part(source, property.name), w.graph.part(target, property.name)];
    w.graph.edge(part, copy, true);
    // `{ ...{ x: 1 }, ...given }`: the checker reckons that an optional property is there or left out, and never undefined
    if (property.flags & ts.SymbolFlags.Optional) sendAbsence(w, part, copy);
  }
}

export const typed = (w: Wiring, node: ts.Node): Cell =>
  w.graph.cell(contentOfType(w.types, w.checker.getTypeAtLocation(node)));
