/** `machine.CAN`, for the ports that have it: alif, mimxrt, stm32. Since 1.28. */
import type { memoryview } from "../../builtins.js";
import type { Irq } from "../../machine.js";
import type { Const, Flags, int, Kw, ReadableBuffer, Source } from "../../mpc.js";

/** How a controller takes part in the bus. */
export type CANMode = Const<"CAN.mode">;
/** Whether a controller is on the bus, and with how many errors. */
export type CANState = Const<"CAN.state">;
/** Properties of a message. */
export type CANFlags = Flags<"CAN.flags">;
/** Events of a controller. */
export type CANTrigger = Flags<"CAN.irq">;
/** What a received message is: identifier, data, `FLAG_…` bits, `RECV_ERR_…` bits. */
export type CANMessage = [id: int, data: memoryview, flags: int, errors: int];
/**
 * Error counters: of sending, of receiving; how often the states warning, passive and off were entered; messages waiting
 * to be sent and to be read; how often messages were lost. `null` where the controller doesn't count.
 */
export type CANCounters = [
  tec: int | null,
  rec: int | null,
  warnings: int | null,
  passives: int | null,
  offs: int | null,
  tx_pending: int | null,
  rx_pending: int | null,
  overruns: int | null,
];
/** The timings in force: bit rate, SJW, TSEG1, TSEG2, those of CAN FD (not told by firmware up to 1.29), and what only this controller has. */
export type CANTimings = [
  bitrate: int,
  sjw: int,
  tseg1: int,
  tseg2: int,
  fd: [bitrate: int | null, sjw: int | null, tseg1: int | null, tseg2: int | null] | null,
  specific: int[] | null,
];
/** Bit timings, which rarely need to be given. */
export interface CANTimingOptions {
  /** Where in a bit it is sampled, in percent (default 75); ignored with `tseg1` and `tseg2`. */
  sample_point?: int;
  /** Jump width, 1 (default) to 4 quanta. */
  sjw?: int;
  /** Quanta before the sample, 1…16, on some controllers more; together with `tseg2`. -1 (default) follows from `sample_point`. */
  tseg1?: int;
  /** Quanta after the sample, 1…8, on some controllers more; together with `tseg1`. */
  tseg2?: int;
}
/** Mode and timings. */
export interface CANModeOptions extends CANTimingOptions {
  /** How to take part; `CAN.MODE_NORMAL` by default. */
  mode?: CANMode;
}
/** Interrupt of a controller, the rest by name. */
export interface CANIrqSettings {
  /** Events of the controller that call the handler. */
  trigger?: CANTrigger;
  /** Whether it runs in the hardware interrupt, without allocating memory. */
  hard?: boolean;
}
/** A filter: identifier, the bits of it that count, and flags that a message must have. */
export type CANFilter = readonly [identifier: int, bit_mask: int, flags: CANFlags];

/**
 * A controller of the CAN bus (classic CAN).
 * @ports alif, mimxrt, stm32
 * @since 1.28
 * @example
 * const can = new CAN(1, 500_000);
 * can.set_filters(null);
 * can.send(0x200, new bytes([1, 2, 3]));
 */
export class CAN {
  /**
   * Opens a controller.
   * @param id number of the controller, on boards that name them also its name
   * @param bitrate in bits per second
   */
  constructor(id: int | string, bitrate: int, kw?: Kw<CANModeOptions>);
  /** Opens a controller, bit rate by name. */
  constructor(id: int | string, kw: Kw<CANModeOptions & { bitrate: int }>);
  /** Opens a controller in a mode, timings in order. */
  constructor(
    id: int | string,
    bitrate: int,
    mode: CANMode,
    sample_point?: int,
    sjw?: int,
    tseg1?: int,
    tseg2?: int,
  );
  /** Opens a controller in a mode, timings by name. */
  constructor(id: int | string, bitrate: int, mode: CANMode, kw: Kw<CANTimingOptions>);
  /** Sets the controller up. */
  init(bitrate: int, kw?: Kw<CANModeOptions>): void;
  /** Sets the controller up in a mode, timings in order. */
  init(bitrate: int, mode: CANMode, sample_point?: int, sjw?: int, tseg1?: int, tseg2?: int): void;
  /** Sets the controller up in a mode, timings by name. */
  init(bitrate: int, mode: CANMode, kw: Kw<CANTimingOptions>): void;
  /** Leaves the bus and drops all messages. */
  deinit(): void;
  /**
   * Chooses the messages to receive: those that fit one of at most `FILTERS_MAX` filters, all (`null`), or none (`[]`). None
   * until it is called. `ValueError` for what the controller can't filter.
   */
  set_filters(filters: Source<CANFilter> | null): void;
  /**
   * Puts a message into the queue, from which the lowest identifier is sent first.
   * @param data at most 8 bytes; with `FLAG_RTR` only their number counts
   * @returns the number of its place in the queue; `null` if the queue is full or the order couldn't be kept. `OSError` while
   *   the controller is off the bus
   */
  send(id: int, data: ReadableBuffer, kw?: Kw<{ flags?: CANFlags }>): int | null;
  /** Puts a message with these flags into the queue. */
  send(id: int, data: ReadableBuffer, flags: CANFlags): int | null;
  /** Takes a received message, `null` if there is none; a list from an earlier call may be given to be filled. */
  recv(arg?: CANMessage | null): CANMessage | null;
  /** Takes a message back by its place in the queue; whether that was possible. */
  cancel_send(index: int): boolean;
  /** The controller's interrupt, set up by name. */
  irq(kw?: Kw<CANIrqSettings & { handler?: ((can: CAN) => void) | null }>): Irq<CANTrigger>;
  /** Sets what is called, events by name. The handler must ask `flags()` until it gives 0. */
  irq(handler: ((can: CAN) => void) | null, kw?: Kw<CANIrqSettings>): Irq<CANTrigger>;
  /** Sets what is called when the controller has one of these events. */
  irq(handler: ((can: CAN) => void) | null, trigger: CANTrigger, hard?: boolean): Irq<CANTrigger>;
  /** Sets what is called when the controller has one of these events, and how, by name. */
  irq(
    handler: ((can: CAN) => void) | null,
    trigger: CANTrigger,
    kw: Kw<Pick<CANIrqSettings, "hard">>,
  ): Irq<CANTrigger>;
  /** State of the controller. */
  state(): CANState;
  /** Comes back from `STATE_BUS_OFF`; drops what waits to be sent. */
  restart(): void;
  /** The error counters, in the list if one is given. */
  get_counters(list?: CANCounters | null): CANCounters;
  /** The bit timings in force, in the list if one is given. */
  get_timings(list?: CANTimings | null): CANTimings;
  /** Greatest number of filters. */
  static readonly FILTERS_MAX: int;
  /** Places in the queue for sending. */
  static readonly TX_QUEUE_LEN: int;
  /** Message: a request for data. */
  static readonly FLAG_RTR: CANFlags;
  /** Message: the identifier has 29 bits, not 11. */
  static readonly FLAG_EXT_ID: CANFlags;
  /** Sending: may overtake messages with the same identifier. */
  static readonly FLAG_UNORDERED: CANFlags;
  /** A message has been received. */
  static readonly IRQ_RX: CANTrigger;
  /** A message has been sent, or has failed. */
  static readonly IRQ_TX: CANTrigger;
  /** The state has got worse. */
  static readonly IRQ_STATE: CANTrigger;
  /** In the flags with `IRQ_TX`: the message has failed. */
  static readonly IRQ_TX_FAILED: CANTrigger;
  /** In the flags with `IRQ_TX`: mask of the place in the queue, after shifting. */
  static readonly IRQ_TX_IDX_MASK: int;
  /** In the flags with `IRQ_TX`: by how much the place in the queue is shifted. */
  static readonly IRQ_TX_IDX_SHIFT: int;
  /** Takes part normally. */
  static readonly MODE_NORMAL: CANMode;
  /** Sleeps; some controllers wake when there is traffic. */
  static readonly MODE_SLEEP: CANMode;
  /** For tests: receives also what it sends. */
  static readonly MODE_LOOPBACK: CANMode;
  /** Only listens, not even acknowledging. */
  static readonly MODE_SILENT: CANMode;
  /** For tests: receives what it sends, without any bus. */
  static readonly MODE_SILENT_LOOPBACK: CANMode;
  /** Received: the queue is full. */
  static readonly RECV_ERR_FULL: int;
  /** Received: messages have been lost. */
  static readonly RECV_ERR_OVERRUN: int;
  /** Not set up. */
  static readonly STATE_STOPPED: CANState;
  /** All is well. */
  static readonly STATE_ACTIVE: CANState;
  /** Some errors: a counter has reached 96. */
  static readonly STATE_WARNING: CANState;
  /** Many errors: a counter has reached 128. */
  static readonly STATE_PASSIVE: CANState;
  /** Too many errors: off the bus until `restart()`. */
  static readonly STATE_BUS_OFF: CANState;
}
