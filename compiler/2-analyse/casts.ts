import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isCaughtText } from "./caught.js";
import { nameOfClass } from "./classNames.js";
import type { Casts, RuntimeShape, Value, Values } from "./facts.js";
import { isVoid } from "./flow/wiring.js";
import { type Cast, type Glances, isCast } from "./glances.js";
import { isOnlyLookedUp } from "./memberKeys.js";
import { isCondition, outermost, skipWrappers } from "./operators.js";
import { isHandedOut, resultOnly } from "./resultOnly.js";
import { isAnyOrUnknown, runtimeShapes } from "./runtimeShapes.js";
import type { Types } from "./types.js";

/** Which casts must be checked when the program runs, and against what; see D5 in docs/semantics.md. */
export function findCasts(reach: Reach, types: Types, values: Values, glances: Glances): Casts {
  const { checker, modules } = reach;
  const describers = new Map<ts.SourceFile, ReturnType<typeof runtimeShapes>>();
  const handsOut = modules.some((module) => module.statements.some(castsResult));
  const known = new Map<ts.Node, RuntimeShape | "none" | undefined>();
  return {
    of(node) {
      if (!known.has(node)) known.set(node, decide(node));
      return known.get(node);
    },
    isGlance: (node) => glances.has(node),
  };

  function decide(node: ts.Expression): RuntimeShape | "none" | undefined {
    if (isCast(node)) return glances.defers(node) ? ofDeferred(node) : ofCast(node);
    const due = glances.dueAt(node);
    if (due) return ofCast(due);
    if (handsOut && ts.isCallExpression(node)) return ofCall(node);
    if (!isAny(checker.getTypeAtLocation(node))) return undefined;
    return isReadAsText(node) ? { kind: "simple", name: "str" } : ofImplicit(node);
  }

  /** It's checked where it is counted on, if it can be. */
  function ofDeferred(node: Cast): "none" | undefined {
    return glances.countingOn(node).length > 0 && ofCast(node) === "none" ? "none" : undefined;
  }

  /** `x as T` */
  function ofCast(node: Cast): RuntimeShape | "none" | undefined {
    if (ts.isConstTypeReference(node.type)) return undefined;
    if (isOnlyLookedUp(checker, node)) return undefined;
    const target = checker.getTypeAtLocation(node);
    const inner = skipWrappers(node.expression);
    if (isAnyOrUnknown(target) || isDropped(node, target) || ts.isObjectLiteralExpression(inner))
      return undefined;
    const source = checker.getTypeAtLocation(inner);
    const isSure = !isAnyOrUnknown(source) && checker.isTypeAssignableTo(source, target);
    if (isSure || isProved(values.of(inner), target)) return undefined;
    // no function is a class on the board
    if (target.getConstructSignatures().length > 0 && source.getCallSignatures().length > 0) return "none";
    const isPresence = checker.isTypeAssignableTo(checker.getNonNullableType(source), target);
    if (!isAnyOrUnknown(source) && isPresence) return isTested(node) ? undefined : presence(target);
    if (target.flags & ts.TypeFlags.TypeParameter && isObject(values.of(inner))) return undefined;
    if (isHandedOut(node, target)) return undefined;
    return shapeOf(node, target, isAnyOrUnknown(source), parametersIn(checker, source)) ?? "none";
  }

  /** `x as T` of a function whose callers say what T is: it's checked where it's called. */
  function castsResult(node: ts.Node): boolean {
    if (ts.isAsExpression(node)) {
      const target = checker.getTypeAtLocation(node);
      if (isHandedOut(node, target) && !isObject(values.of(skipWrappers(node.expression)))) return true;
    }
    return node.forEachChild(castsResult) ?? false;
  }

  function ofCall(node: ts.CallExpression): RuntimeShape | "none" | undefined {
    const type = checker.getTypeAtLocation(node);
    const fn = checker.getResolvedSignature(node)?.declaration;
    if (!fn || ts.isJSDocSignature(fn) || fn.getSourceFile().isDeclarationFile || !resultOnly(fn))
      return undefined;
    if (isAnyOrUnknown(type) || ts.isExpressionStatement(node.parent) || isHandedOut(node, type))
      return undefined;
    return shapeOf(node, type, true) ?? "none";
  }

  /** `x as T` that only takes null and undefined away; a type parameter may admit them itself. */
  function presence(target: ts.Type): RuntimeShape | undefined {
    const isOpen =
      types.value(target).kinds.has("unknown") || (target.flags & ts.TypeFlags.TypeParameter) !== 0;
    return isOpen ? undefined : { kind: "simple", name: "present" };
  }

  /** `const c: Config = JSON.parse(text)`: `any` goes where a type is declared. */
  function ofImplicit(node: ts.Expression): RuntimeShape | undefined {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) return undefined;
    // of `a ?? b` the whole is checked
    if (ts.isBinaryExpression(parent) && isLogical(parent)) return undefined;
    if (ts.isNonNullExpression(parent) || ts.isTypeAssertionExpression(parent)) return undefined;
    if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return undefined;
    const target = checker.getContextualType(node);
    if (!target || isAnyOrUnknown(target) || target.flags & ts.TypeFlags.TypeParameter) return undefined;
    // what the program sends into a generator, the checker has checked there
    if (ts.isYieldExpression(node) || isDropped(node, target)) return undefined;
    return isProved(values.of(node), target) ? undefined : shapeOf(node, target, true);
  }

  /** `e.message` of `e.message.trim()`, where e was caught */
  function isReadAsText(node: ts.Expression): boolean {
    const { parent } = node;
    return ts.isPropertyAccessExpression(parent) && parent.expression === node && isCaughtText(checker, node);
  }

  /** Only primitives flow there, of kinds that the target admits as a whole. */
  function isProved(value: Value, target: ts.Type): boolean {
    const wanted = types.value(target);
    if (hasLiterals(target) || value.kinds.size === 0) return false;
    return [...value.kinds].every((kind) => primitives.has(kind) && wanted.kinds.has(kind));
  }

  function shapeOf(
    node: ts.Node,
    type: ts.Type,
    isUnseen: boolean,
    known: readonly ts.Type[] = [],
  ): RuntimeShape | undefined {
    if (type.getCallSignatures().length > 0 && isUnseen) return undefined;
    const source = node.getSourceFile();
    const describe =
      describers.get(source) ?? runtimeShapes(checker, types, (cls) => nameOfClass(reach, source, cls));
    describers.set(source, describe);
    return describe(type, known);
  }
}

/** Type parameters of the value that is cast: where the target has them, they hold what they held. */
function parametersIn(checker: ts.TypeChecker, type: ts.Type, depth = 0): readonly ts.Type[] {
  if (type.flags & ts.TypeFlags.TypeParameter) return [type];
  if (depth > 3) return [];
  const inside = type.isUnion() ? type.types : checker.getTypeArguments(type as ts.TypeReference);
  return (inside ?? []).flatMap((t) => parametersIn(checker, t, depth + 1));
}

/** `(x as T) || d`, `if (x as T)`: whether there is something is asked at once. */
function isTested(node: ts.Expression): boolean {
  const at = outermost(node);
  const { parent } = at;
  const isLeft = ts.isBinaryExpression(parent) && parent.left === at;
  return isCondition(at) || (isLeft && parent.operatorToken.kind === ts.SyntaxKind.BarBarToken);
}

/** An object that stands for a `T`: reading what it hasn't got raises, and what it holds is followed as that of any T. */
const isObject = ({ kinds }: Value): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => kind !== "unknown" && !primitives.has(kind));

const isLogical = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.AmpersandAmpersandToken;

/** `(x): void => anything(x)`: whoever takes it for nothing drops what comes, whatever that is. */
function isDropped(node: ts.Expression, target: ts.Type): boolean {
  const isResult = ts.isReturnStatement(node.parent) || ts.isArrowFunction(node.parent);
  return isResult && (target.isUnion() ? target.types : [target]).some(isVoid);
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** Types of single values, whose kind alone doesn't prove that it's one of them. */
function hasLiterals(type: ts.Type): boolean {
  if (type.isUnion())
    return type.types.some((t) => !(t.flags & ts.TypeFlags.BooleanLiteral) && hasLiterals(t));
  return (type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)) !== 0;
}

const primitives: ReadonlySet<string> = new Set(["none", "bool", "int", "float", "str", "bigint"]);
