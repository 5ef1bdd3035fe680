import MagicString from "magic-string";
import ts from "typescript";
import { DEFINITION_EXPORT } from "../../contract/index.js";
import { STUBS } from "../1-discover/library.js";
import { directoryOf, isRelativeSpecifier, join } from "../1-discover/paths.js";
import { isMicroPythonSpecifier } from "./specifiers.js";

/**
 * The host view of a device module as declarations: what TypeScript itself would declare, with every function's result
 * a Promise (a generator's an async generator), classes and variables as their remote forms.
 */
export function hostDeclarations(program: ts.Program, source: ts.SourceFile): string {
  const text = declarationText(program, source);
  const parsed = ts.createSourceFile("view.d.ts", text, ts.ScriptTarget.ES2022, true);
  const edit = new MagicString(text);
  const inTypes = rewriteImportTypes(parsed, source.fileName, edit);
  const usesStubs = parsed.statements.map((s) => rewriteImport(s, edit)).includes(true) || inTypes;
  for (const statement of parsed.statements) rewriteStatement(statement, edit);
  const header = [`// Written by mpc from ${baseName(source.fileName)}; changes here are lost.`];
  if (usesStubs) header.unshift('/// <reference types="mpc/stubs/ambient" />');
  const footer = `export declare const ${DEFINITION_EXPORT}: import("mpc/remote").DefinedModule;\n`;
  return `${header.join("\n")}\n${edit.toString().trimEnd()}\n${footer}`;
}

function declarationText(program: ts.Program, source: ts.SourceFile): string {
  let text = "";
  program.emit(
    source,
    (path, content) => {
      if (path.endsWith(".d.ts")) text = content;
    },
    undefined,
    true,
  );
  return text;
}

/** Bare names of MicroPython modules mean npm's packages on the host; the prefixed ones are ambient there. */
function rewriteImport(node: ts.Statement, edit: MagicString): boolean {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return false;
  const specifier = node.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return false;
  if (!isMicroPythonSpecifier(specifier.text)) return false;
  if (!specifier.text.startsWith("micropython:")) {
    edit.overwrite(specifier.getStart(), specifier.end, JSON.stringify(`micropython:${specifier.text}`));
  }
  return true;
}

/** `import("machine").Irq`: what TypeScript names by itself; a file of the stubs by its path from the module. */
function rewriteImportTypes(root: ts.Node, source: string, edit: MagicString): boolean {
  let usesStubs = false;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) return;
    const { literal } = node.argument;
    if (!ts.isStringLiteral(literal)) return;
    const specifier = onHost(literal.text, source);
    usesStubs ||= specifier.startsWith("micropython:");
    if (specifier !== literal.text)
      edit.overwrite(literal.getStart(), literal.end, JSON.stringify(specifier));
  };
  visit(root);
  return usesStubs;
}

function onHost(specifier: string, source: string): string {
  const path = isRelativeSpecifier(specifier) ? join(directoryOf(join("/", source)), specifier) : "";
  const name = path.startsWith(STUBS) ? path.slice(STUBS.length) : specifier;
  if (name === "mpc") return name;
  if (isMicroPythonSpecifier(name)) return name.startsWith("micropython:") ? name : `micropython:${name}`;
  return name === specifier ? specifier : `mpc/stubs/${name}`;
}

function rewriteStatement(node: ts.Statement, edit: MagicString): void {
  if (ts.isFunctionDeclaration(node)) rewriteResult(node.type, edit);
  else if (ts.isVariableStatement(node)) {
    for (const declaration of node.declarationList.declarations) rewriteVariable(declaration, edit);
  } else if (ts.isClassDeclaration(node)) rewriteClass(node, edit);
}

function rewriteVariable(node: ts.VariableDeclaration, edit: MagicString): void {
  const type = node.type;
  if (type === undefined) return; // `const x = 5`: a literal that the host has as a value
  if (ts.isFunctionTypeNode(type)) rewriteResult(type.type, edit);
  else if (!ts.isLiteralTypeNode(type)) wrap(type, 'import("mpc/remote").RemoteValue<', ">", edit);
}

/** `R` → `Promise<R>`; what is asynchronous already stays. */
function rewriteResult(type: ts.TypeNode | undefined, edit: MagicString): void {
  if (type === undefined) return;
  if (ts.isTypePredicateNode(type)) {
    edit.overwrite(type.getStart(), type.end, type.assertsModifier ? "Promise<void>" : "Promise<boolean>");
    return;
  }
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : "";
  if (/^(Promise|Async(Generator|IterableIterator|IteratorObject|Iterator|Iterable))$/.test(name)) return;
  if (/^(Generator|IterableIterator|Iterable|Iterator|IteratorObject)$/.test(name)) {
    edit.overwrite(
      (type as ts.TypeReferenceNode).typeName.getStart(),
      (type as ts.TypeReferenceNode).typeName.end,
      "AsyncGenerator",
    );
    return;
  }
  wrap(type, "Promise<", ">", edit);
}

/** The class itself keeps its device view under another name; what the host imports is its remote form. */
function rewriteClass(node: ts.ClassDeclaration, edit: MagicString): void {
  const name = node.name?.text;
  if (name === undefined) return;
  const inner = `${name}$device`;
  edit.overwrite(node.name!.getStart(), node.name!.end, inner);
  const keyword = node.modifiers?.find((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  const isDefault = node.modifiers?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  if (keyword === undefined) return;
  for (const modifier of node.modifiers ?? []) {
    if (modifier.kind === ts.SyntaxKind.ExportKeyword || modifier.kind === ts.SyntaxKind.DefaultKeyword) {
      edit.remove(modifier.getStart(), modifier.end);
    }
  }
  if (isDefault) edit.appendLeft(keyword.getStart(), "declare ");
  const parameters = typeParameters(node);
  edit.appendRight(
    node.end,
    `\n${isDefault ? "" : "export "}declare const ${name}: import("mpc/remote").Remote<typeof ${inner}>;` +
      `\n${isDefault ? "" : "export "}type ${name}${parameters.declared} = import("mpc/remote").Remote<${inner}${parameters.used}>;` +
      (isDefault ? `\nexport default ${name};` : ""),
  );
}

function typeParameters(node: ts.ClassDeclaration): { declared: string; used: string } {
  const list = node.typeParameters ?? [];
  if (list.length === 0) return { declared: "", used: "" };
  return {
    declared: `<${list.map((p) => p.getText()).join(", ")}>`,
    used: `<${list.map((p) => p.name.text).join(", ")}>`,
  };
}

function wrap(node: ts.Node, before: string, after: string, edit: MagicString): void {
  edit.appendLeft(node.getStart(), before);
  edit.appendRight(node.end, after);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
