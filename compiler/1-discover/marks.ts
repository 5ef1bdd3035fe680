import ts from "typescript";
import type { FunctionFlags } from "../../contract/index.js";

/** How `@device` (a JSDoc tag, or a decorator in a device class) marks a function: `task` where it says nothing more. */
export interface Mark {
  readonly role: NonNullable<FunctionFlags["role"]> | "native" | "viper" | "host";
  readonly autoinit: boolean;
  readonly ignoreErrors: boolean;
}

const roles = ["setup", "thread", "teardown", "task", "native", "viper", "host"] as const;

/** The mark in a JSDoc comment: `@device`, `@device setup`; `undefined` where there is none. */
export function commentMark(node: ts.Node): Mark | undefined {
  const tag = ts.getJSDocTags(node).find((t) => t.tagName.text === "device");
  if (tag === undefined) return undefined;
  const words = (ts.getTextOfJSDocComment(tag.comment) ?? "").trim().split(/\s+/);
  const role = roles.find((r) => r === words[0]) ?? "task";
  return { role, autoinit: words.includes("autoinit"), ignoreErrors: words.includes("ignoreErrors") };
}

/** The mark of a decorator `@device.setup({ autoinit: true })` on a member of a device class. */
export function decoratorMark(node: ts.ClassElement): Mark | undefined {
  if (!ts.canHaveDecorators(node)) return undefined;
  for (const decorator of ts.getDecorators(node) ?? []) {
    const call = decorator.expression;
    const callee = ts.isCallExpression(call) ? call.expression : call;
    if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) continue;
    const role = roles.find((r) => r === callee.name.text);
    if (callee.expression.text !== "device" || role === undefined) continue;
    const options = ts.isCallExpression(call) ? call.arguments[0] : undefined;
    return { role, autoinit: isTrue(options, "autoinit"), ignoreErrors: isTrue(options, "ignoreErrors") };
  }
  return undefined;
}

function isTrue(options: ts.Expression | undefined, name: string): boolean {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(
    (p) =>
      ts.isPropertyAssignment(p) &&
      ts.isIdentifier(p.name) &&
      p.name.text === name &&
      p.initializer.kind === ts.SyntaxKind.TrueKeyword,
  );
}

/** What the host needs to know of a mark; nothing where it is a plain task. */
export function flagsOf(mark: Mark | undefined): FunctionFlags | undefined {
  if (mark === undefined || mark.role === "task" || mark.role === "native" || mark.role === "viper")
    return undefined;
  if (mark.role === "host") return undefined;
  return {
    role: mark.role,
    ...(mark.autoinit && { autoinit: true }),
    ...(mark.ignoreErrors && { ignoreErrors: true }),
  };
}

/** Name of an annotated function or a device class; helpers that they reach have none. */
export function markedName(statement: ts.Statement): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(statement) && commentMark(statement)) return statement.name;
  if (ts.isClassDeclaration(statement) && extendsDevice(statement)) return statement.name;
  return undefined;
}

export function extendsDevice(node: ts.ClassLikeDeclaration): boolean {
  const clause = node.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  return base !== undefined && ts.isIdentifier(base) && base.text === "Device";
}

/** Members of device classes that stay on the host. */
export function isHostMember(node: ts.Node): boolean {
  return ts.isClassElement(node) && (decoratorMark(node) ?? commentMark(node))?.role === "host";
}
