import { withErrnoWords } from "../errnoWords.js";
import { BoardError } from "../errors.js";
import { decodeText } from "./text.js";

/**
 * The error that the board reported as text. Frames are indented by two spaces; the first line after them that isn't
 * is `Type: message`, and what follows belongs to the message.
 */
export function boardError(report: Uint8Array): BoardError {
  const traceback = decodeText(report).replace(/\n+$/, "");
  const lines = traceback.split("\n");
  const last = findHeadline(lines);
  const headline = lines.slice(last).join("\n");
  const colon = /^([\w.]+)(?:: ?([\s\S]*))?$/.exec(headline);
  const pyType = colon?.[1] ?? "Exception";
  const message = colon ? (colon[2] ?? "") : headline;
  if (pyType !== "OSError") return new BoardError(message === "" ? pyType : message, { pyType, traceback });
  const errno = errnoOf(message);
  return new BoardError(withErrnoWords(message || pyType), {
    pyType,
    traceback,
    ...(errno !== undefined && { errno }),
  });
}

const HEADER = "Traceback (most recent call last):";
/** What every report has one of, also where it lacks its header: only classes of Python's own are raised outside any frame. */
const IN_REPORTS = /Traceback| {2}File "|(?:Error|Exception|Interrupt|Exit|Iteration)\b/;

/**
 * Parts what came where a program's error is told. A thread, a timer or the firmware's log may have written there, too: what stands
 * before the traceback, or can't be one, is output.
 */
export function partReport(came: Uint8Array): { readonly stray: Uint8Array; readonly report: Uint8Array } {
  const text = Buffer.from(came).toString("latin1");
  const header = text.indexOf(HEADER);
  const from = header >= 0 ? header : IN_REPORTS.test(text) ? 0 : came.length;
  return { stray: came.subarray(0, from), report: came.subarray(from) };
}

function findHeadline(lines: readonly string[]): number {
  if (!lines[0]?.startsWith("Traceback ")) return 0;
  let at = 1;
  while (at < lines.length - 1 && lines[at]!.startsWith("  ")) at++;
  return at;
}

/** `[Errno 2] ENOENT` or `2`; boards number as their C library does. */
function errnoOf(message: string): number | undefined {
  const number = /^(?:\[Errno )?(-?\d+)\b/.exec(message)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What ends a program by `sys.exit()`: raw mode tells no status. */
export function exitError(after = "and the board has restarted its interpreter"): BoardError {
  return new BoardError(`the program ended with SystemExit, ${after}`, {
    pyType: "SystemExit",
    code: "exit",
  });
}
