import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isStatic } from "./bindings.js";
import { isLibrary, typedArrays } from "./calls.js";
import type { EarlyUses } from "./earlyUses.js";
import type { Classes, Names } from "./facts.js";
import { memberText } from "./flow/wiring.js";
import { isMemberAccess, type MemberAccess, memberKey, memberSymbol, symbolKey } from "./memberKeys.js";
import { ancestry, spelling } from "./names.js";
import { skipWrappers } from "./operators.js";

/** What the classes of the program extend, and whether anything looks at the order of their fields. */
export function describeClasses(
  reach: Reach,
  names: Names,
  early: EarlyUses,
  isEnumerated: Classes["enumerated"],
): Classes {
  const deleted = deletedNames(reach);
  return {
    ...accessors(reach, names),
    isSeenEarly: (cls) => ancestry(reach.checker, cls).some((c) => letsOut(c, c === cls)),
    isReadEarly: (field) => early.reads.has(field),
    isSetEarly: (target) => [...(early.writes.get(target) ?? [])].some(isEnumerated),
    enumerated: isEnumerated,
    isError: (cls) => ancestry(reach.checker, cls).some((c) => baseOf(reach.checker, c).kind === "error"),
    renamed(cls) {
      const own = renamedMembers(reach.checker, names, cls);
      if (own.length === 0) return new Map();
      const inherited = renamedInBases(reach.checker, names, cls);
      return new Map([...inherited.filter(([, name]) => typeof name === "string"), ...own]);
    },
    keysOf: (literal) => keysOf(reach, literal),
    inheritsSymbols: (cls) =>
      renamedInBases(reach.checker, names, cls).some(([, name]) => typeof name !== "string"),
    isDeclaredOnly(node) {
      const declaration = memberSymbol(reach.checker, node)?.valueDeclaration;
      return declaration !== undefined && isDeclaredField(reach.checker, declaration);
    },
    isOptional: (node) => ((memberSymbol(reach.checker, node)?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0,
    isMethod: (node) => ((memberSymbol(reach.checker, node)?.flags ?? 0) & ts.SymbolFlags.Method) !== 0,
    beginsUnset(node) {
      const declaration = memberSymbol(reach.checker, node)?.valueDeclaration;
      if (!declaration || declaration.getSourceFile().isDeclarationFile) return false;
      const isStored = ts.isPropertyDeclaration(declaration) || ts.isVariableDeclaration(declaration);
      return isStored && !declaration.initializer;
    },
    isDeleted: (name) => deleted.has(name),
    declaredOnly: (cls) =>
      membersAfterMerging(reach.checker, cls)
        .filter((m) => isDeclaredField(reach.checker, m))
        .map((m) => names.attribute(m, memberText(reach.checker, m.name as ts.PropertyName) ?? "")),
    base: (cls) => baseOf(reach.checker, cls),
  };
}

function keysOf(reach: Reach, literal: ts.ObjectLiteralExpression): readonly string[] {
  const { checker } = reach;
  const type = checker.getTypeAtLocation(literal);
  const parts = type.isIntersection() ? type.types : [type];
  const isOpen = parts.some(
    (part) => (part.flags & ts.TypeFlags.TypeParameter) !== 0 || checker.getIndexInfosOfType(part).length > 0,
  );
  const known = (type.isUnion() ? type.types : [type]).flatMap((each) => checker.getPropertiesOfType(each));
  const names = known.map(({ name }) => name).filter((name) => !name.startsWith("__@"));
  return [...new Set(isOpen ? [...names, ...spelling(reach)()] : names)];
}

/** Names after `delete`. */
function deletedNames({ modules }: Reach): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const target = ts.isDeleteExpression(node) && skipWrappers(node.expression);
    if (target && ts.isPropertyAccessExpression(target)) names.add(target.name.text);
    if (target && ts.isElementAccessExpression(target) && ts.isStringLiteralLike(target.argumentExpression))
      names.add(target.argumentExpression.text);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return names;
}

/** `declare x?: T`, or a property of an interface that has the class's name. */
function isDeclaredField(checker: ts.TypeChecker, node: ts.Declaration): boolean {
  if (ts.isPropertyDeclaration(node)) {
    return ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword) === true;
  }
  if (!ts.isPropertySignature(node) || !ts.isInterfaceDeclaration(node.parent)) return false;
  const symbol = checker.getSymbolAtLocation(node.parent.name);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
}

/** Members of the class and of the interfaces of its name. */
function membersAfterMerging(
  checker: ts.TypeChecker,
  cls: ts.ClassLikeDeclaration,
): readonly (ts.ClassElement | ts.TypeElement)[] {
  const symbol = cls.name && checker.getSymbolAtLocation(cls.name);
  const interfaces = symbol?.declarations?.filter(ts.isInterfaceDeclaration) ?? [];
  return [...cls.members, ...interfaces.flatMap((i) => [...i.members])];
}

const renamedInBases = (checker: ts.TypeChecker, names: Names, cls: ts.ClassLikeDeclaration): Renamed[] =>
  ancestry(checker, cls)
    .slice(1)
    .flatMap((base) => renamedMembers(checker, names, base));

type Renamed = readonly [string, string | ts.Expression];

/** Attribute and name of the members whose name isn't one of Python's. */
function renamedMembers(checker: ts.TypeChecker, names: Names, cls: ts.ClassLikeDeclaration): Renamed[] {
  const ctor = cls.members.find((m) => ts.isConstructorDeclaration(m) && m.body !== undefined);
  const parameters = ctor
    ? (ctor as ts.ConstructorDeclaration).parameters.filter((p) =>
        ts.isParameterPropertyDeclaration(p, p.parent),
      )
    : [];
  return [...parameters, ...cls.members].flatMap((member): Renamed[] => {
    const name = member.name as ts.PropertyName | undefined;
    const isStaticMethod = isStatic(member) && !ts.isPropertyDeclaration(member);
    if (!name || isStaticMethod || ts.isPrivateIdentifier(name)) return [];
    const text = memberText(checker, name);
    if (text === undefined || text.startsWith("[Symbol.")) return [];
    const attribute = names.attribute(member, text);
    if (ts.isComputedPropertyName(name) && symbolKey(checker.getTypeAtLocation(name.expression)) === text)
      return [[attribute, name.expression]];
    return attribute === text ? [] : [[attribute, text]];
  });
}

function baseOf(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): ReturnType<Classes["base"]> {
  const clause = cls.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (!clause || clause.expression.kind === ts.SyntaxKind.NullKeyword) return { kind: "none" };
  const node = clause.expression;
  const declaration = instanceDeclaration(checker, clause);
  if (!declaration) return { kind: "device", node };
  if (isLibrary(declaration)) {
    return isErrorInterface(checker, clause) ? { kind: "error", node } : { kind: "builtin", node };
  }
  if (!declaration.getSourceFile().isDeclarationFile) return { kind: "device", node };
  return isMpcDevice(declaration) ? { kind: "none" } : { kind: "python", node };
}

function instanceDeclaration(
  checker: ts.TypeChecker,
  clause: ts.ExpressionWithTypeArguments,
): ts.Declaration | undefined {
  const symbol = checker.getTypeAtLocation(clause).symbol;
  return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
}

function isErrorInterface(checker: ts.TypeChecker, clause: ts.ExpressionWithTypeArguments): boolean {
  const name = checker.getTypeAtLocation(clause).symbol?.name ?? "";
  return name.endsWith("Error") && !typedArrays.has(name);
}

/** `Device` of mpc marks a class; on the board there is nothing of it. */
const isMpcDevice = (declaration: ts.Declaration): boolean =>
  ts.isClassDeclaration(declaration) &&
  declaration.name?.text === "Device" &&
  /(^|\/)mpc\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** Does making an instance call its methods or hand it on? In the class itself only initialisers run before its fields are set. */
function letsOut(cls: ts.ClassLikeDeclaration, isItself: boolean): boolean {
  return cls.members.some((member) => {
    if (ts.isPropertyDeclaration(member))
      return !isStatic(member) && member.initializer !== undefined && usesObject(member.initializer);
    return (
      !isItself && ts.isConstructorDeclaration(member) && member.body !== undefined && usesObject(member.body)
    );
  });
}

/** `this` otherwise than in `this.field`; functions inside run later. */
function usesObject(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const { parent } = node;
    return (
      !ts.isPropertyAccessExpression(parent) ||
      (ts.isCallExpression(parent.parent) && parent.parent.expression === parent)
    );
  }
  if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false;
  return node.forEachChild(usesObject) ?? false;
}

/** Accessors that need more than a property: those that `super` reaches, and static ones. */
function accessors(
  { checker, modules }: Reach,
  names: Names,
): Pick<Classes, "hasSuperAccessor" | "isAccessor" | "isStaticAccessor" | "mayBeStaticAccessor"> {
  const accessorOf = (node: MemberAccess): ts.Declaration | undefined =>
    memberSymbol(checker, node)?.declarations?.find(ts.isAccessor);
  const reached = new Set<string>();
  const statics = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isAccessor(node) && isStatic(node) && !ts.isPrivateIdentifier(node.name)) {
      const name = memberText(checker, node.name);
      if (name !== undefined) statics.add(name);
    }
    const key = isMemberAccess(node) ? memberKey(checker, node) : undefined;
    if (key !== undefined && (node as MemberAccess).expression.kind === ts.SyntaxKind.SuperKeyword)
      reached.add(names.attribute(node, key));
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return {
    hasSuperAccessor: (name) => reached.has(name),
    isAccessor: (node) => accessorOf(node) !== undefined,
    isStaticAccessor(node) {
      const accessor = accessorOf(node);
      return accessor !== undefined && isStatic(accessor);
    },
    mayBeStaticAccessor(node) {
      const declarations = memberSymbol(checker, node)?.declarations ?? [];
      const name = memberKey(checker, node);
      return name !== undefined && statics.has(name) && !declarations.some((d) => ts.isClassLike(d.parent));
    },
  };
}
