import ts from "typescript";
import { functionWithThis } from "../literalMethods.js";
import { skipWrappers } from "../operators.js";
import type { Cell } from "./cells.js";
import { wireConversion, wireMemberValue, wireNext } from "./classes.js";
import { bit, of } from "./lattice.js";
import { copyProperties } from "./patterns.js";
import { sendThis } from "./this.js";
import { memberText, type Wiring } from "./wiring.js";

/** An object literal: one maker of objects, with a part for each property. */
export function wireObjectLiteral(w: Wiring, node: ts.ObjectLiteralExpression): Cell {
  const cell = w.graph.cell(of(bit.object));
  w.graph.shape(cell).makers.add(node);
  return cell;
}

/** The properties; after the literal's own cell is known, as methods can use `this`. */
export function wireProperties(w: Wiring, node: ts.ObjectLiteralExpression): void {
  const cell = w.cell(node);
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const source = w.cell(property.expression);
      w.graph.shape(source).enumerated = true;
      copyProperties(
        w,
        source,
        cell,
        w.checker.getNonNullableType(w.checker.getTypeAtLocation(property.expression)),
      );
      continue;
    }
    const text = memberText(w.checker, property.name);
    const shape = w.graph.shape(cell);
    const target = text === undefined ? w.graph.dynamic(shape) : w.graph.part(shape, text);
    if (ts.isPropertyAssignment(property)) wireValue(w, property.initializer, target, cell);
    else if (ts.isShorthandPropertyAssignment(property)) wireValue(w, property.name, target, cell);
    else {
      wireMemberValue(w, property, target);
      if (ts.isMethodDeclaration(property) && w.passed.inside(property)) w.passed.own(target, cell);
    }
    if (text === "cause" && isOptionsOfError(w, node))
      w.causes.add(target, w.checker.getTypeAtLocation(property), true);
    if (text === "[Symbol.toPrimitive]" && ts.isMethodDeclaration(property)) wireConversion(w, property);
    if (text === "[Symbol.iterator]" || text === "[Symbol.asyncIterator]") {
      const iterator = w.graph.part(w.graph.shape(target), "%result");
      w.graph.unify(w.graph.each(w.graph.shape(cell)), w.graph.each(w.graph.shape(iterator)));
      wireNext(w, iterator);
    }
  }
}

/** The second argument of an error's constructor. */
function isOptionsOfError(w: Wiring, node: ts.ObjectLiteralExpression): boolean {
  const type = w.checker.getContextualType(node);
  return type !== undefined && w.checker.getNonNullableType(type).symbol?.name === "ErrorOptions";
}

/** A function that takes `this` gets the object. */
function wireValue(w: Wiring, value: ts.Expression, target: Cell, object: Cell): void {
  w.send(value, target);
  const fn = functionWithThis(w.checker, value) ?? skipWrappers(value);
  if (ts.isFunctionLike(fn) && w.passed.inside(fn)) w.passed.own(target, object);
  else sendThis(w, value, object);
}
