import ts from "typescript";
import { isFunctionScoped } from "../../2-analyse/bindings.js";
import * as py from "../../python/index.js";
import type { Context, JumpTarget } from "../context.js";
import { labelsOf } from "./jumps.js";
import { bodyOf, type LoopOptions, nonEmpty } from "./loops.js";
import { lowerTurnBody } from "./using.js";

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
  const body = [
    ...(options.prologue?.(inner) ?? []),
    ...lowerTurnBody(inner, node, () => inner.statements(bodyOf(node))),
  ];
  const end = py.isTerminal(body) ? [] : exits.atEnd();
  const name = c.scratch("turn");
  const statements = nonEmpty([...body, ...end]);
  const outer = assignedOutside(c, statements, own, new Set(changing.map((v) => v.next)));
  const definition = py.functionDef(name, head, [...outer, ...statements]);
  const run = py.call(
    name,
    head.map((h) => py.name(h)),
  );
  const isGenerator = statements.some(py.statementSuspends);
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

/**
 * The variables of a loop's head as they are made, where closures keep these: later turns don't change them.
 *     def start():
 *         i = 0
 *         show = lambda: i
 *         return i, show
 *     i, show = start()
 */
export function lowerStart(
  c: Context,
  head: readonly string[],
  declare: (inner: Context) => void,
): readonly py.Statement[] {
  const own = new Set(head);
  const inner = c.within({ turnVariables: [own, ...c.scope.turnVariables] });
  const { before } = c.capture(() => declare(inner));
  const name = c.scratch("start");
  const made = head.length === 1 ? py.name(head[0] as string) : py.tuple(head.map((h) => py.name(h)));
  const body = [...assignedOutside(c, before, own), ...before, py.returnStmt(made)];
  const run = py.call(name);
  return [
    py.functionDef(name, [], body),
    py.assign(made, before.some(py.statementSuspends) ? py.yieldFrom(run) : run),
  ];
}

/** `global` or `nonlocal` of what the body assigns and the loop doesn't declare. */
function assignedOutside(
  c: Context,
  body: readonly py.Statement[],
  own: ReadonlySet<string>,
  copies: ReadonlySet<string> = new Set(),
): py.Statement[] {
  const assigned = [...py.boundNames(body)].filter(
    (name) => copies.has(name) || (!own.has(name) && !c.isTemporary(name)),
  );
  const { container, turnVariables } = c.scope;
  const isInTurn = turnVariables.length > 0;
  const isTurns = (name: string) =>
    copies.has(name) ? isInTurn : turnVariables.some((names) => names.has(name));
  const globals = ts.isSourceFile(container) ? assigned : c.facts.scopes.globals(container.parent);
  const outer = assigned.filter((name) => globals.includes(name) && !isTurns(name));
  const nonlocals = assigned.filter((name) => !outer.includes(name));
  return py.outerStmts(outer, nonlocals);
}

function declaredInside(c: Context, node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node, ownsVars: boolean): void => {
    const { name } = child as ts.NamedDeclaration;
    const declares =
      ts.isVariableDeclaration(child) ||
      ts.isBindingElement(child) ||
      ts.isFunctionDeclaration(child) ||
      ts.isClassLike(child) ||
      ts.isFunctionExpression(child) ||
      ts.isEnumDeclaration(child);
    const isOwn = ownsVars || !isFunctionScoped(child);
    if (declares && name && ts.isIdentifier(name) && isOwn) names.add(c.facts.names.of(name));
    const property = ts.isPropertyAccessExpression(child) ? ownedProperty(c, child, names) : undefined;
    if (property !== undefined) names.add(property);
    if (ts.isFunctionLike(child)) return;
    // What `var` declares belongs to the function around the loop, but in a static block to the block.
    child.forEachChild((inner) => visit(inner, ownsVars || ts.isClassStaticBlockDeclaration(child)));
  };
  visit(node, false);
  return names;
}

/** `f.count` of a function that is declared inside. */
function ownedProperty(
  c: Context,
  node: ts.PropertyAccessExpression,
  declared: ReadonlySet<string>,
): string | undefined {
  const owner = ts.isIdentifier(node.expression) ? c.facts.names.of(node.expression) : "";
  return declared.has(owner) ? c.facts.names.namespaceMember(node)?.attribute : undefined;
}
