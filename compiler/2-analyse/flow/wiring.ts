import ts from "typescript";
import type { Reach } from "../../1-discover/reach.js";
import type { Bindings } from "../bindings.js";
import type { EarlyUses } from "../earlyUses.js";
import type { Calls, Decorators } from "../facts.js";
import type { Glances } from "../glances.js";
import type { LostDefaults } from "../lostDefaults.js";
import { symbolKey, wellKnownName } from "../memberKeys.js";
import type { Outdated } from "../outdated.js";
import type { Types } from "../types.js";
import type { Writers } from "../writers.js";
import type { Cell, Graph } from "./cells.js";
import {
  anyFloat,
  anyInt,
  anyNumber,
  bit,
  bitOfKind,
  type Content,
  everything,
  int,
  join,
  nothing,
  numberBits,
  of,
  primitiveBits,
} from "./lattice.js";
import type { LostKeys } from "./lostKeys.js";
import type { PassedThis } from "./passedThis.js";
import type { Spreads } from "./spreads.js";
import type { Thrown } from "./thrown.js";

/** What the files of this folder share while they turn one program into a graph. */
export interface Wiring {
  readonly reach: Reach;
  readonly checker: ts.TypeChecker;
  readonly calls: Omit<Calls, "arity">;
  readonly decorators: Decorators;
  readonly types: Types;
  readonly bindings: Bindings;
  readonly graph: Graph;
  /** Fields that are read, or set, while they aren't set yet. */
  readonly early: EarlyUses;
  readonly lostKeys: LostKeys;
  readonly outdated: Outdated;
  readonly glances: Glances;
  readonly lostDefaults: LostDefaults;
  readonly writers: Writers;
  readonly thrown: Thrown;
  /** Calls with rest parameters of the program's functions. */
  readonly spreads: Spreads;
  /** Functions that take their `this` as an argument. */
  readonly passed: PassedThis;
  /** What errors are given as their `cause`, and what is read as such. */
  readonly causes: Thrown;
  /** Classes that hand what they are made with on to their base, and these. */
  readonly heirs: { readonly derived: Cell; readonly base: Cell }[];
  readonly bound: BoundFunction[];
  /** Cell of an expression; wires the expression when it is first asked for. */
  cell(node: ts.Expression): Cell;
  /** Cell of a variable, parameter, function, class, import. */
  variable(symbol: ts.Symbol): Cell;
  /** Cell of a parameter, be it a name or a pattern. */
  parameter(node: ts.ParameterDeclaration): Cell;
  /** Cell of a function-like; its shape has `%0`…, `%result`. */
  fn(node: ts.SignatureDeclaration): Cell;
  /** Cell of a class; its shape has `%0`… of the constructor and `%instance`. */
  cls(node: ts.ClassLikeDeclaration): Cell;
  /** What comes from a cell, an element of `unknown[]`, or undefined; out of range of what may be null, nothing is null. */
  absentUnlessNull(from: Cell): Cell;
  /** Lets a pattern be known by what it takes apart. */
  takeApart(pattern: ts.Node, value: Cell): void;
  /** Sends what an expression gives to a cell. */
  send(from: ts.Expression, to: Cell): void;
}

/** What `f.bind(o, x)` makes, and how many arguments it has already. */
export interface BoundFunction {
  readonly made: Cell;
  readonly of: Cell;
  readonly count: number;
}

/** `const f: () => void = () => 1`: what has the type `void` may be anything, as whoever gives it back doesn't look. */
export function isVoid(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  const isNothing = parts.every((t) => t.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined));
  return isNothing && parts.some((t) => t.flags & ts.TypeFlags.Void);
}

/** May values of the type be anything but primitives? */
export const holdsObjects = (w: Pick<Wiring, "types">, type: ts.Type): boolean =>
  isVoid(type) || namesObjects(w, type);

function namesObjects(w: Pick<Wiring, "types">, type: ts.Type): boolean {
  for (const kind of w.types.value(type).kinds) {
    if (!primitiveKinds.has(kind)) return true;
  }
  return false;
}

const primitiveKinds: ReadonlySet<string> = new Set([
  "none",
  "bool",
  "int",
  "float",
  "bigint",
  "str",
  "symbol",
  "enum",
]);

/** The bits that can be in a value of a static type: narrowing takes primitives away, of objects nothing is taken. */
export function bitsOfType(types: Types, type: ts.Type): number {
  const { kinds, nullish } = types.value(type);
  if (kinds.has("unknown") || kinds.size === 0 || isVoid(type)) return everything;
  let bits = ~primitiveBits;
  for (const kind of kinds) bits |= bitOfKind(kind);
  if (kinds.has("int") || kinds.has("float")) bits |= numberBits;
  if (nullish === "null" || nullish === "both") bits |= bit.null;
  if (nullish === "undefined" || nullish === "both") bits |= bit.undefined;
  return bits;
}

/** What a static type says without looking at flow: everything but plain numbers and type parameters. */
export function contentOfType(types: Types, type: ts.Type): Content {
  const value = types.value(type);
  let bits = 0;
  for (const kind of value.kinds) if (kind !== "int" && kind !== "float") bits |= bitOfKind(kind);
  if (value.nullish === "null" || value.nullish === "both") bits |= bit.null;
  if (value.nullish === "undefined" || value.nullish === "both") bits |= bit.undefined;
  if (value.kinds.has("unknown")) bits &= ~(bit.null | bit.undefined);
  const content = of(bits);
  const bounded = value.kinds.has("int") && Number.isFinite(value.min) && Number.isFinite(value.max);
  if (!bounded) return content;
  return join(content, {
    bits: bit.int | (value.kinds.has("float") ? bit.float : 0),
    min: value.min,
    max: value.max,
  });
}

/** The same, for values that come from where the analysis doesn't see. */
export function openContent(types: Types, type: ts.Type): Content {
  const value = types.value(type);
  const seen = contentOfType(types, type);
  if (value.kinds.has("unknown")) return join(seen, { ...anyNumber, bits: bit.open });
  return join(seen, openNumbers(value));
}

function openNumbers(value: {
  readonly kinds: ReadonlySet<string>;
  readonly min: number;
  readonly max: number;
}): Content {
  const isInt = value.kinds.has("int");
  if (isInt && value.kinds.has("float")) return anyNumber;
  if (isInt) return Number.isFinite(value.min) ? int(value.min, value.max) : anyInt;
  return value.kinds.has("float") ? anyFloat : nothing;
}

/** A cell for a value that the analysis doesn't see made. */
export function openCell(w: Wiring, type: ts.Type): Cell {
  const cell = w.graph.cell(openContent(w.types, type));
  if (namesObjects(w, type)) w.graph.openShape(w.graph.shape(cell));
  return cell;
}

/** A function of the library, taken as a value, gives what its signature says. */
export function giveResult(w: Wiring, fn: Cell, type: ts.Type): void {
  const [signature] = type.getCallSignatures();
  if (!signature) return;
  openInto(w, w.graph.part(w.graph.shape(fn), "%result"), signature.getReturnType());
  w.graph.shape(fn).calledOutside = true;
}

/** Lets values of a declared type come into a cell from outside. */
export function openInto(w: Wiring, cell: Cell, type: ts.Type): void {
  w.graph.add(cell, openContent(w.types, type));
  if (namesObjects(w, type)) w.graph.openShape(w.graph.shape(cell));
}

/** Is it a number by its static type? */
export const isNumber = ({ checker }: Pick<Wiring, "checker">, node: ts.Expression): boolean =>
  (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;

/** Text under which a member is kept in a shape, if it is known at compile time. */
export function memberText(
  checker: ts.TypeChecker,
  name: ts.PropertyName | ts.Expression | undefined,
): string | undefined {
  if (!name) return undefined;
  if (ts.isComputedPropertyName(name)) return memberText(checker, name.expression);
  if (ts.isIdentifier(name) && !isExpressionPosition(name)) return name.text;
  if (ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  const wellKnown = ts.isExpression(name) ? wellKnownName(name) : undefined;
  if (wellKnown !== undefined) return `[Symbol.${wellKnown}]`;
  const type = checker.getTypeAtLocation(name);
  return type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : symbolKey(type);
}

function isExpressionPosition(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isComputedPropertyName(parent) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
  );
}
