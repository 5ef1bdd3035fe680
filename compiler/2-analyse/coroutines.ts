import ts from "typescript";
import type { Handover } from "./facts.js";
import { isOutside } from "./outside.js";

/** Where promises of the program meet coroutines of MicroPython; see docs/decisions/async.md. */

type Call = ts.CallExpression | ts.NewExpression;

/** Does the call start a coroutine of MicroPython's? */
export function isCoroutineCall(checker: ts.TypeChecker, node: Call): boolean {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  return isOutside(declaration) && checker.getTypeAtLocation(node).symbol?.name === "Promise";
}

/** `asyncio.run(p)`, `loop.run_until_complete(p)`: they take what is awaited and give its result. */
export function runsEventLoop(checker: ts.TypeChecker, node: Call): boolean {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (
    !declaration ||
    !isOutside(declaration) ||
    !/\/asyncio\.d\.ts$/.test(declaration.getSourceFile().fileName)
  )
    return false;
  const name = (declaration as ts.FunctionDeclaration).name?.getText();
  return name === "run" || name === "run_until_complete";
}

/** How an argument is handed to MicroPython where it takes what can be awaited, or functions that give such. */
export function handover(checker: ts.TypeChecker, argument: ts.Expression): Handover {
  const place = ts.isSpreadElement(argument.parent) ? argument.parent : argument;
  const call = place.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return "as it is";
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || !isOutside(declaration)) return "as it is";
  const { parameters } = declaration;
  const parameter = parameters[Math.min(call.arguments?.indexOf(place) ?? 0, parameters.length - 1)];
  return parameter ? awaited(checker, checker.getTypeAtLocation(parameter)) : "as it is";
}

function awaited(checker: ts.TypeChecker, type: ts.Type, seen = new Set<ts.Type>()): Handover {
  if (seen.has(type)) return "as it is";
  seen.add(type);
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type ? awaited(checker, constraint, seen) : "as it is";
  }
  const parts = type.isUnion()
    ? type.types
    : checker.isArrayLikeType(type)
      ? checker.getTypeArguments(type as ts.TypeReference)
      : [];
  for (const part of parts) {
    const found = awaited(checker, part, seen);
    if (found !== "as it is") return found;
  }
  if (parts.length > 0) return "as it is";
  if (checker.getPropertyOfType(type, "then")) return "coroutine";
  const signature = type.getCallSignatures()[0];
  const result = signature && awaited(checker, checker.getReturnTypeOfSignature(signature), seen);
  return result === "coroutine" ? "coroutine function" : "as it is";
}
