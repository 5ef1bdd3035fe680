import ts from "typescript";
import { isLibraryPath } from "../library.js";
import { calledThrough } from "../throughMember.js";
import type { Edit } from "./edits.js";
import { keepsItsValue } from "./names.js";

/**
 * Methods of the library as values, which boards have only to be called: `set.has.bind(set)` is `(value) => set.has(value)`,
 * and `xs.filter(set.has, set)` calls the same.
 */
export function boundMethod(node: ts.Node, checker: ts.TypeChecker): readonly Edit[] {
  if (!ts.isCallExpression(node) || node.questionDotToken) return [];
  const { expression: callee, arguments: args } = node;
  const through = calledThrough(node);
  if (through?.how === "bind" && !ts.isOptionalChain(node)) {
    const [object, ...more] = args;
    const arrow = object && more.length === 0 && arrowOf(through.fn, object, checker);
    return arrow ? [{ start: node.getStart(), end: node.end, ...arrow }] : [];
  }
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken) return [];
  const [method, object] = args;
  if (!method || !object || args.length !== 2 || !taking.has(callee.name.text)) return [];
  if (!isOfLibrary(callee, checker)) return [];
  const arrow = arrowOf(method, object, checker);
  return arrow ? [{ start: method.getStart(), end: object.end, text: arrow.text }] : [];
}

/** Methods of arrays whose second argument is what `this` is in the first. */
const taking: ReadonlySet<string> = new Set(
  "every filter find findIndex findLast findLastIndex flatMap forEach map some".split(" "),
);

/** Methods to which an argument that is left out isn't the same as `undefined`, or that take any number of them after others. */
const differing = /^(reduce|reduceRight|lastIndexOf|splice|toSpliced|replace|replaceAll)$/;

function arrowOf(
  method: ts.Expression,
  object: ts.Expression,
  checker: ts.TypeChecker,
): Pick<Edit, "text" | "name"> | undefined {
  if (!ts.isPropertyAccessExpression(method) || method.questionDotToken) return undefined;
  const path = pathOf(method.expression);
  if (path === undefined || path !== pathOf(object) || differing.test(method.name.text)) return undefined;
  if (!isOfLibrary(method, checker)) return undefined;
  const isKept = ts.isIdentifier(object) && keepsItsValue(checker, object);
  const owner = isKept ? path : "owner";
  const arrow = textOf(owner, path, method, checker);
  // of what may be another later the value as it is now
  const head = isKept ? "(" : `((${owner}: typeof ${path}) => `;
  const text = arrow && `${head}${arrow})${isKept ? "" : `(${path})`}`;
  return text === undefined
    ? undefined
    : { text, name: { at: head.length, text: `bound ${method.name.text}` } };
}

/** `(value: Parameters<typeof set.has>[0]) => set.has(value)` */
function textOf(
  object: string,
  path: string,
  method: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): string | undefined {
  const signature = checker.getTypeAtLocation(method).getCallSignatures().at(-1);
  const declaration = signature?.declaration;
  if (!declaration || ts.isJSDocSignature(declaration) || signature?.typeParameters) return undefined;
  const { parameters } = declaration;
  const types = `Parameters<typeof ${path}.${method.name.text}>`;
  const names = parameters.map((p) =>
    ts.isIdentifier(p.name) && p.name.text !== object ? p.name.text : "arg",
  );
  if (new Set(names).size < names.length) return undefined;
  const rest = parameters.findIndex((p) => p.dotDotDotToken);
  if (rest > 0) return undefined;
  const call = `${object}.${method.name.text}`;
  if (rest === 0) return `(...${names[0]}: ${types}) => ${call}(...${names[0]})`;
  const list = parameters.map((p, i) => `${names[i]}${p.questionToken ? "?" : ""}: ${types}[${i}]`);
  return `(${list.join(", ")}) => ${call}(${names.join(", ")})`;
}

/** `a`, `a.b`, `this.items`: what a type can name, too. */
function pathOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === ts.SyntaxKind.ThisKeyword) return "this";
  if (!ts.isPropertyAccessExpression(node) || node.questionDotToken || !ts.isIdentifier(node.name))
    return undefined;
  const object = pathOf(node.expression);
  return object && `${object}.${node.name.text}`;
}

/** A method of an instance of the library, but not of functions: `f.call` is one of `f`. */
function isOfLibrary(member: ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(member.name)?.declarations?.[0];
  if (!declaration || !ts.isMethodSignature(declaration) || !ts.isInterfaceDeclaration(declaration.parent))
    return false;
  const owner = declaration.parent.name.text;
  return isLibraryPath(declaration.getSourceFile().fileName) && owned.test(owner);
}

const owned =
  /^(Readonly|Weak)?(Array|Map|Set|String|Number|BigInt|Boolean)$|^(Uint|Int|Float|Big)\w*Array$|^(Promise|Performance)$/;

/**
 * Methods that are borrowed from a prototype for an object that has them itself: `Array.prototype.slice.call(xs, 1)` is
 * `(xs).slice(1)`, with `apply` `(xs).slice(...args)`.
 */
export function borrowedMethod(node: ts.Node, checker: ts.TypeChecker): readonly Edit[] {
  if (!ts.isCallExpression(node) || node.questionDotToken) return [];
  const { fn: method, how } = calledThrough(node) ?? {};
  if (!method || how === "bind" || ts.isOptionalChain(node)) return [];
  if (!ts.isPropertyAccessExpression(method)) return [];
  const [object, ...args] = node.arguments;
  if (!object || [object, ...args].some(ts.isSpreadElement)) return [];
  const isText = isPrototype(method.expression, "String") || isEmptyText(method.expression);
  const isList = isPrototype(method.expression, "Array") || isEmptyList(method.expression);
  const type = checker.getTypeAtLocation(object);
  const fits = isText
    ? (type.flags & ts.TypeFlags.StringLike) !== 0
    : isList && (checker.isArrayType(type) || checker.isTupleType(type));
  if (!fits || !isOfLibrary(method, checker)) return [];
  const isApply = how === "apply";
  if (isApply && args.length > 1) return [];
  const next = args[0]?.getStart() ?? node.end - 1;
  const dots = isApply && args.length > 0 ? "...(" : "";
  // a statement must not begin with a parenthesis: the one before may have no semicolon
  const isStatement = ts.isExpressionStatement(node.parent);
  return [
    { start: node.getStart(), end: object.getStart(), text: isStatement ? "void (" : "(" },
    { start: object.end, end: next, text: `).${method.name.text}(${dots}` },
    ...(dots ? [{ start: node.end - 1, end: node.end - 1, text: ")" }] : []),
  ];
}

/** `f["call"](o)` is `f.call(o)`. */
export function namedThrough(node: ts.Node): readonly Edit[] {
  const { fn, how } = calledThrough(node) ?? {};
  const { expression: callee } = node as ts.CallExpression;
  if (!fn || !ts.isElementAccessExpression(callee)) return [];
  return [{ start: fn.end, end: callee.end, text: `${callee.questionDotToken ? "?." : "."}${how}` }];
}

const isPrototype = (node: ts.Expression, owner: string): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "prototype" &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === owner;

const isEmptyText = (node: ts.Expression): boolean => ts.isStringLiteral(node) && node.text === "";
const isEmptyList = (node: ts.Expression): boolean =>
  ts.isArrayLiteralExpression(node) && node.elements.length === 0;
