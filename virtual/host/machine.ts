/** The host's half of the simulated peripherals: what a test drives and watches. */
import { performance } from "node:perf_hooks";
import { EventKey, floating, type MachineWords, numberedPins, pinSlots } from "../machineWords.js";
import type { MachineEvent, Question } from "../messages.js";
import type {
  AdcControl,
  MachineControl,
  MachineEvents,
  PinChange,
  PinControl,
  PinMode,
  PwmControl,
  UartControl,
} from "../types.js";
import { Buses } from "./buses.js";

const modes: Record<number, PinMode> = { [-1]: "unset", 0: "in", 1: "out", 2: "open-drain" };
const pulls = ["none", "up", "down"] as const;
const fullScale = 65535;
const supplyVolts = 3.3;
/** At least so many changes of a pin are kept. */
const rememberedChanges = 10_000;

export class Machine implements MachineControl {
  private readonly listeners = new Map<keyof MachineEvents, Set<(detail: never) => void>>();
  private readonly slots = new Map<string, number>();
  private readonly names = new Map<number, number | string>();
  private readonly pins = new Map<number, Pin>();
  private readonly received = new Map<number, number[]>();
  private readonly buses = new Buses((message, error) => this.emit("log", { message, error }));
  private powered = performance.now();

  constructor(
    readonly words: MachineWords,
    private readonly poke: () => void,
  ) {
    words.float();
  }

  /** Power comes on: times count from here. */
  powerUp(): void {
    this.powered = performance.now();
  }

  on<K extends keyof MachineEvents>(event: K, listener: (detail: MachineEvents[K]) => void): () => void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
    return () => known.delete(listener);
  }

  emit<K extends keyof MachineEvents>(event: K, detail: MachineEvents[K]): void {
    for (const listener of this.listeners.get(event) ?? [])
      (listener as (detail: MachineEvents[K]) => void)(detail);
  }

  pin(id: number | string): Pin {
    const slot = this.slot(id);
    let pin = this.pins.get(slot);
    if (!pin) {
      pin = new Pin(this, slot);
      this.pins.set(slot, pin);
    }
    return pin;
  }

  adc(id: number | string): AdcControl {
    const slot = this.slot(id);
    const setU16 = (value: number) =>
      this.words.set(slot, "analog", Math.round(Math.min(Math.max(value, 0), fullScale)));
    return { setU16, setVolts: (volts) => setU16((volts / supplyVolts) * fullScale) };
  }

  pwm(id: number | string): PwmControl {
    const slot = this.slot(id);
    const { words } = this;
    return {
      get freq() {
        return words.get(slot, "frequency");
      },
      get duty_u16() {
        return words.get(slot, "duty");
      },
      onChange: (listener) =>
        this.on("pwm", (detail) => {
          if (this.slot(detail.pin) === slot) listener({ freq: detail.freq, duty_u16: detail.duty_u16 });
        }),
    };
  }

  i2c(bus: number | string) {
    return this.buses.i2c(String(bus));
  }

  spi(bus: number | string) {
    return this.buses.spi(String(bus), (pin) => this.pin(pin).value === 0);
  }

  uart(id: number): UartControl {
    return {
      write: (bytes) => {
        const queue = this.received.get(id) ?? [];
        this.received.set(id, queue);
        for (const byte of bytes) queue.push(byte);
        this.words.pushEvent(EventKey.uart + id, 1);
        this.poke();
      },
      onData: (listener) =>
        this.on("uart", ({ uart, bytes }) => {
          if (uart === id) listener(bytes);
        }),
    };
  }

  /** The slot of a pin: what the program calls it decides, so `5` and `"5"` are the same. */
  private slot(id: number | string): number {
    const number = Number(id);
    if (String(number) === String(id) && Number.isInteger(number) && number >= 0 && number < numberedPins)
      return number;
    const name = String(id);
    const slot = this.slots.get(name) ?? numberedPins + this.slots.size;
    if (slot >= pinSlots)
      throw new RangeError(`Too many pins with names (${pinSlots - numberedPins} are possible)`);
    this.slots.set(name, slot);
    this.names.set(slot, id);
    return slot;
  }

  private nameOf(slot: number): number | string {
    return this.names.get(slot) ?? slot;
  }

  /** What the program did. */
  handle(event: MachineEvent): void {
    if (event.kind === "pin") this.changed(event.slot, { value: event.value, time: event.time, by: "board" });
    else if (event.kind === "pwm") {
      this.emit("pwm", { pin: this.nameOf(event.slot), freq: event.freq, duty_u16: event.duty_u16 });
    } else if (event.kind === "uart") this.emit("uart", { uart: event.id, bytes: event.bytes });
    else if (event.kind === "bitstream") {
      this.pin(this.nameOf(event.slot)).bitstream = event.bytes;
      this.emit("bitstream", { pin: this.nameOf(event.slot), bytes: event.bytes });
    }
  }

  private changed(slot: number, change: PinChange): void {
    this.pin(this.nameOf(slot)).record(change);
    this.emit("pin", { pin: this.nameOf(slot), ...change });
  }

  /** Drives a pin from outside, or lets it go. */
  drive(slot: number, driven: number): void {
    const before = this.words.level(slot);
    this.words.set(slot, "driven", driven);
    const value = this.words.level(slot);
    if (value === before) return;
    this.changed(slot, { value, time: performance.now() - this.powered, by: "host" });
    if (this.words.edge(slot, before, value)) this.poke();
  }

  /** The answer to a question of the board: bytes, or a negative errno. */
  async answer(question: Question): Promise<Uint8Array | number> {
    if (question.device === "slot") return this.slotAnswer(question.name);
    if (question.device === "uart") return this.uartAnswer(question.id, question.read);
    return this.buses.answer(question);
  }

  private slotAnswer(name: string): Uint8Array | number {
    try {
      return Uint8Array.of(this.slot(name));
    } catch (error) {
      this.emit("log", { message: (error as Error).message, error });
      return -1;
    }
  }

  private uartAnswer(id: number, read: number): Uint8Array {
    const queue = this.received.get(id) ?? [];
    if (read < 0)
      return Uint8Array.of(Math.min(queue.length, fullScale) & 255, Math.min(queue.length, fullScale) >> 8);
    return Uint8Array.from(queue.splice(0, read));
  }
}

class Pin implements PinControl {
  readonly history: PinChange[] = [];
  bitstream: Uint8Array | undefined;
  private readonly watchers = new Set<(change: PinChange) => void>();

  constructor(
    private readonly machine: Machine,
    private readonly slot: number,
  ) {}

  get value(): 0 | 1 {
    return this.machine.words.level(this.slot);
  }

  set value(level: 0 | 1) {
    this.machine.drive(this.slot, level ? 1 : 0);
  }

  get mode(): PinMode {
    return modes[this.machine.words.get(this.slot, "mode")] ?? "unset";
  }

  get pull(): "none" | "up" | "down" {
    return pulls[this.machine.words.get(this.slot, "pull")] ?? "none";
  }

  release(): void {
    this.machine.drive(this.slot, floating);
  }

  onChange(listener: (change: PinChange) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  record(change: PinChange): void {
    this.history.push(change);
    if (this.history.length >= 2 * rememberedChanges) this.history.splice(0, rememberedChanges);
    for (const watcher of this.watchers) watcher(change);
  }
}
