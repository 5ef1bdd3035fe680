import ts from "typescript";
import type { ExportDefinition, FunctionFlags, MemberDefinition, Schema } from "../../contract/index.js";
import { commentMark, decoratorMark, flagsOf, type Mark, markedName } from "../1-discover/marks.js";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import { constantExport, type HostConstant } from "./constants.js";
import { InputReaders } from "./readsInput.js";
import { SchemaBuilder } from "./schema.js";

/** What a module offers to the host. */
export interface ModuleExports {
  readonly definitions: Record<string, ExportDefinition>;
  /** Enums and constants that the host has as plain values. */
  readonly constants: ReadonlyMap<string, HostConstant>;
  readonly types: Readonly<Record<string, Schema>>;
}

export function collectExports(module: DeviceModule, reach: Reach, facts: Facts): ModuleExports {
  const { checker } = reach;
  const symbols = exportedSymbols(module, checker);
  const classes = new Map<ts.Symbol, string>();
  for (const [name, symbol] of symbols) if (symbol.flags & ts.SymbolFlags.Class) classes.set(symbol, name);
  const schemas = new SchemaBuilder(checker, classes);
  const readers = new InputReaders(reach);
  const definitions: Record<string, ExportDefinition> = {};
  const constants = new Map<string, HostConstant>();
  for (const [name, symbol] of symbols) {
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined) continue;
    const constant = constantExport(declaration, checker);
    if (constant !== undefined) {
      constants.set(name, constant);
      continue;
    }
    const definition = new ExportBuilder(checker, facts, schemas, readers).define(name, symbol, declaration);
    if (definition !== undefined) definitions[name] = definition;
  }
  return { definitions, constants, types: schemas.types };
}

/** Exported values under the names that importers use; aliases resolved. In a mixed file: what is marked. */
function exportedSymbols(module: DeviceModule, checker: ts.TypeChecker): Map<string, ts.Symbol> {
  const result = new Map<string, ts.Symbol>();
  if (module.kind === "extracted") {
    for (const statement of module.statements) {
      const name = markedName(statement);
      const symbol = name && checker.getSymbolAtLocation(name);
      if (name && symbol) result.set(name.text, symbol);
    }
    return result;
  }
  const moduleSymbol = checker.getSymbolAtLocation(module.source);
  for (const symbol of moduleSymbol ? checker.getExportsOfModule(moduleSymbol) : []) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Value) result.set(symbol.name, target);
  }
  return result;
}

class ExportBuilder {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly facts: Facts,
    private readonly schemas: SchemaBuilder,
    private readonly readers: InputReaders,
  ) {}

  define(name: string, symbol: ts.Symbol, declaration: ts.Declaration): ExportDefinition | undefined {
    const py = this.#python(declaration, name);
    if (ts.isClassLike(declaration)) return this.#class(declaration, symbol, py);
    const type = this.checker.getTypeOfSymbol(symbol);
    const signature = lastSignature(type);
    if (signature !== undefined && isFunctionBinding(declaration)) {
      const mark = ts.isFunctionDeclaration(declaration) ? commentMark(declaration) : undefined;
      return this.#callable(signature, py, this.#flags(mark, declaration));
    }
    return { kind: "value", py, type: this.schemas.of(type) };
  }

  #python(declaration: ts.Declaration, fallback: string): string {
    const name = ts.getNameOfDeclaration(declaration);
    return name !== undefined && ts.isIdentifier(name) ? this.facts.names.of(name) : fallback;
  }

  #flags(mark: Mark | undefined, declaration: ts.Declaration): FunctionFlags | undefined {
    const flags = flagsOf(mark);
    return this.readers.reads(declaration) ? { ...flags, stdin: true } : flags;
  }

  #callable<F extends FunctionFlags | undefined>(signature: ts.Signature, py: string, flags: F) {
    const result = signature.getReturnType();
    const yielded = this.#yielded(result);
    const common = { py, ...(flags && { flags }) };
    if (yielded !== undefined) {
      return {
        kind: /^Async/.test(result.getSymbol()!.name) ? ("asyncGenerator" as const) : ("generator" as const),
        ...common,
        ...this.schemas.signature(signature, this.schemas.of(yielded)),
      };
    }
    const awaited = this.schemas.awaited(result);
    const kind = awaited === result ? ("function" as const) : ("async" as const);
    return { kind, ...common, ...this.schemas.signature(signature, this.schemas.of(awaited)) };
  }

  /** What a generator, or anything else that is only iterated over, yields; undefined for other types. */
  #yielded(type: ts.Type): ts.Type | undefined {
    const name = type.getSymbol()?.name ?? "";
    if (!/^(Async)?(Generator|Iterable|IterableIterator|Iterator|IteratorObject)$/.test(name))
      return undefined;
    return this.checker.getTypeArguments(type as ts.TypeReference)[0];
  }

  #class(node: ts.ClassLikeDeclaration, symbol: ts.Symbol, py: string): ExportDefinition {
    const statics = this.checker.getTypeOfSymbol(symbol);
    const construct = statics.getConstructSignatures()[0];
    const members: Record<string, MemberDefinition> = {};
    const instance = this.checker.getDeclaredTypeOfSymbol(symbol);
    for (const property of this.checker.getPropertiesOfType(instance)) this.#member(members, property, false);
    for (const property of this.checker.getPropertiesOfType(statics)) {
      if (property.name !== "prototype") this.#member(members, property, true);
    }
    const params = construct ? this.schemas.signature(construct, "any").params : [];
    return { kind: "class", py, construct: { params, result: ["instance", node.name?.text ?? py] }, members };
  }

  #member(members: Record<string, MemberDefinition>, property: ts.Symbol, isStatic: boolean): void {
    const declaration = property.valueDeclaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
    const modifiers = ts.getCombinedModifierFlags(declaration);
    if (modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) return;
    const name = ts.getNameOfDeclaration(declaration);
    if (name === undefined || ts.isPrivateIdentifier(name) || ts.isComputedPropertyName(name)) return;
    const mark = ts.isClassElement(declaration)
      ? (decoratorMark(declaration) ?? commentMark(declaration))
      : undefined;
    if (mark?.role === "host") return;
    const py = this.facts.names.attribute(name, property.name);
    const extra = isStatic ? { static: true } : {};
    const type = this.checker.getTypeOfSymbol(property);
    const signature = lastSignature(type);
    if (signature !== undefined && ts.isMethodDeclaration(declaration)) {
      members[property.name] = { ...this.#callable(signature, py, this.#flags(mark, declaration)), ...extra };
      return;
    }
    const isReadonly = (modifiers & ts.ModifierFlags.Readonly) !== 0 || isGetterOnly(property);
    members[property.name] = {
      kind: "field",
      py,
      type: this.schemas.of(type),
      ...(isReadonly && { readonly: true }),
      ...extra,
    };
  }
}

/** Of overloads the last is the widest by convention; the implementation takes them all. */
function lastSignature(type: ts.Type): ts.Signature | undefined {
  return type.getCallSignatures().at(-1);
}

function isFunctionBinding(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true;
  if (!ts.isVariableDeclaration(declaration)) return false;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConst && !declaration.type && declaration.initializer !== undefined;
}

function isGetterOnly(property: ts.Symbol): boolean {
  return (
    (property.flags & ts.SymbolFlags.GetAccessor) !== 0 && !(property.flags & ts.SymbolFlags.SetAccessor)
  );
}
