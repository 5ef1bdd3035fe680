import ts from "typescript";
import { isLeftOutAtOnce } from "../../2-analyse/absence.js";
import type { BuiltinReference } from "../../2-analyse/facts.js";
import { takesItsThis } from "../../2-analyse/forwardedThis.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import { ownThis } from "../../2-analyse/ownThis.js";
import { builtinRow } from "../../builtins/index.js";
import * as py from "../../python/index.js";
import type { Context, Scope } from "../context.js";
import { docOf } from "./comments.js";
import { lowerResult } from "./decorators.js";
import { assignFrom } from "./destructuring.js";
import { asGenerator, hasEarlyParameters, insideSteps, withEarlyParameters } from "./generators.js";
import { hoistVariables } from "./hoisting.js";
import { importEarly } from "./imports.js";
import { canBeNone, isOnly } from "./kinds.js";
import { nonEmpty } from "./loops.js";
import { wrapSetup } from "./words.js";

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

/** A function as a `def`. `self` is the first parameter of methods, and what `this` is called inside. */
export function lowerFunction(
  c: Context,
  fn: FunctionNode,
  name: string,
  self: string | undefined = takesSelf(c, fn) ? "self" : undefined,
): py.FunctionDef {
  const object = self === undefined ? unusedThis(c, fn) : [py.param(self)];
  const outside = functionContext(c, fn, self);
  const { pad, setup } = wrapSetup(outside, fn);
  const inner = pad === undefined ? outside : outside.within({ pad });
  const { parameters, body } = lowerWhole(inner, fn, setup);
  const doc = docOf(fn) ?? (isInDeclaration(fn) ? docOf(fn.parent.parent.parent) : undefined);
  return py.functionDef(name, [...object, ...parameters], body, {
    decorators: [
      ...withProperties(c, fn),
      ...labelOf(c, fn, name),
      ...lengthOf(c, fn),
      ...asyncDecorators(c, fn),
      ...machineDecorator(c, fn),
    ],
    ...machineResult(inner, fn),
    ...(doc !== undefined && { doc }),
  });
}

/**
 * Is it a function by itself that uses `this`? One that only hands it to others needs it where these take theirs as an argument,
 * and in decorators.
 */
function takesSelf(c: Context, fn: FunctionNode): boolean {
  if (c.facts.values.passesThis(fn)) return !ts.isArrowFunction(fn) && ownThis(fn).length > 0;
  return takesItsThis(fn, c.facts.decorators);
}

/** The first parameter of a function that is given a `this`, as others in its place use theirs. */
const unusedThis = (c: Context, fn: FunctionNode): py.Parameter[] =>
  c.facts.values.passesThis(fn) ? [py.param(c.fresh("_"))] : [];

/** Parameters, and the body with what they begin with. */
function lowerWhole(
  c: Context,
  fn: FunctionNode,
  setup: readonly py.Statement[],
): { parameters: readonly py.Parameter[]; body: readonly py.Statement[] } {
  const { parameters, prologue: taken } = lowerParameters(c, fn);
  const prologue = [...importEarly(c, fn), ...taken];
  const kind = kindOf(fn);
  const isEarly = (kind === "generator" || kind === "asyncGenerator") && hasEarlyParameters(c, fn);
  const lowered = lowerBody(isEarly ? insideSteps(c) : c, fn);
  const outer = assignedOutside(c, fn);
  if (isEarly) {
    const steps = asGenerator(fn, lowered);
    return { parameters, body: withEarlyParameters(c, prologue, parameters, steps, outer) };
  }
  const whole = [...setup, ...prologue, ...lowered];
  const body = kind === "function" ? nonEmpty(whole) : asGenerator(fn, whole);
  return { parameters, body: [...py.outerStmts(outer.globals, outer.nonlocals), ...body] };
}

/** `-> int` of viper code; objects and nothing need no word. */
function machineResult(c: Context, fn: FunctionNode): { returns?: py.Expression } {
  const type = viperOf(c, fn)?.result ?? "none";
  return type === "object" || type === "none" ? {} : { returns: py.name(type) };
}

const viperOf = (c: Context, fn: ts.Node) =>
  c.facts.machine.emitter(fn) === "viper" ? c.facts.machine.viper(fn) : undefined;

/** `@micropython.native` is no value: MicroPython's compiler reads it. */
function machineDecorator(c: Context, fn: FunctionNode): py.Expression[] {
  const emitter = c.facts.machine.emitter(fn);
  return emitter ? [py.attr(py.name("micropython"), emitter)] : [];
}

/** Async functions are generators that a decorator runs; see the prelude's `spawn` and `AsyncGenerator`. */
function asyncDecorators(c: Context, fn: FunctionNode): py.Expression[] {
  const kind = kindOf(fn);
  if (kind === "async") return [c.prelude("async_function")];
  return kind === "asyncGenerator" ? [c.prelude("async_generator")] : [];
}

/** `@labelled("[AsyncFunction: load]")` where the function is printed and its Python name says something else. */
function labelOf(c: Context, fn: FunctionNode, name: string): py.Expression[] {
  const label =
    ts.isClassElement(fn) && ts.isClassLike(fn.parent) ? undefined : c.facts.labels.ofFunction(fn);
  const isPlain = label === undefined || label === `[Function: ${name}]`;
  return isPlain ? [] : [py.call(c.prelude("labelled"), [py.str(label)])];
}

/** `@measured(2)` where the program asks one of several functions for its length. */
function lengthOf(c: Context, fn: FunctionNode): py.Expression[] {
  const length = c.facts.labels.measured(fn);
  return length === undefined ? [] : [py.call(c.prelude("measured"), [py.int(length)])];
}

/** `@Hybrid` makes a function an object that can be called. */
const withProperties = (c: Context, fn: FunctionNode): py.Expression[] =>
  c.facts.values.isHybrid(fn) ? [c.prelude("Hybrid")] : [];

const isInDeclaration = (
  fn: ts.Node,
): fn is ts.Node & { parent: { parent: { parent: ts.VariableStatement } } } =>
  ts.isVariableDeclaration(fn.parent) && ts.isVariableStatement(fn.parent.parent.parent);

/** The context of a function's body: no jump leaves it, and `this` is its own unless it is an arrow. */
export function functionContext(c: Context, fn: FunctionNode, self?: string): Context {
  const { self: outer, early, ...rest } = c.scope;
  const isEarly = early && early.of === c.scope.cls?.node && fn.pos < early.until;
  const around = isEarly ? early.self : outer;
  const own = self ?? (ts.isArrowFunction(fn) ? around : undefined);
  const emitter = c.facts.machine.emitter(fn);
  const scope: Scope = {
    ...rest,
    ...(early && ts.isArrowFunction(fn) && { early }),
    ...(emitter && { emitter }),
    container: fn.body ?? fn,
    kind: kindOf(fn),
    targets: [],
    ...(own === undefined ? {} : { self: own }),
  };
  const base = c.within(scope);
  return own === undefined && c.scope.self !== undefined ? base.within({ self: undefined as never }) : base;
}

function kindOf(fn: FunctionNode): Scope["kind"] {
  const isAsync = fn.modifiers?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
  const isGenerator = "asteriskToken" in fn && fn.asteriskToken !== undefined;
  if (isGenerator) return isAsync ? "asyncGenerator" : "generator";
  return isAsync ? "async" : "function";
}

// ---------------------------------------------------------------- parameters
export interface Parameters {
  readonly parameters: readonly py.Parameter[];
  /** Defaults, destructuring: what the body begins with. */
  readonly prologue: readonly py.Statement[];
}

/** Positional parameters; those that may be left out have `None` as default, as an absent argument has. */
export function lowerParameters(c: Context, fn: FunctionNode): Parameters {
  const declared = fn.parameters.filter((p) => !(ts.isIdentifier(p.name) && p.name.text === "this"));
  const parameters: py.Parameter[] = [];
  const { before: prologue } = c.capture(() => {
    let isOptional = false;
    for (const parameter of declared) {
      isOptional ||= mayBeLeftOut(c, fn, parameter);
      parameters.push(lowerParameter(c, parameter, isOptional));
    }
  });
  return { parameters: [...parameters, ...extraParameters(c, fn, declared.length)], prologue };
}

function mayBeLeftOut(c: Context, fn: FunctionNode, parameter: ts.ParameterDeclaration): boolean {
  if (parameter.initializer || parameter.questionToken || isLeftOutAtOnce(parameter)) return true;
  return canBeNone(c.facts.values.of(parameter)) && c.facts.calls.escapes(fn);
}

function lowerParameter(c: Context, parameter: ts.ParameterDeclaration, isOptional: boolean): py.Parameter {
  const { name, initializer } = parameter;
  const id = ts.isIdentifier(name)
    ? c.facts.names.of(name)
    : c.fresh(parameter.dotDotDotToken ? "rest" : "arg");
  if (parameter.dotDotDotToken) {
    // def f(*rest):
    //     rest = list(rest)
    c.before(py.assign(py.name(id), py.call("list", [py.name(id)])));
  }
  const fixed = initializer && fixedDefault(c, parameter, initializer);
  const isFilled = initializer && !fixed && skipWrappers(initializer).kind !== ts.SyntaxKind.NullKeyword;
  // Where null is passed, None isn't what is left out.
  const { receives } = c.facts.values;
  const isTold = receives(parameter, "null") && !receives(parameter, "undefined");
  const missing = isFilled && isTold ? py.ellipsis() : py.none();
  if (isFilled) {
    // if x is None:
    //     x = …
    const { result, before } = c.capture(() => c.expression(initializer));
    const test = py.compare(py.name(id), "is", missing);
    c.before(py.from(c.origin(parameter), py.ifStmt(test, [...before, py.assign(py.name(id), result)])));
  }
  if (!ts.isIdentifier(name)) assignFrom(c, name, c.facts.values.of(parameter), py.name(id), undefined);
  if (parameter.dotDotDotToken) return py.param(id, { star: "*" });
  const type = viperOf(c, parameter.parent)?.typeOf(name);
  if (type !== undefined) return py.param(id, { annotation: py.name(type) });
  return isOptional ? py.param(id, { default: fixed ?? missing }) : py.param(id);
}

/** `def f(limit=10)`: a default that is the same for all calls, where nobody passes undefined. */
function fixedDefault(
  c: Context,
  parameter: ts.ParameterDeclaration,
  initializer: ts.Expression,
): py.Expression | undefined {
  if (!ts.isIdentifier(parameter.name) || c.facts.values.receives(parameter, "undefined")) return undefined;
  const { result, before } = c.capture(() => c.expression(initializer));
  if (before.length > 0) return undefined;
  const isThere = result.kind === "Name" && isMadeBefore(c, initializer, parameter);
  return isThere || (py.isConstant(result) && !py.isNoneConstant(result)) ? result : undefined;
}

/** Is it a constant number or text that the module has made before it makes the function? Declared functions may move. */
function isMadeBefore(c: Context, node: ts.Expression, parameter: ts.ParameterDeclaration): boolean {
  const { constant } = c.facts.values.of(node);
  const statement = ts.findAncestor(parameter, (at) => ts.isSourceFile(at.parent));
  const isFixed = statement !== undefined && !ts.isFunctionDeclaration(statement);
  return isFixed && constant !== undefined && c.facts.scopes.isMadeBefore(node, statement);
}

/** A function that is called with more arguments than it declares takes and ignores them. */
function extraParameters(c: Context, fn: FunctionNode, declared: number): py.Parameter[] {
  const isFixed = isCalledInFull(c, fn);
  if (fn.parameters.some((p) => p.dotDotDotToken)) return [];
  const isAfterOptional = declared > 0 && fn.parameters.some((p) => mayBeLeftOut(c, fn, p));
  return ignoredParameters(c, fn, declared, isFixed && !isAfterOptional);
}

/** Parameters for the arguments that it is called with at most, from that on which it declares none for. */
export function ignoredParameters(
  c: Context,
  fn: FunctionNode | ts.ClassLikeDeclaration,
  declared: number,
  isRequired: boolean,
): py.Parameter[] {
  const wanted = c.facts.calls.arity(fn);
  if (wanted === Number.POSITIVE_INFINITY) return [py.param(c.fresh("_"), { star: "*" })];
  const extra: py.Parameter[] = [];
  for (let count = declared; count < wanted; count++) {
    const name = c.fresh("_");
    extra.push(isRequired ? py.param(name) : py.param(name, { default: py.none() }));
  }
  return extra;
}

/** Is the function given to something that always passes all arguments: a built-in that calls it, a module of MicroPython? */
function isCalledInFull(c: Context, fn: ts.Node): boolean {
  if (isKeywordArgument(c, fn)) return true;
  const call = fn.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
  const builtin = c.facts.calls.builtin(call);
  // `list.push(f)` hands it on, and so does `fs.reduce(…, f)`
  if (builtin) return isCalledBy(builtin) && !(/^reduce/.test(builtin.name) && call.arguments?.[0] !== fn);
  const callee = call.expression;
  return (
    ts.isPropertyAccessExpression(callee) && isOnly(c.facts.values.of(callee.expression), "python", "module")
  );
}

function isCalledBy(builtin: BuiltinReference): boolean {
  const row = builtinRow(builtin);
  return row !== undefined && "calls" in row && row.calls !== undefined;
}

function isKeywordArgument(c: Context, fn: ts.Node): boolean {
  const call = fn.parent.parent?.parent;
  if (!ts.isPropertyAssignment(fn.parent) || !call) return false;
  return (ts.isCallExpression(call) || ts.isNewExpression(call)) && c.facts.calls.keywordIndex(call) >= 0;
}

// ---------------------------------------------------------------- bodies
function lowerBody(c: Context, fn: FunctionNode): py.Statement[] {
  const { body } = fn;
  if (!body) return [];
  if (ts.isBlock(body)) return [...hoistVariables(c, body), ...c.statements(body.statements)];
  const { result, before } = c.capture(() => lowerResult(c, body));
  const last = isVoid(c, fn) ? py.exprStmt(result) : py.returnStmt(result);
  return [...before, py.from(c.origin(body), last)];
}

const isVoid = (c: Context, fn: FunctionNode): boolean => {
  const { kinds } = c.facts.values.resultOf(fn);
  return kinds.size === 1 && kinds.has("none");
};

/** `global` and `nonlocal` of what the function assigns outside of itself. */
export function outerNames(c: Context, fn: ts.Node): py.Statement[] {
  const { globals, nonlocals } = assignedOutside(c, fn);
  return py.outerStmts(globals, nonlocals);
}

function assignedOutside(c: Context, fn: ts.Node): { globals: string[]; nonlocals: string[] } {
  const isTurnVariable = (name: string) => c.scope.turnVariables.some((names) => names.has(name));
  const globals = c.facts.scopes.globals(fn);
  return {
    globals: globals.filter((name) => !isTurnVariable(name)),
    nonlocals: [...c.facts.scopes.nonlocals(fn), ...globals.filter(isTurnVariable)],
  };
}

// ---------------------------------------------------------------- function values
/** A function as a value: a lambda where it is one expression, else a `def` before. */
export function lowerFunctionValue(c: Context, fn: ts.FunctionExpression | ts.ArrowFunction): py.Expression {
  const label = c.facts.labels.ofFunction(fn);
  // what has a name in print gets it from a `def`
  const isNameless = label === undefined || label === "[Function (anonymous)]";
  const isPlain = !c.facts.values.isHybrid(fn) && c.facts.labels.measured(fn) === undefined;
  const lambda = isNameless && isPlain ? lowerLambda(c, fn) : undefined;
  if (lambda) return lambda;
  const name = fn.name ? c.facts.names.of(fn.name) : c.scratch(nameFor(fn));
  c.before(py.from(c.origin(fn), lowerFunction(c, fn, name)));
  return py.name(name);
}

/** `lambda x: x + 1`, if neither parameters nor the body need statements. */
export function lowerLambda(
  c: Context,
  fn: ts.FunctionExpression | ts.ArrowFunction,
): py.Expression | undefined {
  if (!ts.isArrowFunction(fn) || kindOf(fn) !== "function" || outerNames(c, fn).length > 0) return undefined;
  if (c.facts.decorators.isDecorator(fn)) return undefined;
  const body = onlyExpression(fn);
  if (!body) return undefined;
  if (fn.parameters.some((p) => p.initializer || p.dotDotDotToken || !ts.isIdentifier(p.name)))
    return undefined;
  const inner = functionContext(c, fn).within({ kind: "lambda" });
  const object = unusedThis(c, fn);
  const { parameters } = lowerParameters(inner, fn);
  const { result, before } = c.capture(() => inner.expression(body));
  return before.length === 0 ? py.lambda([...object, ...parameters], result) : undefined;
}

/** The body of an arrow that is one expression, as it is inside of it; undefined if that takes more than an expression. */
export function lambdaBody(c: Context, fn: ts.ArrowFunction, body: ts.Expression): py.Expression | undefined {
  if (kindOf(fn) !== "function" || outerNames(c, fn).length > 0) return undefined;
  return functionContext(c, fn).within({ kind: "lambda" }).expression(body);
}

/** The expression that is all of the arrow's body: `x => x + 1`, `x => { f(x); }`. */
function onlyExpression(fn: ts.ArrowFunction): ts.Expression | undefined {
  if (!ts.isBlock(fn.body)) return fn.body;
  const [statement, ...more] = fn.body.statements;
  if (!statement || more.length > 0) return undefined;
  if (ts.isReturnStatement(statement)) return statement.expression;
  if (!ts.isExpressionStatement(statement)) return undefined;
  const call = skipWrappers(statement.expression);
  return ts.isCallExpression(call) && !ts.isOptionalChain(call) ? call : undefined;
}

/** What a function without a name is called after. */
function nameFor(fn: ts.Node): string {
  const { parent } = fn;
  if (ts.isPropertyAssignment(parent) && !ts.isComputedPropertyName(parent.name))
    return textOfName(parent.name);
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return parent.left.name.text;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  if (ts.isReturnStatement(parent)) return "inner";
  if (ts.isCallExpression(parent) && parent.expression !== fn) return "callback";
  return "fn";
}

const textOfName = (name: ts.PropertyName): string => ("text" in name ? name.text : "fn");
