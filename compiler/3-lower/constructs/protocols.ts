import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerArguments } from "./arguments.js";

/** `x.length` of an object of MicroPython: `len(x)` */
export function lowerOutsideLength(c: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  if (node.name.text !== "length" || c.facts.calls.outside(node) === undefined) return undefined;
  return py.call("len", [c.expression(node.expression)]);
}

type Operands = readonly [object: py.Expression, ...args: py.Expression[]];

/** Methods that are syntax in Python. */
const syntax: Readonly<Record<string, (c: Context, operands: Operands) => py.Expression>> = {
  __getitem__: (_, [x, key]) => py.subscript(x, key!),
  __contains__: (_, [x, item]) => py.compare(item!, "in", x),
  __len__: (_, [x]) => py.call("len", [x]),
  __add__: (_, [x, other]) => py.binary(x, "+", other!),
  __setitem__: (c, [x, key, value]) => done(c, py.assign(py.subscript(x, key!), value!)),
  __delitem__: (c, [x, key]) => done(c, py.del(py.subscript(x, key!))),
  slice: (_, [x, start, end]) => py.subscript(x, py.slice(start, end)),
};

function done(c: Context, statement: py.Statement): py.Expression {
  c.before(statement);
  return py.none();
}

/** `x.__getitem__(k)` of an object of MicroPython: `x[k]`, and the other methods that stand for operators. */
export function lowerOutsideOperator(c: Context, node: ts.CallExpression): py.Expression | undefined {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || node.arguments.some(ts.isSpreadElement)) return undefined;
  const lower = Object.hasOwn(syntax, callee.name.text) ? syntax[callee.name.text] : undefined;
  if (!lower || c.facts.calls.outside(callee) === undefined) return undefined;
  const { expression: object } = callee;
  const { head, args } = lowerArguments(c, node, [
    { node: object, lower: (inner) => inner.expression(object) },
  ]);
  return lower(c, [head[0] as py.Expression, ...(args as py.Expression[])]);
}
