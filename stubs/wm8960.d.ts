/**
 * `wm8960`: the audio chip WM8960. To be installed or frozen; on some i.MX RT boards part of the firmware.
 *
 * Follows the page "WM8960 – Driver for the WM8960 codec" of the MicroPython documentation. The chip only needs setting up:
 * the sound itself goes over `machine.I2S`.
 * @install wm8960
 */
import type { I2CBus } from "./machine.js";
import type { Const, int, Kw } from "./mpc.js";

/** Which sides are exchanged. */
export type Swap = Const<"wm8960.Swap">;
/** Left stays left. */
export const SWAP_NONE: Swap;
/** The inputs are exchanged. */
export const SWAP_INPUT: Swap;
/** The outputs are exchanged. */
export const SWAP_OUTPUT: Swap;
/** Format of the audio bus. */
export type Bus = Const<"wm8960.Bus">;
/** The usual format, I²S. */
export const BUS_I2S: Bus;
/** Samples begin with the word. */
export const BUS_LEFT_JUSTIFIED: Bus;
/** Samples end with the word. */
export const BUS_RIGHT_JUSTIFIED: Bus;
/** PCM, mode A. */
export const BUS_PCMA: Bus;
/** PCM, mode B. */
export const BUS_PCMB: Bus;
/** Where a channel is recorded from. */
export type Input = Const<"wm8960.Input">;
/** Nowhere: the input is closed. */
export const INPUT_CLOSED: Input;
/** The first microphone, against ground. */
export const INPUT_MIC1: Input;
/** The second microphone, differential. */
export const INPUT_MIC2: Input;
/** The third microphone, differential. */
export const INPUT_MIC3: Input;
/** The second line input. */
export const INPUT_LINE2: Input;
/** The third line input. */
export const INPUT_LINE3: Input;
/** The way of the sound. */
export type Route = Const<"wm8960.Route">;
/** From input to output. */
export const ROUTE_BYPASS: Route;
/** From the bus to the output. */
export const ROUTE_PLAYBACK: Route;
/** From the bus to the output and from the input to the bus. */
export const ROUTE_PLAYBACK_RECORD: Route;
/** From the input to the bus. */
export const ROUTE_RECORD: Route;
/** Where the chip's clock comes from. */
export type ClockSource = Const<"wm8960.ClockSource">;
/** Directly from the MCLK pin. */
export const SYSCLK_MCLK: ClockSource;
/** From the MCLK pin through the PLL. */
export const SYSCLK_PLL: ClockSource;
/** A part of the chip. */
export type Module = Const<"wm8960.Module">;
/** Analog to digital. */
export const MODULE_ADC: Module;
/** Digital to analog. */
export const MODULE_DAC: Module;
/** The reference voltage. */
export const MODULE_VREF: Module;
/** The output for headphones. */
export const MODULE_HEADPHONE: Module;
/** The supply of the microphones. */
export const MODULE_MIC_BIAS: Module;
/** The microphone amplifier. */
export const MODULE_MIC: Module;
/** The line inputs. */
export const MODULE_LINE_IN: Module;
/** The line outputs. */
export const MODULE_LINE_OUT: Module;
/** The output for speakers. */
export const MODULE_SPEAKER: Module;
/** The output mixer. */
export const MODULE_OMIX: Module;
/** The third output. */
export const MODULE_MONO_OUT: Module;
/** One of the four outputs for sound. */
export type PlayChannel = Const<"wm8960.PlayChannel">;
/** To the left side of the headphones. */
export const PLAY_HEADPHONE_LEFT: PlayChannel;
/** To the right side of the headphones. */
export const PLAY_HEADPHONE_RIGHT: PlayChannel;
/** To the left loudspeaker. */
export const PLAY_SPEAKER_LEFT: PlayChannel;
/** To the right loudspeaker. */
export const PLAY_SPEAKER_RIGHT: PlayChannel;
/** Which pin frames the recorded samples. */
export type AdcSync = Const<"wm8960.AdcSync">;
/** The pin ADCLRC. */
export const SYNC_ADC: AdcSync;
/** The pin DACLRC. */
export const SYNC_DAC: AdcSync;
/** Which inputs are levelled. */
export type AlcChannel = Const<"wm8960.AlcChannel">;
/** No input is levelled. */
export const ALC_OFF: AlcChannel;
/** The right input. */
export const ALC_RIGHT: AlcChannel;
/** The left input. */
export const ALC_LEFT: AlcChannel;
/** Both inputs. */
export const ALC_STEREO: AlcChannel;
/** How levelling works. */
export type AlcMode = Const<"wm8960.AlcMode">;
/** Soft sounds are raised, loud ones lowered. */
export const ALC_MODE: AlcMode;
/** Only loud sounds are lowered. */
export const ALC_LIMITER: AlcMode;
/** How fast the sound fades. */
export type MuteRamp = Const<"wm8960.MuteRamp">;
/** Fades fast. */
export const MUTE_FAST: MuteRamp;
/** Fades slowly. */
export const MUTE_SLOW: MuteRamp;

/** Sample rates that the chip knows, in hertz. */
export type SampleRate =
  | 8000
  | 11025
  | 12000
  | 16000
  | 22050
  | 24000
  | 32000
  | 44100
  | 48000
  | 96000
  | 192000
  | 384000;
/** Settings of the chip. */
export interface WM8960Options {
  /** Bits of each sample on the bus (default 16). */
  bits?: 16 | 20 | 24 | 32;
  /** Whether left and right are exchanged; `SWAP_NONE` by default. */
  swap?: Swap;
  /** Which way the sound takes through the chip; `ROUTE_PLAYBACK_RECORD` by default. */
  route?: Route;
  /** Where the left channel is recorded from; `INPUT_MIC3` by default. */
  left_input?: Input;
  /** Where the right channel is recorded from; `INPUT_MIC2` by default. */
  right_input?: Input;
  /** Where the clock comes from; `SYSCLK_MCLK` by default. */
  sysclk_source?: ClockSource;
  /** Frequency at the MCLK pin, in hertz; by default computed from the sample rate. */
  mclk_freq?: int | null;
  /** Whether the chip makes the bus clocks (default false: the board does). */
  primary?: boolean;
  /** Pin that frames the recorded samples; `SYNC_DAC`, that of playing, by default. */
  adc_sync?: AdcSync;
  /** Format of the bus; `BUS_I2S` by default. */
  protocol?: Bus;
  /** Address of the chip (default 0x1a). */
  i2c_address?: int;
}
/**
 * The chip.
 * @example
 * const codec = new WM8960(i2c, 32_000, { left_input: INPUT_MIC1 });
 * codec.volume(MODULE_HEADPHONE, 80);
 */
export class WM8960 {
  /**
   * Sets the chip up.
   * @param i2c the bus that it is on
   * @param sample_rate in hertz; the I²S bus must know it, too
   */
  constructor(i2c: I2CBus, sample_rate: SampleRate, kw?: Kw<WM8960Options>);
  /** Chooses where the left channel is recorded from. */
  set_left_input(input_source: Input): void;
  /** Chooses where the right channel is recorded from. */
  set_right_input(input_source: Input): void;
  /** The volumes of a part, left and right, 0…100. */
  volume(module: Module): readonly [left: number, right: number];
  /** Sets the volumes of a part, 0…100, by name. */
  volume(module: Module, kw: Kw<{ volume_l?: number | null; volume_r?: number | null }>): void;
  /** Sets the volumes of a part, 0…100 on a logarithmic scale; one number is for both sides. */
  volume(module: Module, volume_l: number | null, volume_r?: number | null): void;
  /** Mutes what is played or lets it sound; `soft` (default true) and `ramp` (default `MUTE_FAST`) by name. */
  mute(enable: boolean, kw?: Kw<{ soft?: boolean; ramp?: MuteRamp }>): void;
  /** Mutes what is played or lets it sound; softly by default. */
  mute(enable: boolean, soft: boolean, ramp?: MuteRamp): void;
  /** @deprecated The documented form: the driver takes no module, and would mute whichever it is, and whatever comes next. */
  mute(module: never, mute: boolean, kw?: Kw<{ soft?: boolean; ramp?: MuteRamp }>): void;
  /** @deprecated The documented form in order, for which the driver has too few parameters. */
  mute(module: never, mute: boolean, soft: boolean, ramp?: MuteRamp): void;
  /** Chooses the way of the sound. */
  set_data_route(route: Route): void;
  /** Switches a part on or off. */
  set_module(module: Module, active: boolean): void;
  /** Switches a part on. */
  enable_module(module: Module): void;
  /** Switches a part off. */
  disable_module(module: Module): void;
  /** Widens stereo sound: 0 (not) to 15. */
  expand_3d(level: int): void;
  /** Sends the sum of both channels to both sides, or not. */
  mono(active: boolean): void;
  /** Levels the loudness of inputs, mode (default `ALC_MODE`) by name. */
  alc_mode(channel: AlcChannel, kw?: Kw<{ mode?: AlcMode }>): void;
  /** Levels the loudness of inputs, in this mode. */
  alc_mode(channel: AlcChannel, mode: AlcMode): void;
  /** Sets the levels of the levelling, in decibels, by name. */
  alc_gain(kw?: Kw<{ target?: number; max_gain?: number; min_gain?: number; noise_gate?: number }>): void;
  /**
   * Sets the levels of the levelling, in decibels.
   * @param target wanted level, -22.5…-1.5 (by name -12 is the default)
   * @param max_gain greatest amplification, -12…30 (default 30)
   * @param min_gain least amplification, -17…25 (default -17.25)
   * @param noise_gate below this it is silent, -78 (default: never) to -30
   */
  alc_gain(target: number, max_gain?: number, min_gain?: number, noise_gate?: number): void;
  /** Sets the times of the levelling, in milliseconds, by name. */
  alc_time(kw?: Kw<{ attack?: int; decay?: int; hold?: int }>): void;
  /**
   * Sets the times of the levelling, in milliseconds.
   * @param attack 6…6140 (by name 24 is the default)
   * @param decay 24…24580 (default 192)
   * @param hold 0…43000 (default 0)
   */
  alc_time(attack: int, decay?: int, hold?: int): void;
  /** Filters old recordings' emphasis out, at 32, 44.1 and 48 kHz. */
  deemphasis(active: boolean): void;
  /** Switches all parts off. */
  deinit(): void;
}
