import ts from "typescript";
import type { Assembly, Instruction, Operand } from "../../2-analyse/machine/assembler.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { withComments } from "./comments.js";

/** `asm_thumb(…)` as an expression: the function is made before it. */
export function lowerAssemblerCall(c: Context, node: ts.CallExpression): py.Expression | undefined {
  const assembly = c.facts.calls.assembly(node);
  if (!assembly) return undefined;
  const name = c.fresh("assembled");
  c.before(assembledFunction(c, node, assembly, name));
  return py.name(name);
}

/**
 *     @micropython.asm_thumb
 *     def double(r0):
 *         add(r0, r0, r0)
 */
export function assembledFunction(
  c: Context,
  node: ts.CallExpression,
  { assembler, parameters, returns, instructions }: Assembly,
  name: string,
): py.Statement {
  const body = instructions.flatMap((instruction) =>
    withComments(instruction.node, [py.from(c.origin(instruction.node), lowerInstruction(c, instruction))]),
  );
  return py.from(
    c.origin(node),
    py.functionDef(name, parameters, body.length > 0 ? body : [py.pass()], {
      // no value: MicroPython's compiler reads it
      decorators: [py.attr(py.name("micropython"), assembler)],
      ...(returns !== undefined && { returns: py.name(returns) }),
    }),
  );
}

function lowerInstruction(c: Context, { word, operands }: Instruction): py.Statement {
  const given = operands.map((operand) => lowerOperand(c, operand));
  return py.exprStmt(py.call(word, given));
}

function lowerOperand(c: Context, operand: Operand): py.Expression {
  if (operand.kind === "name") return py.name(operand.name);
  // `0x10` stays as it is written
  if (operand.kind === "number")
    return ts.isNumericLiteral(operand.node) ? c.expression(operand.node) : py.int(operand.value);
  const elements = operand.elements.map((element) => lowerOperand(c, element));
  if (operand.kind === "list") return py.list(elements);
  return operand.kind === "set" ? py.setDisplay(elements) : displaced(elements);
}

/** `4(a1)`; of `-4(a1)` the sign is outside. */
function displaced([offset, base]: readonly py.Expression[]): py.Expression {
  const isNegative = offset!.kind === "UnaryOp";
  const call = py.call(isNegative ? offset.operand : offset!, [base!]);
  return isNegative ? py.unary("-", call) : call;
}
