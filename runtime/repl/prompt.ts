import {
  type BoardError,
  LimitError,
  ProtocolError,
  ResetError,
  UnsupportedError,
  ValueError,
} from "../errors.js";
import type { Clock, Link } from "../transport/types.js";
import { ascii, CTRL_A, CTRL_B, CTRL_C, CTRL_D, PASTE_REQUEST, RAW_BANNER } from "./bytes.js";
import { Deadline } from "./deadline.js";
import { enter } from "./enter.js";
import { Matcher } from "./matcher.js";
import { openPasteMode, runPasted, withoutWrapper } from "./pasteMode.js";
import { Abandoned, limited, type Port } from "./port.js";
import { type Ending, followProgram } from "./program.js";
import type { ProgramInput } from "./programInput.js";
import type { Facts } from "./query.js";
import { MOST_AT_ONCE, readOk, sendRaw } from "./raw.js";
import { awaitPasteAnswer, beginPaste, streamPaste, type Upload } from "./rawPaste.js";
import { boardError, exitError, partReport } from "./traceback.js";

/**
 * - `unknown`: nothing is known; entry is needed
 * - `likely`: the raw prompt was there, but something has come since; ask before sending code
 * - `raw`: at the raw prompt
 * - `busy`: a program runs, or has the line
 */
export type PromptState = "unknown" | "likely" | "raw" | "busy";

/** How long a prompt may take to answer the raw-paste request. */
const ANSWER_MS = 2_000;
/** Patience after the first and the second Ctrl-C, then for entering anew. */
const FIRST_STOP_MS = 500;
const SECOND_STOP_MS = 1_000;
const RECOVER_MS = 10_000;
/** How long Ctrl-C is tried before the reset line is pulled. */
const BEFORE_RESET_MS = 4_000;

/** How long the friendly prompt may take to write itself. */
const PROMPT_TEXT_MS = 100;

const NO_ANSWER = "the board's prompt did not answer as expected; the call may or may not have run";

/** The raw REPL of one open link: keeps track of its state, runs code, and finds its way back. */
export class Prompt {
  state: PromptState = "unknown";
  /** Raw-paste window; 0 for plain raw mode. */
  window = 0;
  /** It is the friendly prompt, as Ctrl-A doesn't arrive: code goes through its paste mode. */
  pastes = false;
  facts!: Facts;
  /** A restart was asked for and told already: finding it is no news. */
  private restarting = false;
  /** Bytes at once in plain raw mode; less where the board has lost some. */
  private atOnce: number;
  private readonly reliable: boolean;

  constructor(
    readonly port: Port,
    readonly clock: Clock,
    link: Link,
    private readonly stray: (bytes: Uint8Array) => void,
    private readonly onReset: () => void,
    /** Pulls the board's reset line, where the link has one. */
    private readonly resetLine: () => (() => void | Promise<void>) | undefined = () => undefined,
  ) {
    this.atOnce = Math.max(1, Math.min(MOST_AT_ONCE, link.maxBurst));
    this.reliable = link.reliable;
  }

  /** A raw prompt without flow control, on a link that says that it may lose bytes. */
  get losesBytes(): boolean {
    return this.window === 0 && !this.pastes && !this.reliable;
  }

  /** Enters from any state and learns the facts. True if what was on the board before is (or may be) gone. */
  async recover(deadline: Deadline): Promise<boolean> {
    this.state = "unknown";
    const known = this.facts as Facts | undefined;
    const entered = await enter(this.port, this.clock, this.atOnce, deadline, {
      mark: known?.mark,
      pastes: this.pastes,
    });
    this.window = entered.window;
    this.pastes = entered.pastes;
    this.atOnce = entered.atOnce;
    // A heap that is too full to tell the mark has been filled: one that has started anew has room.
    const isFull = entered.facts.mark === "" && known !== undefined && known.mark !== "" && !entered.fresh;
    this.facts = isFull ? { ...entered.facts, mark: known.mark } : entered.facts;
    this.state = "raw";
    // Without a mark nothing is taken for kept.
    const restarted =
      known !== undefined && (entered.fresh || known.mark === "" || known.mark !== this.facts.mark);
    const reset = restarted && !this.restarting;
    this.restarting = false;
    if (reset) this.onReset();
    return reset;
  }

  /** The same for a call that finds the prompt lost: however long its code may take, a board that doesn't come back is an error. */
  comeBack(deadline: Deadline): Promise<boolean> {
    return this.recover(deadline.within(RECOVER_MS));
  }

  /**
   * Runs code to its end. Rejects with a BoardError if it raises; at the deadline the board is stopped first. While it runs it is
   * given the input.
   */
  async execute(
    code: Uint8Array,
    output: (bytes: Uint8Array) => void,
    deadline: Deadline,
    input?: ProgramInput,
  ): Promise<void> {
    // The friendly prompt would run what a program leaves of its input.
    if (this.pastes) input?.fail(noInput());
    if (this.pastes) input = undefined;
    const cancel =
      input &&
      deadline.onOver(() => {
        if (!deadline.leaves) input?.close();
      });
    let ending: Ending;
    try {
      ending = await this.attempt(code, deadline, true, () => {
        if (!deadline.over) input?.open((bytes) => this.port.write(bytes));
        return followProgram(this.port, this.clock, output);
      });
    } catch (error) {
      if (input?.close()) await this.skipInput().catch(() => {});
      throw error;
    } finally {
      cancel?.();
    }
    const hasLeft = input?.close() ?? false;
    if (hasLeft) this.state = "unknown";
    if (ending.by !== "prompt") await this.afterRestart(ending);
    else if (hasLeft) await this.skipInput();
    else if (this.pastes) await this.swallowPrompt();
    this.state = "raw";
    const { stray, report } = partReport(ending.error);
    if (stray.length > 0) output(stray);
    if (report.length > 0) throw this.raised(report);
  }

  /** What a program has left of its input stands at the prompt, and what that says of it is nobody's output. */
  private async skipInput(): Promise<void> {
    this.state = "unknown";
    await this.comeBack(this.limit(RECOVER_MS));
  }

  private raised(report: Uint8Array): BoardError {
    if (!this.pastes) return boardError(report);
    const error = boardError(withoutWrapper(report));
    return error.pyType === "SystemExit" ? exitError("and was caught: the interpreter goes on") : error;
  }

  /** The friendly prompt's own text is nobody's output. It may be any: this is not what shows that the prompt is there. */
  private async swallowPrompt(): Promise<void> {
    const usual = new Matcher(ascii(">>> "));
    await limited(this.port, this.limit(PROMPT_TEXT_MS), async () => {
      while (!usual.push(await this.port.byte()));
    });
  }

  /** Resolves as soon as the board has taken all of the code and runs it. */
  async start(code: Uint8Array, deadline: Deadline): Promise<void> {
    await this.attempt(code, deadline, false, async () => undefined);
  }

  /** Ends a running program: Ctrl-C, once more, then entry. Resolves with its traceback. */
  async stop(output: (bytes: Uint8Array) => void, deadline: Deadline): Promise<string> {
    for (const patience of [FIRST_STOP_MS, SECOND_STOP_MS]) {
      if (deadline.over) break;
      const ending = await limited(this.port, deadline.within(patience), async () => {
        await this.port.write(Uint8Array.of(CTRL_C));
        return followProgram(this.port, this.clock, output);
      });
      if (ending?.by !== "prompt") continue;
      this.state = "likely";
      return ending.error.length > 0 ? boardError(ending.error).traceback : "";
    }
    await this.force(deadline);
    return "";
  }

  /** A program that has to end, and that Ctrl-C doesn't end: what is left is the reset line, and with it goes all that was loaded. */
  private async force(deadline: Deadline): Promise<void> {
    const pull = this.resetLine();
    if (!pull) return void (await this.comeBack(deadline));
    try {
      await this.recover(deadline.within(BEFORE_RESET_MS));
    } catch (error) {
      if (this.port.closed || deadline.over) throw error;
      await pull();
      await this.comeBack(deadline);
    }
  }

  /** At the raw prompt: 04 on an empty line restarts the interpreter; boot.py runs, main.py doesn't. */
  async softReset(deadline: Deadline): Promise<void> {
    this.state = "unknown";
    const banner = new Matcher(RAW_BANNER);
    await limited(this.port, deadline.within(RECOVER_MS), async () => {
      await this.port.write(Uint8Array.of(CTRL_D));
      while (!banner.push(await this.port.byte()));
    });
    await this.recover(deadline);
  }

  /** Leaves raw mode and restarts the interpreter, so that main.py runs. The next call enters anew. */
  async restartIntoMain(): Promise<void> {
    this.state = "unknown";
    this.restarting = true;
    await this.port.write(Uint8Array.of(CTRL_B, CTRL_D));
    this.onReset();
  }

  /** `mayLeave`: once the board has the code, it may go on with it when the caller's time is over. */
  private async attempt<T>(
    code: Uint8Array,
    deadline: Deadline,
    mayLeave: boolean,
    after: () => Promise<T>,
  ): Promise<T> {
    refuseControlBytes(code);
    if (this.state === "unknown" || this.state === "busy") await this.reenter(deadline);
    deadline.throwIfOver();
    const upload: Upload = { aborted: false, committed: false };
    // What is here already answers nothing that is being asked now.
    for (const bytes of this.port.drain()) {
      if (this.state === "raw") this.state = "likely";
      this.stray(bytes);
    }
    const was = this.state;
    this.state = "busy";
    let settled = false;
    if (mayLeave) deadline.watch(() => upload.committed && !settled);
    const work = this.upload(code, was === "raw", upload, deadline)
      .then(after)
      .finally(() => {
        settled = true;
      });
    try {
      return await deadline.race(work);
    } catch (error) {
      if (settled) this.settle(error);
      else if (deadline.leaves && !(error instanceof LimitError)) {
        deadline.leave();
        return await this.endOf(work);
      } else await this.abort(work, upload);
      throw error;
    }
  }

  /** Nobody waits for it any more, but for the prompt. */
  private async endOf<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.settle(error);
      throw error;
    }
  }

  /** A program that raised leaves the prompt; anything else leaves the state in doubt. */
  private settle(error: unknown): void {
    if (this.state === "busy" && (error instanceof ProtocolError || error instanceof Abandoned))
      this.state = "unknown";
  }

  private async upload(code: Uint8Array, sure: boolean, upload: Upload, deadline: Deadline): Promise<void> {
    if (this.pastes) return this.uploadPasted(code, upload, deadline);
    if (this.window === 0) {
      if (!sure) await this.assureRaw(deadline);
      return this.uploadRaw(code, upload, deadline);
    }
    let out = 0;
    if (sure) {
      out = await beginPaste(this.port, code, this.window, upload);
      if (!(await this.pasteAnswer())) return this.lost(upload, deadline);
    } else {
      await this.requestPaste();
      if (!(await this.pasteAnswer())) {
        if (upload.aborted) throw new Abandoned();
        await this.reenter(deadline);
        this.state = "busy";
        if (this.window === 0) return this.uploadRaw(code, upload, deadline);
        await this.requestPaste();
        if (!(await this.pasteAnswer())) return this.lost(upload, deadline);
      }
    }
    try {
      await streamPaste(this.port, code, out, this.window, upload, this.clock, this.stray);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      return this.lost(upload, deadline, error.message);
    }
  }

  /** Paste mode is opened each time, so that nothing need be known of the prompt. */
  private async uploadPasted(code: Uint8Array, upload: Upload, deadline: Deadline): Promise<void> {
    if (!(await openPasteMode(this.port, deadline))) {
      if (upload.aborted) throw new Abandoned();
      await this.reenter(deadline);
      this.state = "busy";
      if (!this.pastes) return this.upload(code, false, upload, deadline);
      if (!(await openPasteMode(this.port, deadline))) return this.lost(upload, deadline);
    }
    if (await runPasted(this.port, code, this.atOnce, upload, deadline)) return;
    if (upload.aborted) throw new Abandoned();
    return this.lost(upload, deadline, "the code was damaged on its way, and nothing of it was run");
  }

  private requestPaste(): Promise<void> {
    return this.port.write(PASTE_REQUEST);
  }

  private pasteAnswer(): Promise<true | undefined> {
    return limited(this.port, this.limit(ANSWER_MS), () =>
      awaitPasteAnswer(this.port, this.window, this.stray),
    );
  }

  private async uploadRaw(code: Uint8Array, upload: Upload, deadline: Deadline): Promise<void> {
    await sendRaw(this.port, this.clock, this.atOnce, code, upload);
    if (upload.aborted && !upload.committed) throw new Abandoned();
    const ok = await limited(this.port, this.limit(ANSWER_MS), () => readOk(this.port, this.stray));
    if (!ok) return this.lost(upload, deadline);
  }

  /** In plain raw mode: 01 is answered by the banner. */
  private async assureRaw(deadline: Deadline): Promise<void> {
    await this.port.write(Uint8Array.of(CTRL_C, CTRL_A));
    const banner = new Matcher(RAW_BANNER);
    const seen = await limited(this.port, this.limit(ANSWER_MS), async () => {
      while (!banner.push(await this.port.byte()));
      return true;
    });
    if (!seen) await this.reenter(deadline);
    this.state = "busy";
  }

  /** Enters anew before anything of a call has run; says so if the board has been reset. */
  private async reenter(deadline: Deadline): Promise<void> {
    if (await this.comeBack(deadline)) {
      if (this.facts.mark !== "") {
        throw new ResetError(
          "the board was reset since the last call: what had been loaded is gone. Nothing of this call was run.",
        );
      }
    }
  }

  /** The prompt didn't answer as a prompt does, with the code on its way already: `why`, unless the board was reset. */
  private async lost(upload: Upload, deadline: Deadline, why = NO_ANSWER): Promise<never> {
    if (upload.aborted) throw new Abandoned();
    if (!(await this.comeBack(deadline))) throw new ProtocolError(why);
    const ran = upload.committed ? "may have run in part" : "was not run";
    throw new ResetError(`the board was reset: what had been loaded is gone, and this call ${ran}`);
  }

  /** Resolves if the interpreter is the one of before, and stands at its prompt: somebody else has written in front of that. */
  private async afterRestart(ending: Ending): Promise<void> {
    const reset = await this.recover(this.limit(RECOVER_MS));
    if (ending.by === "asked" && !reset) return;
    if (ending.by === "reset" && reset) {
      throw new ResetError("the board was reset while the program ran: what had been loaded is gone");
    }
    if (ending.error.length > 0) throw boardError(ending.error);
    if (reset) throw exitError();
    throw new ProtocolError(
      "the program's output held byte 04, which ends output in the raw REPL; its end could not be told",
    );
  }

  /** The caller's time is over: stop the board, whatever part of the call it is in. */
  private async abort(work: Promise<unknown>, upload: Upload): Promise<void> {
    upload.aborted = true;
    const ended = work.then(
      () => true,
      () => true,
    );
    try {
      for (const patience of [FIRST_STOP_MS, SECOND_STOP_MS]) {
        // Not waited for: a board that doesn't read may never take it, and `ended` says if the link is gone.
        this.port.write(Uint8Array.of(CTRL_C)).catch(() => {});
        // Plain raw mode drops a half-sent line without a word.
        if (this.window === 0 && !upload.committed) break;
        if (await this.race(ended, patience)) {
          if (this.state === "busy") this.state = "likely";
          return;
        }
      }
      const resume = this.port.abandon();
      await ended;
      resume();
      await this.force(this.limit(BEFORE_RESET_MS + RECOVER_MS));
    } catch {
      // The caller has its own error already; the next call enters anew, and tells what it finds.
      this.state = "unknown";
    }
  }

  private race(ended: Promise<boolean>, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = this.clock.after(ms, () => resolve(false));
      ended.then(() => {
        cancel();
        resolve(true);
      });
    });
  }

  private limit(ms: number): Deadline {
    return Deadline.of(this.clock, { timeout: ms }, "answer");
  }
}

const noInput = () =>
  new UnsupportedError(
    "programs get no input over this link, on which Ctrl-A doesn't arrive: what they left of it would be run",
  );

/** Raw mode acts on 01–04, raw-paste on 03 and 04, before Python sees them. */
function refuseControlBytes(code: Uint8Array): void {
  const at = code.findIndex((byte) => byte >= 1 && byte <= CTRL_D);
  if (at < 0) return;
  const hex = code[at]!.toString(16).padStart(2, "0");
  throw new ValueError(
    `byte ${hex} at offset ${at} can't be sent as source: the board's prompt acts on it. Write it as an escape, \\x${hex}.`,
    { code: "control-byte" },
  );
}
