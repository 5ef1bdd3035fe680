import ts from "typescript";
import { isCaughtText } from "./caught.js";
import type { Casts, RuntimeShape, Value, Values } from "./facts.js";
import { skipWrappers } from "./operators.js";
import { isAnyOrUnknown, runtimeShapes } from "./runtimeShapes.js";
import type { Types } from "./types.js";

/** Which casts must be checked when the program runs, and against what; see D5 in docs/semantics.md. */
export function findCasts(checker: ts.TypeChecker, types: Types, values: Values): Casts {
  const describe = runtimeShapes(checker, types);
  const known = new Map<ts.Node, RuntimeShape | "none" | undefined>();
  return {
    of(node) {
      if (!known.has(node)) known.set(node, decide(node));
      return known.get(node);
    },
  };

  function decide(node: ts.Expression): RuntimeShape | "none" | undefined {
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) return ofCast(node);
    if (!isAny(checker.getTypeAtLocation(node))) return undefined;
    return isReadAsText(node) ? { kind: "simple", name: "str" } : ofImplicit(node);
  }

  /** `x as T` */
  function ofCast(node: ts.AsExpression | ts.TypeAssertion): RuntimeShape | "none" | undefined {
    if (ts.isConstTypeReference(node.type)) return undefined;
    const target = checker.getTypeAtLocation(node);
    const inner = skipWrappers(node.expression);
    if (isAnyOrUnknown(target) || ts.isObjectLiteralExpression(inner)) return undefined;
    const source = checker.getTypeAtLocation(inner);
    const isSure = !isAnyOrUnknown(source) && checker.isTypeAssignableTo(source, target);
    if (isSure || isProved(values.of(inner), target)) return undefined;
    const isPresence = checker.isTypeAssignableTo(checker.getNonNullableType(source), target);
    if (!isAnyOrUnknown(source) && isPresence) return presence(target);
    if (target.flags & ts.TypeFlags.TypeParameter && isObject(values.of(inner))) return undefined;
    return shapeOf(target, isAnyOrUnknown(source)) ?? "none";
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
    if (ts.isNonNullExpression(parent) || ts.isTypeAssertionExpression(parent)) return undefined;
    if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return undefined;
    const target = checker.getContextualType(node);
    if (!target || isAnyOrUnknown(target) || target.flags & ts.TypeFlags.TypeParameter) return undefined;
    return isProved(values.of(node), target) ? undefined : shapeOf(target, true);
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

  function shapeOf(type: ts.Type, isUnseen: boolean): RuntimeShape | undefined {
    if (type.getCallSignatures().length > 0 && isUnseen) return undefined;
    return describe(type);
  }
}

/** An object that stands for a `T`: reading what it hasn't got raises, and what it holds is followed as that of any T. */
const isObject = ({ kinds }: Value): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => kind !== "unknown" && !primitives.has(kind));

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;

/** Types of single values, whose kind alone doesn't prove that it's one of them. */
function hasLiterals(type: ts.Type): boolean {
  if (type.isUnion())
    return type.types.some((t) => !(t.flags & ts.TypeFlags.BooleanLiteral) && hasLiterals(t));
  return (type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)) !== 0;
}

const primitives: ReadonlySet<string> = new Set(["none", "bool", "int", "float", "str", "bigint"]);
