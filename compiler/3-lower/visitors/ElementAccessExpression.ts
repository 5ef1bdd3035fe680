import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerBuiltin } from "../constructs/builtins.js";
import { foldedEnumMember } from "../constructs/constants.js";
import { elementMember, labelledMethod } from "../constructs/members.js";
import { isChainHead, lowerOptionalChain } from "../constructs/OptionalChain.js";
import { isSuper, lowerSuperProperty } from "../constructs/super.js";
import type { Context } from "../context.js";

export function ElementAccessExpression(node: ts.ElementAccessExpression, c: Context): py.Expression {
  if (isChainHead(c, node)) return lowerOptionalChain(c, node);
  const known = foldedEnumMember(c, node) ?? lowerBuiltin(c, node);
  if (known) return known;
  if (isSuper(node.expression)) return lowerSuperProperty(c, node);
  const { argumentExpression: key } = node;
  const [object, index] = c.ordered([node.expression, key]) as [py.Expression, py.Expression];
  return labelledMethod(c, node, elementMember(c, node, object, index).read());
}
