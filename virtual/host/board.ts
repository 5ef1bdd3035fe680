/** A virtual board as its users hold it: it starts and restarts the worker, and keeps what outlives it. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { answerQuestion } from "../device/rendezvous.js";
import { bump, createLink, type Link, Word } from "../link.js";
import { MachineWords, machineWordCount } from "../machineWords.js";
import type { Message, ResetCause, Start, Wish, WorkerData } from "../messages.js";
import type { Profile } from "../profiles.js";
import { Scheduler } from "../scheduler.js";
import type { Direction, FaultPlan, VirtualBoard } from "../types.js";
import { Alarms } from "./alarms.js";
import { Faults } from "./faults.js";
import type { FirmwareImage } from "./firmwareImage.js";
import type { Flash } from "./flash.js";
import { Line } from "./line.js";
import { Machine } from "./machine.js";
import { Wire } from "./wire.js";

type DataListener = (bytes: Uint8Array) => void;
type CloseListener = (reason?: Error) => void;

export interface BoardSettings {
  image: FirmwareImage;
  profile: Profile;
  folder: string | undefined;
  flash: Flash;
  seed: number;
  faults: FaultPlan | undefined;
}

/** One life of the worker, from power-up to power-off. */
interface Life {
  worker: Worker;
  port: MessagePort;
  wire: Wire;
  link: Link;
  alarms: Alarms;
  /** Settles when the interpreter runs, or never will. */
  ready: Promise<void>;
  started(): void;
  /** When it got power. */
  born: number;
}

/** A board that dies so often, each time so soon after it got power, is broken. */
const manyDeaths = 3;
const soonMs = 2000;
/** More than can be on their way at a time. */
const manyReports = 4096;
/** EIO, for a device that can't be asked. */
const failed = -5;

export class Board implements VirtualBoard {
  private readonly dataListeners = new Set<DataListener>();
  private readonly closeListeners = new Set<CloseListener>();
  /** Output from before the first listener. */
  private early: Uint8Array[] = [];
  private life: Life | undefined;
  private closed: { reason?: Error } | undefined;
  private deaths = 0;
  private again: NodeJS.Timeout | undefined;
  /** Settles when no reset is under way. */
  private cycling: Promise<void> = Promise.resolve();
  /** Outlives the worker: what is connected to the board's pins doesn't go away with its power. */
  private readonly machineMemory = new Int32Array(new SharedArrayBuffer(machineWordCount * 4));
  readonly machine: Machine;
  private readonly toBoard: Line;
  private readonly toHost: Line;

  constructor(private readonly settings: BoardSettings) {
    const { faults, seed, profile } = settings;
    const reset = () => this.hardReset().catch((error: Error) => this.close(error));
    const line = (direction: Direction, deliver: (bytes: Uint8Array) => Promise<void> | void) =>
      new Line({ faults: faults && new Faults(faults, seed, direction), baud: profile.baud, deliver, reset });
    // A board without power takes nothing in.
    this.toBoard = line("toBoard", (bytes) => this.life?.wire.send(bytes));
    this.toHost = line("toHost", (bytes) => this.deliver(bytes));
    this.machine = new Machine(new MachineWords(this.machineMemory), () => this.poke());
  }

  /** Gives the board power. */
  async start(cause: ResetCause): Promise<void> {
    const life = this.bringUp(cause);
    this.life = life;
    await life.ready;
    const { chatter } = this.settings.profile;
    if (this.life === life && chatter !== undefined) life.alarms.every(chatter, () => this.chat(life));
  }

  /** A line as the log of a port's own firmware has it. */
  private chat(life: Life): void {
    const milliseconds = Math.floor(performance.now() - life.born);
    void this.toHost.push(Buffer.from(`\r\nI (${milliseconds}) wifi: beacon\r\n`));
  }

  get pacesItself(): boolean {
    return this.settings.profile.stdinRing === undefined;
  }

  get lostInput(): number {
    return this.life ? Atomics.load(this.life.link.control, Word.lost) : 0;
  }

  write(bytes: Uint8Array): Promise<void> | void {
    if (this.closed) return Promise.reject(new Error("The virtual board is closed"));
    if (bytes.length > 0) return this.toBoard.push(bytes);
  }

  onData(listener: DataListener): () => void {
    this.dataListeners.add(listener);
    const early = this.early;
    this.early = [];
    for (const bytes of early) listener(bytes);
    return () => this.dataListeners.delete(listener);
  }

  onClose(listener: CloseListener): () => void {
    if (this.closed) {
      const { reason } = this.closed;
      queueMicrotask(() => listener(reason));
      return () => undefined;
    }
    this.closeListeners.add(listener);
    return () => this.closeListeners.delete(listener);
  }

  /** Takes the power away and gives it back: the files stay, all else goes. Works on a board that hangs. */
  hardReset(cause: ResetCause = "hard"): Promise<void> {
    if (this.closed) return Promise.reject(new Error("The virtual board is closed"));
    // One after the other: the board may reset itself while it's being reset.
    const cycle = this.cycling.then(() => this.cycle(cause));
    this.cycling = cycle.catch(() => undefined);
    return cycle;
  }

  private async cycle(cause: ResetCause): Promise<void> {
    await this.takeDown();
    if (this.closed) return;
    this.machine.emit("reset", { cause });
    await this.start(cause);
  }

  async close(reason?: Error): Promise<void> {
    if (this.closed) return;
    this.closed = reason ? { reason } : {};
    this.toBoard.close();
    this.toHost.close();
    await this.takeDown();
    await this.cycling;
    await this.takeDown();
    for (const listener of this.closeListeners) listener(reason);
    this.closeListeners.clear();
    this.dataListeners.clear();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private bringUp(cause: ResetCause): Life {
    const link = createLink(this.machineMemory);
    const { port1: port, port2 } = new MessageChannel();
    const data: WorkerData = { port: port2, start: this.startData(link, cause) };
    const worker = new Worker(new URL("../worker.js", import.meta.url), {
      workerData: data,
      transferList: [port2],
      // What the host was started with (loaders, options for eval) is none of the board's business.
      execArgv: [],
      env: {},
    });
    const alarms = new Alarms(this.machine.words, () => this.poke());
    let started: () => void = () => undefined;
    const ready = new Promise<void>((resolve, reject) => {
      started = resolve;
      worker.once("error", (error) => {
        reject(new Error(`The virtual board didn't start: ${error.message}`, { cause: error }));
        this.died(life, error);
      });
    });
    const life: Life = {
      worker,
      port,
      wire: new Wire(link, this.settings.profile.interrupts),
      link,
      alarms,
      ready,
      started,
      born: performance.now(),
    };
    this.machine.powerUp();
    port.on("message", (message: Message) => {
      this.handle(life, message);
      if (message.kind === "ready") started();
    });
    return life;
  }

  private startData(link: Link, cause: ResetCause): Start {
    const { image, profile, folder, flash, seed } = this.settings;
    return {
      link,
      module: image.module,
      symbols: image.symbols,
      profile,
      flash: folder === undefined ? { files: flash.entries() } : { folder },
      seed,
      cause,
    };
  }

  private handle(life: Life, message: Message): void {
    switch (message.kind) {
      case "bell":
        this.hear(life);
        break;
      case "ready":
        life.wire.scheduler = new Scheduler(message.memory, message.symbols, message.dispatcher);
        this.settings.image.symbols = message.symbols;
        break;
      case "flash":
        this.settings.flash.apply(message.change);
        break;
      case "question":
      case "timer":
      case "watchdog":
      case "reset":
      case "bootloader":
        if (this.life === life) this.serve(life, message);
        break;
      default:
        this.machine.handle(message);
        bump(life.link.control, Word.handled);
    }
  }

  /** What a running board wants of the host. */
  private serve(life: Life, message: Wish): void {
    switch (message.kind) {
      case "question":
        void this.machine
          .answer(message.question)
          .catch(() => failed)
          .then((answer) => answerQuestion(life.link, message.id, answer));
        break;
      case "timer":
        life.alarms.timer(message.id, message.period);
        break;
      case "watchdog":
        life.alarms.watch(message.timeout, () => this.restart("watchdog", 0));
        break;
      case "reset":
        this.restart(message.cause, message.after);
        break;
      case "bootloader":
        void this.close(new Error("The board has left MicroPython for its boot loader"));
        break;
    }
  }

  /** Takes in output. What the program did to its peripherals before it comes first, as it was. */
  private hear(life: Life): void {
    const end = life.wire.outputEnd();
    let rung = false;
    // A program may go on reporting while these are handled, so there's an end to it.
    for (let left = manyReports; left > 0; left--) {
      const message = receiveMessageOnPort(life.port)?.message as Message | undefined;
      if (!message) break;
      if (message.kind === "bell") rung = true;
      else this.handle(life, message);
    }
    const bytes = life.wire.receive(end);
    if (bytes.length > 0) void this.toHost.push(bytes);
    life.wire.refill();
    if (rung && this.life === life) setImmediate(() => this.life === life && this.hear(life));
  }

  private deliver(bytes: Uint8Array): void {
    if (this.dataListeners.size === 0) this.early.push(bytes);
    for (const listener of this.dataListeners) listener(bytes);
  }

  /** Something happened on a pin: runs the program's callback, in the middle of a loop if need be. */
  private poke(): void {
    const life = this.life;
    if (!life) return;
    life.wire.scheduler?.dispatch();
    bump(life.link.control, Word.wake);
    if (this.again || !this.machine.words.hasEvents) return;
    // A callback that runs now can't be interrupted by the next: look again soon.
    this.again = setTimeout(() => {
      this.again = undefined;
      if (this.machine.words.hasEvents) this.poke();
    }, 1).unref();
  }

  /** The board resets itself. */
  private restart(cause: ResetCause, after: number): void {
    const life = this.life;
    const act = () => {
      if (this.closed || this.life !== life) return;
      this.hardReset(cause).catch((error: Error) => this.close(error));
    };
    if (after > 0) setTimeout(act, after).unref();
    else act();
  }

  /** The worker ended by itself: a board starts again after a crash, but not for ever. */
  private died(life: Life, error: Error): void {
    if (this.closed || this.life !== life) return;
    this.deaths = performance.now() - life.born < soonMs ? this.deaths + 1 : 1;
    if (this.deaths >= manyDeaths) {
      const reason = new Error(`The virtual board crashes whenever it starts: ${error.message}`, {
        cause: error,
      });
      void this.close(reason);
      return;
    }
    this.machine.emit("log", { message: "The virtual board crashed and starts again", error });
    this.restart("hard", 0);
  }

  /** Ends the worker; what it said before that still counts. */
  private async takeDown(): Promise<void> {
    const life = this.life;
    if (!life) return;
    this.life = undefined;
    life.alarms.stop();
    life.started();
    life.port.removeAllListeners("message");
    life.worker.removeAllListeners("error");
    life.worker.on("error", () => undefined);
    await life.worker.terminate();
    this.hear(life);
    life.wire.close();
    life.port.close();
  }
}
