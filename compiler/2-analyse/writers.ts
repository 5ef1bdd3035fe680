import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isAssigned } from "./bindings.js";
import type { Calls } from "./facts.js";
import { hasForm } from "./forms.js";
import { isMemberAccess, type MemberAccess, memberKey } from "./memberKeys.js";

/** Which calls can change a member, by whatever they call in turn. */
export interface Writers {
  /** The functions that assign the member of any object, or delete it; `0` stands for the elements of lists. */
  of(member: string): ReadonlySet<ts.Node>;
  /** Does the program assign nothing to the member of some object, where its type allows that? `0` is elements again. */
  canUnset(member: string): boolean;
  /** Can what happens at the node (a call, `new`, `await`, `yield`) run one of the functions? */
  canRun(node: ts.Node, wanted: ReadonlySet<ts.Node>): boolean;
  /** The functions, methods and accessors of that name. */
  named(name: string): readonly ts.Node[];
  /** The calls, awaits and yields that stand in a function itself, or in a module. */
  eventsIn(fn: ts.Node): readonly ts.Node[];
}

const isIndex = (name: string): boolean => /^\d+$/.test(name);

type Caller = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

/** One walk over the program; a constructor that sets its own instance up changes no other. */
export function findWriters({ checker, modules }: Reach, calls: Pick<Calls, "builtin">): Writers {
  const writing = new Map<string, Set<ts.Node>>();
  /** Functions that write elements of lists, and those that write members whose names aren't known. */
  const writingElements = new Set<ts.Node>();
  const writingAny = new Set<ts.Node>();
  const unset = new Set<string>();
  const events = new Map<ts.Node, ts.Node[]>();
  const named = new Map<string, ts.Node[]>();

  const visit = (node: ts.Node, fn: ts.Node): void => {
    if (isWrite(node) && !isOwnSetUp(node, fn)) noteWrite(node, fn);
    if (ts.isCallExpression(node) && hasForm(node.expression, "Object.assign")) writingAny.add(fn);
    if (isEvent(node)) listOf(events, fn).push(node);
    const inner = ts.isFunctionLike(node) ? node : fn;
    const name = ts.isFunctionLike(node) ? nameOf(node) : undefined;
    if (name !== undefined) listOf(named, name).push(node);
    node.forEachChild((child) => visit(child, inner));
  };
  const noteWrite = (node: MemberAccess, fn: ts.Node) => {
    const name = memberKey(checker, node) ?? "0";
    const isElement = isIndex(name);
    if (!isElement) writing.set(name, (writing.get(name) ?? new Set()).add(fn));
    else (isOfList(node) ? writingElements : writingAny).add(fn);
    if (admitsNothing(declaredType(node))) unset.add(isElement ? "0" : name);
  };
  const declaredType = (node: MemberAccess): ts.Type => {
    const symbol = ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined;
    return symbol ? checker.getTypeOfSymbol(symbol) : checker.getTypeAtLocation(node);
  };
  const isOfList = (node: MemberAccess): boolean => {
    const owner = checker.getTypeAtLocation(node.expression);
    return owner.getNumberIndexType() !== undefined && owner.getStringIndexType() === undefined;
  };
  for (const { source, statements } of modules) for (const statement of statements) visit(statement, source);

  /** What a call runs: functions of the program, "anything" where that isn't known. */
  const targets = (node: Caller): readonly ts.Node[] | "anything" => {
    const callbacks = (node as ts.CallExpression).arguments?.filter((a) => mayBeCalled(checker, a)) ?? [];
    if (!ts.isTaggedTemplateExpression(node) && calls.builtin(node))
      return callbacks.every(ts.isFunctionLike) ? callbacks : "anything";
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (!declaration || callbacks.some((a) => !ts.isFunctionLike(a))) return "anything";
    if (ts.isNewExpression(node) && ts.isClassLike(declaration)) return callbacks;
    const name = nameOf(declaration);
    const isMember = ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration);
    if (isMember && name !== undefined) return [...(named.get(name) ?? []), ...callbacks];
    return "body" in declaration && declaration.body ? [declaration, ...callbacks] : "anything";
  };

  const reaches = (node: ts.Node, wanted: ReadonlySet<ts.Node>, seen: Set<ts.Node>): boolean => {
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
    const run = targets(node as Caller);
    if (run === "anything") return true;
    return run.some((fn) => {
      if (wanted.has(fn)) return true;
      if (seen.has(fn)) return false;
      seen.add(fn);
      return (events.get(fn) ?? []).some((inner) => reaches(inner, wanted, seen));
    });
  };
  const sources = new Set<ts.Node>(modules.map(({ source }) => source));
  return {
    of(member) {
      const known = (isIndex(member) ? writingElements : writing.get(member)) ?? [];
      return new Set([...known, ...writingAny].filter((fn) => !sources.has(fn)));
    },
    canUnset: (member) => unset.has(isIndex(member) ? "0" : member),
    canRun: (node, wanted) => wanted.size > 0 && reaches(node, wanted, new Set()),
    named: (name) => named.get(name) ?? [],
    eventsIn: (fn) => events.get(fn) ?? [],
  };
}

function listOf<K>(lists: Map<K, ts.Node[]>, key: K): ts.Node[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const nameOf = (fn: ts.SignatureDeclaration | ts.JSDocSignature): string | undefined =>
  "name" in fn && fn.name && "text" in fn.name ? fn.name.text : undefined;

/** May code of the program, or of whoever awaits and resumes it, run at the node? */
export const isEvent = (node: ts.Node): boolean =>
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  ts.isTaggedTemplateExpression(node) ||
  ts.isAwaitExpression(node) ||
  ts.isYieldExpression(node);

const admitsNothing = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).some(
    (t) => (t.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0,
  );

const isWrite = (node: ts.Node): node is MemberAccess =>
  isMemberAccess(node) && (isAssigned(node) || ts.isDeleteExpression(node.parent));

/** `this.x = 1` in a constructor */
const isOwnSetUp = (node: MemberAccess, fn: ts.Node): boolean =>
  ts.isConstructorDeclaration(fn) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

/** Is the argument a function, which whoever is called may call? */
const mayBeCalled = (checker: ts.TypeChecker, argument: ts.Expression): boolean =>
  checker.getTypeAtLocation(argument).getCallSignatures().length > 0;
