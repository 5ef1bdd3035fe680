import ts from "typescript";
import { isAmbient } from "../1-discover/elided.js";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import { functionProperties, isFunctionProperty, ownerOf, sharedProperties } from "./functionProperties.js";
import { isAssignmentOperator } from "./operators.js";
import { symbolOf } from "./symbols.js";

/** A Python scope: a module, a function-like, or a class without constructor (its `__init__` runs the initialisers). */
export interface PythonScope {
  readonly node: ts.Node;
  readonly parent: PythonScope | undefined;
  readonly children: PythonScope[];
  readonly bindings: Binding[];
  /** Bindings of any scope that nodes directly in this scope read or write. */
  readonly uses: Set<Binding>;
  /** Bindings of any scope that nodes directly in this scope assign after their declaration. */
  readonly writes: Set<Binding>;
}

export interface Binding {
  readonly symbol: ts.Symbol;
  readonly name: string;
  /** All identifiers that declare it (overloads, merged declarations, repeated `var`). */
  readonly declarations: ts.Identifier[];
  readonly scope: PythonScope;
  /** The innermost TypeScript scope in which it is visible. */
  readonly block: ts.Node;
  /** Identifiers that assign it after its declaration. */
  readonly writes: ts.Identifier[];
  readonly references: ts.Identifier[];
  /** Function-likes that use it from inside another Python scope than its own. */
  readonly capturedBy: Set<PythonScope>;
  readonly isImport: boolean;
}

export interface Bindings {
  of(identifier: ts.Node): Binding | undefined;
  bySymbol(symbol: ts.Symbol): Binding | undefined;
  scopeOf(node: ts.Node): PythonScope;
  /** Does what an import stands for never change once this module sees it? */
  isImportConstant(binding: Binding): boolean;
  readonly modules: readonly PythonScope[];
  readonly all: readonly Binding[];
}

/** One walk over the device code that finds what every name declares and refers to. */
export function bind(reach: Reach): Bindings {
  const scopes = new Map<ts.Node, PythonScope>();
  const bySymbol = new Map<ts.Symbol, Binding>();
  const byIdentifier = new Map<ts.Node, Binding>();
  const modules: PythonScope[] = [];

  const openScope = (node: ts.Node, parent: PythonScope | undefined): PythonScope => {
    const known = scopes.get(node);
    if (known) return known;
    const scope: PythonScope = {
      node,
      parent,
      children: [],
      bindings: [],
      uses: new Set(),
      writes: new Set(),
    };
    parent?.children.push(scope);
    scopes.set(node, scope);
    return scope;
  };

  const scopeOf = (node: ts.Node): PythonScope => {
    const container = pythonContainer(node);
    const known = scopes.get(container);
    if (known) return known;
    return openScope(container, container.parent ? scopeOf(container.parent) : undefined);
  };

  const identifiers: ts.Identifier[] = [];
  const properties = new Set(reach.modules.flatMap((module) => functionProperties(module.source)));
  const shared = sharedProperties(reach, properties);
  const members = new Set([...properties, ...reach.modules.flatMap((m) => namespaceVariables(m.source))]);
  for (const module of reach.modules) {
    modules.push(openScope(module.source, undefined));
    for (const statement of statementsOf(module)) collectIdentifiers(statement, members, identifiers);
  }
  for (const identifier of identifiers) {
    const symbol = symbolOf(reach.checker, identifier);
    if (!symbol || shared.has(symbol)) continue;
    let binding = bySymbol.get(symbol);
    if (!binding) {
      const owner = isFunctionProperty(symbol) ? ownerOf(reach.checker, symbol) : undefined;
      const declaration = declarationInDevice(owner ?? symbol, scopes);
      if (!declaration) continue;
      const scope = scopeOf(bindingPlace(declaration));
      binding = {
        symbol,
        name: owner ? `${owner.name}_${symbol.name}` : nameOf(symbol, identifier),
        declarations: [],
        scope,
        block: blockOf(declaration),
        writes: [],
        references: [],
        capturedBy: new Set(),
        isImport: (symbol.flags & ts.SymbolFlags.Alias) !== 0,
      };
      bySymbol.set(symbol, binding);
      scope.bindings.push(binding);
    }
    byIdentifier.set(identifier, binding);
    note(binding, identifier, scopeOf(identifier));
  }
  for (const module of reach.modules) {
    for (const { node, symbol } of namespaceUses(reach.checker, module)) {
      const binding = bySymbol.get(reach.checker.getExportSymbolOfSymbol(symbol));
      if (binding) scopeOf(node).uses.add(binding);
    }
  }
  return {
    of: (node) => byIdentifier.get(node),
    bySymbol: (symbol) => bySymbol.get(symbol),
    scopeOf,
    isImportConstant(binding) {
      const target = bySymbol.get(reach.checker.getAliasedSymbol(binding.symbol));
      return target === undefined || target.writes.length === 0;
    },
    modules,
    all: [...bySymbol.values()],
  };
}

function note(binding: Binding, identifier: ts.Identifier, scope: PythonScope): void {
  if (isDeclarationName(identifier)) {
    binding.declarations.push(identifier);
    return;
  }
  binding.references.push(identifier);
  scope.uses.add(binding);
  if (isAssigned(isMemberName(identifier) ? identifier.parent : identifier)) {
    binding.writes.push(identifier);
    scope.writes.add(binding);
  }
  if (scope !== binding.scope) binding.capturedBy.add(scope);
}

function statementsOf(module: DeviceModule): readonly ts.Statement[] {
  return module.statements;
}

const nameOf = (symbol: ts.Symbol, identifier: ts.Identifier): string =>
  symbol.name === "default" || symbol.name === "__function" ? identifier.text : symbol.name;

const isMemberName = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** Names of the variables that namespaces of a file export, and that change: `N.count++`. */
function namespaceVariables(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const named = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((e) => (ts.isOmittedExpression(e) ? [] : named(e.name)));
  const visit = (node: ts.Node): void => {
    if (ts.isSourceFile(node) || ts.isModuleDeclaration(node) || ts.isModuleBlock(node))
      node.forEachChild(visit);
    if (!ts.isVariableStatement(node) || !ts.isModuleBlock(node.parent)) return;
    const { declarations, flags } = node.declarationList;
    if (!(flags & ts.NodeFlags.Const)) found.push(...declarations.flatMap((d) => named(d.name)));
  };
  visit(source);
  return found;
}

/** Where members of a file's own namespaces are named through these, which are variables of the module: no other may hide them. */
function namespaceUses(
  checker: ts.TypeChecker,
  module: DeviceModule,
): { readonly node: ts.Node; readonly symbol: ts.Symbol }[] {
  const found: { readonly node: ts.Node; readonly symbol: ts.Symbol }[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined) => symbol && found.push({ node, symbol });
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(node, checker.getSymbolAtLocation(node.name));
    else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node.parent);
      for (const { propertyName, name } of node.elements)
        add(node, checker.getPropertyOfType(type, (propertyName ?? name).getText()));
    }
    node.forEachChild(visit);
  };
  if (module.source.statements.some(ts.isModuleDeclaration))
    for (const statement of statementsOf(module)) visit(statement);
  return found;
}

/** All identifiers that declare or refer to a variable-like thing: of member names those given, no types, no labels. */
function collectIdentifiers(root: ts.Node, members: ReadonlySet<string>, into: ts.Identifier[]): void {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isReferenceOrDeclaration(node) || (isMemberName(node) && members.has(node.text))) into.push(node);
      return;
    }
    if (isErased(node)) return;
    ts.forEachChild(node, visit);
  };
  visit(root);
}

/** Is the node gone after types are erased? */
export function isErased(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) {
    return ts.isHeritageClause(node.parent) && node.parent.token === ts.SyntaxKind.ImplementsKeyword;
  }
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isTypeParameterDeclaration(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly === true;
  if (ts.isImportEqualsDeclaration(node)) return true; // another name for what has one
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return node.isTypeOnly;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || node.moduleSpecifier !== undefined;
  return isAmbient(node);
}

function isReferenceOrDeclaration(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isImportSpecifier(parent)) return parent.name === node;
  if (ts.isExportSpecifier(parent)) return (parent.propertyName ?? parent.name) === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isMetaProperty(parent) || ts.isQualifiedName(parent) || ts.isEnumMember(parent)) {
    return ts.isEnumMember(parent) && parent.initializer === node;
  }
  if (ts.isClassElement(parent) || ts.isObjectLiteralElementLike(parent)) {
    if (ts.isShorthandPropertyAssignment(parent) || ts.isSpreadAssignment(parent)) return true;
    return ts.isPropertyDeclaration(parent) && parent.initializer === node;
  }
  if (ts.isParameter(parent) && node.text === "this") return false;
  return !ts.isNamespaceExport(parent) && !ts.isNamedTupleMember(parent);
}

/** Does the identifier stand where its declaration names it? */
export function isDeclarationName(node: ts.Identifier): boolean {
  const parent = node.parent as ts.Node & { name?: ts.Node };
  if (ts.isExportSpecifier(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return false;
  return parent.name === node;
}

/** Does the identifier refer to a variable, function, class or import? */
export const isReference = (node: ts.Identifier): boolean =>
  isReferenceOrDeclaration(node) && !isDeclarationName(node);

function declarationInDevice(
  symbol: ts.Symbol,
  scopes: ReadonlyMap<ts.Node, PythonScope>,
): ts.Declaration | undefined {
  const inDevice = (d: ts.Declaration) => scopes.has(d.getSourceFile()) && !isAmbient(d);
  const isMember = symbol.flags & (ts.SymbolFlags.EnumMember | ts.SymbolFlags.ClassMember);
  // Setting `F.count` declares a property too, also where F's namespace has that variable.
  if (isMember && !(symbol.flags & ts.SymbolFlags.Variable)) return undefined;
  const value = symbol.valueDeclaration;
  if (value && inDevice(value)) return value;
  return symbol.declarations?.find(inDevice);
}

/** The node whose Python scope gets the binding: functions' and classes' own names belong outside of them. */
function bindingPlace(declaration: ts.Declaration): ts.Node {
  if (ts.isFunctionDeclaration(declaration) || ts.isFunctionExpression(declaration))
    return declaration.parent;
  if (ts.isClassLike(declaration)) return declaration.parent;
  if (isFunctionScoped(declaration)) return functionOf(declaration);
  return declaration;
}

/** Is it declared by `var`, plainly or in a pattern? */
export function isFunctionScoped(declaration: ts.Node): boolean {
  const root = ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
  return (
    ts.isVariableDeclaration(root) &&
    !ts.isCatchClause(root.parent) &&
    (ts.getCombinedNodeFlags(root) & ts.NodeFlags.BlockScoped) === 0
  );
}

function functionOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (!ts.isFunctionLike(at) && !ts.isSourceFile(at) && !ts.isClassStaticBlockDeclaration(at))
    at = at.parent;
  return ts.isFunctionLike(at) && "body" in at && at.body ? (at.body as ts.Node) : at;
}

/** The innermost TypeScript scope in which the declared name is visible. */
function blockOf(declaration: ts.Declaration): ts.Node {
  if (ts.isFunctionExpression(declaration) || ts.isClassExpression(declaration)) return declaration;
  if (isFunctionScoped(declaration)) {
    const body = functionOf(declaration);
    return ts.isBlock(body) ? body.parent : body;
  }
  let at: ts.Node = declaration.parent;
  while (!isBlockScope(at)) at = at.parent;
  // A function's body and its parameters are one scope as far as Python is concerned.
  return ts.isBlock(at) && ts.isFunctionLike(at.parent) ? at.parent : at;
}

const isBlockScope = (node: ts.Node): boolean =>
  ts.isSourceFile(node) ||
  ts.isBlock(node) ||
  ts.isModuleBlock(node) ||
  ts.isCaseBlock(node) ||
  ts.isCatchClause(node) ||
  ts.isFunctionLike(node) ||
  ts.isClassStaticBlockDeclaration(node) ||
  ts.isIterationStatement(node, false);

/**
 * The node whose Python scope holds the names of what stands at `node`. Initialisers of fields run in `__init__`: in the
 * constructor's scope, or in one of the class's own; static initialisers and blocks run where the class stands.
 */
export function pythonContainer(node: ts.Node): ts.Node {
  let at = node;
  for (;;) {
    const parent = at.parent;
    if (!parent || ts.isSourceFile(at)) return at;
    if (ts.isFunctionLike(parent) && !ts.isFunctionTypeNode(parent)) {
      const outside = "name" in parent && parent.name === at && !ts.isFunctionExpression(parent);
      if (!outside && !ts.isDecorator(at)) return parent;
      if (ts.isFunctionDeclaration(parent) && parent.name === at) return pythonContainer(parent);
    }
    if (ts.isPropertyDeclaration(parent) && parent.initializer === at && !isStatic(parent)) {
      return initialiserScope(parent.parent);
    }
    at = parent;
  }
}

function initialiserScope(cls: ts.ClassLikeDeclaration): ts.Node {
  return cls.members.find((m) => ts.isConstructorDeclaration(m) && m.body !== undefined) ?? cls;
}

export const isStatic = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword) === true;

/** Is the expression (an identifier or a member) assigned where it stands: `=`, `+=`, `++`, destructuring, for-of? */
export function isAssigned(node: ts.Node): boolean {
  let at: ts.Node = node;
  for (;;) {
    const parent = at.parent;
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      return (
        parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
      );
    }
    if (ts.isBinaryExpression(parent)) {
      if (parent.left !== at || !isAssignmentOperator(parent.operatorToken.kind)) return false;
      return true;
    }
    if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === at;
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) {
      const isTarget = ts.isPropertyAssignment(parent) ? parent.initializer === at : parent.name === at;
      if (!isTarget) return false;
      at = parent.parent;
    } else if (
      ts.isArrayLiteralExpression(parent) ||
      ts.isSpreadElement(parent) ||
      ts.isSpreadAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isSatisfiesExpression(parent)
    ) {
      at = parent;
    } else return false;
  }
}
