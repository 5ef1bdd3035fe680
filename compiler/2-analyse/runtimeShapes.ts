import ts from "typescript";
import type { PropertyShape, RuntimeShape, Value } from "./facts.js";
import type { Types } from "./types.js";

/**
 * Describes types as far as values show them when the program runs; undefined where they don't. Of a class that the module
 * has no name for, as it imports it as a type only, the members count.
 */
export function runtimeShapes(
  checker: ts.TypeChecker,
  types: Types,
  nameOfClass: (cls: ts.ClassLikeDeclaration) => ts.Identifier | undefined,
): (type: ts.Type, known: readonly ts.Type[]) => RuntimeShape | undefined {
  return describe;

  /** Of the types in `outer` it's known already that the value has them. */
  function describe(type: ts.Type, outer: readonly ts.Type[]): RuntimeShape | undefined {
    if (isAnyOrUnknown(type)) return { kind: "any" };
    if (type.isUnion()) return ofUnion(type, outer);
    const value = types.value(type);
    if (value.constant !== undefined && value.constant !== null)
      return { kind: "constant", values: [value.constant] };
    if (outer.includes(type) || outer.length > 8) return { kind: "any" };
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const wider = constraintOf(type);
      return wider && outer.includes(wider) ? { kind: "any" } : undefined;
    }
    const [only] = value.kinds;
    if (value.kinds.size !== 1 || only === undefined) return ofNumber(value);
    return ofKind(type, only, value, [...outer, type]);
  }

  /** `A` of `B extends A`, as which `x as B` of an `A` is known already */
  function constraintOf({ symbol }: ts.Type): ts.Type | undefined {
    const declaration = symbol?.declarations?.[0];
    const node =
      declaration && ts.isTypeParameterDeclaration(declaration) ? declaration.constraint : undefined;
    return node && checker.getTypeFromTypeNode(node);
  }

  function ofUnion(type: ts.UnionType, outer: readonly ts.Type[]): RuntimeShape | undefined {
    const members = type.types.map((t) => describe(t, outer));
    if (members.some((m) => m === undefined)) return undefined;
    const shapes = members as RuntimeShape[];
    const constants = shapes.flatMap((s) => (s.kind === "constant" ? s.values : []));
    const others = shapes.filter((s) => s.kind !== "constant");
    const isBoolean = constants.includes(true) && constants.includes(false);
    const rest = isBoolean ? constants.filter((c) => typeof c !== "boolean") : constants;
    const all: RuntimeShape[] = [
      ...(isBoolean ? [{ kind: "simple", name: "bool" } as const] : []),
      ...(rest.length ? [{ kind: "constant", values: rest } as const] : []),
      ...others,
    ];
    return all.length === 1 ? all[0] : { kind: "union", members: all };
  }

  function ofNumber(value: Value): RuntimeShape | undefined {
    const isNumber = [...value.kinds].every((kind) => kind === "int" || kind === "float");
    return isNumber && value.kinds.size > 0 ? { kind: "simple", name: "number" } : { kind: "any" };
  }

  function ofKind(
    type: ts.Type,
    kind: string,
    value: Value,
    outer: readonly ts.Type[],
  ): RuntimeShape | undefined {
    if (kind === "list") return ofList(type, outer);
    if (kind === "instance" && value.classDeclaration?.name) {
      const name = nameOfClass(value.classDeclaration);
      return name ? { kind: "class", name } : ofObject(type, outer);
    }
    if (kind === "dict") return ofObject(type, outer);
    if (kind === "float") return { kind: "simple", name: "number" };
    return simple.has(kind) ? { kind: "simple", name: kind } : { kind: "any" };
  }

  function ofList(type: ts.Type, outer: readonly ts.Type[]): RuntimeShape | undefined {
    if (checker.isTupleType(type)) {
      const { minLength, elementFlags, combinedFlags } = (type as ts.TupleTypeReference).target;
      const elements = checker
        .getTypeArguments(type as ts.TypeReference)
        .map((t, i) => describe(elementFlags[i]! & ts.ElementFlags.Variadic ? elementOf(t) : t, outer));
      if (elements.some((e) => e === undefined)) return undefined;
      const isRestLast =
        elementFlags.findIndex((flag) => flag & ts.ElementFlags.Variable) === elementFlags.length - 1;
      const isOpen = (combinedFlags & ts.ElementFlags.Variable) !== 0;
      if (isOpen && !isRestLast) return { kind: "simple", name: "list" };
      return {
        kind: "tuple",
        elements: elements as RuntimeShape[],
        least: minLength,
        isOpen,
      };
    }
    const element = types.element(type);
    const shape = element && describe(element, outer);
    return shape && { kind: "list", element: shape };
  }

  /** Of what `...T` stands for in a tuple. */
  function elementOf(type: ts.Type): ts.Type {
    return types.element(type) ?? checker.getUnknownType();
  }

  function ofObject(type: ts.Type, outer: readonly ts.Type[]): RuntimeShape | undefined {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const properties: PropertyShape[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      if (property.name.startsWith("__") || isPrivate(property)) continue;
      const declared = checker.getTypeOfSymbol(property);
      const shape = describe(declared, outer);
      if (!shape) return undefined;
      properties.push({
        name: property.name,
        shape,
        optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      });
    }
    if (!index) return { kind: "object", properties };
    const value = describe(index, outer);
    // Any object has keys with values of any type.
    if (value?.kind === "any" && properties.length === 0) return value;
    return value && { kind: "record", value, properties };
  }
}

function isPrivate({ name, valueDeclaration }: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    name.startsWith("#") ||
    (valueDeclaration !== undefined && (ts.getCombinedModifierFlags(valueDeclaration) & hidden) !== 0)
  );
}

export const isAnyOrUnknown = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

const simple: ReadonlySet<string> = new Set("none bool int str function map set bytearray error".split(" "));
