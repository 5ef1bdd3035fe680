import { join } from "node:path";
import ts from "typescript";
import { stubsRoot } from "./program.js";

/** What the stubs say of one name. */
export interface StubName {
  /** Methods and constants of a class; methods of an object. */
  members: string[] | undefined;
  /** Least number of arguments by position of a function. */
  least: number | undefined;
  /** Greatest number, likewise. */
  most: number | undefined;
  /** The ports of its `@ports` tag. */
  ports: string | undefined;
}

/** The names of a module that exist at run time, as a program with the stubs sees them. */
export function stubNames(program: ts.Program, module: string): Map<string, StubName> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(stubsRoot, `${module}.d.ts`));
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const names = new Map<string, StubName>();
  if (symbol === undefined) return names;
  for (const exported of checker.getExportsOfModule(symbol)) {
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (target.flags & ts.SymbolFlags.Value) names.set(exported.name, describeSymbol(checker, target));
  }
  return names;
}

function describeSymbol(checker: ts.TypeChecker, symbol: ts.Symbol): StubName {
  const type = checker.getTypeOfSymbol(symbol);
  const ports = portsOf(symbol);
  const nothing = { members: undefined, least: undefined, most: undefined, ports };
  const isClass = type.getConstructSignatures().length > 0 || symbol.flags & ts.SymbolFlags.Class;
  if (isClass) {
    const own = [
      ...checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)),
      ...type.getProperties(),
    ];
    const isMethod = (m: ts.Symbol) => checker.getTypeOfSymbol(m).getCallSignatures().length > 0;
    return { ...nothing, members: [...new Set(own.filter(isMethod).map(({ name }) => name))].sort() };
  }
  const calls = type.getCallSignatures().map(positional);
  if (calls.length === 0)
    return { ...nothing, members: checker.getPropertiesOfType(type).map(({ name }) => name) };
  return {
    ...nothing,
    least: Math.min(...calls.map(([least]) => least)),
    most: Math.max(...calls.map(([, most]) => most)),
  };
}

function portsOf(symbol: ts.Symbol): string | undefined {
  const tags = (symbol.declarations ?? []).flatMap((declaration) => ts.getJSDocTags(declaration));
  const tag = tags.find(({ tagName }) => tagName.text === "ports");
  return tag && ts.getTextOfJSDocComment(tag.comment);
}

/** Least and greatest number of arguments by position; keywords don't count. */
function positional(signature: ts.Signature): [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const parameter of signature.parameters) {
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
    if (/^Kw</.test(declaration.type?.getText() ?? "")) continue;
    if (declaration.dotDotDotToken !== undefined) return [least, Number.POSITIVE_INFINITY];
    most++;
    if (declaration.questionToken === undefined) least = most;
  }
  return [least, most];
}
