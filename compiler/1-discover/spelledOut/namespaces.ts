import ts from "typescript";
import type { Edit } from "./edits.js";
import { unusedName } from "./names.js";
import { isTakenApart, nestedMembers } from "./patterns.js";

/**
 * Namespaces as values, which are no objects on boards. `const N = Space` is another name (`import N = Space`); what only
 * looks at one now (`console.log(Space)`, `Object.keys(Space)`) sees an object of its members; where nothing of it changes,
 * others get one object, which stands behind the namespace. Of modules only names, and what their keys tell.
 */
export class NamespaceValues {
  readonly #objects = new Map<ts.Symbol, string | undefined>();
  readonly #edits: Edit[] = [];

  constructor(
    readonly source: ts.SourceFile,
    readonly checker: ts.TypeChecker,
    readonly assigned: () => ReadonlySet<string>,
  ) {}

  /** What must be written for a node; the objects that were asked for come at the end. */
  of(node: ts.Node): readonly Edit[] {
    if (ts.isTypeQueryNode(node)) return this.#ofType(node);
    if (isTakenApart(node))
      return this.#holdsNone(node.name) && this.#isOne(node.initializer) ? nestedMembers(node) : [];
    if (ts.isImportEqualsDeclaration(node) && !ts.isExternalModuleReference(node.moduleReference)) {
      const again = this.#importAgain(node.moduleReference, node.name.text);
      return again && ts.isSourceFile(node.parent) ? [{ ...spanOf(node), text: `${again};` }] : [];
    }
    if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return [];
    const namespace = isValue(node) && !isChanged(node) ? this.#namespace(node) : undefined;
    if (!namespace) return [];
    const name = this.#otherName(node);
    if (name) return [name];
    const path = node.getText();
    const isModule = isOfModule(namespace);
    const look = lookAt(node);
    if (look && !(isModule && look === "shown")) {
      const text = this.#membersOf(namespace, path, node, new Set());
      return text === undefined ? [] : [{ ...spanOf(node), text: `(${text})` }];
    }
    const object = isModule ? undefined : this.#objectOf(namespace, node);
    if (object === undefined) return [];
    const key = ts.isShorthandPropertyAssignment(node.parent) ? `${path}: ` : "";
    return [{ ...spanOf(node), text: key + object }];
  }

  readonly #isOne = (node: ts.Expression): boolean =>
    (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) && this.#namespace(node) !== undefined;

  /** Is none of the names in the pattern that of a namespace? */
  readonly #holdsNone = (pattern: ts.ObjectBindingPattern): boolean =>
    pattern.elements.every(({ name }) => {
      if (ts.isObjectBindingPattern(name)) return this.#holdsNone(name);
      const { symbol } = this.checker.getTypeAtLocation(name);
      return !symbol || !(symbol.flags & ts.SymbolFlags.ValueModule);
    });

  get objects(): readonly Edit[] {
    return this.#edits;
  }

  /** `typeof Space` of a value that is the object. */
  #ofType({ exprName }: ts.TypeQueryNode): readonly Edit[] {
    const namespace = this.#namespace(exprName);
    const object = namespace && !isOfModule(namespace) && this.#objectOf(namespace, exprName);
    return object ? [{ ...spanOf(exprName), text: object }] : [];
  }

  /** The namespace, or module, that a name stands for; with a function, a class or an enum of its name it is that. */
  #namespace(node: ts.Node): ts.Symbol | undefined {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isQualifiedName(node)
        ? node.right
        : node;
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(node.parent)
      : this.checker.getSymbolAtLocation(name);
    if (!symbol) return undefined;
    const same =
      symbol.valueDeclaration &&
      ts.isVariableDeclaration(symbol.valueDeclaration) &&
      symbol.valueDeclaration.initializer;
    if (same && (ts.isIdentifier(same) || ts.isPropertyAccessExpression(same)) && this.#otherName(same))
      return this.#namespace(same);
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const isOther = target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function | ts.SymbolFlags.Enum);
    const declaration = target.valueDeclaration;
    if (!declaration || isOther || declaration.getSourceFile().isDeclarationFile) return undefined;
    return ts.isSourceFile(declaration) || ts.isModuleDeclaration(declaration) ? target : undefined;
  }

  /** `const N = Space;` */
  #otherName(node: ts.Expression): Edit | undefined {
    const { parent: declaration } = node;
    if (!ts.isVariableDeclaration(declaration) || declaration.initializer !== node) return undefined;
    const list = declaration.parent;
    const statement = list.parent;
    const isOne =
      ts.isVariableDeclarationList(list) &&
      list.declarations.length === 1 &&
      (list.flags & ts.NodeFlags.Const) !== 0 &&
      ts.isIdentifier(declaration.name) &&
      !declaration.type;
    if (!isOne || !ts.isVariableStatement(statement)) return undefined;
    if (!ts.isSourceFile(statement.parent) && !ts.isModuleBlock(statement.parent)) return undefined;
    const again = this.#importAgain(node, declaration.name.getText());
    if (again) return ts.isSourceFile(statement.parent) ? { ...spanOf(list), text: again } : undefined;
    return { start: list.getStart(), end: list.getStart() + "const".length, text: "import" };
  }

  /** Of a module: `import * as N from "./module.js"` */
  #importAgain(node: ts.Node, name: string): string | undefined {
    const imported = this.checker.getSymbolAtLocation(node)?.declarations?.find(ts.isNamespaceImport);
    return imported && `import * as ${name} from ${imported.parent.parent.moduleSpecifier.getText()}`;
  }

  /**
   * `{ version: Space.version, inc: Space.inc }`: what there is at a place, in the order in which it came to be there; of
   * modules by name.
   */
  #membersOf(
    namespace: ts.Symbol,
    path: string,
    place: ts.Node | undefined,
    around: ReadonlySet<ts.Symbol>,
  ): string | undefined {
    if (around.has(namespace)) return undefined;
    const inside = new Set([...around, namespace]);
    const members = isOfModule(namespace)
      ? this.checker
          .getExportsOfModule(namespace)
          .filter((member) => this.#target(member).flags & ts.SymbolFlags.Value)
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      : exportsInOrder(namespace, this.checker, place);
    const parts = members?.map((member) => {
      const text = `${path}.${member.name}`;
      const target = this.#target(member);
      const isNamespace =
        target.valueDeclaration &&
        /^(SourceFile|ModuleDeclaration)$/.test(ts.SyntaxKind[target.valueDeclaration.kind]!);
      const value = isNamespace ? this.#membersOf(target, text, place, inside) : text;
      return value === undefined || isConstEnum(target) ? undefined : `${member.name}: ${value}`;
    });
    return parts && !parts.includes(undefined) ? `{ ${parts.join(", ")} }` : undefined;
  }

  readonly #target = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;

  /** The name of the one object of a namespace of this file that never changes, for what comes after it. */
  #objectOf(namespace: ts.Symbol, use: ts.Node): string | undefined {
    const declarations = (namespace.declarations ?? []).filter(ts.isModuleDeclaration);
    const last = declarations.at(-1);
    if (!last || declarations.some((d) => d.getSourceFile() !== this.source)) return undefined;
    const isLater = use.pos >= last.end || ts.findAncestor(use, ts.isFunctionLike) !== undefined;
    if (!isLater || !ts.isSourceFile(outermost(last).parent) || this.#changes(namespace)) return undefined;
    if (!this.#objects.has(namespace)) {
      const text = this.#membersOf(namespace, pathTo(last), undefined, new Set());
      const name =
        text &&
        unusedName(this.source, `${pathTo(last).replaceAll(".", "")}Object`, [...this.#objects.values()]);
      this.#objects.set(namespace, name);
      if (name) {
        const { end } = outermost(last);
        this.#edits.push({ start: end, end, text: ` const ${name} = ${text};` });
      }
    }
    return this.#objects.get(namespace);
  }

  /** Is anything of that name assigned anywhere? */
  #changes(namespace: ts.Symbol): boolean {
    const names = [...(namespace.exports ?? [])].map(([name]) => String(name));
    const inner = [...(namespace.exports?.values() ?? [])].filter(
      (member) => member.valueDeclaration && ts.isModuleDeclaration(member.valueDeclaration),
    );
    const isVariable = (name: string) =>
      (namespace.exports?.get(name as ts.__String)?.flags ?? 0) & ts.SymbolFlags.Variable;
    return (
      names.some((name) => isVariable(name) && this.assigned().has(name)) ||
      inner.some((member) => this.#changes(member))
    );
  }
}

const isOfModule = ({ valueDeclaration }: ts.Symbol): boolean =>
  valueDeclaration !== undefined && ts.isSourceFile(valueDeclaration);

const isConstEnum = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.ConstEnum) !== 0;

const spanOf = (node: ts.Node) => ({ start: node.getStart(), end: node.end });

/** The namespace around, in `namespace A.B {}` or a block. */
function namespaceAround({ parent }: ts.ModuleDeclaration): ts.ModuleDeclaration | undefined {
  const around = ts.isModuleBlock(parent) ? parent.parent : parent;
  return ts.isModuleDeclaration(around) ? around : undefined;
}

function outermost(declaration: ts.ModuleDeclaration): ts.ModuleDeclaration {
  const around = namespaceAround(declaration);
  return around ? outermost(around) : declaration;
}

/** `A.B` */
function pathTo(declaration: ts.ModuleDeclaration): string {
  const around = namespaceAround(declaration);
  return around ? `${pathTo(around)}.${declaration.name.text}` : declaration.name.text;
}

/** Does the name stand for the object itself: not before a dot, in a declaration, or in a type? */
function isValue(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) return ts.isIdentifier(parent.name);
  if (ts.isIdentifier(node) && !ts.isExpressionWithTypeArguments(parent) && isNameOfDeclaration(node, parent))
    return false;
  return ts.isPropertyAccessExpression(node) || !ts.isQualifiedName(parent);
}

const isNameOfDeclaration = (node: ts.Identifier, parent: ts.Node): boolean =>
  ts.isImportSpecifier(parent) ||
  ts.isExportSpecifier(parent) ||
  ts.isExportAssignment(parent) ||
  ts.isImportEqualsDeclaration(parent) ||
  ts.isNamespaceImport(parent) ||
  ts.isNamespaceExport(parent) ||
  ts.isTypeQueryNode(parent) ||
  ts.isTypeReferenceNode(parent) ||
  ("name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent));

/** `Object.assign(Space, { … })` */
const isChanged = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) &&
  /^Object\.(assign|freeze|seal|preventExtensions)$/.test(parent.expression.getText());

/** Does what stands around look at the members as they are now, and keep nothing of the object? */
function lookAt(node: ts.Expression): "shown" | "keys" | undefined {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression !== node) {
    const callee = parent.expression.getText();
    if (/^console\.(log|info|debug|warn|error|dir|table)$/.test(callee)) return "shown";
    if (/^Object\.(keys|values|entries)$|^JSON\.stringify$/.test(callee)) return "keys";
  }
  if (ts.isForInStatement(parent) && parent.expression === node) return "keys";
  if (ts.isSpreadAssignment(parent)) return "keys";
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    const around = parent.parent;
    const isWritten = ts.isBinaryExpression(around) && around.left === parent;
    return isWritten || ts.isDeleteExpression(around) ? undefined : "keys";
  }
  const isIn = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn && parent.right === node ? "keys" : ts.isTypeOfExpression(parent) ? "keys" : undefined;
}

/** What a namespace has at run time, in order, where the place is reached; `undefined` where that can't be told. */
function exportsInOrder(
  namespace: ts.Symbol,
  checker: ts.TypeChecker,
  place: ts.Node | undefined,
): readonly ts.Symbol[] | undefined {
  const found: ts.Symbol[] = [];
  const isAnyTime = !place || ts.findAncestor(place, ts.isFunctionLike) !== undefined;
  for (const declaration of namespace.declarations ?? []) {
    if (!ts.isModuleDeclaration(declaration) || !declaration.body) continue;
    const isThere =
      isAnyTime || declaration.end <= place.pos || place.getSourceFile() !== declaration.getSourceFile();
    if (!isThere && declaration.pos <= place.pos) return undefined;
    if (!isThere) continue;
    if (ts.isModuleDeclaration(declaration.body)) {
      const inner = checker.getSymbolAtLocation(declaration.body.name);
      if (inner) found.push(inner);
      continue;
    }
    if (!ts.isModuleBlock(declaration.body)) return undefined;
    for (const statement of declaration.body.statements) {
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
      if (!isExported || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        continue;
      const names = namesOf(statement);
      if (!names) return undefined;
      for (const name of names) {
        const symbol = checker.getSymbolAtLocation(name);
        if (!symbol) return undefined;
        if (symbol.flags & ts.SymbolFlags.Value && !found.includes(symbol)) found.push(symbol);
      }
    }
  }
  return found;
}

function namesOf(statement: ts.Statement): readonly ts.Identifier[] | undefined {
  if (ts.isVariableStatement(statement)) {
    const { declarations } = statement.declarationList;
    const names = declarations.map(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) ? name : undefined,
    );
    return names.includes(undefined) ? undefined : (names as ts.Identifier[]);
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return isNamed && statement.name && ts.isIdentifier(statement.name) ? [statement.name] : undefined;
}
