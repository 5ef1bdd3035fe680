import ts from "typescript";
import { isStatic } from "../bindings.js";
import { constructorOf } from "../constructors.js";
import type { Cell } from "./cells.js";
import { callFromOutside, sentInto, wireParameters } from "./functions.js";
import { bit, of } from "./lattice.js";
import { isLeftUnset } from "./unset.js";
import { memberText, type Wiring } from "./wiring.js";

/** The cell in which `this` and `new C()` of a class are; derived classes share its shape with their bases. */
export const instanceOf = (w: Wiring, cls: ts.ClassLikeDeclaration): Cell =>
  w.graph.part(w.graph.shape(w.cls(cls)), "%instance");

export function wireClass(w: Wiring, cls: ts.ClassLikeDeclaration, cell: Cell): void {
  w.graph.add(cell, of(bit.class));
  w.graph.shape(cell).makers.add(cls);
  const instance = w.graph.part(w.graph.shape(cell), "%instance");
  w.graph.add(instance, of(bit.instance));
  w.graph.shape(instance).makers.add(cls);
  const own = constructorOf(cls);
  if (own) wireParameters(w, own, cell);
  wireHeritage(w, cls, cell, own !== undefined);
  for (const member of cls.members) wireMember(w, cls, member);
}

/** The class that `extends` names. */
export const baseOf = (cls: ts.ClassLikeDeclaration): ts.ExpressionWithTypeArguments | undefined =>
  cls.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];

function wireHeritage(w: Wiring, cls: ts.ClassLikeDeclaration, cell: Cell, hasConstructor: boolean): void {
  const clause = baseOf(cls);
  if (!clause) return;
  const base = w.cell(clause.expression);
  const shape = w.graph.shape(base);
  w.graph.unifyShapes(
    w.graph.shape(w.graph.part(shape, "%instance")),
    w.graph.shape(w.graph.part(w.graph.shape(cell), "%instance")),
  );
  const type = w.checker.getTypeAtLocation(clause.expression);
  if (!hasConstructor) {
    w.heirs.push({ derived: cell, base });
    const count = Math.max(0, ...type.getConstructSignatures().map((s) => s.parameters.length));
    for (let at = 0; at < count; at++) {
      w.graph.unify(w.graph.part(w.graph.shape(cell), `%${at}`), w.graph.part(w.graph.shape(base), `%${at}`));
    }
    const { restFrom } = w.graph.shape(base);
    if (Number.isFinite(restFrom))
      w.graph.unify(w.graph.rest(w.graph.shape(cell), restFrom), w.graph.rest(w.graph.shape(base), restFrom));
  }
  for (const property of type.getProperties()) {
    if (property.name === "prototype" || property.declarations?.[0]?.getSourceFile().isDeclarationFile)
      continue;
    const overridden = cls.members.some(
      (m) => isStatic(m) && memberText(w.checker, m.name) === property.name,
    );
    if (!overridden) {
      w.graph.unify(
        w.graph.part(w.graph.shape(cell), property.name),
        w.graph.part(w.graph.shape(base), property.name),
      );
    }
  }
}

function wireMember(w: Wiring, cls: ts.ClassLikeDeclaration, member: ts.ClassElement): void {
  if (ts.isConstructorDeclaration(member)) {
    const owner = () => w.graph.shape(instanceOf(w, cls));
    for (const parameter of member.parameters) {
      if (!ts.isParameterPropertyDeclaration(parameter, member) || !ts.isIdentifier(parameter.name)) continue;
      const field = w.graph.part(owner(), parameter.name.text);
      w.graph.edge(w.parameter(parameter), field, true);
      if (parameter.questionToken) w.graph.add(field, of(bit.undefined));
      if (w.early.reads.has(parameter)) w.graph.add(field, of(bit.absent));
    }
    return;
  }
  const text = memberText(w.checker, member.name);
  const cell = memberCell(w, cls, member);
  wireMemberValue(w, member, cell);
  if (text === "[Symbol.toPrimitive]" && ts.isMethodDeclaration(member)) wireConversion(w, member);
  if (text === "[Symbol.iterator]" || text === "[Symbol.asyncIterator]") wireIterator(w, cls, cell);
}

/** The cell of a member of a class or of its instances. */
export function memberCell(w: Wiring, cls: ts.ClassLikeDeclaration, member: ts.ClassElement): Cell {
  const owner = w.graph.shape(isStatic(member) ? w.cls(cls) : instanceOf(w, cls));
  const text = memberText(w.checker, member.name);
  return text === undefined ? w.graph.dynamic(owner) : w.graph.part(owner, text);
}

/** Puts a field's initial value, a method or an accessor into the cell of its name. */
export function wireMemberValue(
  w: Wiring,
  member: ts.ClassElement | ts.ObjectLiteralElementLike,
  cell: Cell,
): void {
  if (ts.isPropertyDeclaration(member)) {
    if (w.early.reads.has(member)) w.graph.add(cell, of(bit.absent));
    if (member.initializer) w.send(member.initializer, cell);
    else if (isLeftUnset(w, member)) w.graph.add(cell, of(bit.absent));
    else if (w.types.value(w.checker.getTypeAtLocation(member)).nullish !== "no") {
      w.graph.add(cell, of(bit.undefined));
    }
  } else if (ts.isMethodDeclaration(member)) {
    w.graph.unify(cell, w.fn(member));
  } else if (ts.isGetAccessorDeclaration(member)) {
    w.graph.edge(w.graph.part(w.graph.shape(w.fn(member)), "%result"), cell, true);
  } else if (ts.isSetAccessorDeclaration(member)) {
    const value = member.parameters[0];
    if (value) w.graph.edge(cell, w.parameter(value), true);
    w.fn(member);
  }
}

/** The prelude calls it with a hint, whether it takes it or not. */
export function wireConversion(w: Wiring, method: ts.MethodDeclaration): void {
  const cell = w.fn(method);
  const signature = w.checker.getSignatureFromDeclaration(method);
  if (signature) callFromOutside(w, cell, signature, method);
  const shape = w.graph.shape(cell);
  shape.arguments = Math.max(shape.arguments, 1);
}

/** What the class's own iterator gives is what iterating over its instances gives. */
function wireIterator(w: Wiring, cls: ts.ClassLikeDeclaration, method: Cell): void {
  const iterator = w.graph.part(w.graph.shape(method), "%result");
  const items = w.graph.each(w.graph.shape(instanceOf(w, cls)));
  w.graph.unify(items, w.graph.each(w.graph.shape(iterator)));
  wireNext(w, iterator);
}

/** An iterator written by hand gives the values of what its `next()` returns; whoever goes through it hands it nothing. */
export function wireNext(w: Wiring, iterator: Cell): void {
  for (const name of ["next", "return"]) {
    const method = w.graph.part(w.graph.shape(iterator), name);
    w.graph.add(w.graph.part(w.graph.shape(method), "%left out 0"), of(bit.absent));
  }
  const next = w.graph.part(w.graph.shape(iterator), "next");
  const result = w.graph.part(w.graph.shape(next), "%result");
  const value = w.graph.part(w.graph.shape(result), "value");
  w.graph.edge(value, w.graph.each(w.graph.shape(iterator)), true);
  const later = w.graph.part(w.graph.shape(w.graph.each(w.graph.shape(result))), "value");
  w.graph.edge(later, w.graph.each(w.graph.shape(iterator)), true);
}

/** `yield*` hands on what its generator is given by `next(x)`, `throw(e)` and `return(x)`. */
export function wireHandedOn(w: Wiring, source: Cell, generator: Cell): void {
  for (const symbol of ["[Symbol.iterator]", "[Symbol.asyncIterator]"]) {
    const method = w.graph.part(w.graph.shape(source), symbol);
    const iterator = w.graph.part(w.graph.shape(method), "%result");
    w.graph.edge(sentInto(w, generator), sentInto(w, iterator), true);
    for (const name of ["next", "throw", "return"]) {
      const step = w.graph.part(w.graph.shape(iterator), name);
      const given = w.graph.part(w.graph.shape(step), "%0");
      w.graph.add(given, of(bit.undefined));
      if (name === "next") w.graph.edge(sentInto(w, generator), given, true);
      else if (name === "throw") w.thrown.catchIn(given);
      else w.graph.open(given);
      const shape = w.graph.shape(step);
      shape.arguments = Math.max(shape.arguments, 1);
    }
  }
}
