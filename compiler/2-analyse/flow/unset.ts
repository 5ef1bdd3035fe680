import ts from "typescript";
import { isAssigned, isStatic } from "../bindings.js";
import { constructorOf } from "../constructors.js";
import { hasForm } from "../forms.js";
import { type MemberAccess, memberSymbol } from "../memberKeys.js";
import type { Cell } from "./cells.js";
import { showsAbsence } from "./keys.js";
import { bit, nullishBits, of } from "./lattice.js";
import { holdsObjects, type Wiring } from "./wiring.js";

type Declaration = ts.PropertyDeclaration | ts.VariableDeclaration;

/**
 * Is it a field or variable like `n!: number`, or a static field without a value? Its type says nothing of undefined; of what is
 * no primitive, whatever is done with it raises.
 */
export function isLeftUnset(
  { types, checker }: Pick<Wiring, "types" | "checker">,
  node: Declaration,
): boolean {
  const isStaticField = ts.isPropertyDeclaration(node) && isStatic(node);
  if (node.initializer || !ts.isIdentifier(node.name)) return false;
  if (!node.exclamationToken && !isStaticField) return false;
  if (!hasNoRoom({ types }, checker.getTypeAtLocation(node))) return false;
  return !(isStaticField ? isSetByBlock(node) : isSetByConstructor(node, `this.${node.name.text}`));
}

/** `static { this.n = 1; }` */
function isSetByBlock({ parent, name }: ts.PropertyDeclaration): boolean {
  const own = [`this.${name.getText()}`, `${parent.name?.text}.${name.getText()}`];
  return parent.members.some(
    (member) =>
      ts.isClassStaticBlockDeclaration(member) && own.some((form) => assigns(member.body.statements, form)),
  );
}

const primitive: ReadonlySet<string> = new Set(["str", "bool", "int", "float", "bigint"]);

function isSetByConstructor({ parent }: Declaration, member: string): boolean {
  return ts.isClassLike(parent) && assigns(constructorOf(parent)?.body?.statements ?? [], member);
}

/** Is a statement among these `member = …`? */
const assigns = (statements: readonly ts.Statement[], member: string): boolean =>
  statements.some(
    (s) =>
      ts.isExpressionStatement(s) &&
      ts.isBinaryExpression(s.expression) &&
      hasForm(s.expression.left, member),
  );

/**
 * A member that may be unset against its type: a field like `n!: number`, or what another name of the object, with a wider type,
 * lets the program set to undefined. It's absent where that would be seen; elsewhere Python raises.
 */
export function maybeUnset(w: Wiring, node: MemberAccess, from: Cell): Cell {
  const symbol = memberSymbol(w.checker, node);
  const left = isAssigned(node) ? from : maybeLeftOut(w, symbol, from);
  if (left !== from) return left;
  const declaration = symbol?.valueDeclaration;
  const isField = declaration && ts.isPropertyDeclaration(declaration) && isLeftUnset(w, declaration);
  const type = w.checker.getTypeAtLocation(node);
  if (isField && !showsAbsence(w, node)) {
    const cell = w.graph.cell();
    w.graph.edge(from, cell, holdsObjects(w, type), ~bit.absent);
    return cell;
  }
  return isSetToNothingElsewhere(w, node) && showsAbsence(w, node)
    ? absentWhereUndefined(w, from, type)
    : from;
}

/** `extra?: string`, `Partial<T>` may leave it out; where that is `unknown`, the type doesn't tell of undefined. */
export function maybeLeftOut(w: Wiring, member: ts.Symbol | undefined, from: Cell): Cell {
  if (!member || !(member.flags & ts.SymbolFlags.Optional)) return from;
  const type = w.checker.getTypeOfSymbol(member);
  const { kinds, nullish } = w.types.value(type);
  if (kinds.has("unknown")) return withBits(w, from, bit.absent);
  // `extra?: never`, of which others may know that it holds more
  if (kinds.size === 1 && nullish === "undefined") return withBits(w, from, bit.undefined);
  return maybeMissing(w, from, type);
}

/** What nothing may have put there: elements, values under a key, of a type that has room for undefined. */
export function maybeMissing(w: Wiring, from: Cell, type: ts.Type): Cell {
  const { kinds, nullish } = w.types.value(type);
  return nullish === "both" && !kinds.has("unknown") ? withBits(w, from, bit.undefined) : from;
}

/** What comes from a cell, and these bits besides. */
export function withBits({ graph }: Wiring, from: Cell, bits: number): Cell {
  const cell = graph.cell(of(bits));
  graph.edge(from, cell, true);
  return cell;
}

/** The same of what a loop over a list is given. */
export function itemMaybeUnset(w: Wiring, list: ts.Type, from: Cell): Cell {
  const item = w.types.element(list);
  const isSeen = item !== undefined && w.writers.canUnset("0") && hasNoRoom(w, item);
  return isSeen ? absentWhereUndefined(w, from, item) : from;
}

/** Undefined that comes from one cell is absent in another, whose type doesn't tell of it. */
export function sendAbsence({ graph }: Pick<Wiring, "graph">, from: Cell, to: Cell): void {
  graph.transfer([from], to, () => of(graph.content(from).bits & bit.undefined ? bit.absent : 0));
}

/** The same of undefined and null. */
export function sendHidden({ graph }: Pick<Wiring, "graph">, from: Cell, to: Cell): void {
  graph.transfer([from], to, () => of(hiddenFor(graph.content(from).bits)));
}

/** Null that comes from one cell is hidden in another, whose type doesn't tell of it. */
export function sendHiddenNull({ graph }: Pick<Wiring, "graph">, from: Cell, to: Cell): void {
  graph.transfer([from], to, () => of(hiddenFor(graph.content(from).bits & bit.null)));
}

const hiddenFor = (bits: number): number =>
  (bits & bit.undefined ? bit.absent : 0) | (bits & bit.null ? bit.hiddenNull : 0);

function absentWhereUndefined(w: Wiring, from: Cell, type: ts.Type): Cell {
  const cell = w.graph.cell();
  w.graph.edge(from, cell, holdsObjects(w, type));
  w.graph.transfer([from], cell, () => {
    const isUndefined = (w.graph.content(from).bits & nullishBits) === bit.undefined;
    return of(isUndefined ? bit.absent : 0);
  });
  return cell;
}

/** Has the member a primitive type, without room for null and undefined, and does the program assign them to one of its name? */
export function isSetToNothingElsewhere(w: Wiring, node: MemberAccess): boolean {
  if (isAssigned(node)) return false;
  const isProperty = ts.isPropertyAccessExpression(node);
  if (!w.writers.canUnset(isProperty ? node.name.text : "0")) return false;
  const symbol = isProperty ? w.checker.getSymbolAtLocation(node.name) : undefined;
  if (isProperty && !(symbol && symbol.flags & ts.SymbolFlags.Property)) return false;
  return hasNoRoom(w, symbol ? w.checker.getTypeOfSymbol(symbol) : w.checker.getTypeAtLocation(node));
}

/** Is it a primitive type that excludes null and undefined? */
function hasNoRoom({ types }: Pick<Wiring, "types">, type: ts.Type): boolean {
  const { kinds, nullish } = types.value(type);
  return nullish === "no" && kinds.size > 0 && [...kinds].every((kind) => primitive.has(kind));
}
