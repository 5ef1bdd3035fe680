import ts from "typescript";
import { isLibraryPath } from "../../1-discover/library.js";
import type { PointerType } from "./word.js";

const pointers: ReadonlySet<string> = new Set(["ptr8", "ptr16", "ptr32"]);

/** Is it one of the pointers of `mpc`? */
export function pointerOf(type: ts.Type): PointerType | undefined {
  return pointerNamed(type.symbol);
}

/** `ptr8` as a function, which makes a pointer of a buffer or an address. */
export function pointerMaker(checker: ts.TypeChecker, node: ts.Node): PointerType | undefined {
  if (!ts.isIdentifier(node) || !pointers.has(node.text)) return undefined;
  const symbol = checker.getSymbolAtLocation(node);
  return pointerNamed(
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
}

function pointerNamed(symbol: ts.Symbol | undefined): PointerType | undefined {
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  const isOurs = file !== undefined && isLibraryPath(file) && pointers.has(symbol?.name ?? "");
  return isOurs ? (symbol?.name as PointerType) : undefined;
}

/** What reading through it can give. */
export const pointee: Readonly<Record<PointerType, { readonly min: number; readonly max: number }>> = {
  ptr8: { min: 0, max: 0xff },
  ptr16: { min: 0, max: 0xffff },
  ptr32: { min: -0x80000000, max: 0x7fffffff },
};
