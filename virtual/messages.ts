/** What host and worker tell each other besides the shared memory. */
import type { MessagePort } from "node:worker_threads";
import type { Change } from "./device/store.js";
import type { Symbols } from "./device/symbols.js";
import type { Link } from "./link.js";
import type { Profile } from "./profiles.js";

export interface WorkerData {
  port: MessagePort;
  start: Start;
}

/** Given to a worker when it starts. */
export interface Start {
  link: Link;
  module: unknown;
  symbols: Symbols | undefined;
  profile: Profile;
  /** `sim:DIR`, or the files that the host has kept. */
  flash: { folder: string } | { files: [string, Uint8Array | null][] };
  seed: number;
  /** Why the board starts. */
  cause: ResetCause;
}

/** As `machine.reset_cause()` names them. */
export type ResetCause = "power-on" | "hard" | "watchdog" | "deep-sleep" | "soft";

/** Worker to host. */
export type Message =
  /** There is output, or room for input. */
  | { kind: "bell" }
  | { kind: "ready"; memory: SharedArrayBuffer; symbols: Symbols; dispatcher: number }
  | { kind: "flash"; change: Change }
  | Wish
  | MachineEvent;

/** What a running board wants of the host. */
export type Wish =
  | { kind: "question"; id: number; question: Question }
  /** `machine.reset()` and the like, after so many milliseconds: the board waits for it. */
  | { kind: "reset"; cause: ResetCause; after: number }
  /** `machine.bootloader()`: the board is gone. */
  | { kind: "bootloader" }
  /** A timer's callback is due every so many milliseconds; 0 ends it. */
  | { kind: "timer"; id: number; period: number }
  | { kind: "watchdog"; timeout: number };

/** What the program did to the peripherals. `time` is in milliseconds since the board got power. */
export type MachineEvent =
  | { kind: "pin"; slot: number; value: 0 | 1; time: number }
  | { kind: "pwm"; slot: number; freq: number; duty_u16: number }
  | { kind: "uart"; id: number; bytes: Uint8Array }
  | { kind: "bitstream"; slot: number; bytes: Uint8Array };

/** What the host's devices answer. */
export type Question =
  | { device: "slot"; name: string }
  | {
      device: "i2c";
      bus: string;
      address: number;
      write: Uint8Array | undefined;
      read: number;
      stop: boolean;
    }
  | { device: "i2c-scan"; bus: string }
  | { device: "spi"; bus: string; write: Uint8Array }
  | { device: "uart"; id: number; read: number };
