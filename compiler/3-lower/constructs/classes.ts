import ts from "typescript";
import { isHostMember } from "../../1-discover/marks.js";
import { constructorOf, parameterProperties } from "../../2-analyse/constructors.js";
import { hasForm } from "../../2-analyse/forms.js";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import type { ClassScope, Context } from "../context.js";
import { accessorsOf } from "./accessors.js";
import { docOf, withComments } from "./comments.js";
import { lowerConstructor } from "./constructors.js";
import { applyDecorators, type Evaluated, evaluateDecorators, isDecorated, setField } from "./decorators.js";
import { lowerFunction } from "./functions.js";
import { hoistVariables } from "./hoisting.js";
import { memberName } from "./memberNames.js";

/** A class under the name given: the definition, then what runs when it is defined (static fields and blocks). */
export function lowerClass(c: Context, node: ts.ClassLikeDeclaration, name: string): py.Statement[] {
  const ofClass = evaluateDecorators(c, [node]);
  const base = lowerBase(c, node);
  const decorators = new Map([...ofClass, ...evaluateMembers(c, node)]);
  const cls = { node, name, turns: c.scope.turnVariables.length, ...(base && { base }) };
  const inner = c.within({ kind: "class", cls, targets: [] });
  const { inside, after } = lowerStatics(inner, node, name);
  const init = lowerConstructor(inner, node);
  const body = [
    ...shownAs(c, node, name),
    ...fieldList(c, node, base),
    ...exceptionMark(c, node),
    ...renamedList(c, node, base),
    ...unsetFields(c, node),
    ...inside,
    ...init,
    ...lowerMembers(inner, node),
  ];
  const doc = docOf(node);
  const definition = py.classDef(name, base ? [base] : [], body, doc === undefined ? {} : { doc });
  const decorated = applyDecorators(inner, node, name, decorators);
  return [py.from(c.origin(node), definition), ...decorated.first, ...after, ...decorated.last];
}

/** Decorators and computed names in the order in which they are written. */
function evaluateMembers(c: Context, node: ts.ClassLikeDeclaration): Evaluated {
  const decorators = new Map<ts.Node, readonly py.Expression[]>();
  for (const member of node.members) {
    for (const [at, evaluated] of evaluateDecorators(c, [member])) decorators.set(at, evaluated);
    evaluateName(c, member);
  }
  return decorators;
}

/** Computed names are known when the program is compiled; what evaluating them does still happens. */
function evaluateName(c: Context, { name }: ts.ClassElement): void {
  if (!name || !ts.isComputedPropertyName(name) || c.facts.order.hasNoEffect(name.expression)) return;
  if (wellKnownName(name.expression) === undefined) c.before(py.exprStmt(c.expression(name.expression)));
}

/** What the class extends, in a variable unless it has a name: `super` refers to it. */
function lowerBase(c: Context, node: ts.ClassLikeDeclaration): py.Expression | undefined {
  const base = c.facts.classes.base(node);
  if (base.kind === "none" || !base.node) return undefined;
  return c.temp("base", c.expression(base.node));
}

/** The name that JavaScript shows, where Python has to call the class otherwise. */
function shownAs(c: Context, node: ts.ClassLikeDeclaration, name: string): py.Statement[] {
  const shown = c.facts.labels.bornAs(node) ?? "";
  const { labels } = c.facts;
  const isPrinted = labels.isPrinted(node);
  const isSeen =
    isPrinted ||
    labels.isNamed(node) ||
    c.facts.classes.enumerated(node) ||
    (shown === "" && labels.showsBases());
  const statics = c.facts.labels.isListed(node)
    ? node.members.filter((m) => ts.isPropertyDeclaration(m) && isOwnStatic(m))
    : [];
  return [
    ...(shown === name || !isSeen ? [] : [py.assign(py.name("_name"), py.str(shown))]),
    ...(isPrinted && isTakenForFunction(node) ? [py.assign(py.name("_plain"), py.bool(true))] : []),
    ...(statics.length === 0
      ? []
      : [py.assign(py.name("_statics"), py.tuple(statics.map((m) => py.str(memberName(c, m)))))]),
  ];
}

/** Node's console tells classes by their source: `class A extends mixin(B) {`, with a parenthesis before the brace, is none to it. */
function isTakenForFunction({ heritageClauses }: ts.ClassLikeDeclaration): boolean {
  const clause = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  if (!base) return false;
  const inHead = (node: ts.Node): boolean | undefined => {
    if (ts.isTypeNode(node)) return undefined;
    if (node.kind === ts.SyntaxKind.OpenBraceToken) return false;
    if (node.kind === ts.SyntaxKind.OpenParenToken) return true;
    for (const child of node.getChildren()) {
      const found = inHead(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return inHead(base) ?? false;
}

const isOwnStatic = (member: ts.PropertyDeclaration): boolean =>
  isStatic(member) && !isAbsent(member) && !ts.isPrivateIdentifier(member.name) && isOwn(member);

/** `accessor x = 1` keeps its value where nobody sees it: a field that isn't listed. */
const isOwn = (member: ts.ParameterDeclaration | ts.PropertyDeclaration): boolean =>
  !ts.isAutoAccessorPropertyDeclaration(member);

// ---------------------------------------------------------------- fields
/** An exception of the program's own is caught as it is. */
function exceptionMark(c: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const base = c.facts.classes.base(node);
  if (base.kind !== "python" || !base.node || !c.facts.calls.isOutsideException(base.node)) return [];
  return [py.assign(py.name("_own"), py.bool(true))];
}

/** `_fields = ("x", "y")`: instances' own properties in order, where something looks at them. */
function fieldList(
  c: Context,
  node: ts.ClassLikeDeclaration,
  base: py.Expression | undefined,
): py.Statement[] {
  if (!c.facts.classes.enumerated(node)) return [];
  const fields = [...parameterProperties(node), ...node.members.filter(isInstanceField)].filter(isOwn);
  const listed = fields.filter((f) => f.name && !ts.isPrivateIdentifier(f.name));
  const names = numbersFirst(listed).map((f) => memberName(c, f));
  const own = py.tuple(
    [...names, ...c.facts.classes.declaredOnly(node), ...assignedName(c, node)].map((name) => py.str(name)),
  );
  const inherited = base && c.facts.classes.base(node).kind === "device";
  if (inherited && own.elements.length === 0) return hiddenFields(c, node);
  // _fields = Base._fields + ("x",)
  const all = inherited
    ? py.binary(py.call("getattr", [base, py.str("_fields"), py.tuple([])]), "+", own)
    : own;
  return [py.assign(py.name("_fields"), all), ...hiddenFields(c, node)];
}

/** `limit = None`: by what the class has, the prelude knows that setting an `accessor` adds no property to the object. */
const hiddenFields = (c: Context, node: ts.ClassLikeDeclaration): py.Statement[] =>
  node.members
    .filter(isInstanceField)
    .filter((field) => !isOwn(field))
    .map((field) => py.assign(py.name(memberName(c, field)), py.none()));

/** Integers come first among keys, in their order. */
function numbersFirst<T extends { readonly name?: ts.Node }>(fields: readonly T[]): readonly T[] {
  const number = ({ name }: T) => (name && ts.isNumericLiteral(name) ? Number(name.text) : Infinity);
  return fields.some((f) => number(f) < Infinity)
    ? [...fields].sort((a, b) => (number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0))
    : fields;
}

/** `_renamed = {"from_": "from"}`: what is found by name when the program runs. */
function renamedList(
  c: Context,
  node: ts.ClassLikeDeclaration,
  base: py.Expression | undefined,
): py.Statement[] {
  const entries = [...c.facts.classes.renamed(node)].map(
    ([attribute, name]): [py.Expression, py.Expression] => [
      py.str(attribute),
      typeof name === "string" ? py.str(name) : c.expression(name),
    ],
  );
  if (entries.length === 0) return [];
  const own = py.dict(entries);
  const all =
    base && c.facts.classes.inheritsSymbols(node) ? py.call(c.prelude("renamed"), [base, own]) : own;
  return [py.assign(py.name("_renamed"), all)];
}

/** `this.name = "ParseError"` in the constructor of an error gives it a property of its own. */
function assignedName(c: Context, node: ts.ClassLikeDeclaration): string[] {
  const ctor = constructorOf(node);
  const isAssigned = (at: ts.Node): boolean =>
    (ts.isBinaryExpression(at) &&
      at.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      hasForm(at.left, "this.name")) ||
    (at.forEachChild(isAssigned) ?? false);
  const isDeclared = node.members.some((m) => m.name?.getText() === "name");
  return ctor && !isDeclared && c.facts.classes.isError(node) && isAssigned(ctor) ? ["name"] : [];
}

/**
 * `x = None` in the class, where a method can look at an instance's fields before they are set: of those that are seen to be read
 * then, and of those whose types say that they may be undefined.
 */
function unsetFields(c: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  if (!c.facts.classes.isSeenEarly(node)) return [];
  const fields = [...parameterProperties(node), ...node.members.filter(isInstanceField)];
  const open = fields.filter(
    (field) => c.facts.classes.isReadEarly(field) || c.facts.values.of(field).nullish !== "no",
  );
  return open.map((field) => py.assign(py.name(memberName(c, field)), py.none()));
}

export function isInstanceField(member: ts.ClassElement): member is ts.PropertyDeclaration {
  return ts.isPropertyDeclaration(member) && !isStatic(member) && !isAbsent(member);
}

export function isStatic(member: ts.ClassElement): boolean {
  return has(member, ts.SyntaxKind.StaticKeyword);
}

/** Declared only: `declare x`, `abstract x`; or on the host. */
function isAbsent(member: ts.ClassElement): boolean {
  return (
    has(member, ts.SyntaxKind.DeclareKeyword) ||
    has(member, ts.SyntaxKind.AbstractKeyword) ||
    isHostMember(member)
  );
}

function has(member: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return modifiers?.some((m) => m.kind === kind) ?? false;
}

// ---------------------------------------------------------------- statics
interface Statics {
  /** Constants in the body of the class. */
  readonly inside: readonly py.Statement[];
  /** What runs after it, in order; `this` is the class. */
  readonly after: readonly py.Statement[];
}

function lowerStatics(c: Context, node: ts.ClassLikeDeclaration, name: string): Statics {
  const inside: py.Statement[] = [];
  const after: py.Statement[] = [];
  const inner = c.within({ self: name });
  for (const member of node.members) {
    if (ts.isClassStaticBlockDeclaration(member))
      after.push(...hoistVariables(inner, member.body), ...inner.statements(member.body.statements));
    if (!ts.isPropertyDeclaration(member) || !isStatic(member) || isAbsent(member)) continue;
    const attribute = memberName(c, member);
    const { result, before } = c.capture(() =>
      member.initializer ? inner.expression(member.initializer) : py.none(),
    );
    const isOwn = isDecorated(c, member);
    const isPlain = before.length === 0 && py.isConstant(result) && after.length === 0 && !isOwn;
    const target = isPlain ? py.name(attribute) : py.attr(py.name(name), attribute);
    const statements = withComments(member, [
      ...before,
      py.from(
        c.origin(member),
        isOwn ? setField(c, member, py.name(name), result) : py.assign(target, result),
      ),
    ]);
    (isPlain ? inside : after).push(...statements);
  }
  return { inside, after };
}

// ---------------------------------------------------------------- methods and accessors
function lowerMembers(c: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const done = new Set<ts.Node>();
  return node.members.flatMap((member) => {
    if (done.has(member) || isAbsent(member)) return [];
    if (ts.isMethodDeclaration(member) && member.body) return lowerMethod(c, member);
    // stop?(): void; for subclasses to define
    if (ts.isMethodDeclaration(member) && member.questionToken)
      return [py.assign(py.name(memberName(c, member)), py.none())];
    if (!ts.isAccessor(member)) return [];
    const { statements, members } = accessorsOf(c, node, member);
    for (const other of members) done.add(other);
    return statements;
  });
}

function lowerMethod(c: Context, member: ts.MethodDeclaration): py.Statement[] {
  const name = memberName(c, member);
  const isIterator = name === "__iter__" && !member.asteriskToken;
  const definition = withDecorator(c, member, isIterator ? "_iterator" : name);
  const statements = withComments(member, [py.from(c.origin(member), definition)]);
  if (!isIterator) return statements;
  return [...statements, iterationOf(c)];
}

/**
 *     def __iter__(self):
 *         return as_iterator(self._iterator())
 */
export function iterationOf(c: Context): py.FunctionDef {
  const made = py.method(py.name("self"), "_iterator");
  return py.functionDef("__iter__", ["self"], [py.returnStmt(py.call(c.prelude("as_iterator"), [made]))]);
}

/** A method as a `def`; a static one as `classmethod` where it needs the class. */
export function withDecorator(
  c: Context,
  member: ts.MethodDeclaration | ts.AccessorDeclaration,
  name: string,
): py.FunctionDef {
  const cls = c.scope.cls as ClassScope;
  const inner = c.within({ cls: { ...cls, member } });
  if (!isStatic(member)) return lowerFunction(inner, member, name, "self");
  // its decorators get it as it is
  if (isDecorated(c, member)) return lowerFunction(inner, member, name, "cls");
  const needsClass = ts.isAccessor(member) || usesClass(member);
  const definition = lowerFunction(inner, member, name, needsClass ? "cls" : undefined);
  const decorator = py.name(needsClass ? "classmethod" : "staticmethod");
  return { ...definition, decorators: [decorator, ...definition.decorators] };
}

/** Does the method use `this` or `super`? */
function usesClass(member: ts.Node): boolean {
  const search = (node: ts.Node): boolean => {
    if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
    if (node !== member && ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false;
    return !ts.isClassLike(node) && (node.forEachChild(search) ?? false);
  };
  return search(member);
}
