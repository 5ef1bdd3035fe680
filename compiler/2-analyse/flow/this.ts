import ts from "typescript";
import { isStatic } from "../bindings.js";
import { classOfSuper } from "../constructors.js";
import { isPartOfAccessor } from "../decorators.js";
import { functionWithThis, isFunctionWithThis, thisParameter } from "../literalMethods.js";
import { otherThis } from "../otherThis.js";
import type { Cell } from "./cells.js";
import { baseOf, instanceOf } from "./classes.js";
import { openCell, type Wiring } from "./wiring.js";

/** The class whose constructor `new.target` stands in. */
export function newTargetClass(node: ts.MetaProperty): ts.ClassLikeDeclaration | undefined {
  if (node.keywordToken !== ts.SyntaxKind.NewKeyword) return undefined;
  let at: ts.Node = node.parent;
  while (ts.isArrowFunction(at) || !(ts.isFunctionLike(at) || ts.isClassElement(at))) at = at.parent;
  return ts.isConstructorDeclaration(at) ? at.parent : undefined;
}

/** What `this` is where the node stands. */
export function thisCell(w: Wiring, node: ts.Node): Cell {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isArrowFunction(at)) continue;
    if (ts.isClassLike(at.parent) && ts.isClassElement(at)) {
      return isStatic(at) || ts.isClassStaticBlockDeclaration(at)
        ? w.cls(at.parent)
        : instanceOf(w, at.parent);
    }
    if (isPartOfAccessor(w.checker, at)) return objectOf(w, at);
    const passed = ts.isFunctionLike(at) ? passedTo(w, at) : undefined;
    if (passed) return passed;
    if (ts.isObjectLiteralElementLike(at) && ts.isFunctionLike(at))
      return w.cell(at.parent as ts.ObjectLiteralExpression);
    if (ts.isFunctionExpression(at) && ts.isPropertyAssignment(at.parent)) return w.cell(at.parent.parent);
    if (isFunctionWithThis(at)) return givenTo(w, at as ts.FunctionLikeDeclaration);
    if (ts.isFunctionLike(at)) break;
  }
  return openCell(w, w.checker.getTypeAtLocation(node));
}

function passedTo(w: Wiring, fn: ts.SignatureDeclaration): Cell | undefined {
  w.fn(fn);
  return w.passed.inside(fn);
}

/** What `super.x` is a part of: instances share their shape with those of the base, classes have their own. */
export function superCell(w: Wiring, node: ts.Expression): Cell {
  if (w.calls.builtin(node.parent)) return openCell(w, w.checker.getTypeAtLocation(node));
  const own = thisCell(w, node);
  const cls = classOfSuper(node);
  const base = cls && w.cls(cls) === own ? baseOf(cls) : undefined;
  return base ? w.cell(base.expression) : own;
}

/** The object for which a function is called that doesn't name its `this`. */
export const objectOf = (w: Wiring, fn: ts.SignatureDeclaration): Cell =>
  w.graph.part(w.graph.shape(w.fn(fn)), "%this");

/** A function that takes `this` is called on an object; methods of literals belong to their object, and now also to this one. */
export function sendThis(w: Wiring, fn: ts.Expression, object: Cell): void {
  const other = otherThis(w.checker, fn);
  if (other) {
    const { parent } = other.method;
    const isOfClass = ts.isClassLike(parent);
    const owner = isOfClass ? instanceOf(w, parent) : w.cell(literalOf(other.method));
    if (!w.passed.inside(other.method)) w.graph.edge(object, owner, true);
    if (!isOfClass) w.graph.shape(owner).copied = true;
    return;
  }
  const declaration = functionWithThis(w.checker, fn);
  if (declaration) w.graph.edge(object, givenTo(w, declaration), true);
}

/** The `this` of a function that takes it, whether it says so itself or the type where it's wanted. */
export function givenTo(w: Wiring, fn: ts.SignatureDeclaration): Cell {
  const declared = thisParameter(fn);
  return declared ? w.parameter(declared) : objectOf(w, fn);
}

/** The object literal that a method stands in. */
const literalOf = (method: ts.Node): ts.ObjectLiteralExpression =>
  (ts.isPropertyAssignment(method.parent)
    ? method.parent.parent
    : method.parent) as ts.ObjectLiteralExpression;
