/**
 * Values between Python and JavaScript, as the WebAssembly port passes them: three words each, a kind and its payload.
 * Only scalars and functions cross; bytes go by address and length (`uctypes.addressof`).
 */
import type { Engine } from "./engine.js";

/** Kinds of what Python hands over. */
const fromPython = { exception: -1, none: 1, bool: 2, int: 3, float: 4, str: 5 } as const;
/** Kinds of what JavaScript answers. */
const toPython = { none: 1, bool: 2, int: 3, float: 4, str: 5 } as const;

export type Scalar = number | string | boolean | null | undefined;
/**
 * A function of the simulation that Python calls; what it returns besides a Scalar is None. It must not throw: an
 * exception would go through the interpreter.
 */
export type Native = (...args: never[]) => unknown;

/** Python code that failed at the top level; `text` is its traceback with bare newlines. */
export class PythonFailure extends Error {
  constructor(
    readonly type: string,
    readonly text: string,
  ) {
    super(text);
  }
}

export function readValue(engine: Engine, at: number): Scalar {
  const { i32, view } = engine.memory;
  const kind = i32[at >> 2]!;
  const first = i32[(at >> 2) + 1]!;
  const second = i32[(at >> 2) + 2]!;
  if (kind === fromPython.int) return first;
  if (kind === fromPython.float) return view.getFloat64(at + 4, true);
  if (kind === fromPython.str) return engine.memory.text(second, first);
  if (kind === fromPython.bool) return first !== 0;
  if (kind === fromPython.exception) {
    const [type = "", text = ""] = engine.memory.text(second, first).split("\x04");
    engine.free(second);
    throw new PythonFailure(type, text);
  }
  return null;
}

export function writeValue(engine: Engine, at: number, value: unknown): void {
  const { i32, view } = engine.memory;
  const put = (kind: number, first = 0) => {
    i32[at >> 2] = kind;
    i32[(at >> 2) + 1] = first;
  };
  if (typeof value === "boolean") put(toPython.bool, value ? 1 : 0);
  else if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value);
    put(toPython.str, bytes.length);
    i32[(at >> 2) + 2] = engine.allocate(bytes);
  } else if (typeof value !== "number") put(toPython.none);
  else if (value === (value | 0)) put(toPython.int, value);
  else {
    put(toPython.float);
    view.setFloat64(at + 4, value, true);
  }
}

/** Answers with the function that Python knows under reference `ref`. */
export function writeFunction(engine: Engine, at: number, ref: number): void {
  engine.memory.i32[at >> 2] = engine.objectKind;
  engine.memory.i32[(at >> 2) + 1] = ref;
}
