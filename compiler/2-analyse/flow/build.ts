import ts from "typescript";
import type { Reach } from "../../1-discover/reach.js";
import { isTestedLater } from "../absence.js";
import { type Bindings, isErased, isReference } from "../bindings.js";
import { type EarlyUses, earlyUses } from "../earlyUses.js";
import type { Calls, Decorators } from "../facts.js";
import { findGlances, type Glances } from "../glances.js";
import { functionWithThis, hasMethodsWithThis } from "../literalMethods.js";
import { findLostDefaults, type LostDefaults } from "../lostDefaults.js";
import { findOutdated, type Outdated } from "../outdated.js";
import { takesOutKey } from "../revivers.js";
import type { Types } from "../types.js";
import { findWriters, type Writers } from "../writers.js";
import { placedNullish } from "../writtenNullish.js";
import { type Cell, Graph } from "./cells.js";
import { wireClass } from "./classes.js";
import { wireDecorators } from "./decorators.js";
import { takesElement } from "./emptiness.js";
import { wireExpression } from "./expressions.js";
import { callFromOutside, functionAround, wireFunction, wireParameter, wireReturn } from "./functions.js";
import { iterated } from "./iteration.js";
import { showsAbsence } from "./keys.js";
import { bit, nullishBits, of } from "./lattice.js";
import { wireProperties } from "./literals.js";
import { type LostKeys, lostKeys } from "./lostKeys.js";
import { PassedThis } from "./passedThis.js";
import { assign, bindName } from "./patterns.js";
import { excludedBits } from "./refine.js";
import { Spreads } from "./spreads.js";
import { Thrown } from "./thrown.js";
import { isLeftUnset, itemMaybeUnset, sendHidden } from "./unset.js";
import {
  type BoundFunction,
  bitsOfType,
  holdsObjects,
  openCell,
  openContent,
  type Wiring,
} from "./wiring.js";

/** The graph of a program, solved: what may be in every variable, expression and part of an object. */
export interface Flow {
  readonly wiring: Wiring;
  readonly graph: Graph;
  /** The cell of an expression or of a declaration's name, if the node is one. */
  cellOf(node: ts.Node): Cell | undefined;
}

export function followValues(
  reach: Reach,
  bindings: Bindings,
  calls: Omit<Calls, "arity">,
  types: Types,
  decorators: Decorators,
): Flow {
  const builder = new Builder(reach, bindings, calls, types, decorators);
  for (const module of reach.modules) for (const statement of module.statements) builder.visit(statement);
  builder.openToHost();
  builder.passed.meet();
  builder.thrown.meet();
  builder.causes.meet();
  builder.spreads.meet();
  builder.graph.copyUnnamed();
  builder.graph.listUnnamed();
  builder.passed.meet();
  builder.graph.spreadDeep();
  builder.graph.openGaps();
  builder.graph.spreadParsed();
  builder.graph.solve();
  builder.admitUnseen();
  builder.noteMethods();
  builder.graph.spreadMethods();
  return { wiring: builder, graph: builder.graph, cellOf: (node) => builder.known(node) };
}

class Builder implements Wiring {
  readonly checker: ts.TypeChecker;
  readonly graph = new Graph();
  readonly early: EarlyUses;
  readonly lostKeys: LostKeys;
  readonly outdated: Outdated;
  readonly glances: Glances;
  readonly lostDefaults: LostDefaults;
  readonly writers: Writers;
  private readonly expressions = new Map<ts.Node, Cell>();
  private readonly variables = new Map<ts.Symbol, Cell>();
  private readonly functions = new Map<ts.Node, Cell>();
  private readonly wired = new Set<ts.Node>();
  private readonly ofBoth: { readonly from: Cell; readonly to: Cell }[] = [];
  private readonly ofAnything: Cell[] = [];
  readonly heirs: { readonly derived: Cell; readonly base: Cell }[] = [];
  readonly bound: BoundFunction[] = [];
  readonly thrown: Thrown;
  readonly causes: Thrown;
  readonly spreads: Spreads;
  readonly passed: PassedThis;

  constructor(
    readonly reach: Reach,
    readonly bindings: Bindings,
    readonly calls: Omit<Calls, "arity">,
    readonly types: Types,
    readonly decorators: Decorators,
  ) {
    this.early = earlyUses(reach);
    this.lostKeys = lostKeys(reach, bindings);
    this.writers = findWriters(reach, calls);
    this.glances = findGlances(reach.checker, bindings);
    this.lostDefaults = findLostDefaults(reach, bindings);
    this.outdated = findOutdated(reach.checker, types, bindings, this.writers);
    this.checker = reach.checker;
    this.thrown = new Thrown(this.graph, reach.checker);
    this.causes = new Thrown(this.graph, reach.checker);
    this.passed = new PassedThis(reach.checker, this.graph, decorators, (node) => this.cell(node));
    this.spreads = new Spreads(this.graph, bindings, (fn) => this.fn(fn));
  }

  cell(node: ts.Expression): Cell {
    const known = this.expressions.get(node);
    if (known) return this.graph.find(known);
    const cell = wireExpression(this, node);
    this.expressions.set(node, cell);
    return cell;
  }

  takeApart(pattern: ts.Node, value: Cell): void {
    this.expressions.set(pattern, value);
  }

  known(node: ts.Node): Cell | undefined {
    const expression = this.expressions.get(node);
    if (expression) return this.graph.find(expression);
    const fn = this.functions.get(node);
    if (fn) return this.graph.find(fn);
    const name = (node as ts.NamedDeclaration).name ?? node;
    const symbol = ts.isIdentifier(name) ? this.checker.getSymbolAtLocation(name) : undefined;
    const variable = symbol && this.variables.get(symbol);
    if (variable) return this.graph.find(variable);
    return ts.isParameter(node) ? this.parameter(node) : undefined;
  }

  variable(symbol: ts.Symbol): Cell {
    const target = this.checker.getExportSymbolOfSymbol(symbol) ?? symbol;
    const known = this.variables.get(target);
    if (known) return this.graph.find(known);
    const declaration = target.valueDeclaration;
    const cell = declaration ? this.declared(declaration) : this.graph.cell();
    this.variables.set(target, cell);
    return cell;
  }

  private declared(declaration: ts.Declaration): Cell {
    if (ts.isParameter(declaration)) return this.parameter(declaration);
    if (ts.isClassLike(declaration)) return this.cls(declaration);
    if (ts.isFunctionDeclaration(declaration) || ts.isFunctionExpression(declaration))
      return this.fn(implementation(declaration));
    if (ts.isEnumDeclaration(declaration)) return this.graph.cell(of(bit.enum));
    if (ts.isModuleDeclaration(declaration) || ts.isSourceFile(declaration))
      return this.graph.cell(of(bit.module));
    if (ts.isExportAssignment(declaration)) return this.cell(declaration.expression);
    if (declaration.getSourceFile().isDeclarationFile)
      return openCell(this, this.checker.getTypeAtLocation(declaration));
    return this.graph.cell();
  }

  parameter(node: ts.ParameterDeclaration): Cell {
    const known = this.functions.get(node);
    if (known) return this.graph.find(known);
    const cell = this.graph.cell();
    this.functions.set(node, cell);
    return cell;
  }

  fn(node: ts.SignatureDeclaration): Cell {
    return this.once(node, (cell) => wireFunction(this, node, cell));
  }

  cls(node: ts.ClassLikeDeclaration): Cell {
    return this.once(node, (cell) => wireClass(this, node, cell));
  }

  private once(node: ts.Node, wire: (cell: Cell) => void): Cell {
    const known = this.functions.get(node);
    if (known) return this.graph.find(known);
    const cell = this.graph.cell();
    this.functions.set(node, cell);
    wire(cell);
    return this.graph.find(cell);
  }

  send(from: ts.Expression, to: Cell): void {
    if (takesOutKey(this.calls, from)) return;
    const cell = this.cell(from);
    if (placedNullish(this.checker, from)) {
      this.graph.edge(cell, to, false);
      return;
    }
    const outdated = this.outdated.typeOf(from);
    const type = outdated ?? this.typeSent(from);
    // whoever gets it believes what the checker says of it
    if (outdated) sendHidden(this, cell, to);
    const bits = bitsOfType(this.types, type) & ~excludedBits(this, from, type);
    this.graph.edge(cell, to, holdsObjects(this, type), bits);
    if (type.flags & ts.TypeFlags.NumberLike) return;
    const primitive = primitives(this, type).bits;
    if ((primitive & nullishBits) !== nullishBits) {
      this.graph.add(to, of(takesElement(this, from) ? primitive & ~bit.undefined : primitive));
      return;
    }
    this.graph.add(to, of(primitive & ~nullishBits));
    this.ofBoth.push({ from: cell, to });
  }

  absentUnlessNull(from: Cell): Cell {
    const cell = this.graph.cell();
    this.graph.edge(from, cell, true);
    this.ofAnything.push(cell);
    return cell;
  }

  /** Where a type admits null and undefined, and nothing was seen that is one of them, it may be both. */
  admitUnseen(): void {
    for (const { from, to } of this.ofBoth) {
      const { bits } = this.graph.content(from);
      const isSeen = !(bits & bit.open) && (bits & nullishBits) !== 0;
      if (!isSeen) this.graph.add(to, of(nullishBits));
    }
    for (const cell of this.ofAnything)
      if (!(this.graph.content(cell).bits & bit.null)) this.graph.add(cell, of(bit.absent));
    this.graph.settle();
  }

  /** Which literals have methods that refer to them. */
  noteMethods(): void {
    const takesThis = (value: ts.Expression) => functionWithThis(this.checker, value) !== undefined;
    const passesThis = (fn: ts.Node) => this.passed.passes(this.known(fn) ?? this.graph.cell());
    for (const [node, cell] of this.expressions)
      if (ts.isObjectLiteralExpression(node) && hasMethodsWithThis(node, takesThis, passesThis))
        this.graph.shape(cell).methods = true;
  }

  private typeSent(from: ts.Expression): ts.Type {
    if (this.lostDefaults.of(from).length > 0) return this.checker.getUnknownType();
    return this.checker.getTypeAtLocation(this.glances.seen(from));
  }

  /** Wires everything in a tree, children first. */
  visit(node: ts.Node): void {
    if (isErased(node) || this.wired.has(node)) return;
    this.wired.add(node);
    if (ts.isExpressionWithTypeArguments(node)) this.visit(node.expression);
    else if (isEvaluated(node)) this.visitExpression(node);
    else this.visitOther(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private visitExpression(node: ts.Expression): void {
    this.cell(node);
    if (ts.isObjectLiteralExpression(node)) wireProperties(this, node);
    if (ts.isClassExpression(node)) wireDecorators(this, node);
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) wireReturn(this, node, node.body);
  }

  private visitOther(node: ts.Node): void {
    if (ts.isVariableDeclaration(node)) this.visitVariable(node);
    else if (ts.isThrowStatement(node)) this.visitThrow(node.expression);
    else if (ts.isParameter(node)) wireParameter(this, node);
    else if (ts.isFunctionLike(node)) this.fn(node);
    else if (ts.isClassLike(node)) {
      this.cls(node);
      wireDecorators(this, node);
    } else if (ts.isReturnStatement(node)) {
      const fn = functionAround(node);
      if (fn) wireReturn(this, fn, node.expression);
    } else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) this.visitLoop(node);
  }

  private visitVariable(node: ts.VariableDeclaration): void {
    if (ts.isCatchClause(node.parent)) {
      const caught = this.graph.cell(openContent(this.types, this.checker.getUnknownType()));
      this.thrown.catchIn(caught);
      bindName(this, node.name, caught);
    } else if (node.initializer) {
      const value = this.cell(node.initializer);
      if (ts.isIdentifier(node.name)) {
        const symbol = this.checker.getSymbolAtLocation(node.name);
        if (symbol) this.send(node.initializer, this.variable(symbol));
        if (symbol && this.isReadEarly(node)) this.graph.add(this.variable(symbol), of(bit.absent));
      } else bindName(this, node.name, value);
    } else if (!ts.isForOfStatement(node.parent.parent) && !ts.isForInStatement(node.parent.parent)) {
      const { nullish, kinds } = this.types.value(this.checker.getTypeAtLocation(node));
      const admits = nullish !== "no" || kinds.has("unknown");
      if (admits) bindName(this, node.name, this.graph.cell(of(bit.undefined)));
      else if (ts.isIdentifier(node.name) && this.isTestedUnset(node.name))
        bindName(this, node.name, this.graph.cell(of(bit.absent)));
    }
  }

  /**
   * `var x = 1` that a function ahead of it names: it may find undefined there, whatever the type says; or, where the type is
   * `unknown`, a statement ahead of it.
   */
  private isReadEarly(node: ts.VariableDeclaration): boolean {
    if (ts.getCombinedNodeFlags(node) & ts.NodeFlags.BlockScoped) return false;
    const binding = this.bindings.of(node.name);
    const isUnknown = this.types.value(this.checker.getTypeAtLocation(node)).kinds.has("unknown");
    const isAhead = (r: ts.Node) =>
      r.pos < node.pos && (isUnknown || this.bindings.scopeOf(r) !== binding?.scope);
    return binding?.references.some(isAhead) ?? false;
  }

  /** `let total: number;` that a function tests for having been assigned, which its type doesn't tell; `let total!: number;`. */
  private isTestedUnset(name: ts.Identifier): boolean {
    const isCaptured = (this.bindings.of(name)?.capturedBy.size ?? 0) > 0;
    const isLeft = ts.isVariableDeclaration(name.parent) && isLeftUnset(this, name.parent);
    if (isLeft && this.bindings.of(name)?.references.some((r) => showsAbsence(this, r))) return true;
    return isCaptured && isTestedLater(this.bindings, name, this.checker.getTypeAtLocation(name));
  }

  /** Of what is caught, it's known whether it can be null or undefined. */
  private visitThrow(value: ts.Expression): void {
    const type = this.checker.getTypeAtLocation(value);
    this.thrown.add(this.cell(value), type, holdsObjects(this, type));
    const { bits } = primitives(this, type);
    this.graph.add(this.thrown.value, of(bits & nullishBits));
  }

  private visitLoop(node: ts.ForOfStatement | ts.ForInStatement): void {
    const source = this.cell(node.expression);
    let value: Cell;
    if (ts.isForInStatement(node)) {
      value = this.graph.cell(of(bit.str));
      this.graph.shape(source).enumerated = true;
    } else {
      const type = this.checker.getTypeAtLocation(node.expression);
      value = itemMaybeUnset(this, type, iterated(this, source, type));
      if (node.awaitModifier) {
        const settled = this.graph.cell();
        this.graph.edge(value, settled, true);
        this.graph.edge(this.graph.each(this.graph.shape(value)), settled, true);
        value = settled;
      }
    }
    if (ts.isVariableDeclarationList(node.initializer)) {
      for (const declaration of node.initializer.declarations) bindName(this, declaration.name, value);
    } else assign(this, node.initializer, value);
  }

  /** What a host calls and reads: the exports of modules that it loads, and the members of device classes. */
  openToHost(): void {
    if (this.reach.mode !== "module") return;
    for (const module of this.reach.modules) {
      if (!module.isEntry) continue;
      const symbol = this.checker.getSymbolAtLocation(module.source);
      for (const exported of symbol ? this.checker.getExportsOfModule(symbol) : [])
        this.openExport(exported, module.source);
    }
  }

  private openExport(symbol: ts.Symbol, at: ts.Node): void {
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    if (!(target.flags & ts.SymbolFlags.Value) || !target.valueDeclaration) return;
    if (target.valueDeclaration.getSourceFile().isDeclarationFile) return;
    this.openValue(this.variable(target), this.checker.getTypeOfSymbolAtLocation(target, at), at);
  }

  private openValue(cell: Cell, type: ts.Type, at: ts.Node): void {
    for (const signature of type.getCallSignatures()) {
      callFromOutside(this, cell, signature, at);
      this.onTheWire(this.graph.part(this.graph.shape(cell), "%result"));
    }
    for (const signature of type.getConstructSignatures()) {
      callFromOutside(this, cell, signature, at);
      const instance = this.graph.part(this.graph.shape(cell), "%instance");
      for (const member of signature.getReturnType().getProperties()) {
        if (member.declarations?.some((d) => d.getSourceFile().isDeclarationFile)) continue;
        const part = this.graph.part(this.graph.shape(instance), member.name);
        this.openValue(part, this.checker.getTypeOfSymbolAtLocation(member, at), at);
      }
    }
    if (type.getCallSignatures().length === 0) this.onTheWire(cell);
  }

  private onTheWire(cell: Cell): void {
    if (!this.graph.hasShape(cell)) return;
    const shape = this.graph.shape(cell);
    shape.enumerated = true;
    shape.deep = true;
  }
}

/** Is the node an expression that runs, not a name that merely looks like one? */
function isEvaluated(node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || ts.isSpreadElement(node) || ts.isOmittedExpression(node)) return false;
  return ts.isIdentifier(node) ? isReference(node) : true;
}

/** Of overloads the declaration with the body. */
function implementation(fn: ts.FunctionDeclaration | ts.FunctionExpression): ts.SignatureDeclaration {
  const declarations =
    fn.name && ts.isFunctionDeclaration(fn) ? (fn as { symbol?: ts.Symbol }).symbol?.declarations : undefined;
  const withBody = declarations?.find((d) => ts.isFunctionDeclaration(d) && d.body !== undefined);
  return (withBody as ts.FunctionDeclaration | undefined) ?? fn;
}

/** Bits of the primitives in a static type; they need no flow to be known. */
function primitives(w: Wiring, type: ts.Type): ReturnType<typeof of> {
  const { kinds, nullish } = w.types.value(type);
  if (kinds.has("unknown")) return of(0);
  let bits = 0;
  if (kinds.has("str")) bits |= bit.str;
  if (kinds.has("bool")) bits |= bit.bool;
  if (kinds.has("bigint")) bits |= bit.bigint;
  if (kinds.has("symbol")) bits |= bit.symbol;
  if (nullish === "null" || nullish === "both") bits |= bit.null;
  if (nullish === "undefined" || nullish === "both") bits |= bit.undefined;
  return of(bits);
}
