import ts from "typescript";
import { builtinRow } from "../../builtins/index.js";
import { frozenObject, sealedObject } from "../../diagnostics/objects.js";
import { isAssigned } from "../bindings.js";
import type { BuiltinReference } from "../facts.js";
import { bit } from "../flow/lattice.js";
import { hasForm } from "../forms.js";
import { isUnsharedAt } from "../freshness.js";
import { skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** `f.x = 1`, `f.x++`, `[f.x] = xs`, `delete f.x` where `f` may be frozen: it throws in JavaScript, and nothing is on the board. */
export const writeToFrozen: Rule<Member> = (node, q) => {
  if (!isAssigned(node) && !ts.isDeleteExpression(node.parent)) return;
  if (ts.isPropertyAccessExpression(node)) {
    if (ts.isPrivateIdentifier(node.name) || q.facts.classes.isAccessor(node)) return;
  }
  reportFrozen(node, node.expression, q);
  const isKept = isAssigned(node) && isAlwaysThere(node, q);
  if (!isKept && isSealed(node.expression, q)) q.reporter.report(sealedObject, node, nameOf(node.expression));
};

/** A property that its type declares, and not as optional: writing it makes none. */
function isAlwaysThere(node: Member, q: Inquiry): boolean {
  if (q.facts.calls.isIndexed(node)) return false;
  const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  const symbol = q.checker.getSymbolAtLocation(name);
  return symbol !== undefined && !(symbol.flags & ts.SymbolFlags.Optional);
}

/** `xs.push(1)`, `Object.assign(o, …)` of what may be frozen. */
export const changeOfFrozen: Rule<ts.CallExpression> = (node, q) => {
  const callee = skipWrappers(node.expression);
  const builtin = q.facts.calls.builtin(node);
  if (!builtin) return;
  if (builtin.type === "Object" && builtin.name === "assign" && node.arguments[0])
    reportFrozen(node, node.arguments[0], q);
  const isMember = ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee);
  if (!isMember || builtin.type !== "array" || !changes(builtin)) return;
  reportFrozen(callee, callee.expression, q);
  if (isSealed(callee.expression, q)) q.reporter.report(sealedObject, callee, nameOf(callee.expression));
};

function isSealed(object: ts.Expression, { flow }: Inquiry): boolean {
  const cell = flow.cellOf(object);
  return cell !== undefined && flow.graph.hasShape(cell) && flow.graph.shape(cell).sealed;
}

function changes(builtin: BuiltinReference): boolean {
  const row = builtinRow(builtin);
  return row !== undefined && "mutates" in row && row.mutates === true;
}

function reportFrozen(place: ts.Node, receiver: ts.Expression, q: Inquiry): void {
  const object = skipWrappers(receiver);
  if (!canBeFrozen(object, q)) return;
  if (ts.isIdentifier(object) && isUnsharedAt(q.bindings, object)) return;
  if (object.kind === ts.SyntaxKind.ThisKeyword && isBeingMade(object)) return;
  q.reporter.report(frozenObject, place, nameOf(object));
}

/** Has the object been frozen as it was made, or any of its set later? */
export function canBeFrozen(object: ts.Expression, { flow }: Pick<Inquiry, "flow">): boolean {
  const cell = flow.cellOf(object);
  if (!cell) return false;
  const { bits } = flow.graph.content(cell);
  // of typed arrays it says something else
  const isMarked = (bits & bit.frozen) !== 0 && !(bits & (bit.bytearray | bit.array | bit.buffer));
  return isMarked || (flow.graph.hasShape(cell) && flow.graph.shape(cell).frozen);
}

/** `this` in a constructor before it is frozen there; a base class's constructor may have done so already. */
function isBeingMade(node: ts.Node): boolean {
  const fn = ts.findAncestor(node, (at) => ts.isFunctionLike(at) && !ts.isArrowFunction(at));
  if (!fn || !ts.isConstructorDeclaration(fn) || fn.parent.heritageClauses) return false;
  const freezes = (at: ts.Node): boolean =>
    (at.pos < node.pos && hasForm(at, "Object.freeze(this)")) || (at.forEachChild(freezes) ?? false);
  return !freezes(fn);
}
