import ts from "typescript";
import { isStatic } from "../bindings.js";
import { decoratorFunction, isAccessorResult, ownDecorators, partOfAccessor } from "../decorators.js";
import { functionWithThis, isFunctionWithThis } from "../literalMethods.js";
import { skipWrappers } from "../operators.js";
import type { Cell } from "./cells.js";
import { instanceOf, memberCell } from "./classes.js";
import { bit, nullishBits, of } from "./lattice.js";
import { givenTo, objectOf } from "./this.js";
import { openContent, openInto, type Wiring } from "./wiring.js";

const present = ~nullishBits;

/** What decorators are given and hand back: a method's may be another function, a field's first value another value. */
export function wireDecorators(w: Wiring, cls: ts.ClassLikeDeclaration): void {
  for (const decorator of ownDecorators(cls)) {
    const value = w.cls(cls);
    const result = wireDecorator(w, decorator, value);
    w.graph.edge(result, value, true, present);
  }
  for (const member of cls.members) {
    for (const decorator of ownDecorators(member)) wireMember(w, cls, member, decorator);
  }
}

function wireMember(
  w: Wiring,
  cls: ts.ClassLikeDeclaration,
  member: ts.ClassElement,
  decorator: ts.Decorator,
): void {
  if (ts.isMethodDeclaration(member) || ts.isAccessor(member)) {
    const value = w.fn(member);
    w.graph.edge(wireDecorator(w, decorator, value), value, true, present);
  } else if (ts.isPropertyDeclaration(member) && ts.isAutoAccessorPropertyDeclaration(member)) {
    wireAccessor(w, cls, member, decorator);
  } else if (ts.isPropertyDeclaration(member)) {
    const result = wireDecorator(w, decorator, w.graph.cell(of(0)));
    const field = memberCell(w, cls, member);
    w.graph.edge(w.graph.part(w.graph.shape(result), "%result"), field, true);
    w.graph.edge(field, w.graph.part(w.graph.shape(result), "%0"), true);
    const shape = w.graph.shape(result);
    shape.arguments = Math.max(shape.arguments, 1);
    shape.calledOutside = true;
  }
  const fn = decoratorFunction(w.checker, decorator);
  const object = isStatic(member) ? w.cls(cls) : instanceOf(w, cls);
  for (const each of w.decorators.called(fn)) sendObject(w, each, object);
}

/** The field is read and set through what the decorator hands back, which may store something else. */
function wireAccessor(
  w: Wiring,
  cls: ts.ClassLikeDeclaration,
  member: ts.PropertyDeclaration,
  decorator: ts.Decorator,
): void {
  const result = wireDecorator(w, decorator, w.graph.cell(of(bit.object)));
  const field = memberCell(w, cls, member);
  openInto(w, field, w.checker.getTypeAtLocation(member));
  for (const [name, count] of [
    ["get", 0],
    ["set", 1],
    ["init", 1],
  ] as const) {
    const part = w.graph.part(w.graph.shape(result), name);
    if (name !== "set") w.graph.edge(w.graph.part(w.graph.shape(part), "%result"), field, true);
    if (count > 0) w.graph.edge(field, w.graph.part(w.graph.shape(part), "%0"), true);
    const shape = w.graph.shape(part);
    shape.arguments = Math.max(shape.arguments, count);
  }
}

/** Calls the decorator with the value and a context; its result. */
function wireDecorator(w: Wiring, decorator: ts.Decorator, value: Cell): Cell {
  const callee = w.cell(decorator.expression);
  const shape = () => w.graph.shape(callee);
  w.graph.edge(value, w.graph.part(shape(), "%0"), true);
  const context = w.checker.getResolvedSignature(decorator)?.parameters[1];
  if (context) {
    const given = w.graph.part(shape(), "%1");
    const type = w.checker.getTypeOfSymbolAtLocation(context, decorator);
    w.graph.add(given, openContent(w.types, type));
    // an instance of the prelude's, also where it goes on as `{ kind: string }`
    for (const { symbol } of type.isUnion() ? type.types : [type])
      for (const made of symbol?.declarations ?? []) w.graph.shape(given).makers.add(made);
    // of what the prelude makes, that alone is nothing
    w.graph.add(w.graph.part(w.graph.shape(given), "metadata"), of(bit.undefined));
  }
  shape().arguments = Math.max(shape().arguments, 2);
  shape().calledOutside = true;
  return w.graph.part(shape(), "%result");
}

/** Functions with `this` in the decorator get the objects of the class. */
function sendObject(w: Wiring, fn: ts.Node, object: Cell): void {
  const visit = (node: ts.Node): void => {
    if (isAccessorResult(w.checker, node)) {
      for (const part of node.properties.map(partOfAccessor))
        if (part && !ts.isArrowFunction(part)) w.graph.edge(object, objectOf(w, part), true);
    }
    const inside = ts.isExpression(node) ? skipWrappers(node) : node;
    const made = isFunctionWithThis(inside)
      ? inside
      : ts.isIdentifier(inside)
        ? functionWithThis(w.checker, inside)
        : undefined;
    if (made) w.graph.edge(object, givenTo(w, made as ts.SignatureDeclaration), true);
    node.forEachChild(visit);
  };
  fn.forEachChild(visit);
}
