/**
 * What the ESP32 port adds to `machine`.
 * @ports esp32
 */
import type { bytes, memoryview } from "../../builtins.js";
import type { int, ReadableBuffer } from "../../mpc.js";
import type * as counter from "../parts/machine.Counter.js";
import type * as dac from "../parts/machine.DAC.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as i2s from "../parts/machine.I2S.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";
import type * as usbdevice from "../parts/machine.USBDevice.js";

declare module "../../machine.js" {
  interface PortTypes {
    /** An interrupt that knows its events, but not which of them has come. */
    pinIrq: TriggeredIrq<PinTrigger>;
  }
  interface Pin extends pin.PinToggle {}
  namespace Pin {
    /** The pins that the board names; only on boards whose firmware names some. */
    const board: pin.BoardPinTable;
    /** The strongest output, about 40 mA; `DRIVE_0` is about 5 mA, `DRIVE_1` 10, `DRIVE_2` 20. */
    const DRIVE_3: PinDrive;
    /** A low level wakes the board from sleep, for `irq` with `wake`. */
    const WAKE_LOW: PinTrigger;
    /** A high level wakes the board from sleep, for `irq` with `wake`. */
    const WAKE_HIGH: PinTrigger;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** A break has come. */
    const IRQ_BREAK: UARTTrigger;
    /** For `invert`: the line that says "clear to send". */
    const INV_CTS: UARTInvert;
    /** For `invert`: the line that says "ready to receive". */
    const INV_RTS: UARTInvert;
    /** For `invert`: the receiving line. */
    const INV_RX: UARTInvert;
    /** For `invert`: the sending line. */
    const INV_TX: UARTInvert;
  }
  /** Counts pulses in hardware; the C2 and C3 have none. Since 1.26. */
  const Counter: typeof counter.Counter & CounterConstants;
  /** Counts pulses in hardware; the C2 and C3 have none. Since 1.26. */
  type Counter = counter.Counter;
  /** Follows a rotary encoder in hardware; the C2 and C3 have none. Since 1.26. */
  const Encoder: typeof counter.Encoder;
  /** Follows a rotary encoder in hardware; the C2 and C3 have none. Since 1.26. */
  type Encoder = counter.Encoder;
  /** An analog output, on the first ESP32 and the S2. */
  const DAC: typeof dac.DAC;
  /** An analog output, on the first ESP32 and the S2. */
  type DAC = dac.DAC;
  /** Makes the board a device on an I²C bus; the first ESP32 and the C2 have none. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus; the first ESP32 and the C2 have none. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** A bus for digital sound; the C2 and C5 have none. */
  const I2S: typeof i2s.I2S;
  /** A bus for digital sound; the C2 and C5 have none. */
  type I2S = i2s.I2S;
  /** USB functions written in the program; on the S2, S3 and P4. */
  const USBDevice: typeof usbdevice.USBDevice;
  /** USB functions written in the program; on the S2, S3 and P4. */
  type USBDevice = usbdevice.USBDevice;
  interface CounterConstants {
    /** Counts when the level goes up. */
    readonly RISING: counter.CounterEdge;
    /** Counts when the level goes down. */
    readonly FALLING: counter.CounterEdge;
  }
  /**
   * Memory that outlasts resets: 2048 bytes, lost without power. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  /** What woke the board from its last sleep. */
  function wake_reason(): WakeReason;
  /** Numbers of the pins that woke the board from deep sleep. Newer than version 1.28. */
  function wake_pins(): readonly int[];
  /** Woken by one pin (EXT0). */
  const EXT0_WAKE: WakeReason;
  /** Woken by one of several pins (EXT1). */
  const EXT1_WAKE: WakeReason;
  /** Woken because the time was over. */
  const TIMER_WAKE: WakeReason;
  /** Woken by a touch. */
  const TOUCHPAD_WAKE: WakeReason;
  /** Woken by the low-power co-processor. */
  const ULP_WAKE: WakeReason;
  interface PWMSettings {
    /** Share of the time that the signal is high, 0…1023; the older way. */
    duty?: int;
    /** Whether the signal goes on in light sleep. */
    lightsleep?: boolean;
  }
  interface PWM {
    /** The duty cycle, 0…1023. */
    duty(): int;
    /** Changes the duty cycle, 0…1023. */
    duty(value: int): void;
  }
  interface PinSettings {
    /** Whether the pin's state is held, also through deep sleep, until it is set to false. */
    hold?: boolean;
  }
  interface ADC {
    /**
     * Changes the attenuation.
     * @deprecated use `init({ atten })`
     */
    atten(atten: ADCAttenuation): void;
    /**
     * One conversion in the converter's own units, 0…4095 for 12 bits.
     * @deprecated use `read_u16` or `read_uv`
     */
    read(): int;
    /**
     * Changes the resolution of the converter.
     * @deprecated use `block().init({ bits })`
     */
    width(bits: int): void;
    /** Frees the converter. */
    deinit(): void;
  }
  namespace ADC {
    /** No attenuation: 100 to 950 mV. */
    const ATTN_0DB: ADCAttenuation;
    /** A little attenuation: 100 to 1250 mV. */
    const ATTN_2_5DB: ADCAttenuation;
    /** Half of the signal: 150 to 1750 mV. */
    const ATTN_6DB: ADCAttenuation;
    /** Most attenuation: 150 to 2450 mV. */
    const ATTN_11DB: ADCAttenuation;
    /** Resolution of 9 bits; the first ESP32. */
    const WIDTH_9BIT: 9;
    /** Resolution of 10 bits; the first ESP32. */
    const WIDTH_10BIT: 10;
    /** Resolution of 11 bits; the first ESP32. */
    const WIDTH_11BIT: 11;
    /** Resolution of 12 bits; all chips but the S2. */
    const WIDTH_12BIT: 12;
    /** Resolution of 13 bits; S2. */
    const WIDTH_13BIT: 13;
  }
  interface Timer {
    /** What the timer has counted since it started, in milliseconds. */
    value(): int;
  }
  interface SDCard {
    /** Bytes of the card and bytes of a sector; `OSError` if there is no card. */
    info(): readonly [capacity: int, sector_size: int];
    /** Frees the slot. */
    deinit(): void;
  }
  /** A pin that feels fingers, on the first ESP32, the S2, the S3 and the P4. */
  class TouchPad {
    /** Uses a pin as touch sensor. */
    constructor(pin: Pin);
    /** The reading; it falls (on the S2 and S3 rises) when the pin is touched. */
    read(): int;
    /** Sets the reading that counts as a touch, which may wake the board. Not on the P4. */
    config(value: int): void;
  }
  interface RTC {
    /** What was stored in the clock's memory; it outlasts deep sleep, not a loss of power. */
    memory(): bytes;
    /** Stores at most 2048 bytes. */
    memory(data: ReadableBuffer | string): void;
  }
}
