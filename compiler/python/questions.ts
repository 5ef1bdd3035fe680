import type * as n from "./nodes.js";

type Node = n.Expression | n.Starred | n.Slice;

/** Is repeating it free of cost and effect: a name or a constant (also a negative one)? */
export function isSimple(node: n.Expression): boolean {
  return node.kind === "Name" || isConstant(node);
}

/** A constant, or minus a number. */
export function isConstant(node: n.Expression): boolean {
  return node.kind === "Constant" || (node.kind === "UnaryOp" && node.op === "-" && isConstant(node.operand));
}

export function isNoneConstant(node: n.Expression): boolean {
  return node.kind === "Constant" && node.value === null;
}

/** `x.name(…)` */
export const isMethodCall = (
  node: n.Expression,
  name: string,
): node is n.Call & { readonly func: n.Attribute } =>
  node.kind === "Call" && node.func.kind === "Attribute" && node.func.attr === name;

/** The value of an int constant, also a negative one. */
export function intValue(node: n.Expression): bigint | undefined {
  if (node.kind === "Constant") return typeof node.value === "bigint" ? node.value : undefined;
  if (node.kind !== "UnaryOp" || node.op !== "-") return undefined;
  const operand = intValue(node.operand);
  return operand === undefined ? undefined : -operand;
}

/** Its value is True or False, whatever the operands are. */
export function isBoolean(node: n.Expression): boolean {
  if (node.kind === "Compare") return true;
  if (node.kind === "UnaryOp") return node.op === "not";
  if (node.kind === "Constant") return typeof node.value === "boolean";
  if (node.kind === "BoolOp") return node.values.every(isBoolean);
  return node.kind === "IfExp" && isBoolean(node.body) && isBoolean(node.orelse);
}

/** The same text, wherever they come from. */
export function sameExpression(a: Node, b: Node): boolean {
  return sameValue(a, b);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = (o: object) => Object.keys(o).filter((key) => key !== "origin");
  if (Array.isArray(a) !== Array.isArray(b) || keys(a).length !== keys(b).length) return false;
  return keys(a).every((key) => sameValue((a as never)[key], (b as never)[key]));
}

/** The expressions directly inside, in the order in which they are written. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "Name":
    case "Constant":
      return [];
    case "BinOp":
    case "Compare":
      return [node.left, node.right];
    case "UnaryOp":
      return [node.operand];
    case "BoolOp":
      return node.values;
    case "IfExp":
      return [node.body, node.test, node.orelse];
    case "Call":
      return [node.func, ...node.args, ...node.keywords.map((k) => k.value)];
    case "Starred":
    case "Attribute":
    case "YieldFrom":
    case "Await":
      return [node.value];
    case "Yield":
      return node.value === undefined ? [] : [node.value];
    case "Subscript":
      return [node.value, node.index];
    case "Slice":
      return [node.lower, node.upper, node.step].filter((e) => e !== undefined);
    case "List":
    case "Tuple":
    case "SetDisplay":
      return node.elements;
    case "Dict":
      return node.entries.flatMap((e) => [e.key, e.value]);
    case "Lambda":
      return [...node.parameters.flatMap((p) => p.default ?? []), node.body];
    case "Comprehension":
      return [node.element, node.target, node.iter, ...node.conditions];
  }
}

/** Names that an expression reads and doesn't bind itself (parameters of lambdas, targets of comprehensions). */
export function freeNames(node: Node): ReadonlySet<string> {
  if (node.kind === "Name") return new Set([node.id]);
  const names = new Set<string>(children(node).flatMap((child) => [...freeNames(child)]));
  if (node.kind === "Lambda") {
    const body = freeNames(node.body);
    const bound = node.parameters.map((p) => p.name).filter((p) => body.has(p));
    const outside = new Set(node.parameters.flatMap((p) => (p.default ? [...freeNames(p.default)] : [])));
    for (const p of bound) if (!outside.has(p)) names.delete(p);
  }
  if (node.kind === "Comprehension") {
    const outside = freeNames(node.iter);
    for (const bound of freeNames(node.target)) if (!outside.has(bound)) names.delete(bound);
  }
  return names;
}

/** Does it contain `yield` or `await`, so that it can't move into a lambda or a comprehension? */
export function suspends(node: Node): boolean {
  if (node.kind === "Yield" || node.kind === "YieldFrom" || node.kind === "Await") return true;
  if (node.kind === "Lambda") return node.parameters.some((p) => p.default && suspends(p.default));
  return children(node).some(suspends);
}

/** Can what follows it not be reached: `return`, `raise`, `break`, `continue`, or an `if` with both ways ending so? */
export function isTerminal(statements: readonly n.Statement[]): boolean {
  const last = statements.at(-1);
  if (last === undefined) return false;
  if (last.kind === "If") return isTerminal(last.body) && isTerminal(last.orelse);
  return last.kind === "Return" || last.kind === "Raise" || last.kind === "Break" || last.kind === "Continue";
}

/** The blocks inside a compound statement that run in the same scope. */
export function blocks(node: n.Statement): readonly (readonly n.Statement[])[] {
  switch (node.kind) {
    case "If":
    case "While":
    case "For":
      return [node.body, node.orelse];
    case "Try":
      return [node.body, ...node.handlers.map((h) => h.body), node.orelse, node.finalbody];
    case "With":
      return [node.body];
    default:
      return [];
  }
}

/** The expressions directly in a statement, apart from those of statements inside it. */
function expressionsOf(node: n.Statement): readonly Node[] {
  switch (node.kind) {
    case "ExpressionStatement":
      return [node.value];
    case "Assign":
      return [...node.targets, node.value];
    case "AugAssign":
      return [node.target, node.value];
    case "Return":
    case "Raise":
      return node.value === undefined ? [] : [node.value];
    case "Delete":
      return [node.target];
    case "If":
    case "While":
      return [node.test];
    case "For":
      return [node.target, node.iter];
    case "Try":
      return node.handlers.flatMap((h) => h.type ?? []);
    case "With":
      return [node.context];
    case "FunctionDef":
      return [...node.decorators, ...node.parameters.flatMap((p) => p.default ?? [])];
    case "ClassDef":
      return [...node.decorators, ...node.bases];
    default:
      return [];
  }
}

/** Does running the statement yield or await in the scope where it stands? */
export function statementSuspends(node: n.Statement): boolean {
  return expressionsOf(node).some(suspends) || blocks(node).some((body) => body.some(statementSuspends));
}

/** Names that statements bind in the scope where they stand. */
export function boundNames(statements: readonly n.Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of statements) {
    for (const name of ownNames(node)) names.add(name);
    for (const body of blocks(node)) for (const name of boundNames(body)) names.add(name);
  }
  return names;
}

function ownNames(node: n.Statement): readonly string[] {
  switch (node.kind) {
    case "Assign":
      return node.targets.flatMap(targetNames);
    case "AugAssign":
    case "For":
    case "Delete":
      return targetNames(node.target);
    case "FunctionDef":
    case "ClassDef":
      return [node.name];
    case "Import":
      return [node.as ?? (node.module.split(".")[0] as string)];
    case "ImportFrom":
      return node.names.map((imported) => imported.as ?? imported.name);
    case "Try":
      return node.handlers.flatMap((h) => h.name ?? []);
    case "With":
      return node.name === undefined ? [] : [node.name];
    default:
      return [];
  }
}

function targetNames(target: n.Expression | n.Starred): readonly string[] {
  if (target.kind === "Name") return [target.id];
  if (target.kind === "Starred") return targetNames(target.value);
  return target.kind === "Tuple" || target.kind === "List" ? target.elements.flatMap(targetNames) : [];
}
