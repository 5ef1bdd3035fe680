import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { hasBrand, isLibrary, typedArrays } from "./calls.js";
import type { Kind, Value } from "./facts.js";

/** What static types say about values. */
export interface Types {
  /** Kinds and nullishness of a type; numbers are int or float unless a brand or literal says more. */
  value(type: ts.Type): Value;
  /** Type of what indexing or iterating gives, if the type says. */
  element(type: ts.Type): ts.Type | undefined;
  /** Type of what a call gives; for generators what they yield. */
  result(signature: ts.Signature): ts.Type;
}

export function readTypes(reach: Reach): Types {
  const { checker } = reach;
  const known = new Map<ts.Type, Value>();
  return {
    value(type) {
      let value = known.get(type);
      if (!value) {
        value = describe(checker, type);
        known.set(type, value);
      }
      return value;
    },
    element: (type) => elementType(checker, type),
    result(signature) {
      const type = checker.getReturnTypeOfSignature(signature);
      const isGenerator = /^(Async)?(Generator|Iterator|IterableIterator|Iterable)(Object)?$/.test(
        type.symbol?.name ?? "",
      );
      return (isGenerator && checker.getTypeArguments(type as ts.TypeReference)[0]) || type;
    },
  };
}

/** Builds a Value: kinds, and bounds where they are known. */
export function makeValue(kinds: Iterable<Kind>, more: Partial<Value> = {}): Value {
  return {
    kinds: new Set(kinds),
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    nullish: "no",
    ...more,
  };
}

/** What can be either of two values. */
export function joinValues(a: Value, b: Value): Value {
  const kinds = new Set([...a.kinds, ...b.kinds]);
  const sameClass = a.classDeclaration === b.classDeclaration || !b.kinds.has("instance");
  const declaration = a.kinds.has("instance")
    ? sameClass
      ? a.classDeclaration
      : undefined
    : b.classDeclaration;
  return {
    kinds,
    min: a.kinds.has("int") ? (b.kinds.has("int") ? Math.min(a.min, b.min) : a.min) : b.min,
    max: a.kinds.has("int") ? (b.kinds.has("int") ? Math.max(a.max, b.max) : a.max) : b.max,
    nullish: joinNullish(a.nullish, b.nullish),
    ...(a.constant !== undefined && a.constant === b.constant ? { constant: a.constant } : {}),
    ...(a.nonFinite || b.nonFinite ? { nonFinite: true } : {}),
    ...(a.length !== undefined && a.length === b.length ? { length: a.length } : {}),
    ...(declaration ? { classDeclaration: declaration } : {}),
  };
}

export function joinNullish(a: Value["nullish"], b: Value["nullish"]): Value["nullish"] {
  if (a === b || b === "no") return a;
  return a === "no" ? b : "both";
}

function describe(checker: ts.TypeChecker, type: ts.Type): Value {
  if (type.isUnion()) {
    const parts = type.types.map((t) => describe(checker, t));
    const joined = parts.reduce((a, b) => joinValues(a, b));
    // Any number can be in a numeric enum: flags are joined with |.
    const isEnum = type.types.some(
      (t) => t.flags & ts.TypeFlags.EnumLiteral && t.flags & ts.TypeFlags.NumberLiteral,
    );
    return isEnum ? { ...joined, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY } : joined;
  }
  const { flags } = type;
  if (flags & ts.TypeFlags.Null) return makeValue(["none"], { nullish: "null", constant: null });
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void))
    return makeValue(["none"], { nullish: "undefined" });
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))
    return makeValue(["unknown"], { nullish: "both", nonFinite: true });
  if (flags & ts.TypeFlags.Never) return makeValue([]);
  return describePrimitive(type) ?? describeObject(checker, type);
}

function describePrimitive(type: ts.Type): Value | undefined {
  const { flags } = type;
  if (flags & ts.TypeFlags.BooleanLiteral) {
    const text = (type as ts.Type & { intrinsicName?: string }).intrinsicName;
    return makeValue(["bool"], { constant: text === "true" });
  }
  if (flags & ts.TypeFlags.BooleanLike) return makeValue(["bool"]);
  if (type.isNumberLiteral()) return numberConstant(type.value);
  if (flags & ts.TypeFlags.NumberLike) return makeValue(["int", "float"], { nonFinite: true });
  if (type.isStringLiteral()) return makeValue(["str"], { constant: type.value });
  if (flags & ts.TypeFlags.StringLike) return makeValue(["str"]);
  if (flags & ts.TypeFlags.BigIntLiteral) {
    const { value } = type as ts.BigIntLiteralType;
    const bits = BigInt(value.base10Value);
    return makeValue(["bigint"], { constant: value.negative ? -bits : bits });
  }
  if (flags & ts.TypeFlags.BigIntLike) return makeValue(["bigint"]);
  if (flags & ts.TypeFlags.ESSymbolLike) return makeValue(["symbol"]);
  return undefined;
}

/** A number known at compile time: an int where Python's int prints and computes alike. */
export function numberConstant(value: number): Value {
  const isInt = Number.isSafeInteger(value) && !Object.is(value, -0);
  if (isInt) return makeValue(["int"], { constant: value, min: value, max: value });
  return makeValue(["float"], { constant: value, ...(Number.isFinite(value) ? {} : { nonFinite: true }) });
}

function describeTuple({ target }: ts.TupleTypeReference): Value {
  const isFixed = target.elementFlags.every((flag) => flag === ts.ElementFlags.Required);
  return makeValue(["list"], isFixed ? { length: target.elementFlags.length } : {});
}

function describeObject(checker: ts.TypeChecker, type: ts.Type): Value {
  if (
    type.flags &
    (ts.TypeFlags.TypeParameter |
      ts.TypeFlags.IndexedAccess |
      ts.TypeFlags.Conditional |
      ts.TypeFlags.Substitution)
  ) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint && constraint !== type
      ? describe(checker, constraint)
      : makeValue(["unknown"], { nullish: "both", nonFinite: true });
  }
  if (type.isIntersection()) return describeIntersection(checker, type);
  if (type.flags & ts.TypeFlags.NonPrimitive) return makeValue(["unknown"]);
  if (checker.isTupleType(type)) return describeTuple(type as ts.TupleTypeReference);
  if (isMappedList(checker, type)) return makeValue(["list"]);
  const symbol = type.symbol;
  // `{}`, as which the checker knows an `unknown` that isn't nullish
  const nullish = type.flags & ts.TypeFlags.Object ? "no" : "both";
  if (!symbol) return makeValue(["unknown"], { nullish, nonFinite: true });
  return describeSymbol(checker, type, symbol);
}

function describeIntersection(checker: ts.TypeChecker, type: ts.IntersectionType): Value {
  if (checker.getPropertyOfType(type, "__float")) return makeValue(["float"], { nonFinite: true });
  const isNumber = type.types.some((t) => t.flags & ts.TypeFlags.NumberLike);
  // constants and flags of a board's hardware fit a register
  if (isNumber && hasBrand(checker, type, "__const"))
    return makeValue(["int"], { min: -0x80000000, max: 0x7fffffff });
  if (isNumber && hasBrand(checker, type, "__int")) return makeValue(["int"]);
  const parts = type.types.map((t) => describe(checker, t));
  const isSpread = type.types.some(isMade);
  // A primitive with a phantom brand is that primitive; of objects the most particular one counts.
  return (
    (isSpread ? undefined : parts.find((p) => describesPrimitive(p))) ??
    parts.find((p) => p.kinds.has("instance") || p.kinds.has("python") || p.kinds.has("function")) ??
    parts.find((p) => !p.kinds.has("unknown") && !(isSpread && describesPrimitive(p))) ??
    makeValue(["unknown"])
  );
}

/** `{ [I in keyof T]: Box<T[I]> }` of a list `T` that callers know. */
function isMappedList(checker: ts.TypeChecker, type: ts.Type): boolean {
  const isMapped = ((type as ts.ObjectType).objectFlags ?? 0) & ts.ObjectFlags.Mapped;
  return isMapped !== 0 && checker.isArrayLikeType(checker.getApparentType(type));
}

/** The type of an object literal that is written as such: what is joined with it, as by `{ ...a, ...b }`, is no brand. */
const isMade = ({ symbol }: ts.Type): boolean =>
  symbol?.valueDeclaration !== undefined && ts.isObjectLiteralExpression(symbol.valueDeclaration);

const describesPrimitive = (value: Value): boolean =>
  value.kinds.has("int") ||
  value.kinds.has("float") ||
  value.kinds.has("str") ||
  value.kinds.has("bool") ||
  value.kinds.has("bigint");

function describeSymbol(checker: ts.TypeChecker, type: ts.Type, symbol: ts.Symbol): Value {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (symbol.flags & (ts.SymbolFlags.RegularEnum | ts.SymbolFlags.ConstEnum)) return makeValue(["enum"]);
  if (
    symbol.flags & ts.SymbolFlags.ValueModule &&
    !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function))
  )
    return makeValue(["module"]);
  // Record, Partial and the like are mapped types that the library declares, of objects of the program.
  const isMapped = (symbol.flags & ts.SymbolFlags.TypeLiteral) !== 0;
  if (declaration && isLibrary(declaration) && !isMapped) return describeLibrary(type, symbol.name);
  if (symbol.flags & ts.SymbolFlags.Class) {
    const isStaticSide = type.getConstructSignatures().length > 0 || checker.getTypeOfSymbol(symbol) === type;
    if (isStaticSide) return makeValue(["class"]);
    if (declaration?.getSourceFile().isDeclarationFile) return makeValue(["python"]);
    const cls = declaration && ts.isClassLike(declaration) ? declaration : undefined;
    return makeValue(["instance"], cls ? { classDeclaration: cls } : {});
  }
  const ofBase = describeBase(checker, type, symbol);
  if (ofBase) return ofBase;
  if (type.getCallSignatures().length > 0) return makeValue(["function"]);
  if (type.getConstructSignatures().length > 0) return makeValue(["class"]);
  if (isDictionary(checker, type, symbol)) return makeValue(["dict"]);
  if (declaration?.getSourceFile().isDeclarationFile && !isLibrary(declaration)) return makeValue(["python"]);
  const isEmpty =
    !(symbol.flags & ts.SymbolFlags.ObjectLiteral) &&
    checker.getPropertiesOfType(type).length === 0 &&
    checker.getIndexInfosOfType(type).length === 0;
  return makeValue([isEmpty ? "unknown" : "dict"]);
}

/** `interface Row extends Array<number> {}` is an array: what the language's library makes is what an interface adds to. */
function describeBase(checker: ts.TypeChecker, type: ts.Type, symbol: ts.Symbol): Value | undefined {
  if (!(symbol.flags & ts.SymbolFlags.Interface)) return undefined;
  const declared = checker.getDeclaredTypeOfSymbol(symbol);
  const bases = declared.isClassOrInterface() ? checker.getBaseTypes(declared) : [];
  const described = bases.filter((base) => base !== type).map((base) => describe(checker, base));
  return described.find(({ kinds }) => !kinds.has("dict") && !kinds.has("unknown"));
}

/** `{ [name: string]: T }` is one in the stubs, too; where names are attributes they have an interface. */
const isDictionary = (checker: ts.TypeChecker, type: ts.Type, symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.TypeLiteral) !== 0 &&
  checker.getIndexInfosOfType(type).some(({ keyType }) => keyType.flags & ts.TypeFlags.String);

const libraryKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["Array", "list"],
  ["ReadonlyArray", "list"],
  ["ConcatArray", "list"],
  ["ArrayLike", "list"],
  ["String", "str"],
  ["Boolean", "bool"],
  ["Map", "map"],
  ["ReadonlyMap", "map"],
  ["Set", "set"],
  ["ReadonlySet", "set"],
  ["WeakMap", "weakmap"],
  ["WeakSet", "weakmap"],
  ["Promise", "promise"],
  ["PromiseLike", "promise"],
  ["Function", "function"],
  ["CallableFunction", "function"],
  ["NewableFunction", "function"],
  ["Date", "date"],
  ["RegExp", "regexp"],
  ["ArrayBuffer", "buffer"],
  ["DataView", "buffer"],
  ["Symbol", "symbol"],
  ["TemplateStringsArray", "list"],
  ["RegExpMatchArray", "list"],
  ["Record", "dict"],
  ["Math", "module"],
  ["JSON", "module"],
  ["Console", "module"],
]);

const iterables =
  /^(Async)?(Generator|Iterator|IterableIterator|Iterable|IteratorObject)$|^(Array|Map|Set|String)Iterator$/;

function describeLibrary(type: ts.Type, name: string): Value {
  const kind = libraryKinds.get(name);
  if (kind) return makeValue([kind]);
  if (name === "Number") return makeValue(["int", "float"], { nonFinite: true });
  if (name === "BigInt") return makeValue(["bigint"]);
  if (/Error$/.test(name)) return makeValue(["error"]);
  if (name === "Uint8Array") return makeValue(["bytearray"]);
  if (typedArrays.has(name)) return makeValue(["array"]);
  if (/^(Async)?Iterable$/.test(name)) return makeValue(["unknown"]);
  if (iterables.test(name)) return makeValue(["generator"]);
  if (/Iterator(Yield|Return)?Result$/.test(name)) return makeValue(["dict"]);
  if (type.getConstructSignatures().length > 0) return makeValue(["class"]);
  if (type.getCallSignatures().length > 0) return makeValue(["function"]);
  return makeValue(["unknown"]);
}

function elementType(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  const target = checker.getNonNullableType(type);
  if (target.isUnion()) {
    const elements = target.types.map((t) => elementType(checker, t)).filter((t) => t !== undefined);
    const first = elements[0];
    if (!first || elements.every((t) => t === first)) return first;
    return undefined;
  }
  const named = target.symbol?.name ?? "";
  const args = target.flags & ts.TypeFlags.Object ? checker.getTypeArguments(target as ts.TypeReference) : [];
  if (iterables.test(named) || named === "Set" || named === "ReadonlySet" || named === "Promise")
    return args[0];
  if (target.flags & ts.TypeFlags.StringLike) return checker.getStringType();
  return (
    checker.getIndexTypeOfType(target, ts.IndexKind.Number) ??
    checker.getIndexTypeOfType(target, ts.IndexKind.String)
  );
}
