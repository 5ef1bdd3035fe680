import ts from "typescript";
import { constructorOf } from "../constructors.js";
import { hasForm } from "../forms.js";
import type { Cell } from "./cells.js";
import { showsAbsence } from "./keys.js";
import { bit } from "./lattice.js";
import { holdsObjects, type Wiring } from "./wiring.js";

type Declaration = ts.PropertyDeclaration | ts.VariableDeclaration;

/**
 * Is it a field or variable like `n!: number`? Its type says nothing of undefined; of what is no primitive, whatever is done
 * with it raises.
 */
export function isLeftUnset(
  { types, checker }: Pick<Wiring, "types" | "checker">,
  node: Declaration,
): boolean {
  if (!node.exclamationToken || !ts.isIdentifier(node.name)) return false;
  const { kinds } = types.value(checker.getTypeAtLocation(node));
  if (kinds.size === 0 || [...kinds].some((kind) => !primitive.has(kind))) return false;
  return !isSetByConstructor(node, `this.${node.name.text}`);
}

const primitive: ReadonlySet<string> = new Set(["str", "bool", "int", "float", "bigint"]);

function isSetByConstructor({ parent }: Declaration, member: string): boolean {
  const statements = ts.isClassLike(parent) ? (constructorOf(parent)?.body?.statements ?? []) : [];
  return statements.some(
    (s) =>
      ts.isExpressionStatement(s) &&
      ts.isBinaryExpression(s.expression) &&
      hasForm(s.expression.left, member),
  );
}

/** Of such a field, read where Python raises if nothing is there, what it is otherwise. */
export function whereSet(w: Wiring, node: ts.PropertyAccessExpression, from: Cell): Cell {
  const declaration = w.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  const isUnset = declaration && ts.isPropertyDeclaration(declaration) && isLeftUnset(w, declaration);
  if (!isUnset || showsAbsence(w, node)) return from;
  const cell = w.graph.cell();
  w.graph.edge(from, cell, holdsObjects(w, w.checker.getTypeAtLocation(node)), ~bit.absent);
  return cell;
}
