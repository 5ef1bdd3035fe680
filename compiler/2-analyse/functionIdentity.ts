import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Calls, Values } from "./facts.js";
import { equality } from "./operators.js";

const searching = /^(indexOf|lastIndexOf|includes|is)$/;
const keyed = /^(map|set|weakmap|weakset)$/i;

/** Does the program ask anywhere whether two functions are the same one: by `===`, by looking for one, as keys? */
export function comparesFunctions(
  { modules, checker }: Reach,
  values: Values,
  calls: Pick<Calls, "builtin">,
): boolean {
  const isFunction = (node: ts.Expression): boolean => {
    if (ts.isSpreadElement(node)) return isFunction(node.expression);
    if (ts.isArrayLiteralExpression(node)) return node.elements.some(isFunction);
    const { kinds } = values.of(node);
    if (kinds.has("function")) return true;
    return kinds.has("list") && checker.isArrayType(checker.getTypeAtLocation(node))
      ? values.elementOf(node).kinds.has("function")
      : false;
  };
  const compares = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node) && equality.has(node.operatorToken.kind))
      return isFunction(node.left) && isFunction(node.right);
    if (ts.isCaseClause(node)) return isFunction(node.expression);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
    const called = calls.builtin(node);
    const isAsking = called !== undefined && (searching.test(called.name) || keyed.test(called.type));
    return isAsking && (node.arguments ?? []).some(isFunction);
  };
  const search = (node: ts.Node): boolean => compares(node) || (node.forEachChild(search) ?? false);
  return modules.some((module) => module.statements.some(search));
}
