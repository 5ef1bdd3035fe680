import ts from "typescript";
import type { Bindings } from "../bindings.js";
import { skipWrappers } from "../operators.js";
import { isNeverReassigned } from "../scopes.js";
import type { Cell, Graph } from "./cells.js";
import { bit, of } from "./lattice.js";

interface Spread {
  /** How many arguments there are at least without what is spread. */
  readonly others: number;
  /** The functions whose rest parameter is spread; of other lists it isn't known how long they are. */
  readonly source: Cell | undefined;
  readonly restIndex: number;
  readonly callee: Cell;
  /** Where the spread elements begin. */
  readonly at: number;
}

/**
 * `emit(...args) { f(...args); }`: functions get as few arguments by it as `emit` was called with, and parameters beyond
 * them are undefined. Which calls there are is known once all has been wired.
 */
export class Spreads {
  readonly #all: Spread[] = [];

  constructor(
    readonly graph: Graph,
    readonly bindings: Bindings,
    readonly fn: (node: ts.SignatureDeclaration) => Cell,
  ) {}

  /** A call with a list of unknown length, from a parameter on. */
  add(list: ts.Expression, callee: Cell, at: number, others: number): void {
    const name = skipWrappers(list);
    const binding = ts.isIdentifier(name) ? this.bindings.of(name) : undefined;
    const parameter = binding?.symbol.valueDeclaration;
    const isRest = parameter && ts.isParameter(parameter) && parameter.dotDotDotToken;
    if (!isRest || !isNeverReassigned(binding, this.bindings)) {
      this.#all.push({ others, source: undefined, restIndex: 0, callee, at });
      return;
    }
    const { parameters } = parameter.parent;
    const restIndex = parameters.filter((p) => p.name.getText() !== "this").indexOf(parameter);
    this.#all.push({ others, source: this.fn(parameter.parent), restIndex, callee, at });
  }

  /** Passes on how few arguments there are, until nothing gets fewer, and then what is undefined by it. */
  meet(): void {
    let isNew = true;
    while (isNew) {
      isNew = false;
      for (const spread of this.#all) {
        const shape = this.graph.shape(spread.callee);
        const count = spread.others + this.#least(spread);
        isNew ||= count < shape.fewest;
        shape.fewest = Math.min(shape.fewest, count);
      }
    }
    for (const spread of this.#all) {
      const shape = this.graph.shape(spread.callee);
      const declared = Math.max(0, ...[...shape.makers].map(declaredParameters));
      if (spread.others + this.#least(spread) < declared)
        this.graph.add(this.graph.rest(shape, spread.at), of(bit.undefined));
    }
  }

  readonly #least = ({ source, restIndex }: Spread): number =>
    source ? Math.max(0, this.graph.shape(source).fewest - restIndex) : 0;
}

const declaredParameters = (maker: ts.Node): number =>
  ts.isFunctionLike(maker)
    ? maker.parameters.filter((p) => !p.dotDotDotToken && !p.initializer && p.name.getText() !== "this")
        .length
    : 0;
