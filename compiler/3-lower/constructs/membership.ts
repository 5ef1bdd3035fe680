import ts from "typescript";
import { isStatic } from "../../2-analyse/bindings.js";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBe, isOnly } from "./kinds.js";
import { protocolNames } from "./memberNames.js";
import { keyOf } from "./members.js";

/** `key in object`, `#x in object` */
export function lowerIn(c: Context, node: ts.BinaryExpression): py.Expression {
  if (ts.isPrivateIdentifier(node.left)) {
    const object = c.expression(node.right);
    const { cls } = c.scope;
    const member = cls && declared(cls.node, node.left);
    // Instances have all private members of their class, and nothing else has; the static ones it has itself.
    if (member && isStatic(member)) return py.compare(object, "is", py.name(cls.name));
    if (member) return py.call("isinstance", [object, py.name(cls.name)]);
    return py.call("hasattr", [object, py.str(c.facts.names.of(node.left))]);
  }
  const mayInherit = c.facts.calls.canBeInherited(node.left) && c.facts.values.inherits(node.right);
  if (
    ts.isStringLiteralLike(node.left) &&
    (mayInherit || c.facts.calls.isInherited(node.left.text, node.right))
  ) {
    const object = c.expression(node.right);
    if (!py.isSimple(object)) c.before(py.exprStmt(object));
    return py.bool(true);
  }
  const symbol = wellKnownName(node.left);
  if (symbol !== undefined) return hasProtocol(c, c.expression(node.right), symbol);
  const [left, right] = c.ordered([node.left, node.right]) as [py.Expression, py.Expression];
  const object = c.facts.values.of(node.right);
  const key = keyOf(c, c.facts.values.of(node.left), left);
  if (isOnly(object, "dict", "ordered"))
    return mayInherit ? isOwnOrInherited(c, key, right) : py.compare(key, "in", right);
  // an error has a cause as an own property only where it was given one, and a stack always
  if (
    canBe(object, "error", "instance") &&
    ts.isStringLiteralLike(node.left) &&
    /^(cause|stack)$/.test(node.left.text)
  )
    return py.call(c.prelude("has_prop"), [key, right]);
  if (isOnly(object, "instance", "python", "class", "module") && ts.isStringLiteralLike(node.left)) {
    return py.call("hasattr", [right, py.str(c.facts.names.attribute(node.right, node.left.text))]);
  }
  return py.call(c.prelude("has_prop"), [isOnly(object, "list") ? left : key, right]);
}

function isOwnOrInherited(c: Context, given: py.Expression, object: py.Expression): py.Expression {
  const key = py.isSimple(given) ? given : c.temp("key", given);
  return py.or(py.compare(key, "in", object), py.call(c.prelude("inherited"), [key]));
}

/** `Symbol.iterator in object` */
function hasProtocol(c: Context, object: py.Expression, symbol: string): py.Expression {
  if (symbol === "iterator") return py.call(c.prelude("is_iterable"), [object]);
  const { attribute, key } = protocolNames(symbol);
  return py.isNotNone(py.call(c.prelude("protocol"), [object, py.str(key), py.str(attribute)]));
}

const declared = (cls: ts.ClassLikeDeclaration, name: ts.PrivateIdentifier): ts.ClassElement | undefined =>
  cls.members.find((m) => m.name && ts.isPrivateIdentifier(m.name) && m.name.text === name.text);

/** Built-in classes whose instances have a Python type of their own; errors and collections are prelude classes. */
const pythonTypes: ReadonlyMap<string, py.Expression> = new Map<string, py.Expression>([
  ["Array", py.name("list")],
  ["Uint8Array", py.tuple([py.name("bytearray"), py.name("memoryview")])],
]);

/** Exceptions that are the same class, or of one derived from it, after they were caught. */
const keepTheirClass: ReadonlySet<string> = new Set(["OSError", "MemoryError", "Exception", "BaseException"]);

/** `x instanceof C` */
export function lowerInstanceOf(c: Context, node: ts.BinaryExpression): py.Expression {
  const cls = skipWrappers(node.right) as ts.Expression;
  if (ts.isIdentifier(cls) && c.facts.calls.builtin(cls)) return builtinInstance(c, node, cls.text);
  const [left, right] = c.ordered([node.left, node.right]) as [py.Expression, py.Expression];
  if (c.facts.calls.asksClass(node)) return py.method(right, protocolNames("hasInstance").attribute, [left]);
  const isConverted = c.facts.calls.isOutsideException(cls) && !keepTheirClass.has(cls.getText());
  const object = isConverted ? py.call(c.prelude("raised"), [left]) : left;
  if (!canBe(c.facts.values.of(cls), "function")) return py.call("isinstance", [object, right]);
  const [kept, maker] = [c.temp("value", object), c.temp("maker", right)];
  // nothing is made by a function that is no class
  return py.and(py.call("isinstance", [maker, py.name("type")]), py.call("isinstance", [kept, maker]));
}

function builtinInstance(c: Context, node: ts.BinaryExpression, name: string): py.Expression {
  const left = c.expression(node.left);
  const type = pythonTypes.get(name);
  if (type) return py.call("isinstance", [left, type]);
  // the board's own exceptions are errors, too
  if (name === "Error") return py.call("isinstance", [left, py.name("Exception")]);
  if (name === "Function") return py.call("callable", [left]);
  if (name === "Object") return py.not(py.call(c.prelude("is_primitive"), [left]));
  return py.call("isinstance", [left, c.expression(node.right)]);
}
