import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isReplaced } from "./absence.js";
import type { Bindings } from "./bindings.js";
import { isCaughtText } from "./caught.js";
import { nameOfClass } from "./classNames.js";
import type { Casts, RuntimeShape, Value, Values } from "./facts.js";
import { isVoid } from "./flow/wiring.js";
import { hasForm } from "./forms.js";
import { type Cast, type Glances, isCast } from "./glances.js";
import { isHandedOut, isToldByCaller } from "./handedOut.js";
import { isOnlyLookedUp } from "./memberKeys.js";
import { isCondition, outermost, skipWrappers } from "./operators.js";
import { isAnyOrUnknown, runtimeShapes } from "./runtimeShapes.js";
import type { Types } from "./types.js";
import { placedNullish } from "./writtenNullish.js";

/** Which casts must be checked when the program runs, and against what; see D5 in docs/semantics.md. */
export function findCasts(
  reach: Reach,
  bindings: Bindings,
  types: Types,
  values: Values,
  glances: Glances,
): Casts {
  const { checker } = reach;
  const describers = new Map<ts.SourceFile, ReturnType<typeof runtimeShapes>>();
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
    const call = ts.isAwaitExpression(node) ? node.expression : node;
    const given = ts.isCallExpression(call) ? ofCall(node, call) : undefined;
    if (given) return given;
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
    if (isOnlyLookedUp(checker, node) || placedNullish(checker, node)) return undefined;
    const target = checker.getTypeAtLocation(node);
    const inner = skipWrappers(node.expression);
    if (isAnyOrUnknown(target) || admitsAnything(target) || ts.isObjectLiteralExpression(inner))
      return undefined;
    const source = checker.getTypeAtLocation(inner);
    const isSure = !isAnyOrUnknown(source) && checker.isTypeAssignableTo(source, target);
    if (isSure || isProved(values.of(inner), target) || isListOfEnum(checker, types, inner)) return undefined;
    // no function is a class on the board
    if (target.getConstructSignatures().length > 0 && source.getCallSignatures().length > 0) return "none";
    const isPresence = checker.isTypeAssignableTo(checker.getNonNullableType(source), target);
    if (!isAnyOrUnknown(source) && isPresence) return isTested(node) ? undefined : presence(types, target);
    if (target.flags & ts.TypeFlags.TypeParameter && isObject(values.of(inner))) return undefined;
    if (isHandedOut(bindings, node, target)) return undefined;
    const known = [...parametersIn(checker, source), ...parametersInside(checker, node.type, source)];
    const shape = shapeOf(node, target, isAnyOrUnknown(source), known) ?? "none";
    return shape !== "none" && isReplaced(node) ? orNothing(shape) : shape;
  }

  /** `get<number>(key)`, `await fetched<Config>(name)` of a function that casts what it gives to its own `T` */
  function ofCall(node: ts.Expression, call: ts.CallExpression): RuntimeShape | undefined {
    const fn = checker.getResolvedSignature(call)?.declaration;
    if (!fn || ts.isJSDocSignature(fn) || fn.getSourceFile().isDeclarationFile) return undefined;
    if (!isToldByCaller(checker, fn) || ts.isExpressionStatement(node.parent)) return undefined;
    const given = checker.getTypeAtLocation(node);
    // of `get("port", 80)` the checker says that it gives 80
    const type = call.typeArguments ? given : checker.getBaseTypeOfLiteralType(given);
    if (isAnyOrUnknown(type) || isHandedOut(bindings, node, type)) return undefined;
    return shapeOf(node, type, true);
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
    if (isReadAsNumber(node)) return undefined;
    // what the program sends into a generator, the checker has checked there
    if (ts.isYieldExpression(node) || admitsAnything(target)) return undefined;
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

/**
 * `Object.keys(Color) as (keyof typeof Color)[]`, which everyone writes, and which lies of an enum of numbers: their texts
 * are keys too, and are filtered out next.
 */
function isListOfEnum(checker: ts.TypeChecker, types: Types, node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !hasForm(node.expression, "Object.keys")) return false;
  const [of] = node.arguments;
  return of !== undefined && types.value(checker.getTypeAtLocation(of)).kinds.has("enum");
}

/** `x as T` that only takes null and undefined away; a type parameter may admit them itself. */
function presence(types: Types, target: ts.Type): RuntimeShape | undefined {
  const isOpen =
    types.value(target).kinds.has("unknown") || (target.flags & ts.TypeFlags.TypeParameter) !== 0;
  return isOpen ? undefined : { kind: "simple", name: "present" };
}

/** Type parameters of the value that is cast: where the target has them, they hold what they held. */
function parametersIn(checker: ts.TypeChecker, type: ts.Type, depth = 0): readonly ts.Type[] {
  if (type.flags & ts.TypeFlags.TypeParameter) return [type];
  if (depth > 3) return [];
  const inside = type.isUnion() ? type.types : checker.getTypeArguments(type as ts.TypeReference);
  return (inside ?? []).flatMap((t) => parametersIn(checker, t, depth + 1));
}

/**
 * `T` of `entry as Entry<T> | undefined`, where the entry is known to be one: its parts of type `T` are what flows there.
 * Where they leave the function, its callers check them.
 */
function parametersInside(checker: ts.TypeChecker, target: ts.TypeNode, source: ts.Type): readonly ts.Type[] {
  if (isAnyOrUnknown(source)) return [];
  const parts = ts.isUnionTypeNode(target) ? target.types : [target];
  const inside = (at: ts.Node): readonly ts.Type[] => {
    const type = ts.isIdentifier(at) ? checker.getTypeAtLocation(at) : undefined;
    if (type && type.flags & ts.TypeFlags.TypeParameter) return [type];
    const found: ts.Type[] = [];
    at.forEachChild((child) => void found.push(...inside(child)));
    return found;
  };
  return parts.some((part) => checker.getTypeAtLocation(part).flags & ts.TypeFlags.TypeParameter)
    ? []
    : parts.flatMap(inside);
}

/** `(x as T) || d`, `if (x as T)`: whether there is something is asked at once. */
function isTested(node: ts.Expression): boolean {
  const at = outermost(node);
  const { parent } = at;
  const isLeft = ts.isBinaryExpression(parent) && parent.left === at;
  return isCondition(at) || (isLeft && parent.operatorToken.kind === ts.SyntaxKind.BarBarToken);
}

/** Where the program gives another value for nothing, nothing may come, whatever `T` says. */
const orNothing = (shape: RuntimeShape): RuntimeShape => ({
  kind: "union",
  members: [...(shape.kind === "union" ? shape.members : [shape]), { kind: "simple", name: "none" }],
});

/** An object that stands for a `T`: reading what it hasn't got raises, and what it holds is followed as that of any T. */
const isObject = ({ kinds }: Value): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => kind !== "unknown" && !primitives.has(kind));

const isLogical = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.AmpersandAmpersandToken;

/** `(x): void => anything(x)`, `resolve(anything)`: whoever takes it for nothing drops what comes, whatever that is. */
const admitsAnything = (target: ts.Type): boolean =>
  (target.isUnion() ? target.types : [target]).some(isVoid);

const numberReaders = ["parseInt", "parseFloat", "Number.parseInt", "Number.parseFloat"];

/** `parseInt(x)` makes a text of whatever it's given. */
function isReadAsNumber(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    numberReaders.some((form) => hasForm(parent.expression, form))
  );
}

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** Types of single values, whose kind alone doesn't prove that it's one of them. */
function hasLiterals(type: ts.Type): boolean {
  if (type.isUnion())
    return type.types.some((t) => !(t.flags & ts.TypeFlags.BooleanLiteral) && hasLiterals(t));
  return (type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)) !== 0;
}

const primitives: ReadonlySet<string> = new Set(["none", "bool", "int", "float", "str", "bigint"]);
