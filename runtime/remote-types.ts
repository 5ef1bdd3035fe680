/**
 * The host's view of what lives on a board. A call is a Promise, a generator an AsyncGenerator, a class a constructor that
 * gives a Promise of a live instance, a field a value to be awaited or set. `Remote<Remote<T>>` is `Remote<T>`.
 *
 * Two limits of TypeScript: of an overloaded function only the last overload is seen, and a generic function's type
 * parameters become `unknown`, where the function isn't asynchronous already.
 */
export type Remote<T> =
  IsAny<T> extends true
    ? // biome-ignore lint/suspicious/noExplicitAny: any stays what it is
      any
    : [T] extends [RemoteValue<unknown>]
      ? T
      : [T] extends [AnyClass]
        ? RemoteClass<T>
        : [T] extends [AnyFunction]
          ? RemoteFunction<T>
          : [T] extends [{ readonly __mpc__: unknown }]
            ? RemoteModule<T>
            : [T] extends [object]
              ? RemoteObject<T>
              : T;

/** A variable or field on the board: `await` reads it, `set` writes it. */
export interface RemoteValue<out T> extends PromiseLike<T> {
  /** Reads the value. */
  get(): Promise<T>;
  /** Writes it; refused on the host if the value isn't of the declared type, or the field is read-only. */
  set(value: Widened<T>): Promise<void>;
}

/** A module as `board.load` gives it: constants and enums stay the plain values that they are in the host stub. */
export type RemoteModule<T> = {
  readonly [K in keyof T as K extends "__mpc__" ? never : K]: T[K] extends AnyFunction | AnyClass
    ? Remote<T[K]>
    : T[K];
};

/** An instance that lives on the board. Disposing it (`await using`) lets the board forget it. */
export type RemoteObject<T> = {
  readonly [K in keyof T]: IsHostMethod<T[K]> extends true
    ? T[K]
    : T[K] extends AnyFunction | AnyClass
      ? Remote<T[K]>
      : RemoteField<T[K]>;
} & AsyncDisposable;

/** A method that is marked as the host's by its `this` stays as it is. */
type IsHostMethod<F> = F extends (this: infer This, ...args: never[]) => unknown
  ? unknown extends This
    ? false
    : This extends { readonly __host?: never }
      ? "__host" extends keyof This
        ? true
        : false
      : false
  : false;

/** A class on the board: `await new rig.Motor(1)`. Static members are there, too. */
export type RemoteClass<T extends AnyClass> = (T extends abstract new (
  ...args: infer Args
) => infer Instance
  ? [Instance] extends [Promise<unknown>]
    ? T
    : new (
        ...args: Arguments<Args>
      ) => Promise<Remote<Instance>>
  : never) & {
  readonly [K in Exclude<keyof T, "prototype">]: T[K] extends AnyFunction ? Remote<T[K]> : RemoteField<T[K]>;
};

/** A function on the board. */
export type RemoteFunction<F extends AnyFunction> = F extends (...args: infer Args) => infer Result
  ? IsAsynchronous<Result> extends true
    ? F
    : (...args: Arguments<Args>) => RemoteResult<Result>
  : never;

/** What calling gives: a Promise, of a generator an AsyncGenerator. */
export type RemoteResult<Result> =
  IsAny<Result> extends true
    ? // biome-ignore lint/suspicious/noExplicitAny: any stays what it is
      Promise<any>
    : [Result] extends [Generator<infer Item, infer Return, infer Next>]
      ? AsyncGenerator<Item, Return, Next>
      : [Result] extends [IterableIterator<infer Item>]
        ? AsyncGenerator<Item, undefined, undefined>
        : Promise<RemoteData<Result>>;

/** Data crosses by value; an object with methods stays on the board. */
type RemoteData<T> =
  IsAny<T> extends true
    ? T
    : T extends Plain
      ? T
      : T extends object
        ? HasMethods<T> extends true
          ? Remote<T>
          : T
        : T;

type RemoteField<T> =
  IsAny<T> extends true
    ? RemoteValue<T>
    : [T] extends [RemoteValue<unknown>]
      ? T
      : RemoteValue<RemoteData<T>>;

type HasMethods<T> = true extends {
  [K in keyof T]-?: NonNullable<T[K]> extends AnyFunction ? true : never;
}[keyof T]
  ? true
  : false;

/** Where an instance is asked for, its remote form is given. */
type Arguments<Args extends readonly unknown[]> = { [I in keyof Args]: Argument<Args[I]> };
type Argument<T> =
  IsAny<T> extends true
    ? T
    : T extends Plain
      ? T
      : T extends object
        ? HasMethods<T> extends true
          ? T | Remote<T>
          : T
        : T;

type IsAsynchronous<T> =
  IsAny<T> extends true
    ? false
    : [T] extends [never]
      ? false
      : [T] extends [Promise<unknown> | AsyncGenerator<unknown, unknown, never> | AsyncIterable<unknown>]
        ? true
        : false;

/** `set` takes what `get` gives; literal types are widened by nothing but this name. */
type Widened<T> = T;

type Plain =
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | readonly unknown[]
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | ArrayBufferView
  | Error
  | AnyFunction;

// biome-ignore lint/suspicious/noExplicitAny: these stand for every function and class
type AnyFunction = (...args: any) => any;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyClass = abstract new (...args: any) => any;
type IsAny<T> = 0 extends 1 & T ? true : false;
