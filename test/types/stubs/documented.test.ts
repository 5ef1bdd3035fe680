import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createStubPrograms, filesUnder, generalStubs, root, stubsRoot } from "./program.js";

/** All stubs but the global names of device code, which are no part of MicroPython. */
const sources = filesUnder(stubsRoot, ".d.ts").filter((path) => relative(stubsRoot, path) !== "device.d.ts");

/** The text of the comment before a declaration, without its tags. */
function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const main = comments.map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? "").join(" ");
  const tags = comments.flatMap((comment) => comment.tags ?? []);
  return (
    main.trim() ||
    tags
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "")
      .join(" ")
      .trim()
  );
}

/** The declarations that a reader of the file meets: exports, and the members of classes and interfaces. */
function declarationsOf(file: ts.SourceFile): { name: string; node: ts.Node }[] {
  const found: { name: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      const name = `${owner}${node.name?.text ?? "default"}`;
      // An interface beside a class of the same name only adds to it.
      if (ts.isClassDeclaration(node) || !mergesWithClass(file, name)) found.push({ name, node });
      for (const member of node.members) {
        const isPrivate = ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(isPrivateKeyword);
        const setter = ts.isSetAccessor(member);
        if (!isPrivate && !setter)
          found.push({ name: `${name}.${member.name?.getText() ?? "()"}`, node: member });
      }
    } else if (ts.isVariableStatement(node)) {
      for (const variable of node.declarationList.declarations)
        found.push({ name: `${owner}${variable.name.getText()}`, node });
    } else if (ts.isFunctionDeclaration(node)) {
      found.push({ name: `${owner}${node.name?.text ?? ""}`, node });
    } else if (ts.isTypeAliasDeclaration(node) && node.modifiers !== undefined) {
      found.push({ name: `${owner}${node.name.text}`, node });
    } else if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements) visit(statement, owner);
    }
  };
  for (const statement of file.statements) visit(statement, "");
  return found;
}

const isPrivateKeyword = (modifier: ts.ModifierLike): boolean =>
  modifier.kind === ts.SyntaxKind.PrivateKeyword;

/** Whether the name has documentation elsewhere: the class of the same name, here or in the augmented file. */
function mergesWithClass(file: ts.SourceFile, name: string): boolean {
  const inFile = file.statements.some((s) => ts.isClassDeclaration(s) && s.name?.text === name);
  return (
    inFile ||
    relative(stubsRoot, file.fileName).startsWith("ports/") ||
    relative(stubsRoot, file.fileName).startsWith("boards/")
  );
}

const fillers = new Set(
  "a an and are as at be by for from if in is it its of on or that the this to what whether with".split(" "),
);
const stem = (word: string): string => word.replace(/(ing|es|ed|[es])$/, "");

/** Whether all that a comment says stands in the names of the declaration and its owner. */
function isNameAgain(name: string, comment: string): boolean {
  const words = comment.toLowerCase().match(/[a-z]+/g) ?? [];
  const names = name
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_\W]+/);
  const known = new Set(names.map(stem));
  return words.length > 0 && words.every((word) => fillers.has(word) || known.has(stem(word)));
}

describe("documentation", () => {
  const parse = (path: string) =>
    ts.createSourceFile(path, ts.sys.readFile(path) ?? "", ts.ScriptTarget.ES2022, true);

  it.each(sources.map((path) => relative(root, path)))(
    "%s: a comment on the file and on every name",
    (path) => {
      const file = parse(path);
      expect(file.text.startsWith("/**"), "a comment at the start of the file").toBe(true);
      const bare = declarationsOf(file).filter(({ node }) => commentOf(node) === "");
      expect(bare.map(({ name }) => name)).toEqual([]);
    },
  );

  it("says something, not the name again", () => {
    const again = sources.flatMap((path) =>
      declarationsOf(parse(path))
        .filter(({ name, node }) => isNameAgain(name, commentOf(node)))
        .map(({ name }) => `${relative(root, path)} ${name}`),
    );
    expect(again).toEqual([]);
  });

  it("says something different of different things", () => {
    const places = new Map<string, Set<string>>(); // by what is said, articles, commas and case aside
    for (const path of sources) {
      // The files of ports and of boards repeat each other for what several of them have.
      const file = relative(stubsRoot, path).replace(/^(ports\/(?!parts)[^/]+|boards\/.*)/, "several");
      for (const { name, node } of declarationsOf(parse(path))) {
        const comment = commentOf(node)
          .toLowerCase()
          .replace(/\b(the|an?|its|this) |,(?=\s)|\.$/g, "");
        places.set(comment, (places.get(comment) ?? new Set()).add(`${file} ${name}`));
      }
    }
    places.delete("");
    const alike = [...places].filter(([, names]) => names.size > 1);
    expect(alike.map(([comment, names]) => `${comment} (${[...names].join(", ")})`)).toEqual([]);
  });

  it("has no loose type: no any, and every name resolves", () => {
    const program = createStubPrograms()(generalStubs());
    const loose: string[] = [];
    for (const path of generalStubs()) {
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) loose.push(`${relative(root, path)}@${node.pos}`);
        ts.forEachChild(node, visit);
      };
      const file = program.getSourceFile(path);
      if (file !== undefined) visit(file);
    }
    expect(loose).toEqual([]);
  });
});
