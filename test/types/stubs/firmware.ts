/** A name of a module as the firmware has it: what it is, its members if it is a class, its arity if it is a function. */
export interface FirmwareName {
  /** The Python type's name; `"type"` for classes. */
  kind: string;
  /** Names of a class. */
  members?: string[];
  /** Greatest number of positional arguments, where the firmware's error tells. */
  most?: number;
  /** Least number, likewise. */
  least?: number;
}
/** The names of each module that could be imported. */
export type Firmware = Record<string, Record<string, FirmwareName>>;

/**
 * Asks a firmware about its modules. Arities come from the errors that calls with twenty arguments raise: such a call is
 * refused before anything happens, and functions that take any number are left out.
 */
const ask = `
import json
def arity(text):
    words = text.replace(",", " ").split(" ")
    numbers = [int(w) for w in words if w.isdigit()]
    if "positional arguments but" in text:
        return numbers[0], numbers[0]
    if "at most" in text:
        return None, numbers[0]
    return None, None
def describe_name(module, name, value):
    if isinstance(value, type):
        return {"kind": "type", "members": [n for n in dir(value) if n[:2] != "__" or n == "__getitem__"]}
    kind = type(value).__name__
    r = {"kind": kind}
    if kind == "function" and (module + "." + name) not in UNSAFE:
        try:
            value(*([None] * 20))
        except TypeError as e:
            least, most = arity(str(e))
            if most is not None: r["most"] = most
            if least is not None: r["least"] = least
        except BaseException:
            pass
    return r
def describe(module):
    try:
        m = __import__(module)
    except ImportError:
        return None
    return {n: describe_name(module, n, getattr(m, n)) for n in dir(m) if n[:1] != "_" and hasattr(m, n)}
`;
/** Functions that take any number of arguments and do something with them. */
const unsafe = [
  "builtins.print",
  "builtins.input",
  "builtins.exec",
  "builtins.eval",
  "builtins.execfile",
  "builtins.help",
];

/** Boots the WebAssembly port and describes its modules. */
export async function webAssemblyFirmware(modules: readonly string[]): Promise<Firmware> {
  const { loadMicroPython } = await import("@micropython/micropython-webassembly-pyscript");
  const lines: string[] = [];
  const board = await loadMicroPython({ stdout: (line: string) => lines.push(line), heapsize: 4 << 20 });
  board.runPython(`UNSAFE = ${JSON.stringify(unsafe)}\n${ask}`);
  const firmware: Firmware = {};
  for (const module of modules) {
    board.runPython(`print(json.dumps(describe(${JSON.stringify(module)})))`);
    const answer = JSON.parse(lines.at(-1) ?? "null") as Record<string, FirmwareName> | null;
    if (answer !== null) firmware[module] = answer;
  }
  return firmware;
}
