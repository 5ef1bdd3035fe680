import { portOfPlatform } from "../contract/index.js";
import { Agent } from "./agent/agent.js";
import { inputOf } from "./boardInput.js";
import { connectedBoards } from "./connected.js";
import { askDetails } from "./details.js";
import { downloadDeadline, downloadWays, toDownloadMode } from "./downloadMode.js";
import { DisconnectedError, NotImplementedError, UnsupportedError } from "./errors.js";
import { type Evaluate, evaluateModule } from "./evaluate.js";
import { Emitter } from "./events.js";
import { SessionFiles } from "./files/sessionFiles.js";
import type { BoardDetails } from "./info.js";
import { Journal } from "./journal.js";
import { BoardModules } from "./load.js";
import { defaultLogger, type Logger } from "./logger.js";
import { stdoutPrinter } from "./output.js";
import { OutputStream } from "./outputStream.js";
import { portSteps } from "./portSteps.js";
import type { Remote } from "./remote-types.js";
import { Deadline } from "./repl/deadline.js";
import type { LineSession } from "./repl/lineSession.js";
import type { AgentLink, Line } from "./repl/session.js";
import { TextStream } from "./repl/text.js";
import { SessionView } from "./sessionView.js";
import { interruptOnSigint } from "./sigint.js";
import { Terminal, type TerminalOptions } from "./terminal/terminal.js";
import { shownAddress } from "./transport/address.js";
import type { Off } from "./transport/types.js";
import type {
  Board,
  BoardEvents,
  BoardInput,
  BootloaderOptions,
  CallOptions,
  ConnectOptions,
  DetailsOptions,
  ExecOptions,
  Interrupted,
  LoadOptions,
  ReconnectOptions,
  SoftResetOptions,
} from "./types.js";

/** What a reset or a reconnection may take, unless said otherwise. */
const RESET_MS = 10_000;

/** What users hold. It only puts the layers together. */
export class ConnectedBoard extends SessionView implements Board {
  readonly fs: SessionFiles;
  readonly stdin: BoardInput;
  private readonly events = new Emitter<BoardEvents>();
  private readonly text = new TextStream();
  private readonly modules: BoardModules;
  private readonly journal: Journal;
  private readonly closing = new AbortController();
  /** The board is being reset, and may take the link along. */
  private resetting = false;
  /** Code that was started and left to itself. */
  private program: AgentLink | undefined;
  private offSigint: Off = () => {};
  private readonly print: (text: string) => void;
  private readonly logger: Logger;

  constructor(
    readonly address: string,
    session: LineSession,
    private readonly options: ConnectOptions,
  ) {
    super(session);
    this.print = options.onOutput ?? stdoutPrinter();
    this.logger = options.logger ?? defaultLogger;
    this.fs = new SessionFiles(session, () => this.info);
    this.stdin = inputOf(session.input);
    const agent = new Agent(session, () => this.info, {
      output: (bytes) => this.printed(bytes),
      stray: (error) => this.events.emit("error", error),
      exited: () => this.restart(),
    });
    this.journal = new Journal(session.clock);
    this.modules = new BoardModules(
      agent,
      () => this.info,
      (options) => this.details(options),
      address,
      this.journal,
    );
    session.on("output", (bytes) => this.printed(bytes));
    session.on("stray", (error) => this.events.emit("error", error));
    session.on("stalled", (bytes) => this.logger.warn(stalled(bytes)));
    session.on("reset", () => this.wasReset());
    session.on("disconnect", (cause) => this.lost(cause));
    this.enlist();
    this.logger.info(`mpc: connected to ${this.described}`);
  }

  async exec(code: string, options: ExecOptions = {}): Promise<string> {
    if (options.follow === false) return this.start(code, options);
    const stream = new TextStream();
    const tell = (text: string, bytes: Uint8Array) => this.events.emit("output", text, bytes);
    const onBytes = (bytes: Uint8Array) => {
      options.onBytes?.(bytes);
      tell(stream.push(bytes), bytes);
    };
    return (await this.session.exec(code, { ...options, onBytes })).text;
  }

  load<M>(module: M, options: LoadOptions = {}): Promise<Remote<M>> {
    return this.modules.load(module, options) as Promise<Remote<M>>;
  }

  async eval<T>(expression: string, options: CallOptions = {}): Promise<T> {
    const module = (await this.modules.load(evaluateModule, options)) as Evaluate;
    return module.evaluate(expression) as Promise<T>;
  }

  async proxy(): Promise<never> {
    throw new NotImplementedError(
      "board.proxy",
      "board.eval gives a remote object for what has no form as a value",
    );
  }

  async details(options: DetailsOptions = {}): Promise<BoardDetails> {
    const details = await askDetails(this.session, this.info, options);
    if (details.uniqueId !== "") this.session.chip = details.uniqueId;
    return details;
  }

  terminal(options: TerminalOptions & CallOptions): Promise<Terminal> {
    return new Promise((opened, failed) => {
      const use = async (line: Line) => {
        const stream = await line.lend();
        // Whoever asked for it has been told that there is none.
        if (line.deadline.over) return;
        const terminal = new Terminal(stream, this.session.clock, options);
        const leave = () => terminal.leave();
        const signals = [options.signal, this.closing.signal];
        for (const signal of signals) signal?.addEventListener("abort", leave);
        opened(terminal);
        await terminal.ended;
        for (const signal of signals) signal?.removeEventListener("abort", leave);
      };
      this.session.run(options, use).catch(failed);
    });
  }

  async interrupt(): Promise<Interrupted> {
    const runsAlone = this.program?.alive || this.session.mainRuns;
    const met = this.busy ? "call" : runsAlone ? "program" : "nothing";
    await this.session.interrupt();
    this.program = undefined;
    return met;
  }

  softReset(options: SoftResetOptions = {}): Promise<void> {
    return this.throughReset(options, () => this.session.softReset(options));
  }

  reset(options: CallOptions = {}): Promise<void> {
    const limited = { timeout: RESET_MS, ...options };
    return this.throughReset(limited, () => this.session.hardReset(limited));
  }

  async bootloader({ value, lines, ...options }: BootloaderOptions = {}): Promise<string> {
    if (lines) return this.downloadMode(value, options);
    const has = await this.exec("print(hasattr(__import__('machine'),'bootloader'))", {
      timeout: RESET_MS,
      ...options,
    });
    if (!has.startsWith("True"))
      throw new UnsupportedError("this board's firmware has no machine.bootloader(); see its documentation");
    const { bootloader } = portSteps(portOfPlatform(this.info.platform));
    this.resetting = true;
    const code = `__import__('machine').bootloader(${value === undefined ? "" : Math.trunc(value)})`;
    await this.session.run(options, (line) => line.takeOver(code)).catch(ignoreGone);
    await this.close({ detach: true });
    return bootloader;
  }

  async reconnect(options: ReconnectOptions = {}): Promise<void> {
    const deadline = Deadline.of(this.session.clock, { timeout: RESET_MS, ...options }, "the reconnection");
    const left = () => ({ ...options, timeout: deadline.left });
    await this.journal.replayAfter(async () => {
      await this.session.reconnect(left());
      this.enlist();
      return options.restore === false ? undefined : left();
    });
    this.logger.info(`mpc: connected again to ${this.described}`);
    this.events.emit("reconnect");
  }

  /** @internal The instance comes back with each reconnection. */
  keep(instance: object): void {
    this.modules.keep(instance);
  }

  async close(options: { readonly detach?: boolean } = {}): Promise<void> {
    connectedBoards().delete(this);
    this.offSigint();
    this.closing.abort(new DisconnectedError("the connection was closed", { code: "closed" }));
    await this.session.close(options);
  }

  on<E extends keyof BoardEvents>(event: E, listener: BoardEvents[E]): Off {
    return this.events.on(event, listener);
  }

  output(options: Pick<CallOptions, "maxBytes" | "signal"> = {}): AsyncIterable<string> {
    const end = () => output.end();
    const aborted = () => output.fail(options.signal?.reason);
    const offs = [
      this.on("output", (text) => output.push(text)),
      this.on(
        "disconnect",
        () => this.staysAway && output.fail(new DisconnectedError("the connection to the board is gone")),
      ),
      () => this.closing.signal.removeEventListener("abort", end),
      () => options.signal?.removeEventListener("abort", aborted),
    ];
    const output = new OutputStream(options.maxBytes ?? this.session.maxBytes, () => {
      for (const off of offs) off();
    });
    this.closing.signal.addEventListener("abort", end);
    options.signal?.addEventListener("abort", aborted);
    if (this.closing.signal.aborted) end();
    if (options.signal?.aborted) aborted();
    return output;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Past calls that wait: a program that hangs is no hindrance. */
  private async downloadMode(value: number | undefined, options: CallOptions): Promise<string> {
    if (value !== undefined)
      throw new UnsupportedError("`value` is for the firmware's bootloader, not for `lines`");
    const deadline = downloadDeadline(this.session.clock, options);
    const gone = new DisconnectedError("the board was sent to its bootloader", { code: "closed" });
    const stream = this.session.handOver(downloadWays, gone);
    await this.close({ detach: true });
    return toDownloadMode(stream, deadline);
  }

  private async start(code: string, options: CallOptions): Promise<string> {
    const program = await this.session.run(options, (line) => line.takeOver(code));
    program.onBytes((bytes) => this.printed(bytes));
    this.program = program;
    return "";
  }

  /** Restarts the interpreter, as code on the board has asked for; calls that come meanwhile find loaded what had been loaded. */
  private restart(): void {
    // A restart of the unix port is its end: there code goes on as if nothing but the call had ended.
    if (this.journal.replaying || portOfPlatform(this.info.platform) === "unix") return;
    const options = { timeout: RESET_MS };
    this.journal
      .replayAfter(async () => {
        await this.throughReset(options, () => this.session.softReset(options));
        return options;
      })
      .catch((error) => this.events.emit("error", error));
  }

  /** The link may go with what is reset: a board's that is itself the USB device, or WebREPL's. Then it is made anew. */
  private async throughReset(options: CallOptions, reset: () => Promise<void>): Promise<void> {
    const wasConnected = this.session.connected;
    const { signal } = options;
    const deadline = Deadline.of(this.session.clock, options, "the reset");
    this.resetting = true;
    try {
      await reset().catch((error) => {
        if (!wasConnected || !(error instanceof DisconnectedError) || error.code === "closed") throw error;
      });
      if (this.session.connected) return;
      // Without a limit of the caller's: it may be that nothing comes back.
      const timeout = options.timeout === undefined ? RESET_MS : deadline.left;
      await this.session.reconnect({
        timeout,
        ...(signal && { signal }),
        attempts: Number.POSITIVE_INFINITY,
      });
      this.enlist();
      this.events.emit("reconnect");
    } finally {
      this.resetting = false;
    }
  }

  private wasReset(): void {
    // A reconnection sets the board up again; after any other reset that is for the caller to do.
    if (!this.journal.replaying) this.journal.clear();
    this.logger.info("mpc: the board was reset");
    this.events.emit("reset");
  }

  private lost(cause: Error | undefined): void {
    this.logger.info(`mpc: the connection is gone${cause ? `: ${cause.message}` : ""}`);
    this.events.emit("disconnect", cause);
    if (!this.options.reconnect || this.comesBack) return;
    const forEver = { timeout: Number.POSITIVE_INFINITY, attempts: Number.POSITIVE_INFINITY };
    this.reconnect({ ...forEver, signal: this.closing.signal }).catch((error) => {
      if (!this.closing.signal.aborted) this.events.emit("error", error);
    });
  }

  /** It is being reset or reconnected to. */
  private get comesBack(): boolean {
    return this.resetting || this.journal.replaying;
  }

  private get staysAway(): boolean {
    return !this.options.reconnect && !this.comesBack;
  }

  private get described(): string {
    const { machine, version } = this.info;
    return `${shownAddress(this.address) || "a board"}: ${machine || this.info.platform}, MicroPython ${version}`;
  }

  /** Among the connected boards, and listening to Ctrl-C if asked to. */
  private enlist(): void {
    connectedBoards().add(this);
    this.offSigint();
    if (!this.options.sigint) return;
    this.offSigint = interruptOnSigint(
      () => this.session.interrupt(),
      () => this.close({ detach: true }),
      this.logger,
    );
  }

  /** What device code printed outside `exec`. */
  private printed(bytes: Uint8Array): void {
    const text = this.text.push(bytes);
    if (text !== "") this.print(text);
    this.events.emit("output", text, bytes);
  }
}

const stalled = (bytes: number): string =>
  `mpc: ${bytes} bytes of input wait at the board, as much as it holds, and nothing shows that the program reads them. The rest ` +
  "follows as lines are echoed: input() does that; who reads sys.stdin can print each line";

/** A board that is itself the USB device takes the link with it, also before it has said that the code came. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof DisconnectedError)) throw error;
}
