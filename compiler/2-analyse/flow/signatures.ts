import ts from "typescript";
import { type Builtin, builtinRow } from "../../builtins/index.js";
import { isReasonSymbol } from "../caught.js";
import type { BuiltinReference } from "../facts.js";
import { skipWrappers } from "../operators.js";
import { integerQuotient } from "./arithmetic.js";
import { awaitInto } from "./awaited.js";
import type { Cell, Shape } from "./cells.js";
import { takesElement } from "./emptiness.js";
import { passedBy } from "./functions.js";
import { linkEntries, typedArrayElement } from "./iteration.js";
import { anyNumber, bit, type Content, count, everything, int, join, of } from "./lattice.js";
import { callNumber } from "./numberResults.js";
import { receiverOf } from "./receiver.js";
import { isError } from "./thrown.js";
import { sendHidden } from "./unset.js";
import { bitsOfType, contentOfType, openCell, openContent, openInto, type Wiring } from "./wiring.js";

/** Which parts of a shape the type arguments of a library type are. */
const parts: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["Map", ["%key", "%value"]],
  ["ReadonlyMap", ["%key", "%value"]],
  ["WeakMap", ["%key", "%value"]],
  ["Generator", ["%each", "%return"]],
  ["AsyncGenerator", ["%each", "%return"]],
  ["IteratorYieldResult", ["value"]],
  ["IteratorReturnResult", ["value"]],
  ...["Set", "ReadonlySet", "WeakSet", "Promise", "PromiseLike", "PromiseFulfilledResult"].map(
    (n) => [n, ["%each"]] as const,
  ),
  ...[
    "Iterable",
    "Iterator",
    "IterableIterator",
    "IteratorObject",
    "ArrayIterator",
    "MapIterator",
    "SetIterator",
  ].map((n) => [n, ["%each", "%return"]] as const),
  ...["StringIterator", "AsyncIterable", "AsyncIterator", "AsyncIterableIterator", "AsyncIteratorObject"].map(
    (n) => [n, ["%each", "%return"]] as const,
  ),
  ...["Array", "ReadonlyArray", "ConcatArray", "ArrayLike"].map((n) => [n, ["%elements"]] as const),
]);

/** Is it a tuple without a rest? */
const hasKnownLength = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  checker.isTupleType(type) && !(type as ts.TupleTypeReference).target.hasRestElement;

/** What a function of the library is given. */
interface Passed {
  readonly cell: Cell;
  readonly type: ts.Type;
  readonly sent: number;
  readonly isOutdated?: boolean;
}

type Flow = "in" | "out";

/** What a program rejects promises with (`in`) is what others are handed as the reason (`out`). */
function linkReason(w: Wiring, reason: Cell, type: ts.Type, flow: Flow): void {
  if (flow === "in") w.thrown.add(reason, type, true);
  else w.thrown.catchIn(reason);
}

/** One use of a library signature: its type parameters are cells of their own. */
export class LibraryUse {
  private readonly bound = new Map<ts.Type, Cell>();
  private readonly receiver: ts.Expression | undefined;
  private readonly signature: ts.Signature;
  private readonly row: Builtin | undefined;

  constructor(
    private readonly w: Wiring,
    private readonly node: ts.CallExpression | ts.NewExpression,
    private readonly builtin: BuiltinReference,
    private readonly declaration: ts.SignatureDeclaration,
  ) {
    this.receiver = receiverOf(node);
    const row = builtinRow(builtin);
    this.row = row && "lower" in row ? row : undefined;
    this.signature = w.checker.getSignatureFromDeclaration(declaration) as ts.Signature;
    this.bindReceiver();
  }

  /** `T` of `Array<T>` is what the receiver's elements are. */
  private bindReceiver(): void {
    const owner = this.declaration.parent;
    if (!this.receiver || !ts.isInterfaceDeclaration(owner)) return;
    const symbol = this.w.checker.getSymbolAtLocation(owner.name);
    const type = symbol && (this.w.checker.getDeclaredTypeOfSymbol(symbol) as ts.InterfaceType);
    const cell = this.w.cell(this.receiver);
    this.prepare(this.receiver, cell);
    type?.typeParameters?.forEach((parameter, at) => {
      const name = parts.get(owner.name.text)?.[at];
      if (name) this.bound.set(parameter, this.partCell(this.w.graph.shape(cell), name));
    });
  }

  private partCell(shape: Shape, name: string): Cell {
    return name === "%elements" ? this.w.graph.elements(shape) : this.w.graph.part(shape, name);
  }

  /** Values that aren't objects of the program but can be iterated: strings, typed arrays; and maps. */
  private prepare(node: ts.Expression, cell: Cell): void {
    const { w } = this;
    const type = w.checker.getTypeAtLocation(node);
    const { kinds } = w.types.value(type);
    if (kinds.has("map")) linkEntries(w, cell);
    if (kinds.has("str")) w.graph.add(w.graph.each(w.graph.shape(cell)), of(bit.str));
    if (kinds.has("bytearray") || kinds.has("array")) {
      w.graph.add(w.graph.each(w.graph.shape(cell)), typedArrayElement(type.symbol?.name ?? ""));
    }
  }

  sendArguments(): void {
    const { w } = this;
    const parameters = this.signature.parameters;
    let at = 0;
    for (const argument of this.node.arguments ?? []) {
      for (const { cell, type: own, sent, isOutdated } of this.passed(argument)) {
        const parameter = parameters[Math.min(at, parameters.length - 1)];
        at++;
        if (!parameter) continue;
        const type = this.parameterType(parameter);
        const into = this.cellOf(type, "in", 0);
        if (parameter.name === "thisArg") this.handObject(argument, cell);
        if (isOutdated) sendHidden(w, cell, into);
        w.graph.edge(cell, into, true, sent);
        if (isReasonSymbol(parameter)) linkReason(w, cell, own, "in");
        if (this.builtin.type === "AggregateError" && parameter.name === "errors")
          linkReason(w, w.graph.each(w.graph.shape(cell)), type, "in");
      }
    }
    if (this.builtin.name === "reject" && !this.node.arguments?.length)
      w.graph.add(w.thrown.value, of(bit.undefined));
  }

  /** `xs.map(f, object)` */
  private handObject(argument: ts.Expression, object: Cell): void {
    const at = this.callbackWithObject();
    const callback = at === undefined ? undefined : this.node.arguments?.[at];
    if (callback) this.w.passed.call(argument, this.w.cell(callback), object);
  }

  /** The callback that is called with a `thisArg` which the program gives. */
  private callbackWithObject(): number | undefined {
    const { signature, node } = this;
    const at = signature.parameters.findIndex(({ name }) => name === "thisArg");
    const isGiven = at > 0 && node.arguments?.[at] && !node.arguments.some(ts.isSpreadElement);
    return isGiven ? at - 1 : undefined;
  }

  /** What an argument passes: a value; of `...list` its elements, of `...tuple` each. */
  private passed(argument: ts.Expression): Passed[] {
    const { w } = this;
    const isSpread = ts.isSpreadElement(argument);
    const expression = isSpread ? argument.expression : argument;
    const cell = w.cell(expression);
    this.prepare(expression, cell);
    const type = w.checker.getTypeAtLocation(expression);
    if (!isSpread) {
      const outdated = w.outdated.typeOf(expression);
      const sent = w.glances.has(expression) ? everything : bitsOfType(w.types, outdated ?? type);
      return [{ cell, type, sent, isOutdated: outdated !== undefined }];
    }
    const shape = w.graph.shape(cell);
    if (!hasKnownLength(w.checker, type)) return [{ cell: w.graph.each(shape), type, sent: everything }];
    return w.checker
      .getPropertiesOfType(type)
      .filter((p) => /^\d+$/.test(p.name))
      .map((p) => ({
        cell: w.graph.part(w.graph.shape(cell), p.name),
        type: w.checker.getTypeOfSymbol(p),
        sent: everything,
      }));
  }

  /** Of a rest parameter the type of one argument. */
  private parameterType(parameter: ts.Symbol): ts.Type {
    const { checker, types } = this.w;
    const type = checker.getTypeOfSymbolAtLocation(parameter, this.declaration);
    const declaration = parameter.valueDeclaration;
    const isRest = declaration && ts.isParameter(declaration) && declaration.dotDotDotToken;
    return (isRest && types.element(type)) || type;
  }

  result(): Cell {
    const { w } = this;
    const type = this.signature.getReturnType();
    const declared = w.checker.getTypeAtLocation(this.node);
    if (type.flags & ts.TypeFlags.NumberLike) {
      const args = (this.node.arguments ?? []).map((a) => w.cell(ts.isSpreadElement(a) ? a.expression : a));
      return this.numberResult(args);
    }
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) {
      const cell = openCell(w, declared);
      if (this.builtin.type === "JSON") {
        w.graph.add(cell, of(bit.null));
        w.graph.shape(cell).parsed = true;
        this.linkReviver(cell);
      }
      return cell;
    }
    const cell = this.cellOf(type, "out", 0);
    // The type at the call says more where the signature's is conditional.
    w.graph.add(cell, contentOfType(w.types, declared));
    if (this.builtin.type === "JSON" && this.builtin.name === "stringify") this.noteNoText(cell);
    if (this.receiver && /^(async)?generator$/.test(this.builtin.type))
      this.linkSteps(w.cell(this.receiver), cell);
    return takesElement(w, this.node) ? this.without(cell, bit.undefined) : cell;
  }

  private without(cell: Cell, bits: number): Cell {
    const rest = this.w.graph.cell();
    this.w.graph.edge(cell, rest, true, ~bits);
    return rest;
  }

  /** Of an iterator written by hand the program gets the very object that its `next()` has returned, else one that is made. */
  private linkSteps(iterator: Cell, step: Cell): void {
    const { graph } = this.w;
    const method = graph.part(graph.shape(iterator), this.builtin.name);
    graph.edge(graph.part(graph.shape(method), "%result"), step, true);
    const given = this.builtin.type === "generator" ? step : graph.each(graph.shape(step));
    graph.shape(given).steps = true;
  }

  /** `JSON.parse(text, reviver)`: it gets all that JSON has, also null, and what it gives stands at any depth. */
  private linkReviver(made: Cell): void {
    const { graph } = this.w;
    const reviver = this.node.arguments?.[1];
    if (!reviver || ts.isSpreadElement(reviver)) return;
    const shape = graph.shape(this.w.cell(reviver));
    graph.add(graph.part(shape, "%1"), of(bit.null));
    graph.edge(graph.part(shape, "%result"), made, true);
  }

  /** `JSON.stringify(undefined)` is undefined, and so it is of functions and symbols, though its type says that it's a text. */
  private noteNoText(text: Cell): void {
    const { graph } = this.w;
    const [value] = this.node.arguments ?? [];
    if (!value || ts.isSpreadElement(value)) return;
    const textless = bit.undefined | bit.absent | bit.function | bit.class | bit.symbol;
    let source = this.w.cell(value);
    if (this.w.checker.getPropertyOfType(this.w.checker.getTypeAtLocation(value), "toJSON"))
      source = graph.part(graph.shape(graph.part(graph.shape(source), "toJSON")), "%result");
    graph.transfer([source], text, () => of(graph.content(source).bits & textless ? bit.absent : 0));
  }

  private numberResult(args: readonly Cell[]): Cell {
    const { graph } = this.w;
    const isSpread = this.node.arguments?.some(ts.isSpreadElement) ?? false;
    const contents = () => args.map((a) => (isSpread ? anyNumber : graph.content(a)));
    const cell = graph.cell();
    const quotient = this.wholeQuotient();
    if (quotient) return quotient;
    const compute = () => callNumber(this.builtin, contents()) ?? this.declaredNumber();
    if (args.length) graph.transfer(args, cell, compute);
    if (!args.length || this.builtin.type !== "Math") graph.add(cell, compute());
    return cell;
  }

  /** The number that the built-in's row promises. */
  private declaredNumber(): Content {
    const result = this.row?.result;
    if (typeof result !== "object" || !result.kinds) return anyNumber;
    const floats = (result.kinds.has("float") ? bit.float : 0) | (result.nonFinite ? bit.nonFinite : 0);
    const ints = result.kinds.has("int") ? int(result.min ?? -Infinity, result.max ?? Infinity) : of(0);
    return floats || ints.bits ? join(ints, of(floats)) : anyNumber;
  }

  /** `Math.floor(a / b)` and `Math.trunc(a / b)` of ints are integer division. */
  private wholeQuotient(): Cell | undefined {
    const { graph } = this.w;
    const division = this.node.arguments?.[0] && skipWrappers(this.node.arguments[0]);
    if (this.builtin.type !== "Math" || !/^(floor|trunc)$/.test(this.builtin.name) || !division)
      return undefined;
    if (!ts.isBinaryExpression(division) || division.operatorToken.kind !== ts.SyntaxKind.SlashToken)
      return undefined;
    const [left, right, all] = [division.left, division.right, division].map((e) => this.w.cell(e)) as [
      Cell,
      Cell,
      Cell,
    ];
    const cell = graph.cell();
    graph.transfer([left, right, all], cell, () =>
      integerQuotient(graph.content(left), graph.content(right), graph.content(all)),
    );
    return cell;
  }

  /** Numbers that the library hands out: positions, or elements of typed arrays. */
  private numbers(): Content {
    if (this.builtin.type === "typedarray" && this.receiver) {
      const type = this.w.checker.getTypeAtLocation(this.receiver);
      return join(count, typedArrayElement(type.symbol?.name ?? ""));
    }
    return /^(array|Array|string|map|set)$/.test(this.builtin.type) ? count : anyNumber;
  }

  private cellOf(type: ts.Type, flow: Flow, depth: number): Cell {
    const { w } = this;
    const known = this.bound.get(type);
    if (known) return w.graph.find(known);
    if (type.flags & ts.TypeFlags.TypeParameter) return this.parameterCell(type as ts.TypeParameter);
    if (depth > 8) return openCell(w, type);
    if (type.aliasSymbol?.name === "Awaited") return this.awaited(type, flow, depth);
    if (type.isUnion()) return this.unionCell(type, flow, depth);
    if (type.flags & ts.TypeFlags.NumberLike)
      return w.graph.cell(flow === "out" ? this.numbers() : undefined);
    if (!(type.flags & ts.TypeFlags.Object))
      return flow === "out" && !this.makesEmpty(type) ? openCell(w, type) : w.graph.cell();
    return this.objectCell(type, flow, depth);
  }

  /** `const m: Map<string, Node> = new Map()`: the library says `Map<any, any>`, but nothing is in it yet. */
  private makesEmpty(type: ts.Type): boolean {
    const isAny = (type.flags & ts.TypeFlags.Any) !== 0;
    return isAny && ts.isNewExpression(this.node) && !this.node.arguments?.length;
  }

  private parameterCell(type: ts.TypeParameter): Cell {
    const isThis = (type as ts.TypeParameter & { isThisType?: boolean }).isThisType;
    const cell = isThis && this.receiver ? this.w.cell(this.receiver) : this.w.graph.cell();
    this.bound.set(type, cell);
    const wider = this.constraintOf(type);
    if (wider) this.w.graph.edge(wider, cell, true, this.bitsOf(type));
    return cell;
  }

  /** `T` of `S extends T`: what comes for the one comes out of the other. */
  private constraintOf({ symbol }: ts.TypeParameter): Cell | undefined {
    const declaration = symbol?.declarations?.find(ts.isTypeParameterDeclaration);
    const { constraint } = declaration ?? {};
    return constraint && this.bound.get(this.w.checker.getTypeFromTypeNode(constraint));
  }

  /** What can be in a type parameter that the result is made of: `S` of `filter<S extends T>(…): S[]`. */
  private bitsOf(parameter: ts.TypeParameter): number {
    const { checker, types } = this.w;
    const made = checker.getTypeAtLocation(this.node);
    const isElement = types.element(this.signature.getReturnType()) === parameter;
    return bitsOfType(types, (isElement && types.element(made)) || made);
  }

  private awaited(type: ts.Type, flow: Flow, depth: number): Cell {
    const inner = type.aliasTypeArguments?.[0];
    const cell = this.w.graph.cell();
    if (inner) awaitInto(this.w, this.cellOf(inner, flow, depth + 1), cell);
    return cell;
  }

  /** What comes in goes to every member, what goes out comes from every member. */
  private unionCell(type: ts.UnionType, flow: Flow, depth: number): Cell {
    const { graph } = this.w;
    const cell = graph.cell();
    for (const member of type.types) {
      const part = this.cellOf(member, flow, depth + 1);
      if (flow === "in") graph.edge(cell, part, true);
      else graph.edge(part, cell, true);
    }
    return cell;
  }

  private objectCell(type: ts.Type, flow: Flow, depth: number): Cell {
    const { w } = this;
    const cell = w.graph.cell(flow === "out" ? contentOfType(w.types, type) : undefined);
    const name = type.symbol?.name ?? "";
    const names = parts.get(name);
    const args = w.checker.getTypeArguments(type as ts.TypeReference);
    if (w.checker.isTupleType(type)) {
      args.forEach((arg, at) => {
        w.graph.unify(this.cellOf(arg, flow, depth + 1), w.graph.part(w.graph.shape(cell), String(at)));
      });
      return cell;
    }
    if (names) {
      names.forEach((part, at) => {
        const arg = args[at];
        if (arg) w.graph.unify(this.cellOf(arg, flow, depth + 1), this.partCell(w.graph.shape(cell), part));
      });
      return cell;
    }
    const signature = type.getCallSignatures()[0];
    if (signature) {
      this.functionCell(signature, cell, flow, depth);
      return cell;
    }
    const index = w.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) {
      w.graph.unify(this.cellOf(index, flow, depth + 1), w.graph.dynamic(w.graph.shape(cell)));
      if (flow === "out") w.graph.shape(cell).makers.add(this.node);
      return cell;
    }
    if (flow === "out" && !this.isKnownInside(type)) openInto(w, cell, type);
    return cell;
  }

  /** Errors and typed arrays have nothing inside that the library has put there. */
  private isKnownInside(type: ts.Type): boolean {
    const { kinds } = this.w.types.value(type);
    return (
      isError(this.w.checker, type) || [...kinds].every((kind) => kind === "bytearray" || kind === "array")
    );
  }

  /** A callback: its parameters get what the library gives, its result goes back. */
  private functionCell(signature: ts.Signature, cell: Cell, flow: Flow, depth: number): void {
    const { w } = this;
    const inner: Flow = flow === "in" ? "out" : "in";
    if (depth > 0 || this.callbackWithObject() === undefined) w.graph.shape(cell).calledOutside = true;
    signature.parameters.forEach((parameter, at) => {
      const type = w.checker.getTypeOfSymbolAtLocation(parameter, this.node);
      const declaration = parameter.valueDeclaration;
      const isRest = declaration && ts.isParameter(declaration) && declaration.dotDotDotToken;
      const shape = w.graph.shape(cell);
      if (!isRest) w.graph.unify(this.cellOf(type, inner, depth + 1), w.graph.part(shape, `%${at}`));
      else if (inner === "out")
        w.graph.add(w.graph.rest(shape, at), openContent(w.types, w.types.element(type) ?? type));
      if (isReasonSymbol(parameter)) linkReason(w, w.graph.part(w.graph.shape(cell), `%${at}`), type, inner);
    });
    w.graph.unify(
      this.cellOf(signature.getReturnType(), flow, depth + 1),
      w.graph.part(w.graph.shape(cell), "%result"),
    );
    const shape = w.graph.shape(cell);
    if (flow === "in") {
      const passed = depth === 0 ? this.row?.calls : undefined;
      shape.arguments = Math.max(shape.arguments, passed ?? passedBy(w, signature, this.node));
    }
  }
}
