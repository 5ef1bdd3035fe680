import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isStatic } from "./bindings.js";
import { isLibrary, typedArrays } from "./calls.js";
import type { Classes } from "./facts.js";

/** What the classes of the program extend, and whether anything looks at the order of their fields. */
export function describeClasses(
  reach: Reach,
  isEnumerated: (cls: ts.ClassLikeDeclaration) => boolean,
): Classes {
  return {
    ...accessors(reach),
    enumerated: isEnumerated,
    base: (cls) => baseOf(reach.checker, cls),
  };
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

/** Accessors that need more than a property: those that `super` reaches, and static ones. */
function accessors({
  checker,
  modules,
}: Reach): Pick<Classes, "hasSuperAccessor" | "isAccessor" | "isStaticAccessor"> {
  const accessorOf = (node: ts.PropertyAccessExpression): ts.Declaration | undefined =>
    checker.getSymbolAtLocation(node.name)?.declarations?.find(ts.isAccessor);
  const reached = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword)
      reached.add(node.name.text);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return {
    hasSuperAccessor: (name) => reached.has(name),
    isAccessor: (node) => accessorOf(node) !== undefined,
    isStaticAccessor(node) {
      const accessor = ts.isPropertyAccessExpression(node) ? accessorOf(node) : undefined;
      return accessor !== undefined && isStatic(accessor);
    },
  };
}
