import ts from "typescript";
import { needsReflection } from "../../diagnostics/builtins.js";
import { privateOfOtherClass } from "../../diagnostics/classes.js";
import { isStatic } from "../bindings.js";
import { type MemberAccess, memberSymbol } from "../memberKeys.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `C.hasOwnProperty("m")`, `Object.hasOwn(C, "m")`: of a class, fields alone are known to be its own. */
export const ownOfClass: Rule<ts.CallExpression> = (node, q) => {
  const called = q.facts.calls.builtin(node);
  if (!called || !/^(hasOwn|hasOwnProperty)$/.test(called.name)) return;
  const isMethod = called.name === "hasOwnProperty";
  const object = isMethod ? receiver(node) : node.arguments[0];
  const key = node.arguments[isMethod ? 0 : 1];
  if (!object || !key || !q.facts.values.of(object).kinds.has("class")) return;
  const name = q.facts.values.of(key).constant;
  if (typeof name !== "string" || !isKnownField(object, name, q))
    q.reporter.report(needsReflection, node, nameOf(node));
};

const receiver = ({ expression }: ts.CallExpression): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(expression) ? expression.expression : undefined;

/** A field, or what no class has. */
function isKnownField(object: ts.Expression, name: string, { checker }: Inquiry): boolean {
  const type = checker.getTypeAtLocation(object);
  if (type.getConstructSignatures().length === 0 && !type.symbol?.valueDeclaration) return false;
  const member = type.getProperty(name);
  const declarations = member?.declarations ?? [];
  return declarations.length > 0
    ? declarations.every(ts.isPropertyDeclaration)
    : !/^(name|length|prototype)$/.test(name);
}

/** `Derived.make()` where `make` of the base says `this.#count`: a derived class has no `#count` of its own. */
export const privateOfBase: Rule<MemberAccess> = (node, q) => {
  if (ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name)) return;
  const member = memberSymbol(q.checker, node)?.valueDeclaration;
  if (!member || !ts.isClassElement(member) || !isStatic(member) || !ts.isClassLike(member.parent)) return;
  const cls = member.parent;
  const isOwn =
    q.checker.getTypeAtLocation(node.expression).symbol === q.checker.getTypeAtLocation(cls).symbol;
  const used = isOwn ? undefined : privateOfThis(q.checker, member, cls, new Set());
  if (used) q.reporter.report(privateOfOtherClass, node, nameOf(node), used.getText(), cls.name?.text);
};

/** A private static name that the member takes from `this`, itself or through another static member. */
function privateOfThis(
  checker: ts.TypeChecker,
  member: ts.ClassElement,
  cls: ts.ClassLikeDeclaration,
  seen: Set<ts.Node>,
): ts.PropertyAccessExpression | undefined {
  if (seen.has(member)) return undefined;
  seen.add(member);
  return ts.forEachChild(member, function visit(node): ts.PropertyAccessExpression | undefined {
    if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node))
      return undefined;
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) {
      const of = checker.getSymbolAtLocation(node.name)?.valueDeclaration;
      if (of && ts.isClassElement(of) && of.parent === cls) {
        if (ts.isPrivateIdentifier(node.name)) return node;
        const through = ts.isPropertyDeclaration(of) ? undefined : privateOfThis(checker, of, cls, seen);
        if (through) return through;
      }
    }
    return ts.forEachChild(node, visit);
  });
}
