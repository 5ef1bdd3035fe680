import type ts from "typescript";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import { lowerBuiltin } from "../constructs/builtins.js";
import { foldedEnumMember } from "../constructs/constants.js";
import { protocolNames } from "../constructs/memberNames.js";
import { labelledMethod, propertyMember } from "../constructs/members.js";
import { namespaceVariable } from "../constructs/namespaces.js";
import { isChainHead, lowerOptionalChain } from "../constructs/OptionalChain.js";
import { lowerOutsideLength } from "../constructs/protocols.js";
import { isSuper, lowerSuperProperty } from "../constructs/super.js";
import { lowerUnboundMethod } from "../constructs/unbound.js";
import type { Context } from "../context.js";

export function PropertyAccessExpression(node: ts.PropertyAccessExpression, c: Context): py.Expression {
  if (isChainHead(c, node)) return lowerOptionalChain(c, node);
  const symbol = c.facts.calls.builtin(node)?.type === "Symbol" ? wellKnownName(node) : undefined;
  if (symbol !== undefined) return py.str(protocolNames(symbol).key);
  const known =
    foldedEnumMember(c, node) ??
    lowerUnboundMethod(c, node) ??
    namespaceVariable(c, node) ??
    lowerBuiltin(c, node) ??
    lowerOutsideLength(c, node);
  if (known) return known;
  if (isSuper(node.expression)) return lowerSuperProperty(c, node);
  const word = c.facts.calls.pioMember(node);
  if (word !== undefined) return py.name(word);
  const isException =
    c.facts.calls.outside(node) === "args" && c.facts.calls.isOutsideException(node.expression);
  const object = isException
    ? py.call(c.prelude("raised"), [c.expression(node.expression)])
    : c.expression(node.expression);
  return labelledMethod(c, node, propertyMember(c, node, object).read());
}
