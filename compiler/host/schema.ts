import ts from "typescript";
import type { Field, Parameter, Schema, Signature, TypedArrayName } from "../../contract/index.js";
import { markedEmitter } from "../2-analyse/machine/emitters.js";
import { pointerOf } from "../2-analyse/machine/pointers.js";
import type { PointerType } from "../2-analyse/machine/word.js";

const typedArrays = new Set<string>([
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "BigInt64Array",
  "BigUint64Array",
  "Float32Array",
  "Float64Array",
] satisfies TypedArrayName[]);

/** What a pointer is given: a copy of bytes, or of numbers of its size. */
const buffers: Readonly<Record<PointerType, Schema>> = {
  ptr8: ["array", "Uint8Array"],
  ptr16: ["union", ["array", "Uint16Array"], ["array", "Int16Array"], ["array", "Uint8Array"]],
  ptr32: ["union", ["array", "Uint32Array"], ["array", "Int32Array"], ["array", "Uint8Array"]],
};

/**
 * Derives the wire's schemas of one module from TypeScript types. Named object types become entries of `types`, so
 * that recursive ones end and long ones are said once.
 */
export class SchemaBuilder {
  readonly types: Record<string, Schema> = {};
  readonly #names = new Map<ts.Type, string>();
  /** Unions whose members are being looked at. */
  readonly #open = new Set<ts.Type>();

  constructor(
    private readonly checker: ts.TypeChecker,
    /** Export names of the module's classes: their instances cross as live proxies. */
    private readonly classes: ReadonlyMap<ts.Symbol, string>,
  ) {}

  signature(signature: ts.Signature, result: Schema): Signature {
    return { params: signature.parameters.map((p) => this.parameter(p)), result };
  }

  parameter(symbol: ts.Symbol): Parameter {
    const declaration = symbol.valueDeclaration;
    const type = this.checker.getTypeOfSymbol(symbol);
    if (declaration === undefined || !ts.isParameter(declaration)) return [symbol.name, this.of(type)];
    const name = ts.isIdentifier(declaration.name) ? symbol.name : "value";
    if (declaration.dotDotDotToken) return [name, this.#restElement(type), 2];
    const machine = markedEmitter(declaration.parent) === "viper" ? this.#machine(type) : undefined;
    if (machine !== undefined) return [name, machine];
    const optional = declaration.questionToken !== undefined || declaration.initializer !== undefined;
    return optional ? [name, withoutNone(this.of(type)), 1] : [name, this.of(type)];
  }

  /** Viper code takes machine words and the memory of buffers. */
  #machine(type: ts.Type): Schema | undefined {
    const pointer = pointerOf(type);
    if (pointer !== undefined) return buffers[pointer];
    if (this.#brand(type) !== "int") return undefined;
    return type.getProperty("__uint") ? "uint32" : "int32";
  }

  #restElement(type: ts.Type): Schema {
    const element = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return element === undefined ? "any" : this.of(element);
  }

  /** The schema of a type; what has no form of its own on the wire is `any`: by the value, else a proxy. */
  of(type: ts.Type): Schema {
    return this.#primitive(type) ?? this.#union(type) ?? this.#object(type) ?? "any";
  }

  #primitive(type: ts.Type): Schema | undefined {
    const flags = type.flags;
    if (flags & ts.TypeFlags.Null) return "null";
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) return "none";
    if (flags & ts.TypeFlags.Boolean) return "bool";
    if (flags & ts.TypeFlags.BooleanLiteral) return ["literal", type === this.checker.getTrueType()];
    if (type.isStringLiteral() || type.isNumberLiteral()) return ["literal", type.value];
    if (flags & ts.TypeFlags.EnumLike && !type.isUnion()) return "number";
    const brand = this.#brand(type);
    if (brand !== undefined) return brand;
    if (flags & ts.TypeFlags.NumberLike) return "number";
    if (flags & ts.TypeFlags.StringLike) return "str";
    if (flags & ts.TypeFlags.BigIntLike) return "bigint";
    return undefined;
  }

  /** `int` and `float` of mpc are `number` with a phantom property. */
  #brand(type: ts.Type): Schema | undefined {
    if (!type.isIntersection() || !type.types.some((t) => t.flags & ts.TypeFlags.NumberLike))
      return undefined;
    if (type.getProperty("__int") || type.getProperty("__uint")) return "int";
    if (type.getProperty("__float")) return "float";
    return "number";
  }

  #union(type: ts.Type): Schema | undefined {
    if (!type.isUnion()) return undefined;
    // `type Json = string | Json[]`: a union has no name to refer to, so that inside of itself it is any value.
    if (this.#open.has(type)) return "any";
    this.#open.add(type);
    const schema = this.#members(type);
    this.#open.delete(type);
    return schema;
  }

  #members(type: ts.UnionType): Schema | undefined {
    const literals: (string | number | boolean)[] = [];
    const others: Schema[] = [];
    const booleans = type.types.filter((t) => t.flags & ts.TypeFlags.BooleanLiteral).length;
    for (const member of type.types) {
      if (member.flags & ts.TypeFlags.BooleanLiteral && booleans === 2) {
        if (!others.includes("bool")) others.push("bool");
        continue;
      }
      const schema = this.of(member);
      if (Array.isArray(schema) && schema[0] === "literal") literals.push(...(schema.slice(1) as string[]));
      else if (!others.some((s) => JSON.stringify(s) === JSON.stringify(schema))) others.push(schema);
    }
    if (literals.length > 0) others.push(["literal", ...literals]);
    return others.length === 1 ? others[0] : ["union", ...others];
  }

  #object(type: ts.Type): Schema | undefined {
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      return constraint === undefined || constraint === type ? "any" : this.of(constraint);
    }
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
    const symbol = type.getSymbol();
    const exported = symbol === undefined ? undefined : this.classes.get(symbol);
    if (exported !== undefined) return ["instance", exported];
    const known = this.#known(type as ts.TypeReference, symbol?.name ?? "");
    if (known !== undefined) return known;
    const calls = type.getCallSignatures();
    if (calls.length > 0) {
      const first = calls[0]!;
      return ["callback", this.signature(first, this.of(this.awaited(first.getReturnType())))];
    }
    return this.#record(type, symbol);
  }

  /** Arrays, tuples, maps, sets, promises, errors: the types of the language's library, told by symbol. */
  #known(type: ts.TypeReference, name: string): Schema | undefined {
    if (this.checker.isTupleType(type)) return ["tuple", ...this.#arguments(type).map((t) => this.of(t))];
    if (this.checker.isArrayType(type)) return ["list", this.of(this.#arguments(type)[0]!)];
    if (!isDeclaredInLibrary(type) || name === "__type") return undefined; // __type: Record and other mapped types
    if (typedArrays.has(name)) return ["array", name as TypedArrayName];
    const args = this.#arguments(type);
    switch (name) {
      case "ReadonlyArray":
        return ["list", this.of(args[0]!)];
      case "Map":
      case "ReadonlyMap":
        return ["map", this.of(args[0]!), this.of(args[1]!)];
      case "Set":
      case "ReadonlySet":
        return ["set", this.of(args[0]!)];
      case "Promise":
        return this.of(args[0]!);
      case "bytes":
        return "bytes";
      case "bytearray":
        return ["array", "Uint8Array"];
      default:
        return name === "Error" || name.endsWith("Error") ? ["error"] : "any";
    }
  }

  #arguments(type: ts.TypeReference): readonly ts.Type[] {
    return this.checker.getTypeArguments(type);
  }

  #record(type: ts.Type, symbol: ts.Symbol | undefined): Schema | undefined {
    // A class that the module doesn't export crosses as a proxy, without a schema of its own.
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Class) return "any";
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) return ["dict", this.of(index)];
    const properties = this.checker.getPropertiesOfType(type);
    if (properties.length === 0) return "any";
    const seen = this.#names.get(type);
    if (seen !== undefined) return ["ref", seen];
    const name = this.#unusedName((type.aliasSymbol ?? symbol)?.name ?? "object");
    this.#names.set(type, name);
    this.types[name] = "any"; // keeps the place while the fields are built
    this.types[name] = ["object", properties.map((p) => this.#field(p))];
    return ["ref", name];
  }

  #field(property: ts.Symbol): Field {
    const type = this.checker.getTypeOfSymbol(property);
    if (!(property.flags & ts.SymbolFlags.Optional)) return [property.name, this.of(type)];
    return [property.name, withoutNone(this.of(type)), 1];
  }

  #unusedName(hint: string): string {
    const base = hint.startsWith("__") ? "object" : hint;
    let name = base;
    for (let i = 2; name in this.types; i++) name = `${base}${i}`;
    return name;
  }

  /** `T` of `Promise<T>`; other types as they are. */
  awaited(type: ts.Type): ts.Type {
    return this.checker.getAwaitedType(type) ?? type;
  }
}

/** What may be left out needs no word for undefined; null stays. */
function withoutNone(schema: Schema): Schema {
  if (!Array.isArray(schema) || schema[0] !== "union") return schema;
  const rest = (schema.slice(1) as Schema[]).filter((s) => s !== "none");
  return rest.length === 1 ? rest[0]! : ["union", ...rest];
}

function isDeclaredInLibrary(type: ts.Type): boolean {
  const declarations = type.getSymbol()?.declarations ?? [];
  return declarations.length > 0 && declarations.every((d) => d.getSourceFile().isDeclarationFile);
}
