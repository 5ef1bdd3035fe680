import ts from "typescript";
import { notOnPort } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { STUBS } from "./library.js";
import { portNames, portsAdding, portsOfDeclaration } from "./ports.js";
import { listed, moduleOfStub, nodeAt, ownersOf, shortName } from "./unavailable.js";

/** The same files, as another port has them, or as all ports do, and their type errors. */
export interface OtherPorts {
  programOf(port: string | undefined): ts.Program;
  errorsOf(port: string | undefined, path: string): readonly ts.Diagnostic[];
}

/**
 * Is the type error about a form of a function that other ports have, such as `new DAC(0, { vref })`? Only ports that
 * declare the function in a way of their own are looked at, by checking the file as it would be for them.
 */
export function reportOtherForm(
  { file, start, length = 0 }: ts.Diagnostic,
  checker: ts.TypeChecker,
  port: string | undefined,
  others: OtherPorts,
  reporter: Reporter,
): boolean {
  if (!file || start === undefined) return false;
  for (const call of callsAround(nodeAt(file, start))) {
    const having = portsAccepting(call, { pos: start, end: start + length }, checker, port, others);
    if (having.length === 0) continue;
    const what = `this form of ${shortName(call.expression, checker)}`;
    const place = { source: file, start, length };
    reporter.report(notOnPort, place, what, port ?? "every port", listed(having.toSorted()));
    return true;
  }
  return false;
}

/** The ports on which neither the call nor the place is an error. */
function portsAccepting(
  call: Call,
  place: Span,
  checker: ts.TypeChecker,
  port: string | undefined,
  others: OtherPorts,
): readonly string[] {
  const adding = portsDeclaring(call.expression, checker);
  if (adding.length === 0) return [];
  const path = call.getSourceFile().fileName;
  const accepts = (other: string | undefined) =>
    other !== port && !others.errorsOf(other, path).some((error) => isAt(error, call) || isAt(error, place));
  const general = accepts(undefined) ? portsOf(call, others.programOf(undefined)) : [];
  return [...adding.filter(accepts), ...general.filter((other) => other !== port && !adding.includes(other))];
}

type Call = ts.CallExpression | ts.NewExpression;

/** The calls of the statement's part, the innermost around the place first. */
function callsAround(node: ts.Node): readonly Call[] {
  const isCall = (n: ts.Node): n is Call => ts.isCallExpression(n) || ts.isNewExpression(n);
  const around: Call[] = [];
  let top = node;
  for (let at = node; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent) {
    if (isCall(at)) around.push(at);
    top = at;
  }
  const below: Call[] = [];
  const visit = (n: ts.Node): void => {
    if (isCall(n) && !around.includes(n)) below.push(n);
    if (!ts.isFunctionLike(n)) ts.forEachChild(n, visit);
  };
  visit(top);
  return [...around, ...below];
}

/** The ports that declare the function, method or class of the stubs in a way of their own. */
function portsDeclaring(callee: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  const symbol = symbolOf(callee, checker);
  const path = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  if (!symbol || !path.startsWith(STUBS)) return [];
  const owners =
    ts.isPropertyAccessExpression(callee) && !isModule(callee.expression, checker)
      ? ownersOf(checker, checker.getNonNullableType(checker.getTypeAtLocation(callee.expression)))
      : undefined;
  const names = owners?.map(({ name }) => name) ?? [""];
  return [...new Set(names.flatMap((owner) => portsAdding(moduleOfStub(path), owner, symbol.name)))];
}

function symbolOf(callee: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isModule(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const symbol = symbolOf(node, checker);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

interface Span {
  readonly pos: number;
  readonly end: number;
}

const isAt = ({ start = 0, length = 0 }: ts.Diagnostic, { pos, end }: Span): boolean =>
  start < end && pos < start + length;

/** The ports that have what is called as it is declared for all; none if nothing is. */
function portsOf(call: Call, program: ts.Program): readonly string[] {
  const source = program.getSourceFile(call.getSourceFile().fileName)!;
  const callee = nodeAt(source, call.expression.end - 1);
  const symbol = symbolOf(callee, program.getTypeChecker());
  const declarations =
    symbol?.declarations?.filter((d) => d.getSourceFile().fileName.startsWith(STUBS)) ?? [];
  const ports = declarations.map((declaration) => portsOfDeclaration(declaration) ?? portNames());
  return [...new Set(ports.flat())];
}
