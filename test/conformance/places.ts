import ts from "typescript";
import { renamed } from "./renaming.js";

/** Puts the statements of a program somewhere else, where they print the same. */
export type Place = (text: string, isAsync: boolean) => string;

const call = (isAsync: boolean, callee: string) => `${isAsync ? "await " : ""}${callee}();\n`;
const fn = (isAsync: boolean) => (isAsync ? "async function" : "function");
const inFunction: Place = (text, isAsync) =>
  `${fn(isAsync)} place() {\n${text}\n}\n${call(isAsync, "place")}`;

/** What a module has as globals, functions, loops and classes keep in cells, in frames of generators, in functions made of a turn. */
export const places: Readonly<Record<string, Place>> = {
  "in a function": inFunction,
  "in an async function": (text) => `async function place() {\n${text}\n}\nawait place();\n`,
  "in a generator": (text, isAsync) =>
    isAsync
      ? `async function* place() {\n${text}\nyield 0;\n}\nfor await (const _ of place());\n`
      : `function* place() {\n${text}\nyield 0;\n}\nfor (const _ of place());\n`,
  "in a method": (text, isAsync) =>
    `class Place { ${isAsync ? "async " : ""}run() {\n${text}\n} }\n${call(isAsync, "new Place().run")}`,
  "in a static block": (text, isAsync) =>
    isAsync ? inFunction(text, isAsync) : `class Place { static {\n${text}\n} }\n`,
  "in a loop": (text) => `for (let turn = 0; turn < 1; turn++) {\n${text}\n}\n`,
  "in a function's loop": (text, isAsync) => inFunction(`for (const turn of [0]) {\n${text}\n}`, isAsync),
  "in a clause": (text) => `switch (Number("1")) { case 1: {\n${text}\n} }\n`,
  "in a function's try": (text, isAsync) => inFunction(`try {\n${text}\n} finally { }`, isAsync),
  renamed,
  "renamed in a function": (text, isAsync) => inFunction(renamed(text), isAsync),
};

/** Can all statements stand in a block? And do they await something themselves? */
export function placeable(text: string): { readonly isAsync: boolean } | undefined {
  const { statements } = ts.createSourceFile("main.ts", text, ts.ScriptTarget.ESNext, true);
  const isBound = (s: ts.Statement): boolean =>
    ts.isModuleDeclaration(s) ||
    ts.isImportDeclaration(s) ||
    ts.isImportEqualsDeclaration(s) ||
    ts.isExportDeclaration(s) ||
    ts.isExportAssignment(s) ||
    (ts.canHaveModifiers(s) &&
      ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) === true);
  return statements.some(isBound) ? undefined : { isAsync: statements.some(awaits) };
}

function awaits(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  const isAwait =
    ts.isAwaitExpression(node) ||
    (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
    (ts.isVariableDeclarationList(node) &&
      (node.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing);
  return isAwait || ts.forEachChild(node, (child) => awaits(child) || undefined) === true;
}
