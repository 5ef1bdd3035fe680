/**
 * `machine`: pins, buses, timers, clocks, sleep and reset of the board.
 *
 * Follows the page "machine — functions related to the hardware" of the MicroPython documentation. What only some ports
 * have is declared in `ports/<port>/machine.d.ts`, or marked with `@ports` here where most ports have it. Callbacks run in
 * interrupt context: they must be short, and where `hard` is asked for they must not allocate memory.
 */
import type { bytes } from "./builtins.js";
import type { Const, Flags, int, Kw, ReadableBuffer, Tuples, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/** A region of memory, read and written by absolute byte address. */
export interface Memory {
  /**
   * The value at this byte address; an address that isn't aligned raises `ValueError`, one without memory behind it may crash
   * the board. Writing keeps the low bits.
   */
  [address: number]: int;
}
/**
 * Memory as single bytes: `mem8[address]` reads one, `mem8[address] = x` writes one.
 */
export const mem8: Memory;
/** Memory as 16-bit units; the address counts bytes and must be even. */
export const mem16: Memory;
/**
 * Memory as 32-bit words, as peripheral registers want it; the address counts bytes and must be a multiple of four. What is
 * read is signed on 32-bit chips: `& 0xffff_ffff` in Python, `>>> 0` here, makes it positive.
 * @example
 * mem32[0x4800_0000 + 0x18] = 1 << 2; // set PA2 on an STM32
 */
export const mem32: Memory;

/** Why the board started last; see `reset_cause`. */
export type ResetCause = Const<"machine.reset_cause">;
/** What ended the last sleep; see `wake_reason` of the ports that have it. */
export type WakeReason = Const<"machine.wake_reason">;
/** The sleep states in which an interrupt may wake the board; combined with `|`. */
export type WakeStates = Flags<"machine.wake">;
/** The opaque state of the interrupts that `disable_irq` gives and `enable_irq` takes. */
export type IrqState = Const<"machine.irq_state"> | boolean;

/**
 * The interrupt may wake the board from idling.
 * @ports wipy
 */
export const IDLE: WakeStates;
/**
 * The interrupt may wake the board from light sleep.
 * @ports esp32, wipy
 */
export const SLEEP: WakeStates;
/**
 * The interrupt may wake the board from deep sleep.
 * @ports esp32, esp8266, wipy
 */
export const DEEPSLEEP: WakeStates;
/**
 * The board was powered on.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export const PWRON_RESET: ResetCause;
/**
 * The reset pin, or `reset()`, started the board.
 * @ports alif, esp32, esp8266, nrf, renesas-ra, samd, stm32, wipy
 */
export const HARD_RESET: ResetCause;
/**
 * The watchdog wasn't fed in time.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export const WDT_RESET: ResetCause;
/**
 * The board came out of `deepsleep()`.
 * @ports alif, esp32, esp8266, renesas-ra, samd, stm32, wipy
 */
export const DEEPSLEEP_RESET: ResetCause;
/**
 * The interpreter was restarted (Ctrl-D or `soft_reset()`); the hardware kept its state.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, samd, stm32, wipy
 */
export const SOFT_RESET: ResetCause;
/**
 * Woken by the wireless network.
 * @ports wipy
 */
export const WLAN_WAKE: WakeReason;
/**
 * Woken by a pin.
 * @ports esp32, wipy
 */
export const PIN_WAKE: WakeReason;
/**
 * Woken by an alarm of the real-time clock.
 * @ports wipy
 */
export const RTC_WAKE: WakeReason;

/**
 * Resets the whole board, as its reset button does. Doesn't return.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy, zephyr
 */
export function reset(): never;
/**
 * Restarts the interpreter: all objects are dropped, the heap is cleared, `main.py` runs again. Doesn't return.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, wipy, zephyr
 */
export function soft_reset(): never;
/**
 * Tells what started the board: one of the `…_RESET` constants.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy, zephyr
 * @example
 * if (reset_cause() === DEEPSLEEP_RESET) print("woken");
 */
export function reset_cause(): ResetCause;
/**
 * Leaves MicroPython for the bootloader, ready for new firmware. Doesn't return.
 * @param value chooses a bootloader or is passed to it; what is accepted depends on the port
 * @ports alif, esp32 (chips with native USB), mimxrt, nrf, renesas-ra, rp2, samd, stm32
 */
export function bootloader(value?: int | ReadableBuffer): never;
/**
 * Switches interrupts off and gives back what `enable_irq` needs to restore them. Keep the time until then short: timers,
 * USB and the watchdog are affected.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 * @example
 * const state = disable_irq();
 * count += 1;
 * enable_irq(state);
 */
export function disable_irq(): IrqState;
/**
 * Puts the interrupts back into an earlier state.
 * @param state what the matching `disable_irq()` returned
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export function enable_irq(state: IrqState): void;
/** What ports replace of the general types; a port's file fills it. */
export interface PortTypes {}
/** What `freq()` gives: the frequency of the CPU in hertz, on STM32 a tuple that begins with it. */
export type CPUFrequency = PortTypes extends { cpuFrequency: infer Frequency } ? Frequency : int;
/**
 * The present clock frequency of the CPU, in hertz. STM32 tells those of its buses, too, and so gives a tuple.
 * @ports alif, esp32, esp8266, microbit, mimxrt, renesas-ra, rp2, samd, stm32, wipy
 */
export function freq(): CPUFrequency;
/**
 * Changes the clock frequency of the CPU; which values are possible depends on the port, and not all chips of STM32 can. Firmware
 * up to 1.29 of the other ports answers `NotImplementedError`.
 * @param hz the new frequency, in hertz
 * @ports esp32, esp8266, rp2, samd, stm32
 */
export function freq(hz: int): void;
/**
 * Stops the CPU clock until the next interrupt, at most for a millisecond or so. Call it in loops that poll something:
 * peripherals go on, power drops.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, wipy, zephyr
 */
export function idle(): void;
/**
 * Light sleep without a time limit, under its old name.
 * @deprecated use `lightsleep()`
 * @ports esp32, esp8266, nrf, renesas-ra, stm32, wipy
 */
export function sleep(): void;
/**
 * Sleeps with all memory and state kept; goes on after the call when a wake source fires. Peripherals may be stopped.
 * @param time_ms longest time to sleep, in milliseconds; without it only a wake source ends the sleep
 * @ports alif, esp32, esp8266, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export function lightsleep(time_ms?: int): void;
/**
 * Sleeps with the least power. Memory and peripherals are lost: waking is a reset, and the program starts over with
 * `reset_cause()` equal to `DEEPSLEEP_RESET`.
 * @param time_ms longest time to sleep, in milliseconds; without it only a wake source ends the sleep
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export function deepsleep(time_ms?: int): never;
/**
 * A serial number of the chip, as bytes; on some ports its MAC address. The length depends on the chip.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 */
export function unique_id(): bytes;
/**
 * Measures a pulse on a pin: waits until the pin has the level, then times how long it keeps it.
 * @param pin an input
 * @param pulse_level level of the pulse, 0 low or 1 high
 * @param timeout_us limit for the waiting and for the pulse each, in microseconds (default one second)
 * @returns the length in microseconds; -2 if the pulse didn't start in time, -1 if it didn't end in time
 * @ports alif, esp32, esp8266, microbit, mimxrt, renesas-ra, rp2, samd, stm32, unix
 * @example
 * const echo = time_pulse_us(new Pin(3, Pin.IN), 1, 30_000);
 * const centimetres = echo / 58; // of an ultrasonic sensor
 */
export function time_pulse_us(pin: Pin, pulse_level: 0 | 1 | boolean, timeout_us?: int): int;
/** The four pulse widths of `bitstream`, in nanoseconds: high and low time of a 0, then high and low time of a 1. */
export type BitTiming = readonly [high_0: int, low_0: int, high_1: int, low_1: int];
/**
 * Sends bytes by timing the level of a pin in software, highest bit first. Good to about 30 ns on fast chips and 120 ns on
 * a Cortex-M0. For LED strips see `neopixel`.
 * @param pin an output
 * @param encoding 0, the only one so far: a high pulse then a low one for each bit
 * @param timing widths of the pulses; `[400, 850, 800, 450]` suits WS2812 LEDs
 * @param data what to send
 * @ports esp32, esp8266, mimxrt, rp2, samd, stm32
 * @example
 * bitstream(new Pin(5, Pin.OUT), 0, [400, 850, 800, 450], new bytes([0, 255, 0]));
 */
export function bitstream(pin: Pin, encoding: 0, timing: BitTiming, data: ReadableBuffer): void;

/**
 * Reads the answer of a DHT11 or DHT22 sensor; the driver `dht` is easier to use.
 * @param pin the sensor's data pin, open-drain
 * @param buf five bytes: humidity, temperature, check
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32
 */
export function dht_readinto(pin: Pin, buf: WritableBuffer): void;

// ------------------------------------------------------------------------------------------------ Pin

/**
 * The pins that a board file names. Empty here; a file of `boards/` fills it, which makes any other name an error.
 */
export interface BoardPins {}
/**
 * Which pin, as the chip counts them.
 * @ports esp32, esp8266, nrf, rp2, samd
 */
export type PinNumber = int;
/**
 * The name of a pin: any string, or one of the board's where a board file is loaded.
 * @ports alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, wipy
 */
export type PinName = [keyof BoardPins] extends [never] ? string : keyof BoardPins & string;
/**
 * A pin by the name of its port in the device tree and its number there; known to the constructors of `Pin` and `Signal` only.
 * @ports zephyr
 */
export type PinPair = Tuples<readonly [port: string, pin: int]>;
/** What names a pin: its number, its name, or a pair of port and number, as the port of MicroPython has it. */
export type PinIdentifier = PinNumber | PinName | PinPair;
/** A pin, or its number or name. */
export type PinId = PinNumber | PinName | Pin;
/** Direction or function of a pin: `Pin.IN`, `Pin.OUT` and so on. */
export type PinMode = Const<"Pin.mode">;
/** The resistor of an input: `Pin.PULL_UP`, `Pin.PULL_DOWN`. */
export type PinPull = Const<"Pin.pull">;
/** The strength of an output: `Pin.DRIVE_0` and so on. */
export type PinDrive = Const<"Pin.drive">;
/** The events that call the handler of a pin: `Pin.IRQ_RISING | Pin.IRQ_FALLING`. */
export type PinTrigger = Flags<"Pin.irq">;
/** A logic level to write: 0 and `false` are low, everything else high. */
export type Level = int | boolean;

/** Settings of a pin that are given by name. */
export interface PinSettings {
  /** Level that an output starts with; left out, the present one stays. */
  value?: Level;
  /**
   * Strength of an output; left out, it is the port's usual one.
   * @ports esp32, mimxrt, psoc-edge, renesas-ra, samd, wipy
   */
  drive?: PinDrive;
  /**
   * Number of the alternative function, for `Pin.ALT` and `Pin.ALT_OPEN_DRAIN`; depends on the chip.
   * @ports alif, nrf, rp2, stm32, wipy
   */
  alt?: int;
}
/** Pull by name, with the other settings. */
export interface PinPullSettings extends PinSettings {
  /** Resistor to switch on, `null` for none. Left out where a mode is given, it is none on most ports; esp32, psoc-edge and renesas-ra keep it. */
  pull?: PinPull | null;
}
/** Everything that may be said of a pin by name. */
export interface PinOptions extends PinPullSettings {
  /** Direction or function. The documented default -1 isn't taken by firmware: what isn't given is left out. */
  mode?: PinMode;
}
/** Settings of a pin interrupt that are given by name. */
export interface PinIrqSettings {
  /**
   * Priority of the interrupt: on the WiPy 1 (default) to 7, higher is more urgent; on PSOC Edge lower is, and the default is the
   * least.
   * @ports psoc-edge, wipy
   */
  priority?: int;
  /**
   * Sleep states from which the pin may wake the board (default `null`: none).
   * @ports esp32, wipy
   */
  wake?: WakeStates | null;
  /**
   * Whether the handler runs in the hardware interrupt itself, with the least delay, where it must not allocate memory
   * (default false: it is scheduled). esp8266 can't: true is a `ValueError` there.
   * @ports alif, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  hard?: boolean;
}
/** A pin interrupt with trigger by name. */
export interface PinIrqTriggerSettings extends PinIrqSettings {
  /** Events that call the handler; both edges by default. */
  trigger?: PinTrigger;
}
/** A pin interrupt, everything by name. */
export interface PinIrqOptions extends PinIrqTriggerSettings {
  /** What to call, with the pin; `null` (the default) for nothing. */
  handler?: ((pin: Pin) => void) | null;
}

/** The interrupt of an esp32's or esp8266's pin, which doesn't know what has caused it. */
export interface TriggeredIrq<Trigger extends int = int> {
  /**
   * The events that are enabled.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  trigger(): Trigger;
  /**
   * Enables other events, and gives those that were enabled before.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  trigger(trigger: Trigger): Trigger;
  /** Calls the handler, as the interrupt would. */
  (): void;
}
/** The interrupt of a pin or peripheral, as `irq()` returns it. */
export interface Irq<Trigger extends int = int> extends TriggeredIrq<Trigger> {
  /** The events that caused the present call of the handler. */
  flags(): int;
}
/** The interrupt of a pin; STM32 and Renesas RA give none, and those of esp32 and esp8266 have no `flags()`. */
export type PinIrq = PortTypes extends { pinIrq: infer Interrupt } ? Interrupt : Irq<PinTrigger>;

/**
 * One of the board's general-purpose pins, read or driven digitally.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
 * @example
 * const led = new Pin(2, Pin.OUT);
 * led(1);
 * const button = new Pin(0, Pin.IN, Pin.PULL_UP);
 * button.irq((pin) => print(pin.value()), Pin.IRQ_FALLING);
 */
export class Pin {
  /** Takes the pin as it is. */
  constructor(id: PinIdentifier | Pin);
  /** Takes the pin and sets it up, everything by name. */
  constructor(id: PinIdentifier | Pin, kw: Kw<PinOptions & { mode: PinMode }>);
  /**
   * Takes the pin in the mode that it has, and sets something else.
   * @ports alif, esp32, psoc-edge, renesas-ra, rp2, samd
   */
  constructor(id: PinIdentifier | Pin, kw: Kw<PinOptions>);
  /** Takes the pin with a mode. */
  constructor(id: PinIdentifier | Pin, mode: PinMode, kw?: Kw<PinPullSettings>);
  /** Takes the pin with a mode and a pull resistor (`null`: none). */
  constructor(id: PinIdentifier | Pin, mode: PinMode, pull: PinPull | null, kw?: Kw<PinSettings>);
  /** Sets the pin up anew, everything by name. */
  init(kw: Kw<PinOptions & { mode: PinMode }>): void;
  /**
   * Changes something of the pin that isn't its mode.
   * @ports alif, esp32, psoc-edge, renesas-ra, rp2, samd
   */
  init(kw?: Kw<PinOptions>): void;
  /** Sets the pin up with another mode. */
  init(mode: PinMode, kw?: Kw<PinPullSettings>): void;
  /** Sets the pin up with another mode and pull. */
  init(mode: PinMode, pull: PinPull | null, kw?: Kw<PinSettings>): void;
  /**
   * Reads the level outside: as an input, and in open-drain mode while the output is released. As an output most ports give
   * what is driven, which isn't promised.
   */
  value(): 0 | 1;
  /** Sets the output's level; an input stores it for when it becomes an output. */
  value(x: Level): void;
  /**
   * Drives the output high.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  on(): void;
  /**
   * Drives the output low.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  off(): void;
  /**
   * Sets the function that is called when the level changes, by name, and returns the interrupt (`null` on STM32 and Renesas RA).
   * @example
   * pin.irq({ handler: (p) => { count += 1; }, trigger: Pin.IRQ_RISING });
   */
  irq(kw: Kw<PinIrqOptions & { trigger: PinTrigger }>): PinIrq;
  /**
   * Sets the handler for both edges, everything by name.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  irq(kw?: Kw<PinIrqOptions>): PinIrq;
  /**
   * Sets the handler (`null` for none) for both edges, or for the trigger given by name.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  irq(handler: ((pin: Pin) => void) | null, kw?: Kw<PinIrqTriggerSettings>): PinIrq;
  /**
   * Sets the handler for these events.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  irq(handler: ((pin: Pin) => void) | null, trigger: PinTrigger, kw?: Kw<PinIrqSettings>): PinIrq;
  /** Input: high impedance, the level can be read. */
  static readonly IN: PinMode;
  /** Push-pull output: driven high or low. */
  static readonly OUT: PinMode;
  /**
   * Open-drain output: pulled low for 0, released for 1. Not on every port and pin.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  static readonly OPEN_DRAIN: PinMode;
  /**
   * The pin belongs to a peripheral, chosen by `alt`. Not on every port.
   * @ports renesas-ra, rp2, stm32, wipy
   */
  static readonly ALT: PinMode;
  /**
   * The pin belongs to a peripheral and is open-drain. Not on every port.
   * @ports renesas-ra, stm32, wipy
   */
  static readonly ALT_OPEN_DRAIN: PinMode;
  /**
   * The pin is an analog input, its digital part off. Not on every port.
   * @ports renesas-ra, stm32
   */
  static readonly ANALOG: PinMode;
  /** A resistor to the supply keeps an open input high. */
  static readonly PULL_UP: PinPull;
  /**
   * A resistor to ground keeps an open input low.
   * @ports alif, esp32, mimxrt, nrf, psoc-edge, rp2, samd, stm32, wipy, zephyr
   */
  static readonly PULL_DOWN: PinPull;
  /**
   * Weakest output. What the steps mean in milliamperes depends on the port.
   * @ports esp32, mimxrt, psoc-edge, renesas-ra
   */
  static readonly DRIVE_0: PinDrive;
  /**
   * One step stronger than `DRIVE_0`.
   * @ports esp32, mimxrt, psoc-edge, renesas-ra
   */
  static readonly DRIVE_1: PinDrive;
  /**
   * Two steps stronger than `DRIVE_0`.
   * @ports esp32, mimxrt, psoc-edge, renesas-ra
   */
  static readonly DRIVE_2: PinDrive;
  /** Interrupt when the level goes from high to low. */
  static readonly IRQ_FALLING: PinTrigger;
  /** Interrupt when the level goes from low to high. */
  static readonly IRQ_RISING: PinTrigger;
  /**
   * Interrupt for as long as the level is low.
   * @ports renesas-ra, wipy
   */
  static readonly IRQ_LOW_LEVEL: PinTrigger;
  /**
   * Interrupt for as long as the level is high.
   * @ports wipy
   */
  static readonly IRQ_HIGH_LEVEL: PinTrigger;
}
export interface Pin {
  /** Calling the pin reads its level, as `value()` does but faster. */
  (): 0 | 1;
  /** Calling the pin with a level sets it, as `value(x)` does. */
  (x: Level): void;
}

/** Settings of a `Signal` made from a pin. */
export interface SignalOptions {
  /** Whether the active level is low, as of a button or LED wired against the supply (default false). */
  invert?: boolean;
}
/** Settings of a `Signal` that makes its own pin. */
export interface SignalPinSettings extends PinSettings, SignalOptions {}
/** Settings, pull included, of a `Signal` that makes its own pin. */
export interface SignalPullSettings extends PinPullSettings, SignalOptions {}
/** All settings of a `Signal` that makes its own pin. */
export interface SignalPinOptions extends PinOptions, SignalOptions {}

/**
 * A pin seen as "active" or "inactive", whichever level that is: code that uses signals doesn't care how the LED or relay
 * is wired.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, wipy, zephyr
 * @example
 * const led = new Signal(new Pin(2, Pin.OUT), { invert: true });
 * led.on(); // drives the pin low
 */
export class Signal {
  /** Makes a signal of a pin that is already set up. */
  constructor(pin_obj: Pin, kw?: Kw<SignalOptions>);
  /**
   * Makes a signal of a pin as it is.
   * @ports esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: PinIdentifier, kw?: Kw<SignalOptions>);
  /**
   * Makes the pin and its signal; the arguments are those of `Pin`.
   * @ports esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: PinIdentifier, kw: Kw<SignalPinOptions & { mode: PinMode }>);
  /**
   * Makes the pin in the mode that it has, and its signal.
   * @ports esp32, psoc-edge, renesas-ra, rp2, samd
   */
  constructor(id: PinIdentifier, kw: Kw<SignalPinOptions>);
  /**
   * Makes the pin with a mode, and its signal.
   * @ports esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: PinIdentifier, mode: PinMode, kw?: Kw<SignalPullSettings>);
  /**
   * Makes the pin with mode and pull, and its signal.
   * @ports esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: PinIdentifier, mode: PinMode, pull: PinPull | null, kw?: Kw<SignalPinSettings>);
  /** 1 when the signal is active, else 0. */
  value(): 0 | 1;
  /** Makes the signal active (truthy) or inactive. */
  value(x: Level): void;
  /** Makes the signal active, whichever level that takes. */
  on(): void;
  /** Makes the signal inactive. */
  off(): void;
}
export interface Signal {
  /** Calling the signal reads it like `value()`. */
  (): 0 | 1;
  /** Calling the signal with an argument sets it like `value(x)`. */
  (x: Level): void;
}

// ------------------------------------------------------------------------------------------------ analog

/** How much a port's ADC weakens its input: one of the port's constants. */
export type ADCAttenuation = Const<"ADC.atten">;
/** Settings of an ADC; a port adds its own. */
export interface ADCOptions {
  /** The documented time of sampling, in nanoseconds. No port takes it: firmware up to 1.29 answers `TypeError`. */
  sample_ns?: never;
  /**
   * Attenuation of the input: one of the `ADC.ATTN_…` constants.
   * @ports esp32
   */
  atten?: ADCAttenuation;
}
/**
 * The pin of an analog input.
 * @ports alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd, stm32
 */
export type ADCPin = Pin;
/**
 * The number of an analog input: of its channel, on esp32 and samd of its pin; those inside the chip, such as a temperature
 * sensor, have only a number.
 * @ports alif, esp32, esp8266, nrf, renesas-ra, rp2, samd, stm32
 */
export type ADCNumber = int;
/**
 * A converter and a channel of it.
 * @ports zephyr
 */
export type ADCChannel = Tuples<readonly [adc: string, channel: int]>;
/**
 * An analog input: turns the voltage on a pin into a number.
 * @ports alif, esp32, esp8266, mimxrt, nrf (not the nRF91), renesas-ra, rp2, samd (not the NeoKey Trinkey), stm32, zephyr
 * @example
 * const light = new ADC(new Pin(26));
 * const volts = light.read_u16() * 3.3 / 65535;
 */
export class ADC {
  /**
   * Opens an analog input.
   * @param id the pin, its name, or a number; on Zephyr a converter and a channel of it: `["adc", 0]`
   */
  constructor(id: ADCPin | PinName | ADCNumber | ADCChannel, kw?: Kw<ADCOptions>);
  /**
   * Chooses how much the input is weakened, by name.
   * @ports esp32
   */
  init(kw?: Kw<ADCOptions>): void;
  /**
   * The `ADCBlock` that does the conversion, on ports that have it.
   * @ports esp32
   */
  block(): ADCBlock;
  /** One conversion, scaled to 0…65535 whatever the converter's own resolution is. */
  read_u16(): int;
  /**
   * One conversion in microvolts, corrected by the chip's calibration where it has one. Not on every port.
   * @ports esp32, mimxrt, zephyr
   */
  read_uv(): int;
}

/** Settings of an ADC block. */
export interface ADCBlockOptions {
  /** Resolution of the conversions, in bits. */
  bits?: int;
}
/**
 * One of the chip's analog converters, with the channels that share it. Few ports have it.
 * @ports esp32
 * @example
 * const block = new ADCBlock(1, { bits: 12 });
 * const adc = block.connect(new Pin(34));
 */
export class ADCBlock {
  /**
   * Opens a converter.
   * @param id number of the block: 1 or 2
   */
  constructor(id: int, kw?: Kw<ADCBlockOptions>);
  /**
   * Documented for names of blocks; firmware knows numbers alone.
   * @unavailable Give the number of the block: `new ADCBlock(1)`.
   */
  constructor(id: string, kw?: Kw<ADCBlockOptions>);
  /** Changes the resolution. */
  init(kw?: Kw<ADCBlockOptions>): void;
  /** Connects a channel by its number, on the pin that belongs to it. */
  connect(channel: int, kw?: Kw<ADCOptions>): ADC;
  /** Connects a pin, on whichever channel belongs to it. */
  connect(source: Pin, kw?: Kw<ADCOptions>): ADC;
  /** Connects this channel to this pin. */
  connect(channel: int, source: Pin, kw?: Kw<ADCOptions>): ADC;
}

/** Frequency and duty cycle of a PWM; give at most one of the two duties. */
export interface PWMSettings {
  /** Frequency of the signal, in hertz. */
  freq?: int;
  /**
   * Share of the time that the signal is high: 0 never, 65535 always.
   * @ports alif, esp32, esp8266, mimxrt, nrf, rp2, samd, stm32, zephyr
   */
  duty_u16?: int;
  /**
   * Time that the signal is high in each period, in nanoseconds.
   * @ports alif, esp32, esp8266, mimxrt, nrf, rp2, samd, stm32, zephyr
   */
  duty_ns?: int;
  /**
   * Whether the output is inverted.
   * @ports alif, esp32, mimxrt, nrf, rp2, samd, stm32, zephyr
   */
  invert?: boolean | int;
}
/** Settings of a new PWM; a port adds its own. */
export interface PWMOptions extends PWMSettings {}
/**
 * The pin of a PWM, as an object.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32
 */
export type PWMPin = Pin;
/**
 * Two pins of a PWM that are each other's opposite.
 * @ports mimxrt
 */
export type PWMPinPair = Tuples<readonly [PinId, PinId]>;
/**
 * A unit of the device tree that makes PWM, and a channel of it.
 * @ports zephyr
 */
export type PWMChannel = Tuples<readonly [unit: string, channel: int]>;
/**
 * Pulse-width modulation on a pin: dims LEDs, moves servos, drives motors. Pins may share a timer, and with it the
 * frequency, depending on the chip. On stm32 since 1.28.
 * @ports alif, esp32, esp8266, mimxrt, nrf (not the nRF91), renesas-ra (RA6M5), rp2, samd, stm32, zephyr
 * @example
 * const servo = new PWM(new Pin(15), { freq: 50, duty_ns: 1_500_000 });
 */
export class PWM {
  /**
   * Starts the signal.
   * @param dest the pin; on mimxrt also two pins; on Zephyr a unit and a channel of it: `["pwm0", 1]`, and of the settings
   *   frequency and duty must be there if any is
   */
  constructor(dest: PinNumber | PinName | PWMPin | PWMPinPair | PWMChannel, kw?: Kw<PWMOptions>);
  /** Changes what is given; what isn't stays as it is. */
  init(kw?: Kw<PWMSettings>): void;
  /** Stops the signal and frees the timer channel. */
  deinit(): void;
  /** The frequency in hertz. */
  freq(): int;
  /** Changes the frequency, in hertz; the chip takes one near it, or raises `ValueError` if it can't. */
  freq(value: int): void;
  /** The duty cycle, 0…65535. */
  duty_u16(): int;
  /** Changes the duty cycle: 0 always low, 65535 always high. */
  duty_u16(value: int): void;
  /** Length of the high part of a period, in nanoseconds. */
  duty_ns(): int;
  /** Changes the length of the high part of a period, in nanoseconds. */
  duty_ns(value: int): void;
}

// ------------------------------------------------------------------------------------------------ serial buses

/**
 * The number of a bus or serial port.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, wipy
 */
export type BusNumber = int;
/**
 * The name of an I²C bus, as the board or its device tree has it.
 * @ports stm32, zephyr
 */
export type I2CName = string;
/**
 * The name of an SPI bus, as the board or its device tree has it.
 * @ports nrf, stm32, zephyr
 */
export type SPIName = string;
/**
 * The name of a serial port, as the board or its device tree has it.
 * @ports renesas-ra, stm32, zephyr
 */
export type UARTName = string;

/**
 * Characters of five or six bits.
 * @ports alif, esp32, esp8266, rp2, samd, wipy, zephyr
 */
export type UARTFewBits = 5 | 6;
/**
 * Characters of seven bits.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
 */
export type UARTSevenBits = 7;
/**
 * Characters of nine bits, of which each takes two bytes.
 * @ports renesas-ra, samd, stm32, zephyr
 */
export type UARTNineBits = 9;
/** Bits of a character: eight everywhere, others on some ports. */
export type UARTBits = 8 | UARTFewBits | UARTSevenBits | UARTNineBits;
/** Parity of a UART: 0 even, 1 odd, `null` none. */
export type Parity = 0 | 1 | null;
/** Flow control of a UART: 0, or `UART.RTS`, `UART.CTS` or both. */
export type UARTFlow = Flags<"UART.flow">;
/** Lines of a UART that are inverted: 0, or `UART.INV_TX`, `UART.INV_RX` or both, on ports that can. */
export type UARTInvert = Flags<"UART.invert">;
/** Events of a UART. */
export type UARTTrigger = Flags<"UART.irq">;

/** Pins, buffers and time-outs of a UART. Where a port has no setting for pins, each number has its own. */
export interface UARTSettings {
  /**
   * Pin that sends.
   * @ports alif, esp32, esp8266, psoc-edge, rp2, samd
   */
  tx?: PinId;
  /**
   * Pin that receives.
   * @ports alif, esp32, esp8266, psoc-edge, rp2, samd
   */
  rx?: PinId;
  /**
   * Pin that says "ready to receive" (output, low when ready).
   * @ports alif, esp32, psoc-edge, rp2, samd
   */
  rts?: PinId;
  /**
   * Pin that says "clear to send" (input, low when clear).
   * @ports alif, esp32, psoc-edge, rp2, samd
   */
  cts?: PinId;
  /**
   * Length of the sending buffer, in bytes.
   * @ports esp32, mimxrt, rp2, samd, zephyr
   */
  txbuf?: int;
  /**
   * Length of the receiving buffer, in bytes.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  rxbuf?: int;
  /**
   * Longest wait for the first byte, in milliseconds.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  timeout?: int;
  /**
   * Longest wait between two bytes, in milliseconds.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  timeout_char?: int;
  /**
   * Lines to invert, so that they idle low: `UART.INV_TX | UART.INV_RX`; 0 for none.
   * @ports esp32, mimxrt, rp2, stm32
   */
  invert?: UARTInvert | 0;
  /**
   * Hardware flow control.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, zephyr
   */
  flow?: UARTFlow | 0;
  /**
   * The pins as one list, `null` in it for a pin that isn't used, `null` for no pins at all.
   * @ports wipy
   */
  pins?:
    | readonly [tx: PinId | null, rx: PinId | null]
    | readonly [tx: PinId | null, rx: PinId | null, rts: PinId | null, cts: PinId | null]
    | null;
}
/** Speed and characters of a UART. */
export interface UARTFormat {
  /** Speed, in bits per second. Left out, it is 115200 on most ports, on wipy 9600 as documented; stm32 and nrf must be told. */
  baudrate?: int;
  /**
   * How many bits a character has, 8 by default.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  bits?: UARTBits;
  /**
   * Parity bit: 0 even, 1 odd, `null` (the default) none.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  parity?: Parity;
  /**
   * Stop bits (default 1).
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  stop?: 1 | 2;
}
/** Everything that may be said of a UART by name. */
export interface UARTOptions extends UARTSettings, UARTFormat {}
/** Pins, buffers and time-outs that can still be chosen when a UART is set up again. */
export interface UARTInitSettings extends UARTSettings {
  /**
   * Another pin that sends.
   * @ports esp32, esp8266, psoc-edge, rp2, samd
   */
  tx?: PinId;
  /**
   * Another pin that receives.
   * @ports esp32, esp8266, psoc-edge, rp2, samd
   */
  rx?: PinId;
  /**
   * Another pin for "ready to receive".
   * @ports esp32, psoc-edge, rp2, samd
   */
  rts?: PinId;
  /**
   * Another pin for "clear to send".
   * @ports esp32, psoc-edge, rp2, samd
   */
  cts?: PinId;
  /**
   * New length of the receiving buffer, in bytes.
   * @ports esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, zephyr
   */
  rxbuf?: int;
  /**
   * Which lines hold the traffic up from now on.
   * @ports esp32, mimxrt, renesas-ra, rp2, stm32, zephyr
   */
  flow?: UARTFlow | 0;
}
/** Everything that can be changed of a UART by name. */
export interface UARTInitOptions extends UARTInitSettings, UARTFormat {}
/**
 * A serial port: asynchronous, full duplex. It is a stream, so it can be polled (`select`), wrapped (`asyncio.Stream`) and
 * given to `os.dupterm`.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (not the NeoKey Trinkey), stm32, wipy, zephyr
 * @example
 * const uart = new UART(1, 9600, { tx: 4, rx: 5 });
 * uart.write("hello\n");
 * const line = uart.readline();
 */
export class UART {
  /**
   * Opens the board's usual port, where it has one, everything by name.
   * @ports mimxrt, psoc-edge, samd, wipy
   */
  constructor(kw?: Kw<UARTOptions>);
  /**
   * Opens the port with this number as it is usual, on stm32 as it was set up last.
   * @param id number of the port, on boards that name them also its name
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(id: BusNumber | UARTName);
  /** Opens the port with this number, everything else by name. */
  constructor(id: BusNumber | UARTName, kw: Kw<UARTOptions & { baudrate: int }>);
  /**
   * Opens the port with this number at the port's usual speed, settings by name.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, wipy, zephyr
   */
  constructor(id: BusNumber | UARTName, kw: Kw<UARTOptions>);
  /**
   * Opens the port at a speed in bits per second.
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(id: BusNumber | UARTName, baudrate: int, kw?: Kw<Omit<UARTOptions, "baudrate">>);
  /**
   * Opens the port with speed, character size, parity and stop bits.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(
    id: BusNumber | UARTName,
    baudrate: int,
    bits: UARTBits,
    parity?: Parity,
    stop?: 1 | 2,
    kw?: Kw<UARTSettings>,
  );
  /**
   * Opens the port with speed and character size, the rest by name.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(
    id: BusNumber | UARTName,
    baudrate: int,
    bits: UARTBits,
    kw: Kw<Omit<UARTOptions, "baudrate" | "bits">>,
  );
  /**
   * Opens the port with speed, character size and parity, the rest by name.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(
    id: BusNumber | UARTName,
    baudrate: int,
    bits: UARTBits,
    parity: Parity,
    kw: Kw<Omit<UARTOptions, "baudrate" | "bits" | "parity">>,
  );
  /**
   * Sets the port up again: with the settings of before, or the defaults, depending on the port.
   * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, wipy, zephyr
   */
  init(): void;
  /**
   * Changes settings by name, speed included.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  init(kw: Kw<UARTInitOptions & { baudrate: int }>): void;
  /**
   * Changes settings by name. What isn't given stays, or gets its default, depending on the port.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, wipy, zephyr
   */
  init(kw: Kw<UARTInitOptions>): void;
  /**
   * Changes the speed, and more by name.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  init(baudrate: int, kw?: Kw<Omit<UARTInitOptions, "baudrate">>): void;
  /**
   * Changes speed, character size, parity and stop bits.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  init(baudrate: int, bits: UARTBits, parity?: Parity, stop?: 1 | 2, kw?: Kw<UARTInitSettings>): void;
  /**
   * Changes speed and character size, and more by name.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  init(baudrate: int, bits: UARTBits, kw: Kw<Omit<UARTInitOptions, "baudrate" | "bits">>): void;
  /**
   * Changes speed, character size and parity, and more by name.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  init(
    baudrate: int,
    bits: UARTBits,
    parity: Parity,
    kw: Kw<Omit<UARTInitOptions, "baudrate" | "bits" | "parity">>,
  ): void;
  /** Switches the port off. The object can't be used any more, nor set up again. */
  deinit(): void;
  /** How many bytes can be read without waiting; it may be 1 where there are more. */
  any(): int;
  /**
   * Reads what has arrived, waiting as the time-outs say.
   * @param nbytes most bytes to read; without it everything that comes until a time-out
   * @returns `null` when nothing came in time
   */
  read(nbytes?: int): bytes | null;
  /**
   * Reads into a buffer.
   * @param nbytes most bytes to read; the default is the buffer's length
   * @returns how many bytes were stored, `null` when nothing came in time
   */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads up to and with a newline; ends without one when a time-out passes. `null` when nothing came. */
  readline(): bytes | null;
  /**
   * Queues bytes for sending; waits while the buffer is full.
   * @param buf what to send; a string goes as UTF-8
   * @returns how many bytes were taken, `null` when the time-out passed first
   */
  write(buf: ReadableBuffer | string): int | null;
  /**
   * Holds the line low for longer than a character takes: a break.
   * @ports esp32, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy
   */
  sendbreak(): void;
}

/** Which bit of a byte an SPI bus sends first. */
export type SPIBitOrder = Const<"SPI.firstbit">;
/** Format of a hardware SPI bus. */
export interface SPIFormat {
  /** Level of the clock while idle (default 0). */
  polarity?: 0 | 1;
  /** Which clock edge samples the data: 0 (default) the first, 1 the second. */
  phase?: 0 | 1;
  /**
   * How many bits a transfer has (default 8).
   * @ports alif, esp32, mimxrt, nrf, renesas-ra, rp2, stm32, wipy, zephyr
   */
  bits?: int;
  /**
   * Which bit goes first: `SPI.MSB` (default) or `SPI.LSB`.
   * @ports alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  firstbit?: SPIBitOrder;
}
/** Format of a hardware SPI bus, and its pins where they can be chosen. */
export interface SPIHardwareSettings extends SPIFormat {
  /**
   * Pin of the clock; where it can't be chosen, each number has its own.
   * @ports esp32, nrf, renesas-ra, rp2, samd
   */
  sck?: PinId;
  /**
   * Pin of the data to the device; on esp32 `null` if nothing is sent.
   * @ports esp32, nrf, renesas-ra, rp2, samd
   */
  mosi?: PinId | null;
  /**
   * Pin of the data from the device; on esp32, rp2 and samd `null` if nothing is received.
   * @ports esp32, nrf, renesas-ra, rp2, samd
   */
  miso?: PinId | null;
  /**
   * Clock, output and input pin as one list, in place of the three settings.
   * @ports wipy
   */
  pins?: readonly [sck: PinId, mosi: PinId, miso: PinId];
}
/** What can be changed of a hardware SPI bus that there is. */
export interface SPIInitSettings extends SPIFormat {
  /**
   * Another pin for the clock.
   * @ports esp32, renesas-ra, samd
   */
  sck?: PinId;
  /**
   * Another pin for the data to the device; on esp32 also `null`.
   * @ports esp32, renesas-ra, samd
   */
  mosi?: PinId | null;
  /**
   * Another pin for the data from the device; on esp32 and samd also `null`.
   * @ports esp32, renesas-ra, samd
   */
  miso?: PinId | null;
  /**
   * Other pins, as one list: clock, output, input.
   * @ports wipy
   */
  pins?: readonly [sck: PinId, mosi: PinId, miso: PinId];
}
/** Clock rate of a hardware SPI bus. */
export interface SPIRate {
  /** Clock rate, in hertz (documented default 1 MHz; 500 kHz on some ports, 80 MHz on esp8266); the chip may take one below it. */
  baudrate?: int;
}
/** Everything that may be said of a hardware SPI bus by name. */
export interface SPIOptions extends SPIHardwareSettings, SPIRate {}
/** Everything that can be changed of a hardware SPI bus by name. */
export interface SPIInitOptions extends SPIInitSettings, SPIRate {}
/** Format of a software SPI bus. */
export interface SoftSPIFormat {
  /** Level of the idle clock line (default 0). */
  polarity?: 0 | 1;
  /** Which edge of the clock samples: 0 (default) the first, 1 the second. */
  phase?: 0 | 1;
  /** Which bit of a byte comes first: `SoftSPI.MSB` (default) or `SoftSPI.LSB`. */
  firstbit?: SPIBitOrder;
}
/** The pins of a software SPI bus. */
export interface SoftSPIPins {
  /** Clock pin. */
  sck: PinId;
  /** Data from the controller to the device. */
  mosi: PinId;
  /** Data from the device to the controller. */
  miso: PinId;
}
/** What a new software SPI bus is told by name: its pins in any case. */
export interface SoftSPISettings extends SoftSPIFormat, SoftSPIPins {
  /** Bits of a transfer: 8, there is no other length. */
  bits?: 8;
}
/** What can be changed of a software SPI bus. */
export interface SoftSPIInitSettings extends SoftSPIFormat, Partial<SoftSPIPins> {}
/** Clock rate of a software SPI bus. */
export interface SoftSPIRate {
  /** Highest clock rate, in hertz (default 500 kHz); software may be slower. */
  baudrate?: int;
}
/** What a transfer gives that fills or sends a buffer: nothing, on wipy the number of bytes. */
export type BusResult = PortTypes extends { busResult: infer Result } ? Result : void;
/**
 * An SPI bus driven by hardware, this board being the controller. The chip-select pin is up to the program.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd (not the NeoKey Trinkey), stm32, wipy, zephyr
 * @example
 * const spi = new SPI(0, { baudrate: 1_000_000, sck: 18, mosi: 19, miso: 16 });
 * cs(0); spi.write(new bytes([0x9f])); const id = spi.read(3); cs(1);
 */
export class SPI {
  /**
   * Opens the port's usual bus, where it has one, everything by name.
   * @ports mimxrt, rp2, samd, wipy
   */
  constructor(kw?: Kw<SPIOptions>);
  /**
   * Opens the bus with this number (or name, on some ports), everything else by name. Without settings it has, depending on the
   * port, those of before or the defaults.
   */
  constructor(id: BusNumber | SPIName, kw?: Kw<SPIOptions>);
  /**
   * Opens the bus at a clock rate in hertz.
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: BusNumber | SPIName, baudrate: int, kw?: Kw<SPIHardwareSettings>);
  /** Sets the bus up anew, by name. */
  init(kw?: Kw<SPIInitOptions>): void;
  /**
   * Changes the clock rate in hertz, and more by name; elsewhere everything is by name.
   * @ports esp32, esp8266, samd
   */
  init(baudrate: int, kw?: Kw<SPIInitSettings>): void;
  /** Switches the bus off. */
  deinit(): void;
  /**
   * Reads bytes.
   * @param nbytes how many
   * @param write byte that is sent meanwhile, over and over (default 0)
   */
  read(nbytes: int, write?: int): bytes;
  /**
   * Fills a buffer from the bus.
   * @param buf how long it is says how much is read
   * @param write byte that is sent meanwhile (default 0)
   */
  readinto(buf: WritableBuffer, write?: int): BusResult;
  /** Sends bytes, text as UTF-8, and drops what comes back. */
  write(buf: ReadableBuffer | string): BusResult;
  /** Sends and reads at the same time; both buffers must have one length, and may be the same. */
  write_readinto(write_buf: ReadableBuffer | string, read_buf: WritableBuffer): BusResult;
  /** Highest bit first. */
  static readonly MSB: SPIBitOrder;
  /**
   * Lowest bit first; hardware that can't, such as that of rp2 and renesas-ra, raises an error.
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  static readonly LSB: SPIBitOrder;
}
/**
 * An SPI bus made in software, on any pins. Slower than `SPI`, the same methods; `sck`, `mosi` and `miso` must be given.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd (not the NeoKey Trinkey), stm32, zephyr
 * @example
 * const spi = new SoftSPI({ baudrate: 100_000, sck: new Pin(0), mosi: new Pin(2), miso: new Pin(4) });
 */
export class SoftSPI {
  /** Sets the bus up by name. */
  constructor(kw: Kw<SoftSPISettings & SoftSPIRate>);
  /** Sets the bus up with a clock rate in hertz (default 500 kHz). */
  constructor(baudrate: int, kw: Kw<SoftSPISettings>);
  /** Chooses other pins, format or speed, by name. */
  init(kw?: Kw<SoftSPIInitSettings & SoftSPIRate>): void;
  /** Chooses another clock rate in hertz, the rest by name. */
  init(baudrate: int, kw?: Kw<SoftSPIInitSettings>): void;
  /** Ends the use of the bus. */
  deinit(): void;
  /**
   * Clocks bytes in.
   * @param nbytes how many
   * @param write byte that goes out meanwhile (default 0)
   */
  read(nbytes: int, write?: int): bytes;
  /**
   * Clocks bytes into a buffer until it is full.
   * @param write byte that goes out meanwhile (default 0)
   */
  readinto(buf: WritableBuffer, write?: int): void;
  /** Clocks bytes out, text as UTF-8. */
  write(buf: ReadableBuffer | string): void;
  /** Clocks bytes out and in at once; the buffers must have one length, and may be the same. */
  write_readinto(write_buf: ReadableBuffer | string, read_buf: WritableBuffer): void;
  /** Bytes begin with their highest bit. */
  static readonly MSB: SPIBitOrder;
  /** Bytes begin with their lowest bit; firmware before 1.24 refuses it. */
  static readonly LSB: SPIBitOrder;
}

/** The part of an I²C bus that hardware and software share; I²C device drivers ask for this type. */
export interface I2CBus {
  /** Looks for devices at the addresses 0x08…0x77 and lists those that answer. */
  scan(): int[];
  /** Makes a start condition: SDA falls while SCL is high. `SoftI2C` only. */
  start(this: SoftI2C): void;
  /** Makes a stop condition: SDA rises while SCL is high. `SoftI2C` only. */
  stop(this: SoftI2C): void;
  /**
   * Reads bytes from the bus into a buffer, acknowledging all but the last. `SoftI2C` only.
   * @param nack whether the last byte isn't acknowledged (the default), which ends the device's sending
   */
  readinto(this: SoftI2C, buf: WritableBuffer, nack?: boolean): void;
  /** Writes bytes to the bus, up to one that isn't acknowledged; returns how many were. `SoftI2C` only. */
  write(this: SoftI2C, buf: ReadableBuffer | string): int;
  /**
   * Reads from a device.
   * @param addr its 7-bit address
   * @param nbytes how many bytes
   */
  readfrom(addr: int, nbytes: int): bytes;
  /**
   * Reads from a device, and may keep the bus.
   * @param stop whether a stop condition ends the transfer, or the bus stays taken; alif's hardware can't keep it: `ValueError`
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  readfrom(addr: int, nbytes: int, stop: boolean): bytes;
  /** Reads from a device until the buffer is full. */
  readfrom_into(addr: int, buf: WritableBuffer): BusResult;
  /**
   * Reads from a device until the buffer is full, and may keep the bus.
   * @param stop whether a stop condition ends the transfer
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  readfrom_into(addr: int, buf: WritableBuffer, stop: boolean): void;
  /**
   * Writes to a device, text as UTF-8; stops at the first byte that isn't acknowledged. The WiPy raises `OSError` EIO then.
   * @returns how many bytes were acknowledged
   */
  writeto(addr: int, buf: ReadableBuffer | string): int;
  /**
   * Writes to a device, and may keep the bus.
   * @param stop whether a stop condition follows (the default), even after a byte that wasn't acknowledged
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  writeto(addr: int, buf: ReadableBuffer | string, stop: boolean): int;
  /**
   * Writes to a device, and may keep the bus, which is said by name.
   * @ports wipy
   */
  writeto(addr: int, buf: ReadableBuffer | string, kw: Kw<{ stop?: boolean }>): int;
  /**
   * Writes several buffers to a device as one transfer, without joining them first; stops where a byte isn't acknowledged.
   * @param vector the buffers, which may be empty; text goes as UTF-8
   * @param stop whether a stop condition follows in any case (the default)
   * @returns how many bytes were acknowledged
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  writevto(addr: int, vector: readonly (ReadableBuffer | string)[], stop?: boolean): int;
  /**
   * Reads registers of a device: sends the register's address, then reads.
   * @param addr 7-bit address of the device
   * @param memaddr register to start with
   * @param nbytes how many bytes
   */
  readfrom_mem(addr: int, memaddr: int, nbytes: int, kw?: Kw<MemoryAddressOptions>): bytes;
  /** Reads registers of a device, starting with `memaddr`, until the buffer is full. */
  readfrom_mem_into(addr: int, memaddr: int, buf: WritableBuffer, kw?: Kw<MemoryAddressOptions>): void;
  /** Writes registers of a device, starting with `memaddr`. */
  writeto_mem(addr: int, memaddr: int, buf: ReadableBuffer | string, kw?: Kw<MemoryAddressOptions>): void;
}
/** How a device's register address is sent. */
export interface MemoryAddressOptions {
  /** Size of the register address, in bits (default 8, the only one on esp8266). */
  addrsize?: 8 | 16 | 24 | 32;
}
/** Speed and patience of an I²C bus. */
export interface I2CTimings {
  /** Highest clock rate, in hertz (default 400 kHz). */
  freq?: int;
  /** In microseconds (default 50 000): how long a device may hold the clock before `OSError` (`ETIMEDOUT`). */
  timeout?: int;
}
/** Settings of a hardware I²C bus. */
export interface I2COptions extends I2CTimings {
  /**
   * How fast the bus is clocked at most, in hertz (default 400 kHz, on some ports 100 kHz).
   * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
   */
  freq?: int;
  /**
   * In microseconds (default 50 000): how long a transfer may take.
   * @ports alif, esp32, esp8266, mimxrt, nrf, rp2, samd, stm32
   */
  timeout?: int;
  /**
   * Clock pin; the default is the bus's own on ports that have one.
   * @ports alif, esp32, esp8266, nrf, rp2, samd, wipy
   */
  scl?: PinId;
  /**
   * Data pin; the default is the bus's own on ports that have one.
   * @ports alif, esp32, esp8266, nrf, rp2, samd, wipy
   */
  sda?: PinId;
}
/**
 * An I²C bus driven by hardware, this board being the controller. A device that doesn't answer raises `OSError`.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra (not the EK-RA4M1), rp2, samd (not the NeoKey Trinkey), stm32, wipy, zephyr
 * @example
 * const i2c = new I2C(0, { scl: new Pin(1), sda: new Pin(0), freq: 400_000 });
 * for (const address of i2c.scan()) print(address);
 */
export class I2C {
  /**
   * Opens the bus with this number on these pins.
   * @param id number of the bus (a name on some ports)
   * @ports alif, esp32, nrf, rp2, samd, wipy
   */
  constructor(id: BusNumber | I2CName, kw: Kw<I2COptions & { scl: PinId; sda: PinId }>);
  /**
   * Opens the bus with this number on its usual pins.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, samd, stm32, wipy, zephyr
   */
  constructor(id: BusNumber | I2CName, kw?: Kw<I2COptions>);
  /**
   * Opens the board's usual bus on these pins, everything by name.
   * @ports esp32, esp8266, rp2, samd, wipy
   */
  constructor(kw: Kw<I2COptions & { scl: PinId; sda: PinId }>);
  /**
   * Opens the board's usual bus, everything by name.
   * @ports esp32, mimxrt, rp2, samd, wipy
   */
  constructor(kw?: Kw<I2COptions>);
  /**
   * Opens a bus on these pins; esp8266 makes all of them in software, and they have no numbers.
   * @ports esp8266
   */
  constructor(scl: PinId, sda: PinId, kw?: Kw<I2CTimings>);
  /**
   * Sets the bus up anew on these pins, where hardware can: elsewhere that is an `OSError`, and a new object does it.
   * @ports esp8266
   */
  init(scl: PinId, sda: PinId, kw?: Kw<I2CTimings>): void;
  /**
   * Sets the bus up anew on these pins, given by name.
   * @ports esp8266
   */
  init(kw: Kw<I2CTimings & { scl: PinId; sda: PinId }>): void;
  /**
   * Sets the bus up anew, as it was but for what is given by name.
   * @ports wipy
   */
  init(kw?: Kw<I2COptions>): void;
  /**
   * Switches the I²C hardware off: on the WiPy. Elsewhere it is newer than version 1.28, and does nothing where the port has
   * nothing to free, which is so on all of them up to 1.29.
   */
  deinit(): void;
}
export interface I2C extends I2CBus {}
/**
 * An I²C bus made in software, on any two pins.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd (not the NeoKey Trinkey), stm32, zephyr
 * @example
 * const i2c = new SoftI2C(new Pin(5), new Pin(4), { freq: 100_000 });
 */
export class SoftI2C {
  private readonly bitBanged: true;
  /** Sets the bus up on a clock and a data pin. */
  constructor(scl: PinId, sda: PinId, kw?: Kw<I2CTimings>);
  /** Sets the bus up, pins by name. */
  constructor(kw: Kw<I2CTimings & { scl: PinId; sda: PinId }>);
  /** Moves the bus to these pins. */
  init(scl: PinId, sda: PinId, kw?: Kw<I2CTimings>): void;
  /** Moves the bus to these pins, given by name. */
  init(kw: Kw<I2CTimings & { scl: PinId; sda: PinId }>): void;
  /** Does nothing, as there is no hardware to free. Newer than version 1.28. */
  deinit(): void;
}
export interface SoftI2C extends I2CBus {}

// ------------------------------------------------------------------------------------------------ time

/** Whether a timer fires once or again and again. */
export type TimerMode = Const<"Timer.mode">;
/**
 * A virtual timer, of which there may be any number.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
 */
export type VirtualTimer = -1;
/**
 * The number of a hardware timer, from 0; other ports have virtual timers only.
 * @ports esp32, esp8266, nrf
 */
export type TimerNumber = int;
/** Settings of a timer; give `freq` or `period`. */
export interface TimerOptions {
  /** `Timer.PERIODIC` (default) or `Timer.ONE_SHOT`. */
  mode?: TimerMode;
  /**
   * How often it fires, in hertz; wins over `period`, which counts where this is left out.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  freq?: number;
  /** Time until or between calls, in milliseconds, or in the unit that `tick_hz` sets; on nrf in microseconds. */
  period?: int;
  /**
   * How many units of `period` a second has (default 1000).
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32
   */
  tick_hz?: int;
  /** What is called when the time has passed, with the timer. It must be given: else most ports raise `TypeError` at that time. */
  callback: (timer: Timer) => void;
  /**
   * Whether the callback runs in the hardware interrupt, on ports that can, or is scheduled to run soon after it, where it may
   * allocate memory. The default depends on the port; esp32 can't: true is a `ValueError` there.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  hard?: boolean;
}
/**
 * Calls a function after a time, or regularly. The callback gets the timer; as a hard interrupt it must not allocate memory.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
 * @example
 * const timer = new Timer(-1, { period: 500, callback: () => led.value(1 - led.value()) });
 */
export class Timer {
  /**
   * Makes a timer that doesn't run yet.
   * @param id number of a hardware timer from 0 (esp32, nrf), or -1 for a virtual one (all but nrf, and the only ones elsewhere)
   */
  constructor(id: VirtualTimer | TimerNumber);
  /**
   * Makes a virtual timer that doesn't run yet.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor();
  /**
   * Makes a timer with this number, or -1, and starts it; esp8266 does that by `init`, nrf by `start`.
   * @ports alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(id: VirtualTimer | TimerNumber, kw: Kw<TimerOptions>);
  /**
   * Makes a timer that only counts.
   * @ports nrf
   */
  constructor(id: int, kw: Kw<Omit<TimerOptions, "callback">>);
  /**
   * Makes a virtual timer and starts it.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  constructor(kw: Kw<TimerOptions>);
  /**
   * Starts the timer with new settings.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  init(kw: Kw<TimerOptions>): void;
  /** Stops the timer and frees the hardware behind it. */
  deinit(): void;
  /**
   * Fires once.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32, zephyr
   */
  static readonly ONE_SHOT: TimerMode;
  /** Fires until it is stopped. */
  static readonly PERIODIC: TimerMode;
}

/**
 * Date and time as the real-time clock takes and gives them: year (with the century), month 1…12, day 1…31, weekday 0…6
 * (0 is Monday), hours 0…23, minutes, seconds, and a fraction of a second whose unit depends on the port.
 */
export type RTCDateTime = readonly [
  year: int,
  month: int,
  day: int,
  weekday: int,
  hours: int,
  minutes: int,
  seconds: int,
  subseconds: int,
];
/** Date and time as `RTC.init` takes them: no weekday, and the last two are ignored. */
export type RTCInitDateTime = readonly [
  year: int,
  month: int,
  day: int,
  hour: int,
  minute: int,
  second: int,
  microsecond: int,
  tzinfo: int | null,
];
/** The order in which `RTC.init` of the port takes date and time. */
export type RTCInit = PortTypes extends { rtcInit: infer Order } ? Order : RTCInitDateTime;
/** Settings of an alarm. */
export interface AlarmOptions {
  /**
   * Whether the alarm goes off again after each such time (default false); only when it was given in milliseconds.
   * @ports alif, mimxrt, psoc-edge, wipy
   */
  repeat?: boolean;
}
/** Settings of the clock's interrupt. */
export interface RTCIrqOptions {
  /** Which alarm calls the handler: `RTC.ALARM0`. */
  trigger: RTCAlarm;
  /**
   * What to call when the alarm goes off; `null` (the default) for nothing.
   * @ports mimxrt, psoc-edge, wipy
   */
  handler?: ((rtc: RTC) => void) | null;
  /**
   * Sleep states from which the alarm may wake the board; none by default, and ignored on mimxrt.
   * @ports esp8266, mimxrt, wipy
   */
  wake?: WakeStates;
  /**
   * Whether the handler runs in the alarm's hardware interrupt; only the first call says it.
   * @ports mimxrt
   */
  hard?: boolean;
}
/** The interrupt of the clock; ESP8266 and PSOC Edge give none. */
export type RTCIrq = PortTypes extends { rtcIrq: infer Interrupt } ? Interrupt : Irq;
/**
 * A point in time for an alarm, in the order of `datetime()`; on wipy in that of `init`, which has no weekday.
 * @ports mimxrt, psoc-edge, wipy
 */
export type RTCAlarmTime = Tuples<RTCDateTime | RTCInitDateTime>;
/** An alarm of the clock. */
export type RTCAlarm = Const<"RTC.alarm">;
/**
 * The real-time clock: keeps date and time, over resets and, with a battery, without power. Setting it sets what `time`
 * tells.
 * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32, wipy
 * @example
 * const rtc = new RTC();
 * rtc.datetime([2026, 1, 31, 5, 12, 0, 0, 0]);
 */
export class RTC {
  /** Gives access to the clock. */
  constructor();
  /**
   * Gives access to the clock, and sets it.
   * @param id number of the clock: 0
   * @param datetime what to set it to, in the order of `init`
   * @ports wipy
   */
  constructor(id: int, datetime?: RTCInitDateTime);
  /**
   * Reads date and time.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32
   */
  datetime(): RTCDateTime;
  /**
   * Sets date and time; the weekday may be computed by the port, whatever is given.
   * @ports alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32
   */
  datetime(datetimetuple: RTCDateTime): void;
  /**
   * Sets the clock to the start of 2015 and lets it run on. Few ports have it.
   * @ports psoc-edge, wipy
   */
  deinit(): void;
  /**
   * Starts the clock, or starts it anew.
   * @ports renesas-ra, stm32
   */
  init(): void;
  /**
   * Sets date and time, with hours before minutes and without a weekday; on PSOC Edge in the order of `datetime()`, and it drops
   * the alarm.
   * @param datetime year, month, day, hour, minute, second, microsecond, time zone; the last two are ignored on most ports
   * @ports esp32, mimxrt, psoc-edge, samd, wipy
   */
  init(datetime: RTCInit): void;
  /**
   * Sets one of the alarms.
   * @param id which one: `RTC.ALARM0`
   * @param time milliseconds from now, or a point in time
   * @ports alif, esp8266, mimxrt, wipy
   */
  alarm(id: RTCAlarm | 0, time: int | RTCAlarmTime, kw?: Kw<AlarmOptions>): void;
  /**
   * Sets the only alarm.
   * @param time milliseconds from now, rounded up to whole seconds, or a point in time, which can't be repeated
   * @throws ValueError for a time that is past
   * @ports psoc-edge
   */
  alarm(time: int | RTCAlarmTime, kw?: Kw<AlarmOptions>): void;
  /**
   * How long until the alarm goes off, in milliseconds. Few ports have it.
   * @ports esp8266, mimxrt, psoc-edge, wipy
   */
  alarm_left(alarm_id?: RTCAlarm | 0): int;
  /**
   * Drops the alarm. Few ports have it.
   * @ports mimxrt, psoc-edge, wipy
   */
  alarm_cancel(alarm_id?: RTCAlarm | 0): void;
  /**
   * Sets the function that is called when an alarm goes off, and returns the interrupt (`null` on PSOC Edge). Few ports have it.
   * @ports mimxrt, psoc-edge, wipy
   */
  irq(kw: Kw<RTCIrqOptions & Required<Pick<RTCIrqOptions, "handler">>>): RTCIrq;
  /**
   * Sets what the alarm wakes, or calls nothing; returns the interrupt (`null` on ESP8266).
   * @ports esp8266, mimxrt, wipy
   */
  irq(kw: Kw<RTCIrqOptions>): RTCIrq;
  /**
   * The only alarm.
   * @ports esp8266, mimxrt, psoc-edge, wipy
   */
  static readonly ALARM0: RTCAlarm;
}

/**
 * The name of a watchdog: the independent one or that with a window, on some chips two of each.
 * @ports stm32
 */
export type WDTName = "IWDG" | "WWDG" | "IWDG2" | "WWDG2";
/** A watchdog: number 0, on STM32 also its name. */
export type WDTId = 0 | WDTName;
/** Settings of the watchdog by name. */
export interface WDTOptions {
  /** Which watchdog (default 0). */
  id?: WDTId;
  /**
   * Longest time between two feedings, in milliseconds (default 5000). On esp8266 it can't be chosen: `ValueError`.
   * @ports alif, esp32, mimxrt, rp2, samd, stm32, wipy, zephyr
   */
  timeout?: int;
}
/**
 * The watchdog: resets the board when the program doesn't feed it in time. Once started it can't be stopped, nor its time
 * be changed on most ports.
 * @ports alif, esp32, esp8266, mimxrt, rp2, samd, stm32, wipy, zephyr
 * @example
 * const watchdog = new WDT({ timeout: 2000 });
 * watchdog.feed();
 */
export class WDT {
  /** Starts the watchdog, by name. */
  constructor(kw?: Kw<WDTOptions>);
  /** Starts the watchdog that there is, 0. On STM32 that is the same as `"IWDG"`; `"WWDG"` reaches about 100 ms at most. */
  constructor(id: WDTId, kw?: Kw<Omit<WDTOptions, "id">>);
  /**
   * Starts the watchdog.
   * @param timeout longest time between two feedings, in milliseconds; at most 8388 on the RP2040, 10737 on Alif's HP core
   * @ports alif, esp32, mimxrt, rp2, samd, stm32, wipy, zephyr
   */
  constructor(id: WDTId, timeout: int);
  /** Tells the watchdog that all is well; call it only where the program has shown that. */
  feed(): void;
}

// ------------------------------------------------------------------------------------------------ storage

/** Pins and width of a memory card slot. Which of them apply depends on port and slot. */
export interface SDCardSettings {
  /**
   * Data lines: 1 (default, unless the board has another), or 4 and 8 where the slot has them.
   * @ports esp32
   */
  width?: 1 | 4 | 8;
  /**
   * Pin that tells whether a card is in.
   * @ports esp32
   */
  cd?: PinId | null;
  /**
   * Pin that tells whether the card is write-protected.
   * @ports esp32
   */
  wp?: PinId | null;
  /**
   * Clock pin of the slot.
   * @ports esp32
   */
  sck?: PinId | null;
  /**
   * Data from the card (SPI slots).
   * @ports esp32
   */
  miso?: PinId | null;
  /**
   * Data to the card (SPI slots).
   * @ports esp32
   */
  mosi?: PinId | null;
  /**
   * Chip select (SPI slots).
   * @ports esp32
   */
  cs?: PinId | null;
  /**
   * Command pin (SD slots of the ESP32-S3 and P4).
   * @ports esp32
   */
  cmd?: PinId | null;
  /**
   * Data pins, as many as `width` says (SD slots of the ESP32-S3 and P4).
   * @ports esp32
   */
  data?: readonly PinId[] | null;
  /**
   * Channel of the on-chip regulator that powers the card's pins, 1…4 (ESP32-P4).
   * @ports esp32
   */
  ldo?: int | null;
  /**
   * Clock rate, in hertz (esp32; default 20 MHz).
   * @ports esp32
   */
  freq?: int;
}
/** A memory card slot, everything by name. */
export interface SDCardOptions extends SDCardSettings {
  /**
   * Number of the slot, 1 (default) or 2.
   * @ports mimxrt
   */
  id?: int;
  /**
   * Number of the slot: 0 and 1 are SD slots, 2 and 3 use SPI. By default 1, on chips without SD slots the last; boards
   * may have a default of their own.
   * @ports esp32
   */
  slot?: int;
}
/**
 * A memory card as a block device, to be mounted with `vfs.mount`. Not on every port; elsewhere see the `sdcard` driver.
 * On stm32 newer than version 1.28, before that it is `pyb.SDCard`.
 * @ports esp32 (not the C2), mimxrt (not the RT1010), stm32
 * @example
 * vfs.mount(new SDCard(), "/sd");
 */
export class SDCard implements AbstractBlockDev {
  /** Opens a slot, everything by name. */
  constructor(kw?: Kw<SDCardOptions>);
  /**
   * Opens the slot with this number (default 1).
   * @ports mimxrt
   */
  constructor(slot: int, kw?: Kw<SDCardSettings>);
  /**
   * Reads whole blocks.
   * @returns 0 if all is well, else an error number; false if esp32 finds no card
   */
  readblocks(block_num: int, buf: WritableBuffer): int | boolean;
  /** @deprecated The documented form of reading a part of a block: `TypeError`, as firmware takes no offset. */
  readblocks(block_num: int, buf: WritableBuffer, offset: never): never;
  /**
   * Writes whole blocks.
   * @returns as `readblocks`: errors aren't raised
   */
  writeblocks(block_num: int, buf: ReadableBuffer): int | boolean;
  /** @deprecated The documented form of writing a part of a block: `TypeError`, too. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset: never): never;
  /** Answers a question about the device or controls it, as `vfs.AbstractBlockDev` describes. */
  ioctl(op: int, arg: int): int | null;
}
