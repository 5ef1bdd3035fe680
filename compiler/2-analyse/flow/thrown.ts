import type { Cell, Graph } from "./cells.js";
import { bit, nullishBits, of } from "./lattice.js";

/**
 * What the program throws, or rejects promises with. Of what is caught nobody knows where it comes from; but whether it can be
 * null or undefined, and its members, is known.
 */
export class Thrown {
  /** Of null and undefined. */
  readonly value: Cell;
  private readonly objects: Cell[] = [];
  private readonly members = new Map<string, Cell>();

  constructor(private readonly graph: Graph) {
    this.value = graph.cell();
  }

  /** A value is thrown. */
  add(value: Cell, isObject: boolean): void {
    this.graph.edge(value, this.value, false, nullishBits);
    if (!isObject) return;
    this.objects.push(value);
    for (const [name, member] of this.members) this.link(value, name, member);
  }

  /** A member of what was caught: it may not be there. */
  member(name: string): Cell {
    let member = this.members.get(name);
    if (!member) {
      member = this.graph.cell({ ...of(bit.open | bit.absent), min: -Infinity, max: Infinity });
      this.members.set(name, member);
      for (const object of this.objects) this.link(object, name, member);
    }
    return member;
  }

  private link(object: Cell, name: string, member: Cell): void {
    this.graph.edge(this.graph.part(this.graph.shape(object), name), member, false, nullishBits);
  }
}
