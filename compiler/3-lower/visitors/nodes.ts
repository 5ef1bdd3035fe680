import type ts from "typescript";

/** The node type of each kind of expression that is lowered. */
export interface ExpressionNodes {
  readonly [ts.SyntaxKind.NumericLiteral]: ts.NumericLiteral;
  readonly [ts.SyntaxKind.BigIntLiteral]: ts.BigIntLiteral;
  readonly [ts.SyntaxKind.StringLiteral]: ts.StringLiteral;
  readonly [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: ts.NoSubstitutionTemplateLiteral;
  readonly [ts.SyntaxKind.Identifier]: ts.Identifier;
  readonly [ts.SyntaxKind.FalseKeyword]: ts.FalseLiteral;
  readonly [ts.SyntaxKind.NullKeyword]: ts.NullLiteral;
  readonly [ts.SyntaxKind.SuperKeyword]: ts.SuperExpression;
  readonly [ts.SyntaxKind.ThisKeyword]: ts.ThisExpression;
  readonly [ts.SyntaxKind.TrueKeyword]: ts.TrueLiteral;
  readonly [ts.SyntaxKind.ArrayLiteralExpression]: ts.ArrayLiteralExpression;
  readonly [ts.SyntaxKind.ObjectLiteralExpression]: ts.ObjectLiteralExpression;
  readonly [ts.SyntaxKind.PropertyAccessExpression]: ts.PropertyAccessExpression;
  readonly [ts.SyntaxKind.ElementAccessExpression]: ts.ElementAccessExpression;
  readonly [ts.SyntaxKind.CallExpression]: ts.CallExpression;
  readonly [ts.SyntaxKind.NewExpression]: ts.NewExpression;
  readonly [ts.SyntaxKind.TaggedTemplateExpression]: ts.TaggedTemplateExpression;
  readonly [ts.SyntaxKind.TypeAssertionExpression]: ts.TypeAssertion;
  readonly [ts.SyntaxKind.ParenthesizedExpression]: ts.ParenthesizedExpression;
  readonly [ts.SyntaxKind.FunctionExpression]: ts.FunctionExpression;
  readonly [ts.SyntaxKind.ArrowFunction]: ts.ArrowFunction;
  readonly [ts.SyntaxKind.DeleteExpression]: ts.DeleteExpression;
  readonly [ts.SyntaxKind.TypeOfExpression]: ts.TypeOfExpression;
  readonly [ts.SyntaxKind.VoidExpression]: ts.VoidExpression;
  readonly [ts.SyntaxKind.AwaitExpression]: ts.AwaitExpression;
  readonly [ts.SyntaxKind.PrefixUnaryExpression]: ts.PrefixUnaryExpression;
  readonly [ts.SyntaxKind.PostfixUnaryExpression]: ts.PostfixUnaryExpression;
  readonly [ts.SyntaxKind.BinaryExpression]: ts.BinaryExpression;
  readonly [ts.SyntaxKind.ConditionalExpression]: ts.ConditionalExpression;
  readonly [ts.SyntaxKind.TemplateExpression]: ts.TemplateExpression;
  readonly [ts.SyntaxKind.YieldExpression]: ts.YieldExpression;
  readonly [ts.SyntaxKind.ClassExpression]: ts.ClassExpression;
  readonly [ts.SyntaxKind.ExpressionWithTypeArguments]: ts.ExpressionWithTypeArguments;
  readonly [ts.SyntaxKind.AsExpression]: ts.AsExpression;
  readonly [ts.SyntaxKind.NonNullExpression]: ts.NonNullExpression;
  readonly [ts.SyntaxKind.SatisfiesExpression]: ts.SatisfiesExpression;
  readonly [ts.SyntaxKind.MetaProperty]: ts.MetaProperty;
}

/** The node type of each kind of statement that is lowered. */
export interface StatementNodes {
  readonly [ts.SyntaxKind.Block]: ts.Block;
  readonly [ts.SyntaxKind.EmptyStatement]: ts.EmptyStatement;
  readonly [ts.SyntaxKind.VariableStatement]: ts.VariableStatement;
  readonly [ts.SyntaxKind.ExpressionStatement]: ts.ExpressionStatement;
  readonly [ts.SyntaxKind.IfStatement]: ts.IfStatement;
  readonly [ts.SyntaxKind.DoStatement]: ts.DoStatement;
  readonly [ts.SyntaxKind.WhileStatement]: ts.WhileStatement;
  readonly [ts.SyntaxKind.ForStatement]: ts.ForStatement;
  readonly [ts.SyntaxKind.ForInStatement]: ts.ForInStatement;
  readonly [ts.SyntaxKind.ForOfStatement]: ts.ForOfStatement;
  readonly [ts.SyntaxKind.ContinueStatement]: ts.ContinueStatement;
  readonly [ts.SyntaxKind.BreakStatement]: ts.BreakStatement;
  readonly [ts.SyntaxKind.ReturnStatement]: ts.ReturnStatement;
  readonly [ts.SyntaxKind.SwitchStatement]: ts.SwitchStatement;
  readonly [ts.SyntaxKind.LabeledStatement]: ts.LabeledStatement;
  readonly [ts.SyntaxKind.ThrowStatement]: ts.ThrowStatement;
  readonly [ts.SyntaxKind.TryStatement]: ts.TryStatement;
  readonly [ts.SyntaxKind.FunctionDeclaration]: ts.FunctionDeclaration;
  readonly [ts.SyntaxKind.ClassDeclaration]: ts.ClassDeclaration;
  readonly [ts.SyntaxKind.EnumDeclaration]: ts.EnumDeclaration;
  readonly [ts.SyntaxKind.ModuleDeclaration]: ts.ModuleDeclaration;
  readonly [ts.SyntaxKind.ImportDeclaration]: ts.ImportDeclaration;
  readonly [ts.SyntaxKind.ExportAssignment]: ts.ExportAssignment;
  readonly [ts.SyntaxKind.ExportDeclaration]: ts.ExportDeclaration;
}
