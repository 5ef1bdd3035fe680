import { STUB, type StubLink } from "../contract/index.js";
import { connectBoard } from "./connect.js";
import { UnsupportedError } from "./errors.js";
import type { RemoteObject } from "./remote-types.js";
import type { Target } from "./streams.js";
import type { Board, ConnectOptions } from "./types.js";

/** An instance of a device class as `connect` gives it: on its board, with the board's life. */
export type RemoteDevice<T> = RemoteObject<T> & {
  /** The board that it lives on. */
  readonly board: Board;
  /** Runs the teardown methods, and closes the connection. Disposing it (`await using`) does the same. */
  close(): Promise<void>;
};

type DeviceClass<T> = abstract new () => T;
type Action = () => Promise<unknown>;

/**
 * The base of device classes. All members of a class that extends it live on the board, but for methods that are marked
 * `@device.host()`, which see the remote object as `this`.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: device classes extend it
export abstract class Device {
  /** Connects, puts the class on the board, makes an instance there, and runs the setup methods that ask for it. */
  static connect<T extends object>(
    this: DeviceClass<T>,
    target?: Target,
    options: ConnectOptions = {},
  ): Promise<RemoteDevice<T>> {
    // biome-ignore lint/complexity/noThisInStatic: the class that extends this one is meant
    return connectDevice(this, target, options);
  }
}

async function connectDevice<T extends object>(
  deviceClass: DeviceClass<T>,
  target: Target | undefined,
  options: ConnectOptions,
): Promise<RemoteDevice<T>> {
  const actions = rolesOf(linkOf(deviceClass));
  const board = await connectBoard(target, options);
  try {
    const remote = (await board.load(deviceClass)) as unknown as new () => Promise<Record<string, Action>>;
    const instance = await new remote();
    board.keep(instance);
    // Members of the board come first, methods of the host by the class's prototype.
    const members: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(instance);
    delete members[Symbol.asyncDispose];
    const device = Object.create(deviceClass.prototype, members);
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= finish(instance, actions.teardown, board);
      return closing;
    };
    Object.defineProperties(device, {
      board: { value: board },
      close: { value: close },
      [Symbol.asyncDispose]: { value: close },
    });
    for (const name of actions.autoinit) await instance[name]!();
    return device as RemoteDevice<T>;
  } catch (error) {
    await board.close();
    throw error;
  }
}

async function finish(
  instance: Record<string, Action>,
  teardown: readonly string[],
  board: Board,
): Promise<void> {
  try {
    if (board.connected) for (const name of teardown) await instance[name]!();
  } finally {
    await board.close();
  }
}

function linkOf(target: object): StubLink {
  const link = (target as { [STUB]?: StubLink })[STUB];
  if (link) return link;
  const name = (target as { name?: string }).name ?? "the class";
  throw new UnsupportedError(
    `${name} has not been compiled for a board: run the program through mpc (mpc run, node --import mpc/register, or one of the bundler plug-ins)`,
    { code: "not-a-stub" },
  );
}

function rolesOf({ module, name }: StubLink): { autoinit: readonly string[]; teardown: readonly string[] } {
  const definition = module.exports[name];
  const members = definition?.kind === "class" ? Object.entries(definition.members) : [];
  const named = (role: string, autoinit: boolean) =>
    members
      .filter(([, m]) => m.kind !== "field" && m.flags?.role === role && (!autoinit || m.flags.autoinit))
      .map(([key]) => key);
  return { autoinit: named("setup", true), teardown: named("teardown", false) };
}

type MethodDecorator = <Method extends (...args: never[]) => unknown>(
  method: Method,
  context: ClassMethodDecoratorContext,
) => void;

const nothing: MethodDecorator = () => {};

/** Decorators of the methods of device classes. The compiler reads them; on the host they do nothing. */
export const device = {
  /** Run before the others; with `autoinit` by itself after connecting. */
  setup: (_options?: { autoinit?: boolean }): MethodDecorator => nothing,
  /** Run in a thread of its own. */
  thread: (): MethodDecorator => nothing,
  /** Run when the host closes the connection. */
  teardown: (): MethodDecorator => nothing,
  /** Stays on the host. */
  host: (): MethodDecorator => nothing,
  /** An ordinary call. */
  task: (): MethodDecorator => nothing,
} as const;

/** `this` of a host method, by which `Remote` knows that it is one: `plot(this: Host<Rig>) { … }`. */
export type Host<T> = RemoteObject<T> & { readonly __host?: never };
