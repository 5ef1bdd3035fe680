import ts from "typescript";
import { floatInViper, mayNotFit, notInViper } from "../../diagnostics/machine.js";
import type { Value } from "../facts.js";
import { isAssignmentOperator, skipParentheses } from "../operators.js";
import { type Inquiry, nameOf } from "../refuse/rule.js";
import { assignment, change } from "./assignments.js";
import { bits, exact } from "./integers.js";
import { object, pointer } from "./objects.js";
import { pointerOf } from "./pointers.js";
import { test, truth } from "./truths.js";
import {
  isOnlyKind,
  type MachineType,
  type PointerType,
  refused,
  type Word,
  type WordType,
  wordFor,
} from "./word.js";

const K = ts.SyntaxKind;

/**
 * Builds the words of one viper function: proves that each number fits a machine word wherever TypeScript's meaning needs
 * it whole, and says where it doesn't.
 */
export class Words {
  constructor(
    readonly q: Inquiry,
    /** The function. */
    readonly fn: ts.FunctionLikeDeclaration,
    /** Types of parameters and variables, by the identifier that declares them. */
    private readonly typeOf: (name: ts.Identifier) => MachineType,
    /** Words by the expressions that lowering asks for. */
    private readonly found: Map<ts.Node, Word>,
  ) {}

  // ---------------------------------------------------------------- where expressions stand
  /** An expression whose value is kept as that type. */
  value(node: ts.Expression, type: MachineType): Word {
    return this.keep(node, this.ofType(node, type));
  }

  ofType(node: ts.Expression, type: MachineType): Word {
    if (type === "int" || type === "uint") return this.exact(node, type);
    if (type === "bool") return this.truth(node);
    if (type === "object" || type === "none") return this.object(node);
    return this.pointer(node, type);
  }

  /** A number as a whole word. */
  exact(node: ts.Expression, wanted?: WordType): Word {
    return exact(this, node, wanted);
  }

  /** A number of which only the low 32 bits count. */
  bits(node: ts.Expression): Word {
    return bits(this, node);
  }

  /** A condition: what Python takes for true there is what JavaScript does. */
  test(node: ts.Expression): Word {
    return test(this, node);
  }

  /** A boolean as a value. */
  truth(node: ts.Expression): Word {
    return truth(this, node);
  }

  /** What the rest of lowering makes of it. */
  object(node: ts.Expression): Word {
    return object(this, node);
  }

  pointer(node: ts.Expression, type: PointerType): Word {
    return pointer(this, node, type);
  }

  /** An expression of which only the truth matters. */
  condition(node: ts.Expression): void {
    this.keep(node, this.test(node));
  }

  /** An expression that stands as a statement. */
  effect(node: ts.Expression): void {
    const inner = skipParentheses(node);
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === K.CommaToken) {
      this.effect(inner.left);
      this.effect(inner.right);
    } else if (ts.isBinaryExpression(inner) && isAssignmentOperator(inner.operatorToken.kind)) {
      this.keep(node, assignment(this, inner));
    } else if (isStep(inner)) {
      const by: ts.BinaryOperator = inner.operator === K.PlusPlusToken ? K.PlusToken : K.MinusToken;
      this.keep(node, change(this, inner.operand, by, undefined, inner));
    } else if (ts.isCallExpression(inner)) this.keep(node, this.object(inner));
    else this.refuse(node, "expressions whose value is dropped");
  }

  keep<W extends Word>(node: ts.Expression, word: W): W {
    this.found.set(node, word);
    return word;
  }

  /** A parameter or variable of the function itself. */
  local(node: ts.Identifier): Extract<Word, { op: "variable" }> | undefined {
    const binding = this.q.bindings.of(node);
    const [declared] = binding?.declarations ?? [];
    if (!binding || !declared || binding.scope.node !== this.fn) return this.global(node);
    return { op: "variable", name: node, type: this.typeOf(declared) };
  }

  /** Names that viper takes for its types, whatever the module calls so. */
  private global(node: ts.Identifier): undefined {
    if (/^(u?int|bool|object|ptr(8|16|32)?)$/.test(node.text) && this.q.bindings.of(node))
      this.refuse(node, `a variable called ${node.text}`, "Call it otherwise.");
  }

  // ---------------------------------------------------------------- asking and refusing
  of(node: ts.Expression): Value {
    return this.q.facts.values.of(node);
  }

  typeAt(node: ts.Expression): ts.Type {
    return this.q.checker.getTypeAtLocation(node);
  }

  isLoad(node: ts.Expression): boolean {
    const inner = skipParentheses(node);
    return ts.isElementAccessExpression(inner) && pointerOf(this.typeAt(inner.expression)) !== undefined;
  }

  /** Does it run code that may change what is read beside it? */
  hasCall(node: ts.Node): boolean {
    const isCode = (child: ts.Node): boolean =>
      ((ts.isCallExpression(child) || ts.isNewExpression(child)) &&
        this.q.facts.calls.builtin(child)?.type !== "Math") ||
      (child.forEachChild(isCode) ?? false);
    return isCode(node);
  }

  isNonZero(node: ts.Expression): boolean {
    const value = this.of(node);
    return value.nonZero === true || value.min > 0 || value.max < 0;
  }

  /** The expression inside parentheses, and inside casts that nothing has to check. */
  unwrap(node: ts.Expression): ts.Expression {
    if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
      return this.unwrap(node.expression);
    // what a pointer gives is never absent
    if (ts.isNonNullExpression(node) && this.isLoad(node.expression)) return this.unwrap(node.expression);
    const isDefault = ts.isBinaryExpression(node) && node.operatorToken.kind === K.QuestionQuestionToken;
    if (isDefault && this.isLoad(node.left)) return this.unwrap(node.left);
    const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
    return isCast && this.q.facts.casts.of(node) === undefined ? this.unwrap(node.expression) : node;
  }

  refuse(node: ts.Node, what: string, instead = "Do it in a plain function, and call that."): Word {
    this.q.reporter.report(notInViper, node, what, instead);
    return refused;
  }

  byZero(divisor: ts.Expression): Word {
    return this.refuse(divisor, "a division by what may be zero", "Test it before: `if (n > 0)`.");
  }

  /** A word that not all fits: what is wrong is what was put there. */
  private isReported(node: ts.Expression): boolean {
    const type = ts.isIdentifier(node) ? this.local(node)?.type : undefined;
    const declared = this.q.bindings.of(node)?.declarations[0];
    return (
      (type === "int" || type === "uint") &&
      declared !== undefined &&
      wordFor(this.of(declared)) === undefined
    );
  }

  noInteger(node: ts.Expression, value: Value): Word {
    if (this.isReported(node)) return refused;
    const divisor = divisorIn(node);
    if (divisor && !this.isNonZero(divisor)) return this.byZero(divisor);
    if (!value.kinds.has("float")) return this.refuse(node, `${nameOf(node)} as a number`);
    this.q.reporter.report(floatInViper, node, nameOf(node));
    return refused;
  }

  tooLarge(node: ts.Expression, value: Value): Word {
    if (!isOnlyKind(value, "int")) return this.noInteger(node, value);
    if (this.isReported(node)) return refused;
    this.q.reporter.report(mayNotFit, node, nameOf(node));
    return refused;
  }
}

const isStep = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
  (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken);

/** `b` of `a % b`, `a / b`, `Math.floor(a / b)`. */
function divisorIn(node: ts.Expression): ts.Expression | undefined {
  const [arg] = ts.isCallExpression(node) ? node.arguments : [];
  const inner = skipParentheses(arg ?? node);
  if (!ts.isBinaryExpression(inner)) return undefined;
  const operator = inner.operatorToken.kind;
  const isRounded = operator === K.PercentToken || (operator === K.SlashToken && arg !== undefined);
  return isRounded ? inner.right : undefined;
}
