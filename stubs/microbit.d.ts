/**
 * `microbit`: the display, buttons, sensors and pins of the BBC micro:bit.
 *
 * Follows the firmware's own directory (version 1.0.1, MicroPython 1.9.2): names and numbers of arguments are checked against
 * it, most results by running them. What an emulator has no hardware for (sensors, light level, what others send) follows the
 * documentation of that firmware.
 * @ports microbit
 */
import type { bytes } from "./builtins.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How bright a pixel is: 0 dark to 9. */
export type Brightness = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/**
 * A picture of pixels with ten levels of brightness. The ready-made ones can't be changed: `copy` them first.
 * @example
 * const boat = new Image("05050:05050:05050:99999:09990");
 * display.show(boat);
 */
export class Image {
  /** Makes a picture of rows of digits, each row ended by a colon or newline; 5 × 5 dark pixels without. */
  constructor(string?: string);
  /**
   * Makes a picture of this size.
   * @param buffer a brightness for each pixel, row by row; dark by default
   */
  constructor(width: int, height: int, buffer?: ReadableBuffer);
  /** How many columns there are. */
  width(): int;
  /** How many rows there are. */
  height(): int;
  /** The brightness of a pixel; `ValueError` outside of the picture. */
  get_pixel(x: int, y: int): Brightness;
  /** Sets the brightness of a pixel. */
  set_pixel(x: int, y: int, value: Brightness): void;
  /** A new picture, moved to the left by `n` columns. */
  shift_left(n: int): Image;
  /** A new picture, moved to the right by `n` columns. */
  shift_right(n: int): Image;
  /** A new picture, moved up by `n` rows. */
  shift_up(n: int): Image;
  /** A new picture, moved down by `n` rows. */
  shift_down(n: int): Image;
  /** A new picture that is the same and can be changed. */
  copy(): Image;
  /** A new picture of a part of this one. */
  crop(x: int, y: int, w: int, h: int): Image;
  /** A new picture, bright where this one is dark. */
  invert(): Image;
  /** Gives all pixels the same brightness. */
  fill(value: Brightness): void;
  /** Copies a part of another picture into this one, at (0, 0) unless told where. */
  blit(src: Image, x: int, y: int, w: int, h: int, xdest?: int, ydest?: int): void;
  /** A new picture with the brightness of both added up; what `a + b` is in Python. */
  __add__(other: Image): Image;
  /** A heart over the whole display. */
  static readonly HEART: Image;
  /** A heart of three by three LEDs. */
  static readonly HEART_SMALL: Image;
  /** A face that laughs. */
  static readonly HAPPY: Image;
  /** A mouth that smiles. */
  static readonly SMILE: Image;
  /** A sad face. */
  static readonly SAD: Image;
  /** A confused face. */
  static readonly CONFUSED: Image;
  /** An angry face. */
  static readonly ANGRY: Image;
  /** A face asleep. */
  static readonly ASLEEP: Image;
  /** A surprised face. */
  static readonly SURPRISED: Image;
  /** A silly face. */
  static readonly SILLY: Image;
  /** A face with sun-glasses. */
  static readonly FABULOUS: Image;
  /** A face that does not care. */
  static readonly MEH: Image;
  /** A tick. */
  static readonly YES: Image;
  /** A cross. */
  static readonly NO: Image;
  /** The hand of a clock at 12 o'clock. */
  static readonly CLOCK12: Image;
  /** The hand of a clock at 1 o'clock. */
  static readonly CLOCK1: Image;
  /** The hand of a clock at 2 o'clock. */
  static readonly CLOCK2: Image;
  /** The hand of a clock at 3 o'clock. */
  static readonly CLOCK3: Image;
  /** The hand of a clock at 4 o'clock. */
  static readonly CLOCK4: Image;
  /** The hand of a clock at 5 o'clock. */
  static readonly CLOCK5: Image;
  /** The hand of a clock at 6 o'clock. */
  static readonly CLOCK6: Image;
  /** The hand of a clock at 7 o'clock. */
  static readonly CLOCK7: Image;
  /** The hand of a clock at 8 o'clock. */
  static readonly CLOCK8: Image;
  /** The hand of a clock at 9 o'clock. */
  static readonly CLOCK9: Image;
  /** The hand of a clock at 10 o'clock. */
  static readonly CLOCK10: Image;
  /** The hand of a clock at 11 o'clock. */
  static readonly CLOCK11: Image;
  /** An arrow up. */
  static readonly ARROW_N: Image;
  /** An arrow up and to the right. */
  static readonly ARROW_NE: Image;
  /** An arrow to the right. */
  static readonly ARROW_E: Image;
  /** An arrow down and to the right. */
  static readonly ARROW_SE: Image;
  /** An arrow down. */
  static readonly ARROW_S: Image;
  /** An arrow down and to the left. */
  static readonly ARROW_SW: Image;
  /** An arrow to the left. */
  static readonly ARROW_W: Image;
  /** An arrow up and to the left. */
  static readonly ARROW_NW: Image;
  /** A triangle that stands. */
  static readonly TRIANGLE: Image;
  /** A triangle in the left corner. */
  static readonly TRIANGLE_LEFT: Image;
  /** The squares of a chessboard. */
  static readonly CHESSBOARD: Image;
  /** A rhombus over the whole display, its outline only. */
  static readonly DIAMOND: Image;
  /** A rhombus of three by three LEDs. */
  static readonly DIAMOND_SMALL: Image;
  /** A square around the edge. */
  static readonly SQUARE: Image;
  /** The outline of three by three LEDs. */
  static readonly SQUARE_SMALL: Image;
  /** A rabbit's head with its ears up. */
  static readonly RABBIT: Image;
  /** The head of a cow with horns. */
  static readonly COW: Image;
  /** A note of one beat. */
  static readonly MUSIC_CROTCHET: Image;
  /** A note of half a beat. */
  static readonly MUSIC_QUAVER: Image;
  /** Two quavers. */
  static readonly MUSIC_QUAVERS: Image;
  /** A fork with three prongs. */
  static readonly PITCHFORK: Image;
  /** A Christmas tree. */
  static readonly XMAS: Image;
  /** A round head that eats. */
  static readonly PACMAN: Image;
  /** A ring around an empty middle, to aim at. */
  static readonly TARGET: Image;
  /** A T-shirt. */
  static readonly TSHIRT: Image;
  /** A roller skate. */
  static readonly ROLLERSKATE: Image;
  /** A bird, swimming to the left. */
  static readonly DUCK: Image;
  /** A building with a roof. */
  static readonly HOUSE: Image;
  /** An animal with a shell, from above. */
  static readonly TORTOISE: Image;
  /** An insect with four wings. */
  static readonly BUTTERFLY: Image;
  /** A person made of lines. */
  static readonly STICKFIGURE: Image;
  /** A spook. */
  static readonly GHOST: Image;
  /** A weapon, its point upwards. */
  static readonly SWORD: Image;
  /** An animal with a long neck. */
  static readonly GIRAFFE: Image;
  /** A head of bones. */
  static readonly SKULL: Image;
  /** What keeps rain away, open. */
  static readonly UMBRELLA: Image;
  /** An animal that winds. */
  static readonly SNAKE: Image;
  /** The hand of a clock, from 12 o'clock on. */
  static readonly ALL_CLOCKS: readonly Image[];
  /** The eight arrows, from up on clockwise. */
  static readonly ALL_ARROWS: readonly Image[];
}

/** What `show` takes by name. */
export interface ShowOptions {
  /** Time for each picture, in milliseconds (default 400). */
  delay?: int;
  /** Whether to return only when all has been shown (default). */
  wait?: boolean;
  /** Whether to begin again at the end, without end (default false). */
  loop?: boolean;
  /** Whether to be dark afterwards (default false). */
  clear?: boolean;
}
/** What `scroll` takes by name. */
export interface ScrollOptions {
  /** Time for each step, in milliseconds (default 150). */
  delay?: int;
  /** Whether to return only when the text has gone by (default). */
  wait?: boolean;
  /** Whether to begin again when the text has gone by (default false). */
  loop?: boolean;
  /** Whether all characters are five columns wide (default false). */
  monospace?: boolean;
}
/** The display of 5 × 5 LEDs, which also measures how bright it is around it. */
export interface MicroBitDisplay {
  /** The brightness of an LED. */
  get_pixel(x: int, y: int): Brightness;
  /** Sets the brightness of an LED. */
  set_pixel(x: int, y: int, value: Brightness): void;
  /** Shows a picture, a text or number character by character, or pictures one after the other. */
  show(value: Image | string | number | readonly (Image | string)[], kw?: Kw<ShowOptions>): void;
  /** Shows pictures or characters, each for so many milliseconds. */
  show(
    value: Image | string | number | readonly (Image | string)[],
    delay: int,
    kw?: Kw<Omit<ShowOptions, "delay">>,
  ): void;
  /** Lets a text or number go by. */
  scroll(value: string | number, kw?: Kw<ScrollOptions>): void;
  /** Lets a text or number go by, a column in so many milliseconds. */
  scroll(value: string | number, delay: int, kw?: Kw<Omit<ScrollOptions, "delay">>): void;
  /** Makes the whole display dark. */
  clear(): void;
  /** Switches the display on, as it is from the start. */
  on(): void;
  /** Switches the display off, which frees its pins. */
  off(): void;
  /** Whether the display is switched on. */
  is_on(): boolean;
  /** How bright it is around the display, 0…255. */
  read_light_level(): int;
}
/** The LEDs on the front. */
export const display: MicroBitDisplay;

/** One of the two keys on the front. */
export interface MicroBitButton {
  /** Whether the button is down at present. */
  is_pressed(): boolean;
  /** Whether the button has been pressed since the last time this was asked. */
  was_pressed(): boolean;
  /** How often the button has been pressed since the last time this was asked. */
  get_presses(): int;
}
/** The left button. */
export const button_a: MicroBitButton;
/** The right button. */
export const button_b: MicroBitButton;

/** A movement that the acceleration sensor knows. */
export type Gesture =
  | "up"
  | "down"
  | "left"
  | "right"
  | "face up"
  | "face down"
  | "freefall"
  | "3g"
  | "6g"
  | "8g"
  | "shake";
/** The acceleration sensor. */
export interface MicroBitAccelerometer {
  /** Acceleration from left to right, in thousandths of g. */
  get_x(): int;
  /** Acceleration from front to back, in thousandths of g. */
  get_y(): int;
  /** Acceleration upwards, in thousandths of g. */
  get_z(): int;
  /** All three accelerations. */
  get_values(): readonly [x: int, y: int, z: int];
  /** The movement at present; empty if it is none of those that are known. */
  current_gesture(): Gesture | "";
  /** Whether this is the movement at present. */
  is_gesture(name: Gesture): boolean;
  /** Whether there has been this movement since the last time it was asked. */
  was_gesture(name: Gesture): boolean;
  /** The movements since the last time this was asked, the latest last. */
  get_gestures(): readonly Gesture[];
}
/** Measures how the board moves and lies. */
export const accelerometer: MicroBitAccelerometer;

/** The compass. It has to be calibrated before it tells a direction. */
export interface MicroBitCompass {
  /** Where the board points, in degrees clockwise from north. */
  heading(): int;
  /** Whether the compass has been calibrated. */
  is_calibrated(): boolean;
  /** Calibrates the compass: the user turns the board until a circle is drawn. */
  calibrate(): void;
  /** Forgets the calibration. */
  clear_calibration(): void;
  /** Magnetic field along x, in nanotesla. */
  get_x(): int;
  /** Magnetic field along y, in nanotesla. */
  get_y(): int;
  /** Magnetic field along z, in nanotesla. */
  get_z(): int;
  /** How strong the field is as a whole, in nanotesla. */
  get_field_strength(): int;
}
/** The board's compass. */
export const compass: MicroBitCompass;

/** A resistor of a pin: one of its constants. */
export type Pull = int & { readonly __pull?: never };
/** A pin, read and driven digitally, or driven by pulses. */
export interface MicroBitDigitalPin {
  /** The level at the pin. */
  read_digital(): 0 | 1;
  /** Drives the pin low or high. */
  write_digital(value: 0 | 1): void;
  /** Drives the pin by pulses: 0 never high, 1023 always. */
  write_analog(value: int): void;
  /** Sets the period of the pulses, in milliseconds. */
  set_analog_period(period: int): void;
  /** Sets the period of the pulses, in microseconds, 256 at least. */
  set_analog_period_microseconds(period: int): void;
  /** The period of the pulses, in microseconds. */
  get_analog_period_microseconds(): int;
  /** The resistor of the pin. */
  get_pull(): Pull;
  /** Sets the resistor of the pin. */
  set_pull(value: Pull): void;
  /** What the pin is used for, such as `"unused"`, `"read_digital"`, `"display"`. */
  get_mode(): string;
  /** A resistor keeps the open pin high. */
  readonly PULL_UP: Pull;
  /** A resistor keeps the open pin low. */
  readonly PULL_DOWN: Pull;
  /** Neither resistor is on. */
  readonly NO_PULL: Pull;
}
/** A pin that can be read analogously, too. */
export interface MicroBitAnalogDigitalPin extends Omit<MicroBitDigitalPin, "get_analog_period_microseconds"> {
  /** The voltage at the pin: 0 for none, 1023 for that of the supply. */
  read_analog(): int;
}
/** A pad that also feels a finger. */
export interface MicroBitTouchPin extends MicroBitAnalogDigitalPin {
  /** Whether someone touches the pad (and ground). */
  is_touched(): boolean;
}
/** Any pin of the edge connector. */
export type MicroBitPin = MicroBitDigitalPin | MicroBitAnalogDigitalPin | MicroBitTouchPin;
/** The large pad 0. */
export const pin0: MicroBitTouchPin;
/** The large pad 1. */
export const pin1: MicroBitTouchPin;
/** The large pad 2. */
export const pin2: MicroBitTouchPin;
/** Pin 3, which the display uses. */
export const pin3: MicroBitAnalogDigitalPin;
/** Pin 4, which the display uses. */
export const pin4: MicroBitAnalogDigitalPin;
/** Pin 5, which button A uses. */
export const pin5: MicroBitDigitalPin;
/** Pin 6, which the display uses. */
export const pin6: MicroBitDigitalPin;
/** Pin 7, which the display uses. */
export const pin7: MicroBitDigitalPin;
/** Pin 8, free for any use. */
export const pin8: MicroBitDigitalPin;
/** Pin 9, which the display uses. */
export const pin9: MicroBitDigitalPin;
/** Pin 10, which the display uses. */
export const pin10: MicroBitAnalogDigitalPin;
/** Pin 11, which button B uses. */
export const pin11: MicroBitDigitalPin;
/** Pin 12, kept for accessibility. */
export const pin12: MicroBitDigitalPin;
/** Pin 13, the clock of SPI. */
export const pin13: MicroBitDigitalPin;
/** Pin 14, data from the device of SPI. */
export const pin14: MicroBitDigitalPin;
/** Pin 15, data to the device of SPI. */
export const pin15: MicroBitDigitalPin;
/** Pin 16, free for any use, too. */
export const pin16: MicroBitDigitalPin;
/** Pin 19, the clock of I²C. */
export const pin19: MicroBitDigitalPin;
/** Pin 20, the data of I²C. */
export const pin20: MicroBitDigitalPin;

/** The I²C bus, at first on the pins of the board's sensors. */
export interface MicroBitI2C {
  /** Sets the bus up: clock rate in hertz (default 100 kHz) and pins. */
  init(kw?: Kw<{ freq?: int; sda?: MicroBitPin; scl?: MicroBitPin }>): void;
  /** The addresses at which devices answer. */
  scan(): int[];
  /** Reads `n` bytes from a device; with `repeat` the bus stays taken. */
  read(addr: int, n: int, kw?: Kw<{ repeat?: boolean }>): bytes;
  /** Writes bytes to a device; with `repeat` the bus stays taken. */
  write(addr: int, buf: ReadableBuffer | string, kw?: Kw<{ repeat?: boolean }>): void;
}
/** The board's I²C bus. */
export const i2c: MicroBitI2C;

/** The SPI bus, on pins 13 to 15 unless told otherwise. */
export interface MicroBitSPI {
  /** Sets the bus up: 1 MHz, 8 bits, mode 0 (polarity 0, phase 0) by default. */
  init(
    kw?: Kw<{
      baudrate?: int;
      bits?: int;
      mode?: 0 | 1 | 2 | 3;
      sclk?: MicroBitPin;
      mosi?: MicroBitPin;
      miso?: MicroBitPin;
    }>,
  ): void;
  /** Writes bytes to the device. */
  write(buffer: ReadableBuffer | string): void;
  /** Reads bytes while `out` (default 0) is sent over and over. */
  read(nbytes: int, out?: int): bytes;
  /** Writes one buffer while the other, of the same length, is filled. */
  write_readinto(out: ReadableBuffer | string, into: WritableBuffer): void;
}
/** The board's SPI bus. */
export const spi: MicroBitSPI;

/** The serial port, at first the USB cable's, which the prompt uses. */
export interface MicroBitUART {
  /** Sets the port up, and moves it to other pins; without pins it is the USB cable's. */
  init(
    kw?: Kw<{
      baudrate?: int;
      bits?: 8;
      parity?: 1 | 2 | null;
      stop?: 1;
      tx?: MicroBitPin | null;
      rx?: MicroBitPin | null;
    }>,
  ): void;
  /** Whether bytes wait to be read. */
  any(): boolean;
  /** Reads at most `nbytes` bytes, or all that come before a time-out; `null` if none did. */
  read(nbytes?: int): bytes | null;
  /** Reads a line, or what there is before a time-out; `null` if nothing came. */
  readline(): bytes | null;
  /** Reads into a buffer and returns how many bytes; `null` if none came. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Writes bytes or text; how many bytes were taken. */
  write(buf: ReadableBuffer | string): int | null;
  /** For `parity`: an odd number of ones. */
  readonly ODD: 1;
  /** For `parity`: an even number of ones. */
  readonly EVEN: 2;
}
/** The board's serial port. */
export const uart: MicroBitUART;

/** Restarts the board. */
export function reset(): never;
/** Waits, in milliseconds, while the display goes on. */
export function sleep(n: number): void;
/** Milliseconds since the board was switched on. */
export function running_time(): int;
/** Shows a sad face and a number until the board is restarted. */
export function panic(n?: int): never;
/** The temperature of the processor, in degrees Celsius. */
export function temperature(): int;
