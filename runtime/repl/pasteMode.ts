import { pythonBytes } from "../pythonLiterals.js";
import { ascii, CTRL_C, CTRL_D, CTRL_E, concat } from "./bytes.js";
import type { Deadline } from "./deadline.js";
import { Matcher } from "./matcher.js";
import { limited, type Port } from "./port.js";
import type { Upload } from "./rawPaste.js";

/**
 * The friendly prompt's paste mode, the last way in: for links on which Ctrl-A doesn't arrive, as a terminal multiplexer keeps it for
 * itself. 05 opens it (`=== `), each byte is echoed, 04 runs the text, 03 drops it (shared/runtime/pyexec.c).
 *
 * What is sent is one line that runs the code and writes what the raw prompt would: the start, 02 here in the place of `OK`; output,
 * 04, traceback or nothing, 04, `>`. The echo, which can't hold these bytes, shows that the line has arrived undamaged.
 */
const WRAPPER =
  "print('\\x02',end='')\\ntry:\\n exec(c,g)\\n print('\\x04',end='')\\nexcept BaseException as e:\\n print('\\x04',end='')\\n" +
  " __import__('sys').print_exception(e)\\nprint('\\x04>',end='')";

/** The wrapper's own frame, the outermost of a traceback: its line 3 runs the code. */
const WRAPPERS_FRAME =
  /^( {2}File "<stdin>", line 1, in <module>\r?\n)? {2}File "<string>", line 3, in <module>\r?\n/m;

const STARTED = 0x02;
const OPENED = ascii("=== ");
/** How long the prompt may take to open paste mode, and to echo what it was sent. */
const OPEN_MS = 500;
const ECHO_MS = 1_000;

/** True once paste mode has opened; what else stood on the line is dropped first. */
export async function openPasteMode(port: Port, deadline: Deadline): Promise<boolean> {
  await port.write(Uint8Array.of(CTRL_C, CTRL_E));
  const opened = new Matcher(OPENED);
  const isOpen = await limited(port, deadline.within(OPEN_MS), async () => {
    while (!opened.push(await port.byte()));
    return true;
  });
  return isOpen ?? false;
}

/** Types the code into paste mode and runs it. False, and nothing was run, if the echo isn't what was typed. */
export async function runPasted(
  port: Port,
  code: Uint8Array,
  atOnce: number,
  upload: Upload,
  deadline: Deadline,
): Promise<boolean> {
  const line = pasteLine(code);
  for (let at = 0; at < line.length; at += atOnce) {
    if (upload.aborted) break;
    const piece = line.subarray(at, at + atOnce);
    await port.write(piece);
    if (!(await limited(port, deadline.within(ECHO_MS), () => echoes(port, piece)))) break;
    upload.committed = at + atOnce >= line.length;
  }
  if (!upload.committed || upload.aborted) {
    upload.committed = false;
    await port.write(Uint8Array.of(CTRL_C));
    return false;
  }
  await port.write(Uint8Array.of(CTRL_D));
  while ((await port.byte()) !== STARTED);
  return true;
}

export function pasteLine(code: Uint8Array): Uint8Array {
  return concat(ascii(`exec("${WRAPPER}",{'c':`), ascii(pythonBytes(code)), ascii(",'g':globals()})"));
}

async function echoes(port: Port, piece: Uint8Array): Promise<boolean> {
  for (const byte of piece) if ((await port.byte()) !== byte) return false;
  return true;
}

/** A traceback as the raw prompt would have it. */
export function withoutWrapper(report: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(report).toString("latin1").replace(WRAPPERS_FRAME, ""), "latin1");
}
