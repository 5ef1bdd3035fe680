import ts from "typescript";
import { isFunctionScoped } from "../../2-analyse/bindings.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBeNone } from "./kinds.js";

/**
 * JavaScript has a block's functions before its first statement runs; Python makes them where they stand. A function that
 * something earlier may call (directly, or through functions that it calls) moves in front of that; others keep their place.
 */
export function hoistFunctions(nodes: readonly ts.Statement[]): readonly ts.Statement[] {
  const functions = new Map<string, ts.FunctionDeclaration>();
  for (const node of nodes)
    if (ts.isFunctionDeclaration(node) && node.body && node.name) functions.set(node.name.text, node);
  if (functions.size === 0) return nodes;
  const uses = new Map<ts.Statement, ReadonlySet<string>>();
  for (const node of nodes) uses.set(node, namesIn(node, functions));
  const done = new Set<ts.Statement>();
  const ordered: ts.Statement[] = [];
  const place = (node: ts.Statement): void => {
    if (done.has(node)) return;
    done.add(node);
    ordered.push(node);
  };
  for (const node of nodes) {
    if (!ts.isFunctionDeclaration(node)) {
      const needed = reachable(node, uses, functions);
      for (const fn of nodes) if (needed.has(fn)) place(fn);
    }
    place(node);
  }
  return ordered;
}

function reachable(
  from: ts.Statement,
  uses: ReadonlyMap<ts.Statement, ReadonlySet<string>>,
  functions: ReadonlyMap<string, ts.FunctionDeclaration>,
): ReadonlySet<ts.Statement> {
  const found = new Set<ts.Statement>();
  const visit = (node: ts.Statement): void => {
    for (const name of uses.get(node) ?? []) {
      const fn = functions.get(name);
      if (!fn || found.has(fn)) continue;
      found.add(fn);
      visit(fn);
    }
  };
  visit(from);
  return found;
}

/** Functions of one clause that another clause of the switch may call: all clauses are one block. */
export function sharedFunctions({ clauses }: ts.CaseBlock): readonly ts.FunctionDeclaration[] {
  const functions = new Map<string, ts.FunctionDeclaration>();
  const clauseOf = new Map<ts.Statement, ts.Node>();
  for (const clause of clauses) {
    for (const statement of clause.statements) {
      if (!ts.isFunctionDeclaration(statement) || !statement.body || !statement.name) continue;
      functions.set(statement.name.text, statement);
      clauseOf.set(statement, clause);
    }
  }
  if (functions.size === 0) return [];
  const uses = new Map([...functions.values()].map((fn) => [fn as ts.Statement, namesIn(fn, functions)]));
  const shared = new Set<ts.Statement>();
  for (const clause of clauses) {
    for (const name of namesIn(clause, functions)) {
      const fn = functions.get(name) as ts.FunctionDeclaration;
      if (clauseOf.get(fn) === clause) continue;
      shared.add(fn);
      for (const called of reachable(fn, uses, functions)) shared.add(called);
    }
  }
  return [...functions.values()].filter((fn) => shared.has(fn));
}

/** Names of these functions that occur in the node, wherever (a shadowed name only makes a function move needlessly). */
function namesIn(node: ts.Node, functions: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && functions.has(child.text)) names.add(child.text);
    child.forEachChild(visit);
  };
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node) && !ts.isInterfaceDeclaration(node)) {
    node.forEachChild(visit);
  }
  return names;
}

/**
 * `var`s that can be read before anything is assigned to them, or that functions inside assign, and those of loops whose bodies
 * become functions: None from the start of the function.
 */
export function hoistVariables(c: Context, body: ts.Node): py.Statement[] {
  const names = new Set<string>();
  const visit = (node: ts.Node, isInTurn: boolean): void => {
    if (isNamed(node) && isFunctionScoped(node) && !isFirst(node, body) && !isParameter(node.name, body)) {
      const isEarly = canBeNone(c.facts.values.of(node.name)) || c.facts.scopes.isShared(node.name);
      if (isInTurn || isEarly) names.add(c.facts.names.of(node.name));
    }
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    const isTurn = ts.isIterationStatement(node, false) && c.facts.scopes.perIteration(node).length > 0;
    // A variable of the module is declared `global` in the turn, and needs no value before.
    node.forEachChild((child) => visit(child, isInTurn || (isTurn && !ts.isSourceFile(body))));
  };
  body.forEachChild((child) => visit(child, false));
  return [...names].map((name) => py.assign(py.name(name), py.none()));
}

/** A variable, also one of a pattern. */
const isNamed = (
  node: ts.Node,
): node is (ts.VariableDeclaration | ts.BindingElement) & { readonly name: ts.Identifier } =>
  (ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name);

/** `function f(a) { var a; }`: one variable, which has its value at the start. */
function isParameter({ text }: ts.Identifier, body: ts.Node): boolean {
  const named = (name: ts.BindingName): boolean =>
    ts.isIdentifier(name)
      ? name.text === text
      : name.elements.some((e) => ts.isBindingElement(e) && named(e.name));
  return ts.isFunctionLike(body.parent) && body.parent.parameters.some((p) => named(p.name));
}

/** Does the declaration stand directly in the body, before anything that names the variable, which is no parameter? */
export function isFirst(node: ts.VariableDeclaration | ts.BindingElement, body: ts.Node): boolean {
  const root = ts.isBindingElement(node) ? ts.walkUpBindingElementsAndPatterns(node) : node;
  if (root.parent.parent.parent !== body) return false;
  const { text } = node.name as ts.Identifier;
  const search = (child: ts.Node): boolean =>
    (ts.isIdentifier(child) && child.text === text && child.pos < node.pos) ||
    (child.forEachChild(search) ?? false);
  return !isParameter(node.name as ts.Identifier, body) && !search(body);
}
