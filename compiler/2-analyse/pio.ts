import ts from "typescript";
import { isOutside } from "./outside.js";

/** Programs of the RP2's programmable I/O: `asm_pio({ … })((pio) => { … })`; see docs/decisions/stubs-and-ports.md. */

/** The function that is a PIO program, if the call makes one. */
export function pioProgram(
  checker: ts.TypeChecker,
  node: ts.CallExpression,
): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const { expression: assembler, arguments: args } = node;
  const [program] = args;
  if (!program || !ts.isCallExpression(assembler)) return undefined;
  if (!ts.isArrowFunction(program) && !ts.isFunctionExpression(program)) return undefined;
  const declaration = checker.getResolvedSignature(assembler)?.declaration;
  const isAssembler = declaration && ts.isFunctionDeclaration(declaration) && isOutside(declaration);
  return isAssembler && declaration.name?.text === "asm_pio" ? program : undefined;
}

/** `set` in `({ set, pins }) => …`: the words of a program are global names while it's assembled. */
export function pioWord(checker: ts.TypeChecker, name: ts.Node | undefined): string | undefined {
  const element = name?.parent;
  if (!element || !ts.isBindingElement(element) || !ts.isIdentifier(element.name)) return undefined;
  const parameter = element.parent.parent;
  if (!ts.isParameter(parameter) || !ts.isCallExpression(parameter.parent.parent)) return undefined;
  const isProgram = pioProgram(checker, parameter.parent.parent) === parameter.parent;
  return isProgram ? (element.propertyName ?? element.name).getText() : undefined;
}

/** `set` of `pio.set`, where the words aren't taken out of the parameter. */
export function pioMember(checker: ts.TypeChecker, node: ts.PropertyAccessExpression): string | undefined {
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  const owner = declaration?.parent;
  const isWord = owner && ts.isInterfaceDeclaration(owner) && owner.name.text === "PIOAssembler";
  return isWord && isOutside(owner) ? node.name.text : undefined;
}
