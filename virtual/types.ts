import type { Profile } from "./profiles.js";

export type { Profile } from "./profiles.js";

/** What the profiles are for is in docs/virtual-board.md. */
export type ProfileName =
  | "default"
  | "bare"
  | "ring64"
  | "ring256"
  | "no-buffer"
  | "small-heap"
  | "no-raw-paste"
  | "pace115200"
  | "no-deflate"
  | "second-writer"
  | "no-interrupt";

export interface VirtualBoardOptions {
  /** A named profile, or what differs from the default one. */
  profile?: ProfileName | Partial<Profile>;
  /** A folder of this machine that keeps the board's files; it's made if it doesn't exist. Default: kept in memory. */
  dir?: string;
  /** Files that the board's flash starts with, by path; only without `dir`. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Bytes of heap at start; overrides the profile's. */
  heapSize?: number;
  /** Makes random numbers on the board, and random faults, repeatable. Default 1. */
  seed?: number;
  /** What goes wrong on the line. Default: nothing. */
  faults?: FaultPlan;
  /** Path of another build's `micropython.wasm`. Default: the package that mpc depends on. */
  wasm?: string;
}

/** A board behind a byte stream. Close it: an open board keeps Node running, as an open port does. */
export interface VirtualBoard extends AsyncDisposable {
  /** Host to board. A promise when the board's end can't take everything yet. */
  write(bytes: Uint8Array): Promise<void> | void;
  /** Board to host. What came before the first listener is given to it. Returns the function that ends it. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
  /** Called once: without a reason after `close()`, with one when the board is gone for good. */
  onClose(listener: (reason?: Error) => void): () => void;
  /** A power cycle: files stay, everything else goes. Also frees a board that hangs. */
  hardReset(): Promise<void>;
  close(): Promise<void>;
  /** What is connected to the board's pins and buses. */
  readonly machine: MachineControl;
  /** What the board isn't ready for waits at the host; false where the profile has a receive ring, which loses it. */
  readonly pacesItself: boolean;
  /** Bytes of input that the receive ring of a profile has lost since power-up. */
  readonly lostInput: number;
}

// Faults

export type Direction = "toBoard" | "toHost";

/** One thing that goes wrong at byte `at` (counted from 0) of a direction. */
export type Fault =
  | { direction: Direction; at: number; kind: "drop"; count?: number }
  | { direction: Direction; at: number; kind: "repeat"; count?: number }
  /** The byte changes places with the next one. */
  | { direction: Direction; at: number; kind: "swap" }
  /** The byte is combined with `mask` by exclusive or; default 1. */
  | { direction: Direction; at: number; kind: "flip"; mask?: number }
  /** Everything from this byte on comes so many milliseconds later. */
  | { direction: Direction; at: number; kind: "delay"; milliseconds: number }
  /** The board loses power for a moment before this byte. */
  | { direction: Direction; at: number; kind: "reset" };

export interface RandomFaults {
  /** Faults a byte: 0.001 is one in a thousand. */
  rate: number;
  /** Default: the board's seed. */
  seed?: number;
  /** Default: drop, repeat, swap and flip. */
  kinds?: ("drop" | "repeat" | "swap" | "flip")[];
  /** Default: both. */
  direction?: Direction;
  /** Bytes of each direction that stay whole at the start. Default 0. */
  after?: number;
}

export type FaultPlan = readonly Fault[] | RandomFaults;

// Peripherals

export type PinMode = "unset" | "in" | "out" | "open-drain";

export interface PinChange {
  value: 0 | 1;
  /** Milliseconds since the board got power. */
  time: number;
  /** Who changed the level. */
  by: "board" | "host";
}

export interface PinControl {
  /** Reading gives the pin's level; writing drives it from outside, as a button or another chip would. */
  value: 0 | 1;
  readonly mode: PinMode;
  readonly pull: "none" | "up" | "down";
  /** Changes of the level, oldest first: the last 10,000 at least. */
  readonly history: readonly PinChange[];
  /** Bytes of the last `machine.bitstream` (NeoPixel) on this pin. */
  readonly bitstream: Uint8Array | undefined;
  /** Stops driving it from outside. */
  release(): void;
  onChange(listener: (change: PinChange) => void): () => void;
}

export interface AdcControl {
  /** 0 to 3.3 V. */
  setVolts(volts: number): void;
  /** 0 to 65535. */
  setU16(value: number): void;
}

export interface PwmControl {
  /** Hertz; 0 when it's off. */
  readonly freq: number;
  /** 0 to 65535. */
  readonly duty_u16: number;
  onChange(listener: (pwm: { freq: number; duty_u16: number }) => void): () => void;
}

/**
 * A chip on an I2C bus. Each method is one part of a transfer; the board waits for it, five seconds at most. A method that
 * is missing, or throws, doesn't acknowledge: the board gets an OSError.
 */
export interface I2cDevice {
  /** Bytes after the address. */
  write?(bytes: Uint8Array): void | Promise<void>;
  /** As many bytes as asked for. */
  read?(length: number): Uint8Array | Promise<Uint8Array>;
}

export interface SpiDevice {
  /** Full duplex: as many bytes back as came. */
  transfer(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

export interface UartControl {
  /** Bytes that the board will read. */
  write(bytes: Uint8Array): void;
  /** Bytes that the board has written. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
}

export interface MachineEvents {
  pin: { pin: number | string } & PinChange;
  pwm: { pin: number | string; freq: number; duty_u16: number };
  uart: { uart: number; bytes: Uint8Array };
  bitstream: { pin: number | string; bytes: Uint8Array };
  /** Why the board restarts. */
  reset: { cause: string };
  /** What a device that a test supplied threw, and the like. */
  log: { message: string; error?: unknown };
}

/** The world around the board's pins. It outlives resets: a driven pin stays driven, a chip stays attached. */
export interface MachineControl {
  /** `id` as the program names it: a number, or a name such as "LED". */
  pin(id: number | string): PinControl;
  adc(id: number | string): AdcControl;
  pwm(id: number | string): PwmControl;
  /** A bus by its number, "soft" for SoftI2C, "*" for all of them. */
  i2c(bus: number | string): {
    /** Returns the function that takes the chip off again. */
    attach(address: number, device: I2cDevice): () => void;
  };
  /** `cs`: the device is there only while this pin is low. */
  spi(bus: number | string): { attach(device: SpiDevice, options?: { cs?: number | string }): () => void };
  uart(id: number): UartControl;
  on<K extends keyof MachineEvents>(event: K, listener: (detail: MachineEvents[K]) => void): () => void;
}
