import type ts from "typescript";
import type { Emitter, Target } from "../../contract/index.js";
import type { Facts } from "../2-analyse/facts.js";
import type * as py from "../python/index.js";

/** What a visitor has in hand besides its node. Read-only but for what `before`, `temp` and `prelude` collect. */
export interface Context {
  readonly facts: Facts;
  readonly target: Partial<Target>;
  /** The innermost function, class or module, loops and labels around the node; replaced by a copy on the way down. */
  readonly scope: Scope;
  /** Lowers one expression; statements that it needs are added with `before`. */
  expression(node: ts.Expression): py.Expression;
  /** Lowers statements (a block, a body) in the scope. */
  statements(nodes: readonly ts.Statement[]): py.Statement[];
  /** Adds statements that run before the one being lowered, after those added so far. */
  before(...statements: readonly py.Statement[]): void;
  /** Runs a lowering and gives what it would have put before. */
  capture<T>(run: () => T): { readonly result: T; readonly before: readonly py.Statement[] };
  /** Keeps a value in a temporary named after what it holds; nothing is emitted for what needs none (names, constants). */
  temp(hint: string, value: py.Expression): py.Expression;
  /** Keeps a value in a temporary even where it is a variable's, which may change. */
  keep(hint: string, value: py.Expression): py.Expression;
  /** A name that nothing else has in the function around. */
  fresh(hint: string): string;
  /** A name for the rest of the statement; other statements use it again, so no closure may keep it. */
  scratch(hint: string): string;
  /** Is it a temporary's name, made by `temp`, `keep`, `scratch` or `fresh`: assigned once in its statement? */
  isTemporary(name: string): boolean;
  /** Lowers in TypeScript's order: what comes earlier is kept in temporaries only where something later can interfere. */
  ordered(nodes: readonly ts.Expression[]): py.Expression[];
  /** A helper of the prelude, imported where used. */
  prelude(name: string): py.Expression;
  /** A value that the whole module has once, made before everything else, for what stands at the node. */
  constant(node: ts.Node, hint: string, value: py.Expression): py.Expression;
  /** A module of MicroPython or of the program, imported where used: `math` for `math.floor`. */
  module(name: string): py.Expression;
  /** A member of a module of MicroPython, imported by its name where used: `OrderedDict` of `collections`. */
  member(module: string, name: string): py.Expression;
  /** The same context inside another scope. */
  within(scope: Partial<Scope>): Context;
  origin(node: ts.Node): py.Origin;
}

export interface Scope {
  /** A node inside of what makes the Python scope: the body of a function, the source file. */
  readonly container: ts.Node;
  readonly kind: "module" | "function" | "generator" | "async" | "asyncGenerator" | "class" | "lambda";
  /** Innermost first: what `break` and `continue` refer to, and what they cross. */
  readonly targets: readonly JumpTarget[];
  /** The Python name of `this`, if there is one. */
  readonly self?: string;
  /** What `this` is called in functions that stand before the end of `super(…)`: it has no value before that. */
  readonly early?: { readonly of: ts.Node; readonly self: string; readonly until: number };
  /** The innermost class around, for `super` and for its fields. */
  readonly cls?: ClassScope;
  /** Expressions that are lowered already: the heads of optional chains, of compound assignments. */
  readonly lowered: ReadonlyMap<ts.Node, py.Expression>;
  /** What compiles the function around on the board, where that isn't bytecode. Functions inside it are compiled alike. */
  readonly emitter?: Emitter;
  /** The variable of viper code that says how many bits a word has more than 32. */
  readonly pad?: string;
  /** Variables that live in the function made of a loop's body, innermost loop first. */
  readonly turnVariables: readonly ReadonlySet<string>[];
}

export interface ClassScope {
  readonly node: ts.ClassLikeDeclaration;
  readonly name: string;
  /** What it extends: a name. */
  readonly base?: py.Expression;
  /** In how many functions made of loops' bodies the class itself stands. */
  readonly turns: number;
  /** The method, accessor or constructor that is lowered (the class itself for a constructor that isn't declared). */
  readonly member?: ts.Node;
}

/** Something that a jump refers to or crosses: a loop, a `switch`, a labelled statement, a loop's body made a function. */
export interface JumpTarget {
  readonly node: ts.Node;
  readonly labels: readonly string[];
  /** What an unlabelled `break` refers to. */
  readonly isBreakable: boolean;
  /** How to leave it from directly inside. */
  readonly onBreak: () => readonly py.Statement[];
  /** How to go on with it from directly inside; only loops can. */
  readonly onContinue?: () => readonly py.Statement[];
  /** Leaves it so that what follows it runs `then`, by which a jump to somewhere further out goes on. */
  readonly onCross: (key: string, then: readonly py.Statement[]) => readonly py.Statement[];
  /** Where `return` doesn't leave the TypeScript function: how to do it. */
  readonly onReturn?: (value: py.Expression | undefined) => readonly py.Statement[];
}
