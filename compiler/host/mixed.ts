import MagicString from "magic-string";
import ts from "typescript";
import { DEFINITION_EXPORT, type ModuleDefinition, STUB_FACTORY } from "../../contract/index.js";
import { commentMark, decoratorMark, markedName } from "../1-discover/marks.js";
import type { DeviceModule } from "../1-discover/reach.js";
import type { OutputFile } from "../types.js";
import { isMicroPythonSpecifier } from "./specifiers.js";
import { maker } from "./stub.js";

/** The import by which a mixed file says that it must be transformed; loaded untransformed, that module throws. */
const TRANSFORM_SPECIFIER = "mpc/transform";

/**
 * The host side of a mixed file: annotated functions become stubs, device classes keep their host methods, imports of
 * MicroPython modules go, all else keeps its place (and its lines: what is added stands on lines that exist).
 */
export function rewriteMixed({ source, statements }: DeviceModule, definition: ModuleDefinition): OutputFile {
  const device = new Set(statements);
  const edit = new MagicString(source.text);
  const made: string[] = [];
  for (const statement of source.statements) {
    if (isDeviceOnlyImport(statement, device)) remove(statement, edit);
    const name = markedName(statement);
    if (name === undefined) continue;
    if (ts.isFunctionDeclaration(statement)) {
      made.push(stubOf(statement, name.text, definition));
      remove(statement, edit);
      keepExport(statement, name.text, edit);
    } else if (ts.isClassDeclaration(statement)) rewriteClass(statement, name.text, edit);
  }
  const start = firstStatementStart(source);
  const header =
    `import { ${STUB_FACTORY} } from "mpc"; ` +
    `const ${DEFINITION_EXPORT} = ${STUB_FACTORY}(${JSON.stringify(definition)}); `;
  edit.appendLeft(start, header + made.join(""));
  const map = edit.generateMap({ source: source.fileName, includeContent: true, hires: "boundary" });
  return { path: source.fileName, text: edit.toString(), map: map.toString() };
}

/** Overload signatures have no body; the implementation alone makes the stub. */
function stubOf(node: ts.FunctionDeclaration, name: string, definition: ModuleDefinition): string {
  const kind = definition.exports[name]?.kind;
  if (node.body === undefined || kind === undefined) return "";
  return `const ${name} = ${DEFINITION_EXPORT}.${maker(kind)}(${JSON.stringify(name)}); `;
}

function keepExport(node: ts.FunctionDeclaration, name: string, edit: MagicString): void {
  if (node.body === undefined) return;
  const has = (kind: ts.SyntaxKind) => node.modifiers?.some((m) => m.kind === kind) ?? false;
  if (!has(ts.SyntaxKind.ExportKeyword)) return;
  const text = has(ts.SyntaxKind.DefaultKeyword) ? `export default ${name};` : `export { ${name} };`;
  edit.appendRight(node.end, text);
}

/** Host methods stay as written, without their decorator; everything else of the class is on the board. */
function rewriteClass(node: ts.ClassDeclaration, name: string, edit: MagicString): void {
  for (const member of node.members) {
    if ((decoratorMark(member) ?? commentMark(member))?.role === "host") {
      for (const decorator of ts.getDecorators(member as ts.MethodDeclaration) ?? []) {
        edit.remove(decorator.pos, decorator.end);
      }
    } else remove(member, edit);
  }
  edit.appendRight(node.end, ` ${DEFINITION_EXPORT}.bind(${JSON.stringify(name)}, ${name});`);
}

/**
 * An import of a MicroPython module, or the mark of a mixed file: nothing that the host could load. A bare name that no device
 * code uses is the host's: Node's `os`, npm's `random`.
 */
function isDeviceOnlyImport(node: ts.Statement, device: ReadonlySet<ts.Statement>): boolean {
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
  const specifier = node.moduleSpecifier.text;
  if (specifier === TRANSFORM_SPECIFIER || specifier.startsWith("micropython:")) return true;
  return isMicroPythonSpecifier(specifier) && device.has(node);
}

/** Removes a node's text but keeps its line breaks, so that lines below stay where they were. */
function remove(node: ts.Node, edit: MagicString): void {
  const start = node.getStart();
  const breaks = node.getSourceFile().text.slice(start, node.end).replace(/[^\n]/g, "");
  edit.overwrite(start, node.end, breaks === "" ? " " : breaks);
}

/** After a `#!` line and directives; imports are hoisted, so what stands first there runs before the file's own code. */
function firstStatementStart(source: ts.SourceFile): number {
  const first = source.statements.find(
    (s) => !(ts.isExpressionStatement(s) && ts.isStringLiteral(s.expression)),
  );
  return first?.getStart() ?? source.text.length;
}
