import ts from "typescript";
import { emittersOf } from "../../../contract/index.js";
import { pointer } from "../../diagnostics/functions.js";
import { markedEmitter } from "../machine/emitters.js";
import { pointerMaker, pointerOf } from "../machine/pointers.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `ptr8(buffer)` of `mpc`: memory is read so by viper code only. */
export const pointerMade: Rule<ts.Identifier> = (node, q) => {
  if (ts.isImportSpecifier(node.parent) || ts.isPartOfTypeNode(node)) return;
  if (pointerMaker(q.checker, node)) reportOutside(node, node.text, q);
};

/** A parameter, variable or property that is a pointer. */
export const pointerDeclared: Rule<
  ts.ParameterDeclaration | ts.VariableDeclaration | ts.PropertyDeclaration
> = (node, q) => {
  const made = ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer);
  const isReported = made && pointerMaker(q.checker, node.initializer.expression) !== undefined;
  if (!isReported && pointerOf(q.checker.getTypeAtLocation(node)))
    reportOutside(node.name, nameOf(node.name), q);
};

function reportOutside(node: ts.Node, name: string, q: Inquiry): void {
  const viper = ts.findAncestor(node, (at) => ts.isFunctionLike(at) && markedEmitter(at) === "viper");
  if (viper && q.facts.machine.emitter(viper)) return;
  const { target } = q.facts.reach;
  const known = emittersOf(target) === undefined ? undefined : (target.port ?? "of these options");
  q.reporter.report(pointer, node, name, viper !== undefined, known);
}
