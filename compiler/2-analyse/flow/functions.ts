import ts from "typescript";
import type { Through } from "../../1-discover/throughMember.js";
import { isLeftOutAtOnce } from "../absence.js";
import { hasBrand } from "../calls.js";
import type { Value } from "../facts.js";
import { thisParameter } from "../literalMethods.js";
import { markedEmitter } from "../machine/emitters.js";
import type { Cell } from "./cells.js";
import { instanceOf } from "./classes.js";
import { iterated } from "./iteration.js";
import { bit, type Content, int, int32, of } from "./lattice.js";
import { bindName } from "./patterns.js";
import { sendThis } from "./this.js";
import { maybeMissing } from "./unset.js";
import { openInto, type Wiring } from "./wiring.js";

export const isAsync = (fn: ts.Node): boolean =>
  ts.canHaveModifiers(fn) && ts.getModifiers(fn)?.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword) === true;

export const isGenerator = (fn: ts.Node): boolean =>
  (ts.isFunctionDeclaration(fn) || ts.isFunctionExpression(fn) || ts.isMethodDeclaration(fn)) &&
  fn.asteriskToken !== undefined;

/** Parameters without a declared `this`. */
export const positional = (fn: ts.SignatureDeclaration): ts.ParameterDeclaration[] =>
  fn.parameters.filter((p) => !(ts.isIdentifier(p.name) && p.name.text === "this"));

/** Makes the cell of a function-like: parameters and result are parts of its shape. */
export function wireFunction(w: Wiring, fn: ts.SignatureDeclaration, cell: Cell): void {
  w.graph.add(cell, of(bit.function));
  w.graph.shape(cell).makers.add(fn);
  w.passed.add(fn, cell);
  wireParameters(w, fn, cell);
  if (ts.isConstructorDeclaration(fn)) return;
  const result = w.graph.part(w.graph.shape(cell), "%result");
  if (isGenerator(fn)) w.graph.add(result, of(bit.generator));
  else if (isAsync(fn)) w.graph.add(result, of(bit.promise));
  wireEnd(w, fn, result);
}

/** A body may end without `return`: the result type says so. */
function wireEnd(w: Wiring, fn: ts.SignatureDeclaration, result: Cell): void {
  const signature = w.checker.getSignatureFromDeclaration(fn);
  if (!signature || isLeftByReturn(fn)) return;
  const type = w.checker.getReturnTypeOfSignature(signature);
  const args = w.checker.getTypeArguments(type as ts.TypeReference);
  const returned = isGenerator(fn) ? args[1] : isAsync(fn) ? args[0] : type;
  const { nullish } = returned ? w.types.value(returned) : { nullish: "no" };
  if (nullish !== "undefined" && nullish !== "both") return;
  const shape = () => w.graph.shape(result);
  const end = isGenerator(fn)
    ? w.graph.part(shape(), "%return")
    : isAsync(fn)
      ? w.graph.each(shape())
      : result;
  w.graph.add(end, of(bit.undefined));
}

/** Does each way through the body end in a `return` or a `throw`, or is it an expression? */
function isLeftByReturn(fn: ts.SignatureDeclaration): boolean {
  const body = "body" in fn ? fn.body : undefined;
  return body !== undefined && (!ts.isBlock(body) || !(fn.flags & ts.NodeFlags.HasImplicitReturn));
}

export function wireParameters(w: Wiring, fn: ts.SignatureDeclaration, cell: Cell): void {
  const object = w.passed.inside(fn);
  const declared = thisParameter(fn);
  if (object && declared) w.graph.unify(object, w.parameter(declared));
  positional(fn).forEach((parameter, at) => {
    const own = w.parameter(parameter);
    const shape = w.graph.shape(cell);
    const word = wordGiven(parameter, w.checker.getTypeAtLocation(parameter), w);
    if (word) w.graph.add(own, word);
    if (isLeftOutAtOnce(parameter)) w.graph.add(own, of(bit.undefined));
    if (parameter.questionToken)
      w.graph.edge(maybeMissing(w, w.graph.cell(), w.checker.getTypeAtLocation(parameter)), own, false);
    if (hidesLeftOut(w, parameter))
      w.graph.edge(w.graph.part(shape, `%left out ${at}`), own, false, bit.absent);
    if (!parameter.dotDotDotToken) {
      w.graph.unify(w.graph.part(shape, `%${at}`), own);
      return;
    }
    w.graph.add(own, of(bit.list));
    w.graph.unify(w.graph.rest(shape, at), w.graph.elements(w.graph.shape(own)));
  });
}

/** Doesn't the type say that the argument may be left out? */
const hidesLeftOut = (w: Wiring, parameter: ts.ParameterDeclaration): boolean => {
  const { dotDotDotToken, initializer, questionToken } = parameter;
  if (dotDotDotToken || initializer) return false;
  return !questionToken || w.types.value(w.checker.getTypeAtLocation(parameter)).kinds.has("unknown");
};

/**
 * Arguments that the signature lets be left out. The function that is called may declare them without `?`: the method of a
 * class that implements an interface, what has overloads.
 */
export function leaveOut(w: Wiring, node: ts.CallExpression | ts.NewExpression, callee: Cell): void {
  const args = node.arguments ?? [];
  const parameters = w.checker.getResolvedSignature(node)?.parameters ?? [];
  if (args.some(ts.isSpreadElement)) return;
  for (let at = args.length; at < parameters.length; at++) {
    const declaration = parameters[at]?.valueDeclaration;
    if (declaration && ts.isParameter(declaration) && !declaration.dotDotDotToken)
      w.graph.add(w.graph.part(w.graph.shape(callee), `%left out ${at}`), of(bit.absent));
  }
}

/** Wires what stands in a parameter: a default, a pattern. */
export function wireParameter(w: Wiring, parameter: ts.ParameterDeclaration): void {
  const cell = w.parameter(parameter);
  if (parameter.initializer) w.send(parameter.initializer, cell);
  if (!ts.isIdentifier(parameter.name)) bindName(w, parameter.name, cell);
}

/** Sends what a function returns to its result. */
export function wireReturn(w: Wiring, fn: ts.SignatureDeclaration, value: ts.Expression | undefined): void {
  if (ts.isConstructorDeclaration(fn)) {
    if (value) w.send(value, instanceOf(w, fn.parent));
    return;
  }
  const result = w.graph.part(w.graph.shape(w.fn(fn)), "%result");
  if (isGenerator(fn)) {
    if (value) w.send(value, w.graph.part(w.graph.shape(result), "%return"));
    return;
  }
  if (!isAsync(fn)) {
    if (value) w.send(value, result);
    else w.graph.add(result, of(bit.undefined));
    return;
  }
  const settled = w.graph.each(w.graph.shape(result));
  if (value) sendAwaited(w, value, settled);
  else w.graph.add(settled, of(bit.undefined));
}

/** Sends a value, or what it resolves to where it is a promise. */
export function sendAwaited(w: Wiring, value: ts.Expression, to: Cell): void {
  const type = w.types.value(w.checker.getTypeAtLocation(value));
  if (maybePromise(type)) {
    const inner = w.graph.each(w.graph.shape(w.cell(value)));
    w.graph.edge(inner, to, true);
  }
  if (!maybePromise(type) || type.kinds.size > 1 || type.kinds.has("unknown")) w.send(value, to);
}

export const maybePromise = ({ kinds }: Value): boolean =>
  kinds.has("promise") || kinds.has("unknown") || kinds.has("python");

export function wireYield(w: Wiring, node: ts.YieldExpression): void {
  const fn = functionAround(node);
  if (!fn) return;
  const items = w.graph.each(w.graph.shape(w.graph.part(w.graph.shape(w.fn(fn)), "%result")));
  if (!node.expression) w.graph.add(items, of(bit.undefined));
  else if (!node.asteriskToken) {
    if (isAsync(fn)) sendAwaited(w, node.expression, items);
    else w.send(node.expression, items);
  }
}

/** What `next(x)` sends into a generator, and `yield` gives there. */
export const sentInto = (w: Wiring, generator: Cell): Cell => w.graph.part(w.graph.shape(generator), "%sent");

export function functionAround(node: ts.Node): ts.FunctionLikeDeclaration | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at)) return at as ts.FunctionLikeDeclaration;
    if (ts.isClassStaticBlockDeclaration(at) || ts.isPropertyDeclaration(at)) return undefined;
  }
  return undefined;
}

/**
 * Sends arguments to the parameters of whatever functions a shape holds. Of one that is only passed through, the parameter
 * learns what kind it is, no more.
 */
export function sendArguments(
  w: Wiring,
  args: readonly ts.Expression[],
  callee: Cell,
  passedThrough?: ts.Expression,
): void {
  const count = sendPositional(w, args, callee, 0, passedThrough);
  const shape = w.graph.shape(callee);
  shape.arguments = Math.max(shape.arguments, count);
  if (Number.isFinite(count)) shape.fewest = Math.min(shape.fewest, count);
}

export function sendPositional(
  w: Wiring,
  args: readonly ts.Expression[],
  callee: Cell,
  first: number,
  passedThrough?: ts.Expression,
): number {
  let at = first;
  let isOpenEnded = false;
  for (const arg of args) {
    if (!ts.isSpreadElement(arg)) {
      const parameter = w.graph.part(w.graph.shape(callee), `%${at++}`);
      if (arg === passedThrough) w.graph.edge(w.cell(arg), parameter, false);
      else w.send(arg, parameter);
    } else {
      const length = fixedLength(w, arg.expression);
      sendSpread(w, arg.expression, callee, at);
      if (length === undefined) w.spreads.add(arg.expression, callee, at, args.length - 1);
      at += length ?? 0;
      isOpenEnded ||= length === undefined;
    }
  }
  return isOpenEnded ? Number.POSITIVE_INFINITY : at;
}

/** How many elements a tuple has; undefined for what may have any number of them. */
function fixedLength({ checker }: Wiring, list: ts.Expression): number | undefined {
  const type = checker.getTypeAtLocation(list);
  if (!checker.isTupleType(type)) return undefined;
  const { target } = type as ts.TupleTypeReference;
  return target.combinedFlags & ts.ElementFlags.Variable ? undefined : target.elementFlags.length;
}

/** The elements of a list become arguments from `at` on. */
function sendSpread(w: Wiring, list: ts.Expression, callee: Cell, at: number): void {
  const length = fixedLength(w, list);
  if (length === undefined) {
    const each = iterated(w, w.cell(list), w.checker.getTypeAtLocation(list));
    w.graph.edge(each, w.graph.rest(w.graph.shape(callee), at), true);
  }
  for (let n = 0; n < (length ?? 0); n++) {
    const element = w.graph.part(w.graph.shape(w.cell(list)), String(n));
    w.graph.edge(element, w.graph.part(w.graph.shape(callee), `%${at + n}`), true);
  }
}

/** Arguments for a tagged template: the texts, then what stands between them. */
export function sendTemplate(w: Wiring, node: ts.TaggedTemplateExpression, callee: Cell): void {
  const strings = w.graph.cell(of(bit.list));
  w.graph.add(w.graph.elements(w.graph.shape(strings)), of(bit.str));
  w.graph.edge(strings, w.graph.part(w.graph.shape(callee), "%0"), true);
  const spans = ts.isTemplateExpression(node.template) ? node.template.templateSpans : [];
  const count = sendPositional(
    w,
    spans.map((s) => s.expression),
    callee,
    1,
  );
  const shape = w.graph.shape(callee);
  shape.arguments = Math.max(shape.arguments, count);
}

/** Functions that code outside of the analysis calls, with parameters of these types. */
export function callFromOutside(w: Wiring, callee: Cell, signature: ts.Signature, at: ts.Node): void {
  signature.parameters.forEach((parameter, index) => {
    const type = w.checker.getTypeOfSymbolAtLocation(parameter, at);
    const declaration = parameter.valueDeclaration;
    const isRest =
      declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    const shape = w.graph.shape(callee);
    if (isRest) openInto(w, w.graph.rest(shape, index), w.types.element(type) ?? type);
    else {
      // viper functions have theirs already
      if (!wordGiven(declaration, type, w)) openInto(w, w.graph.part(shape, `%${index}`), type);
    }
  });
  const shape = w.graph.shape(callee);
  shape.arguments = Math.max(shape.arguments, passedBy(w, signature, at));
  shape.calledOutside = true;
}

/** An `int` or `uint` that a viper function is given: whoever calls it makes sure of its 32 bits. */
function wordGiven(parameter: ts.Declaration | undefined, type: ts.Type, w: Wiring): Content | undefined {
  if (!parameter || markedEmitter(parameter.parent) !== "viper" || type.isUnion()) return undefined;
  if (hasBrand(w.checker, type, "__uint")) return int(0, 0xffffffff);
  return hasBrand(w.checker, type, "__int") ? int32 : undefined;
}

/** How many arguments the library gives a callback: of a rest parameter those of its tuple, if it is one. */
export function passedBy(w: Wiring, signature: ts.Signature, at: ts.Node): number {
  return signature.parameters.reduce((sum, parameter) => {
    const declaration = parameter.valueDeclaration;
    const type = w.checker.getTypeOfSymbolAtLocation(parameter, at);
    if (type.flags & ts.TypeFlags.Void) return sum;
    if (!declaration || !ts.isParameter(declaration) || !declaration.dotDotDotToken) return sum + 1;
    return (
      sum + (w.checker.isTupleType(type) ? w.checker.getTypeArguments(type as ts.TypeReference).length : 0)
    );
  }, 0);
}

/** `f.call(o, …)`, `f.apply(o, […])`, `f.bind(o, …)` */
export function callThroughMember(w: Wiring, node: ts.CallExpression, { fn, how: name }: Through): Cell {
  const callee = w.cell(fn);
  const shape = w.graph.shape(callee);
  const [object, ...rest] = node.arguments;
  const isKnown = object && !ts.isSpreadElement(object);
  if (isKnown) sendThis(w, fn, w.cell(object));
  if (isKnown || !object) w.passed.call(node, callee, object && w.cell(object));
  else shape.calledOutside = true;
  if (name === "call") {
    sendArguments(w, rest, callee);
    return w.graph.part(w.graph.shape(callee), "%result");
  }
  if (name === "apply") {
    const list = rest[0];
    if (list) {
      sendSpread(w, list, callee, 0);
      const count = fixedLength(w, list) ?? Number.POSITIVE_INFINITY;
      if (Number.isFinite(count))
        w.graph.shape(callee).fewest = Math.min(w.graph.shape(callee).fewest, count);
      else w.spreads.add(list, callee, 0, 0);
      w.graph.shape(callee).arguments = Math.max(w.graph.shape(callee).arguments, count);
    }
    return w.graph.part(w.graph.shape(callee), "%result");
  }
  return bound(w, node, fn, rest);
}

/** A function of its own, whose parameters are those that aren't bound. */
function bound(w: Wiring, node: ts.CallExpression, fn: ts.Expression, rest: readonly ts.Expression[]): Cell {
  const callee = w.cell(fn);
  const [signature] = w.checker.getTypeAtLocation(fn).getCallSignatures();
  const shape = w.graph.shape(callee);
  const declared = signature?.parameters.length ?? 0;
  sendPositional(w, rest, callee, 0);
  const made = w.graph.cell(of(bit.function));
  w.graph.shape(made).makers.add(node);
  for (let n = rest.length; n < declared; n++) {
    const at = n - rest.length;
    w.graph.unify(w.graph.part(w.graph.shape(made), `%${at}`), w.graph.part(shape, `%${n}`));
    w.graph.edge(
      w.graph.part(w.graph.shape(made), `%left out ${at}`),
      w.graph.part(shape, `%left out ${n}`),
      false,
    );
  }
  const takesRest = w.graph.shape(callee).restFrom;
  if (Number.isFinite(takesRest)) {
    const from = Math.max(0, takesRest - rest.length);
    w.graph.unify(w.graph.rest(w.graph.shape(made), from), w.graph.rest(shape, takesRest));
  }
  w.graph.unify(w.graph.part(w.graph.shape(made), "%result"), w.graph.part(shape, "%result"));
  w.bound.push({
    made,
    of: callee,
    count: rest.some(ts.isSpreadElement) ? Number.POSITIVE_INFINITY : rest.length,
  });
  return made;
}
