import type { ClassDef, Expression, FunctionDef, If, Module, Statement, Try } from "../python/nodes.js";
import { commentLines, docStringLines } from "./comments.js";
import { brackets, type Document, layOut, mapped, optional, sequence, text } from "./document.js";
import { expression, parameters, topLevel } from "./expressions.js";
import type { Writer } from "./writer.js";

export function printModule(module: Module, writer: Writer): void {
  if (module.doc !== undefined) {
    lines(docStringLines(module.doc), writer);
    if (module.body.length > 0) writer.newLine();
  }
  block(module.body, writer, 2);
}

function isDefinition(statement: Statement): boolean {
  return statement.kind === "FunctionDef" || statement.kind === "ClassDef";
}

function isImport(statement: Statement): boolean {
  return statement.kind === "Import" || statement.kind === "ImportFrom";
}

/** Blank lines between two statements, as PEP 8 has them: `around` definitions, one after the imports of a module. */
function blankLines(before: Statement | undefined, statement: Statement, around: number): number {
  if (before === undefined) return 0;
  if (isDefinition(before) || isDefinition(statement)) return around;
  if (isImport(before) && !isImport(statement) && around === 2) return 1;
  return statement.blankBefore ? 1 : 0;
}

function block(statements: readonly Statement[], writer: Writer, around: number): void {
  statements.forEach((statement, i) => {
    for (let n = blankLines(statements[i - 1], statement, around); n > 0; n--) writer.newLine();
    writer.within(statement.origin, () => printStatement(statement, writer));
  });
}

/** An indented block; one of comments only, or of nothing, needs `pass`. */
function suite(statements: readonly Statement[], writer: Writer, doc?: string, isClass = false): void {
  writer.indented(() => {
    if (doc !== undefined) lines(docStringLines(doc), writer);
    if (doc !== undefined && isClass && statements.length > 0) writer.newLine();
    block(statements, writer, 1);
    if (doc === undefined && statements.every((s) => s.kind === "Comment")) line(text("pass"), writer);
  });
}

function lines(texts: readonly string[], writer: Writer): void {
  for (const value of texts) {
    writer.write(value);
    writer.newLine();
  }
}

function line(document: Document, writer: Writer, trailing?: string): void {
  writer.startLine();
  layOut(document, writer);
  if (trailing !== undefined) writer.write(`  ${commentLines(trailing).join(" ")}`);
  writer.newLine();
}

function printStatement(statement: Statement, writer: Writer): void {
  for (const comment of statement.comments ?? []) lines(commentLines(comment), writer);
  const simple = simpleStatement(statement);
  if (simple !== undefined) line(simple, writer, statement.trailing);
  else printCompound(statement, writer);
}

/** What fits on one line, without its indentation; `undefined` for compound statements and lone comments. */
function simpleStatement(statement: Statement): Document | undefined {
  switch (statement.kind) {
    case "ExpressionStatement":
      return optional(topLevel(statement.value));
    case "Assign":
      return sequence(
        ...statement.targets.flatMap((t) => [target(t), " = "]),
        optional(topLevel(statement.value)),
      );
    case "AugAssign":
      return sequence(target(statement.target), ` ${statement.op}= `, optional(topLevel(statement.value)));
    case "Return":
      return keyword("return", returned(statement.value));
    case "Raise":
      return keyword("raise", statement.value && optional(expression(statement.value)));
    case "Delete":
      return keyword("del", expression(statement.target));
    case "Import":
      return text(`import ${statement.module}${statement.as === undefined ? "" : ` as ${statement.as}`}`);
    case "ImportFrom":
      return importFrom(statement.module, statement.names);
    case "Global":
      return text(`global ${statement.names.join(", ")}`);
    case "Nonlocal":
      return text(`nonlocal ${statement.names.join(", ")}`);
    case "Pass":
      return text("pass");
    case "Break":
      return text("break");
    case "Continue":
      return text("continue");
    default:
      return undefined;
  }
}

function keyword(word: string, value: Document | undefined): Document {
  return value === undefined ? text(word) : sequence(word, " ", value);
}

function returned(value: Expression | undefined): Document | undefined {
  if (value === undefined) return undefined;
  const needsParentheses = value.kind === "Yield" || value.kind === "YieldFrom";
  return optional(needsParentheses ? expression(value) : topLevel(value));
}

function target(node: Expression): Document {
  if (node.kind === "Tuple" && node.elements.length === 1) return sequence(expression(node));
  return topLevel(node);
}

function importFrom(module: string, names: readonly { name: string; as?: string }[]): Document {
  const items = names.map(({ name, as }) => (as === undefined ? name : `${name} as ${as}`));
  const flat = `from ${module} import ${items.join(", ")}`;
  if (flat.length <= 99) return text(flat);
  return sequence(`from ${module} import `, brackets("(", items.map(text), ")"));
}

function printCompound(statement: Statement, writer: Writer): void {
  switch (statement.kind) {
    case "If":
      printIf(statement, "if", writer);
      break;
    case "While":
      header(sequence("while ", optional(expression(statement.test)), ":"), writer, statement.trailing);
      suite(statement.body, writer);
      orElse(statement.orelse, writer);
      break;
    case "For":
      header(
        sequence("for ", target(statement.target), " in ", optional(expression(statement.iter)), ":"),
        writer,
        statement.trailing,
      );
      suite(statement.body, writer);
      orElse(statement.orelse, writer);
      break;
    case "Try":
      printTry(statement, writer);
      break;
    case "With":
      header(
        sequence(
          "with ",
          optional(expression(statement.context)),
          statement.name === undefined ? ":" : ` as ${statement.name}:`,
        ),
        writer,
        statement.trailing,
      );
      suite(statement.body, writer);
      break;
    case "FunctionDef":
      printFunction(statement, writer);
      break;
    case "ClassDef":
      printClass(statement, writer);
      break;
  }
}

const header = line;

function printIf(statement: If, word: "if" | "elif", writer: Writer): void {
  header(sequence(`${word} `, optional(expression(statement.test)), ":"), writer, statement.trailing);
  suite(statement.body, writer);
  const [only] = statement.orelse;
  if (statement.orelse.length !== 1 || only?.kind !== "If") orElse(statement.orelse, writer);
  else {
    writer.within(only.origin, () => {
      for (const comment of only.comments ?? []) lines(commentLines(comment), writer);
      printIf(only, "elif", writer);
    });
  }
}

function orElse(statements: readonly Statement[], writer: Writer): void {
  if (statements.length === 0) return;
  header(text("else:"), writer);
  suite(statements, writer);
}

function printTry(statement: Try, writer: Writer): void {
  header(text("try:"), writer, statement.trailing);
  suite(statement.body, writer);
  for (const { type, name, body } of statement.handlers) {
    const as = name === undefined ? "" : ` as ${name}`;
    header(type === undefined ? text("except:") : sequence("except ", expression(type), `${as}:`), writer);
    suite(body, writer);
  }
  orElse(statement.orelse, writer);
  if (statement.finalbody.length === 0) return;
  header(text("finally:"), writer);
  suite(statement.finalbody, writer);
}

function printFunction(node: FunctionDef, writer: Writer): void {
  decorators(node.decorators, writer);
  const hasStar = node.parameters.some((p) => p.star !== undefined);
  const list = brackets("(", parameters(node.parameters, true), ")", { comma: !hasStar });
  const returns = node.returns === undefined ? ":" : sequence(" -> ", expression(node.returns), ":");
  header(sequence(`${node.async ? "async " : ""}def ${node.name}`, list, returns), writer, node.trailing);
  suite(node.body, writer, node.doc);
}

function printClass(node: ClassDef, writer: Writer): void {
  decorators(node.decorators, writer);
  const bases =
    node.bases.length === 0
      ? text("")
      : brackets(
          "(",
          node.bases.map((b) => expression(b)),
          ")",
        );
  header(sequence(`class ${node.name}`, bases, ":"), writer, node.trailing);
  suite(node.body, writer, node.doc, true);
}

function decorators(nodes: readonly Expression[], writer: Writer): void {
  for (const node of nodes) {
    layOut(mapped(node.origin, sequence("@", expression(node))), writer);
    writer.newLine();
  }
}
