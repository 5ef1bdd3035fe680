import ts from "typescript";
import type { Entry } from "../../diagnostics/index.js";
import { assemblerLabel, assemblerOperand, assemblerShape } from "../../diagnostics/machine.js";
import { constantNumber } from "../folding.js";
import { skipWrappers } from "../operators.js";
import { isOutside } from "../outside.js";
import { isPythonIdentifier, keywords } from "../pythonNames.js";

/** Functions of inline assembler: `asm_thumb(({ mov }, r0) => { mov(r0, 1); })`; see docs/decisions/stubs-and-ports.md. */
export interface Assembly {
  readonly assembler: string;
  /** The registers of the arguments. */
  readonly parameters: readonly string[];
  /** How Python is told what the result is, if it isn't a signed number. */
  readonly returns: string | undefined;
  readonly instructions: readonly Instruction[];
}
export interface Instruction {
  readonly node: ts.Node;
  readonly word: string;
  readonly operands: readonly Operand[];
}
export type Operand =
  | { readonly kind: "name"; readonly name: string } // a register, a label, a flag
  | { readonly kind: "number"; readonly value: number; readonly node: ts.Expression }
  | { readonly kind: "list" | "set" | "displaced"; readonly elements: readonly Operand[] };

type ProgramFunction = ts.ArrowFunction | ts.FunctionExpression;
type Say = <Args extends readonly unknown[]>(entry: Entry<Args>, at: ts.Node, ...args: Args) => void;

/** The register of the first argument; the others follow it. */
const firstRegisters: ReadonlyMap<string, readonly [letter: string, number: number]> = new Map([
  ["asm_thumb", ["r", 0]],
  ["asm_xtensa", ["a", 2]],
  ["asm_rv32", ["a", 0]],
]);

/** The assembler that a name or a member stands for. */
export function assemblerOf(checker: ts.TypeChecker, node: ts.Node): string | undefined {
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  const isFunction = declaration && ts.isFunctionDeclaration(declaration) && isOutside(declaration);
  return isFunction && firstRegisters.has(target.name) ? target.name : undefined;
}

/** What the call assembles, if it is one of an assembler; what can't be assembled is said. */
export function readAssembly(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
  say: Say = () => {},
): Assembly | undefined {
  const assembler = assemblerOf(checker, skipWrappers(call.expression));
  if (!assembler) return undefined;
  const [first, result] = call.arguments;
  const program = first && skipWrappers(first);
  const isFunction = program && (ts.isArrowFunction(program) || ts.isFunctionExpression(program));
  const returns = result && checker.getTypeAtLocation(result);
  if (!isFunction || (returns && !returns.isStringLiteral())) {
    say(assemblerShape, isFunction ? result! : call, "it is given something that is computed");
    return { assembler, parameters: [], returns: undefined, instructions: [] };
  }
  const reader = new Reader(checker, program, assembler, say);
  const text = returns?.isStringLiteral() ? returns.value : "int";
  return { ...reader.read(), assembler, returns: text === "int" ? undefined : text };
}

class Reader {
  readonly #registers = new Map<ts.Node, string>();
  readonly #labels = new Set<string>();
  readonly #targets: { readonly name: string; readonly at: ts.Node }[] = [];

  constructor(
    readonly checker: ts.TypeChecker,
    readonly program: ProgramFunction,
    readonly assembler: string,
    readonly say: Say,
  ) {}

  read(): Pick<Assembly, "parameters" | "instructions"> {
    const { modifiers, asteriskToken, parameters, body } = this.program;
    if (modifiers?.length || asteriskToken) this.#refuse(this.program, "it is async or a generator");
    const registers = parameters.slice(1).map((parameter, i) => this.#parameter(parameter, i));
    this.#words(parameters[0]);
    const instructions = ts.isBlock(body)
      ? body.statements.flatMap((statement) => this.#statement(statement))
      : this.#instruction(body, body);
    for (const { name, at } of this.#targets)
      if (!this.#labels.has(name)) this.say(assemblerLabel, at, `no place of the function is called ${name}`);
    return { parameters: registers, instructions };
  }

  #refuse(at: ts.Node, why: string): void {
    this.say(assemblerShape, at, why);
  }

  #parameter(parameter: ts.ParameterDeclaration, index: number): string {
    const [letter, number] = firstRegisters.get(this.assembler)!;
    const register = `${letter}${number + index}`;
    const isPlain = ts.isIdentifier(parameter.name) && !parameter.initializer && !parameter.dotDotDotToken;
    if (!isPlain) this.#refuse(parameter, "a register has a default or is taken apart");
    this.#registers.set(parameter, register);
    return register;
  }

  /** `({ mov, r4: count })`: names of the words. */
  #words(parameter: ts.ParameterDeclaration | undefined): void {
    if (!parameter || !ts.isObjectBindingPattern(parameter.name)) return;
    for (const element of parameter.name.elements) {
      const isPlain =
        ts.isIdentifier(element.name) &&
        !element.initializer &&
        !element.dotDotDotToken &&
        !(element.propertyName && ts.isComputedPropertyName(element.propertyName));
      if (!isPlain) this.#refuse(element, "its words have defaults or computed names");
      this.#registers.set(element, (element.propertyName ?? element.name).getText());
    }
  }

  #statement(statement: ts.Statement): Instruction[] {
    if (ts.isEmptyStatement(statement)) return [];
    if (ts.isExpressionStatement(statement)) return this.#instruction(statement, statement.expression);
    this.#refuse(statement, "there is a statement in it that is no instruction");
    return [];
  }

  #instruction(node: ts.Node, expression: ts.Expression): Instruction[] {
    const call = skipWrappers(expression);
    const word =
      ts.isCallExpression(call) && !call.questionDotToken ? this.#word(call.expression) : undefined;
    if (word === undefined || !ts.isCallExpression(call)) {
      this.#refuse(node, "there is something in it that is no instruction");
      return [];
    }
    const operands = call.arguments.map((argument) => this.#operand(argument));
    const [place] = operands;
    if (word === "label" && place?.kind === "name") this.#define(place.name, call);
    return [{ node, word, operands }];
  }

  #define(name: string, at: ts.Node): void {
    if (this.#labels.has(name)) this.say(assemblerLabel, at, `two places of the function are called ${name}`);
    this.#labels.add(name);
  }

  /** A word or register that the function has got by its parameters. */
  #word(node: ts.Expression): string | undefined {
    const plain = skipWrappers(node);
    const member = ts.isPropertyAccessExpression(plain) && !plain.questionDotToken ? plain : undefined;
    const declaration = this.checker.getSymbolAtLocation(member?.expression ?? plain)?.valueDeclaration;
    if (member) return declaration === this.program.parameters[0] ? member.name.text : undefined;
    return declaration && this.#registers.get(declaration);
  }

  #operand(node: ts.Expression): Operand {
    const plain = skipWrappers(node) as ts.Expression;
    const word = this.#word(plain);
    if (word !== undefined) return { kind: "name", name: word };
    const expected = this.checker.getContextualType(node);
    if (ts.isArrayLiteralExpression(plain)) {
      const elements = plain.elements.map((element) => this.#operand(element));
      return { kind: kindOfList(this.checker, expected), elements };
    }
    const type = this.checker.getTypeAtLocation(plain);
    if (type.isStringLiteral()) return this.#name(type.value, expected, node);
    const value = ts.isSpreadElement(plain) ? undefined : this.#number(plain, type);
    if (value === undefined) this.say(assemblerOperand, node, "is computed when the program runs");
    else if (!Number.isInteger(value)) this.say(assemblerOperand, node, "is no whole number");
    else this.#checkRange(value, expected, node);
    return { kind: "number", value: value ?? 0, node: plain };
  }

  #name(name: string, expected: ts.Type | undefined, at: ts.Node): Operand {
    if (phantom(this.checker, expected, "__label")) {
      if (!isPythonIdentifier(name) || keywords.has(name))
        this.say(assemblerLabel, at, `${JSON.stringify(name)} is no name in Python`);
      else this.#targets.push({ name, at });
    }
    return { kind: "name", name };
  }

  #number(node: ts.Expression, type: ts.Type): number | undefined {
    return type.isNumberLiteral() ? type.value : constantNumber(this.checker, node);
  }

  #checkRange(value: number, expected: ts.Type | undefined, at: ts.Node): void {
    const [min = -(2 ** 31), max = 2 ** 32 - 1, step = 1] = bounds(this.checker, expected);
    if (value >= min && value <= max && value % step === 0) return;
    const multiples = step === 1 ? "" : `, in steps of ${step}`;
    this.say(assemblerOperand, at, `is ${value}, and what fits there is ${min} to ${max}${multiples}`);
  }
}

/** The phantom member of the type, or of one member of the union. */
function phantom(checker: ts.TypeChecker, type: ts.Type | undefined, brand: string): ts.Symbol | undefined {
  const parts = type?.isUnion() ? type.types : type ? [type] : [];
  return parts.map((part) => checker.getPropertyOfType(part, brand)).find((found) => found !== undefined);
}

function kindOfList(checker: ts.TypeChecker, expected: ts.Type | undefined): "list" | "set" | "displaced" {
  if (phantom(checker, expected, "__registers")) return "set";
  return phantom(checker, expected, "__displaced") ? "displaced" : "list";
}

/** Of `Immediate<0, 124, 4>`. */
function bounds(checker: ts.TypeChecker, expected: ts.Type | undefined): readonly number[] {
  const mark = phantom(checker, expected, "__immediate");
  const type = mark && checker.getNonNullableType(checker.getTypeOfSymbol(mark));
  if (!type || !checker.isTupleType(type)) return [];
  const numbers = checker.getTypeArguments(type as ts.TypeReference);
  return numbers.map((n) => (n.isNumberLiteral() ? n.value : Number.NaN));
}
