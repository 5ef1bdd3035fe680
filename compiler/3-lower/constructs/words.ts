import type ts from "typescript";
import { wordBits } from "../../../contract/index.js";
import type { Target, Word } from "../../2-analyse/machine/word.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { visitExpression } from "../visitors/index.js";
import { lowerReference } from "./references.js";

/** The expression in viper code; `undefined` elsewhere, and for what viper code has no form of its own for. */
export function lowerWord(c: Context, node: ts.Expression): py.Expression | undefined {
  const word = c.scope.emitter === "viper" ? c.facts.machine.word(node) : undefined;
  return word && lower(c, word);
}

/** The first statements of a viper function that wraps numbers, where words may have 64 bits, and the variable that they set. */
export function wrapSetup(
  c: Context,
  fn: ts.Node,
): { readonly pad?: string; readonly setup: py.Statement[] } {
  if (!c.facts.machine.viper(fn)?.wraps || wordBits(c.target) !== undefined) return { setup: [] };
  const pad = c.fresh("pad");
  // pad = 0 if int(1 << 30) << 1 < 0 else 32: what a word has more than 32 bits
  const doubled = py.binary(py.call("int", [py.int(2 ** 30)]), "<<", py.int(1));
  const bits = py.ifExp(py.compare(doubled, "<", py.int(0)), py.int(0), py.int(32));
  return { pad, setup: [py.assign(py.name(pad), bits)] };
}

function lower(c: Context, word: Word): py.Expression {
  switch (word.op) {
    case "constant":
      return constant(c, word);
    case "truth":
      return py.bool(word.value);
    case "variable":
      return visitExpression(word.name, c);
    case "object":
      return visitExpression(word.node, c);
    case "unbox":
      return py.call(word.type, [lower(c, word.object)]);
    case "builtin":
      return py.call(word.type, [
        py.call(
          word.name,
          word.args.map((arg) => lower(c, arg)),
        ),
      ]);
    case "load":
      return py.subscript(lower(c, word.pointer), lower(c, word.index));
    case "store":
      c.before(assign(c, word.target, lower(c, word.value)));
      return py.none();
    case "choice":
      return py.ifExp(lower(c, word.test), lower(c, word.yes), lower(c, word.no));
    default:
      return operation(c, word);
  }
}

type Operation = Extract<
  Word,
  { op: "binary" | "unary" | "wrap" | "cast" | "compare" | "both" | "either" | "not" }
>;

function operation(c: Context, word: Operation): py.Expression {
  if ("left" in word) {
    const [left, right] = [lower(c, word.left), lower(c, word.right)];
    if (word.op === "binary") return py.binary(left, word.operator, right);
    if (word.op === "compare") return py.compare(left, word.operator, right);
    return word.op === "both" ? py.and(left, right) : py.or(left, right);
  }
  const isAddress = word.op === "cast" && word.operand.op === "constant" && word.type.startsWith("ptr");
  if (isAddress) return py.call(word.type, [number(c, word.operand as Constant)]);
  const operand = lower(c, word.operand);
  switch (word.op) {
    case "unary":
      return py.unary(word.operator, operand);
    case "cast":
      return py.call(word.type, [operand]);
    case "not":
      return py.not(operand);
    case "wrap":
      return wrapped(c, word, operand);
  }
}

/** Shifted out and back, by what the word has more than 32 bits: `x << pad >> pad`. */
function wrapped(
  c: Context,
  { operand, type }: Extract<Word, { op: "wrap" }>,
  value: py.Expression,
): py.Expression {
  const whole = operand.type === type ? value : py.call(type, [value]);
  const bits = wordBits(c.target);
  if (bits === 32) return whole;
  const by = bits === 64 ? py.int(32) : py.name(c.scope.pad as string);
  return py.binary(py.binary(whole, "<<", by), ">>", by);
}

/** Of a number past 31 bits boards make an object, which a cast makes a word again. */
function constant(c: Context, word: Constant): py.Expression {
  const { value, type } = word;
  const isSmall = Math.abs(value) <= 0x3fffffff || wordBits(c.target) === 64;
  return isSmall && type === "int" ? number(c, word) : py.call(type, [number(c, word)]);
}

type Constant = Extract<Word, { op: "constant" }>;

const number = (c: Context, { literal, value }: Constant): py.Expression =>
  literal ? visitExpression(literal, c) : py.int(value);

function assign(c: Context, target: Target, value: py.Expression): py.Statement {
  if (target.op === "object") return lowerReference(c, target.node, { isRead: false }).write(value);
  const place = lower(c, target);
  // p[i] += 1
  const isStep = value.kind === "BinOp" && py.sameExpression(value.left, place);
  return isStep ? py.augAssign(place, value.op, value.right) : py.assign(place, value);
}
