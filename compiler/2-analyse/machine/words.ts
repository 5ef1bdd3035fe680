import ts from "typescript";
import {
  floatInViper,
  mayNotFit,
  notInViper,
  pointerLeaves,
  roundsInViper,
} from "../../diagnostics/machine.js";
import type { Value } from "../facts.js";
import { isAssignmentOperator } from "../operators.js";
import { type Inquiry, nameOf } from "../refuse/rule.js";
import { pointerMaker, pointerOf } from "./pointers.js";
import {
  castTo,
  fits,
  isOnlyKind,
  isWithin,
  low,
  type MachineType,
  type PointerType,
  type Target,
  typeOfWord,
  type Word,
  type WordType,
  wordFor,
} from "./word.js";

const K = ts.SyntaxKind;
const SAFE = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };

/** What stands for an expression that was refused. */
const refused: Word = { op: "constant", value: 0, type: "int" };

/** Operators of `x += y`, without the `=`. */
const compound: ReadonlyMap<ts.SyntaxKind, ts.BinaryOperator> = new Map<ts.SyntaxKind, ts.BinaryOperator>([
  [K.PlusEqualsToken, K.PlusToken],
  [K.MinusEqualsToken, K.MinusToken],
  [K.AsteriskEqualsToken, K.AsteriskToken],
  [K.PercentEqualsToken, K.PercentToken],
  [K.LessThanLessThanEqualsToken, K.LessThanLessThanToken],
  [K.GreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanToken],
  [K.GreaterThanGreaterThanGreaterThanEqualsToken, K.GreaterThanGreaterThanGreaterThanToken],
  [K.AmpersandEqualsToken, K.AmpersandToken],
  [K.BarEqualsToken, K.BarToken],
  [K.CaretEqualsToken, K.CaretToken],
]);

const comparisons: ReadonlyMap<ts.SyntaxKind, Extract<Word, { op: "compare" }>["operator"]> = new Map([
  [K.LessThanToken, "<"],
  [K.LessThanEqualsToken, "<="],
  [K.GreaterThanToken, ">"],
  [K.GreaterThanEqualsToken, ">="],
  [K.EqualsEqualsEqualsToken, "=="],
  [K.EqualsEqualsToken, "=="],
  [K.ExclamationEqualsEqualsToken, "!="],
  [K.ExclamationEqualsToken, "!="],
]);

/** An operand of an operator: an expression, or what an assignment reads first. */
type Operand = { readonly value: Value; readonly node: ts.Expression };

/**
 * Builds the words of one viper function: proves that each number fits a machine word wherever TypeScript's meaning needs
 * it whole, and says where it doesn't.
 */
export class Words {
  constructor(
    private readonly q: Inquiry,
    private readonly fn: ts.FunctionLikeDeclaration,
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

  private ofType(node: ts.Expression, type: MachineType): Word {
    if (type === "int" || type === "uint") return this.exact(node, type);
    if (type === "bool") return this.truth(node);
    if (type === "object" || type === "none") return this.object(node);
    return this.pointer(node, type);
  }

  /** An expression of which only the truth matters. */
  condition(node: ts.Expression): void {
    this.keep(node, this.test(node));
  }

  /** An expression that stands as a statement. */
  effect(node: ts.Expression): void {
    const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === K.CommaToken) {
      this.effect(inner.left);
      this.effect(inner.right);
    } else if (ts.isBinaryExpression(inner) && isAssignmentOperator(inner.operatorToken.kind)) {
      this.keep(node, this.assignment(inner));
    } else if (isStep(inner)) {
      const by: ts.BinaryOperator = inner.operator === K.PlusPlusToken ? K.PlusToken : K.MinusToken;
      this.keep(node, this.change(inner.operand, by, undefined, inner));
    } else if (ts.isCallExpression(inner)) this.keep(node, this.object(inner));
    else this.refuse(node, "expressions whose value is dropped");
  }

  private keep<W extends Word>(node: ts.Expression, word: W): W {
    this.found.set(node, word);
    return word;
  }

  // ---------------------------------------------------------------- assignments
  private assignment(node: ts.BinaryExpression): Word {
    const operator = node.operatorToken.kind;
    if (operator === K.EqualsToken) return this.plainAssignment(node);
    const by = compound.get(operator);
    return by === undefined
      ? this.refuse(node, `\`${node.operatorToken.getText()}\``)
      : this.change(node.left, by, node.right, node);
  }

  private plainAssignment(node: ts.BinaryExpression): Word {
    const target = this.target(node.left);
    if (target === undefined) return refused;
    const isCalledTwice = this.hasCall(node.left) && this.hasCall(node.right);
    if (isCalledTwice) this.refuse(node.left, "a call on both sides of an assignment");
    return { op: "store", target, value: this.stored(target, node.left, node.right), type: "none" };
  }

  /** Memory keeps the low bits of what is put there; other places keep all. */
  private stored(target: Target, left: ts.Expression, right: ts.Expression): Word {
    if (target.op === "load") return this.bits(right);
    if (target.op === "variable") return this.ofType(right, target.type);
    const { kinds } = this.of(unwrapped(left));
    if (ts.isElementAccessExpression(unwrapped(left)) && !isWithin(this.of(right), { min: 0, max: 0xff }))
      return this.refuse(
        right,
        "a store of more than a byte in an array",
        "Write `& 0xff`, or store it through a pointer.",
      );
    return kinds.size === 0 ? refused : this.argument(right);
  }

  /** `x += y`, `x++`: `node` is the whole, whose value the analysis knows. */
  private change(
    place: ts.Expression,
    operator: ts.BinaryOperator,
    by: ts.Expression | undefined,
    node: ts.Expression,
  ): Word {
    const target = this.target(place);
    if (target === undefined) return refused;
    if (this.hasCall(place) || (by && this.hasCall(by) && target.op !== "variable"))
      return this.refuse(node, "a call in an assignment that reads what it changes");
    const left = { value: this.of(place), node: place };
    const right = by && { value: this.of(by), node: by };
    const value = this.of(node);
    if (target.op === "load") return store(target, this.bitsOf(operator, left, right, value, node));
    const type = target.op === "variable" ? target.type : wordFor(value);
    if (type !== "int" && type !== "uint") return this.tooLarge(node, value);
    return store(target, this.exactOf(operator, left, right, { value, node, type }));
  }

  private target(node: ts.Expression): Target | undefined {
    const place = unwrapped(node);
    if (ts.isIdentifier(place)) {
      const variable = this.local(place);
      return variable ?? { op: "object", node: place, type: "object" };
    }
    if (ts.isElementAccessExpression(place)) {
      if (pointerOf(this.typeAt(place.expression))) return this.load(place);
      return isOnlyKind(this.of(place.expression), "bytearray") ? this.element(place) : this.noTarget(node);
    }
    const isAttribute =
      ts.isPropertyAccessExpression(place) &&
      !this.q.facts.classes.isAccessor(place) &&
      ["instance", "python"].some((kind) => isOnlyKind(this.of(place.expression), kind as "instance"));
    if (!isAttribute) return this.noTarget(node);
    this.value(place.expression, "object");
    return { op: "object", node: place, type: "object" };
  }

  private noTarget(node: ts.Expression): undefined {
    this.refuse(
      node,
      `an assignment to ${nameOf(node)}`,
      "Assign a variable, an attribute of an object, or through a pointer.",
    );
  }

  // ---------------------------------------------------------------- numbers
  /** A number as a whole word. */
  private exact(node: ts.Expression, wanted?: WordType): Word {
    const inner = this.unwrap(node);
    const value = this.of(inner);
    if (!isOnlyKind(value, "int")) return this.noInteger(inner, value);
    const type = wanted ?? this.ownType(inner, value) ?? wordFor(value);
    if (type === undefined || !fits(value, type)) return this.tooLarge(inner, value);
    return castTo(this.whole(inner, value, type), type);
  }

  /** A variable's own type, which spares a cast. */
  private ownType(node: ts.Expression, value: Value): WordType | undefined {
    const type = ts.isIdentifier(node) ? this.local(node)?.type : undefined;
    return (type === "int" || type === "uint") && fits(value, type) ? type : undefined;
  }

  /** A number of which only the low 32 bits count. */
  private bits(node: ts.Expression): Word {
    const inner = this.unwrap(node);
    const value = this.of(inner);
    if (!isOnlyKind(value, "int")) return this.noInteger(inner, value);
    if (typeof value.constant === "number" && !wordFor(value))
      return { op: "constant", value: value.constant | 0, type: "int" };
    if (wordFor(value)) return low(this.exact(inner));
    if (ts.isBinaryExpression(inner) && linear.has(inner.operatorToken.kind)) {
      const [left, right] = [inner.left, inner.right].map((side) => ({ value: this.of(side), node: side }));
      return this.bitsOf(inner.operatorToken.kind, left!, right, value, inner);
    }
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === K.MinusToken)
      return unary("-", castTo(this.bits(inner.operand), "int"));
    if (ts.isConditionalExpression(inner))
      return this.choice(inner, (branch) => castTo(this.bits(branch), "int"), "int");
    return this.isObject(inner) ? this.unboxed(inner, "int") : this.tooLarge(inner, value);
  }

  /** The low bits of what an operator gives. */
  private bitsOf(
    operator: ts.SyntaxKind,
    left: Operand,
    right: Operand | undefined,
    value: Value,
    node: ts.Expression,
  ): Word {
    const python = linear.get(operator);
    if (python === undefined) {
      const type = wordFor(value) ?? "int";
      return low(this.exactOf(operator, left, right, { value, node, type }));
    }
    // of a sum that rounds in JavaScript the board keeps the exact low bits everywhere (D2)
    if (python === "*" && !isWithin(value, SAFE)) {
      this.q.reporter.report(roundsInViper, node, nameOf(node));
      return refused;
    }
    const [a, b] = [this.bits(left.node), right ? this.bits(right.node) : one];
    return binary(a, python, b, typeOfWord(a));
  }

  /** The word of an integer that fits. */
  private whole(node: ts.Expression, value: Value, type: WordType): Word {
    if (typeof value.constant === "number")
      return {
        op: "constant",
        value: value.constant,
        ...(ts.isNumericLiteral(node) && { literal: node }),
        type,
      };
    if (ts.isIdentifier(node)) return this.local(node) ?? this.unboxed(node, type);
    if (ts.isBinaryExpression(node)) return this.binaryWord(node, value, type);
    if (ts.isPrefixUnaryExpression(node)) return this.unaryWord(node);
    if (ts.isConditionalExpression(node))
      return this.choice(node, (branch) => this.exact(branch, type), type);
    if (ts.isElementAccessExpression(node) && this.isLoad(node)) {
      const load = this.load(node);
      const isWide = pointerOf(this.typeAt(node.expression)) === "ptr32";
      return isWide ? { op: "wrap", operand: load, type: "int" } : load;
    }
    return (ts.isCallExpression(node) && this.mathWord(node, type)) || this.unboxed(node, type);
  }

  private binaryWord(node: ts.BinaryExpression, value: Value, type: WordType): Word {
    const operator = node.operatorToken.kind;
    const quotient = isZero(node.right) ? this.division(node.left) : undefined;
    if (operator === K.BarToken && quotient) return this.quotient(quotient, "trunc");
    const [left, right] = [node.left, node.right].map((side) => ({ value: this.of(side), node: side }));
    return this.exactOf(operator, left!, right, { value, node, type });
  }

  /** What an operator gives, as a whole word. Without a right operand it is 1. */
  private exactOf(
    operator: ts.SyntaxKind,
    left: Operand,
    right: Operand | undefined,
    result: { readonly value: Value; readonly node: ts.Expression; readonly type: WordType },
  ): Word {
    if (!isOnlyKind(result.value, "int")) return this.noInteger(result.node, result.value);
    if (!fits(result.value, result.type)) return this.tooLarge(result.node, result.value);
    const python = linear.get(operator);
    if (python !== undefined) {
      const [a, b] = [this.exact(left.node), right ? this.exact(right.node) : one];
      return castTo(binary(a, python, b, typeOfWord(a)), result.type);
    }
    const word = right && this.bitwise(operator, left, right, result.node);
    return word ? castTo(word, result.type) : this.refuse(result.node, `this operator`);
  }

  private bitwise(
    operator: ts.SyntaxKind,
    left: Operand,
    right: Operand,
    node: ts.Expression,
  ): Word | undefined {
    switch (operator) {
      case K.PercentToken:
        return this.remainder(left, right, node);
      case K.AmpersandToken:
        return this.mask(left, right);
      case K.BarToken:
        return isZero(right.node) ? this.int32(left.node) : this.joined("|", left, right);
      case K.CaretToken:
        return this.joined("^", left, right);
      case K.LessThanLessThanToken:
        return wrap(binary(castTo(this.bits(left.node), "int"), "<<", this.count(right), "int"), "int");
      case K.GreaterThanGreaterThanToken:
        return binary(this.int32(left.node), ">>", this.count(right), "int");
      case K.GreaterThanGreaterThanGreaterThanToken:
        return isZero(right.node)
          ? this.uint32(left.node)
          : binary(this.uint32(left.node), ">>", this.count(right), "uint");
      default:
        return undefined;
    }
  }

  /** The sign of a remainder is the dividend's in JavaScript and the divisor's in Python; division by zero crashes. */
  private remainder(left: Operand, right: Operand, node: ts.Expression): Word {
    const isAlike = left.value.min >= 0 && right.value.min >= 0 && this.isNonZero(right.node);
    if (isAlike) return binary(this.exact(left.node, "int"), "%", this.exact(right.node, "int"), "int");
    return this.refuse(
      node,
      "a remainder whose sides may be negative, or the right one zero",
      "Make sure of both before (`>>> 1`, a mask, `if (n > 0)`), or mask: `& 7` for `% 8`.",
    );
  }

  /** A mask that isn't negative takes the high bits away, whatever the word. */
  private mask(left: Operand, right: Operand): Word {
    const isMask = ({ value }: Operand) => isWithin(value, { min: 0, max: 0x7fffffff });
    if (isMask(right))
      return binary(castTo(this.bits(left.node), "int"), "&", this.exact(right.node, "int"), "int");
    if (isMask(left))
      return binary(this.exact(left.node, "int"), "&", castTo(this.bits(right.node), "int"), "int");
    return binary(this.int32(left.node), "&", this.int32(right.node), "int");
  }

  private joined(operator: "|" | "^", left: Operand, right: Operand): Word {
    const sides = [left, right];
    const whole = sides.every(({ value }) => fits(value, "int"))
      ? sides.map(({ node }) => this.exact(node, "int"))
      : [];
    const isWhole = whole.length === 2 && whole.every((word) => low(word) === word);
    if (isWhole) return binary(whole[0]!, operator, whole[1]!, "int");
    const [a, b] = sides.map(({ node }) => castTo(this.bits(node), "int"));
    return wrap(binary(a!, operator, b!, "int"), "int");
  }

  private int32(node: ts.Expression): Word {
    return this.narrow(node, "int");
  }

  private uint32(node: ts.Expression): Word {
    return this.narrow(node, "uint");
  }

  private narrow(node: ts.Expression, type: WordType): Word {
    const division = type === "int" ? this.division(node) : undefined;
    if (division) return this.quotient(division, "trunc");
    return fits(this.of(node), type) && isOnlyKind(this.of(node), "int")
      ? this.exact(node, type)
      : wrap(castTo(this.bits(node), type), type);
  }

  /** Counts are taken modulo 32. */
  private count({ value, node }: Operand): Word {
    if (typeof value.constant === "number")
      return { op: "constant", value: value.constant & 31, type: "int" };
    if (isWithin(value, { min: 0, max: 31 })) return this.exact(node, "int");
    return binary(castTo(this.bits(node), "int"), "&", { op: "constant", value: 31, type: "int" }, "int");
  }

  private unaryWord(node: ts.PrefixUnaryExpression): Word {
    if (node.operator === K.PlusToken) return this.exact(node.operand);
    if (node.operator === K.TildeToken) return unary("~", this.int32(node.operand));
    if (node.operator !== K.MinusToken) return this.refuse(node, "`++` and `--` inside an expression");
    return unary("-", castTo(this.exact(node.operand), "int"));
  }

  private choice(
    node: ts.ConditionalExpression,
    branch: (node: ts.Expression) => Word,
    type: WordType,
  ): Word {
    return {
      op: "choice",
      test: this.test(node.condition),
      yes: branch(node.whenTrue),
      no: branch(node.whenFalse),
      type,
    };
  }

  // ---------------------------------------------------------------- division and Math
  /** `a / b` of two integers, for what rounds it. */
  private division(node: ts.Expression): ts.BinaryExpression | undefined {
    const inner = unwrapped(node);
    return ts.isBinaryExpression(inner) && inner.operatorToken.kind === K.SlashToken ? inner : undefined;
  }

  /** Python's division rounds down, which is the same where neither side is negative. */
  private quotient({ left, right }: ts.BinaryExpression, rounding: "floor" | "trunc"): Word {
    const isAlike = rounding === "floor" || (this.of(left).min >= 0 && this.of(right).min >= 0);
    if (!this.isNonZero(right)) return this.byZero(right);
    if (!isAlike)
      return this.refuse(
        left,
        "a division towards zero of what may be negative",
        "Use Math.floor, or make sure that neither side is negative.",
      );
    if (!this.dividesWithin(left, right))
      return this.refuse(
        left,
        "a division of what may be close to -2^31 (MicroPython adds the divisor to it)",
        "Make sure that it isn't negative, or is smaller: `>> 1`, a mask.",
      );
    return binary(this.exact(left, "int"), "//", this.exact(right, "int"), "int");
  }

  /** MicroPython's floor division adds the divisor to what isn't of its sign, in one word. */
  private dividesWithin(left: ts.Expression, right: ts.Expression): boolean {
    const [a, b] = [this.of(left), this.of(right)];
    const least = a.min < 0 && b.max > 0 ? a.min - b.max + 1 : a.min;
    const most = a.max > 0 && b.min < 0 ? a.max - b.min - 1 : a.max;
    return fits({ min: least, max: most }, "int");
  }

  private mathWord(node: ts.CallExpression, type: WordType): Word | undefined {
    const builtin = this.q.facts.calls.builtin(node);
    if (builtin?.type !== "Math") return undefined;
    const [a, b] = node.arguments;
    if (!a || node.arguments.some(ts.isSpreadElement)) return this.refuse(node, nameOf(node));
    switch (builtin.name) {
      case "imul":
        return b
          ? wrap(binary(castTo(this.bits(a), "int"), "*", castTo(this.bits(b), "int"), "int"), "int")
          : undefined;
      case "floor":
      case "trunc": {
        const division = this.division(a);
        return division ? this.quotient(division, builtin.name) : this.exact(a, type);
      }
      case "ceil":
      case "round":
        return this.exact(a, type);
      case "abs":
      case "min":
      case "max":
        return {
          op: "builtin",
          name: builtin.name,
          args: node.arguments.map((arg) => this.exact(arg)),
          type,
        };
      default:
        return this.refuse(node, `Math.${builtin.name}`);
    }
  }

  // ---------------------------------------------------------------- truth
  /** A condition: what Python takes for true there is what JavaScript does. */
  private test(node: ts.Expression): Word {
    const inner = this.unwrap(node);
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === K.ExclamationToken)
      return { op: "not", operand: this.test(inner.operand), type: "bool" };
    const both = this.logical(inner, (side) => this.test(side));
    if (both) return both;
    return isOnlyKind(this.of(inner), "int") ? this.exact(inner) : this.truth(inner);
  }

  /** A boolean as a value. */
  private truth(node: ts.Expression): Word {
    const inner = this.unwrap(node);
    const value = this.of(inner);
    const variable = ts.isIdentifier(inner) ? this.local(inner) : undefined;
    if (variable?.type === "bool") return variable;
    if (!isOnlyKind(value, "bool"))
      return this.refuse(
        inner,
        `the truth of ${nameOf(inner)}`,
        "Compare it: `x !== 0`, `s.length > 0`; conditions are booleans and integers.",
      );
    if (inner.kind === K.TrueKeyword || inner.kind === K.FalseKeyword)
      return { op: "truth", value: inner.kind === K.TrueKeyword, type: "bool" };
    if (ts.isPrefixUnaryExpression(inner)) return asValue(this.test(inner.operand), false);
    if (ts.isBinaryExpression(inner)) return this.comparison(inner);
    if (ts.isConditionalExpression(inner))
      return {
        op: "choice",
        test: this.test(inner.condition),
        yes: this.truth(inner.whenTrue),
        no: this.truth(inner.whenFalse),
        type: "bool",
      };
    return variable ?? this.unboxed(inner, "bool");
  }

  private logical(node: ts.Expression, side: (node: ts.Expression) => Word): Word | undefined {
    if (!ts.isBinaryExpression(node)) return undefined;
    const operator = node.operatorToken.kind;
    if (operator !== K.AmpersandAmpersandToken && operator !== K.BarBarToken) return undefined;
    const op = operator === K.BarBarToken ? "either" : "both";
    return { op, left: side(node.left), right: side(node.right), type: "bool" };
  }

  private comparison(node: ts.BinaryExpression): Word {
    const both = this.logical(node, (side) => this.truth(side));
    if (both) return both;
    const operator = comparisons.get(node.operatorToken.kind);
    if (operator === undefined) return this.refuse(node, `\`${node.operatorToken.getText()}\``);
    const sides = [node.left, node.right].map((side) => this.of(side));
    const isTruths = sides.every((value) => isOnlyKind(value, "bool"));
    if (isTruths && (operator === "==" || operator === "!=")) return this.sameTruth(node, operator);
    if (!sides.every((value) => isOnlyKind(value, "int"))) return this.noComparison(node, sides);
    const isUnsigned = [node.left, node.right].some(
      (side) => this.ownType(unwrapped(side), this.of(side)) === "uint",
    );
    const types = isUnsigned ? (["uint", "int"] as const) : (["int", "uint"] as const);
    const type = types.find((word) => sides.every((value) => fits(value, word)));
    if (type === undefined) return this.differentWords(node, sides);
    const [left, right] = [this.value(node.left, type), this.value(node.right, type)];
    return { op: "compare", operator, left, right, type: "bool" };
  }

  private sameTruth(node: ts.BinaryExpression, operator: "==" | "!="): Word {
    const [left, right] = [node.left, node.right].map((side) => castTo(this.truth(side), "int"));
    return { op: "compare", operator, left: left!, right: right!, type: "bool" };
  }

  private noComparison(node: ts.BinaryExpression, sides: readonly Value[]): Word {
    const at = sides.findIndex((value) => value.kinds.has("float"));
    if (at >= 0) return this.noInteger(at === 0 ? node.left : node.right, sides[at]!);
    return this.refuse(
      node,
      "a comparison of anything but integers and booleans",
      "Compare in a plain function, and hand the result over.",
    );
  }

  private differentWords(node: ts.BinaryExpression, sides: readonly Value[]): Word {
    const at = sides.findIndex((value) => wordFor(value) === undefined);
    if (at >= 0) return this.tooLarge(at === 0 ? node.left : node.right, sides[at]!);
    return this.refuse(
      node,
      "a comparison of a signed with an unsigned number",
      "Write `>>> 0` or `| 0` on the side that is to be the other's kind.",
    );
  }

  // ---------------------------------------------------------------- memory and objects
  private pointer(node: ts.Expression, type: PointerType): Word {
    const inner = this.unwrap(node);
    if (ts.isIdentifier(inner)) return this.local(inner) ?? this.refuse(inner, `the pointer ${inner.text}`);
    const maker = ts.isCallExpression(inner) ? pointerMaker(this.q.checker, inner.expression) : undefined;
    const [source] = ts.isCallExpression(inner) ? inner.arguments : [];
    if (maker !== type || !source)
      return this.refuse(
        inner,
        `${nameOf(inner)} as a pointer`,
        "Make it where it is declared: `const p = ptr8(buffer)`.",
      );
    if (isOnlyKind(this.of(source), "int")) return { op: "cast", operand: this.bits(source), type };
    return { op: "unbox", object: this.object(source), type };
  }

  private load(node: ts.ElementAccessExpression): Extract<Word, { op: "load" }> {
    const type = pointerOf(this.typeAt(node.expression))!;
    const pointer = this.pointer(node.expression, type);
    return { op: "load", pointer, index: this.exact(node.argumentExpression, "int"), type: "int" };
  }

  /** `a[i]` of an array. */
  private element(node: ts.ElementAccessExpression): Extract<Word, { op: "object" }> {
    this.value(node.expression, "object");
    this.value(node.argumentExpression, "int");
    return { op: "object", node, type: "object" };
  }

  private unboxed(node: ts.Expression, type: WordType | "bool"): Word {
    return { op: "unbox", object: this.object(node), type };
  }

  /** Is what the expression gives an object, from which a number can be taken? */
  private isObject(node: ts.Expression): boolean {
    if (ts.isIdentifier(node)) return this.local(node)?.type !== "int" && this.local(node)?.type !== "uint";
    return (
      ts.isCallExpression(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isNonNullExpression(node) ||
      (ts.isElementAccessExpression(node) && !this.isLoad(node))
    );
  }

  /** What the rest of lowering makes of it. */
  private object(node: ts.Expression): Word {
    const inner = this.unwrap(node);
    if (ts.isIdentifier(inner)) return this.objectName(inner);
    if (inner.kind === K.ThisKeyword || ts.isStringLiteralLike(inner))
      return { op: "object", node: inner, type: "object" };
    if (ts.isNumericLiteral(inner) && isOnlyKind(this.of(inner), "float"))
      return { op: "object", node: inner, type: "object" };
    if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return this.call(inner);
    if (ts.isPropertyAccessExpression(inner)) return this.member(inner);
    if (ts.isNonNullExpression(inner) && ts.isElementAccessExpression(unwrapped(inner.expression))) {
      this.object(inner.expression);
      return { op: "object", node: inner, type: "object" };
    }
    if (ts.isElementAccessExpression(inner)) {
      const isIndexed = ["list", "bytearray", "array", "bytes", "memoryview"].some((kind) =>
        isOnlyKind(this.of(inner.expression), kind as "list"),
      );
      return isIndexed ? this.element(inner) : this.refuse(inner, nameOf(inner));
    }
    const isNumber = isArithmetic(inner) && this.of(inner).kinds.has("float");
    return isNumber ? this.noInteger(inner, this.of(inner)) : this.refuse(inner, describe(inner));
  }

  private objectName(node: ts.Identifier): Word {
    const variable = this.local(node);
    if (variable && variable.type !== "object")
      return this.refuse(node, `${node.text} as an object`, "Give it to a function, which gets it as one.");
    if (node.text === "undefined" || this.q.facts.calls.builtin(node)) return this.refuse(node, node.text);
    return { op: "object", node, type: "object" };
  }

  private member(node: ts.PropertyAccessExpression): Word {
    const builtin = this.q.facts.calls.builtin(node);
    const isKnown = builtin === undefined || builtin.name === "length";
    if (!isKnown || ts.isOptionalChain(node)) return this.refuse(node, nameOf(node));
    if (!isModule(this.of(node.expression))) this.value(node.expression, "object");
    return { op: "object", node, type: "object" };
  }

  private call(node: ts.CallExpression | ts.NewExpression): Word {
    const builtin = this.q.facts.calls.builtin(node);
    const isKnown = builtin === undefined || builtin.type === "console" || ts.isNewExpression(node);
    if (!isKnown || ts.isOptionalChain(node)) return this.refuse(node, nameOf(node.expression));
    if (pointerMaker(this.q.checker, node.expression))
      return this.refuse(node, "a pointer that isn't kept in a variable");
    const callee = unwrapped(node.expression);
    if (ts.isPropertyAccessExpression(callee) && !builtin && !isModule(this.of(callee.expression)))
      this.value(callee.expression, "object");
    else if (!ts.isIdentifier(callee) && !ts.isPropertyAccessExpression(callee))
      return this.refuse(node, nameOf(callee));
    for (const arg of node.arguments ?? []) this.keep(arg, this.argument(arg));
    return { op: "object", node, type: "object" };
  }

  /** What is handed over becomes an object by itself. */
  private argument(node: ts.Expression): Word {
    if (ts.isSpreadElement(node)) return this.refuse(node, "`...` in arguments");
    const inner = this.unwrap(node);
    const value = this.of(inner);
    const type = pointerOf(this.typeAt(inner));
    if (type) {
      this.q.reporter.report(pointerLeaves, inner, nameOf(inner));
      return refused;
    }
    if (isOnlyKind(value, "bool")) return this.truth(inner);
    const isPlain =
      !isOnlyKind(value, "int") || (this.isObject(inner) && this.mathWordOf(inner) === undefined);
    return isPlain ? this.object(inner) : this.exact(inner);
  }

  private mathWordOf(node: ts.Expression) {
    return this.q.facts.calls.builtin(node)?.type === "Math" ? node : undefined;
  }

  /** A parameter or variable of the function itself. */
  private local(node: ts.Identifier): Extract<Word, { op: "variable" }> | undefined {
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
  private of(node: ts.Expression): Value {
    return this.q.facts.values.of(node);
  }

  private typeAt(node: ts.Expression): ts.Type {
    return this.q.checker.getTypeAtLocation(node);
  }

  private isLoad(node: ts.Expression): boolean {
    const inner = unwrapped(node);
    return ts.isElementAccessExpression(inner) && pointerOf(this.typeAt(inner.expression)) !== undefined;
  }

  /** Does it run code that may change what is read beside it? */
  private hasCall(node: ts.Node): boolean {
    const isCode = (child: ts.Node): boolean =>
      ((ts.isCallExpression(child) || ts.isNewExpression(child)) &&
        this.q.facts.calls.builtin(child)?.type !== "Math") ||
      (child.forEachChild(isCode) ?? false);
    return isCode(node);
  }

  private isNonZero(node: ts.Expression): boolean {
    const value = this.of(node);
    return value.nonZero === true || value.min > 0 || value.max < 0;
  }

  /** The expression inside parentheses, and inside casts that nothing has to check. */
  private unwrap(node: ts.Expression): ts.Expression {
    if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
      return this.unwrap(node.expression);
    // what a pointer gives is never absent
    if (ts.isNonNullExpression(node) && this.isLoad(node.expression)) return this.unwrap(node.expression);
    const isDefault = ts.isBinaryExpression(node) && node.operatorToken.kind === K.QuestionQuestionToken;
    if (isDefault && this.isLoad(node.left)) return this.unwrap(node.left);
    const isCast = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);
    return isCast && this.q.facts.casts.of(node) === undefined ? this.unwrap(node.expression) : node;
  }

  private refuse(node: ts.Node, what: string, instead = "Do it in a plain function, and call that."): Word {
    this.q.reporter.report(notInViper, node, what, instead);
    return refused;
  }

  private byZero(divisor: ts.Expression): Word {
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

  private noInteger(node: ts.Expression, value: Value): Word {
    if (this.isReported(node)) return refused;
    const divisor = divisorIn(node);
    if (divisor && !this.isNonZero(divisor)) return this.byZero(divisor);
    if (!value.kinds.has("float")) return this.refuse(node, `${nameOf(node)} as a number`);
    this.q.reporter.report(floatInViper, node, nameOf(node));
    return refused;
  }

  private tooLarge(node: ts.Expression, value: Value): Word {
    if (!isOnlyKind(value, "int")) return this.noInteger(node, value);
    if (this.isReported(node)) return refused;
    this.q.reporter.report(mayNotFit, node, nameOf(node));
    return refused;
  }
}

const one: Word = { op: "constant", value: 1, type: "int" };

/** Operators whose low bits depend on the low bits of their operands alone. */
const linear: ReadonlyMap<ts.SyntaxKind, "+" | "-" | "*"> = new Map([
  [K.PlusToken, "+"],
  [K.MinusToken, "-"],
  [K.AsteriskToken, "*"],
]);

type Binary = Extract<Word, { op: "binary" }>;

function binary(left: Word, operator: Binary["operator"], right: Word, type: WordType): Word {
  if (left.op === "constant" && right.op === "constant") return folded(operator, left, right);
  return { op: "binary", left, operator, right, type };
}

type Constant = Extract<Word, { op: "constant" }>;

/** MicroPython folds constants, and a result past 31 bits would be an object. */
function folded(operator: Binary["operator"], left: Constant, right: Constant): Constant {
  const value = compute(operator, BigInt(left.value), BigInt(right.value));
  const exact = Number(value);
  if (fits({ min: exact, max: exact }, "int")) return { op: "constant", value: exact, type: "int" };
  if (fits({ min: exact, max: exact }, "uint")) return { op: "constant", value: exact, type: "uint" };
  return { op: "constant", value: Number(BigInt.asIntN(32, value)), type: "int" };
}

function compute(operator: Binary["operator"], a: bigint, b: bigint): bigint {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "%":
      return a % b;
    case "//": {
      const quotient = a / b;
      return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
    }
  }
}

function wrap(operand: Word, type: WordType): Word {
  if (operand.op !== "constant") return { op: "wrap", operand, type };
  return { op: "constant", value: type === "int" ? operand.value | 0 : operand.value >>> 0, type };
}

function unary(operator: "-" | "~", operand: Word): Word {
  if (operand.op === "constant")
    return { op: "constant", value: operator === "-" ? -operand.value : ~operand.value, type: "int" };
  return { op: "unary", operator, operand, type: "int" };
}

const store = (target: Target, value: Word): Word => ({ op: "store", target, value, type: "none" });

/** A test as a value: viper's `not` is there in conditions only. */
const asValue = (test: Word, yes: boolean): Word => ({
  op: "choice",
  test,
  yes: { op: "truth", value: yes, type: "bool" },
  no: { op: "truth", value: !yes, type: "bool" },
  type: "bool",
});

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

const isStep = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
  (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken);

const isZero = (node: ts.Expression): boolean => {
  const inner = unwrapped(node);
  return ts.isNumericLiteral(inner) && Number(inner.text) === 0;
};

const isArithmetic = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isConditionalExpression(node);

/** `b` of `a % b`, `a / b`, `Math.floor(a / b)`. */
function divisorIn(node: ts.Expression): ts.Expression | undefined {
  const [arg] = ts.isCallExpression(node) ? node.arguments : [];
  const inner = unwrapped(arg ?? node);
  if (!ts.isBinaryExpression(inner)) return undefined;
  const operator = inner.operatorToken.kind;
  const isRounded = operator === K.PercentToken || (operator === K.SlashToken && arg !== undefined);
  return isRounded ? inner.right : undefined;
}

const isModule = (value: Value): boolean => isOnlyKind(value, "module") || isOnlyKind(value, "class");

/** How a message names a kind of expression. */
function describe(node: ts.Expression): string {
  if (ts.isTemplateExpression(node)) return "a template with values";
  if (ts.isArrayLiteralExpression(node)) return "an array literal";
  if (ts.isObjectLiteralExpression(node)) return "an object literal";
  if (ts.isFunctionLike(node)) return "a function inside";
  return nameOf(node);
}
