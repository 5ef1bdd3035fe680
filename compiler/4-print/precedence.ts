import type { BinaryOperator, Expression } from "../python/nodes.js";

/** How tightly expressions bind, loosest first (the Python reference, "Operator precedence"). */
export enum Precedence {
  Yield,
  Lambda,
  Conditional,
  Or,
  And,
  Not,
  Comparison,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Product,
  Unary,
  Power,
  Await,
  Primary,
  Atom,
}

const binary: Readonly<Record<BinaryOperator, Precedence>> = {
  "|": Precedence.BitOr,
  "^": Precedence.BitXor,
  "&": Precedence.BitAnd,
  "<<": Precedence.Shift,
  ">>": Precedence.Shift,
  "+": Precedence.Sum,
  "-": Precedence.Sum,
  "*": Precedence.Product,
  "/": Precedence.Product,
  "//": Precedence.Product,
  "%": Precedence.Product,
  "@": Precedence.Product,
  "**": Precedence.Power,
};

export function binaryPrecedence(op: BinaryOperator): Precedence {
  return binary[op];
}

export function precedenceOf(node: Expression): Precedence {
  switch (node.kind) {
    case "Yield":
    case "YieldFrom":
      return Precedence.Yield;
    case "Lambda":
      return Precedence.Lambda;
    case "IfExp":
      return Precedence.Conditional;
    case "BoolOp":
      return node.op === "or" ? Precedence.Or : Precedence.And;
    case "UnaryOp":
      return node.op === "not" ? Precedence.Not : Precedence.Unary;
    case "Compare":
      return Precedence.Comparison;
    case "BinOp":
      return binary[node.op];
    case "Await":
      return Precedence.Await;
    case "Call":
    case "Attribute":
    case "Subscript":
      return Precedence.Primary;
    default:
      return Precedence.Atom;
  }
}
