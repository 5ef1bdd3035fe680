import { join } from "node:path";
import ts from "typescript";
import { stubsRoot } from "./program.js";

/** What the stubs say of a name, or of a member of a class or an object. */
export interface StubName {
  /** Numbers of arguments by position, of a function, a method or a class that can be made; keywords don't count. */
  takes: { least: number; most: number } | undefined;
  /** The members of a class or an object. */
  members: Map<string, StubMember> | undefined;
  /** The ports of its `@ports` tag. */
  ports: readonly string[] | undefined;
}
export interface StubMember extends Pick<StubName, "takes" | "ports"> {
  /** A property of objects: Python's directory of their class needn't have it. */
  ofObjects: boolean;
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
  const made = type.getConstructSignatures();
  const calls = type.getCallSignatures();
  const takes = takesOf(made.length > 0 ? made.filter(isPublic) : calls);
  if (made.length > 0 || symbol.flags & ts.SymbolFlags.Class) {
    const objects = made[0]?.getReturnType() ?? checker.getDeclaredTypeOfSymbol(symbol);
    const members = membersOf(checker, checker.getPropertiesOfType(objects), true);
    for (const [name, member] of membersOf(checker, type.getProperties(), false)) members.set(name, member);
    members.delete("prototype");
    return { takes, members, ports };
  }
  // A class that is called, not made (`str(1)`), has the members of what the call gives.
  const objects = calls[0]?.getReturnType() ?? type;
  const members = membersOf(checker, checker.getPropertiesOfType(objects), calls.length > 0);
  for (const [name, member] of membersOf(checker, type.getProperties(), false)) members.set(name, member);
  return { takes, members, ports };
}

function membersOf(checker: ts.TypeChecker, symbols: readonly ts.Symbol[], ofObjects: boolean) {
  const members = new Map<string, StubMember>();
  for (const symbol of symbols) {
    if (!symbol.declarations?.some(isOfStubs)) continue;
    const calls = checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).getCallSignatures();
    const isMethod = calls.length > 0;
    members.set(symbol.name, {
      takes: takesOf(calls),
      ports: portsOf(symbol),
      ofObjects: ofObjects && !isMethod,
    });
  }
  return members;
}

/** JavaScript's own members, which a type of the stubs may have as well, are the compiler's affair. */
const isOfStubs = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.startsWith(stubsRoot);

/** The ports that have a name; of a function or method those that have any of its forms, all if a form isn't limited. */
function portsOf(symbol: ts.Symbol): string[] | undefined {
  const declarations = symbol.declarations ?? [];
  const forms = declarations.filter(
    (d) => ts.isFunctionDeclaration(d) || ts.isMethodSignature(d) || ts.isMethodDeclaration(d),
  );
  if (forms.length > 0) {
    const lists = forms.map(portsOfDeclaration);
    return lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : undefined;
  }
  return declarations.map(portsOfDeclaration).find((list) => list !== undefined);
}

function portsOfDeclaration(declaration: ts.Declaration): string[] | undefined {
  const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === "ports");
  return tag && (ts.getTextOfJSDocComment(tag.comment) ?? "").match(/[a-z][a-z0-9-]*/g)?.slice();
}

const isPublic = ({ declaration }: ts.Signature): boolean =>
  declaration === undefined ||
  (ts.getCombinedModifierFlags(declaration as ts.Declaration) & ts.ModifierFlags.Private) === 0;

function takesOf(signatures: readonly ts.Signature[]): StubName["takes"] {
  if (signatures.length === 0) return undefined;
  // A documented form that only raises is typed as never.
  const returning = signatures.filter((s) => (s.getReturnType().flags & ts.TypeFlags.Never) === 0);
  const all = (returning.length > 0 ? returning : signatures).map(positional);
  return {
    least: Math.min(...all.map(([least]) => least)),
    most: Math.max(...all.map(([, most]) => most)),
  };
}

function positional(signature: ts.Signature): [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const parameter of signature.parameters) {
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
    if (/^Kw</.test(declaration?.type?.getText() ?? "")) continue;
    if (declaration?.dotDotDotToken !== undefined) return [least, Number.POSITIVE_INFINITY];
    most++;
    if (declaration?.questionToken === undefined) least = most;
  }
  return [least, most];
}
