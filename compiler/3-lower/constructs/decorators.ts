import ts from "typescript";
import { partOfAccessor } from "../../2-analyse/decorators.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { ClassScope, Context } from "../context.js";
import { isStatic } from "./classes.js";
import { lowerFunction } from "./functions.js";
import { memberName } from "./memberNames.js";
import { lowerCondition } from "./truthiness.js";

/** Decorators of a class and of its members, evaluated in the order in which they are written. */
export type Evaluated = ReadonlyMap<ts.Node, readonly py.Expression[]>;

export function evaluateDecorators(c: Context, nodes: readonly ts.Node[]): Evaluated {
  const found = new Map<ts.Node, readonly py.Expression[]>();
  for (const node of nodes) {
    const decorators = c.facts.decorators.of(node);
    if (decorators.length === 0) continue;
    found.set(
      node,
      decorators.map(({ expression }) => c.temp("decorator", c.expression(expression))),
    );
  }
  return found;
}

export const isDecorated = (c: Context, node: ts.Node): boolean => c.facts.decorators.of(node).length > 0;

/** Do decorators of methods and accessors give functions to `addInitializer`, for each instance? */
export const hasStarts = (c: Context, node: ts.ClassLikeDeclaration): boolean =>
  c.facts.decorators.addInitializers &&
  node.members.some(
    (member) => !ts.isPropertyDeclaration(member) && !isStatic(member) && isDecorated(c, member),
  );

/** `run_starts(A._starts, self)`: before the fields of an instance are set. */
export function runStarts(c: Context): py.Statement[] {
  const { node, name } = c.scope.cls as ClassScope;
  if (!hasStarts(c, node)) return [];
  return [py.exprStmt(py.call(c.prelude("run_starts"), [startsOf(name), py.name("self")]))];
}

const startsOf = (cls: string): py.Expression => py.attr(py.name(cls), "_starts");

/** `set_field(A._init_x, self, "x", 1)`: what a field's decorators make of its first value. */
export function setField(
  c: Context,
  field: ts.PropertyDeclaration,
  object: py.Expression,
  value: py.Expression,
): py.Statement {
  const attribute = memberName(c, field);
  const place = isAccessorField(field) ? placeOf(attribute) : attribute;
  const made = py.attr(py.name((c.scope.cls as ClassScope).name), `_init_${attribute}`);
  return py.exprStmt(py.call(c.prelude("set_field"), [made, object, py.str(place), value]));
}

const isAccessorField = (member: ts.Node): boolean =>
  ts.isPropertyDeclaration(member) && ts.isAutoAccessorPropertyDeclaration(member);

/** Where an object keeps the value of an `accessor` field that is decorated. */
const placeOf = (attribute: string): string => `_value_${attribute}`;

interface Application {
  /** Right behind the class. */
  readonly first: readonly py.Statement[];
  /** Behind its static fields. */
  readonly last: readonly py.Statement[];
}

/** Static members are decorated before those of instances, fields after the others, the class last. */
export function applyDecorators(
  c: Context,
  node: ts.ClassLikeDeclaration,
  name: string,
  decorators: Evaluated,
): Application {
  if (decorators.size === 0) return { first: [], last: [] };
  const rank = (member: ts.ClassElement): number =>
    (ts.isPropertyDeclaration(member) && !isAccessorField(member) ? 2 : 0) + (isStatic(member) ? 0 : 1);
  const members = node.members.filter((m) => decorators.has(m)).sort((a, b) => rank(a) - rank(b));
  const adds = c.facts.decorators.addInitializers;
  const ofStatics = adds && members.some((m) => rank(m) === 0) ? py.name(c.fresh("starts")) : undefined;
  const ofClass = adds && decorators.has(node) ? py.name(c.fresh("starts")) : undefined;
  const list = (target: py.Expression | undefined) => (target ? [py.assign(target, py.list([]))] : []);
  const run = (starts: py.Expression | undefined) =>
    starts ? [py.exprStmt(py.call(c.prelude("run_starts"), [starts, py.name(name)]))] : [];
  const first = [
    ...list(hasStarts(c, node) ? startsOf(name) : undefined),
    ...list(ofStatics),
    ...list(ofClass),
    ...members.flatMap((member) =>
      decorateMember(
        c,
        member,
        name,
        decorators.get(member)!,
        isStatic(member) ? ofStatics : adds ? startsOf(name) : undefined,
      ),
    ),
    ...(decorators.has(node) ? [decorateClass(c, node, name, decorators.get(node)!, ofClass)] : []),
    ...run(ofStatics),
  ];
  return { first, last: run(ofClass) };
}

/** `A = decorate(A, (sealed,), "class", "A", "", starts)` */
function decorateClass(
  c: Context,
  node: ts.ClassLikeDeclaration,
  name: string,
  decorators: readonly py.Expression[],
  starts: py.Expression | undefined,
): py.Statement {
  const shown = py.str(c.facts.labels.bornAs(node) ?? "");
  const args = [py.name(name), py.tuple(decorators), py.str("class"), shown, py.str(""), starts ?? py.none()];
  return py.assign(py.name(name), py.call(c.prelude("decorate"), args));
}

function decorateMember(
  c: Context,
  member: ts.ClassElement,
  cls: string,
  decorators: readonly py.Expression[],
  starts: py.Expression | undefined,
): py.Statement[] {
  const attribute = memberName(c, member);
  const about = [shownName(c, member), py.str(attribute)];
  const isOfClass = isStatic(member) ? [py.bool(true)] : [];
  const on = (name: string) => py.attr(py.name(cls), name);
  if (isAccessorField(member)) {
    // A._init_x = decorate_accessor(A, (watched,), "x", "x", "_value_x")
    const args = [py.name(cls), py.tuple(decorators), ...about, py.str(placeOf(attribute))];
    return [py.assign(on(`_init_${attribute}`), py.call(c.prelude("decorate_accessor"), args))];
  }
  if (ts.isPropertyDeclaration(member)) {
    // A._init_x = decorate_field((twice,), "x", "x")
    const made = py.call(c.prelude("decorate_field"), [py.tuple(decorators), ...about, ...isOfClass]);
    return [py.assign(on(`_init_${attribute}`), made)];
  }
  const kind = ts.isGetAccessor(member) ? "getter" : ts.isSetAccessor(member) ? "setter" : "method";
  const target = on(kind === "method" ? attribute : `_${kind.slice(0, 3)}_${attribute}`);
  const label = ts.isFunctionLike(member) ? c.facts.labels.ofFunction(member) : undefined;
  // labelled("[Function: get x]")(A._get_x)
  const value =
    label === undefined || label === `[Function: ${target.attr}]`
      ? target
      : py.call(py.call(c.prelude("labelled"), [py.str(label)]), [target]);
  const args = [value, py.tuple(decorators), py.str(kind), ...about, starts ?? py.none(), ...isOfClass];
  const made = py.call(c.prelude("decorate"), args);
  // A.load = decorate(A.load, (logged,), "method", "load", "load", A._starts)
  const statement = py.assign(target, isStatic(member) ? py.call("classmethod", [made]) : made);
  return [statement, ...(kind === "method" || isStatic(member) ? [] : [property(member, on)])].map((s) =>
    py.from(c.origin(member), s),
  );

  // A.x = property(A._get_x, A._set_x)
  function property(of: ts.ClassElement, at: typeof on): py.Statement {
    const has = (test: (m: ts.Node) => boolean) =>
      (of.parent as ts.ClassLikeDeclaration).members.some((m) => test(m) && memberName(c, m) === attribute);
    const parts = [
      has(ts.isGetAccessor) ? at(`_get_${attribute}`) : py.none(),
      ...(has(ts.isSetAccessor) ? [at(`_set_${attribute}`)] : []),
    ];
    return py.assign(at(attribute), py.call("property", parts));
  }
}

/** The name that a decorator is told: of a private member with its `#`, a symbol as itself. */
function shownName(c: Context, { name }: ts.ClassElement): py.Expression {
  if (!name || !ts.isComputedPropertyName(name)) return py.str(name && "text" in name ? name.text : "");
  const { expression } = name;
  if (c.facts.calls.symbolKey(expression) !== undefined) return c.expression(expression);
  // evaluated once, with the decorators
  return py.str(String(c.facts.values.of(expression).constant));
}

/** What a function returns, which of a decorator is what it hands back. */
export const lowerResult = (c: Context, node: ts.Expression): py.Expression =>
  c.facts.decorators.isHandedBack(node) ? lowerReplacement(c, node) : c.expression(node);

/** What a decorator hands back, or gives to `addInitializer`: whatever calls it passes the object first. */
export function lowerReplacement(c: Context, node: ts.Expression): py.Expression {
  const form = c.facts.decorators.replacement(node);
  const inside = skipWrappers(node);
  if (form === "parts" && ts.isConditionalExpression(inside)) {
    const test = lowerCondition(c, inside.condition);
    return py.ifExp(test, lowerReplacement(c, inside.whenTrue), lowerReplacement(c, inside.whenFalse));
  }
  if (form === "parts" && ts.isBinaryExpression(inside)) return lowerChoice(c, inside);
  if (form === "accessor") return lowerAccessor(c, inside as ts.ObjectLiteralExpression);
  // without_this(lambda x: x + 1)
  return form === "function" ? py.call(c.prelude("without_this"), [c.expression(node)]) : c.expression(node);
}

/**
 *     made = log(value, context)
 *     if made is None:
 *         made = value
 */
function lowerChoice(c: Context, node: ts.BinaryExpression): py.Expression {
  const left = lowerReplacement(c, node.left);
  const { result: right, before } = c.capture(() => lowerReplacement(c, node.right));
  // functions are true: log(value, context) or value
  if (before.length === 0) return py.or(left, right);
  const made = py.name(c.scratch("made"));
  c.before(py.assign(made, left));
  c.before(py.ifStmt(py.isNone(made), [...before, py.assign(made, right)]));
  return made;
}

/**
 *     def get(self):
 *         return target["get"](self)
 *     return {"get": get}
 */
function lowerAccessor(c: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const entries = node.properties.map((property): [py.Expression, py.Expression] => {
    const name = (property.name as ts.Identifier).text;
    const part = partOfAccessor(property);
    if (!part) return [py.str(name), lowerReplacement(c, c.facts.decorators.handedOnPart(property)!)];
    if (ts.isArrowFunction(part))
      return [py.str(name), py.call(c.prelude("without_this"), [c.expression(part)])];
    const id = c.scratch(name);
    c.before(lowerFunction(c, part, id, "self"));
    return [py.str(name), py.name(id)];
  });
  return py.dict(entries);
}
