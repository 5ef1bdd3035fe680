import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Bindings } from "./bindings.js";
import { logical, skipParentheses } from "./operators.js";
import { returned } from "./returned.js";

const K = ts.SyntaxKind;

/**
 * `scores[name] ?? "none"`: the type of an element or key says that it's there, so for the checker this is a number, and the
 * default is never taken. On the board it's what it is: the type that the checker gives isn't believed.
 */
export interface LostDefaults {
  /** Types of the defaults that the expression may stand for, and the checker leaves out. */
  of(node: ts.Node): readonly ts.Type[];
  /** The defaults, where all are null or undefined. */
  nothingOf(node: ts.Node): "null" | "undefined" | "both" | undefined;
}

export function findLostDefaults({ checker, modules }: Reach, bindings: Bindings): LostDefaults {
  const known = new Map<ts.Node, readonly ts.Type[]>();
  let isUsed: boolean | undefined;
  return {
    of: (node) => (exists() ? typesOf(node) : []),
    nothingOf(node) {
      const flags = exists() ? typesOf(node).map((type) => type.flags) : [];
      if (flags.length === 0 || flags.some((f) => !(f & nothing))) return undefined;
      if (flags.every((f) => f & ts.TypeFlags.Null)) return "null";
      return flags.every((f) => f & ts.TypeFlags.Undefined) ? "undefined" : "both";
    },
  };

  /** Few programs have one. */
  function exists(): boolean {
    const holdsOne = (node: ts.Node): boolean =>
      (ts.isBinaryExpression(node) && lost(node) !== undefined) || (node.forEachChild(holdsOne) ?? false);
    isUsed ??= modules.some(({ statements }) => statements.some(holdsOne));
    return isUsed;
  }

  function typesOf(node: ts.Node): readonly ts.Type[] {
    const at = ts.isExpression(node) ? skipParentheses(node) : node;
    const found = known.get(at);
    if (found) return found;
    // what refers to itself adds nothing
    known.set(at, []);
    const types = [...new Set(sourcesOf(at).flatMap(typesOf))];
    const own = ts.isBinaryExpression(at) ? lost(at) : undefined;
    const all = own ? [...types, own] : types;
    known.set(at, all);
    return all;
  }

  /** The expressions of which the node has the value. */
  function sourcesOf(node: ts.Node): readonly ts.Node[] {
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
    if (ts.isBinaryExpression(node))
      return handsOn.has(node.operatorToken.kind) ? [node.left, node.right] : [];
    if (ts.isIdentifier(node)) return assignedTo(node);
    if (!ts.isCallExpression(node)) return [];
    const fn = checker.getResolvedSignature(node)?.declaration;
    return fn && ts.isFunctionLike(fn) && "body" in fn && fn.body ? returned(fn.body as ts.ConciseBody) : [];
  }

  function assignedTo(node: ts.Identifier): readonly ts.Node[] {
    const { declarations = [], writes = [] } = bindings.of(node) ?? {};
    const starts = declarations.map(({ parent }) => parent).filter(ts.isVariableDeclaration);
    const stores = writes.map(({ parent }) => parent).filter(ts.isBinaryExpression);
    return [
      ...starts.flatMap(({ name, initializer }) =>
        initializer && ts.isIdentifier(name) ? [initializer] : [],
      ),
      ...stores.map(({ right }) => right),
    ];
  }

  /** The type of the right side, if that of the whole leaves it out; undefined of `rows[y] && rows[y][x]`. */
  function lost(node: ts.BinaryExpression): ts.Type | undefined {
    const { kind } = node.operatorToken;
    if (kind === K.AmpersandAmpersandToken)
      return isTakenToBeThere(node.left) ? checker.getUndefinedType() : undefined;
    if (kind !== K.QuestionQuestionToken && kind !== K.BarBarToken) return undefined;
    const [type, whole] = [node.right, node].map((e) =>
      checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(e)),
    );
    return checker.isTypeAssignableTo(type!, whole!) ? undefined : type;
  }

  /** An element or key that isn't there, of a type that excludes all that is false. */
  function isTakenToBeThere(node: ts.Expression): boolean {
    const left = skipParentheses(node);
    if (!ts.isElementAccessExpression(left)) return false;
    const { flags } = checker.getTypeAtLocation(left);
    return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  }
}

const nothing = ts.TypeFlags.Null | ts.TypeFlags.Undefined;

const handsOn: ReadonlySet<ts.SyntaxKind> = new Set([...logical, K.CommaToken]);
