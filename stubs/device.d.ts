/**
 * The global names of device code beyond JavaScript's own library: console, timers and what Node and browsers share.
 * `tsconfig.device.json` lists it under `types`; `compile()` always has it.
 */
/// <reference lib="es2022" />
/// <reference lib="es2023.array" />
/// <reference lib="esnext.disposable" />

/** Prints to the board's standard output, formatted as Node does. */
interface Console {
  /** Prints its arguments with a space between them; `%s %d %i %f %j %o %O %%` in the first one are filled in. */
  log(...data: unknown[]): void;
  /** The same as `log`. */
  info(...data: unknown[]): void;
  /** The same as `log`. */
  debug(...data: unknown[]): void;
  /** Prints as `log` does; a board has one output for all. */
  warn(...data: unknown[]): void;
  /** Prints as `log` does; a board has one output for all. */
  error(...data: unknown[]): void;
  /** Prints a message and where it was called. */
  trace(...data: unknown[]): void;
  /** Prints `Assertion failed` and the rest where the condition is false. */
  assert(condition?: boolean, ...data: unknown[]): void;
  /** Prints an object, its parts as deep as `depth` says. */
  dir(item?: unknown, options?: { depth?: number | null }): void;
  /** Prints rows of objects or arrays as a table. */
  table(data?: unknown, columns?: readonly string[]): void;
  /** Prints how often it was called with that label. */
  count(label?: string): void;
  /** Begins to count anew. */
  countReset(label?: string): void;
  /** Indents what is printed from here on by two columns. */
  group(...data: unknown[]): void;
  /** The same as `group`. */
  groupCollapsed(...data: unknown[]): void;
  /** Ends the innermost group. */
  groupEnd(): void;
  /** Starts a stop-watch. */
  time(label?: string): void;
  /** Prints what the stop-watch shows. */
  timeLog(label?: string, ...data: unknown[]): void;
  /** Prints what the stop-watch shows and removes it. */
  timeEnd(label?: string): void;
}
declare var console: Console;

/** What the timer functions give; only for handing to the one that cancels. */
interface Timer {
  readonly __timer: unique symbol;
}
interface Performance {
  /** Milliseconds since the program began; on boards whole ones. */
  now(): number;
}
declare var performance: Performance;

/**
 * Calls a function once, later.
 * @param delay in milliseconds, at least 1
 */
declare function setTimeout<Args extends unknown[]>(
  callback: (...args: Args) => void,
  delay?: number,
  ...args: Args
): Timer;
/** The same for a function that may be called without an argument, such as a promise's `resolve`. */
declare function setTimeout(callback: (_: void) => void, delay?: number): Timer;
/** Cancels a call that is due. */
declare function clearTimeout(timer: Timer | undefined): void;
/**
 * Calls a function again and again.
 * @param delay in milliseconds, at least 1
 */
declare function setInterval<Args extends unknown[]>(
  callback: (...args: Args) => void,
  delay?: number,
  ...args: Args
): Timer;
/** The same for a function that may be called without an argument, such as a promise's `resolve`. */
declare function setInterval(callback: (_: void) => void, delay?: number): Timer;
/** Ends the calls of `setInterval`. */
declare function clearInterval(timer: Timer | undefined): void;
/** Calls a function after everything that is pending now. */
declare function setImmediate<Args extends unknown[]>(
  callback: (...args: Args) => void,
  ...args: Args
): Timer;
/** Cancels a call of `setImmediate`. */
declare function clearImmediate(timer: Timer | undefined): void;
/** Calls a function as soon as the code that runs now has ended, before any timer. */
declare function queueMicrotask(callback: () => void): void;
/** A deep copy of a value. */
declare function structuredClone<T>(value: T): T;

/** Boards have no regular expressions of JavaScript's, so it's known what a function that replaces text is given. */
interface String {
  /** Replaces the first `searchValue` by what the function gives for it, where it stands, and the whole text. */
  replace(searchValue: string, replacer: (match: string, offset: number, whole: string) => string): string;
  /** Replaces each `searchValue` by what the function gives for it, where it stands, and the whole text. */
  replaceAll(searchValue: string, replacer: (match: string, offset: number, whole: string) => string): string;
}
