import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { moduleOfStub } from "../1-discover/unavailable.js";

/** By module of the stubs: what reads a program's standard input. */
const READING: Readonly<Record<string, string>> = { builtins: "input", sys: "stdin" };

/**
 * Which functions may read standard input, themselves or by what they reach: while one runs, the host sends nothing but its input. It
 * is enough that it's mentioned on the way.
 */
export class InputReaders {
  private readonly checker: ts.TypeChecker;
  /** Few programs mention it at all. */
  private readonly isMentioned: boolean;

  constructor({ checker, modules }: Reach) {
    this.checker = checker;
    this.isMentioned = [...modules].some(({ source }) => /\b(?:input|stdin)\b/.test(source.text));
  }

  reads(declaration: ts.Node): boolean {
    return this.isMentioned && this.#mentions(declaration, new Set());
  }

  #mentions(node: ts.Node, seen: Set<ts.Node>): boolean {
    if (seen.has(node)) return false;
    seen.add(node);
    if (ts.isTypeNode(node)) return false;
    if (ts.isIdentifier(node)) return this.#isReading(node, seen);
    return ts.forEachChild(node, (child) => this.#mentions(child, seen)) ?? false;
  }

  #isReading(identifier: ts.Identifier, seen: Set<ts.Node>): boolean {
    let symbol = this.checker.getSymbolAtLocation(identifier);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias)
      symbol = this.checker.getAliasedSymbol(symbol);
    const { name, declarations = [] } = symbol ?? {};
    return declarations.some((declaration) => {
      const { isDeclarationFile, fileName } = declaration.getSourceFile();
      if (isDeclarationFile) return READING[moduleOfStub(fileName)] === name;
      return !ts.isSourceFile(declaration) && this.#mentions(declaration, seen);
    });
  }
}
