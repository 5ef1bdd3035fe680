/**
 * The Python AST: what MicroPython parses, not CPython (no match, no positional-only `/`, no star in displays).
 * Nodes are immutable; builders in `build.ts` are the only way to make them.
 */

/** Where a node comes from in the TypeScript sources: zero-based line and column (UTF-16 units), as source maps count. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The identifier's name in TypeScript where the Python name differs. */
  readonly name?: string;
}

interface Base {
  readonly origin?: Origin;
}

// ---------------------------------------------------------------- expressions
export interface Name extends Base {
  readonly kind: "Name";
  readonly id: string;
}
export type ConstantValue =
  | null
  | boolean
  | string
  | bigint
  | { readonly float: number }
  | { readonly bytes: Uint8Array }
  | { readonly ellipsis: true };
/** None, `...`, True, False, str, int (as bigint), float, bytes. A float is finite and not negative: `-x` is a UnaryOp. */
export interface Constant extends Base {
  readonly kind: "Constant";
  readonly value: ConstantValue;
  /** Base in which an int that isn't negative is written; 10 if absent. */
  readonly radix?: 2 | 8 | 16;
  /** How many digits it has in that base at least. */
  readonly digits?: number;
}
export type BinaryOperator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "<<" | ">>" | "&" | "|" | "^" | "@";
export interface BinOp extends Base {
  readonly kind: "BinOp";
  readonly left: Expression;
  readonly op: BinaryOperator;
  readonly right: Expression;
}
export interface UnaryOp extends Base {
  readonly kind: "UnaryOp";
  readonly op: "-" | "+" | "~" | "not";
  readonly operand: Expression;
}
export interface BoolOp extends Base {
  readonly kind: "BoolOp";
  readonly op: "and" | "or";
  readonly values: readonly Expression[];
}
export type CompareOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";
export interface Compare extends Base {
  readonly kind: "Compare";
  readonly left: Expression;
  readonly op: CompareOperator;
  readonly right: Expression;
}
export interface IfExp extends Base {
  readonly kind: "IfExp";
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}
/** Printed in the order positional, star, keywords, double star. Positional after a star is allowed (`f(*a, b)`). */
export interface Call extends Base {
  readonly kind: "Call";
  readonly func: Expression;
  readonly args: readonly (Expression | Starred)[];
  readonly keywords: readonly { readonly name: string | null; readonly value: Expression }[];
}
export interface Starred extends Base {
  readonly kind: "Starred";
  readonly value: Expression;
}
export interface Attribute extends Base {
  readonly kind: "Attribute";
  readonly value: Expression;
  readonly attr: string;
}
export interface Subscript extends Base {
  readonly kind: "Subscript";
  readonly value: Expression;
  readonly index: Expression | Slice;
}
export interface Slice extends Base {
  readonly kind: "Slice";
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly step?: Expression;
}
export interface List extends Base {
  readonly kind: "List";
  readonly elements: readonly Expression[];
}
export interface Tuple extends Base {
  readonly kind: "Tuple";
  readonly elements: readonly (Expression | Starred)[];
}
export interface Dict extends Base {
  readonly kind: "Dict";
  readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
}
export interface SetDisplay extends Base {
  readonly kind: "SetDisplay";
  readonly elements: readonly Expression[];
}
export interface Lambda extends Base {
  readonly kind: "Lambda";
  readonly parameters: readonly Parameter[];
  readonly body: Expression;
}
/** One `for`, any number of `if`s. `brackets`: list or generator. */
export interface Comprehension extends Base {
  readonly kind: "Comprehension";
  readonly brackets: "[]" | "()";
  readonly element: Expression;
  readonly target: Expression;
  readonly iter: Expression;
  readonly conditions: readonly Expression[];
}
export interface Yield extends Base {
  readonly kind: "Yield";
  readonly value?: Expression;
}
export interface YieldFrom extends Base {
  readonly kind: "YieldFrom";
  readonly value: Expression;
}
export interface Await extends Base {
  readonly kind: "Await";
  readonly value: Expression;
}

export type Expression =
  | Name
  | Constant
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | IfExp
  | Call
  | Attribute
  | Subscript
  | List
  | Tuple
  | Dict
  | SetDisplay
  | Lambda
  | Comprehension
  | Yield
  | YieldFrom
  | Await;

export interface Parameter {
  readonly name: string;
  readonly default?: Expression;
  readonly star?: "*" | "**";
  /** For viper and inline assembler: `ptr8`, `int`, … */
  readonly annotation?: Expression;
}

// ---------------------------------------------------------------- statements
interface StatementBase extends Base {
  /** Comment lines above the statement (without `#`), and one after it on its line. */
  readonly comments?: readonly string[];
  readonly trailing?: string;
  /** Blank lines above it, beyond what the printer puts around definitions. */
  readonly blankBefore?: boolean;
}
export interface ExpressionStatement extends StatementBase {
  readonly kind: "ExpressionStatement";
  readonly value: Expression;
}
export interface Assign extends StatementBase {
  readonly kind: "Assign";
  /** `a = b = value` has two targets; a target may be Name, Attribute, Subscript, Tuple. */
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface AugAssign extends StatementBase {
  readonly kind: "AugAssign";
  readonly target: Expression;
  readonly op: BinaryOperator;
  readonly value: Expression;
}
export interface Return extends StatementBase {
  readonly kind: "Return";
  readonly value?: Expression;
}
export interface Raise extends StatementBase {
  readonly kind: "Raise";
  readonly value?: Expression;
}
export interface Delete extends StatementBase {
  readonly kind: "Delete";
  readonly target: Expression;
}
export interface If extends StatementBase {
  readonly kind: "If";
  readonly test: Expression;
  readonly body: readonly Statement[];
  /** A single If in `orelse` prints as `elif`. */
  readonly orelse: readonly Statement[];
}
export interface While extends StatementBase {
  readonly kind: "While";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface For extends StatementBase {
  readonly kind: "For";
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface Try extends StatementBase {
  readonly kind: "Try";
  readonly body: readonly Statement[];
  readonly handlers: readonly {
    readonly type?: Expression;
    readonly name?: string;
    readonly body: readonly Statement[];
  }[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}
export interface With extends StatementBase {
  readonly kind: "With";
  readonly context: Expression;
  readonly name?: string;
  readonly body: readonly Statement[];
}
export interface FunctionDef extends StatementBase {
  readonly kind: "FunctionDef";
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
  readonly async?: boolean;
  readonly doc?: string;
  readonly returns?: Expression;
}
export interface ClassDef extends StatementBase {
  readonly kind: "ClassDef";
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
  readonly doc?: string;
}
/** `import a.b as c` */
export interface Import extends StatementBase {
  readonly kind: "Import";
  readonly module: string;
  readonly as?: string;
}
export interface ImportFrom extends StatementBase {
  readonly kind: "ImportFrom";
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly as?: string }[];
}
export interface Global extends StatementBase {
  readonly kind: "Global";
  readonly names: readonly string[];
}
export interface Nonlocal extends StatementBase {
  readonly kind: "Nonlocal";
  readonly names: readonly string[];
}
export interface Pass extends StatementBase {
  readonly kind: "Pass";
}
export interface Break extends StatementBase {
  readonly kind: "Break";
}
export interface Continue extends StatementBase {
  readonly kind: "Continue";
}
/** Comment lines that stand by themselves (end of a block, end of a file). */
export interface Comment extends StatementBase {
  readonly kind: "Comment";
}

export type Statement =
  | ExpressionStatement
  | Assign
  | AugAssign
  | Return
  | Raise
  | Delete
  | If
  | While
  | For
  | Try
  | With
  | FunctionDef
  | ClassDef
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Pass
  | Break
  | Continue
  | Comment;

export interface Module {
  /** Path on the board, e.g. `"lib/fonts.py"`. */
  readonly path: string;
  readonly doc?: string;
  readonly body: readonly Statement[];
}
