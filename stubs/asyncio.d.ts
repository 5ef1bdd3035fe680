/**
 * `asyncio`: tasks that take turns.
 *
 * Follows the page "asyncio — asynchronous I/O scheduler" of the MicroPython documentation. Coroutines are typed as
 * promises: write `async` functions and `await` them. On esp8266 with 2 MB of flash or more; not on SAMD21 boards without a flash chip, nRF51 and nRF52832.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { bytes, Class, dict } from "./builtins.js";
import { BaseException, Exception } from "./builtins.js";
import type { BinaryStream } from "./io.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { SSLContext } from "./ssl.js";
import type { SSLContext as TLSContext } from "./tls.js";

/** What can be awaited: a coroutine (a promise) or a `Task`. */
export type Awaitable<T> = PromiseLike<T>;
/** What each of several awaitables gives. */
type Results<T> = T extends readonly Awaitable<unknown>[]
  ? { -readonly [I in keyof T]: Awaited<T[I]> }
  : never;
type ResultsOrExceptions<T> = T extends readonly Awaitable<unknown>[]
  ? { -readonly [I in keyof T]: Awaited<T[I]> | BaseException }
  : never;

/** Thrown into a task that is cancelled; rethrow it after cleaning up. */
export class CancelledError extends BaseException {}
/** Raised by `wait_for` when the time has passed. */
export class TimeoutError extends Exception {}

/** A coroutine that runs by itself. Made by `create_task`; `await` it for its result. */
export class Task<T = void> implements PromiseLike<T> {
  private constructor();
  /** Raises `CancelledError` in the task at the place where it waits. A task can't cancel itself. */
  cancel(): boolean;
  /** Whether the task has ended. */
  done(): boolean;
  /** What makes a task awaitable in TypeScript; use `await`. */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
}

/**
 * Starts a coroutine as a task, which first runs when the present task waits. A `Task` is none: `TypeError`.
 * @example
 * const blinking = create_task(blink());
 * await sleep(10);
 * blinking.cancel();
 */
export function create_task<T>(coro: Promise<T>): Task<T>;
/** The task that is running; `RuntimeError` outside of tasks. */
export function current_task<T = void>(): Task<T>;
/** Makes a task of the coroutine, runs the scheduler until it has ended, and returns its result. A `Task` is a `TypeError`. */
export function run<T>(coro: Promise<T>): T;
/** Waits without blocking other tasks. `t` is in seconds and may have a fraction. */
export function sleep(t: number): Promise<void>;
/** Waits without blocking other tasks. `t` is in milliseconds. */
export function sleep_ms(t: int): Promise<void>;
/**
 * Waits for something, but not longer than a number of seconds; then it is cancelled and `TimeoutError` raised.
 * @param timeout in seconds; `null` waits for ever
 * @example
 * try {
 *   await wait_for(answer(), 2.5);
 * } catch (e) {
 *   if (e instanceof TimeoutError) print("no answer");
 * }
 */
export function wait_for<T>(awaitable: Awaitable<T>, timeout: number | null): Promise<T>;
/**
 * Waits for something, but not longer than a number of milliseconds; then it is cancelled and `TimeoutError` raised.
 * @param timeout in milliseconds
 */
export function wait_for_ms<T>(awaitable: Awaitable<T>, timeout: int | null): Promise<T>;
/**
 * Runs several things side by side and gives all their results, in order.
 * @example
 * const [temperature, humidity] = await gather(readTemperature(), readHumidity());
 */
export function gather<T extends readonly Awaitable<unknown>[]>(...awaitables: T): Promise<Results<T>>;
/** Runs several things side by side; with `return_exceptions` those that fail give their exception as result. */
export function gather<T extends readonly Awaitable<unknown>[]>(
  ...awaitables: [...T, kw: Kw<{ return_exceptions?: boolean }>]
): Promise<ResultsOrExceptions<T>>;

/**
 * Something that tasks can wait for. Set it from tasks only; interrupts use `ThreadSafeFlag`.
 * @example
 * const ready = new Event();
 * async function consumer() {
 *   await ready.wait();
 *   ready.clear();
 * }
 */
export class Event {
  /** Makes an event that isn't set. */
  constructor();
  /** Whether tasks that wait now would go on at once. */
  is_set(): boolean;
  /** Sets the event: all tasks that wait for it go on. */
  set(): void;
  /** Takes the setting back. */
  clear(): void;
  /** Waits until the event is set; at once if it is. */
  wait(): Promise<true>;
}

/**
 * A flag that interrupts, threads and scheduled functions may set, and one task waits for.
 * @example
 * const pressed = new ThreadSafeFlag();
 * button.irq(() => pressed.set(), Pin.IRQ_FALLING);
 * await pressed.wait();
 */
export class ThreadSafeFlag {
  /** Makes a flag that isn't set. */
  constructor();
  /** Sets the flag; the waiting task goes on. May be called from anywhere. */
  set(): void;
  /** Forgets an earlier setting. */
  clear(): void;
  /** Waits until the flag is set, and takes the setting back. */
  wait(): Promise<void>;
}

/**
 * Lets one task at a time through.
 * @example
 * async function send() {
 *   await using held = lock; // waits for it, and gives it back at the end of the function
 *   await transfer();
 * }
 */
export class Lock {
  /** Makes an open lock. */
  constructor();
  /** Whether some task holds the lock. */
  locked(): boolean;
  /** Waits until no other task holds the lock, then takes it. */
  acquire(): Promise<true>;
  /** Gives the lock to the task that has waited longest, or opens it; `RuntimeError` if it was open. */
  release(): void;
  /** Enters Python's `async with`: takes the lock, as `acquire` does. */
  __aenter__(): Promise<true>;
  /** Leaves Python's `async with`: gives the lock back. */
  __aexit__(type: Class | null, value: Exception | null, traceback: null): Promise<void>;
  /** What lets `await using` hold the lock until the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The forms in which a stream tells the address of the other side; a port can have one of its own. */
export interface PeerAddresses {
  /** Of a connection of the network. */
  network: readonly [host: string, port: int];
}
/**
 * A connection, or any stream, for tasks: reader and writer are the same class.
 * @example
 * const stream = new Stream(new UART(1, 9600));
 * const line = await stream.readline();
 */
export class Stream {
  /** Wraps a stream object such as a UART, so that tasks can wait for it. */
  constructor(s: BinaryStream, e?: { readonly [info: string]: PeerAddresses[keyof PeerAddresses] });
  /** What is known of the connection: `"peername"`, the address of the other side. Only for a server's streams, else `KeyError`. */
  get_extra_info(v: "peername"): PeerAddresses[keyof PeerAddresses];
  /** Does nothing on boards, where `wait_closed()` closes the stream; kept so that Python's programs run. */
  close(): void;
  /** Closes the stream and what it wraps. Without it the socket stays open. */
  wait_closed(): Promise<void>;
  /**
   * Reads what is there, at least one byte unless the stream has ended.
   * @param n most bytes to read; -1 (default) reads until the end
   */
  read(n?: int): Promise<bytes>;
  /** Reads until the end, or `n` bytes by name. */
  read(kw: Kw<{ n?: int }>): Promise<bytes>;
  /** Waits for bytes and reads them into a buffer; how many, `null` if an encrypted stream had none for the program. */
  readinto(buf: WritableBuffer): Promise<int | null>;
  /** Reads exactly `n` bytes; `EOFError` if the stream ends before. */
  readexactly(n: int): Promise<bytes>;
  /** Reads a line with its newline; an empty result at the end. */
  readline(): Promise<bytes>;
  /** Puts bytes or text (as UTF-8) into the buffer for `drain()`, or sends them at once if possible. */
  write(buf: ReadableBuffer | string): void;
  /** Waits until everything written has been sent. */
  drain(): Promise<void>;
  /** Writes part of a buffer and drains; the older form. */
  awrite(buf: ReadableBuffer | string, off?: int, sz?: int): Promise<void>;
  /** Writes part of a buffer and drains, with offset and size by name. */
  awrite(buf: ReadableBuffer | string, kw: Kw<{ off?: int; sz?: int }>): Promise<void>;
}
/** `Stream` under the name that Python uses for reading. */
export const StreamReader: typeof Stream;
/** A `Stream` to read from. */
export type StreamReader = Stream;
/** `Stream` under the name that Python uses for writing. */
export const StreamWriter: typeof Stream;
/** A `Stream` to write to. */
export type StreamWriter = Stream;

/**
 * Opens a TCP connection. The name is looked up first, which blocks all tasks. `OSError` if that fails, or the connection.
 * @param host name or address
 * @param ssl a context, or `true` for a default one, to encrypt the connection; `null` (default): plain
 * @returns the same stream twice: to read from, to write to
 * @example
 * const [reader, writer] = await open_connection("example.org", 80);
 * writer.write("GET / HTTP/1.0\r\n\r\n");
 * await writer.drain();
 * print(await reader.readline());
 * await writer.wait_closed();
 */
export function open_connection(
  host: string,
  port: int,
  ssl?: SSLContext | TLSContext | boolean | null,
): Promise<readonly [reader: Stream, writer: Stream]>;
/** Opens a TCP connection, encryption by name. */
export function open_connection(
  host: string,
  port: int,
  kw: Kw<{
    /** Context for an encrypted connection, or `true`. */
    ssl?: SSLContext | TLSContext | boolean | null;
    /** Name that the server's certificate must have. */
    server_hostname?: string | null;
  }>,
): Promise<readonly [reader: Stream, writer: Stream]>;
/** What is called for each connection to a server: an `async` function, whose coroutine becomes a task. Any other ends the server. */
export type ConnectionHandler = (reader: Stream, writer: Stream) => Promise<void>;
/**
 * Starts a TCP server.
 * @param host address to listen at; `"0.0.0.0"` is all
 * @param backlog connections that may wait to be accepted (default 5)
 * @param ssl a context, to encrypt the connections
 * @example
 * const server = await start_server(async (reader, writer) => {
 *   writer.write(await reader.readline());
 *   await writer.drain();
 *   await writer.wait_closed();
 * }, "0.0.0.0", 8080);
 */
export function start_server(
  callback: ConnectionHandler,
  host: string,
  port: int,
  backlog?: int,
  ssl?: SSLContext | TLSContext | null,
): Promise<Server>;
/** Starts a TCP server, settings by name. */
export function start_server(
  callback: ConnectionHandler,
  host: string,
  port: int,
  kw: Kw<{ backlog?: int; ssl?: SSLContext | TLSContext | null }>,
): Promise<Server>;

/** A running TCP server. Declared with `await using` it is closed at the end of the block. */
export class Server {
  private constructor();
  /** Stops listening. */
  close(): void;
  /** Waits until the server has stopped. */
  wait_closed(): Promise<void>;
  /** Stops listening and waits until that is done; what `await using` calls. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What an exception handler is told. */
export type ExceptionContext = dict<"message" | "exception" | "future", string | Exception | Task<void>>;
/** Called when a task ends with an exception that nobody waits for. */
export type ExceptionHandler = (loop: Loop, context: ExceptionContext) => void;

/** The scheduler. There is one; `get_event_loop()` gives it. */
export class Loop {
  private constructor();
  /** Starts a coroutine as a task, as the function of this name does. */
  create_task<T>(coro: Promise<T>): Task<T>;
  /** Runs tasks until `stop()` is called. */
  run_forever(): void;
  /** Runs tasks until this one has ended, and returns its result. */
  run_until_complete<T>(awaitable: Awaitable<T>): T;
  /** Ends `run_forever()`. */
  stop(): void;
  /** Does nothing; Python programs call it. */
  close(): void;
  /** Sets what is called for exceptions that nobody catches; `null` for the default, which prints them. */
  set_exception_handler(handler: ExceptionHandler | null): void;
  /** What `set_exception_handler` has set, `null` by default. */
  get_exception_handler(): ExceptionHandler | null;
  /** Prints the exception, as happens when no handler is set. The scheduler is handed over as well, since it is a class with functions. */
  default_exception_handler(loop: Loop, context: ExceptionContext): void;
  /** @deprecated The documented form, which `TypeError` answers: the firmware's function has two parameters. */
  default_exception_handler(context: ExceptionContext): never;
  /** Calls the handler, as for an exception that nobody caught. */
  call_exception_handler(context: ExceptionContext): void;
}
/** The scheduler. */
export function get_event_loop(): Loop;
/** Forgets all tasks and gives the scheduler back; needed to `run` again after an interruption. */
export function new_event_loop(): Loop;
