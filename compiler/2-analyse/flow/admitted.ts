import ts from "typescript";
import { isLibrary } from "../calls.js";
import { isContext } from "../decoratorTypes.js";
import type { View } from "../facts.js";

/** Which of null and undefined a type lets its parts be: elements, properties, entries. */
export interface Admitted {
  readonly null: boolean;
  readonly undefined: boolean;
  /** A part is `unknown`, `any`, `T`: only what flows there tells. */
  readonly open: boolean;
}

const nothing: Admitted = { null: false, undefined: false, open: false };
const open: Admitted = { null: false, undefined: false, open: true };

/** What a type lets its parts be, and the names that it has for them. */
export interface AdmittedInside extends Admitted {
  readonly names: ReadonlySet<string>;
}

/** Types nest as deep as programs write them; what is deeper counts as open. */
const DEEPEST = 6;

export function admittedInside(
  checker: ts.TypeChecker,
  type: ts.Type,
  at: ts.Node,
  view: View,
): AdmittedInside {
  const seen = new Set<ts.Type>();
  const names = new Set<string>();
  const any = (parts: readonly Admitted[]): Admitted => ({
    null: parts.some((p) => p.null),
    undefined: parts.some((p) => p.undefined),
    open: parts.some((p) => p.open),
  });
  const itself = (part: ts.Type, depth: number): Admitted => {
    if (part.flags & ts.TypeFlags.Null) return { ...nothing, null: true };
    if (part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return { ...nothing, undefined: true };
    if (part.isUnion()) return any(part.types.map((t) => itself(t, depth)));
    return inside(part, depth);
  };
  const inside = (whole: ts.Type, depth: number): Admitted => {
    if (whole.isUnion()) return any(whole.types.map((t) => inside(t, depth)));
    if (whole.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return open;
    if (whole.flags & ts.TypeFlags.Instantiable) return open;
    if (!(whole.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || seen.has(whole)) return nothing;
    if (depth > DEEPEST) return open;
    seen.add(whole);
    const properties = checker.getPropertiesOfType(whole);
    if (properties.length === 0 && checker.getIndexInfosOfType(whole).length === 0) return open;
    for (const property of properties) names.add(property.name);
    const parts = (view === "json" && jsonParts(checker, whole, at)) || partsOf(checker, whole, at);
    return any(parts.map((part) => itself(part, depth + 1)));
  };
  return { ...inside(type, 0), names };
}

function partsOf(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): readonly ts.Type[] {
  const reference = type as ts.TypeReference;
  const declaration = type.symbol?.declarations?.[0];
  // Partial, Record and what Object.fromEntries gives stand in the library, too, but describe objects of the program;
  // contexts of decorators have properties
  const isPlain =
    declaration && (ts.isMappedTypeNode(declaration) || ts.isTypeLiteralNode(declaration) || isContext(type));
  const isLibrarys = declaration && isLibrary(declaration) && !isPlain;
  const isBuiltin = checker.isArrayType(type) || checker.isTupleType(type) || isLibrarys;
  if (isBuiltin) return reference.target ? checker.getTypeArguments(reference) : [];
  const indexed = checker.getIndexInfosOfType(type).map((info) => info.type);
  const isData = (symbol: ts.Symbol) => !(symbol.flags & ts.SymbolFlags.Method);
  const properties = checker.getPropertiesOfType(type).filter(isData);
  const told = properties.map((symbol) => checker.getTypeOfSymbolAtLocation(symbol, at));
  // with `exactOptionalPropertyTypes` the types of optional properties don't tell that they may be missing
  const mayLack = properties.some((symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0);
  return [...indexed, ...told, ...(mayLack ? [checker.getUndefinedType()] : [])];
}

/** What `toJSON` gives, if the type has one: JSON writes that in place of the object. */
function jsonParts(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): readonly ts.Type[] | undefined {
  const method = checker.getPropertyOfType(type, "toJSON");
  const signatures = method && checker.getTypeOfSymbolAtLocation(method, at).getCallSignatures();
  return signatures?.map((signature) => signature.getReturnType());
}
