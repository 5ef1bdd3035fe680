/** The board's half of the simulated peripherals: what `machine.py` calls. */
import { Word } from "../link.js";
import { EventKey, type MachineWords, PinMode, pinSlots } from "../machineWords.js";
import type { MachineEvent, Message, Question, ResetCause } from "../messages.js";
import type { Clock } from "./clock.js";
import type { Memory } from "./engine.js";
import { errno } from "./errors.js";
import type { Files } from "./files.js";
import type { Peripherals as Contract } from "./firmware.js";
import type { Rendezvous } from "./rendezvous.js";
import { Timers } from "./timers.js";
import type { Native } from "./values.js";

const causes: ResetCause[] = ["power-on", "hard", "watchdog", "deep-sleep", "soft"];
/** Slots that pins with names or high numbers have been given. */
type Slots = Map<string, number>;

/** Reports that may be on their way. */
const farBehind = 1024;

export interface PeripheralOptions {
  control: Int32Array;
  words: MachineWords;
  clock: Clock;
  rendezvous: Rendezvous;
  memory(): Memory;
  post(message: Message): void;
  files: Files;
  /** Bytes that identify the board. */
  uniqueId: Uint8Array;
}

export class Peripherals implements Contract {
  readonly natives: Record<string, Native>;
  private readonly timers: Timers;
  private readonly slots: Slots = new Map();
  private cause: ResetCause = "power-on";
  private told = 0;

  constructor(private readonly options: PeripheralOptions) {
    const { clock } = options;
    this.timers = new Timers(
      () => clock.now(),
      (id, period) => options.post({ kind: "timer", id, period }),
    );
    this.natives = {
      ...this.pins(),
      ...this.buses(),
      ...this.board(),
      next_event: () => this.takeEvent(),
      timer_start: (id: number, period: number, once: boolean) => this.timers.start(id, period, once),
      timer_stop: (id: number) => this.timers.stop(id),
    };
  }

  pending(): boolean {
    return this.options.words.hasEvents || this.timers.due;
  }

  /** Milliseconds until the next timer. */
  alarm(): number | undefined {
    return this.timers.next();
  }

  reset(cause: ResetCause): void {
    this.cause = cause;
    this.timers.clear();
    this.options.words.reset();
  }

  /** Reports to the host, and waits when it is far behind: a program can toggle a pin faster than anyone can look. */
  private tell(event: MachineEvent): void {
    const { control, post } = this.options;
    post(event);
    this.told++;
    for (;;) {
      const handled = Atomics.load(control, Word.handled);
      if (((this.told - handled) | 0) <= farBehind) return;
      Atomics.wait(control, Word.handled, handled);
    }
  }

  private takeEvent(): number {
    const timer = this.timers.take();
    return timer === undefined ? this.options.words.takeEvent() : (EventKey.timer + timer) * 8;
  }

  private pins(): Record<string, Native> {
    const { words } = this.options;
    return {
      pin_slot: (id: number | string) => this.slot(id),
      pin_init: (slot: number, mode: number, pull: number, value: number) =>
        this.change(slot, () => {
          words.set(slot, "pull", pull);
          if (value >= 0) words.set(slot, "out", value);
          words.set(slot, "mode", mode);
        }),
      pin_mode: (slot: number) => words.get(slot, "mode"),
      pin_pull: (slot: number) => words.get(slot, "pull"),
      pin_get: (slot: number) => words.level(slot),
      pin_set: (slot: number, value: number) => this.change(slot, () => words.set(slot, "out", value)),
      pin_toggle: (slot: number) =>
        this.change(slot, () => words.set(slot, "out", 1 - words.get(slot, "out"))),
      pin_trigger: (slot: number, edges: number) => words.set(slot, "trigger", edges),
      analog: (slot: number) => words.get(slot, "analog"),
      pwm: (slot: number, frequency: number, duty: number) => {
        words.set(slot, "frequency", frequency);
        words.set(slot, "duty", duty);
        if (words.get(slot, "mode") === PinMode.unset) words.set(slot, "mode", PinMode.out);
        this.tell({ kind: "pwm", slot, freq: frequency, duty_u16: duty });
      },
      bitstream: (slot: number, at: number, length: number) =>
        this.tell({ kind: "bitstream", slot, bytes: this.bytes(at, length) }),
    };
  }

  /** Does `act` and tells the world when the pin's level is another one after it. */
  private change(slot: number, act: () => void): void {
    const { words, clock } = this.options;
    const before = words.level(slot);
    act();
    const value = words.level(slot);
    if (before === value) return;
    words.edge(slot, before, value);
    this.tell({ kind: "pin", slot, value, time: clock.now() });
  }

  private slot(id: number | string): number {
    if (typeof id === "number" && id >= 0 && id < 100) return id;
    const name = String(id);
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const answer = this.options.rendezvous.ask({ device: "slot", name });
    const slot = typeof answer === "number" ? answer : answer[0]!;
    if (slot >= 0 && slot < pinSlots) this.slots.set(name, slot);
    return slot;
  }

  private bytes(at: number, length: number): Uint8Array {
    return this.options.memory().u8.slice(at, at + length);
  }

  /** Asks a device; what it answers goes to `into`. The number of bytes, or a negative errno. */
  private ask(question: Question, into = 0, room = 0): number {
    const answer = this.options.rendezvous.ask(question);
    if (typeof answer === "number") return answer;
    const count = Math.min(answer.length, room);
    this.options.memory().u8.set(answer.subarray(0, count), into);
    return count;
  }

  private buses(): Record<string, Native> {
    return {
      i2c_scan: (bus: string, into: number) => this.ask({ device: "i2c-scan", bus }, into, 128),
      /** Writes (not at all when `from` is 0), then reads (not at all when `into` is 0). */
      i2c: (
        bus: string,
        address: number,
        from: number,
        out: number,
        into: number,
        read: number,
        stop: boolean,
      ) => {
        const write = from === 0 ? undefined : this.bytes(from, out);
        const got = this.ask(
          { device: "i2c", bus, address, write, read: into === 0 ? -1 : read, stop },
          into,
          read,
        );
        return got >= 0 && into !== 0 && got < read ? -errno.EIO : got;
      },
      spi: (bus: string, from: number, length: number, into: number) =>
        this.ask({ device: "spi", bus, write: this.bytes(from, length) }, into, into === 0 ? 0 : length),
      uart_write: (id: number, from: number, length: number) =>
        this.tell({ kind: "uart", id, bytes: this.bytes(from, length) }),
      uart_read: (id: number, into: number, room: number) =>
        this.ask({ device: "uart", id, read: room }, into, room),
      uart_any: (id: number) => {
        const answer = this.options.rendezvous.ask({ device: "uart", id, read: -1 });
        return typeof answer === "number" ? 0 : answer[0]! + answer[1]! * 256;
      },
    };
  }

  private board(): Record<string, Native> {
    const { clock, files, post, uniqueId, words } = this.options;
    return {
      sleep_until: (deadline: number) => clock.sleepUntil(deadline),
      wait_until: (deadline: number) => clock.waitUntil(deadline),
      now: () => clock.now(),
      reset_cause: () => causes.indexOf(this.cause) + 1,
      unique_id: (index: number) => uniqueId[index],
      reset: (cause: number, after: number) => {
        post({ kind: "reset", cause: causes[cause - 1] ?? "hard", after });
        stayQuiet();
      },
      bootloader: () => {
        post({ kind: "bootloader" });
        stayQuiet();
      },
      watchdog: (timeout: number) => post({ kind: "watchdog", timeout }),
      feed: () => words.feed(),
      sync: () => files.syncAll(),
      load_settings: () => files.storedSettings,
      save_settings: (json: string) => {
        files.storedSettings = json;
      },
    };
  }
}

/** For ever: the host ends this thread. */
function stayQuiet(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
