import type { Board, ExecOptions } from "../../runtime/index.js";
import { pythonText } from "../../runtime/pythonLiterals.js";

/** At the prompt SystemExit restarts the interpreter, and its status is lost: so it is caught here, and kept for the next question. */
const catching = (code: string): string =>
  `_mpc2=()\ntry:exec(${pythonText(code)},globals())\nexcept SystemExit as _mpc3:_mpc2=_mpc3.args or(None,)`;
const QUESTION = `_mpc3=(lambda s=_mpc2[0]:print(type(s).__name__,s))if _mpc2 else int
del _mpc2
_mpc3()
del _mpc3`;
/** The frame of the above. */
const CATCHERS_FRAME = / {2}File "<stdin>", line 2, in <module>\n/;

/**
 * Runs the text of a file as the board's main program. Resolves with what it gave `sys.exit`: undefined if nothing, or nothing was
 * called. Only a text that can exit is wrapped, as that takes the board's memory for it once more.
 */
export async function runProgram(board: Board, code: string, options: ExecOptions): Promise<unknown> {
  if (!mayExit(code) || options.follow === false) {
    await board.exec(code, options);
    return undefined;
  }
  await board.exec(catching(code), options);
  const [, type, text = ""] = /^(\w+) (.*)\n$/s.exec(await board.exec(QUESTION)) ?? [];
  if (type === undefined) return undefined;
  // As the prompt does after SystemExit, which `machine.soft_reset()` raises, too.
  await board.softReset();
  if (type === "NoneType") return undefined;
  if (type === "int") return Number(text);
  return type === "bool" ? text === "True" : text;
}

const mayExit = (code: string): boolean => /\bexit\b|\bSystemExit\b/.test(code);

/** A traceback that names the file. */
export function namedTraceback(traceback: string, file: string): string {
  return traceback.replace(CATCHERS_FRAME, "").replaceAll(/File "<(?:stdin|string)>"/g, `File "${file}"`);
}
