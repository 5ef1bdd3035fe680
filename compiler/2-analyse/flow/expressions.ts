import ts from "typescript";
import { expectsAbsence, isOfAnything, isTestedAtOnce } from "../absence.js";
import { isClassOf, isLibrary } from "../calls.js";
import { classOfSuper } from "../constructors.js";
import type { Kind } from "../facts.js";
import { foldedNumber, isFoldedInt } from "../folding.js";
import { isOfCursor, isOrdered } from "../lookAhead.js";
import { pointee, pointerOf } from "../machine/pointers.js";
import { instanceTests, type MemberAccess } from "../memberKeys.js";
import { isAssignmentOperator, logical, logicalAssignment, skipWrappers } from "../operators.js";
import { takesOutKey } from "../revivers.js";
import { placedNullish } from "../writtenNullish.js";
import { binaryNumber, complement, negated } from "./arithmetic.js";
import { isParameter, keepsNull, stored } from "./assertions.js";
import type { Cell } from "./cells.js";
import { baseOf, instanceOf, wireHandedOn } from "./classes.js";
import { takesElement } from "./emptiness.js";
import {
  callFromOutside,
  functionAround,
  leaveOut,
  sendArguments,
  sendAwaited,
  sendPositional,
  sendTemplate,
  sentInto,
  wireYield,
} from "./functions.js";
import { iterated } from "./iteration.js";
import { hasKey, mayLackKey } from "./keys.js";
import {
  anyFloat,
  anyNumber,
  bit,
  type Content,
  hiddenBits,
  int,
  join,
  nothing,
  nullishBits,
  numberBits,
  of,
} from "./lattice.js";
import { noteCause, wireLibraryCall } from "./library.js";
import { wireObjectLiteral } from "./literals.js";
import { place, variableSymbol } from "./members.js";
import { handedBack, passedThrough } from "./passedThrough.js";
import { assign, isTuple, typed } from "./patterns.js";
import { receiverOf } from "./receiver.js";
import { isGuardedNonZero, isGuardedPresent, refined } from "./refine.js";
import { newTargetClass, superCell, thisCell } from "./this.js";
import { maybeMissing, maybeUnset, sendHiddenNull } from "./unset.js";
import {
  bitsOfType,
  contentOfType,
  giveResult,
  holdsObjects,
  isNumber,
  openCell,
  openContent,
  type Wiring,
} from "./wiring.js";

/** Wires an expression and gives its cell. */
export function wireExpression(w: Wiring, node: ts.Expression): Cell {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) return w.cell(node.expression);
  if (ts.isNonNullExpression(node)) return placeholder(w, node) ?? present(w, node, w.cell(node.expression));
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return placeholder(w, node) ?? cast(w, node);
  if (ts.isIdentifier(node)) return identifier(w, node);
  if (ts.isNumericLiteral(node)) return w.graph.cell(literalContent(Number(node.text)));
  if (node.kind === ts.SyntaxKind.ThisKeyword) return thisCell(w, node);
  if (node.kind === ts.SyntaxKind.SuperKeyword) return superCell(w, node);
  if (ts.isArrayLiteralExpression(node)) return arrayLiteral(w, node);
  if (ts.isObjectLiteralExpression(node)) return wireObjectLiteral(w, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return w.fn(node);
  if (ts.isClassExpression(node)) return w.cls(node);
  const folded = foldedNumber(w.checker, node);
  if (folded !== undefined) return w.graph.cell(isFoldedInt(folded) ? int(folded, folded) : of(bit.float));
  if (ts.isBinaryExpression(node)) return binary(w, node);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(w, node);
  if (ts.isConditionalExpression(node)) {
    w.cell(node.condition);
    return joined(w, [node.whenTrue, node.whenFalse]);
  }
  return wireAccessOrCall(w, node);
}

function wireAccessOrCall(w: Wiring, node: ts.Expression): Cell {
  const pointer =
    ts.isElementAccessExpression(node) && pointerOf(w.checker.getTypeAtLocation(node.expression));
  if (pointer) return w.graph.cell(int(pointee[pointer].min, pointee[pointer].max));
  const cls = classOf(w, node);
  if (cls) return w.cls(cls);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return maybeAbsent(w, node, read(w, node, place(w, node)));
  if (ts.isCallExpression(node)) return inChain(w, node, call(w, node));
  if (ts.isNewExpression(node)) return construct(w, node);
  if (ts.isAwaitExpression(node)) {
    const cell = typed(w, node);
    sendAwaited(w, node.expression, cell);
    return cell;
  }
  if (ts.isYieldExpression(node)) {
    wireYield(w, node);
    if (node.expression && node.asteriskToken) return delegated(w, node, node.expression);
    const type = w.checker.getTypeAtLocation(node);
    // nothing, or what the program sends
    const isAnything = w.types.value(type).kinds.has("unknown");
    const sent = isAnything ? w.graph.cell(of(bit.undefined)) : openCell(w, type);
    const made = resultOfFunction(w, node);
    if (made) w.graph.edge(sentInto(w, made), sent, true);
    return sent;
  }
  if (ts.isTaggedTemplateExpression(node)) {
    const callee = w.cell(node.tag);
    if (w.calls.builtin(node.tag)) return openCell(w, w.checker.getTypeAtLocation(node));
    sendTemplate(w, node, callee);
    passThis(w, node, callee);
    return w.graph.part(w.graph.shape(callee), "%result");
  }
  if (ts.isTemplateExpression(node)) {
    for (const span of node.templateSpans) w.cell(span.expression);
    return w.graph.cell(of(bit.str));
  }
  if (ts.isMetaProperty(node)) {
    const cls = newTargetClass(node);
    return cls ? w.cls(cls) : w.graph.cell(of(bit.undefined));
  }
  if (ts.isTypeOfExpression(node) || ts.isVoidExpression(node)) w.cell(node.expression);
  if (ts.isDeleteExpression(node)) deleted(w, node.expression);
  return openCell(w, w.checker.getTypeAtLocation(node));
}

/** `x.constructor`: the class, or one that is derived from it and shares its shape. */
function classOf(w: Wiring, node: ts.Expression): ts.ClassLikeDeclaration | undefined {
  const reference = w.calls.builtin(node);
  if (!ts.isPropertyAccessExpression(node) || !reference || !isClassOf(reference)) return undefined;
  w.cell(node.expression);
  return w.types.value(w.checker.getTypeAtLocation(node.expression)).classDeclaration;
}

export function literalContent(value: number): Content {
  if (!Number.isFinite(value)) return anyFloat;
  return Number.isSafeInteger(value) ? int(value, value) : of(bit.float);
}

function joined(w: Wiring, nodes: readonly ts.Expression[]): Cell {
  const cell = w.graph.cell();
  for (const node of nodes) w.send(node, cell);
  return cell;
}

// ---------------------------------------------------------------- names and members
function identifier(w: Wiring, node: ts.Identifier): Cell {
  if (node.text === "undefined") return w.graph.cell(of(takesOutKey(w.calls, node) ? 0 : bit.undefined));
  const symbol = variableSymbol(w.checker, node);
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) return openCell(w, w.checker.getTypeAtLocation(node));
  if (declaration.getSourceFile().isDeclarationFile) {
    if (isLibrary(declaration) && (node.text === "NaN" || node.text === "Infinity"))
      return w.graph.cell(anyFloat);
    return libraryValue(w, w.checker.getTypeAtLocation(node));
  }
  const variable = w.variable(symbol);
  if (w.glances.countedOnAt(node)) return asDeclared(w, node, variable);
  return isGuardedPresent(w, node) ? present(w, node, variable) : refined(w, node, variable);
}

/** What is left of a value where it's checked to have its type. */
function asDeclared(w: Wiring, node: ts.Expression, from: Cell): Cell {
  const type = w.checker.getTypeAtLocation(node);
  const cell = w.graph.cell();
  w.graph.edge(from, cell, holdsObjects(w, type), bitsOfType(w.types, type));
  return cell;
}

function libraryValue(w: Wiring, type: ts.Type): Cell {
  // `values.map(String)`: a function that gives a primitive puts nothing into what it is given
  const isPure = type.getCallSignatures().some((s) => !holdsObjects(w, s.getReturnType()));
  const cell = isPure ? w.graph.cell(openContent(w.types, type)) : openCell(w, type);
  giveResult(w, cell, type);
  return cell;
}

/** The value where it is known to be there. */
function present(w: Wiring, node: ts.Expression, from: Cell): Cell {
  const cell = w.graph.cell();
  const read = skipWrappers(node);
  const isCursor = ts.isElementAccessExpression(read) && isOfCursor(read);
  const removed = ts.isNonNullExpression(node) ? nothingRemoved(w, node.expression) : nullishBits;
  const kept = isCursor ? ~nullishBits : ~(removed | hiddenBits);
  w.graph.edge(from, cell, holdsObjects(w, w.checker.getTypeAtLocation(node)), kept);
  if (!ts.isNonNullExpression(node)) return cell;
  for (const value of stored(w.checker, skipWrappers(node.expression))) w.send(value, cell);
  // the type of `x!` doesn't tell of null
  if (keepsNull(w, node.expression)) sendHiddenNull(w, from, cell);
  return cell;
}

/** Of a `T` that may be null itself, `items[i]!` and `items.pop()!` say that there is one, and not that it isn't null. */
function nothingRemoved(w: Wiring, node: ts.Expression): number {
  const type = w.checker.getTypeAtLocation(node);
  if (keepsNull(w, node)) return nullishBits;
  if (!isParameter(type)) return nullishBits;
  const inside = skipWrappers(node);
  if (ts.isElementAccessExpression(inside)) return 0;
  return ts.isCallExpression(inside) && w.calls.builtin(inside) ? bit.undefined : nullishBits;
}

/** An element or key that may not be there, where the program counts on that, or where it would be seen. */
function maybeAbsent(w: Wiring, node: MemberAccess, member: Cell): Cell {
  if (hasKey(w, node)) return underKey(w, node, member);
  const isNamed = ts.isPropertyAccessExpression(node) && !w.calls.isIndexed(node);
  const from = isNamed ? member : maybeMissing(w, member, w.checker.getTypeAtLocation(node));
  const isElement =
    ts.isElementAccessExpression(node) &&
    expectsAbsence(w.checker, w.bindings, node) &&
    !takesElement(w, node);
  if (ts.isElementAccessExpression(node) && (isElement || isTestedAtOnce(node))) noteTest(w, node);
  if (!isElement && isOfAnything(w.checker, w.bindings, node)) return w.absentUnlessNull(from);
  if (!isElement && !mayLackKey(w, node)) return maybeUnset(w, node, ordered(w, node, from));
  const cell = w.graph.cell(of(bit.absent));
  w.graph.edge(from, cell, holdsObjects(w, w.checker.getTypeAtLocation(node)));
  return cell;
}

/** Afterwards it's undefined, also where another name of the object doesn't tell that it may be missing. */
function deleted(w: Wiring, member: ts.Expression): void {
  const missing = maybeMissing(w, w.graph.cell(), w.checker.getTypeAtLocation(member));
  w.graph.edge(missing, place(w, member), false);
}

/** What is under a key that is there: where the analysis doesn't see what was put there, nothing is null, as in JSON. */
function underKey(w: Wiring, node: MemberAccess, from: Cell): Cell {
  const cell = w.graph.cell();
  w.graph.edge(from, cell, holdsObjects(w, w.checker.getTypeAtLocation(node)));
  w.graph.transfer([from], cell, () => of(w.graph.content(from).bits & bit.open ? bit.null : 0));
  return cell;
}

/** `while (a[--j] > pivot)`: in front of the array there is nothing, which compares as NaN does. */
function ordered(w: Wiring, node: ts.Expression, from: Cell): Cell {
  if (!ts.isElementAccessExpression(node) || !isOrdered(node)) return from;
  if (!isNumber(w, node) || !w.types.value(w.checker.getTypeAtLocation(node.expression)).kinds.has("list"))
    return from;
  const cell = w.graph.cell();
  const index = w.cell(node.argumentExpression);
  w.graph.transfer([from, index], cell, () => {
    const { bits, min } = w.graph.content(index);
    const isNatural = bits === bit.int && min >= 0;
    return isNatural ? w.graph.content(from) : join(w.graph.content(from), anyFloat);
  });
  return cell;
}

/** The program reckons with elements that aren't there. */
function noteTest(w: Wiring, node: ts.ElementAccessExpression): void {
  const cell = w.cell(node.expression);
  if (w.graph.hasShape(cell)) w.graph.shape(cell).tested = true;
}

/** Reading what isn't seen: a brand or a literal type on the member says what it is. */
function read(w: Wiring, node: ts.PropertyAccessExpression | ts.ElementAccessExpression, from: Cell): Cell {
  const type = w.checker.getTypeAtLocation(node);
  const { kinds } = w.types.value(type);
  const isBranded = kinds.has("int") !== kinds.has("float");
  if (!isBranded) return inChain(w, node, from);
  const cell = w.graph.cell();
  const declared = w.types.value(type);
  const known: Content = kinds.has("int") ? int(declared.min, declared.max) : anyFloat;
  w.graph.transfer([from], cell, () => {
    const content = w.graph.content(from);
    if (!(content.bits & bit.open)) return content;
    const seen = content.bits & ~bit.open;
    return { bits: seen | known.bits, min: known.min, max: known.max };
  });
  return inChain(w, node, cell);
}

/** `a?.b` may give undefined whatever `b` is. */
function inChain(w: Wiring, node: ts.Expression, from: Cell): Cell {
  if (!ts.isOptionalChain(node)) return from;
  const cell = w.graph.cell(of(bit.undefined | bit.absent));
  w.graph.edge(from, cell, holdsObjects(w, w.checker.getTypeAtLocation(node)));
  return cell;
}

/** `null!`, `undefined as any`, `null as unknown as Node`: nothing, of which the types of the places that it goes to don't tell. */
function placeholder(w: Wiring, node: ts.Expression): Cell | undefined {
  const which = placedNullish(w.checker, node);
  if (which === undefined) return undefined;
  return w.graph.cell(of(which === "null" ? bit.null | bit.hiddenNull : bit.undefined | bit.absent));
}

function cast(w: Wiring, node: ts.AsExpression | ts.TypeAssertion): Cell {
  const inner = w.cell(node.expression);
  if (ts.isConstTypeReference(node.type)) return inner;
  const type = w.checker.getTypeAtLocation(node);
  const cell = w.graph.cell();
  w.graph.edge(inner, cell, holdsObjects(w, type));
  return cell;
}

// ---------------------------------------------------------------- literals
function arrayLiteral(w: Wiring, node: ts.ArrayLiteralExpression): Cell {
  const cell = w.graph.cell(of(bit.list));
  w.graph.shape(cell).makers.add(node);
  const type = w.checker.getTypeAtLocation(node);
  const asTuple = isTuple(w.checker, type) && !node.elements.some(ts.isSpreadElement);
  node.elements.forEach((element, at) => {
    const shape = w.graph.shape(cell);
    if (ts.isOmittedExpression(element)) return;
    if (ts.isSpreadElement(element)) {
      const source = w.checker.getTypeAtLocation(element.expression);
      w.graph.edge(iterated(w, w.cell(element.expression), source), w.graph.elements(shape), true);
    } else w.send(element, asTuple ? w.graph.part(shape, String(at)) : w.graph.elements(shape));
  });
  return cell;
}

// ---------------------------------------------------------------- operators
function binary(w: Wiring, node: ts.BinaryExpression): Cell {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken) {
    const value = w.cell(node.right);
    assign(w, node.left, value);
    return value;
  }
  if (logicalAssignment.has(operator)) {
    w.send(node.right, place(w, node.left));
    return logicalResult(w, node);
  }
  if (isAssignmentOperator(operator)) {
    const result = arithmetic(w, node, operator);
    w.graph.edge(result, place(w, node.left), false);
    return result;
  }
  if (operator === ts.SyntaxKind.CommaToken) {
    w.cell(node.left);
    return w.cell(node.right);
  }
  if (operator === ts.SyntaxKind.InstanceOfKeyword) askClass(w, node);
  return logical.has(operator) ? logicalResult(w, node) : arithmetic(w, node, operator);
}

/** `x instanceof Even` calls `Even[Symbol.hasInstance](x)`, if there is one. */
function askClass(w: Wiring, { left, right }: ts.BinaryExpression): void {
  for (const test of instanceTests(w.checker, right)) {
    w.send(left, w.graph.part(w.graph.shape(w.fn(test)), "%0"));
    const shape = w.graph.shape(w.fn(test));
    shape.arguments = Math.max(shape.arguments, 1);
  }
}

/** `a ?? b` and `a || b` give `a` only where it's there; `a && b` also where it isn't. */
function logicalResult(w: Wiring, node: ts.BinaryExpression): Cell {
  const operator = node.operatorToken.kind;
  const isAnd =
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandEqualsToken;
  if (isAnd) return joined(w, [node.left, node.right]);
  const cell = w.graph.cell();
  w.graph.edge(
    present(w, node.left, w.cell(node.left)),
    cell,
    holdsObjects(w, w.checker.getTypeAtLocation(node)),
  );
  w.send(node.right, cell);
  return cell;
}

function arithmetic(w: Wiring, node: ts.BinaryExpression, operator: ts.SyntaxKind): Cell {
  const left = w.cell(node.left);
  const right = w.cell(node.right);
  const type = w.checker.getTypeAtLocation(node);
  if (type.flags & ts.TypeFlags.Any) return sumOfAny(w, left, right, type);
  if (!(type.flags & ts.TypeFlags.NumberLike)) return w.graph.cell(contentOfType(w.types, type));
  const cell = w.graph.cell();
  const isNonZero = isGuardedNonZero(w, node.right);
  w.graph.transfer([left, right], cell, () =>
    binaryNumber(operator, w.graph.content(left), w.graph.content(right), isNonZero),
  );
  return cell;
}

/** `+` of what is `any` by its static type: numbers, or text, where it's known what flows there. */
function sumOfAny(w: Wiring, left: Cell, right: Cell, type: ts.Type): Cell {
  const cell = w.graph.cell();
  w.graph.transfer([left, right], cell, () => {
    const [a, b] = [w.graph.content(left), w.graph.content(right)];
    const all = a.bits | b.bits;
    if (!a.bits || !b.bits) return nothing;
    if (!(all & ~numberBits)) return binaryNumber(ts.SyntaxKind.PlusToken, a, b);
    const isText = !(a.bits & ~bit.str) || !(b.bits & ~bit.str);
    return isText ? of(bit.str) : openContent(w.types, type);
  });
  return cell;
}

function unary(w: Wiring, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Cell {
  const operand = w.cell(node.operand);
  const isStep =
    node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  const type = w.checker.getTypeAtLocation(node);
  if (!(type.flags & ts.TypeFlags.NumberLike)) return w.graph.cell(contentOfType(w.types, type));
  const cell = w.graph.cell();
  if (isStep) {
    const by =
      node.operator === ts.SyntaxKind.PlusPlusToken ? ts.SyntaxKind.PlusToken : ts.SyntaxKind.MinusToken;
    w.graph.transfer([operand], cell, () => binaryNumber(by, w.graph.content(operand), int(1, 1)));
    w.graph.edge(cell, place(w, node.operand), false);
    return ts.isPrefixUnaryExpression(node) ? cell : operand;
  }
  if (node.operator === ts.SyntaxKind.MinusToken) {
    const isZero = w.types.value(w.checker.getTypeAtLocation(node.operand)).constant === 0;
    if (isZero) return w.graph.cell(of(bit.float));
    w.graph.transfer([operand], cell, () => negated(w.graph.content(operand)));
  } else if (node.operator === ts.SyntaxKind.TildeToken) {
    w.graph.transfer([operand], cell, () => complement(w.graph.content(operand)));
  } else {
    const isNumber = w.checker.getTypeAtLocation(node.operand).flags & ts.TypeFlags.NumberLike;
    if (isNumber) return operand;
    w.graph.add(cell, anyNumber);
  }
  return cell;
}

// ---------------------------------------------------------------- calls
/** What has iterators that take nothing. */
const builtIn: ReadonlySet<Kind> = new Set(["list", "str", "map", "set", "bytes", "bytearray", "array"]);

function delegated(w: Wiring, node: ts.YieldExpression, source: ts.Expression): Cell {
  const made = resultOfFunction(w, node);
  const type = w.checker.getTypeAtLocation(source);
  if (made) w.graph.edge(iterated(w, w.cell(source), type), w.graph.each(w.graph.shape(made)), true);
  const { kinds } = w.types.value(type);
  const isGenerator = kinds.has("generator");
  if (made && w.calls.drivesIterators() && ![...kinds].some((kind) => builtIn.has(kind)))
    wireHandedOn(w, w.cell(source), made);
  if (made && isGenerator) w.graph.unify(sentInto(w, w.cell(source)), sentInto(w, made));
  if (!isGenerator) return openCell(w, w.checker.getTypeAtLocation(node));
  const result = w.graph.part(w.graph.shape(w.cell(source)), "%return");
  // one that a loop left goes on if `finally` yields, and then gives undefined
  if (w.calls.outlivesReturn()) w.graph.add(result, of(bit.undefined));
  return result;
}

/** What calls of the function around the node give: the generator. */
function resultOfFunction(w: Wiring, node: ts.Node): Cell | undefined {
  const fn = functionAround(node);
  return fn && w.graph.part(w.graph.shape(w.fn(fn)), "%result");
}

function call(w: Wiring, node: ts.CallExpression): Cell {
  const callee = skipWrappers(node.expression);
  const type = w.checker.getTypeAtLocation(node);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return superCall(w, node);
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return openCell(w, type);
  const builtin = w.calls.builtin(node);
  if (builtin) {
    if (ts.isPropertyAccessExpression(callee)) w.cell(callee.expression);
    return wireLibraryCall(w, node, builtin);
  }
  const signature = w.checker.getResolvedSignature(node);
  if (isOutside(w, callee, signature)) return outsideCall(w, node, signature);
  const fn = w.cell(callee);
  passThis(w, node, fn);
  const passed = passedThrough(w, node);
  sendArguments(w, node.arguments, fn, passed?.argument);
  leaveOut(w, node, fn);
  return passed ? handedBack(w, passed) : w.graph.part(w.graph.shape(fn), "%result");
}

/** `o` of `o.f()` and `o[k]()` is what `this` is in the function. */
function passThis(w: Wiring, node: ts.CallExpression | ts.TaggedTemplateExpression, callee: Cell): void {
  const object = receiverOf(node);
  w.passed.call(node, callee, object && w.cell(object));
}

/** Is the callee something that MicroPython brings along? */
function isOutside(w: Wiring, callee: ts.Expression, signature: ts.Signature | undefined): boolean {
  if (w.checker.getTypeAtLocation(callee).flags & ts.TypeFlags.Any) return true;
  const declaration = signature?.declaration;
  if (!declaration?.getSourceFile().isDeclarationFile) return false;
  return !isLibrary(declaration);
}

function outsideCall(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  signature: ts.Signature | undefined,
): Cell {
  w.cell(node.expression);
  (node.arguments ?? []).forEach((argument, at) => {
    const expression = ts.isSpreadElement(argument) ? argument.expression : argument;
    const cell = w.cell(expression);
    const parameter = signature?.parameters[at];
    handOut(w, cell, parameter && w.checker.getTypeOfSymbolAtLocation(parameter, node), expression);
  });
  return openCell(w, w.checker.getTypeAtLocation(node));
}

/** A value goes to code that isn't seen: its functions may be called, its arrays changed. */
function handOut(w: Wiring, cell: Cell, type: ts.Type | undefined, node: ts.Expression): void {
  const contextual = w.checker.getContextualType(node) ?? type;
  const signature = contextual && w.checker.getNonNullableType(contextual).getCallSignatures()[0];
  if (signature) callFromOutside(w, cell, signature, node);
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property))
        handOut(w, w.cell(property.initializer), undefined, property.initializer);
      if (ts.isShorthandPropertyAssignment(property))
        handOut(w, w.cell(property.name), undefined, property.name);
    }
  } else if (w.types.value(w.checker.getTypeAtLocation(node)).kinds.has("list")) {
    w.graph.openShape(w.graph.shape(cell));
  }
}

function superCall(w: Wiring, node: ts.CallExpression): Cell {
  const cls = classOfSuper(node);
  if (!cls) return openCell(w, w.checker.getTypeAtLocation(node));
  const clause = baseOf(cls);
  const declaration = w.checker.getResolvedSignature(node)?.declaration;
  const isForeign = declaration?.getSourceFile().isDeclarationFile === true;
  for (const argument of node.arguments)
    w.cell(ts.isSpreadElement(argument) ? argument.expression : argument);
  if (clause && !isForeign) {
    const base = w.cell(clause.expression);
    if (passesOn(w, node)) {
      w.heirs.push({ derived: w.cls(cls), base });
      sendPositional(w, node.arguments, base, 0);
    } else sendArguments(w, node.arguments, base);
    leaveOut(w, node, w.cell(clause.expression));
  }
  if (isForeign) madeByBase(w, node, declaration, instanceOf(w, cls));
  return w.graph.cell(of(bit.undefined));
}

/** `constructor(...args: any[]) { super(...args); }` */
function passesOn({ bindings }: Wiring, node: ts.CallExpression): boolean {
  const [all, ...more] = node.arguments;
  const rest = all && ts.isSpreadElement(all) && bindings.of(all.expression)?.symbol.valueDeclaration;
  if (!rest || more.length > 0 || !ts.isParameter(rest) || !rest.dotDotDotToken) return false;
  return ts.isConstructorDeclaration(rest.parent) && rest.parent.parameters.length === 1;
}

/**
 * `super(entries)`, `new Registry(entries)` of a class that extends Map: what a Map would be made of is in the instance. Errors
 * hand on what they are given as `errors` and `cause`.
 */
function madeByBase(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  maker: ts.Declaration | undefined,
  instance: Cell,
): void {
  const base = maker && ts.isInterfaceDeclaration(maker.parent) ? maker.parent.name.text : "";
  const type = /^(Map|Set|Array|\w*Error)Constructor$/.exec(base)?.[1];
  if (!type || !node.arguments?.length) return;
  if (type === "AggregateError") wireLibraryCall(w, node, { type, name: "new" });
  else if (type.endsWith("Error")) noteCause(w, node.arguments[1]);
  if (type.endsWith("Error")) return;
  const made = wireLibraryCall(w, node, { type, name: "new" });
  w.graph.unifyShapes(w.graph.shape(made), w.graph.shape(instance));
}

function construct(w: Wiring, node: ts.NewExpression): Cell {
  const builtin = w.calls.builtin(node);
  if (builtin) return wireLibraryCall(w, node, builtin);
  const signature = w.checker.getResolvedSignature(node);
  const type = w.checker.getTypeAtLocation(node);
  const isOwnClass =
    type.symbol?.valueDeclaration && !type.symbol.valueDeclaration.getSourceFile().isDeclarationFile;
  if (isOutside(w, node.expression, signature) && !isOwnClass) return outsideCall(w, node, signature);
  const cls = w.cell(node.expression);
  sendArguments(w, node.arguments ?? [], cls);
  leaveOut(w, node, cls);
  const instance = w.graph.part(w.graph.shape(cls), "%instance");
  w.graph.add(instance, of(bit.instance));
  const { declaration } = signature ?? {};
  if (declaration?.getSourceFile().isDeclarationFile) madeByBase(w, node, declaration, instance);
  return instance;
}
