import ts from "typescript";
import { notOnPort } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { STUBS } from "./library.js";
import { portNames, portsAdding, portsOfDeclaration } from "./ports.js";
import { listed, moduleOfStub, nodeAt, ownersOf, shortName } from "./unavailable.js";

/** The same files, checked as for another port; for none: as all ports have them. */
export type ProgramOf = (port: string | undefined) => ts.Program;

/**
 * Is the type error about a form of a function that other ports have, such as `new DAC(0, { vref })`? Only ports that
 * declare the function in a way of their own are looked at, by checking the file as it would be for them.
 */
export function reportOtherForm(
  diagnostic: ts.Diagnostic,
  checker: ts.TypeChecker,
  port: string | undefined,
  programOf: ProgramOf,
  reporter: Reporter,
): boolean {
  const { file, start, length = 0 } = diagnostic;
  if (!file || start === undefined) return false;
  for (const call of callsAround(nodeAt(file, start))) {
    const adding = portsDeclaring(call.expression, checker);
    if (adding.length === 0) continue;
    const accepts = (other: string | undefined) =>
      other !== port &&
      isAccepted(programOf(other), file.fileName, [call, { pos: start, end: start + length }]);
    const ports = adding.filter(accepts);
    const general = accepts(undefined) ? portsOf(call, programOf(undefined)) : [];
    const having = [...ports, ...general.filter((other) => other !== port && !adding.includes(other))];
    if (having.length === 0) continue;
    const what = `this form of ${shortName(call.expression, checker)}`;
    reporter.report(
      notOnPort,
      { source: file, start, length },
      what,
      port ?? "every port",
      listed(having.toSorted()),
    );
    return true;
  }
  return false;
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

function isAccepted(program: ts.Program, path: string, spans: readonly Span[]): boolean {
  const source = program.getSourceFile(path);
  const found = program.getSemanticDiagnostics(source);
  const isAt = ({ start = 0, length = 0 }: ts.Diagnostic, { pos, end }: Span) =>
    start < end && pos < start + length;
  return !found.some((diagnostic) => spans.some((span) => isAt(diagnostic, span)));
}

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
