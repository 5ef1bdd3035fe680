import ts from "typescript";
import {
  argumentNotWord,
  floatInViper,
  mayNotFit,
  notInViper,
  twoTypes,
  viperShape,
} from "../../diagnostics/machine.js";
import { isErased } from "../bindings.js";
import { hasBrand } from "../calls.js";
import type { MachineFunction } from "../facts.js";
import { isAsync, isGenerator } from "../flow/functions.js";
import { type Inquiry, nameOf } from "../refuse/rule.js";
import { markedEmitter } from "./emitters.js";
import { pointerOf } from "./pointers.js";
import { fits, isOnlyKind, type MachineType, type Word, wordFor } from "./word.js";
import { Words } from "./words.js";

const K = ts.SyntaxKind;

/** Proves every viper function of the program, and keeps what lowering needs: types of names and results, words of expressions. */
export function proveViper(
  q: Inquiry,
  functions: Map<ts.Node, MachineFunction>,
  words: Map<ts.Node, Word>,
): void {
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    if (markedEmitter(node) === "viper") functions.set(node, proveFunction(q, node, words));
    else ts.forEachChild(node, visit);
  };
  for (const { statements } of q.facts.reach.modules) statements.forEach(visit);
}

function proveFunction(q: Inquiry, node: ts.Node, words: Map<ts.Node, Word>): MachineFunction {
  const types = new Map<ts.Node, MachineType>();
  const plain: MachineFunction = {
    typeOf: (name) => types.get(name) ?? "object",
    result: "object",
    wraps: false,
  };
  const why = whyNotViper(node);
  if (why !== undefined) {
    q.reporter.report(viperShape, ts.getNameOfDeclaration(node as ts.Declaration) ?? node, why);
    return plain;
  }
  const fn = node as ts.FunctionDeclaration | ts.MethodDeclaration;
  for (const parameter of fn.parameters) typeParameter(q, fn, parameter, types);
  const known = q.reporter.count;
  const wordless = typeVariables(q, fn.body!, types);
  const result = resultOf(q, fn);
  const own = new Map<ts.Node, Word>();
  const builder = new Words(q, fn, (name) => types.get(name) ?? "object", own);
  for (const statement of fn.body!.statements) proveStatement(statement, { q, builder, result, types });
  // most of the time what is put there was reported
  if (q.reporter.count === known)
    for (const { name, entry } of wordless) q.reporter.report(entry, name, name.text);
  for (const [at, word] of own) words.set(at, word);
  return { ...plain, result, wraps: [...own.values()].some(wrapsInside) };
}

/** What a function must be, beside its body. */
function whyNotViper(node: ts.Node): string | undefined {
  const isFunction = ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent);
  if (!isFunction && !ts.isMethodDeclaration(node))
    return "viper functions are declared with `function` at the top of a file, or are methods";
  if (isGenerator(node) || isAsync(node)) return "viper functions are no generators and not async";
  for (const parameter of node.parameters) {
    if (!ts.isIdentifier(parameter.name) || parameter.name.text === "this")
      return "parameters of viper functions are plain names";
    if (parameter.dotDotDotToken || parameter.questionToken || parameter.initializer)
      return "viper functions take all of their arguments: no defaults, no optional ones, no `...`";
  }
  return undefined;
}

// ---------------------------------------------------------------- types of names
function typeParameter(
  q: Inquiry,
  fn: ts.FunctionDeclaration | ts.MethodDeclaration,
  parameter: ts.ParameterDeclaration,
  types: Map<ts.Node, MachineType>,
): void {
  const type = q.checker.getTypeAtLocation(parameter);
  const name = parameter.name as ts.Identifier;
  const machine =
    pointerOf(type) ?? wordOfBrand(q, type) ?? (type.flags & ts.TypeFlags.Boolean ? "bool" : "object");
  types.set(name, machine);
  if (machine !== "int" && machine !== "uint") return;
  const value = q.facts.values.of(parameter);
  const isNever = value.kinds.size === 0 || value.min > value.max;
  if (isNever || (isOnlyKind(value, "int") && fits(value, machine))) return;
  const calls = callsOf(q, fn);
  const culprit = calls
    ?.map((call) => call.arguments[fn.parameters.indexOf(parameter)])
    .find((argument) => {
      const given = argument && q.facts.values.of(argument);
      return given && (!isOnlyKind(given, "int") || !fits(given, machine));
    });
  // one that is no call was reported as such
  if (culprit || calls) q.reporter.report(argumentNotWord, culprit ?? name, name.text, machine);
}

/** The calls of a function; none are known of a method, and `undefined` stands for uses that are no calls. */
function callsOf(
  q: Inquiry,
  fn: ts.FunctionDeclaration | ts.MethodDeclaration,
): ts.CallExpression[] | undefined {
  const binding = fn.name && ts.isIdentifier(fn.name) ? q.bindings.of(fn.name) : undefined;
  const uses =
    binding?.references.filter((use) => use !== fn.name && !ts.isExportSpecifier(use.parent)) ?? [];
  const calls = uses.flatMap(({ parent }) => (ts.isCallExpression(parent) ? [parent] : []));
  return uses.every((use) => calls.some(({ expression }) => expression === use)) ? calls : undefined;
}

function wordOfBrand(q: Inquiry, type: ts.Type): "int" | "uint" | undefined {
  if (type.isUnion()) return undefined;
  if (hasBrand(q.checker, type, "__uint")) return "uint";
  return hasBrand(q.checker, type, "__int") ? "int" : undefined;
}

/** A variable that no machine type fits. */
interface Wordless {
  readonly name: ts.Identifier;
  readonly entry: typeof mayNotFit | typeof floatInViper;
}

/** Variables share a name of Python's where their blocks don't overlap; viper gives each name one type. */
function typeVariables(q: Inquiry, body: ts.Node, types: Map<ts.Node, MachineType>): readonly Wordless[] {
  const wordless: Wordless[] = [];
  const byName = new Map<string, MachineType>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const { type, entry } = typeOfVariable(q, node.name);
      if (entry) wordless.push({ name: node.name, entry });
      types.set(node.name, type);
      const name = q.facts.names.of(node.name);
      if ((byName.get(name) ?? type) !== type) q.reporter.report(twoTypes, node.name, node.name.text);
      byName.set(name, type);
    }
    if (!ts.isFunctionLike(node)) node.forEachChild(visit);
  };
  body.forEachChild(visit);
  return wordless;
}

function typeOfVariable(
  q: Inquiry,
  name: ts.Identifier,
): { readonly type: MachineType; readonly entry?: Wordless["entry"] } {
  const type = q.checker.getTypeAtLocation(name);
  const pointer = pointerOf(type);
  if (pointer) return { type: pointer };
  const value = q.facts.values.of(name);
  if (isOnlyKind(value, "bool")) return { type: "bool" };
  if (value.kinds.has("float")) return { type: "object", entry: floatInViper };
  if (!isOnlyKind(value, "int")) return { type: "object" };
  const isSaid = ts.isVariableDeclaration(name.parent) && name.parent.type !== undefined;
  if (isSaid && wordOfBrand(q, type) === "uint" && fits(value, "uint")) return { type: "uint" };
  const word = wordFor(value);
  return word ? { type: word } : { type: "int", entry: mayNotFit };
}

function resultOf(q: Inquiry, fn: ts.FunctionDeclaration | ts.MethodDeclaration): MachineType {
  const value = q.facts.values.resultOf(fn);
  if (isOnlyKind(value, "none")) return "none";
  if (isOnlyKind(value, "bool")) return "bool";
  if (!isOnlyKind(value, "int")) return "object";
  const signature = q.checker.getSignatureFromDeclaration(fn);
  const isUnsigned =
    fn.type && signature && wordOfBrand(q, q.checker.getReturnTypeOfSignature(signature)) === "uint";
  if (isUnsigned && fits(value, "uint")) return "uint";
  return wordFor(value) ?? "int";
}

const wrapsInside = (word: Word): boolean =>
  word.op === "wrap" ||
  Object.values(word).some(
    (part) => typeof part === "object" && part !== null && "op" in part && wrapsInside(part as Word),
  );

// ---------------------------------------------------------------- statements
interface Body {
  readonly q: Inquiry;
  readonly builder: Words;
  readonly result: MachineType;
  readonly types: ReadonlyMap<ts.Node, MachineType>;
}

function proveStatement(node: ts.Statement, body: Body): void {
  const { builder } = body;
  const inside = (statement: ts.Statement | undefined) => statement && proveStatement(statement, body);
  switch (node.kind) {
    case K.Block:
      (node as ts.Block).statements.forEach(inside);
      return;
    case K.VariableStatement:
      proveVariables((node as ts.VariableStatement).declarationList, body);
      return;
    case K.ExpressionStatement:
      builder.effect((node as ts.ExpressionStatement).expression);
      return;
    case K.IfStatement: {
      const { expression, thenStatement, elseStatement } = node as ts.IfStatement;
      builder.condition(expression);
      inside(thenStatement);
      inside(elseStatement);
      return;
    }
    case K.WhileStatement:
    case K.DoStatement: {
      const { expression, statement } = node as ts.WhileStatement | ts.DoStatement;
      builder.condition(expression);
      inside(statement);
      return;
    }
    default:
      proveOther(node, body, inside);
  }
}

function proveOther(node: ts.Statement, body: Body, inside: (statement: ts.Statement) => void): void {
  const { q, builder, result } = body;
  if (ts.isForStatement(node)) proveFor(node, body, inside);
  else if (ts.isReturnStatement(node)) {
    if (node.expression) builder.value(node.expression, result);
  } else if (ts.isThrowStatement(node)) builder.value(node.expression, "object");
  else if ((ts.isBreakStatement(node) || ts.isContinueStatement(node)) && !node.label) return;
  else if (!ts.isEmptyStatement(node) && !isErased(node)) {
    const [what, instead] = nameOfStatement(node);
    q.reporter.report(notInViper, node, what, instead);
  }
}

function proveFor(node: ts.ForStatement, body: Body, inside: (statement: ts.Statement) => void): void {
  const { initializer, condition, incrementor, statement } = node;
  if (initializer && ts.isVariableDeclarationList(initializer)) proveVariables(initializer, body);
  else if (initializer) body.builder.effect(initializer);
  if (condition) body.builder.condition(condition);
  inside(statement);
  if (incrementor) body.builder.effect(incrementor);
}

function proveVariables(list: ts.VariableDeclarationList, { q, builder, types }: Body): void {
  for (const { name, initializer } of list.declarations) {
    if (!ts.isIdentifier(name))
      q.reporter.report(notInViper, name, "taking values apart", "Read them one by one.");
    else if (initializer) builder.value(initializer, types.get(name) ?? "object");
    else
      q.reporter.report(
        notInViper,
        name,
        "a variable without a first value",
        `Give it one: \`let ${name.text} = 0\`.`,
      );
  }
}

function nameOfStatement(node: ts.Statement): readonly [what: string, instead: string] {
  const elsewhere = "Do it in a plain function, and call that.";
  if (ts.isForOfStatement(node) || ts.isForInStatement(node))
    return ["`for…of` and `for…in`", "Count: `for (let i = 0; i < n; i++)`."];
  if (ts.isSwitchStatement(node)) return ["`switch`", "Write `if … else if`."];
  if (ts.isTryStatement(node)) return ["`try`", "Put it around the call of this function."];
  if (ts.isLabeledStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node))
    return ["labels", elsewhere];
  return [`${nameOf(node)}`, elsewhere];
}
