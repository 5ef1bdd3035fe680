import type { Remote, RemoteValue } from "../../../runtime/remote-types.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;
function expect<_T extends true>(): void {}

// Functions: one Promise of the whole union, not one for each member.
expect<Equal<Remote<() => boolean>, () => Promise<boolean>>>();
expect<
  Equal<
    Remote<(a: number, b?: string) => number | undefined>,
    (a: number, b?: string) => Promise<number | undefined>
  >
>();
expect<Equal<Remote<(...rest: number[]) => void>, (...rest: number[]) => Promise<void>>>();
expect<Equal<Remote<() => { a: number; b: string[] }>, () => Promise<{ a: number; b: string[] }>>>();

// What is asynchronous stays.
expect<Equal<Remote<(n: number) => Promise<number>>, (n: number) => Promise<number>>>();
declare function overloaded(a: string): Promise<string>;
declare function overloaded(a: number): Promise<number>;
expect<Equal<Remote<typeof overloaded>, typeof overloaded>>();
type Generic = <T>(value: T) => Promise<T>;
expect<Equal<Remote<Generic>, Generic>>();

// Generators become asynchronous ones.
expect<
  Equal<
    Remote<(n: number) => Generator<number, string, boolean>>,
    (n: number) => AsyncGenerator<number, string, boolean>
  >
>();
expect<
  Equal<Remote<() => AsyncGenerator<number, void, unknown>>, () => AsyncGenerator<number, void, unknown>>
>();

// any passes every other assertion, so it is asked for by name.
// biome-ignore lint/suspicious/noExplicitAny: that is the case under test
expect<IsAny<Remote<any>>>();
// biome-ignore lint/suspicious/noExplicitAny: that is the case under test
expect<Equal<Remote<() => any>, () => Promise<any>>>();
expect<Equal<IsAny<Remote<() => number>>, false>>();

// Classes: a constructor that gives a Promise of the instance's remote form.
declare class Rig {
  readonly name: string;
  level: number;
  private hidden: number;
  constructor(name: string);
  dim(percent: number): number;
  items(): Generator<string>;
  plot(this: { readonly __host?: never }, width: number): string;
  static count: number;
}
type RemoteRig = Remote<Rig>;
declare const rig: RemoteRig;
expect<Equal<typeof rig.dim, (percent: number) => Promise<number>>>();
expect<Equal<typeof rig.level, RemoteValue<number>>>();
expect<Equal<Awaited<typeof rig.level>, number>>();
expect<Equal<ReturnType<typeof rig.plot>, string>>();
// @ts-expect-error private members don't cross
void rig.hidden;
declare const RigClass: Remote<typeof Rig>;
const made: Promise<RemoteRig> = new RigClass("r");
void made;
expect<Equal<Awaited<typeof RigClass.count>, number>>();

// An instance that a function gives stays on the board; where one is asked for, its remote form is given.
declare const find: Remote<(name: string) => Rig | undefined>;
const found: Promise<RemoteRig | undefined> = find("r");
void found;
declare const use: Remote<(rig: Rig) => void>;
void use(rig);

// Modules: constants and enums are the plain values of the host stub.
interface Module {
  readonly __mpc__: { definition: unknown };
  readonly LIMIT: 5;
  readonly Mode: { readonly on: 1 };
  read(): Promise<number>;
  readonly level: RemoteValue<number>;
}
type RemoteModule = Remote<Module>;
expect<Equal<RemoteModule["LIMIT"], 5>>();
expect<Equal<RemoteModule["Mode"], { readonly on: 1 }>>();
expect<Equal<RemoteModule["read"], () => Promise<number>>>();
expect<Equal<RemoteModule["level"], RemoteValue<number>>>();
expect<Equal<"__mpc__" extends keyof RemoteModule ? true : false, false>>();

// Remote<Remote<T>> is Remote<T>.
expect<Equal<Remote<Remote<() => boolean>>, Remote<() => boolean>>>();
expect<Equal<Remote<Remote<() => Generator<number>>>, Remote<() => Generator<number>>>>();
expect<
  Equal<Remote<Remote<{ get(): number; n: string }>>["get"], Remote<{ get(): number; n: string }>["get"]>
>();
expect<Equal<Remote<Remote<{ get(): number; n: string }>>["n"], Remote<{ get(): number; n: string }>["n"]>>();
expect<Equal<Remote<RemoteModule>["read"], RemoteModule["read"]>>();
expect<Equal<Remote<Remote<typeof Rig>>, Remote<typeof Rig>>>();
