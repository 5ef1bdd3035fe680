import ts from "typescript";
import type * as py from "../../python/index.js";
import type { LoweredKind } from "../../syntax.js";
import type { Context } from "../context.js";
import { unreachable } from "../unreachable.js";
import { ArrayLiteralExpression } from "./ArrayLiteralExpression.js";
import { ArrowFunction } from "./ArrowFunction.js";
import { AsExpression } from "./AsExpression.js";
import { AwaitExpression } from "./AwaitExpression.js";
import { BigIntLiteral } from "./BigIntLiteral.js";
import { BinaryExpression } from "./BinaryExpression.js";
import { Block } from "./Block.js";
import { BreakStatement } from "./BreakStatement.js";
import { CallExpression } from "./CallExpression.js";
import { ClassDeclaration } from "./ClassDeclaration.js";
import { ClassExpression } from "./ClassExpression.js";
import { ConditionalExpression } from "./ConditionalExpression.js";
import { ContinueStatement } from "./ContinueStatement.js";
import { DeleteExpression } from "./DeleteExpression.js";
import { DoStatement } from "./DoStatement.js";
import { ElementAccessExpression } from "./ElementAccessExpression.js";
import { EmptyStatement } from "./EmptyStatement.js";
import { EnumDeclaration } from "./EnumDeclaration.js";
import { ExportAssignment } from "./ExportAssignment.js";
import { ExportDeclaration } from "./ExportDeclaration.js";
import { ExpressionStatement } from "./ExpressionStatement.js";
import { ExpressionWithTypeArguments } from "./ExpressionWithTypeArguments.js";
import { FalseKeyword } from "./FalseKeyword.js";
import { ForInStatement } from "./ForInStatement.js";
import { ForOfStatement } from "./ForOfStatement.js";
import { ForStatement } from "./ForStatement.js";
import { FunctionDeclaration } from "./FunctionDeclaration.js";
import { FunctionExpression } from "./FunctionExpression.js";
import { Identifier } from "./Identifier.js";
import { IfStatement } from "./IfStatement.js";
import { ImportDeclaration } from "./ImportDeclaration.js";
import { LabeledStatement } from "./LabeledStatement.js";
import { MetaProperty } from "./MetaProperty.js";
import { ModuleDeclaration } from "./ModuleDeclaration.js";
import { NewExpression } from "./NewExpression.js";
import { NonNullExpression } from "./NonNullExpression.js";
import { NoSubstitutionTemplateLiteral } from "./NoSubstitutionTemplateLiteral.js";
import { NullKeyword } from "./NullKeyword.js";
import { NumericLiteral } from "./NumericLiteral.js";
import type { ExpressionNodes, StatementNodes } from "./nodes.js";
import { ObjectLiteralExpression } from "./ObjectLiteralExpression.js";
import { ParenthesizedExpression } from "./ParenthesizedExpression.js";
import { PostfixUnaryExpression } from "./PostfixUnaryExpression.js";
import { PrefixUnaryExpression } from "./PrefixUnaryExpression.js";
import { PropertyAccessExpression } from "./PropertyAccessExpression.js";
import { ReturnStatement } from "./ReturnStatement.js";
import { SatisfiesExpression } from "./SatisfiesExpression.js";
import { StringLiteral } from "./StringLiteral.js";
import { SuperKeyword } from "./SuperKeyword.js";
import { SwitchStatement } from "./SwitchStatement.js";
import { TaggedTemplateExpression } from "./TaggedTemplateExpression.js";
import { TemplateExpression } from "./TemplateExpression.js";
import { ThisKeyword } from "./ThisKeyword.js";
import { ThrowStatement } from "./ThrowStatement.js";
import { TrueKeyword } from "./TrueKeyword.js";
import { TryStatement } from "./TryStatement.js";
import { TypeAssertionExpression } from "./TypeAssertionExpression.js";
import { TypeOfExpression } from "./TypeOfExpression.js";
import { VariableStatement } from "./VariableStatement.js";
import { VoidExpression } from "./VoidExpression.js";
import { WhileStatement } from "./WhileStatement.js";
import { YieldExpression } from "./YieldExpression.js";

/** A kind that `syntax.ts` calls lowered and that has no visitor here doesn't compile. */
type ExpressionVisitors = {
  readonly [K in Exclude<LoweredKind, keyof StatementNodes>]: (
    node: K extends keyof ExpressionNodes ? ExpressionNodes[K] : never,
    c: Context,
  ) => py.Expression;
};

type StatementVisitors = {
  readonly [K in Exclude<LoweredKind, keyof ExpressionNodes>]: (
    node: K extends keyof StatementNodes ? StatementNodes[K] : never,
    c: Context,
  ) => py.Statement[];
};

const K = ts.SyntaxKind;

const expressions: ExpressionVisitors = {
  [K.NumericLiteral]: NumericLiteral,
  [K.BigIntLiteral]: BigIntLiteral,
  [K.StringLiteral]: StringLiteral,
  [K.NoSubstitutionTemplateLiteral]: NoSubstitutionTemplateLiteral,
  [K.Identifier]: Identifier,
  [K.FalseKeyword]: FalseKeyword,
  [K.NullKeyword]: NullKeyword,
  [K.SuperKeyword]: SuperKeyword,
  [K.ThisKeyword]: ThisKeyword,
  [K.TrueKeyword]: TrueKeyword,
  [K.ArrayLiteralExpression]: ArrayLiteralExpression,
  [K.ObjectLiteralExpression]: ObjectLiteralExpression,
  [K.PropertyAccessExpression]: PropertyAccessExpression,
  [K.ElementAccessExpression]: ElementAccessExpression,
  [K.CallExpression]: CallExpression,
  [K.NewExpression]: NewExpression,
  [K.TaggedTemplateExpression]: TaggedTemplateExpression,
  [K.TypeAssertionExpression]: TypeAssertionExpression,
  [K.ParenthesizedExpression]: ParenthesizedExpression,
  [K.FunctionExpression]: FunctionExpression,
  [K.ArrowFunction]: ArrowFunction,
  [K.DeleteExpression]: DeleteExpression,
  [K.TypeOfExpression]: TypeOfExpression,
  [K.VoidExpression]: VoidExpression,
  [K.AwaitExpression]: AwaitExpression,
  [K.PrefixUnaryExpression]: PrefixUnaryExpression,
  [K.PostfixUnaryExpression]: PostfixUnaryExpression,
  [K.BinaryExpression]: BinaryExpression,
  [K.ConditionalExpression]: ConditionalExpression,
  [K.TemplateExpression]: TemplateExpression,
  [K.YieldExpression]: YieldExpression,
  [K.ClassExpression]: ClassExpression,
  [K.ExpressionWithTypeArguments]: ExpressionWithTypeArguments,
  [K.AsExpression]: AsExpression,
  [K.NonNullExpression]: NonNullExpression,
  [K.SatisfiesExpression]: SatisfiesExpression,
  [K.MetaProperty]: MetaProperty,
};

const statements: StatementVisitors = {
  [K.Block]: Block,
  [K.EmptyStatement]: EmptyStatement,
  [K.VariableStatement]: VariableStatement,
  [K.ExpressionStatement]: ExpressionStatement,
  [K.IfStatement]: IfStatement,
  [K.DoStatement]: DoStatement,
  [K.WhileStatement]: WhileStatement,
  [K.ForStatement]: ForStatement,
  [K.ForInStatement]: ForInStatement,
  [K.ForOfStatement]: ForOfStatement,
  [K.ContinueStatement]: ContinueStatement,
  [K.BreakStatement]: BreakStatement,
  [K.ReturnStatement]: ReturnStatement,
  [K.SwitchStatement]: SwitchStatement,
  [K.LabeledStatement]: LabeledStatement,
  [K.ThrowStatement]: ThrowStatement,
  [K.TryStatement]: TryStatement,
  [K.FunctionDeclaration]: FunctionDeclaration,
  [K.ClassDeclaration]: ClassDeclaration,
  [K.EnumDeclaration]: EnumDeclaration,
  [K.ModuleDeclaration]: ModuleDeclaration,
  [K.ImportDeclaration]: ImportDeclaration,
  [K.ExportAssignment]: ExportAssignment,
  [K.ExportDeclaration]: ExportDeclaration,
};

export function visitExpression(node: ts.Expression, c: Context): py.Expression {
  const visitor = (expressions as Partial<Record<ts.SyntaxKind, Visitor<py.Expression>>>)[node.kind];
  return visitor ? visitor(node, c) : unreachable(node);
}

/** Types leave nothing. */
export function visitStatement(node: ts.Statement, c: Context): py.Statement[] {
  const visitor = (statements as Partial<Record<ts.SyntaxKind, Visitor<py.Statement[]>>>)[node.kind];
  return visitor ? visitor(node, c) : [];
}

type Visitor<R> = (node: ts.Node, c: Context) => R;
