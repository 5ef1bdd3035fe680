import type ts from "typescript";
import { isLibrary } from "../calls.js";
import type { Cell, Graph } from "./cells.js";
import { bit, type Content, nullishBits, of } from "./lattice.js";

/**
 * What the program throws, or rejects promises with. Of what is caught nobody knows where it comes from; but whether it can be
 * null or undefined, and its members, is known.
 */
export class Thrown {
  /** Of null and undefined. */
  readonly value: Cell;
  /** Absent if anything but errors is thrown: what they all have may be missing then. */
  private readonly missing: Cell;
  private readonly objects: Cell[] = [];
  /** What `catch` clauses and handlers of rejections are given. */
  private readonly places: Cell[] = [];
  private readonly members = new Map<string, Cell>();
  private readonly reads: { readonly name: string; readonly cell: Cell }[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly checker: ts.TypeChecker,
  ) {
    this.value = graph.cell();
    this.missing = graph.cell();
  }

  /** A value of the type is thrown. */
  add(value: Cell, type: ts.Type, isObject: boolean): void {
    this.graph.edge(value, this.value, false, nullishBits);
    if (!isError(this.checker, type)) this.graph.transfer([value], this.missing, () => this.missingIn(value));
    if (!isObject) return;
    this.objects.push(value);
    for (const [name, member] of this.members) this.link(value, name, member);
  }

  /** What is thrown comes to a place where it's caught. */
  catchIn(place: Cell): void {
    this.graph.edge(this.value, place, false);
    this.places.push(place);
  }

  /** Whatever looks inside of what is caught looks inside of any object that is thrown. */
  meet(): void {
    this.spreadLooks();
    const [first, ...others] = this.places.filter(this.graph.hasShape);
    if (!first) return;
    for (const cell of [...others, ...this.objects])
      this.graph.unifyShapes(this.graph.shape(first), this.graph.shape(cell));
  }

  /** A member that is looked into where it's read is so wherever it was made: its keys, and that it's printed. */
  private spreadLooks(): void {
    for (const { name, cell } of this.reads) {
      if (!this.graph.hasShape(cell)) continue;
      const { enumerated, deep, printed } = this.graph.shape(cell);
      for (const object of this.objects) {
        const shape = this.graph.shape(this.graph.part(this.graph.shape(object), name));
        shape.enumerated ||= enumerated;
        shape.deep ||= deep;
        shape.printed ||= printed;
      }
    }
  }

  private missingIn(value: Cell): Content {
    const { bits } = this.graph.content(value);
    return of(bits & ~bit.error ? bit.absent : 0);
  }

  /** A member of what was caught, where it's read: it may not be there. */
  member(name: string): Cell {
    const cell = this.graph.cell();
    this.graph.edge(this.shared(name), cell, false);
    this.reads.push({ name, cell });
    return cell;
  }

  private shared(name: string): Cell {
    let member = this.members.get(name);
    if (!member) {
      const isText = textsOfErrors.has(name);
      const bits = isText ? bit.str : bit.open | bit.absent;
      member = this.graph.cell({ ...of(bits), min: -Infinity, max: Infinity });
      this.members.set(name, member);
      if (isText) this.graph.edge(this.missing, member, false);
      for (const object of this.objects) this.link(object, name, member);
    }
    return member;
  }

  private link(object: Cell, name: string, member: Cell): void {
    // what an error of the library's has is a text
    const mask = textsOfErrors.has(name) ? ~bit.open : nullishBits;
    this.graph.edge(this.graph.part(this.graph.shape(object), name), member, false, mask);
  }
}

/** What every error has. */
const textsOfErrors: ReadonlySet<string> = new Set(["name", "message"]);

/** Is it an error of the library, or of a class that extends one? */
export function isError(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.every((t) => isError(checker, t));
  const declaration = type.symbol?.declarations?.[0];
  if (declaration && isLibrary(declaration)) return type.symbol.name.endsWith("Error");
  return type.isClassOrInterface() && checker.getBaseTypes(type).some((base) => isError(checker, base));
}
