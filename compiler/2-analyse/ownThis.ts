import ts from "typescript";

/** Does the function use `this` or `super` itself, or in arrows inside it? */
export const usesThis = (fn: ts.Node): boolean => ownThis(fn).length > 0 || hasSuper(fn);

/** Where the function's own `this` stands, also in arrows inside it. */
export const ownThis = (fn: ts.Node): readonly ts.Node[] => ownWords(fn, ts.SyntaxKind.ThisKeyword);

/** `super` in it, or in arrows inside of it. */
export const hasSuper = (fn: ts.Node): boolean => ownWords(fn, ts.SyntaxKind.SuperKeyword).length > 0;

/** Those in functions and in members of classes inside of it are their own. */
function ownWords(fn: ts.Node, word: ts.SyntaxKind): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === word) found.push(node);
    if (isOfOther(node)) {
      // what stands between brackets or behind `extends` is evaluated outside
      const { name } = node as ts.NamedDeclaration;
      if (name && ts.isComputedPropertyName(name)) visit(name);
    } else node.forEachChild(visit);
  };
  fn.forEachChild(visit);
  return found;
}

const isOfOther = (node: ts.Node): boolean =>
  (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) ||
  (ts.isClassElement(node) && ts.isClassLike(node.parent));
