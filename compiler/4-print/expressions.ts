import type {
  BinaryOperator,
  Call,
  Comprehension,
  Constant,
  Expression,
  Parameter,
  Slice,
  Starred,
} from "../python/nodes.js";
import { brackets, type Document, mapped, operators, sequence, text } from "./document.js";
import { constantText } from "./literals.js";
import { binaryPrecedence, Precedence, precedenceOf } from "./precedence.js";

/** An expression as a document, in parentheses where it binds less tightly than its place asks for. */
export function expression(node: Expression, atLeast: Precedence = Precedence.Lambda): Document {
  const body = bare(node);
  const document = precedenceOf(node) < atLeast ? brackets("(", [body], ")", { comma: false }) : body;
  return mapped(node.origin, document);
}

/** Where a statement takes an expression: tuples and `yield` need no parentheses there. */
export function topLevel(node: Expression): Document {
  if (node.kind === "Yield" || node.kind === "YieldFrom") return mapped(node.origin, bare(node));
  if (node.kind === "Tuple" && node.elements.length > 1)
    return mapped(node.origin, commaSeparated(node.elements));
  return expression(node);
}

function bare(node: Expression): Document {
  switch (node.kind) {
    case "Name":
      return text(node.id);
    case "Constant":
      return text(constantText(node));
    case "BinOp":
    case "BoolOp":
    case "Compare":
      return operators(operands(node, precedenceOf(node)));
    case "UnaryOp":
      return unaryOperator(node.op, node.operand);
    case "IfExp":
      return operators([
        { before: "", operand: expression(node.body, Precedence.Or) },
        { before: " if ", operand: expression(node.test, Precedence.Or) },
        { before: " else ", operand: expression(node.orelse) },
      ]);
    case "Call":
      return call(node);
    case "Attribute":
      return sequence(primary(node.value), `.${node.attr}`);
    case "Subscript":
      return sequence(primary(node.value), subscriptOf(node.index));
    case "List":
      return brackets(
        "[",
        node.elements.map((e) => expression(e)),
        "]",
      );
    case "Tuple":
      return tuple(node.elements);
    case "Dict":
      return brackets(
        "{",
        node.entries.map((e) => sequence(expression(e.key), ": ", expression(e.value))),
        "}",
      );
    case "SetDisplay":
      return node.elements.length === 0
        ? text("set()")
        : brackets(
            "{",
            node.elements.map((e) => expression(e)),
            "}",
          );
    case "Lambda":
      return sequence("lambda", ...parameters(node.parameters, false), ": ", expression(node.body));
    case "Comprehension":
      return brackets(node.brackets[0]!, [comprehension(node)], node.brackets[1]!, { comma: false });
    case "Yield":
      return node.value === undefined ? text("yield") : sequence("yield ", yielded(node.value));
    case "YieldFrom":
      return sequence("yield from ", expression(node.value));
    case "Await":
      return sequence("await ", expression(node.value, Precedence.Primary));
  }
}

/** A tuple needs no parentheses after `yield`, another `yield` does. */
function yielded(value: Expression): Document {
  return value.kind === "Tuple" ? topLevel(value) : expression(value);
}

type Operation = Extract<Expression, { kind: "BinOp" | "BoolOp" | "Compare" }>;
type Operand = { before: string; operand: Document };

/** Chains of one precedence become one list, so that they are broken alike: `a + b - c`. */
function operands(node: Operation, precedence: Precedence): Operand[] {
  if (node.kind === "BoolOp") {
    return node.values.map((value, i) => ({
      before: i === 0 ? "" : ` ${node.op} `,
      operand: expression(value, precedence + 1),
    }));
  }
  if (node.kind === "Compare") {
    return [
      { before: "", operand: expression(node.left, clearly(node.left, precedence + 1)) },
      { before: ` ${node.op} `, operand: expression(node.right, clearly(node.right, precedence + 1)) },
    ];
  }
  if (node.op === "**") {
    return [
      { before: "", operand: expression(node.left, Precedence.Await) },
      { before: " ** ", operand: expression(node.right, Precedence.Unary) },
    ];
  }
  const { left } = node;
  const isChain = left.kind === "BinOp" && precedenceOf(left) === precedence && left.origin === undefined;
  const before = isChain
    ? operands(left, precedence)
    : [{ before: "", operand: expression(left, clearly(left, precedence, node.op)) }];
  const right = expression(node.right, clearly(node.right, binaryPrecedence(node.op) + 1, node.op));
  return [...before, { before: ` ${node.op} `, operand: right }];
}

const bitOperators: ReadonlySet<BinaryOperator> = new Set(["&", "|", "^", "<<", ">>"] as const);

/**
 * How tightly an operand must bind to stand without parentheses. Bit operations get them among other operators even where
 * Python needs none: hardly anyone knows that order.
 */
function clearly(operand: Expression, atLeast: Precedence, op?: BinaryOperator): Precedence {
  if (operand.kind !== "BinOp" || operand.op === op) return atLeast;
  const isUnclear = bitOperators.has(operand.op) || (op !== undefined && bitOperators.has(op));
  return isUnclear ? Precedence.Unary : atLeast;
}

function unaryOperator(op: "-" | "+" | "~" | "not", operand: Expression): Document {
  if (op === "not") return sequence("not ", expression(operand, Precedence.Not));
  return sequence(op, expression(operand, Precedence.Unary));
}

/** What stands before `.`, `(` or `[`; `1.real` would be read as a float. */
function primary(node: Expression): Document {
  const isNumber = node.kind === "Constant" && isNumeric(node);
  return isNumber ? sequence("(", expression(node), ")") : expression(node, Precedence.Primary);
}

function isNumeric({ value }: Constant): boolean {
  return typeof value === "bigint" || (typeof value === "object" && value !== null && "float" in value);
}

function call(node: Call): Document {
  // only assembler calls numbers: `lw(a0, 4(a1))`
  const callee = expression(node.func, Precedence.Primary);
  const [only] = node.args;
  if (
    node.args.length === 1 &&
    node.keywords.length === 0 &&
    only?.kind === "Comprehension" &&
    only.brackets === "()"
  ) {
    const body = mapped(only.origin, comprehension(only));
    return sequence(callee, brackets("(", [body], ")", { comma: false }));
  }
  const keywords = node.keywords.map(({ name, value }) =>
    sequence(name === null ? "**" : `${name}=`, expression(value)),
  );
  const hasStar = node.args.some((a) => a.kind === "Starred") || node.keywords.some((k) => k.name === null);
  const items = [...node.args.map(element), ...keywords];
  return sequence(callee, brackets("(", items, ")", { comma: !hasStar }));
}

function element(node: Expression | Starred): Document {
  return node.kind === "Starred"
    ? mapped(node.origin, sequence("*", expression(node.value)))
    : expression(node);
}

function tuple(elements: readonly (Expression | Starred)[]): Document {
  if (elements.length === 1) return sequence("(", element(elements[0]!), ",)");
  return brackets("(", elements.map(element), ")");
}

function commaSeparated(elements: readonly (Expression | Starred)[]): Document {
  return sequence(...elements.flatMap((e, i) => (i === 0 ? [element(e)] : [", ", element(e)])));
}

function subscriptOf(index: Expression | Slice): Document {
  if (index.kind !== "Slice") return brackets("[", [expression(index)], "]", { comma: false });
  const bound = (e: Expression | undefined) => (e === undefined ? text("") : expression(e, Precedence.Or));
  const step = index.step === undefined ? [] : [text(":"), expression(index.step, Precedence.Or)];
  return sequence("[", bound(index.lower), ":", bound(index.upper), ...step, "]");
}

function comprehension(node: Comprehension): Document {
  return operators([
    { before: "", operand: expression(node.element) },
    {
      before: " for ",
      operand: sequence(topLevel(node.target), " in ", expression(node.iter, Precedence.Or)),
    },
    ...node.conditions.map((c) => ({ before: " if ", operand: expression(c, Precedence.Or) })),
  ]);
}

/** Parameters of a `def` (as items for brackets), or of a lambda (with a space before, separated by commas). */
export function parameters(list: readonly Parameter[], annotated: boolean): Document[] {
  const documents = list.map((p) => parameter(p, annotated));
  if (annotated) return documents;
  return documents.map((d, i) => sequence(i === 0 ? " " : ", ", d));
}

function parameter({ name, star, annotation, default: value }: Parameter, annotated: boolean): Document {
  const head = `${star ?? ""}${name}`;
  const typed =
    annotated && annotation !== undefined ? sequence(head, ": ", expression(annotation)) : text(head);
  if (value === undefined) return typed;
  return sequence(typed, annotated && annotation !== undefined ? " = " : "=", expression(value));
}
