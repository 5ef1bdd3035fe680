/**
 * `marshal`: code as bytes, to be sent to another board.
 *
 * Follows the page "marshal – Python object serialization" of the MicroPython documentation. In builds that ask for
 * it, such as that of unix for tests. The bytes can be used where the version of .mpy files is the same.
 * @ports unix
 */
import type { bytes, CodeType } from "./builtins.js";
import type { ReadableBuffer } from "./mpc.js";

/**
 * The bytes of a code object, the only kind of value that is possible.
 * @example
 * const code = compile("print(1)", "code.py", "exec");
 * uart.write(dumps(code)); // the other board: exec(loads(data))
 */
export function dumps(value: CodeType): bytes;
/** The code object that bytes stand for. */
export function loads(data: ReadableBuffer): CodeType;
