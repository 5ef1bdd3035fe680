import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Calls, Kind, Values } from "./facts.js";
import { equality } from "./operators.js";

const searching = /^(indexOf|lastIndexOf|includes|is)$/;
const keyed = /^(map|set|weakmap|weakset)$/i;

/** Does the program ask anywhere whether two of a kind are the same one: by `===`, by looking for one, as keys? */
export function comparesIdentity(
  { modules, checker }: Reach,
  values: Values,
  calls: Pick<Calls, "builtin">,
  kind: Kind,
): boolean {
  const isOne = (node: ts.Expression): boolean => {
    if (ts.isSpreadElement(node)) return isOne(node.expression);
    if (ts.isArrayLiteralExpression(node)) return node.elements.some(isOne);
    const { kinds } = values.of(node);
    if (kinds.has(kind)) return true;
    return kinds.has("list") && checker.isArrayType(checker.getTypeAtLocation(node))
      ? values.elementOf(node).kinds.has(kind)
      : false;
  };
  const compares = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node) && equality.has(node.operatorToken.kind))
      return isOne(node.left) && isOne(node.right);
    if (ts.isCaseClause(node)) return isOne(node.expression);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
    const called = calls.builtin(node);
    if (!called || !node.arguments) return false;
    if (searching.test(called.name)) return node.arguments.some(isOne);
    return keyed.test(called.type) && node.arguments.slice(0, 1).flatMap(keysIn).some(isOne);
  };
  const search = (node: ts.Node): boolean => compares(node) || (node.forEachChild(search) ?? false);
  return modules.some((module) => module.statements.some(search));
}

/** Of `new Map([[key, value], …])` the keys, else what is handed over. */
function keysIn(argument: ts.Expression): readonly ts.Expression[] {
  if (!ts.isArrayLiteralExpression(argument)) return [argument];
  return argument.elements.flatMap((element) =>
    ts.isArrayLiteralExpression(element) ? element.elements.slice(0, 1) : [element],
  );
}
