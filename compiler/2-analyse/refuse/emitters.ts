import ts from "typescript";
import { emittersOf } from "../../../contract/index.js";
import { noEmitter, notInNative, readTooEarly, viperAsValue } from "../../diagnostics/machine.js";
import type { Binding } from "../bindings.js";
import { isAsync, isGenerator } from "../flow/functions.js";
import { markedEmitter } from "../machine/emitters.js";
import { skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** A function marked for an emitter that the target lacks, or isn't known to have. */
export const emitterLacking: Rule = (node, q) => {
  const marked = markedEmitter(node);
  if (marked === undefined || q.facts.machine.emitter(node)) return;
  const { target } = q.facts.reach;
  const known = emittersOf(target) === undefined ? undefined : (target.port ?? "of these options");
  const name = nameOfFunction(node);
  q.reporter.report(noEmitter, name, nameOf(name), marked, known);
};

/** `const f = () => …` */
function nameInParent({ parent }: ts.Node): ts.Node | undefined {
  return ts.isVariableDeclaration(parent) ? parent.name : undefined;
}

/** What MicroPython leaves out of native code, by its documentation: what it makes of them there isn't what bytecode does. */
export const lackingInNative: Rule = (node, q) => {
  if (markedEmitter(node) !== "native") return;
  const visit = (child: ts.Node): void => {
    if (isGenerator(child)) q.reporter.report(notInNative, nameOfFunction(child), "generators");
    else if (isAsync(child)) q.reporter.report(notInNative, nameOfFunction(child), "async functions");
    else if (ts.isVariableDeclarationList(child) && isUsing(child))
      q.reporter.report(notInNative, child, "`using`");
    child.forEachChild(visit);
  };
  visit(node);
};

const nameOfFunction = (fn: ts.Node): ts.Node =>
  ts.getNameOfDeclaration(fn as ts.Declaration) ?? nameInParent(fn) ?? fn;

const isUsing = ({ flags }: ts.Node): boolean => (flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;

/**
 * Native code doesn't look whether a variable has its value yet. Within a function TypeScript does; a closure may be called
 * before what it captures is declared.
 */
export const capturedTooEarly: Rule = (node, q) => {
  if (markedEmitter(node) !== "native") return;
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && isReadTooEarly(child, node, q)) {
      q.reporter.report(readTooEarly, child, child.text);
    }
    child.forEachChild(visit);
  };
  node.forEachChild(visit);
};

function isReadTooEarly(read: ts.Identifier, native: ts.Node, q: Inquiry): boolean {
  const binding = q.bindings.of(read);
  if (!binding || binding.isImport || !binding.scope.parent) return false;
  const [declaration] = binding.declarations;
  if (!declaration || declaration === read || q.bindings.scopeOf(read) === binding.scope) return false;
  const declared = declaration.parent;
  if (ts.isVariableDeclaration(declared)) return isBefore(read, declared, binding, native, q);
  return ts.isClassDeclaration(declared) && read.pos < declared.pos;
}

function isBefore(
  read: ts.Identifier,
  declared: ts.VariableDeclaration,
  binding: Binding,
  native: ts.Node,
  q: Inquiry,
): boolean {
  const { initializer } = declared;
  // let f = () => f(): called once it is there
  if (initializer && initializer.pos <= read.pos && read.end <= initializer.end)
    return !ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer);
  return read.pos < declared.pos || isHoistedBefore(read, declared, binding, native, q);
}

/** Function declarations are there from the start of their block: is any called before the variable's declaration? */
function isHoistedBefore(
  read: ts.Identifier,
  declared: ts.VariableDeclaration,
  binding: Binding,
  native: ts.Node,
  q: Inquiry,
): boolean {
  if (!ts.findAncestor(read, (at) => at !== native && ts.isFunctionDeclaration(at))) return false;
  const isEarlyCall = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.pos < declared.pos) {
      const called = q.bindings.of(node);
      const [fn] = called?.declarations ?? [];
      const isHoisted = fn !== undefined && fn !== node && ts.isFunctionDeclaration(fn.parent);
      if (isHoisted && called?.scope === binding.scope) return true;
    }
    return node.forEachChild(isEarlyCall) ?? false;
  };
  return binding.scope.node.forEachChild(isEarlyCall) ?? false;
}

/** Viper functions have no name, and who calls them must be seen: they are called, exported, and nothing else. */
export const viperValue: Rule<ts.Identifier> = (node, q) => {
  const { parent } = node;
  const isNamed = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const use = isNamed ? parent : node;
  const isCalled = ts.isCallExpression(use.parent) && skipWrappers(use.parent.expression) === use;
  if (isCalled || (!isNamed && isDeclaration(node))) return;
  const symbol = q.checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? q.checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  if (declaration && markedEmitter(declaration) === "viper")
    q.reporter.report(viperAsValue, use, nameOf(use));
};

const isDeclaration = ({ parent }: ts.Identifier): boolean =>
  ts.isFunctionDeclaration(parent) ||
  (ts.isClassElement(parent) && parent.name !== undefined) ||
  ts.isImportSpecifier(parent) ||
  ts.isExportSpecifier(parent) ||
  ts.isExportAssignment(parent) ||
  ts.isPartOfTypeNode(parent) ||
  ts.isTypeQueryNode(parent);
