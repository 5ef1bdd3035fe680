import ts from "typescript";
import { type Binding, type Bindings, isStatic, type PythonScope, pythonContainer } from "./bindings.js";
import type { Calls, Names, Scopes } from "./facts.js";
import { isAskedAbout } from "./flow/guards.js";
import { outermost } from "./operators.js";

/** What Python's scoping needs to be told: `global`, `nonlocal`, and which loops need their variables once per turn. */
export function findScopes(
  bindings: Bindings,
  names: Names,
  calls: Calls,
): Omit<Scopes, "isInCircle" | "inCircle" | "awaits" | "earlyImports"> {
  const assignedFrom = (fn: ts.Node, wants: (owner: PythonScope) => boolean): string[] => {
    const scope = bindings.scopeOf(inside(fn));
    const found = [...scope.writes].filter((b) => b.scope !== scope && !b.isImport && wants(b.scope));
    return [...new Set(found.map((b) => nameOf(b, names)))];
  };
  const byLoop = variablesByLoop(bindings);
  return {
    globals: (fn) => assignedFrom(fn, (owner) => owner.parent === undefined),
    nonlocals: (fn) => assignedFrom(fn, (owner) => owner.parent !== undefined),
    perIteration: (loop) =>
      (byLoop.get(loop) ?? [])
        .filter((binding) => [...binding.capturedBy].some((user) => mayOutlive(user, loop, calls)))
        .map((binding) => binding.declarations[0] as ts.Identifier),
    isShared(identifier) {
      const binding = bindings.of(identifier);
      if (!binding || binding.isImport) return true;
      if (binding.scope !== bindings.scopeOf(identifier)) return binding.writes.length > 0;
      return binding.writes.some((write) => bindings.scopeOf(write) !== binding.scope);
    },
    isMadeBefore(node, statement) {
      const declaration = bindings.of(node)?.declarations[0]?.parent;
      if (!declaration || !ts.isVariableDeclaration(declaration)) return false;
      const list = declaration.parent;
      const isModules = ts.isVariableStatement(list.parent) && ts.isSourceFile(list.parent.parent);
      return isModules && list.parent.parent === statement.parent && declaration.end <= statement.pos;
    },
    isMaybeTooEarly: (identifier) => isMaybeTooEarly(bindings, identifier),
    isAskedAbout: (node, members) => isAskedAbout(bindings, node, members),
    isConstant(identifier) {
      const binding = bindings.of(identifier);
      return binding !== undefined && isNeverReassigned(binding, bindings);
    },
  };
}

/** The variable is another clause's, or its use is in a function that is there, and named, ahead of the declaration. */
export function isMaybeTooEarly(bindings: Bindings, use: ts.Identifier): boolean {
  const binding = bindings.of(use);
  const [declared] = binding?.declarations ?? [];
  if (!binding || binding.isImport || !declared || !isBlockScoped(declared)) return false;
  if (isOfOtherClause(binding, use)) return true;
  const fn = bindings.scopeOf(use) !== binding.scope && outermostFunction(use, binding.block);
  return fn ? isNamedBefore(bindings, fn, declared) : false;
}

const isBlockScoped = ({ parent }: ts.Identifier): boolean =>
  ts.isClassDeclaration(parent) ||
  (ts.isVariableDeclaration(parent) &&
    !ts.isCatchClause(parent.parent) &&
    (ts.getCombinedNodeFlags(parent) & ts.NodeFlags.BlockScoped) !== 0);

/** The clauses of a switch are one block: what one declares has no value in the others unless they follow it. */
export function isOfOtherClause({ block, declarations }: Binding, use: ts.Identifier): boolean {
  const clauseOf = (at: ts.Node) => ts.findAncestor(at, (a) => a.parent === block);
  return ts.isCaseBlock(block) && clauseOf(use) !== clauseOf(declarations[0] ?? use);
}

function outermostFunction(node: ts.Node, block: ts.Node): ts.Node | undefined {
  let found: ts.Node | undefined;
  for (let at = node.parent; at && at !== block && !ts.isSourceFile(at); at = at.parent)
    if (ts.isFunctionLike(at) || ts.isClassLike(at)) found = at;
  return found;
}

function isNamedBefore(bindings: Bindings, fn: ts.Node, declared: ts.Node): boolean {
  const holder = ts.isVariableDeclaration(fn.parent) ? fn.parent : fn;
  const { name } = holder as ts.NamedDeclaration;
  const binding = name && bindings.of(name);
  if (!binding) return fn.pos < declared.pos;
  return binding.references.some((r) => r.pos < declared.pos);
}

/** A node that stands in the scope which `fn` opens; a class without constructor opens one for its initialisers. */
function inside(fn: ts.Node): ts.Node {
  if (ts.isClassLike(fn)) return fn.members.find(isInitialised)?.initializer ?? fn;
  if (!ts.isFunctionLike(fn)) return fn;
  const body = (fn as ts.FunctionLikeDeclaration).body;
  return body ?? fn;
}

const isInitialised = (
  member: ts.ClassElement,
): member is ts.PropertyDeclaration & { initializer: ts.Expression } =>
  ts.isPropertyDeclaration(member) && member.initializer !== undefined && !isStatic(member);

const nameOf = ({ declarations, references }: Binding, names: Names): string =>
  names.of((declarations[0] ?? references[0]) as ts.Identifier);

/** Assigned by its declaration only; what another module may change isn't constant here. */
export function isNeverReassigned(binding: Binding, bindings: Bindings): boolean {
  if (binding.isImport) return bindings.isImportConstant(binding);
  if (binding.writes.length > 0) return false;
  const assigning = binding.declarations.filter((d) => ts.isVariableDeclaration(d.parent));
  return assigning.length < 2;
}

/** Variables of each loop's head or body, but not those of loops and functions inside it. */
function variablesByLoop(bindings: Bindings): ReadonlyMap<ts.Node, readonly Binding[]> {
  const found = new Map<ts.Node, Binding[]>();
  for (const binding of bindings.all) {
    const declaration = binding.declarations[0];
    const loop = declaration && binding.capturedBy.size > 0 && loopAround(declaration, binding.block);
    if (!loop) continue;
    const own = found.get(loop) ?? [];
    found.set(loop, own);
    own.push(binding);
  }
  return found;
}

function loopAround(declaration: ts.Node, block: ts.Node): ts.Node | undefined {
  const container = pythonContainer(declaration);
  for (let at: ts.Node | undefined = block; at && at !== container; at = at.parent) {
    if (ts.isIterationStatement(at, false)) return at;
    if (ts.isFunctionLike(at)) return undefined;
  }
  return undefined;
}

/** Can the closure still be called when the next turn has begun? Not if a built-in calls it and then forgets it. */
function mayOutlive(user: PythonScope, loop: ts.IterationStatement, calls: Calls): boolean {
  for (let at: PythonScope | undefined = user; at && contains(loop, at.node); at = at.parent) {
    if (!isCalledOnTheSpot(at.node, calls)) return true;
  }
  return false;
}

const contains = (outer: ts.Node, inner: ts.Node): boolean =>
  outer.pos <= inner.pos && inner.end <= outer.end && outer !== inner;

const callers: ReadonlySet<string> = new Set(
  "map forEach filter find findIndex findLast findLastIndex some every reduce reduceRight sort flatMap toSorted from replace replaceAll".split(
    " ",
  ),
);

function isCalledOnTheSpot(fn: ts.Node, calls: Calls): boolean {
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  if (fn.asteriskToken || fn.modifiers?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword)) return false;
  const at = outermost(fn);
  const call = at.parent;
  if (!ts.isCallExpression(call)) return false;
  if (call.expression === at) return true;
  const builtin = calls.builtin(call);
  return (
    builtin !== undefined &&
    callers.has(builtin.name) &&
    ["array", "Array", "map", "set", "string", "typedarray"].includes(builtin.type)
  );
}
