/**
 * One instance of MicroPython's WebAssembly build: memory, calls into it, and the imports that it needs. The package's
 * own JavaScript isn't used: what it offers (an Emscripten file system, a bridge to the whole JavaScript realm) isn't
 * what a board has.
 */
import { performance } from "node:perf_hooks";
import { SystemError } from "./errors.js";
import { type Native, PythonFailure, readValue, type Scalar, writeFunction, writeValue } from "./values.js";

/** Function references below this one are the port's own (0: the `js` module, which stays empty here). */
const firstNative = 2;
const page = 65536;

/** Views of the instance's memory, renewed when it grows. */
export class Memory {
  u8!: Uint8Array<SharedArrayBuffer>;
  i32!: Int32Array<SharedArrayBuffer>;
  view!: DataView<SharedArrayBuffer>;

  constructor(private readonly memory: WebAssembly.Memory) {
    this.refresh();
  }

  refresh(): void {
    const buffer = this.memory.buffer;
    this.u8 = new Uint8Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.view = new DataView(buffer);
  }

  /** Grows to at least `bytes`; false when the maximum is reached. */
  grow(bytes: number): boolean {
    const missing = bytes - this.u8.length;
    const wanted = Math.ceil(Math.max(missing, Math.min(this.u8.length / 5, 1 << 25)) / page);
    for (const pages of [wanted, Math.ceil(missing / page)]) {
      try {
        this.memory.grow(pages);
        this.refresh();
        return true;
      } catch {
        // Above the maximum: the caller gets MemoryError.
      }
    }
    return false;
  }

  text(at: number, length: number): string {
    return Buffer.from(this.u8.buffer, at, length).toString("utf8");
  }

  cString(at: number): string {
    return this.text(at, this.u8.indexOf(0, at) - at);
  }
}

/** Pages of memory that aren't all zero, and the C stack. */
export interface Snapshot {
  readonly pages: readonly (readonly [at: number, content: Uint8Array])[];
  /** Nothing there was ever used: inside the heap, whose free blocks may hold anything. */
  readonly untouched: { readonly from: number; readonly to: number };
  readonly stack: number;
}

/** Nothing but a fresh heap has so many pages without content; static data and stacks are below them. */
const manyBlanks = 16;

type Imports = Record<string, (...args: never[]) => unknown>;
type Export = (...args: number[]) => number;

export interface EngineOptions {
  module: WebAssembly.Module;
  /** Bytes of the garbage-collected heap at start; it grows by itself up to the memory's maximum. */
  heapSize: number;
  /** Words of the Python stack: 8192 lets recursion end at the C stack's limit, as on boards. */
  stackWords: number;
  /** Functions that Python code may import from the built-in module `_sim`. */
  natives: Record<string, Native>;
  /** System calls and clock; the names are those of the wasm imports. */
  system: Imports;
  random(): number;
  /** The memory may not grow. */
  fixed: boolean;
}

export class Engine {
  readonly memory: Memory;
  readonly table: WebAssembly.Table;
  private readonly exports: Record<string, Export>;
  /** How this version marks a JavaScript object among the values that it's given. */
  readonly objectKind: number;
  /** As 1.24 and later call them. */
  private stackNames = { get: "emscripten_stack_get_current", set: "_emscripten_stack_restore" };
  private readonly functions: Native[];
  private readonly names: Map<string, number>;

  constructor(private readonly options: EngineOptions) {
    this.functions = Object.values(options.natives);
    this.names = new Map(Object.keys(options.natives).map((name, i) => [name, firstNative + 1 + i]));
    const isSince127 = WebAssembly.Module.imports(options.module).some(({ name }) => name === "calln_kwarg");
    this.objectKind = isSince127 ? 7 : 6;
    const instance = new WebAssembly.Instance(options.module, this.imports());
    const { memory, __indirect_function_table, ...functions } = instance.exports;
    this.memory = new Memory(memory as WebAssembly.Memory);
    this.table = __indirect_function_table as WebAssembly.Table;
    this.exports = functions as Record<string, Export>;
    this.start();
  }

  private start(): void {
    if (this.exports.stackSave) this.stackNames = { get: "stackSave", set: "stackRestore" };
    this.call("emscripten_stack_init");
    this.call("__wasm_call_ctors");
    this.call("mp_js_init", this.options.stackWords, this.options.heapSize);
    this.call("proxy_c_init");
    const name = this.allocate(new TextEncoder().encode("_sim"));
    const value = this.call("malloc", 12);
    writeFunction(this, value, firstNative);
    this.call("mp_js_register_js_module", name, value);
    this.free(name);
    this.free(value);
  }

  call(name: string, ...args: number[]): number {
    const target = this.exports[name];
    if (!target)
      throw new Error(`This MicroPython package has no export "${name}": use version 1.23 to 1.29`);
    return target(...args);
  }

  /** A zero-terminated copy of `bytes` in the instance's memory. */
  allocate(bytes: Uint8Array): number {
    const at = this.call("malloc", bytes.length + 1);
    this.memory.u8.set(bytes, at);
    this.memory.u8[at + bytes.length] = 0;
    return at;
  }

  free(at: number): void {
    this.call("free", at);
  }

  get stackPointer(): number {
    return this.call(this.stackNames.get);
  }

  set stackPointer(value: number) {
    this.call(this.stackNames.set, value);
  }

  /** Runs Python in `__main__`; throws a PythonFailure. */
  run(source: string): void {
    const bytes = new TextEncoder().encode(source);
    const code = this.allocate(bytes);
    const value = this.call("malloc", 12);
    try {
      this.call("mp_js_do_exec", code, bytes.length, value);
      readValue(this, value);
    } finally {
      this.free(code);
      this.free(value);
    }
  }

  /** What the memory holds now; `restore` brings it back, which is a reset that keeps the instance. */
  snapshot(): Snapshot {
    const { u8 } = this.memory;
    const pages: [number, Uint8Array][] = [];
    const blank = Buffer.alloc(page);
    let untouched = { from: u8.length, to: u8.length };
    let blanks = 0;
    for (let at = 0; at < u8.length; at += page) {
      const content = Buffer.from(u8.buffer, at, page);
      blanks = content.equals(blank) ? blanks + 1 : 0;
      if (blanks === 0) pages.push([at, Uint8Array.from(content)]);
      // Here the heap has begun, so it goes on at least up to its size. To look at memory is to have it allocated.
      const end = this.options.heapSize - page;
      if (blanks !== manyBlanks || at > end) continue;
      untouched = { from: at + page, to: end };
      at = end - page;
    }
    return { pages, untouched, stack: this.stackPointer };
  }

  restore({ pages, untouched, stack }: Snapshot): void {
    const { u8 } = this.memory;
    u8.fill(0, 0, untouched.from);
    u8.fill(0, untouched.to);
    for (const [at, content] of pages) u8.set(content, at);
    this.stackPointer = stack;
  }

  private imports(): Record<string, Record<string, unknown>> {
    const known: Imports = { ...this.bridge(), ...this.clock(), ...this.options.system };
    const result: Record<string, Record<string, unknown>> = {};
    for (const { module, name, kind } of WebAssembly.Module.imports(this.options.module)) {
      if (kind !== "function") continue;
      const given = name.startsWith("invoke_") ? this.invoke : known[name];
      (result[module] ??= {})[name] = given ?? unavailable(name);
    }
    return result;
  }

  /** Calls that may end in C's longjmp, which Emscripten throws as a number: back to the stack of before, flag set. */
  private readonly invoke = (index: number, ...args: number[]): number => {
    const stack = this.stackPointer;
    try {
      return this.table.get(index)(...args);
    } catch (thrown) {
      if (typeof thrown !== "number") throw thrown;
      this.stackPointer = stack;
      this.call("setThrew", 1, 0);
      return 0;
    }
  };

  private clock(): Imports {
    const copy = (to: number, from: number, count: number) => {
      this.memory.u8.copyWithin(to, from, from + count);
    };
    return {
      mp_js_ticks_ms: () => Math.floor(performance.now()) & 0x7fffffff,
      mp_js_time_ms: () => Date.now(),
      mp_js_random_u32: () => this.options.random() | 0,
      emscripten_resize_heap: (bytes: number) =>
        !this.options.fixed && this.memory.grow(bytes >>> 0) ? 1 : 0,
      _emscripten_throw_longjmp: () => {
        throw Number.POSITIVE_INFINITY;
      },
      emscripten_memcpy_js: copy,
      _emscripten_memcpy_js: copy,
      _abort_js: () => {
        throw new Error("MicroPython called abort()");
      },
    };
  }

  /** Attribute access on, and calls of, the JavaScript objects that Python sees: `_sim` and its functions. */
  private bridge(): Imports {
    const invokeNative = (ref: number, args: Scalar[], out: number) => {
      const native = this.functions[ref - firstNative - 1] as ((...args: Scalar[]) => unknown) | undefined;
      writeValue(
        this,
        out,
        withErrno(() => native?.(...args)),
      );
    };
    const values = (at: number, count: number) =>
      Array.from({ length: count }, (_, i) => readValue(this, at + 12 * i));
    return {
      has_attr: (ref: number, name: number) =>
        ref === firstNative && this.names.has(this.memory.cString(name)) ? 1 : 0,
      lookup_attr: (ref: number, name: number, out: number) => {
        const found = ref === firstNative ? this.names.get(this.memory.cString(name)) : undefined;
        if (found !== undefined) writeFunction(this, out, found);
        return found === undefined ? 0 : 1;
      },
      store_attr: () => undefined,
      call0: (ref: number, out: number) => invokeNative(ref, [], out),
      // Since 1.26 there is one more argument, after the first: whether the function is bound.
      call1: (ref: number, ...rest: number[]) => {
        const [a, out] = rest.slice(-2) as [number, number];
        invokeNative(ref, [readValue(this, a)], out);
      },
      call2: (ref: number, ...rest: number[]) => {
        const [a, b, out] = rest.slice(-3) as [number, number, number];
        invokeNative(ref, [readValue(this, a), readValue(this, b)], out);
      },
      calln: (ref: number, ...rest: number[]) => {
        const [count, at, out] = rest.slice(-3) as [number, number, number];
        invokeNative(ref, values(at, count), out);
      },
      proxy_js_free_obj: () => undefined,
      js_check_existing: () => -1,
    };
  }
}

/** An exception would go through the interpreter: a failed system call answers its negative errno instead. */
function withErrno(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof SystemError) return -error.errno;
    throw error;
  }
}

/** Imports of the JavaScript bridge that no code on the board reaches. */
function unavailable(name: string): () => never {
  return () => {
    throw new PythonFailure("NotImplementedError", `the virtual board has no ${name}`);
  };
}
