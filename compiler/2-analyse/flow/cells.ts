import ts from "typescript";
import { bit, type Content, everything, join, masked, nothing, of, same, widen } from "./lattice.js";

/**
 * Where values are: a variable, a parameter, an expression, a property or element of a set of objects. Content flows along
 * directed edges; the shape is shared by all cells between which objects flow. See docs/decisions/numbers.md, objects.md.
 */
export class Cell {
  content: Content = nothing;
  /** How often the content has changed: after a few times bounds are widened. */
  changes = 0;
  /** Where content flows to, with the bits that can get there. */
  readonly out = new Map<Cell, number>();
  readonly dependents = new Set<Transfer>();
  ownShape: Shape | undefined;
  /** Set where the cell was merged into another. */
  mergedInto: Cell | undefined;
}

/** A computation between cells, run again when an input changes. */
export interface Transfer {
  readonly output: Cell;
  readonly compute: () => Content;
}

/** What is known of a set of objects that flow into the same places. */
export class Shape {
  mergedInto: Shape | undefined;
  /**
   * Cells of properties, by name; `%0` parameters, `%result`, `%key` and `%value` of maps; `%each` elements of arrays, sets,
   * generators, and results of promises; tuple elements `0`, `1`.
   */
  readonly parts = new Map<string, Cell>();
  /** Values under keys that aren't known: all named properties, and elements of arrays. */
  dynamic: Cell | undefined;
  /** The names of properties that have become one with `dynamic`. */
  readonly folded = new Set<string>();
  /** First parameter that a rest parameter takes, or Infinity. */
  restFrom = Number.POSITIVE_INFINITY;
  /** Where objects of the set are made: object literals, class declarations, functions. */
  readonly makers = new Set<ts.Node>();
  /** Most positional arguments with which functions of the set are called. */
  arguments = 0;
  /** … fewest, of the calls that the program has; Infinity if it has none. */
  fewest = Number.POSITIVE_INFINITY;
  /** Is the order or presence of keys observed; `deep`: also of everything inside? */
  enumerated = false;
  deep = false;
  /** … by printing it? */
  printed = false;
  /** Are instances asked for the name of their class? */
  named = false;
  /** Have objects of the set methods that use `this`, and are these copied to other objects? */
  methods = false;
  copied = false;
  /** Are arrays among the objects: is what iterating gives what is under numbers? */
  list = false;
  /** Can an array of the set get shorter? */
  shrinks = false;
  /** … longer, other than by storing at a place behind its end? */
  grows = false;
  /** Elements of arrays that are written at places which may lie past the end. */
  readonly stores = new Set<ts.ElementAccessExpression>();
  /** Are elements tested for being there? */
  tested = false;
  /** Is it made as `new Array(n)`, and do places of it stay unwritten for a while? */
  unwritten = false;
  /** Is it seen which places of an array were never written, as `forEach` does? */
  visited = false;
  /** Are objects of the set frozen where others may know them? Those that are frozen as they are made have `bit.frozen`. */
  frozen = false;
  /** Are there objects in it that take no more properties? */
  sealed = false;
  /** Are there functions in it that have properties of the program's? */
  hybrid = false;
  /** Are there steps of built-in iterators in it? Behind the end their value is undefined, whatever the type says. */
  steps = false;
  /** Are functions of the set called, or made, by the library or by code that isn't seen? */
  calledOutside = false;
  /** Do values come from JSON, where nothing is null? */
  parsed = false;
  /** … among properties that were copied, under keys that aren't known? */
  nulls = false;
  /** Do objects come from (or go to) where the analysis doesn't see? */
  open = false;
}

/**
 * Do arrays of the set have None at places that are jumped over, or not written yet? The program must not look at which
 * places were written; and where it jumps over some, reckon with what is absent: else that raises.
 */
export const hasGaps = (shape: Shape): boolean =>
  shape.list && (shape.unwritten || jumpsOver(shape)) && !shape.visited && !shape.enumerated && !shape.open;

const jumpsOver = (shape: Shape): boolean => shape.stores.size > 0 && shape.tested && startsEmpty(shape);

/** Are there arrays among them that start as `[]`? */
export const startsEmpty = ({ makers }: Shape): boolean =>
  [...makers].some((maker) => ts.isArrayLiteralExpression(maker) && maker.elements.length === 0);

/** A name that is an element's, where it is of an array. */
const isNumber = /^\d+$/;

/** Changes of a cell after which its bounds are widened: computations clip bounds, so they get more of them. */
const widenEdgesAfter = 4;
const widenTransfersAfter = 60;

/** The cells and shapes of one program. */
export class Graph {
  private readonly pending: [Shape, Shape][] = [];
  private merging = false;
  private readonly copies: { readonly from: Cell; readonly to: Cell; readonly isTyped: boolean }[] = [];
  private readonly listings: { readonly from: Cell; readonly to: Cell }[] = [];
  private readonly cells: Cell[] = [];
  private readonly queue = new Set<Cell>();

  cell(content: Content = nothing): Cell {
    const cell = new Cell();
    cell.content = content;
    this.cells.push(cell);
    return cell;
  }

  find(cell: Cell): Cell {
    let at = cell;
    while (at.mergedInto) at = at.mergedInto;
    if (cell !== at) cell.mergedInto = at;
    return at;
  }

  findShape(shape: Shape): Shape {
    let at = shape;
    while (at.mergedInto) at = at.mergedInto;
    if (shape !== at) shape.mergedInto = at;
    return at;
  }

  shape(cell: Cell): Shape {
    const root = this.find(cell);
    root.ownShape ??= new Shape();
    root.ownShape = this.findShape(root.ownShape);
    return root.ownShape;
  }

  hasShape = (cell: Cell): boolean => this.find(cell).ownShape !== undefined;

  /** Content that the cell has by itself. */
  add(cell: Cell, content: Content): void {
    const root = this.find(cell);
    const next = join(root.content, content);
    if (same(next, root.content)) return;
    root.content = next;
    this.queue.add(root);
  }

  /** Values go from one cell to the other; objects also back, as what they become is seen by both. */
  edge(from: Cell, to: Cell, objects: boolean, mask = everything): void {
    const a = this.find(from);
    const b = this.find(to);
    if (a === b) return;
    a.out.set(b, (a.out.get(b) ?? 0) | mask);
    this.queue.add(a);
    if (objects) this.unifyShapes(this.shape(a), this.shape(b));
  }

  transfer(inputs: readonly Cell[], output: Cell, compute: () => Content): void {
    const transfer: Transfer = { output, compute };
    for (const input of inputs) {
      const root = this.find(input);
      root.dependents.add(transfer);
      this.queue.add(root);
    }
  }

  /** The cell of a part of a shape. */
  part(shape: Shape, name: string): Cell {
    const root = this.findShape(shape);
    const parameter = /^%(\d+)$/.exec(name);
    if (parameter && Number(parameter[1]) >= root.restFrom) return this.part(root, "%rest");
    const known = root.parts.get(name);
    if (known) return this.find(known);
    if (root.dynamic && !name.startsWith("%")) return this.find(root.dynamic);
    if (root.list && isNumber.test(name)) return this.each(root);
    const cell = this.cell();
    root.parts.set(name, cell);
    if (root.open) this.open(cell);
    return cell;
  }

  /** The cell of properties under names that aren't known: from now on all of them share it. */
  dynamic(shape: Shape): Cell {
    const root = this.findShape(shape);
    if (root.dynamic) return this.find(root.dynamic);
    const cell = this.cell();
    root.dynamic = cell;
    if (root.open) this.open(cell);
    this.foldParts(root);
    return this.find(cell);
  }

  /** The same where a part is only looked for: what there is under a name, or under one that isn't known. */
  known(shape: Shape, name: string | undefined): Cell | undefined {
    const { parts, dynamic, list } = this.findShape(shape);
    const isElement = list && (name === undefined || isNumber.test(name));
    const part =
      (name === undefined ? undefined : parts.get(name)) ??
      dynamic ??
      (isElement ? parts.get("%each") : undefined);
    return part && this.find(part);
  }

  /** What iterating over objects of the set, or awaiting them, gives. */
  each(shape: Shape): Cell {
    return this.part(shape, "%each");
  }

  /** Elements of arrays. */
  elements(shape: Shape): Cell {
    const root = this.findShape(shape);
    if (!root.list) {
      root.list = true;
      this.foldParts(root);
    }
    return this.each(root);
  }

  /** What there is among elements, or under any key: where either may be meant. */
  anywhere(shape: Shape): Cell {
    this.elements(shape);
    return this.dynamic(shape);
  }

  rest(shape: Shape, from: number): Cell {
    const root = this.findShape(shape);
    root.restFrom = Math.min(root.restFrom, from);
    const cell = this.part(root, "%rest");
    for (const [name, part] of [...root.parts]) {
      const parameter = /^%(\d+)$/.exec(name);
      if (parameter && Number(parameter[1]) >= root.restFrom) {
        root.parts.delete(name);
        this.unify(part, cell);
      }
    }
    return this.find(cell);
  }

  /** Of functions. */
  parameters(shape: Shape): Cell[] {
    const parts = [...this.findShape(shape).parts];
    return parts.filter(([name]) => /^%(\d+|rest)$/.test(name)).map(([, cell]) => this.find(cell));
  }

  /** Elements of arrays share one cell, and so does all that is under names, where these aren't known. */
  private foldParts(shape: Shape): void {
    const { list, dynamic } = shape;
    if (!list && !dynamic) return;
    for (const [name, part] of [...shape.parts]) {
      if (name.startsWith("%") || !(dynamic || isNumber.test(name))) continue;
      shape.parts.delete(name);
      shape.folded.add(name);
      this.unify(part, dynamic ?? this.each(shape));
    }
    if (list && dynamic) this.unify(dynamic, this.each(shape));
  }

  /** Values come here that the analysis doesn't see made. */
  open(cell: Cell): void {
    this.add(cell, { bits: bit.open, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY });
  }

  openShape(shape: Shape): void {
    const root = this.findShape(shape);
    if (root.open) return;
    root.open = true;
    for (const part of this.partsOf(root)) {
      this.open(part);
      if (this.hasShape(part)) this.openShape(this.shape(part));
    }
  }

  partsOf(shape: Shape): Cell[] {
    const root = this.findShape(shape);
    return [...root.parts.values(), ...(root.dynamic ? [root.dynamic] : [])].map((c) => this.find(c));
  }

  /** The parts that hold data: not the parameters and results of functions. */
  dataParts(shape: Shape): Cell[] {
    const root = this.findShape(shape);
    const named = [...root.parts]
      .filter(([name]) => !/^%(?!each|key|value)/.test(name))
      .map(([, part]) => part);
    const cells = [...named, ...(root.dynamic ? [root.dynamic] : [])].map((cell) => this.find(cell));
    return [...new Set(cells)];
  }

  unify(a: Cell, b: Cell): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return;
    right.mergedInto = left;
    left.content = join(left.content, right.content);
    for (const [cell, mask] of right.out) left.out.set(cell, (left.out.get(cell) ?? 0) | mask);
    for (const transfer of right.dependents) left.dependents.add(transfer);
    right.out.clear();
    right.dependents.clear();
    this.queue.delete(right);
    this.queue.add(left);
    if (!right.ownShape) return;
    if (left.ownShape) this.unifyShapes(left.ownShape, right.ownShape);
    else left.ownShape = right.ownShape;
    right.ownShape = undefined;
  }

  /** Merges two shapes and, without recursion into itself, what they contain. */
  unifyShapes(a: Shape, b: Shape): void {
    this.pending.push([a, b]);
    if (this.merging) return;
    this.merging = true;
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.mergeShapes(next[0], next[1]);
    this.merging = false;
  }

  private mergeShapes(a: Shape, b: Shape): void {
    const into = this.findShape(a);
    const gone = this.findShape(b);
    if (into === gone) return;
    gone.mergedInto = into;
    for (const maker of gone.makers) into.makers.add(maker);
    for (const name of gone.folded) into.folded.add(name);
    into.arguments = Math.max(into.arguments, gone.arguments);
    into.fewest = Math.min(into.fewest, gone.fewest);
    into.enumerated ||= gone.enumerated;
    into.deep ||= gone.deep;
    into.printed ||= gone.printed;
    into.named ||= gone.named;
    into.shrinks ||= gone.shrinks;
    into.grows ||= gone.grows;
    for (const store of gone.stores) into.stores.add(store);
    into.tested ||= gone.tested;
    into.unwritten ||= gone.unwritten;
    into.visited ||= gone.visited;
    into.methods ||= gone.methods;
    into.copied ||= gone.copied;
    into.frozen ||= gone.frozen;
    into.sealed ||= gone.sealed;
    into.hybrid ||= gone.hybrid;
    into.steps ||= gone.steps;
    into.calledOutside ||= gone.calledOutside;
    into.parsed ||= gone.parsed;
    const opens = into.open !== gone.open;
    into.restFrom = Math.min(into.restFrom, gone.restFrom);
    if (gone.dynamic) {
      if (into.dynamic) this.unify(into.dynamic, gone.dynamic);
      else into.dynamic = gone.dynamic;
    }
    for (const [name, part] of gone.parts) {
      const known = into.parts.get(name);
      if (known) this.unify(known, part);
      else into.parts.set(name, part);
    }
    into.list ||= gone.list;
    this.foldParts(into);
    if (into.restFrom < Number.POSITIVE_INFINITY) this.rest(into, into.restFrom);
    if (opens) {
      into.open = false;
      this.openShape(into);
    }
  }

  /** Runs edges and transfers until nothing changes. */
  solve(): void {
    for (const cell of this.cells) if (!cell.mergedInto) this.queue.add(cell);
    this.settle();
  }

  /** The same, from the cells that have changed since. */
  settle(): void {
    for (const cell of this.queue) {
      this.queue.delete(cell);
      const root = this.find(cell);
      for (const [target, mask] of root.out) {
        this.receive(target, masked(root.content, mask), widenEdgesAfter);
      }
      for (const transfer of root.dependents) {
        this.receive(transfer.output, transfer.compute(), widenTransfersAfter);
      }
    }
  }

  private receive(target: Cell, content: Content, patience: number): void {
    const root = this.find(target);
    const next = root.changes > patience ? widen(root.content, content) : join(root.content, content);
    if (same(next, root.content)) return;
    root.content = next;
    root.changes++;
    this.queue.add(root);
  }

  /** Where everything inside is looked at too, marks what is inside. */
  spreadDeep(): void {
    const visit = (shape: Shape): void => {
      this.handKey(shape);
      for (const part of [...this.dataParts(shape), ...this.jsonResult(shape)]) {
        if (!this.hasShape(part)) continue;
        const inner = this.shape(part);
        if (inner.deep && (inner.printed || !shape.printed)) continue;
        inner.deep = true;
        inner.enumerated = true;
        inner.printed ||= shape.printed;
        visit(inner);
      }
    };
    const roots = new Set(this.cells.filter((c) => this.hasShape(c)).map((c) => this.shape(c)));
    for (const shape of roots) if (shape.deep) visit(shape);
  }

  /** Nothing is null at any depth of what JSON made; of objects that the program makes too, what it puts there is known. */
  spreadParsed(): void {
    const seen = new Set<Shape>();
    const visit = (shape: Shape): void => {
      if (seen.has(shape)) return;
      seen.add(shape);
      shape.parsed = true;
      const unnamed = [shape.dynamic, shape.parts.get("%each")].map((part) => part && this.find(part));
      for (const part of this.dataParts(shape)) {
        const inner = this.hasShape(part) ? this.shape(part) : undefined;
        const isKnown = unnamed.includes(part) ? inner && inner.makers.size > 0 : shape.makers.size > 0;
        if (!isKnown) this.add(part, of(bit.null));
        if (inner) visit(inner);
      }
    };
    const shapes = this.cells.filter((c) => this.hasShape(c)).map((c) => this.shape(c));
    for (const shape of new Set(shapes)) if (shape.parsed) visit(shape);
    this.copyParsed();
  }

  /** What JSON made is copied with keys that no type names. */
  private copyParsed(): void {
    const has = (cell: Cell) => this.shape(cell).nulls;
    const next = this.copies.find(
      ({ from, to, isTyped }) => !isTyped && !has(to) && (has(from) || this.shape(from).parsed),
    );
    if (!next) return;
    this.shape(next.to).nulls = true;
    this.copyParsed();
  }

  /** What JSON writes in place of an object: what its `toJSON` gives. */
  jsonResult(shape: Shape): Cell[] {
    const method = this.toJson(shape);
    return method ? [this.part(method, "%result")] : [];
  }

  /** … which is called with the key that the object is under. */
  private handKey(shape: Shape): void {
    const method = this.toJson(shape);
    if (!method) return;
    method.arguments = Math.max(method.arguments, 1);
    this.add(this.part(method, "%0"), of(bit.str));
  }

  private toJson(shape: Shape): Shape | undefined {
    const { parts, folded, dynamic } = this.findShape(shape);
    const method = parts.get("toJSON") ?? (folded.has("toJSON") ? dynamic : undefined);
    return method && this.hasShape(method) ? this.shape(method) : undefined;
  }

  /** Where arrays may have gaps, what is never written is undefined. */
  openGaps(): void {
    for (const cell of [...this.cells]) {
      if (!this.hasShape(cell)) continue;
      const shape = this.shape(cell);
      if (hasGaps(shape)) this.add(this.elements(shape), of(bit.absent));
    }
  }

  /** The properties of one object become those of another; does the static type name any? */
  copy(from: Cell, to: Cell, isTyped: boolean): void {
    this.shape(from).copied = true;
    this.copies.push({ from, to, isTyped });
  }

  /** The values of an object's properties go where its values are listed. */
  list(from: Cell, to: Cell): void {
    this.listings.push({ from, to });
  }

  /** Objects may have more properties than the static type of what is copied or listed names. */
  copyUnnamed(): void {
    let isMore = false;
    for (const { from, to } of this.copies) {
      for (const [name, part] of this.ownData(from)) {
        const target = this.shape(to);
        if (target.parts.has(name) || target.dynamic) continue;
        this.edge(part, this.part(target, name), true);
        isMore = true;
      }
    }
    if (isMore) this.copyUnnamed();
  }

  /** … and where values are listed, all of them come, but for those under symbols. */
  listUnnamed(): void {
    for (const { from, to } of this.listings)
      for (const [, part] of this.ownText(from)) this.edge(part, to, true);
  }

  /** Properties by name, without methods of classes, which instances don't have themselves. */
  private ownData(object: Cell): (readonly [string, Cell])[] {
    const isMethod = (maker: ts.Node) => ts.isMethodDeclaration(maker) && ts.isClassLike(maker.parent);
    const hasMethod = (part: Cell) => this.hasShape(part) && [...this.shape(part).makers].some(isMethod);
    return [...this.shape(object).parts].filter(([name, part]) => !/^[%#]/.test(name) && !hasMethod(part));
  }

  /** The same without those under symbols. */
  ownText = (object: Cell): (readonly [string, Cell])[] =>
    this.ownData(object).filter(([name]) => !/^(\[|__@)/.test(name));

  /** Objects have the methods of what was copied to them. */
  spreadMethods(): void {
    const next = this.copies.find(({ from, to }) => this.shape(from).methods && !this.shape(to).methods);
    if (!next) return;
    this.shape(next.to).methods = true;
    this.spreadMethods();
  }

  content = (cell: Cell): Content => this.find(cell).content;
}
