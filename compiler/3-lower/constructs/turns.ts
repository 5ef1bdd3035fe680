import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context, JumpTarget } from "../context.js";
import { containsYield } from "./functions.js";
import { labelsOf } from "./jumps.js";
import { bodyOf, type LoopOptions, nonEmpty } from "./loops.js";

/** A loop's body as a function: closures made in a turn keep that turn's variables. */
interface Turn {
  readonly definition: readonly py.Statement[];
  /** Runs one turn, and goes on as it ended. */
  readonly call: readonly py.Statement[];
}

/**
 *     def turn(i):
 *         fs.append(lambda: i)
 *     for i in range(3):
 *         turn(i)
 * `break`, `return` and jumps further out are what it gives back: True if there is one way only, else a number, or
 * `(value,)` for `return value`.
 */
export function lowerTurn(
  c: Context,
  node: ts.IterationStatement,
  captured: readonly string[],
  options: LoopOptions,
): Turn {
  const head = options.head ?? [];
  const changing = (options.changing ?? []).map((name) => ({ name, next: c.scratch(`next_${name}`) }));
  const exits = turnExits(c, node, () =>
    changing.map(({ name, next }) => py.assign(py.name(next), py.name(name))),
  );
  const own = new Set([...captured, ...head, ...declaredInside(c, node.statement)]);
  const inner = c.within({
    targets: [exits.target, ...c.scope.targets],
    turnVariables: [own, ...c.scope.turnVariables],
  });
  const body = inner.statements(bodyOf(node));
  const end = py.isTerminal(body) ? [] : exits.atEnd();
  const name = c.scratch("turn");
  const statements = nonEmpty([...body, ...end]);
  const outer = assignedOutside(c, statements, own, new Set(changing.map((v) => v.next)));
  const definition = py.functionDef(name, head, [...outer, ...statements]);
  const run = py.call(
    name,
    head.map((h) => py.name(h)),
  );
  const isGenerator = containsYield(node.statement);
  const back = changing.map(({ name: variable, next }) => py.assign(py.name(variable), py.name(next)));
  const initial = changing.map(({ next }) => py.assign(py.name(next), py.none()));
  return {
    definition: [...initial, definition],
    call: [...exits.goOn(c, isGenerator ? py.yieldFrom(run) : run, back)],
  };
}

interface Exits {
  readonly target: JumpTarget;
  atEnd(): readonly py.Statement[];
  /** Calls the turn and does what it gave back. */
  goOn(c: Context, run: py.Expression, back: readonly py.Statement[]): readonly py.Statement[];
}

function turnExits(c: Context, node: ts.Node, copyOut: () => readonly py.Statement[]): Exits {
  const ways = new Map<string, { readonly code: number; readonly then: readonly py.Statement[] }>();
  const returns: { isVoid: boolean; isValue: boolean } = { isVoid: false, isValue: false };
  const outside = c.scope.targets[0];
  const way = (key: string, then: readonly py.Statement[]): readonly py.Statement[] => {
    const known = ways.get(key) ?? { code: ways.size + 1, then };
    ways.set(key, known);
    return [py.returnStmt(known.code === 1 ? py.bool(true) : py.int(known.code))];
  };
  const target: JumpTarget = {
    node,
    labels: labelsOf(node),
    isBreakable: true,
    onBreak: () => way("break", outside?.onBreak() ?? []),
    onContinue: () => [...copyOut(), py.returnStmt()],
    onCross: way,
    onReturn(value) {
      returns[value ? "isValue" : "isVoid"] = true;
      return value ? [py.returnStmt(py.tuple([value]))] : way("return", returnOutside(c, undefined));
    },
  };
  return {
    target,
    atEnd: copyOut,
    goOn(context, run, back) {
      if (ways.size === 0 && !returns.isValue) return [py.exprStmt(run), ...back];
      const [only] = ways.values();
      if (only && ways.size === 1 && !returns.isValue && back.length === 0)
        return [py.ifStmt(run, only.then)];
      const end = py.name(context.scratch("end"));
      const checks: py.Statement[] = [...ways.values()].map(({ code, then }) =>
        py.ifStmt(code === 1 ? py.compare(end, "is", py.bool(true)) : py.eq(end, py.int(code)), then),
      );
      if (returns.isValue) {
        checks.push(py.ifStmt(py.isNotNone(end), returnOutside(c, py.subscript(end, py.int(0)))));
      }
      return [py.assign(end, run), ...checks, ...back];
    },
  };
}

/** `return` from where the turn is called. */
export function returnOutside(c: Context, value: py.Expression | undefined): readonly py.Statement[] {
  const through = c.scope.targets.find((target) => target.onReturn);
  return through?.onReturn?.(value) ?? [py.returnStmt(value)];
}

/** `global` or `nonlocal` of what the body assigns and the loop doesn't declare. */
function assignedOutside(
  c: Context,
  body: readonly py.Statement[],
  own: ReadonlySet<string>,
  copies: ReadonlySet<string>,
): py.Statement[] {
  const assigned = [...assignedNames(body)].filter(
    (name) => copies.has(name) || (!own.has(name) && !c.isTemporary(name)),
  );
  const { container, turnVariables } = c.scope;
  const isInTurn = turnVariables.length > 0;
  const isTurns = (name: string) =>
    copies.has(name) ? isInTurn : turnVariables.some((names) => names.has(name));
  const globals = ts.isSourceFile(container) ? assigned : c.facts.scopes.globals(container.parent);
  const outer = assigned.filter((name) => globals.includes(name) && !isTurns(name));
  const nonlocals = assigned.filter((name) => !outer.includes(name));
  return [
    ...(outer.length ? [py.globalStmt(outer)] : []),
    ...(nonlocals.length ? [py.nonlocalStmt(nonlocals)] : []),
  ];
}

function declaredInside(c: Context, node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    const { name } = child as ts.NamedDeclaration;
    const declares =
      ts.isVariableDeclaration(child) ||
      ts.isBindingElement(child) ||
      ts.isFunctionDeclaration(child) ||
      ts.isClassDeclaration(child) ||
      ts.isFunctionExpression(child) ||
      ts.isEnumDeclaration(child);
    if (declares && name && ts.isIdentifier(name) && !isVar(child)) names.add(c.facts.names.of(name));
    if (!ts.isFunctionLike(child)) child.forEachChild(visit);
  };
  visit(node);
  return names;
}

const isVar = (node: ts.Node): boolean => {
  const root = ts.isBindingElement(node) ? ts.walkUpBindingElementsAndPatterns(node) : node;
  return (
    ts.isVariableDeclaration(root) &&
    !ts.isCatchClause(root.parent) &&
    (ts.getCombinedNodeFlags(root) & ts.NodeFlags.BlockScoped) === 0
  );
};

/** Variables that the statements assign, apart from functions inside them. */
export function assignedNames(body: readonly py.Statement[]): Set<string> {
  const names = new Set<string>();
  const target = (node: py.Expression): void => {
    if (node.kind === "Name") names.add(node.id);
    if (node.kind === "Tuple") for (const e of node.elements) target(e.kind === "Starred" ? e.value : e);
  };
  const visit = (statement: py.Statement): void => {
    if (statement.kind === "Assign") statement.targets.forEach(target);
    if (statement.kind === "AugAssign" || statement.kind === "For") target(statement.target);
    if (statement.kind === "FunctionDef" || statement.kind === "ClassDef") {
      names.add(statement.name);
      return;
    }
    if ("body" in statement) statement.body.forEach(visit);
    if ("orelse" in statement) statement.orelse.forEach(visit);
    if (statement.kind === "Try") {
      statement.finalbody.forEach(visit);
      for (const handler of statement.handlers) {
        if (handler.name) names.add(handler.name);
        handler.body.forEach(visit);
      }
    }
  };
  body.forEach(visit);
  return names;
}
