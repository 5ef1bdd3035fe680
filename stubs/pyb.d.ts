/**
 * `pyb`: the pyboard and other STM32 boards, in the way that came before `machine`.
 *
 * Follows the pages of "pyb — functions related to the board" of the MicroPython documentation. Newer and small boards (WB, WL, H5,
 * N6, F0, L0, L4 with little flash) leave out what `machine`, `time` and `vfs` have too: `delay`, `udelay`, `millis`, `micros` and
 * what has elapsed, `hard_reset`, `bootloader`, `freq`, `stop`, `standby`, `info`, `mount`, `sync`, `unique_id`, and `I2C`.
 * What needs hardware (USB, DAC, CAN, servos, a switch, a card slot) is there if the board has it.
 * @ports stm32
 */
import type { bytearray, bytes, memoryview } from "./builtins.js";
import type { Irq, IrqState, Level, PinId, PinMode, PinPull, RTCDateTime } from "./machine.js";
import { Pin as MachinePin } from "./machine.js";
import type { Const, Flags, float, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev, Mountable } from "./vfs.js";

// ------------------------------------------------------------------------------------------------ functions

/** Waits so many milliseconds. */
export function delay(ms: int): void;
/** Waits so many microseconds. */
export function udelay(us: int): void;
/** Milliseconds since the reset; negative after 12.4 days. For differences see `elapsed_millis`. */
export function millis(): int;
/** Microseconds since the reset; negative after 17.8 minutes. For differences see `elapsed_micros`. */
export function micros(): int;
/** Milliseconds since a value of `millis()`, up to 12.4 days. */
export function elapsed_millis(start: int): int;
/** Microseconds since a value of `micros()`, up to 17.8 minutes. */
export function elapsed_micros(start: int): int;
/** Resets the board as its button does. */
export function hard_reset(): never;
/** Enters the boot loader (DFU). */
export function bootloader(): never;
/** Chooses what happens on a hard fault: true prints registers and stops, false (from the start) resets. */
export function fault_debug(value: boolean): void;
/** Switches interrupts off; whether they were on. */
export function disable_irq(): boolean;
/** Switches interrupts on, or as `disable_irq()` found them. */
export function enable_irq(state?: IrqState): void;
/** The clock frequencies in hertz: processor, AHB, APB1, APB2. */
export function freq(): readonly [sysclk: int, hclk: int, pclk1: int, pclk2: int];
/**
 * Changes the clock frequencies, in hertz; each becomes the next possible one below. Do it before USB is started.
 * @param sysclk of the processor, at most 168 MHz on the pyboard
 * @param hclk of AHB, memory and DMA
 * @param pclk1 of APB1, at most 42 MHz
 * @param pclk2 of APB2, at most 84 MHz
 */
export function freq(sysclk: int, hclk?: int, pclk1?: int, pclk2?: int): void;
/** Stops the processor until the next interrupt, at most one millisecond. */
export function wfi(): void;
/** Sleeps with memory kept until an interrupt or the clock (`RTC.wakeup`) wakes it (under 0.5 mA). */
export function stop(): void;
/** Sleeps with memory kept for at most so many milliseconds, which replaces what `RTC.wakeup` was told. */
export function stop(time_ms: int): void;
/** Sleeps with the least power (under 50 µA); waking, by the clock (`RTC.wakeup`) or pin X1 or X18, is a reset. */
export function standby(): never;
/** Sleeps with the least power for at most so many milliseconds, then starts anew. */
export function standby(time_ms: int): never;
/**
 * Whether USB is connected as a serial port.
 * @deprecated use `new USB_VCP().isconnected()`
 */
export function have_cdc(): boolean;
/**
 * Moves the mouse of the computer: buttons, x, y, wheel.
 * @deprecated use `USB_HID.send`
 */
export function hid(hidtuple: readonly [buttons: int, x: int, y: int, z: int]): void;
/** Prints facts about the board; with an argument also which memory is in use. */
export function info(dump_alloc_table?: boolean | int): void;
/** Chooses whether times and memory are printed after each statement at the prompt. */
export function repl_info(value: boolean | int): void;
/** The country whose radio rules hold; `network.country` under its older name. */
export function country(): string;
/** Sets the country whose radio rules hold, as two letters. */
export function country(code: string): void;
/**
 * Sets a PWM signal on a servo pin, as a first version had it.
 * @deprecated use `Timer`
 */
export function pwm(period: int, pulse: int): void;
/**
 * Sets a servo, as a first version had it.
 * @deprecated use `Servo`
 */
export function servo(port: int, value: int): void;
/** Chooses the program that runs after `boot.py`, instead of `main.py`. */
export function main(filename: string): void;
/**
 * Mounts a filesystem, or a block device whose filesystem is recognised; the function of `vfs` under its older place.
 * @deprecated use `vfs.mount`
 */
export function mount(
  device: Mountable | AbstractBlockDev,
  mountpoint: string,
  kw?: Kw<{
    /** Whether writing is refused (default false). */
    readonly?: boolean;
    /** Whether a filesystem is made if there is none (default false). */
    mkfs?: boolean;
  }>,
): void;
/** Lists what is mounted, as pairs of filesystem and path. */
export function mount(): (readonly [fsobj: Mountable, mountpoint: string])[];
/** The UART that repeats the terminal, `null` if none does. */
export function repl_uart(): UART | null;
/** Chooses the UART that repeats the terminal; `null` for none. */
export function repl_uart(uart: UART | null): void;
/** A random number of 30 bits, from the hardware. */
export function rng(): int;
/** Writes everything that the filesystems hold back. */
export function sync(): void;
/** The chip's serial number, 12 bytes. */
export function unique_id(): bytes;
/** USB functions by name. `CDC` stands for `VCP` in old programs. */
export type USBMode =
  | "VCP"
  | "MSC"
  | "VCP+MSC"
  | "VCP+HID"
  | "VCP+MSC+HID"
  | "CDC"
  | "CDC+MSC"
  | "CDC+HID"
  | "CDC+MSC+HID"
  | "VCP+VCP"
  | "VCP+VCP+MSC";
/** A kind of input device: subclass, protocol, greatest packet, milliseconds between packets, report descriptor. */
export type HIDDescriptor = readonly [
  subclass: int,
  protocol: int,
  max_packet_len: int,
  polling_interval: int,
  report_descriptor: ReadableBuffer,
];
/** How the board appears on USB. */
export interface USBModeOptions {
  /** Which USB port; -1 (default) the usual one. */
  port?: int;
  /** Vendor number (default 0xf055). */
  vid?: int;
  /** Product number; -1 (default) goes by the mode. */
  pid?: int;
  /** Block devices that appear as drives. */
  msc?: readonly AbstractBlockDev[];
  /** Kind of input device, a mouse by default. */
  hid?: HIDDescriptor;
  /** Whether to use the fast mode, where the chip has it (default false). */
  high_speed?: boolean;
}
/** How the board appears on USB, `null` if not at all. Keywords mean nothing without a mode. */
export function usb_mode(kw?: Kw<USBModeOptions>): string | null;
/** Chooses how the board appears on USB, `null` for not at all; to be called in `boot.py`. */
export function usb_mode(modestr: USBMode | null, kw?: Kw<USBModeOptions>): void;
/** What makes the board a mouse. */
export const hid_mouse: HIDDescriptor;
/** What makes the board a keyboard. */
export const hid_keyboard: HIDDescriptor;

// ------------------------------------------------------------------------------------------------ pins and LEDs

/** An alternative function of a pin. */
export interface PinAF {
  /** Its number, for the setting `alt`. */
  index(): int;
  /** Its name, such as `AF1_TIM2`. */
  name(): string;
  /** Address of the registers of its peripheral, as in `stm`. */
  reg(): int;
  /** Its name with its class. */
  toString(): string;
}
/** What a pin of this port can be asked. */
export interface PinDetails {
  /** The number of the alternative function in use. */
  af(): int;
  /** The alternative functions that the pin can have. */
  af_list(): PinAF[];
  /** Address of the registers of the pin's port. */
  gpio(): int;
  /** The chip's name of the pin, such as `"A0"`. */
  name(): string;
  /** All names of the pin, the chip's first. */
  names(): string[];
  /** Number of the pin within its port. */
  pin(): int;
  /** Number of the port: 0 is A. */
  port(): int;
}
/** What a pin can be told by name beside mode and resistor. */
export interface PinSettings {
  /** Level with which an output begins; left out, the one that it has. */
  value?: Level;
  /** Number of the function, for the modes `AF_PP` and `AF_OD`. */
  alt?: int;
  /** The older name of `alt`. */
  af?: int;
}
/** What a pin can be told by name beside its mode. */
export interface PinPullSettings extends PinSettings {
  /** Which resistor it gets; none (`Pin.PULL_NONE`, or `null`) by default. */
  pull?: PinPull | null;
}
/**
 * A pin: the same class as `machine.Pin`, with more to ask.
 * @example
 * const x1 = new Pin("X1", Pin.OUT_PP);
 * x1.value(1);
 */
export class Pin extends MachinePin {
  /** What the chip's pins can be connected to, for `alt`, such as `Pin.AF1_TIM2`; which there are depends on the chip. */
  static readonly [alternate: `AF${number}_${string}`]: int;
  /** Gives access to the pin, whose settings stay. */
  constructor(id: PinId);
  /** Sets the pin up, everything by name. */
  constructor(id: PinId, kw: Kw<PinPullSettings & { mode: PinMode }>);
  /** Sets the pin up in a mode. */
  constructor(id: PinId, mode: PinMode, kw?: Kw<PinPullSettings>);
  /** Sets the pin up in a mode, with a resistor. */
  constructor(id: PinId, mode: PinMode, pull: PinPull | null, kw?: Kw<PinSettings>);
  /** Gives the pin another mode and whatever else is said by name. */
  init(kw: Kw<PinPullSettings & { mode: PinMode }>): void;
  /** Gives the pin another mode, which has to be said. */
  init(mode: PinMode, kw?: Kw<PinPullSettings>): void;
  /** Gives the pin another mode and resistor. */
  init(mode: PinMode, pull: PinPull | null, kw?: Kw<PinSettings>): void;
  /** The pin's mode, one of the constants. */
  mode(): PinMode;
  /** The pin's resistor, one of the constants. */
  pull(): PinPull;
  /** The pin with its settings, as a text. */
  toString(): string;
  /** Whether looking pins up prints how. */
  static debug(): boolean;
  /** Chooses whether looking pins up prints how. */
  static debug(state: boolean): void;
  /** The own names of pins, `null` if there are none. */
  static dict(): { readonly [name: string]: MachinePin } | null;
  /** Sets own names of pins. */
  static dict(dict: { readonly [name: string]: MachinePin } | null): void;
  /** The function that finds pins by their names. */
  static mapper(): ((id: PinId) => MachinePin | null) | null;
  /** Sets a function that finds pins by their names. */
  static mapper(fun: ((id: PinId) => MachinePin | null) | null): void;
  /** Push-pull output. */
  static readonly OUT_PP: PinMode;
  /** Open-drain output. */
  static readonly OUT_OD: PinMode;
  /** Belongs to a peripheral, push-pull. */
  static readonly AF_PP: PinMode;
  /** Belongs to a peripheral, open-drain. */
  static readonly AF_OD: PinMode;
  /** No resistor. */
  static readonly PULL_NONE: PinPull;
  /** The alternative functions of the chip's pins by name, such as `Pin.AF1_TIM2`, for the setting `alt`. */
  static readonly [af: `AF${number}_${string}`]: int;
}
export interface Pin extends PinDetails {}

/** Which edges interrupt. */
export type ExtIntMode = Const<"ExtInt.mode">;
/**
 * An interrupt line with its handler.
 * @example
 * const line = new ExtInt("X1", ExtInt.IRQ_FALLING, Pin.PULL_UP, (n) => print(n));
 */
export class ExtInt {
  /**
   * Makes the pin an input that interrupts. There can be one handler for a line.
   * @param pin a pin, or 16…22 for a line inside the chip
   * @param callback gets the number of the line; runs as a hard interrupt
   */
  constructor(pin: PinId | int, mode: ExtIntMode, pull: PinPull, callback: ((line: int) => void) | null);
  /** Prints the registers of all lines. */
  static regs(): void;
  /** Switches the interrupt off, for example while a button bounces. */
  disable(): void;
  /** Switches the interrupt on again. */
  enable(): void;
  /** Number of the line. */
  line(): int;
  /** Calls the handler, as the pin would. */
  swint(): void;
  /** Interrupts when the level falls. */
  static readonly IRQ_FALLING: ExtIntMode;
  /** Interrupts when the level rises. */
  static readonly IRQ_RISING: ExtIntMode;
  /** Interrupts on both edges. */
  static readonly IRQ_RISING_FALLING: ExtIntMode;
  /** Wakes the processor from waiting for events when the level falls, without calling anything. Untested. */
  static readonly EVT_FALLING: ExtIntMode;
  /** Wakes the processor from waiting for events when the level rises. Untested. */
  static readonly EVT_RISING: ExtIntMode;
  /** Wakes the processor from waiting for events on both edges. Untested. */
  static readonly EVT_RISING_FALLING: ExtIntMode;
}
/**
 * One of the LEDs on the board.
 * @example
 * new LED(1).on();
 * new LED(4).intensity(64);
 */
export class LED {
  /** @param id 1…4: red, green, yellow, blue on the pyboard */
  constructor(id: int);
  /** How bright it is, 0…255. */
  intensity(): int;
  /** Sets how bright it is, 0…255; only 3 and 4 (with timers 2 and 3) know more than on and off. */
  intensity(value: int): void;
  /** Switches the LED on, at full brightness. */
  on(): void;
  /** Switches the LED off. */
  off(): void;
  /** Switches the LED over. */
  toggle(): void;
}
/**
 * The user's button on the board.
 * @example
 * const button = new Switch();
 * button.callback(() => led.toggle());
 */
export class Switch {
  /** Gives access to the button. */
  constructor();
  /** Whether it is pressed. */
  value(): boolean;
  /** Sets what is called when it is pressed, `null` for nothing; a hard interrupt. */
  callback(fun: (() => void) | null): void;
}
export interface Switch {
  /** Whether it is pressed; shorter than `value()`. */
  (): boolean;
}
/**
 * The acceleration sensor of the pyboard. It uses I²C bus 1.
 * @example
 * const accel = new Accel();
 * print(accel.x(), accel.y(), accel.z());
 */
export class Accel {
  /** Starts the sensor. */
  constructor();
  /** Acceleration along x: -32…31, about 22 for 1 g. */
  x(): int;
  /** Acceleration along y. */
  y(): int;
  /** Acceleration along z. */
  z(): int;
  /** The sensor's own opinion of how it lies, as its data sheet packs it. */
  tilt(): int;
  /** Reads a register of the sensor. */
  read(reg: int): int;
  /** Writes a register of the sensor. */
  write(reg: int, value: int): void;
  /** The sums of the last four readings of x, y and z. */
  filtered_xyz(): readonly [x: int, y: int, z: int];
}
/**
 * A hobby servo on one of the pins X1 to X4. All use timer 5.
 * @example
 * const servo = new Servo(1);
 * servo.angle(45, 1500);
 */
export class Servo {
  /** @param id 1…4 for X1…X4 */
  constructor(id: int);
  /** The angle in degrees. */
  angle(): int;
  /** Turns to an angle in degrees, in so many milliseconds (default: at once). */
  angle(angle: number, time?: int): void;
  /** The speed of a servo that turns round and round. */
  speed(): int;
  /** Sets that speed, -100…100, reached in so many milliseconds. */
  speed(speed: number, time?: int): void;
  /** Length of the pulses, in microseconds. */
  pulse_width(): int;
  /** Sets the length of the pulses, in microseconds. */
  pulse_width(value: int): void;
  /** The calibration: least, greatest and middle pulse, pulse for 90°, pulse for speed 100. */
  calibration(): readonly [int, int, int, int, int];
  /** Sets least, greatest and middle pulse, in microseconds. */
  calibration(pulse_min: int, pulse_max: int, pulse_centre: int): void;
  /** Sets the whole calibration, in microseconds. */
  calibration(
    pulse_min: int,
    pulse_max: int,
    pulse_centre: int,
    pulse_angle_90: int,
    pulse_speed_100: int,
  ): void;
}

// ------------------------------------------------------------------------------------------------ analog

/**
 * An analog input.
 * @example
 * const samples = new array("H", [0, 0, 0, 0]);
 * new ADC("X19").read_timed(samples, 1000);
 */
export class ADC {
  /** @param pin a pin, or the number of a channel */
  constructor(pin: PinId | int);
  /** One conversion, 0…4095. */
  read(): int;
  /**
   * Fills a buffer at a steady rate, waits until it is full, and returns how many bytes that were.
   * @param buf bytes get 8 bits, elements of 16 bits and more get 12
   * @param timer a running timer, or hertz (which uses timer 6)
   */
  read_timed(buf: WritableBuffer, timer: Timer | int): int;
  /** Fills a buffer from each of several inputs at the rate of a running timer; false if it was too fast. Call it on the class. */
  read_timed_multi(adcs: readonly ADC[], bufs: readonly WritableBuffer[], timer: Timer): boolean;
  /** Fills a buffer from each of several inputs at the rate of a running timer; false if it was too fast. */
  static read_timed_multi(adcs: readonly ADC[], bufs: readonly WritableBuffer[], timer: Timer): boolean;
}
/** All analog inputs, those inside the chip included. */
export class ADCAll {
  /**
   * @param resolution in bits: 6, 8, 10 or 12
   * @param mask which inputs become analog, one bit each; 0x70000 only those inside
   */
  constructor(resolution: int, mask?: int);
  /** One conversion of a channel, 0…18. */
  read_channel(channel: int): int;
  /** Temperature of the chip, in degrees Celsius. */
  read_core_temp(): float;
  /** Voltage of the backup battery. */
  read_core_vbat(): float;
  /** The internal reference, in volts as the supply makes it appear. */
  read_core_vref(): float;
  /** The supply voltage. */
  read_vref(): float;
}
/** Whether a buffer is played once or again and again. */
export type DACMode = Const<"DAC.mode">;
/** Whether the output has a buffer amplifier; `null` as is best for the use. */
export interface DACOptions {
  /** True drives 5 kΩ, false is more precise at the ends of the range. */
  buffering?: boolean | null;
}
/**
 * An analog output, 0 to 3.3 V, on pin X5 or X6.
 * @example
 * const wave = new array("H", [0, 1000, 2000, 3000]);
 * new DAC(1, 12).write_timed(wave, 400, { mode: DAC.CIRCULAR });
 */
export class DAC {
  /** Uses an output, everything else by name. */
  constructor(port: 1 | 2 | PinId, kw?: Kw<DACOptions & { bits?: 8 | 12 }>);
  /** Uses an output with this resolution. */
  constructor(port: 1 | 2 | PinId, bits: 8 | 12, kw?: Kw<DACOptions>);
  /** Changes resolution and amplifier, each by name. */
  init(kw?: Kw<DACOptions & { bits?: 8 | 12 }>): void;
  /** Changes the resolution, 8 or 12 bits. */
  init(bits: 8 | 12, kw?: Kw<DACOptions>): void;
  /** Frees the pin. */
  deinit(): void;
  /** Makes noise: so many random values a second. */
  noise(freq: int): void;
  /** Makes a triangle wave: so many steps a second, 8192 a wave. */
  triangle(freq: int): void;
  /** Sets the voltage: 0…255, or 0…4095 with 12 bits. */
  write(value: int): void;
  /**
   * Plays a buffer in the background.
   * @param data bytes, or elements of 16 bits for 12 bits
   * @param freq values a second (uses timer 6), or a running timer (2, 4…8)
   * @param kw `mode`: `DAC.NORMAL` (default) or `DAC.CIRCULAR`
   */
  write_timed(data: ReadableBuffer, freq: int | Timer, kw?: Kw<{ mode?: DACMode }>): void;
  /** Plays once. */
  static readonly NORMAL: DACMode;
  /** Plays without end. */
  static readonly CIRCULAR: DACMode;
}

// ------------------------------------------------------------------------------------------------ buses

/** Data to send: a buffer, a text, or one number. */
export type SendData = ReadableBuffer | string | int;
/** Longest wait, in milliseconds. */
export interface Timeout {
  /** Milliseconds (default 5000); `OSError` when they have passed. */
  timeout?: int;
}
/** Which side of a bus the board is. */
export type I2CMode = Const<"pyb.I2C.mode">;
/** Settings of an I²C bus. */
export interface I2COptions {
  /** Own address of 7 bits, for `I2C.PERIPHERAL` (default 0x12). */
  addr?: int;
  /** Clock rate in hertz, for `I2C.CONTROLLER` (default 400 kHz). */
  baudrate?: int;
  /** Whether it also answers to address 0, the general call (default false). */
  gencall?: boolean;
  /** Whether DMA is used (default false): more exact, but bus errors aren't handled well. */
  dma?: boolean;
  /** Value of the register TIMINGR, in place of `baudrate`, on chips that have it (F7, H7, L4). */
  timingr?: int | null;
}
/** How to reach a device's memory. */
export interface MemOptions extends Timeout {
  /** Bits of an address within it (default 8). */
  addr_size?: 8 | 16;
}
/**
 * An I²C bus.
 * @example
 * const bus = new I2C(1, I2C.CONTROLLER, { baudrate: 100_000 });
 * bus.mem_write(0x80, 0x68, 0x6b);
 */
export class I2C {
  /** Gives access to a bus (1, 2, 3, or a name of the board: `"X"` and `"Y"` on a pyboard) as it is set up, or sets it up by name. */
  constructor(bus: int | string, kw?: Kw<I2COptions & { mode?: I2CMode }>);
  /** Sets a bus up as controller or device. */
  constructor(bus: int | string, mode: I2CMode, kw?: Kw<I2COptions>);
  /** Makes the board controller or device on the bus. */
  init(mode: I2CMode, kw?: Kw<I2COptions>): void;
  /** Switches the I²C unit off. */
  deinit(): void;
  /** Whether a device answers at an address. */
  is_ready(addr: int): boolean;
  /** The addresses at which devices answer, of 0x08…0x77 (documented is 0x01…0x7f). */
  scan(): int[];
  /** Reads so many bytes of a device's memory. */
  mem_read(data: int, addr: int, memaddr: int, kw?: Kw<MemOptions>): bytes;
  /** Reads a device's memory into a buffer, which is returned. */
  mem_read<B extends WritableBuffer>(data: B, addr: int, memaddr: int, kw?: Kw<MemOptions>): B;
  /** Writes to a device's memory. */
  mem_write(data: SendData, addr: int, memaddr: int, kw?: Kw<MemOptions>): void;
  /** Receives so many bytes, address (for controllers) by name. */
  recv(recv: int, kw?: Kw<Timeout & { addr?: int }>): bytes;
  /** Receives so many bytes from a device. */
  recv(recv: int, addr: int, kw?: Kw<Timeout>): bytes;
  /** Fills a buffer, which is returned, address by name. */
  recv<B extends WritableBuffer>(recv: B, kw?: Kw<Timeout & { addr?: int }>): B;
  /** Fills a buffer, which is returned, from a device. */
  recv<B extends WritableBuffer>(recv: B, addr: int, kw?: Kw<Timeout>): B;
  /** Sends data, address (for controllers) by name. */
  send(send: SendData, kw?: Kw<Timeout & { addr?: int }>): void;
  /** Sends data to a device. */
  send(send: SendData, addr: int, kw?: Kw<Timeout>): void;
  /**
   * `CONTROLLER` under its older name.
   * @deprecated use `CONTROLLER`
   */
  static readonly MASTER: I2CMode;
  /**
   * `PERIPHERAL` under its older name.
   * @deprecated use `PERIPHERAL`
   */
  static readonly SLAVE: I2CMode;
  /** The board gives the clock. */
  static readonly CONTROLLER: I2CMode;
  /** The board is a device. */
  static readonly PERIPHERAL: I2CMode;
}
/** Which side of an SPI bus the board is. */
export type SPIMode = Const<"pyb.SPI.mode">;
/** Which bit comes first. */
export type SPIFirstBit = Const<"pyb.SPI.firstbit">;
/** Settings of an SPI bus. */
export interface SPISettings {
  /** Divider of the bus clock (2, 4 … 256), which wins over the rate; -1 (default) for none. */
  prescaler?: -1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256;
  /** Level of the idle clock (default 1). */
  polarity?: 0 | 1;
  /** Edge that samples: 0 (default) the first, 1 the second. */
  phase?: 0 | 1;
  /** Bits of a word (default 8). */
  bits?: 8 | 16;
  /** Which bit of a word is sent first; the highest (`SPI.MSB`) by default. */
  firstbit?: SPIFirstBit;
  /** Whether signals follow Texas Instruments, not Motorola (default false). */
  ti?: boolean;
  /** Polynomial of a checksum; `null` (default) for none. */
  crc?: int | null;
}
/** Settings with the rate. */
export interface SPIRateSettings extends SPISettings {
  /** Clock rate, in hertz (default 328,125); the next possible below is used. */
  baudrate?: int;
}
/**
 * An SPI bus.
 * @example
 * const spi = new SPI(1, SPI.CONTROLLER, 600_000, { polarity: 1, phase: 0 });
 * const answer = spi.send_recv(new bytes([1, 2, 3, 4]));
 */
export class SPI {
  /** Gives access to a bus (1…6, or its name on the board, for example `"X"`) as it is set up. */
  constructor(bus: int | string);
  /** Sets a bus up by name, for which the mode is needed. */
  constructor(bus: int | string, kw: Kw<SPIRateSettings & { mode: SPIMode }>);
  /** Sets a bus up as controller or device, speed by name. */
  constructor(bus: int | string, mode: SPIMode, kw?: Kw<SPIRateSettings>);
  /** Sets a bus up with a clock rate in hertz. */
  constructor(bus: int | string, mode: SPIMode, baudrate: int, kw?: Kw<SPISettings>);
  /** Makes the board controller or device, the rest by name. */
  init(mode: SPIMode, kw?: Kw<SPIRateSettings>): void;
  /** Sets the bus up anew with a clock rate in hertz. */
  init(mode: SPIMode, baudrate: int, kw?: Kw<SPISettings>): void;
  /** Sets the bus up anew, everything by name. */
  init(kw: Kw<SPIRateSettings & { mode: SPIMode }>): void;
  /** Switches the SPI unit off. */
  deinit(): void;
  /** Receives so many bytes. */
  recv(recv: int, kw?: Kw<Timeout>): bytes;
  /** Fills a buffer, which is returned. */
  recv<B extends WritableBuffer>(recv: B, kw?: Kw<Timeout>): B;
  /** Sends data. */
  send(send: SendData, kw?: Kw<Timeout>): void;
  /** Sends data and returns what comes back meanwhile. */
  send_recv(send: SendData, kw?: Kw<Timeout>): bytes;
  /** Sends data and fills a buffer, given by name, with what comes back; it is returned. */
  send_recv<B extends WritableBuffer>(send: SendData, kw: Kw<Timeout & { recv: B }>): B;
  /** Sends data and fills a buffer with what comes back, which is returned. */
  send_recv<B extends WritableBuffer>(send: SendData, recv: B, kw?: Kw<Timeout>): B;
  /** Reads bytes while `write` (default 0) is sent over and over, as `machine.SPI` does. */
  read(nbytes: int, write?: int): bytes;
  /** Reads into a buffer while `write` (default 0) is sent over and over. */
  readinto(buf: WritableBuffer, write?: int): void;
  /** Writes bytes and drops what comes back. */
  write(buf: ReadableBuffer | string): void;
  /** Writes one buffer while the other, of the same length, is read. */
  write_readinto(write_buf: ReadableBuffer | string, read_buf: WritableBuffer): void;
  /**
   * The older name of `CONTROLLER`.
   * @deprecated use `CONTROLLER`
   */
  static readonly MASTER: SPIMode;
  /**
   * The older name of `PERIPHERAL`.
   * @deprecated use `PERIPHERAL`
   */
  static readonly SLAVE: SPIMode;
  /** Gives the clock. */
  static readonly CONTROLLER: SPIMode;
  /** Follows another's clock. */
  static readonly PERIPHERAL: SPIMode;
  /** Words begin with their lowest bit. */
  static readonly LSB: SPIFirstBit;
  /** Words begin with their highest bit. */
  static readonly MSB: SPIFirstBit;
}
/** Which lines hold a serial port up: `UART.RTS`, `UART.CTS`, both, or 0 for neither. */
export type UARTFlow = Flags<"pyb.UART.flow">;
/** Events of a serial port. */
export type UARTTrigger = Flags<"pyb.UART.irq">;
/** Settings of a serial port by name only. */
export interface UARTSettings {
  /** Longest wait for the first character, in milliseconds (default 0). */
  timeout?: int;
  /** Flow control; 0 (default) for none. */
  flow?: UARTFlow | 0;
  /** Longest wait between characters, in milliseconds (default 0). */
  timeout_char?: int;
  /** Characters that can wait to be read (default 64); 0 for no buffer. */
  read_buf_len?: int;
}
/** Format of characters. */
export interface UARTFormat extends UARTSettings {
  /** Bits of a character (default 8); without parity 8 or 9, on some chips 7; with it 7 or 8. */
  bits?: 7 | 8 | 9;
  /** Parity: 0 even, 1 odd, `null` (default) none. */
  parity?: 0 | 1 | null;
  /** Number of stop bits (default 1). */
  stop?: 1 | 2;
}
/**
 * A serial port; a stream.
 * @example
 * const uart = new UART(1, 9600);
 * uart.write("hello");
 */
export class UART {
  /** Gives access to a port (1…6, `"XA"`, `"XB"`, `"YA"`, `"YB"`) as it is set up. */
  constructor(bus: int | string);
  /** Sets a port up by name, for which the speed in bits per second is needed. */
  constructor(bus: int | string, kw: Kw<UARTFormat & { baudrate: int }>);
  /** Sets a port up with a speed in bits per second. */
  constructor(bus: int | string, baudrate: int, kw?: Kw<UARTFormat>);
  /** Sets a port up with speed and format. */
  constructor(
    bus: int | string,
    baudrate: int,
    bits: 7 | 8 | 9,
    parity?: 0 | 1 | null,
    stop?: 1 | 2,
    kw?: Kw<UARTSettings>,
  );
  /** Sets the port up anew; an error if the speed can't be met within 5 %. */
  init(baudrate: int, kw?: Kw<UARTFormat>): void;
  /** Sets the port up anew with speed and format. */
  init(baudrate: int, bits: 7 | 8 | 9, parity?: 0 | 1 | null, stop?: 1 | 2, kw?: Kw<UARTSettings>): void;
  /** Sets the port up anew, everything by name. */
  init(kw: Kw<UARTFormat & { baudrate: int }>): void;
  /** Switches the port off. */
  deinit(): void;
  /** How many bytes wait to be read. */
  any(): int;
  /** Reads so many bytes, or all that come before a time-out; `null` if none did. */
  read(nbytes?: int): bytes | null;
  /** Reads one character; -1 after a time-out. */
  readchar(): int;
  /** Reads into a buffer and returns how many bytes; `null` after a time-out. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads a line, or what there is after a time-out; `null` if nothing. */
  readline(): bytes | null;
  /** Writes bytes and returns how many; `null` after a time-out. */
  write(buf: ReadableBuffer | string): int | null;
  /** Writes one character; `OSError` 116 if flow control holds it up for too long. */
  writechar(char: int): void;
  /** Holds the line low for 13 bits. */
  sendbreak(): void;
  /** Waits until all bytes have been sent; `OSError` if that takes too long. */
  flush(): void;
  /** Whether all bytes have been sent. */
  txdone(): boolean;
  /** The port's interrupt, everything by name. */
  irq(
    kw?: Kw<{ handler?: ((uart: UART) => void) | null; trigger?: UARTTrigger; hard?: boolean }>,
  ): Irq<UARTTrigger>;
  /** Sets what is called for these events of the port. */
  irq(handler: ((uart: UART) => void) | null, trigger?: UARTTrigger, hard?: boolean): Irq<UARTTrigger>;
  /** A character has been received. */
  static readonly IRQ_RX: UARTTrigger;
  /** Characters have been received and the line is silent. */
  static readonly IRQ_RXIDLE: UARTTrigger;
  /** Controls what this board receives. */
  static readonly RTS: UARTFlow;
  /** Controls what this board sends. */
  static readonly CTS: UARTFlow;
}

// ------------------------------------------------------------------------------------------------ CAN

/** How a CAN controller takes part. */
export type CANMode = Const<"pyb.CAN.mode">;
/** State of a CAN controller. */
export type CANState = Const<"pyb.CAN.state">;
/** What a CAN filter compares. */
export type CANFilterMode = Const<"pyb.CAN.filter">;
/** Timings and behaviour of a CAN bus. */
export interface CANSettings {
  /** How far a bit may be stretched to keep in step, 1 (default) to 4 quanta; up to 128 with CAN FD. */
  sjw?: int;
  /** Quanta from the start of a bit to its sample, 1…16 (default 6); 2…256 with CAN FD. */
  bs1?: int;
  /** Quanta from a bit's sample to its end, 1…8 (default 8); 2…128 with CAN FD. */
  bs2?: int;
  /** Whether it comes back by itself after too many errors (default false). */
  auto_restart?: boolean;
  /** Bits per second, from which the timings are computed; 0 (default): as they are given. */
  baudrate?: int;
  /** Where a bit is sampled, in percent (default 75), with `baudrate`. */
  sample_point?: int;
  /** How many of the 28 filters belong to bus 1 (default 14). Classic CAN. */
  num_filter_banks?: int;
  /** Divider of the fast part of CAN FD, 1…32. */
  brs_prescaler?: int;
  /** Jump width of the fast part, 1 (default) to 16. */
  brs_sjw?: int;
  /** Quanta before the sample in the fast part, 1…32 (default 8). */
  brs_bs1?: int;
  /** Quanta after the sample in the fast part, 1…16 (default 3). */
  brs_bs2?: int;
  /** Bits per second of the fast part; 0 (default): as its timings are given. */
  brs_baudrate?: int;
  /** Where a bit of the fast part is sampled, in percent (default 75), with `brs_baudrate`. */
  brs_sample_point?: int;
}
/** Settings with the divider. */
export interface CANRateSettings extends CANSettings {
  /** Divider of the bus clock, 1…1024 (default 100); up to 512 with CAN FD. */
  prescaler?: int;
}
/** A received message: identifier, whether it is extended, whether it is a request, number of the filter, data. */
export type CANMessage = [id: int, extended: boolean, rtr: boolean, fmi: int, data: bytes | memoryview];
/** What `info` of a controller lists: error counters, how often it entered three states (up to 65535), waiting messages. */
export type CANInfo = [
  tec: int,
  rec: int,
  warnings: int,
  passives: int,
  offs: int,
  tx_pending: int,
  rx_fifo0: int,
  rx_fifo1: int,
];
/**
 * A CAN controller: classic CAN on F0, F4, F7 and L4; CAN FD on G0, G4, H7 and N6.
 * @example
 * const can = new CAN(1, CAN.LOOPBACK, { baudrate: 125_000 });
 * can.setfilter(0, CAN.LIST16, 0, [123, 124, 125, 126]);
 * can.send("message!", 123);
 * print(can.recv(0));
 */
export class CAN {
  /** Gives access to a bus (1…3, or its name on the board: `"YA"`, `"YB"`) as it is set up. */
  constructor(bus: int | string);
  /** Sets a controller up by name; without a mode that's an error. */
  constructor(bus: int | string, kw: Kw<CANRateSettings & { mode: CANMode }>);
  /** Sets a bus up in a mode. */
  constructor(bus: int | string, mode: CANMode, kw?: Kw<CANRateSettings>);
  /** Sets a bus up with a divider. */
  constructor(bus: int | string, mode: CANMode, prescaler: int, kw?: Kw<CANSettings>);
  /** Sets the controller up in a mode, the rest by name. */
  init(mode: CANMode, kw?: Kw<CANRateSettings>): void;
  /** Sets the bus up anew with a divider. */
  init(mode: CANMode, prescaler: int, kw?: Kw<CANSettings>): void;
  /** Sets the controller up, everything by name. */
  init(kw: Kw<CANRateSettings & { mode: CANMode }>): void;
  /** Leaves the bus. */
  deinit(): void;
  /** Comes back after too many errors. */
  restart(): void;
  /** How the controller is: on, off, or with how many errors. */
  state(): CANState;
  /**
   * Errors of sending and of receiving, how often the states warning, passive and off were entered, messages waiting to be
   * sent and in both queues; in the list if one is given.
   */
  info(list?: CANInfo): CANInfo;
  /**
   * Sets a filter.
   * @param bank number of the filter
   * @param fifo queue for what fits, 0 or 1
   * @param params the identifiers and masks, as many as the mode needs
   */
  setfilter(
    bank: int,
    mode: CANFilterMode,
    fifo: 0 | 1,
    params: readonly int[],
    kw?: Kw<{
      /** For each identifier, or pair with a mask, whether requests fit; none by default. Classic CAN. */
      rtr?: readonly boolean[];
      /** Whether identifiers have 29 bits, not 11 (the default). */
      extframe?: boolean;
    }>,
  ): void;
  /** Takes a filter away, kind by name. */
  clearfilter(bank: int, kw?: Kw<{ extframe?: boolean }>): void;
  /** Takes a filter away; for CAN FD, whether it is one of extended identifiers. */
  clearfilter(bank: int, extframe: boolean): void;
  /** Whether a message waits in a queue. */
  any(fifo: 0 | 1): boolean;
  /** Receives a message from a queue, list to fill by name. */
  recv(fifo: 0 | 1, kw?: Kw<Timeout & { list?: CANMessage | null }>): CANMessage;
  /** Receives a message from a queue into a list whose last element is a `memoryview`. */
  recv(fifo: 0 | 1, list: CANMessage | null, kw?: Kw<Timeout>): CANMessage;
  /** Sends a message with this identifier. */
  send(
    data: SendData,
    id: int,
    kw?: Kw<{
      /** Milliseconds to wait until it has been sent; 0 (default) only queues it. */
      timeout?: int;
      /** Whether it asks for data; only the length of the data counts. */
      rtr?: boolean;
      /** Whether the identifier has 29 bits. */
      extframe?: boolean;
      /** Whether it is a frame of CAN FD, up to 64 bytes. */
      fdf?: boolean;
      /** Whether its data is sent at the fast rate. */
      brs?: boolean;
    }>,
  ): void;
  /** Sets what is called when a queue gets its first message (0), is full (1) or has lost one (2). */
  rxcallback(fifo: 0 | 1, fun: ((bus: CAN, reason: 0 | 1 | 2) => void) | null): void;
  /** Normal operation. */
  static readonly NORMAL: CANMode;
  /** For tests: hears itself. */
  static readonly LOOPBACK: CANMode;
  /** Only listens. */
  static readonly SILENT: CANMode;
  /** For tests: hears only itself. */
  static readonly SILENT_LOOPBACK: CANMode;
  /** Off and reset. */
  static readonly STOPPED: CANState;
  /** On, with few errors. */
  static readonly ERROR_ACTIVE: CANState;
  /** On, with 96 errors or more. */
  static readonly ERROR_WARNING: CANState;
  /** On, with 128 errors or more. */
  static readonly ERROR_PASSIVE: CANState;
  /** Off the bus because of errors. */
  static readonly BUS_OFF: CANState;
  /** Four identifiers of 16 bits. */
  static readonly LIST16: CANFilterMode;
  /** Two identifiers of 32 bits. */
  static readonly LIST32: CANFilterMode;
  /** Two pairs of identifier and mask of 16 bits. */
  static readonly MASK16: CANFilterMode;
  /** One pair of identifier and mask of 32 bits. */
  static readonly MASK32: CANFilterMode;
  /** CAN FD: a range between two identifiers. */
  static readonly RANGE: CANFilterMode;
  /** CAN FD: two identifiers. */
  static readonly DUAL: CANFilterMode;
  /** CAN FD: an identifier and a mask. */
  static readonly MASK: CANFilterMode;
}

// ------------------------------------------------------------------------------------------------ time

/**
 * The real-time clock.
 * @example
 * new RTC().wakeup(2000, () => led.toggle());
 */
export class RTC {
  /** Gives access to the board's clock. */
  constructor();
  /** Date and time: weekday 1…7 from Monday; the last number counts down from 255 within a second. */
  datetime(): RTCDateTime;
  /** Sets date and time; the fraction starts at 255. */
  datetime(datetimetuple: RTCDateTime): void;
  /** Wakes the board, and calls a function with the number of the clock's interrupt line, every so many milliseconds; `null` ends it. */
  wakeup(timeout: int | null, callback?: ((line: int) => void) | null): void;
  /** Lets the clock run, from the start if it has stopped. */
  init(): void;
  /** How the clock started: milliseconds it took (low 16 bits), 0x10000 power-on, 0x20000 reset button. */
  info(): int;
  /** The correction of the clock's speed, -511…512. */
  calibration(): int;
  /** Corrects the clock's speed, in steps of 0.954 millionths, -511…512. */
  calibration(cal: int): void;
}
/** Direction in which a timer counts. */
export type TimerMode = Const<"pyb.Timer.mode">;
/** What a timer's channel does. */
export type TimerChannelMode = Const<"pyb.Timer.channel">;
/** What level or edge a channel works with. */
export type TimerPolarity = Const<"pyb.Timer.polarity">;
/** Whether, and at which level, the break input stops the outputs. */
export type TimerBreak = Const<"pyb.Timer.brk">;
/** Settings of a timer: `freq`, or `prescaler` and `period`. */
export interface TimerOptions {
  /** Periods a second. */
  freq?: number;
  /** Divider of the source less one, 0…0xffff; together with `period`. */
  prescaler?: int;
  /** Ticks of a period less one, 0…0xffff; timers 2 and 5 up to 0x3fffffff. */
  period?: int;
  /** `Timer.UP` (default), `Timer.DOWN` or `Timer.CENTER`. */
  mode?: TimerMode;
  /** Divider for the filters of inputs (default 1). */
  div?: 1 | 2 | 4;
  /** Called each period; `null` (default) for nothing. */
  callback?: ((timer: Timer) => void) | null;
  /** Pause between complementary outputs, 0 (default) to 1008 ticks; timers 1 and 8. */
  deadtime?: int;
  /** Use of the break input; `Timer.BRK_OFF` by default. */
  brk?: TimerBreak;
  /** Whether the callback runs in the hardware interrupt (default), where it must not allocate memory. */
  hard?: boolean;
}
/** Settings of a timer's channel. */
export interface TimerChannelOptions {
  /** Called when the channel triggers. */
  callback?: ((timer: Timer) => void) | null;
  /** Pin to use, as an object: `ValueError` for a name; `null` (default) for none. */
  pin?: MachinePin | null;
  /** PWM: length of the pulse, in ticks. */
  pulse_width?: int;
  /** PWM: length of the pulse, 0…100 percent of the period. */
  pulse_width_percent?: number;
  /** PWM: length of the pulse, in microseconds. Newer than version 1.28. */
  pulse_width_us?: int;
  /** PWM: length of the pulse, in nanoseconds. Newer than version 1.28. */
  pulse_width_ns?: int;
  /** Output compare: value to compare with. */
  compare?: int;
  /** Output compare: active level. Input capture: edge. */
  polarity?: TimerPolarity;
}
/**
 * A hardware timer.
 * @example
 * const timer = new Timer(2, { freq: 1000 });
 * const pwm = timer.channel(1, Timer.PWM, { pin: new Pin("X1"), pulse_width_percent: 25 });
 */
export class Timer {
  /** Takes timer 1…14 (some are used by LEDs, servos, ADC and DAC) and sets it up if told how. */
  constructor(id: int, kw?: Kw<TimerOptions>);
  /** Sets the timer up. */
  init(kw: Kw<TimerOptions>): void;
  /** Stops the timer and its channels. */
  deinit(): void;
  /** Sets what is called each period, `null` for nothing. */
  callback(fun: ((timer: Timer) => void) | null): void;
  /** A channel that was set up before, `null` if it wasn't. */
  channel(channel: int): TimerChannel | null;
  /** Sets a channel up, everything by name. */
  channel(channel: int, kw: Kw<TimerChannelOptions & { mode: TimerChannelMode }>): TimerChannel;
  /** Sets a channel up. Encoder modes work with channels 1 and 2, whichever is given. */
  channel(channel: int, mode: TimerChannelMode, kw?: Kw<TimerChannelOptions>): TimerChannel;
  /** Where the timer's count stands. */
  counter(): int;
  /** Sets the count. */
  counter(value: int): void;
  /** How many periods the timer makes in a second. */
  freq(): number;
  /** Sets the periods a second, by divider and period. */
  freq(value: number): void;
  /** Ticks of a period less one. */
  period(): int;
  /** Sets the ticks of a period less one. */
  period(value: int): void;
  /** Divider of the source less one. */
  prescaler(): int;
  /** Sets the divider of the source less one. */
  prescaler(value: int): void;
  /** Frequency of the source, in hertz. */
  source_freq(): int;
  /** Counts from zero up to the period. */
  static readonly UP: TimerMode;
  /** Counts from the period down to zero. */
  static readonly DOWN: TimerMode;
  /** Counts up, then down. */
  static readonly CENTER: TimerMode;
  /** No break input. */
  static readonly BRK_OFF: TimerBreak;
  /** Low on the break input stops the outputs. */
  static readonly BRK_LOW: TimerBreak;
  /** High on the break input stops the outputs. */
  static readonly BRK_HIGH: TimerBreak;
  /** Pulses, active high. */
  static readonly PWM: TimerChannelMode;
  /** Pulses, active low. */
  static readonly PWM_INVERTED: TimerChannelMode;
  /** Compares without a pin. */
  static readonly OC_TIMING: TimerChannelMode;
  /** A match makes the pin active. */
  static readonly OC_ACTIVE: TimerChannelMode;
  /** A match makes the pin inactive. */
  static readonly OC_INACTIVE: TimerChannelMode;
  /** A match turns the pin over. */
  static readonly OC_TOGGLE: TimerChannelMode;
  /** The pin is active. */
  static readonly OC_FORCED_ACTIVE: TimerChannelMode;
  /** The pin is inactive. */
  static readonly OC_FORCED_INACTIVE: TimerChannelMode;
  /** An edge on the pin stores the count. */
  static readonly IC: TimerChannelMode;
  /** Encoder: counts changes of channel 1. */
  static readonly ENC_A: TimerChannelMode;
  /** Encoder: counts changes of channel 2. */
  static readonly ENC_B: TimerChannelMode;
  /** Encoder: counts changes of both channels. */
  static readonly ENC_AB: TimerChannelMode;
  /** The output's active level is high. */
  static readonly HIGH: TimerPolarity;
  /** The output's active level is low. */
  static readonly LOW: TimerPolarity;
  /** The rising edge. */
  static readonly RISING: TimerPolarity;
  /** The falling edge. */
  static readonly FALLING: TimerPolarity;
  /** Both edges. */
  static readonly BOTH: TimerPolarity;
}
/** What a timer does on one pin: pulses, comparing, capturing or counting. */
export interface TimerChannel {
  /** Sets what is called, with the timer, when the channel triggers. */
  callback(fun: ((timer: Timer) => void) | null): void;
  /** The count that was stored at the last edge. */
  capture(): int;
  /** Sets the stored count. */
  capture(value: int): void;
  /** The value that the count is compared with. */
  compare(): int;
  /** Sets the value that the count is compared with. */
  compare(value: int): void;
  /** Length of the pulse, in ticks. */
  pulse_width(): int;
  /** Sets the length of the pulse, in ticks; a period and one more is always active. */
  pulse_width(value: int): void;
  /** Length of the pulse, in percent of the period. */
  pulse_width_percent(): number;
  /** Sets the length of the pulse, 0…100 percent of the period; fractions count. */
  pulse_width_percent(value: number): void;
  /** Length of the pulse, in microseconds. Newer than version 1.28. */
  pulse_width_us(): int;
  /** Sets the length of the pulse, in microseconds. */
  pulse_width_us(value: int): void;
  /** Length of the pulse, in nanoseconds. Newer than version 1.28. */
  pulse_width_ns(): int;
  /** Sets the length of the pulse, in nanoseconds. */
  pulse_width_ns(value: int): void;
}

// ------------------------------------------------------------------------------------------------ storage, display, USB

/** The flash of the board as a block device. */
export class Flash implements AbstractBlockDev {
  /** The part from `start` on, `len` bytes long (multiples of a block); without them the flash as USB shows it, deprecated. */
  constructor(kw?: Kw<{ start?: int; len?: int }>);
  /** Reads blocks of that part. 0 if all is well, else a negative error number: nothing is raised. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): int;
  /** Writes blocks of that part; what it gives says how that went, as with `readblocks`. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): int;
  /** Controls that part as a block device. */
  ioctl(cmd: int, arg: int): int | null;
}
/** The memory card slot of the pyboard as a block device. */
export class SDCard implements AbstractBlockDev {
  /** Gives access to the slot. */
  constructor();
  /** Whether a card is in. */
  present(): boolean;
  /** Switches the card on or off; whether that was possible. */
  power(state: boolean): boolean;
  /** Bytes of the card, bytes of a block, kind of card; `null` if it isn't on. */
  info(): readonly [capacity: int, block_size: int, card_type: int] | null;
  /**
   * Reads one block; `Exception` if that fails.
   * @deprecated use `readblocks`
   */
  read(block_num: int): bytearray;
  /**
   * Writes whole blocks from this one on; `Exception` if that fails.
   * @deprecated use `writeblocks`
   */
  write(block_num: int, data: ReadableBuffer): void;
  /** Reads blocks of the card; 0 if all is well, else an error number. */
  readblocks(block_num: int, buf: WritableBuffer): int;
  /** Writes blocks of the card; what it gives is an error number as well, or 0. */
  writeblocks(block_num: int, buf: ReadableBuffer): int;
  /** Controls the card as a block device. */
  ioctl(op: int, arg: int): int | null;
}
/**
 * The memory card slot as an object.
 * @deprecated use `new SDCard()`
 */
export const SD: SDCard;
/** The memory chip (eMMC) of some boards as a block device, with the methods of `SDCard`. */
export class MMCard extends SDCard {
  /** Gives access to the chip. */
  constructor();
}
/**
 * The black and white display LCD32MKv1.0, 128 × 32 pixels. Drawing is hidden until `show()`.
 * @example
 * const lcd = new LCD("X");
 * lcd.text("hello", 0, 0, 1);
 * lcd.show();
 */
export class LCD {
  /** @param skin_position where it is plugged in */
  constructor(skin_position: "X" | "Y");
  /** Sends a command (0) or data (1) to the display. */
  command(instr_data: 0 | 1, buf: ReadableBuffer | int): void;
  /** Sets the contrast, 0…47. */
  contrast(value: int): void;
  /** Fills the hidden picture: 0 white, 1 black. */
  fill(colour: 0 | 1): void;
  /** The colour of a pixel of the visible picture. */
  get(x: int, y: int): 0 | 1;
  /** Switches the light on or off. */
  light(value: Level): void;
  /** Sets a pixel of the hidden picture. */
  pixel(x: int, y: int, colour: 0 | 1): void;
  /** Shows the hidden picture. */
  show(): void;
  /** Writes text into the hidden picture. */
  text(str: string, x: int, y: int, colour: 0 | 1): void;
  /** Writes text that is shown at once. */
  write(str: string): void;
}
/**
 * The board as an input device of the computer; `usb_mode` must include HID.
 * @example
 * new USB_HID().send([0, 10, 0, 0]); // the mouse moves to the right
 */
export class USB_HID {
  /** Gives access to the device. */
  constructor();
  /** Receives a report of so many bytes. */
  recv(data: int, kw?: Kw<Timeout>): bytes;
  /** Receives into a buffer and returns how many bytes. */
  recv(data: WritableBuffer, kw?: Kw<Timeout>): int;
  /** Sends a report; how many bytes were taken. */
  send(data: readonly int[] | ReadableBuffer): int;
}
/** Flow control of the USB serial port. */
export type VCPFlow = Flags<"USB_VCP.flow">;
/** Events of the USB serial port. */
export type VCPTrigger = Flags<"USB_VCP.irq">;
/**
 * The serial port over USB; a stream that doesn't wait.
 * @example
 * const port = new USB_VCP();
 * if (port.isconnected()) port.send("ready\n");
 */
export class USB_VCP {
  /** Gives access to a port; 0 by default. */
  constructor(id?: int);
  /** Sets flow control: `USB_VCP.RTS`, `USB_VCP.CTS`, both, 0; -1 leaves it. */
  init(kw?: Kw<{ flow?: VCPFlow | -1 }>): void;
  /** Chooses the character that interrupts programs: 3 is Ctrl-C, -1 none. */
  setinterrupt(chr: int): void;
  /** Whether the computer has opened the port. */
  isconnected(): boolean;
  /** Whether something can be read. */
  any(): boolean;
  /** Does nothing; files have it. */
  close(): void;
  /** Reads at most so many bytes, or all there are; `null` if none. */
  read(nbytes?: int): bytes | null;
  /** Reads into a buffer, at most `maxlen` bytes, and returns how many; `null` if none. */
  readinto(buf: WritableBuffer, maxlen?: int): int | null;
  /** Reads a line with its end; `null` if there is none. */
  readline(): bytes | null;
  /** Reads all lines there are. */
  readlines(): bytes[];
  /** Writes bytes and returns how many. */
  write(buf: ReadableBuffer | string): int | null;
  /** Waits for so many bytes. */
  recv(data: int, kw?: Kw<Timeout>): bytes;
  /** Waits until a buffer is full; how many bytes there are in it. */
  recv(data: WritableBuffer, kw?: Kw<Timeout>): int;
  /** Sends data, waiting; how many bytes. */
  send(data: SendData, kw?: Kw<Timeout>): int;
  /** Sets what the port's interrupt does, everything by name; without anything nothing. */
  irq(kw?: Kw<{ handler?: ((port: USB_VCP) => void) | null; trigger?: VCPTrigger; hard?: false }>): void;
  /** Sets what is called when something has come, the rest by name. */
  irq(handler: ((port: USB_VCP) => void) | null, kw?: Kw<{ trigger?: VCPTrigger; hard?: false }>): void;
  /** Sets what is called on these events, and how. */
  irq(handler: ((port: USB_VCP) => void) | null, trigger: VCPTrigger, hard?: false): void;
  /** Controls reading. */
  static readonly RTS: VCPFlow;
  /** Controls writing. */
  static readonly CTS: VCPFlow;
  /** Something can be read. */
  static readonly IRQ_RX: VCPTrigger;
}
