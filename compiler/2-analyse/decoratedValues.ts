import ts from "typescript";
import type { Bindings } from "./bindings.js";
import { isExported } from "./calls.js";
import { isCalledWithContext, isFunctionType, isNamed, isPartOfTarget } from "./decoratorTypes.js";
import { isCallee, outermost, skipWrappers } from "./operators.js";

/** What decorators are given goes on inside of them: to variables, to other decorators, to functions that help. */
export interface DecoratedValues {
  /** Does the expression give the method, getter or setter that a decorator is given, or one like it, which takes its object first? */
  isDecorated(node: ts.Expression): boolean;
  /** Does the place where the expression stands know that what comes there takes its object first? */
  isExpected(node: ts.Expression): boolean;
  /** A function that gets what decorators are given, and nothing else, from all of its callers. */
  isHelper(fn: ts.Node): boolean;
  /** Does the call hand a context on, which makes it one of a decorator? */
  isDecoratorCall(node: ts.Node): node is ts.CallExpression;
  /** … of one that only its type shows. */
  isCalledByType(node: ts.CallExpression): boolean;
  /** Is one of them put into an object literal, from which it may come back without its type? */
  areKept(): boolean;
  /** The decorator itself, and what of these it calls in turn; all that there are where only its type is known. */
  called(decorator: ts.Node | undefined): ReadonlySet<ts.Node>;
}

/** The decorators of a program. */
interface Known {
  isOne(fn: ts.Node): boolean;
  mayTakeMethod(fn: ts.Node): boolean;
  readonly all: ReadonlySet<ts.Node>;
}

type Declared = ts.SignatureDeclaration & { readonly body?: ts.Node };

export const followDecorated = (
  checker: ts.TypeChecker,
  bindings: Bindings,
  decorators: Known,
): DecoratedValues => new Followed(checker, bindings, decorators);

class Followed implements DecoratedValues {
  readonly #given = new Set<ts.ParameterDeclaration>();
  readonly #helpers = new Set<ts.Node>();
  readonly #pending = new Set<ts.Node>();
  #areKept: boolean | undefined;

  constructor(
    readonly checker: ts.TypeChecker,
    readonly bindings: Bindings,
    readonly decorators: Known,
  ) {
    const found = [...decorators.all];
    for (const fn of found) found.push(...this.#helpersOf(fn));
  }

  isHelper = (fn: ts.Node): boolean => this.#helpers.has(fn);

  isDecorated = (node: ts.Expression): boolean => {
    const inside = skipWrappers(node);
    if (isPartOfTarget(this.checker, inside)) return true;
    if (ts.isConditionalExpression(inside))
      return this.isDecorated(inside.whenTrue) && this.isDecorated(inside.whenFalse);
    if (isChoice(inside)) return this.isDecorated(inside.left) && this.isDecorated(inside.right);
    if (ts.isCallExpression(inside)) return this.#givesDecorated(inside);
    const declaration = ts.isIdentifier(inside)
      ? this.checker.getSymbolAtLocation(inside)?.valueDeclaration
      : undefined;
    if (!declaration) return false;
    if (ts.isParameter(declaration)) return this.#isGiven(declaration);
    return ts.isVariableDeclaration(declaration) && this.#isOfDecorated(declaration);
  };

  isExpected = (node: ts.Expression): boolean => {
    const at = outermost(node);
    const { parent } = at;
    if (ts.isAsExpression(parent) || isChoice(parent)) return this.isExpected(parent);
    if (ts.isConditionalExpression(parent)) return parent.condition !== at && this.isExpected(parent);
    if (ts.isVariableDeclaration(parent)) return this.#isOfDecorated(parent);
    if (ts.isBinaryExpression(parent))
      return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && this.isDecorated(parent.left);
    if (!ts.isCallExpression(parent)) return false;
    const index = parent.arguments.indexOf(at);
    if (this.isDecoratorCall(parent)) return index === 0;
    const fn = this.#declarationOf(parent);
    const parameter = fn && positional(fn)[index];
    return parameter !== undefined && this.#given.has(parameter);
  };

  isDecoratorCall = (node: ts.Node): node is ts.CallExpression => {
    if (!ts.isCallExpression(node)) return false;
    const fn = this.#declarationOf(node);
    return fn?.body ? this.decorators.isOne(fn) : this.isCalledByType(node);
  };

  isCalledByType = (node: ts.CallExpression): boolean =>
    this.decorators.all.size > 0 &&
    !this.#declarationOf(node)?.body &&
    isCalledWithContext(this.checker, this.checker.getTypeAtLocation(node.expression));

  called = (decorator: ts.Node | undefined): ReadonlySet<ts.Node> => {
    const found = new Set(decorator ? [decorator] : this.decorators.all);
    for (const fn of found) {
      forEachCall(fn, (call) => {
        const declaration = this.#declarationOf(call);
        if (declaration && (this.decorators.isOne(declaration) || this.isHelper(declaration)))
          found.add(declaration);
        else if (this.isCalledByType(call)) for (const each of this.decorators.all) found.add(each);
      });
    }
    return found;
  };

  areKept = (): boolean => (this.#areKept ??= [...this.decorators.all, ...this.#helpers].some(this.#keeps));

  #keeps = (node: ts.Node): boolean => {
    const value = ts.isPropertyAssignment(node)
      ? node.initializer
      : ts.isShorthandPropertyAssignment(node)
        ? node.name
        : undefined;
    const isKept = value !== undefined && this.isDecorated(value) && !isPartOfTarget(this.checker, value);
    return isKept || (node.forEachChild(this.#keeps) ?? false);
  };

  #declarationOf(call: ts.CallExpression): Declared | undefined {
    return this.checker.getResolvedSignature(call)?.declaration as Declared | undefined;
  }

  #isFunction = (node: ts.Node): boolean =>
    isFunctionType(this.checker, this.checker.getTypeAtLocation(node));

  #givesDecorated(call: ts.CallExpression): boolean {
    const fn = this.#declarationOf(call);
    return (this.isDecoratorCall(call) || (fn !== undefined && this.isHelper(fn))) && this.#isFunction(call);
  }

  #isGiven(parameter: ts.ParameterDeclaration): boolean {
    if (this.#given.has(parameter)) return true;
    if (parameter.parent.parameters[0] !== parameter) return false;
    const type = this.checker.getTypeAtLocation(parameter);
    const isClass = type.getConstructSignatures().length > 0;
    const isTarget = isNamed(type, "ClassAccessorDecoratorTarget");
    return !isClass && !isTarget && this.decorators.mayTakeMethod(parameter.parent);
  }

  /** Is each value that the variable gets one of those? */
  #isOfDecorated(variable: ts.VariableDeclaration): boolean {
    const { name, initializer } = variable;
    if (!initializer || !ts.isIdentifier(name) || !this.#isFunction(name)) return false;
    // what it gets from itself says nothing
    if (this.#pending.has(variable)) return true;
    this.#pending.add(variable);
    const values = [initializer, ...this.#assignedTo(name)];
    const isOne = values.every((value) => value !== undefined && this.isDecorated(value));
    this.#pending.delete(variable);
    return isOne;
  }

  /** What is assigned to a variable; nothing for what isn't a plain `=`. */
  #assignedTo(name: ts.Identifier): (ts.Expression | undefined)[] {
    return (this.bindings.of(name)?.writes ?? []).map((write) => {
      const { parent } = write;
      const isPlain =
        ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      return isPlain && parent.left === write ? parent.right : undefined;
    });
  }

  /** Functions that are only called, and by each caller with what a decorator is given at the same place. */
  #helpersOf(decorator: ts.Node): ts.Node[] {
    const found: ts.Node[] = [];
    forEachCall(decorator, (call) => {
      const fn = this.#declarationOf(call);
      if (!fn?.body || this.decorators.isOne(fn)) return;
      const calls = this.#callsOf(fn);
      const given = positional(fn).filter(
        (parameter, at) =>
          !parameter.dotDotDotToken && calls.length > 0 && calls.every((one) => this.#gives(one, at)),
      );
      for (const parameter of given) this.#given.add(parameter);
      if (given.length === 0 || this.isHelper(fn)) return;
      this.#helpers.add(fn);
      found.push(fn);
    });
    return found;
  }

  #gives(call: ts.CallExpression, at: number): boolean {
    const argument = call.arguments[at];
    return argument !== undefined && !call.arguments.some(ts.isSpreadElement) && this.isDecorated(argument);
  }

  /** All calls of a function that has a name; none where something else is done with it. */
  #callsOf(fn: Declared): ts.CallExpression[] {
    const name = ts.isFunctionDeclaration(fn)
      ? fn.name
      : ts.isVariableDeclaration(fn.parent) && ts.isIdentifier(fn.parent.name)
        ? fn.parent.name
        : undefined;
    const binding = name && this.bindings.of(name);
    // other modules may call it, too
    if (!binding || isExported(this.checker, binding.symbol) || !binding.references.every(isCallee))
      return [];
    return binding.references.map((reference) => outermost(reference).parent as ts.CallExpression);
  }
}

function forEachCall(node: ts.Node, look: (call: ts.CallExpression) => void): void {
  node.forEachChild((child) => {
    if (ts.isCallExpression(child)) look(child);
    forEachCall(child, look);
  });
}

/** `f(value, context) ?? value` */
export const isChoice = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
    node.operatorToken.kind === ts.SyntaxKind.BarBarToken);

const positional = (fn: ts.SignatureDeclaration): ts.ParameterDeclaration[] =>
  fn.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === "this"));
