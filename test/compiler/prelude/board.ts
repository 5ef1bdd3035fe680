import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";
import { prelude } from "../../../compiler/generated/prelude.js";
import { assemblePrelude } from "../../../compiler/prelude/assemble.js";

/** The WebAssembly build of MicroPython with the whole prelude in its globals. */
export interface Board {
  /** Runs Python and gives what it printed. */
  run(code: string): string;
}

export async function openBoard(names: Iterable<string> = Object.keys(prelude)): Promise<Board> {
  const chunks: Uint8Array[] = [];
  const micropython = await loadMicroPython({
    stdout: (bytes: Uint8Array) => chunks.push(bytes),
    linebuffer: false,
    heapsize: 8 * 1024 * 1024,
  });
  micropython.runPython(assemblePrelude(names, prelude));
  return {
    run(code) {
      chunks.length = 0;
      micropython.runPython(code);
      return Buffer.concat(chunks).toString("utf8").replaceAll("\r\n", "\n");
    },
  };
}

/** A value as Python source, represented as docs/decisions/representations.md says. */
export function toPython(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pythonString(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return pythonNumber(value);
  if (Array.isArray(value)) return `[${value.map(toPython).join(", ")}]`;
  if (value instanceof Map) return `Map(${toPython([...value])})`;
  if (value instanceof Set) return `Set(${toPython([...value])})`;
  if (value instanceof Uint8Array) return `bytearray([${value.join(", ")}])`;
  const pairs = Object.entries(value).map(([key, item]) => `(${pythonString(key)}, ${toPython(item)})`);
  return `OrderedDict([${pairs.join(", ")}])`;
}

/** Whole numbers as int, all others bit for bit. */
export function pythonNumber(value: number): string {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return `struct.unpack(">d", bytes.fromhex("${bytes.toString("hex")}"))[0]`;
}

export function pythonString(value: string): string {
  const escaped = [...value].map((char) => {
    const code = char.codePointAt(0)!;
    if (char === "\\" || char === '"') return `\\${char}`;
    if (code >= 32 && code < 127) return char;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `"${escaped.join("")}"`;
}
