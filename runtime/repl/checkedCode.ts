import { BoardError, ProtocolError } from "../errors.js";
import { pythonBytes } from "../pythonLiterals.js";
import { ascii, CTRL_D, concat } from "./bytes.js";
import type { Facts } from "./query.js";
import { MOST_AT_ONCE } from "./raw.js";
import { boardError } from "./traceback.js";

/**
 * Code for a raw prompt without flow control, over a link that may lose bytes: what has lost some could run as other code. It travels as a
 * literal beside the sum of its bytes (each takes 31 times what was before, modulo 65521), which is compared before it runs.
 * The first byte of output says whether it does.
 */
const [STARTED, DAMAGED] = [0x02, 0x15] as const;
const MODULUS = 65_521;
const ATTEMPTS = 4;

/** The wrapper's own frames, the outermost of a traceback: its line 6, the last, runs the code. */
const WRAPPERS_FRAMES =
  /^( {2}File "<stdin>", line 1, in <module>\r?\n)? {2}File "<string>", line 6, in <module>\r?\n/m;

/**
 * Source that checks the code, runs it among the program's globals, and leaves no name there. Globals are given twice: with one of them lost
 * on the way the code would run among other names.
 */
export function checkedCode(code: Uint8Array): Uint8Array {
  const sum = code.reduce((before, byte) => (before * 31 + byte) % MODULUS, 0);
  const wrapper =
    `h=0\\nfor b in c:h=(h*31+b)%${MODULUS}\\nif h!=${sum}:print('\\x15',end='')\\n` +
    "else:\\n print('\\x02',end='')\\n exec(c,g,g)";
  return concat(ascii(`exec("${wrapper}",{'c':`), ascii(pythonBytes(code)), ascii(",'g':globals()})"));
}

/** A board with less, like the micro:bit, has no stack for two more frames below the code either. */
const LEAST_HEAP = 16_384;

/** Short code comes in one burst, and long code would have to stand twice in what heap there is; the prompt acts on some bytes. */
export const fitsChecked = (code: Uint8Array, { heapFree }: Pick<Facts, "heapFree">): boolean =>
  code.length > MOST_AT_ONCE &&
  Number(heapFree) >= Math.max(LEAST_HEAP, 6 * code.length) &&
  code.every((byte) => byte > CTRL_D);

type Run = (code: Uint8Array, output: (bytes: Uint8Array) => void) => Promise<void>;

/** Runs code by `run`, once: it is sent again only where the board has shown that it didn't start. */
export async function runChecked(
  run: Run,
  code: Uint8Array,
  output: (bytes: Uint8Array) => void,
): Promise<void> {
  const checked = checkedCode(code);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const start = new Start(output);
    try {
      await run(checked, (bytes) => start.push(bytes));
    } catch (error) {
      // Where memory is short, a traceback may lack frames: what has started isn't sent again.
      const hasStarted = start.seen === STARTED;
      if (isOfWrapper(error)) {
        // There is no room for the code beside its literal: it goes as it is.
        if (error.pyType === "MemoryError" && (!hasStarted || NOT_PARSED.test(error.message)))
          return run(code, output);
        if (!hasStarted) continue;
      }
      throw hasStarted ? withoutWrapper(error) : error;
    }
    if (start.seen === STARTED) return;
    if (start.seen !== DAMAGED)
      throw new ProtocolError("the board's output came without its start: the code may have run");
  }
  throw new ProtocolError("the code was damaged on its way again and again, and nothing of it was run");
}

/** Takes the first byte of the output, and hands on the rest. */
class Start {
  seen: number | undefined;
  constructor(private readonly output: (bytes: Uint8Array) => void) {}

  push(bytes: Uint8Array): void {
    let rest = bytes;
    if (this.seen === undefined) {
      this.seen = bytes[0];
      if (this.seen === STARTED || this.seen === DAMAGED) rest = bytes.subarray(1);
    }
    if (rest.length > 0) this.output(rest);
  }
}

const NOT_PARSED = /^parser could not allocate/;

/** Damage of the wrapper may make it raise anything. Then there are no frames but its own two: code that runs has one. */
function isOfWrapper(error: unknown): error is BoardError {
  if (!(error instanceof BoardError) || !error.traceback.startsWith("Traceback")) return false;
  return (error.traceback.match(/^ {2}File .*, in /gm)?.length ?? 0) <= 2;
}

function withoutWrapper(error: unknown): unknown {
  if (!(error instanceof BoardError)) return error;
  const traceback = error.traceback.replace(WRAPPERS_FRAMES, "");
  return traceback === error.traceback ? error : boardError(Buffer.from(traceback));
}
