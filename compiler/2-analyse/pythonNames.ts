/** Words that no Python version since 3.4 lets be a name. */
export const keywords: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/**
 * Built-in names that generated code uses, so that a variable of that name must step aside. `id`, `input`, `hash`,
 * `map`, `filter` and others that no lowering needs stay free: programs like to use them.
 */
const builtins: ReadonlySet<string> = new Set(
  (
    "abs all any bool bytearray bytes callable chr delattr dict enumerate float getattr hasattr int isinstance issubclass " +
    "iter len list max memoryview min ord print property range reversed round set setattr sorted staticmethod classmethod " +
    "str super tuple type self BaseException Exception AssertionError AttributeError EOFError GeneratorExit ImportError " +
    "IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError " +
    "RuntimeError StopAsyncIteration StopIteration SyntaxError SystemExit TypeError ValueError ZeroDivisionError " +
    "ArithmeticError UnicodeError NotImplemented Ellipsis"
  ).split(" "),
);

/**
 * What else MicroPython knows without import. A variable of a module may have such a name unless it's read too early: then the
 * built-in would be found instead of nothing.
 */
export const otherBuiltins: ReadonlySet<string> = new Set(
  (
    "bin compile complex dir divmod eval exec execfile filter frozenset globals hash help hex id input locals map next object " +
    "oct open pow repr slice sum zip"
  ).split(" "),
);

/** May a variable not have this name, anywhere? */
export const isReservedName = (name: string): boolean =>
  keywords.has(name) || builtins.has(name) || (name.startsWith("__") && name.endsWith("__"));

/** Attributes by which the prelude knows what an object is. */
const asked =
  "_accessors _async_dispose _bound _cancel _caused _code _dispose _early _fields _has_instance _iterator _keys _methods _more _of _own _raised _renamed _shown _starts _values " +
  "_statics _tag _to_primitive";

/** What Python reads as names in the body of a class, where its members come first. */
const inBodies = "classmethod getattr property staticmethod";

/** Attributes that a base has on the board, where JavaScript doesn't know them or lowering calls the base's own. */
const ofBases: ReadonlyMap<string, string> = new Map([
  ["Array", "append copy count extend index insert pop remove reverse sort"],
  ["Map", "_close_up _forget _gone _index _keep _moved _note _places _values"],
  ["Set", "_close_up _forget _gone _index _keep _moved _note _places"],
]);

/** What members of a program's classes, of which some have these bases, can't be called. */
export const reservedAttributes = (bases: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [asked, inBodies, ...[...bases].map((base) => ofBases.get(base) ?? "")].flatMap((names) =>
      names.split(" "),
    ),
  );

/** Does MicroPython read it as a name? It takes letters of any script, but no `$`. */
export const isPythonIdentifier = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
