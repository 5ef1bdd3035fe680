import ts from "typescript";
import type { Decorators } from "../facts.js";
import { handedTo } from "../forwardedThis.js";
import { declaresThis, hasAccessors } from "../literalMethods.js";
import { hasSuper, ownThis } from "../ownThis.js";
import type { Cell, Graph, Shape } from "./cells.js";
import { bit, of } from "./lattice.js";

/** A call of the program's: of a method, through `call`, `apply` or `bind`, or of a function by itself. */
interface Call {
  readonly callee: Cell;
  /** What `this` is in it; nothing where the function is called by itself. */
  readonly object: Cell | undefined;
}

/**
 * Functions as values whose types say what their `this` is: `(this: Counter, by: number) => void`. They take it as their first
 * argument, and so do all others in their set, whether they look at it or not; whoever calls one hands it over. Where
 * that can't be, as the library, the host or MicroPython calls them too, nothing in the set does. See function-values.md.
 */
export class PassedThis {
  readonly #taking = new Map<ts.SignatureDeclaration, Cell>();
  readonly #calls = new Map<ts.Node, Call>();
  readonly #linked = new Set<Call>();
  readonly #owners: { readonly fn: Cell; readonly object: Cell }[] = [];
  readonly #passing = new Set<Shape>();

  constructor(
    readonly checker: ts.TypeChecker,
    readonly graph: Graph,
    readonly decorators: Decorators,
    readonly cell: (node: ts.Expression) => Cell,
  ) {}

  /** A function whose `this` is what its callers say. */
  add(fn: ts.SignatureDeclaration, cell: Cell): void {
    if (this.#isCandidate(fn)) this.#taking.set(fn, cell);
  }

  #isCandidate(fn: ts.Node): boolean {
    if (!declaresThis(this.checker, fn) || this.decorators.isInside(fn)) return false;
    return isByItself(fn) && ownThis(fn).length > 0 && !hasSuper(fn);
  }

  call(node: ts.Node, callee: Cell, object: Cell | undefined): void {
    this.#calls.set(node, { callee, object });
  }

  /** An object literal gets a function that takes `this` as a property. */
  own(fn: Cell, object: Cell): void {
    this.#owners.push({ fn, object });
  }

  /** What `this` is inside of such a function. */
  inside(fn: ts.SignatureDeclaration): Cell | undefined {
    const cell = this.#taking.get(fn);
    return cell && this.#this(this.graph.shape(cell));
  }

  passes = (cell: Cell): boolean => this.graph.hasShape(cell) && this.#passing.has(this.graph.shape(cell));

  /** Once all is wired: objects go where they are `this`, which may make sets one; then it's known which of them pass theirs. */
  meet(): void {
    if (this.#taking.size === 0) return;
    // otherwise a function belongs to the literal that it's put into
    for (const { fn, object } of this.#owners) {
      const shape = this.graph.shape(fn);
      if (!this.#canPass(shape)) this.graph.edge(object, this.#this(shape), true);
    }
    const open = [...this.#calls.values()].filter(
      (call) => !this.#linked.has(call) && this.graph.shape(call.callee).parts.has("%this"),
    );
    for (const call of open) {
      const own = this.#this(this.graph.shape(call.callee));
      if (call.object) this.graph.edge(call.object, own, true);
      else this.graph.add(own, of(bit.undefined));
      this.#linked.add(call);
    }
    if (open.length > 0) this.meet();
    else this.#settle();
  }

  #this = (shape: Shape): Cell => this.graph.part(shape, "%this");

  /** Functions that only hand theirs on need none where those that get it don't. */
  #settle(): void {
    this.#passing.clear();
    let isNew = true;
    while (isNew) {
      isNew = false;
      for (const [fn, cell] of this.#taking) {
        const shape = this.graph.shape(cell);
        if (this.#passing.has(shape) || !this.#canPass(shape) || !this.#looksAtThis(fn)) continue;
        this.#passing.add(shape);
        isNew = true;
      }
    }
  }

  #looksAtThis(fn: ts.SignatureDeclaration): boolean {
    return ownThis(fn).some((use) => {
      const callee = handedTo(use);
      return !callee || this.passes(this.cell(callee));
    });
  }

  #canPass({ open, calledOutside, makers }: Shape): boolean {
    return !open && !calledOutside && [...makers].every((maker) => this.#canTake(maker));
  }

  #canTake(maker: ts.Node): boolean {
    if (ts.isArrowFunction(maker)) return !this.decorators.isDecorator(maker);
    // what `f.bind(o)` gives
    if (ts.isCallExpression(maker) || this.#taking.has(maker as ts.SignatureDeclaration)) return true;
    return isByItself(maker) && ownThis(maker).length === 0 && !this.decorators.isDecorator(maker);
  }
}

/** A function, or a method of an object literal, that the prelude doesn't call by its name. */
function isByItself(
  fn: ts.Node,
): fn is ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration {
  if (ts.isFunctionDeclaration(fn)) return true;
  const isOfLiteral = ts.isMethodDeclaration(fn) && ts.isObjectLiteralExpression(fn.parent);
  if (!isOfLiteral && !ts.isFunctionExpression(fn)) return false;
  const property = isOfLiteral ? fn : fn.parent;
  if (!ts.isObjectLiteralElementLike(property) && !ts.isPropertyDeclaration(property)) return true;
  return (
    !hasKnownName(property) &&
    !(ts.isObjectLiteralExpression(property.parent) && hasAccessors(property.parent))
  );
}

const hasKnownName = ({ name }: ts.NamedDeclaration): boolean =>
  /^(toString|toJSON|valueOf|then|next|return|throw|\[\s*Symbol\b.*)$/.test(name?.getText() ?? "");
