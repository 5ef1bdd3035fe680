import ts from "typescript";
import { droppedPromise } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { commentMark, extendsDevice, markedName } from "./marks.js";

/** Reports calls of device functions in a mixed file's host code whose promise nobody waits for. */
export function reportDroppedPromises(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  reporter: Reporter,
): void {
  for (const [call, name] of droppedPromises(source, checker)) reporter.report(droppedPromise, call, name);
}

/** `[call, function's name]` */
function droppedPromises(source: ts.SourceFile, checker: ts.TypeChecker): [ts.CallExpression, string][] {
  const found: [ts.CallExpression, string][] = [];
  const marked = new Set(source.statements.filter((s) => markedName(s) !== undefined));
  const visit = (node: ts.Node): void => {
    if (marked.has(node as ts.Statement) && !(ts.isClassDeclaration(node) && extendsDevice(node))) return;
    if (ts.isCallExpression(node) && isMarkedFunction(node.expression, checker) && !isAwaited(node)) {
      found.push([node, node.expression.getText()]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isMarkedFunction(callee: ts.Expression, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(callee);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isFunctionDeclaration(declaration) &&
    commentMark(declaration) !== undefined
  );
}

/** Is the promise awaited, returned, iterated with `for await`, given to `Promise.all` and its kin, or chained with `.then`? */
function isAwaited(call: ts.Expression): boolean {
  const parent = call.parent;
  if (ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent)) return isAwaited(parent);
  if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isVoidExpression(parent))
    return true;
  if (ts.isArrowFunction(parent)) return parent.body === call;
  if (ts.isForOfStatement(parent)) return parent.awaitModifier !== undefined;
  if (ts.isArrayLiteralExpression(parent)) return isAwaited(parent);
  if (ts.isCallExpression(parent)) return /^Promise\.\w+$/.test(parent.expression.getText());
  return ts.isPropertyAccessExpression(parent) && /^(then|catch|finally|next)$/.test(parent.name.text);
}
