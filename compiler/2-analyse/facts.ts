import type ts from "typescript";
import type { Emitter } from "../../contract/index.js";
import type { DeviceModule, ImportTarget, Reach } from "../1-discover/reach.js";
import type { Assembly } from "./machine/assembler.js";

import type { MachineType, Word } from "./machine/word.js";
import type { MemberAccess } from "./memberKeys.js";
import type { OtherThis } from "./otherThis.js";

/**
 * What phase 2 has decided; read-only for phase 3, which asks by node and never asks the checker. Each part has a file
 * of its own in this folder that computes it.
 */
export interface Facts {
  readonly reach: Reach;
  readonly values: Values;
  readonly names: Names;
  readonly scopes: Scopes;
  readonly order: Order;
  readonly calls: Calls;
  readonly classes: Classes;
  readonly decorators: Decorators;
  readonly casts: Casts;
  readonly enums: Enums;
  readonly labels: Labels;
  readonly machine: Machine;
}

/**
 * What a value can be at run time, as a set of these. `int` and `float` together are a JavaScript number of which it
 * isn't known which; see docs/decisions/numbers.md.
 * - `dict`: object that only literals make, nothing enumerates; `ordered`: the same, where order is observed;
 * - `instance`: of a class of the program (or a literal that flows where instances do);
 * - `python`: an object that a MicroPython module owns; `unknown`: anything.
 */
export type Kind =
  | "none"
  | "bool"
  | "int"
  | "float"
  | "bigint"
  | "str"
  | "symbol"
  | "list"
  | "dict"
  | "ordered"
  | "instance"
  | "map"
  | "set"
  | "weakmap"
  | "function"
  | "class"
  | "enum"
  | "module"
  | "generator"
  | "promise"
  | "error"
  | "date"
  | "regexp"
  | "bytes"
  | "bytearray"
  | "array"
  | "buffer" // bytearray: Uint8Array; array: the other typed arrays; buffer: ArrayBuffer, DataView
  | "python"
  | "unknown";

export interface Value {
  readonly kinds: ReadonlySet<Kind>;
  /** Inclusive bounds of an integer, ±Infinity where unknown. Meaningful only where kinds has `int`. */
  readonly min: number;
  readonly max: number;
  /** Of numbers: can a float in it be NaN or infinite? (Then `Math.floor` and the like may give a float, and `int()` may raise.) */
  readonly nonFinite?: boolean;
  /** Is a number never zero there (its bounds exclude it, or a condition around it does)? */
  readonly nonZero?: boolean;
  /** Known at compile time (literals, const enums, folded arithmetic). */
  readonly constant?: string | number | bigint | boolean | null;
  /** Where the static type admits null or undefined (D1): which of the two; `both` was a diagnostic if it matters. */
  readonly nullish: "no" | "null" | "undefined" | "both";
  /** Does what flows there say it, as the static type is unknown? */
  readonly isToldByFlow?: boolean;
  /** Does the static type name both null and undefined, whatever flows there? */
  readonly admitsBoth?: boolean;
  /** Of a tuple the program has made: how many elements it has. */
  readonly length?: number;
  /** Class declaration of an instance, if it is one only. */
  readonly classDeclaration?: ts.ClassLikeDeclaration;
}

/** How the inside of a value is looked at: its own parts, or what JSON writes, where `toJSON` gives something else. */
export type View = "itself" | "json";

/** What None stands for among arguments, and inside of them; and are there bigints? */
export interface Handed {
  readonly itself: Value["nullish"];
  readonly inside: Value["nullish"];
  readonly hasBigint: boolean;
}

export interface Values {
  /** Of an expression, a declaration's name, a parameter, a property declaration. */
  of(node: ts.Node): Value;
  /** Of the elements that iterating or indexing the expression's value gives. */
  elementOf(node: ts.Node): Value;
  /** Of the keys of a Map, the values of a Set, with those that are asked for. */
  keyOf(collection: ts.Node): Value;
  /** Of what calling the function-like node, or the function value, returns (for a generator: what it yields). */
  resultOf(node: ts.Node): Value;
  /** What constant arithmetic gives, where it isn't what Python's ints give. */
  folded(node: ts.Expression): number | undefined;
  /** Is the index of `a[i]` proved to be an int from 0 up to the length (exclusive) whenever it runs? */
  inRange(node: ts.ElementAccessExpression): boolean;
  /** Do places of `a` that are jumped over by a store past the end, or not written yet, hold undefined? */
  fillsGaps(node: ts.Expression): boolean;
  /** Can there be such places, and are they holes, so that a use of them raises? */
  hasHoles(node: ts.Expression): boolean;
  /**
   * Have the objects methods that use `this`, and are these copied to others (`{ ...o }`), so that each copy's must know it?
   */
  hasCopiedMethods(node: ts.Node): boolean;
  /** Can the variable, of an object type, hold strings, numbers or booleans, that come by way of `any`? */
  admitsStrays(node: ts.Expression): boolean;
  /** Can what is there at `a[i]` or `o[k]` itself be null or undefined, by the type of the elements or values? */
  holdsNothing(node: ts.ElementAccessExpression): boolean;
  /** `items.pop()!`, `result!` of a `T` that may be null itself, where any `T` is wanted: it says that there is one. */
  isNullItself(asserted: ts.Expression): boolean;
  /** Does `x!` say of an element that there is one, and not that it isn't null, as null may be where it goes to? */
  keepsNull(asserted: ts.Expression): boolean;
  /** Is it known of the function that it doesn't use its own `this`? */
  ignoresThis(fn: ts.Expression): boolean;
  /** Do functions that it can be, or the function itself, take their `this` as their first argument? */
  passesThis(node: ts.Node): boolean;
  /** Is the function one that may have properties, so that it's an object that can be called? */
  isHybrid(fn: ts.Node): boolean;
  /** Does the program count on `a[i]` or `o[k]` being absent, though its type doesn't say so? */
  expectsAbsence(node: ts.Expression): boolean;
  /** Does the program look at what `a[i]` or `o[k]` gives in a way that tells null from undefined, or may it? */
  tellsNull(node: ts.Expression): boolean;
  /** Can a caller pass null or undefined for the parameter, by what flows there? */
  receives(parameter: ts.ParameterDeclaration, nothing: "null" | "undefined"): boolean;
  /** Can the object be of a class, or a literal with accessors, that doesn't declare a member of that name? */
  mayLack(object: ts.Expression, name: string): boolean;
  /** Has the object a prototype? What `Object.create(null)` makes has none. */
  inherits(object: ts.Node): boolean;
  /** Can the typed array or DataView be over a part of another's memory? */
  isView(node: ts.Node): boolean;
  /** Is the Map or Set Python's own dict or set? */
  isBare(node: ts.Node): boolean;
  /** Can it be a tuple, which MicroPython has made? Arrays of the program are lists. */
  canBeTuple(node: ts.Expression): boolean;
  /**
   * Is it a member under a key of what JSON made, which is null if it's there and undefined if it isn't? The board asks for
   * the key; `tellsMissing` where nothing but its text is wanted.
   */
  tellsByKey(node: ts.Node): boolean;
  tellsMissing(node: ts.Node): boolean;
  /** What None stands for inside of an object, an array, a map, at any depth: `no` where there is none. */
  nullishInside(node: ts.Node, view?: View): Value["nullish"];
  /**
   * Where null and undefined are both inside: the names under which None is null, with `""` for elements of all kinds; under the
   * others it's undefined. Undefined where one name has both.
   */
  nullNames(node: ts.Node, view?: View): readonly string[] | undefined;
  /** What a function of the library is called with, wherever it has gone as a value. */
  handed(fn: ts.Node): Handed;
  /** Are there bigints inside of it, and numbers besides? On the board both are ints, printed differently. */
  bigintInside(node: ts.Node, view?: View): "no" | "only" | "mixed";
}

export interface Names {
  /** Python name of the variable, function, class, parameter, import that an identifier declares or refers to. */
  of(identifier: ts.Identifier | ts.PrivateIdentifier): string;
  /** Python attribute (instances, modules) for a member name; dict keys keep their text. */
  attribute(member: ts.Node, text: string): string;
  /** A name that is free in the function (or module) that contains the node, made from the hint; never the same twice. */
  fresh(container: ts.Node, hint: string): string;
  /** What an import specifier's name stands for in the module that declares it; undefined for what leaves nothing there. */
  imported(name: ts.Identifier): ExportedName | undefined;
  /** What `export … from` and `export *` hand on. */
  reexported(node: ts.ExportDeclaration): readonly ExportedName[];
  /** The variable that a member of a namespace is (`N.x`), or what a module as a whole has from another (`m.x`). */
  namespaceMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): ExportedName | undefined;
  /** The variable that a pattern takes from a module as a whole, or a namespace: `const { x } = N`. */
  namespaceElement(namespace: ts.Expression, name: string): ExportedName | undefined;
  /** Set where an identifier refers to a binding of another device module that must be read through the module object. */
  liveBinding(identifier: ts.Identifier): LiveBinding | undefined;
}

export interface LiveBinding {
  readonly module: DeviceModule;
  readonly attribute: string;
  /** In a circle another module hands it on: importing the one that declares it here would run that one too early. */
  readonly isIndirect?: boolean;
}

/** A variable of a device module, by its Python name. */
export interface ExportedName {
  readonly module: DeviceModule;
  readonly attribute: string;
  /** It is the module itself: `export * as ns`. */
  readonly isModule?: boolean;
}

export interface Scopes {
  /** Names that a function must declare `global` / `nonlocal` because it assigns them. */
  globals(fn: ts.Node): readonly string[];
  nonlocals(fn: ts.Node): readonly string[];
  /** Variables of a loop's body or head that closures capture, so that each iteration needs its own. */
  perIteration(loop: ts.IterationStatement): readonly ts.Identifier[];
  /** Can code that runs elsewhere (a closure, a caller, the same function called again) assign the variable? */
  isShared(identifier: ts.Identifier): boolean;
  /** Does the name stand for a `const` of the module, declared ahead of the statement? */
  isMadeBefore(node: ts.Node, statement: ts.Node): boolean;
  /** Does the module import one that imports it, which may call its functions before it has run? */
  isInCircle(module: ts.SourceFile): boolean;
  /** Do the two import each other, so that either may not be complete when the other imports it? */
  inCircle(a: ts.SourceFile, b: ts.SourceFile): boolean;
  /** Does the module await outside of functions, or import one that does, so that it's complete only later? */
  awaits(module: ts.SourceFile): boolean;
  /** Modules that a function imports itself, as it may run before its own module has imported them. */
  earlyImports(fn: ts.Node): readonly EarlyImport[];
  /** Can the assignment run before the variable's declaration has, so that JavaScript throws? */
  isMaybeTooEarly(identifier: ts.Identifier): boolean;
  /** Is the binding never assigned after its declaration? */
  isConstant(identifier: ts.Identifier): boolean;
  /** Does a condition around the variable or member, or one before it that leaves, look at one of these members of it? */
  isAskedAbout(node: ts.Expression, members: RegExp): boolean;
}

export interface EarlyImport {
  readonly module: DeviceModule;
  /** The name of `import * as ns`; else the module's own. */
  readonly as?: ts.Identifier;
}

export interface Order {
  /** Has evaluating it no effect, and can't it be affected by what runs between? (names never reassigned, literals) */
  isPure(node: ts.Expression): boolean;
  /** Has evaluating it no effect, though others' effects may change it (a variable that is assigned, a member read)? */
  hasNoEffect(node: ts.Expression): boolean;
  /** Is the expression's value used (false for expression statements, for-incrementors, void, comma's left)? */
  isUsed(node: ts.Expression): boolean;
}

/** What a call, new, property access or identifier means, resolved by symbol. */
export interface Calls {
  /** A built-in of JavaScript: `{ type: "array", name: "push" }`, `{ type: "Math", name: "floor" }`, `{ type: "global", name: "parseInt" }`. */
  builtin(node: ts.Node): BuiltinReference | undefined;
  /** The member's name, if it is one that the declarations of MicroPython's modules give to the object. */
  outside(node: ts.PropertyAccessExpression): string | undefined;
  /** Is it, by its type, an exception of MicroPython's, or a class of such exceptions? One that was caught may stand in JavaScript's clothes. */
  isOutsideException(node: ts.Expression): boolean;
  /** Is the array written where a call of MicroPython takes what isn't changed, so that a tuple can stand for it? */
  isTupleArgument(node: ts.ArrayLiteralExpression): boolean;
  /** Is it an argument for which MicroPython takes an int, and no float? */
  wantsInt(argument: ts.Expression): boolean;
  /** Does the call start a coroutine of MicroPython's, so that it gives a promise? */
  isCoroutine(node: ts.CallExpression | ts.NewExpression): boolean;
  /** Does the call run asyncio's event loop until a promise is settled? */
  runsEventLoop(node: ts.CallExpression): boolean;
  /** Does the program itself drive iterators: `it.next(value)`, `it.throw(e)`, `it.return()`? */
  drivesIterators(): boolean;
  /** May a generator of the program go on after `it.return(value)`, or give another value: by `yield` or a jump in `finally`? */
  outlivesReturn(): boolean;
  /** The function that is a program of programmable I/O, if the call assembles one; and the word of it that a member is. */
  pioProgram(node: ts.CallExpression): ts.ArrowFunction | ts.FunctionExpression | undefined;
  pioMember(node: ts.PropertyAccessExpression): string | undefined;
  /** What a call of an inline assembler assembles; and is the name an assembler's, which can't be imported? */
  assembly(node: ts.CallExpression): Assembly | undefined;
  isAssembler(name: ts.Node): boolean;
  /** What an argument of a call, or what a spread one gives, is made for MicroPython. */
  handover(argument: ts.Expression): Handover;
  /** Must arrays inside of the argument become tuples? */
  wantsTuples(argument: ts.Expression): boolean;
  /** Another name that what the identifier means has on the board, if its stub says so. */
  nameOnBoard(name: ts.Node): string | undefined;
  /** How a variable declared with `using` lets go of its object. */
  release(node: ts.VariableDeclaration): Release;
  import(specifier: ts.Expression): ImportTarget;
  /** Parameters of the callee are keyword arguments from this index on (a last `Kw<…>` argument), or -1. */
  keywordIndex(call: ts.CallExpression | ts.NewExpression): number;
  /** Number of positional arguments with which a function value is called at most where it flows; -1: as declared. */
  arity(fn: ts.SignatureDeclaration | ts.ClassLikeDeclaration): number;
  /** Does the member come from an index signature, so that the object may lack it whatever the type says? */
  isIndexed(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** The checker's name of members under the symbol, if a constant holds it. */
  symbolKey(node: ts.Expression): string | undefined;
  /** The member that `o[key]` names, where the key says it: `o["x"]`, `o[5]`, `o[tag]`; a symbol's by the checker's name. */
  memberKey(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined;
  /** Has the object a member of that name by its built-in type: `"toString" in o`, `"push" in list`? */
  isInherited(name: string, object: ts.Expression): boolean;
  /** Can a key be the name of a member that every object with a prototype has? */
  canBeInherited(key: ts.Expression): boolean;
  /** Is it `x instanceof Even` of a class that has a `[Symbol.hasInstance]` of the program's, and says itself what its instances are? */
  asksClass(node: ts.Node): boolean;
  /** Does the expression name a function with a `this` parameter, which it takes first on the board? */
  takesThis(node: ts.Expression): boolean;
  /** Is it the `this` of a function that a decorator hands on? */
  isGivenObject(node: ts.Expression): boolean;
  /** Set where a method is taken from one object, or its class, to be called on another: `a.m.call(b)`. */
  otherThis(node: ts.Expression): OtherThis | undefined;
  /** Is the function declared with `function*`/`async`, and how it is called: directly only, or as a value too? */
  escapes(fn: ts.SignatureDeclaration): boolean;
}

/** A promise where asyncio takes coroutines; a function of which it takes the coroutines that it gives. */
export type Handover = "as it is" | "coroutine" | "coroutine function";

/** By `with`, `async with`, the object's `close` or `deinit`, or by `[Symbol.dispose]` of an object of the program. */
export type Release = "with" | "with itself" | "async with" | "close" | "deinit" | "dispose";

export interface BuiltinReference {
  readonly type: string;
  readonly name: string;
  /** Of `either`, a member of a union whose types have each their own: these types. */
  readonly types?: readonly string[];
}

/** Is the enum used as an object (`Color[n]`, `Object.keys(Color)`), so that it must exist on the board? */
export interface Enums {
  isObject(node: ts.EnumDeclaration): boolean;
  /** Is it only indexed, so that the order of its keys can't be seen? */
  isOnlyIndexed(node: ts.EnumDeclaration): boolean;
  /** The number that the member's declaration gives it, as it is written there: `0x10`. */
  written(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): ts.NumericLiteral | undefined;
}

export interface Classes {
  /** Can a method run before the class's fields are set: does a constructor or an initialiser up the chain let `this` out? */
  isSeenEarly(cls: ts.ClassLikeDeclaration): boolean;
  /** Does a method read the field while it isn't set yet? */
  isReadEarly(field: ts.Declaration): boolean;
  /** Does the assignment to `this.x` run while an instance is being made, before the field's turn, and is the order of fields seen? */
  isSetEarly(target: ts.Node): boolean;
  /** Does any `super.x` of the program read or write an accessor of that name? */
  hasSuperAccessor(name: string): boolean;
  /** Is the member that the node reads or writes an accessor? */
  isAccessor(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** … and a static one? */
  isStaticAccessor(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** Is it no class's member by its type, while some class has a static accessor of that name? */
  mayBeStaticAccessor(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** Is the member one that no class sets: `declare x?: T`, or of an interface that merges with the class? */
  isDeclaredOnly(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** Is the member optional by its type? */
  isOptional(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  isMethod(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** Is it a field or a variable of a namespace that begins without a value, whatever its type says: `static count: number;`? */
  beginsUnset(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean;
  /** Does the program delete members of that name, so that they may not be there? */
  isDeleted(name: string): boolean;
  /** Attributes of such members, which come after the others. */
  declaredOnly(cls: ts.ClassLikeDeclaration): readonly string[];
  /** Is the order or presence of the instances' fields observed (keys, spread, JSON, print, the wire)? */
  enumerated(maker: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression): boolean;
  /** Does it extend Error, at whatever distance? */
  isError(cls: ts.ClassLikeDeclaration): boolean;
  /**
   * Members, also inherited ones, of which Python's attribute isn't the name, by attribute: for what looks at names when the
   * program runs (`o[key]`, keys, print); symbols by the expressions that name them, without those of bases. Empty where the
   * class itself has none.
   */
  renamed(cls: ts.ClassLikeDeclaration): ReadonlyMap<string, string | ts.Expression>;
  /** The keys of an object literal that its type knows; where that is open, all names that the program spells. */
  keysOf(literal: ts.ObjectLiteralExpression): readonly string[];
  /** Does a base have members named by the program's symbols? */
  inheritsSymbols(cls: ts.ClassLikeDeclaration): boolean;
  /** Are instances compared, printed, or converted with the class's own toString / toJSON / valueOf? */
  base(cls: ts.ClassLikeDeclaration): {
    readonly kind: "none" | "device" | "error" | "builtin" | "python";
    readonly node?: ts.Expression;
  };
}

/** The program's own decorators; see docs/decisions/decorators.md. */
export interface Decorators {
  of(node: ts.Node): readonly ts.Decorator[];
  /** Does the program anywhere give functions to `addInitializer`? */
  readonly addInitializers: boolean;
  /** A decorator, or a function that gets from decorators only what they are given. */
  isDecorator(fn: ts.Node): boolean;
  /** Does the expression give the method, getter or setter that a decorator is given, which takes its object first? */
  isDecorated(node: ts.Expression): boolean;
  /** Does the place of the expression know that what comes there takes its object first? */
  isExpected(node: ts.Expression): boolean;
  /** Does the call hand a context on to a function of which only the type says that it is a decorator? */
  isCalledByType(node: ts.CallExpression): boolean;
  /** The decorator, and the decorators and helping functions that it calls; all that there are where only its type is known. */
  called(decorator: ts.Node | undefined): ReadonlySet<ts.Node>;
  /** Is it the `this` of a function that a decorator hands on, which `any` doesn't say to be an object of the class? */
  isObject(node: ts.Expression): boolean;
  /** Does the node stand inside of a decorator? */
  isInside(node: ts.Node): boolean;
  /** `get` of `{ get, set(v) { … } }`: what a decorator of `accessor` fields hands on as it was given it. */
  handedOnPart(property: ts.ObjectLiteralElementLike): ts.Expression | undefined;
  /** Does a decorator hand the expression back? */
  isHandedBack(node: ts.Expression): boolean;
  /**
   * What is handed back, or given to `addInitializer`: a `method` takes the object first, a `function` doesn't; of `parts` each
   * is asked by itself. What an `accessor` literal holds takes the object.
   */
  replacement(
    node: ts.Expression,
  ): "accessor" | "method" | "function" | "class" | "nothing" | "parts" | "unknown";
}

/** How Node's console shows functions that may be printed: Python's own name doesn't say it all. */
export interface Labels {
  /** `[AsyncFunction: load]` */
  ofFunction(fn: ts.SignatureDeclaration): string | undefined;
  /** Of a method of a class that is taken from its object and printed. */
  ofMethod(node: ts.Node): string | undefined;
  /** The name that a function or class has from where it's made; see `nameAtBirth`. */
  bornAs(node: ts.Node): string | undefined;
  /** Of a built-in as a value, by its name. */
  ofBuiltin(node: ts.Node, name: string): string | undefined;
  /** Can the program tell whether two functions are the same one? */
  areCompared(): boolean;
  /** May the value that the node makes or names be printed, or something that contains it? */
  isPrinted(node: ts.Node): boolean;
  /** May a class be printed that extends another one, and shows its name? */
  showsBases(): boolean;
  /** Are instances of the class asked for its name: `x.constructor.name`? */
  isNamed(cls: ts.ClassLikeDeclaration): boolean;
  /** … or its keys be looked at? */
  isListed(node: ts.Node): boolean;
  /** `f.name` and `f.length`, where the expression says which function it is, or all that it can be agree. */
  nameOf(node: ts.Expression): string | undefined;
  lengthOf(node: ts.Expression): number | undefined;
  /** Can a table tell the length of each function that the expression may be? */
  canMeasure(node: ts.Expression): boolean;
  /** The length of a function that must stand in that table. */
  measured(fn: ts.SignatureDeclaration): number | undefined;
}

/** Functions that a board compiles to machine code; see docs/decisions/native-and-viper.md. */
export interface Machine {
  /** The emitter that the function is marked for, where the target has it. */
  emitter(fn: ts.Node): Emitter | undefined;
  /** Emitters that the code as a whole needs. */
  readonly used: readonly Emitter[];
  /** Of a viper function: types, and what its code needs. */
  viper(fn: ts.Node): MachineFunction | undefined;
  /** An expression of viper code in terms of machine words. */
  word(node: ts.Node): Word | undefined;
}

export interface MachineFunction {
  /** The type of a parameter or variable, by the identifier that declares it. */
  typeOf(name: ts.Node): MachineType;
  readonly result: MachineType;
  /** Are numbers wrapped to 32 bits anywhere in it? */
  readonly wraps: boolean;
}

export interface Casts {
  /**
   * What a value must be checked against where it stands: of a cast, or of an `any` that goes where a type is declared.
   * `undefined`: nothing to check; `none` was a diagnostic.
   */
  of(node: ts.Expression): RuntimeShape | "none" | undefined;
  /** Is it a member that the program asks about through a cast, to learn whether that is right? It may not be there. */
  isGlance(node: MemberAccess): boolean;
}

/** A type as far as values show it when the program runs. */
export type RuntimeShape =
  | { readonly kind: "any" }
  | { readonly kind: "simple"; readonly name: string }
  | { readonly kind: "constant"; readonly values: readonly (string | number | bigint | boolean)[] }
  | { readonly kind: "union"; readonly members: readonly RuntimeShape[] }
  | { readonly kind: "class"; readonly name: ts.Identifier }
  | { readonly kind: "list"; readonly element: RuntimeShape }
  | {
      readonly kind: "tuple";
      readonly elements: readonly RuntimeShape[];
      readonly least: number;
      /** The last one stands for any number of elements. */
      readonly isOpen: boolean;
    }
  | { readonly kind: "object"; readonly properties: readonly PropertyShape[] }
  | { readonly kind: "record"; readonly value: RuntimeShape; readonly properties: readonly PropertyShape[] };

export interface PropertyShape {
  readonly name: string;
  readonly shape: RuntimeShape;
  readonly optional: boolean;
}
