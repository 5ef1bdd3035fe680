/**
 * What the WiPy (CC3200) port adds to `machine`.
 * @ports wipy
 */
import type { Const, Flags, int, Kw, ReadableBuffer, WritableBuffer } from "../../mpc.js";
import type { AbstractBlockDev } from "../../vfs.js";
import type * as pin from "../parts/machine.Pin.js";
import type { UARTFlush } from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinToggle, pin.PinModePull, pin.PinDriveStrength {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.GP9`. */
    const board: pin.BoardPinTable;
    /** Output of 2 mA. */
    const LOW_POWER: PinDrive;
    /** Output of 4 mA. */
    const MED_POWER: PinDrive;
    /** Output of 6 mA. */
    const HIGH_POWER: PinDrive;
  }
  interface UART extends UARTFlush {
    /** Sets what is called when characters come, everything by name. */
    irq(
      kw: Kw<{
        /** `UART.IRQ_RX`. */
        trigger: UARTTrigger;
        /** 1 (default) to 7, higher is more urgent. */
        priority?: int;
        /** What is called with the port, in the hardware interrupt: no memory may be allocated. */
        handler?: ((uart: UART) => void) | null;
      }>,
    ): Irq<UARTTrigger>;
  }
  interface Irq {
    /** Lets the interrupt call its handler again. */
    enable(): void;
    /** Switches the interrupt off, keeping its settings. */
    disable(): void;
  }
  namespace UART {
    /** The older name of `IRQ_RX`. */
    const RX_ANY: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
  }
  interface Pin {
    /** The pin's name, such as `"GP25"`. */
    id(): string;
    /** The functions that the pin can have, with their numbers. */
    alt_list(): readonly (readonly [name: string, index: int])[];
  }
  interface RTC {
    /** Date and time at present, in the order of `init`. */
    now(): RTCInitDateTime;
  }
  interface PortTypes {
    /** Transfers of SPI, and `I2C.readfrom_into`, tell how many bytes they were. */
    busResult: int;
  }
  namespace SPI {
    /**
     * Documented for the bus being clocked from here, which it always is; firmware up to 1.29 lacks the name.
     * @unavailable Leave it out: firmware has no such parameter.
     */
    const CONTROLLER: int;
  }
  /** What woke the board. */
  function wake_reason(): WakeReason;
  /** A random number of 24 bits, made in software. */
  function rng(): int;
  /** Chooses the program that is run instead of `main.py`. */
  function main(filename: string): void;
  /** The memory card slot, which is mounted by `vfs.mount`. */
  class SD implements AbstractBlockDev {
    /** Opens the slot, pins by name: `["GP10", "GP11", "GP15"]` by default. */
    constructor(kw?: Kw<{ id?: int; pins?: readonly [clk: string, cmd: string, dat0: string] }>);
    /** Opens the slot with this number. */
    constructor(id: int, kw?: Kw<{ pins?: readonly [clk: string, cmd: string, dat0: string] }>);
    /** Opens the slot with these pins. */
    constructor(id: int, pins: readonly [clk: string, cmd: string, dat0: string]);
    /** Switches the slot on, pins by name. */
    init(kw?: Kw<{ id?: int; pins?: readonly [clk: string, cmd: string, dat0: string] }>): void;
    /** Switches the slot on. */
    init(id: int, kw?: Kw<{ pins?: readonly [clk: string, cmd: string, dat0: string] }>): void;
    /** Switches the slot on with these pins. */
    init(id: int, pins: readonly [clk: string, cmd: string, dat0: string]): void;
    /** Switches the slot off. */
    deinit(): void;
    /** Reads blocks of the card in the slot; 0 if all is well, else 1. */
    readblocks(block_num: int, buf: WritableBuffer): int;
    /** Writes blocks of the card in the slot; what it gives says as with `readblocks` how that went. */
    writeblocks(block_num: int, buf: ReadableBuffer): int;
    /** Controls the card as a block device; -1 for what it doesn't know. */
    ioctl(cmd: int, arg: int): int;
  }
  /**
   * The WiPy's analog converter. On the board its name is `machine.ADC`, and the general `ADC` isn't there.
   * @python ADC
   */
  class ADCWiPy {
    /** Switches the converter on, by name. There is one, number 0, and it has 12 bits. */
    constructor(kw?: Kw<{ id?: 0; bits?: 12 }>);
    /** Switches the converter with this number (0) on. */
    constructor(id: 0, kw?: Kw<{ bits?: 12 }>);
    /** Switches the converter on again. */
    init(kw?: Kw<{ bits?: 12 }>): void;
    /** Switches the converter off. */
    deinit(): void;
    /** A channel by its number, 0…3; the pin, if given, must be its own. */
    channel(id: int, kw?: Kw<{ pin?: string | Pin }>): ADCWiPyChannel;
    /** A channel by its pin. */
    channel(kw: Kw<{ id?: int; pin: string | Pin }>): ADCWiPyChannel;
  }
  /** One input of the converter, 0 to 1.4 V. */
  interface ADCWiPyChannel {
    /** Reads the input, the fastest way. */
    (): int;
    /** Reads the input. */
    value(): int;
    /** Switches the channel on again. */
    init(): void;
    /** Switches the channel off. */
    deinit(): void;
  }
  /** What a WiPy timer does. */
  type TimerWiPyMode = Const<"TimerWiPy.mode">;
  /** One of a timer's two halves. */
  type TimerWiPyHalf = Flags<"TimerWiPy.channel">;
  /** Level of the active part of a PWM signal. */
  type TimerWiPyPolarity = Const<"TimerWiPy.polarity">;
  /** What calls the handler of a channel. */
  type TimerWiPyTrigger = Const<"TimerWiPy.trigger">;
  /** Settings of a timer channel; give `freq` or `period`. */
  interface TimerWiPyChannelOptions {
    /** How often a period begins, in hertz. */
    freq?: int;
    /** Period in microseconds. */
    period?: int;
    /** Level of the active part, for PWM; `TimerWiPy.POSITIVE` by default. */
    polarity?: TimerWiPyPolarity;
    /** Active part in hundredths of a percent, 0…10000, for PWM (default 0). */
    duty_cycle?: int;
  }
  /**
   * The WiPy's hardware timers. On the board their name is `machine.Timer`, and the general `Timer` isn't there.
   * @python Timer
   */
  class TimerWiPy {
    /** Takes a timer, 0…3, as it is set up. The documented -1 for a virtual one is an `OSError` ENODEV. */
    constructor(id: int);
    /** Takes a timer, mode by name. `width` is 16 bits by default. */
    constructor(id: int, kw: Kw<{ mode: TimerWiPyMode; width?: 16 | 32 }>);
    /** Takes a timer and sets its mode; `width` in bits, 32 for slow ones, and 16 (default) for PWM. */
    constructor(id: int, mode: TimerWiPyMode, kw?: Kw<{ width?: 16 | 32 }>);
    /** Sets the mode by name, and the width in bits (default 16). */
    init(kw: Kw<{ mode: TimerWiPyMode; width?: 16 | 32 }>): void;
    /** Sets the mode; `width` in bits, 32 for slow ones. */
    init(mode: TimerWiPyMode, kw?: Kw<{ width?: 16 | 32 }>): void;
    /** Stops the timer. */
    deinit(): void;
    /** The channel that was set up before, `null` if none was. */
    channel(channel: TimerWiPyHalf): TimerWiPyChannel | null;
    /**
     * Sets a channel up in the timer's mode; either `freq` or `period` must be given.
     * @param channel `TimerWiPy.A` or `B`, of 32-bit timers both with `|`
     */
    channel(channel: TimerWiPyHalf, kw: Kw<TimerWiPyChannelOptions>): TimerWiPyChannel;
    /** Fires a single time. */
    static readonly ONE_SHOT: TimerWiPyMode;
    /** Fires again and again. */
    static readonly PERIODIC: TimerWiPyMode;
    /** Makes a PWM signal on the channel's own pin. */
    static readonly PWM: TimerWiPyMode;
    /** The first half. */
    static readonly A: TimerWiPyHalf;
    /** The second half. */
    static readonly B: TimerWiPyHalf;
    /** Active is high. */
    static readonly POSITIVE: TimerWiPyPolarity;
    /** Active is low. */
    static readonly NEGATIVE: TimerWiPyPolarity;
    /** The time has passed. */
    static readonly TIMEOUT: TimerWiPyTrigger;
    /** The duty cycle has been reached. */
    static readonly MATCH: TimerWiPyTrigger;
  }
  /** One channel of a WiPy timer. */
  interface TimerWiPyChannel {
    /** Sets what is called; the interrupt. */
    irq(
      kw: Kw<{
        /** `TimerWiPy.TIMEOUT`, for PWM `TimerWiPy.MATCH`. */
        trigger: TimerWiPyTrigger;
        /** 1 (default) to 7, higher is more urgent. */
        priority?: int;
        /** What is called with the channel, in the hardware interrupt: no memory may be allocated. */
        handler?: ((channel: TimerWiPyChannel) => void) | null;
      }>,
    ): Irq;
    /** The channel's frequency, in hertz. */
    freq(): int;
    /** Changes the frequency, in hertz. */
    freq(value: int): void;
    /** How long a period is at present, in microseconds. */
    period(): int;
    /** Changes the period, in microseconds. */
    period(value: int): void;
    /** The active part in hundredths of a percent. */
    duty_cycle(): int;
    /** Changes the active part, 0…10000. */
    duty_cycle(value: int): void;
  }
}
