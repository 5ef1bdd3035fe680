/** A chip that is a file of registers, as most sensors are. */
import type { I2cDevice } from "../types.js";

export interface RegisterDeviceOptions {
  /** The registers; the device reads and writes this array, so a test may change it at any time. */
  registers: Uint8Array;
  /** Bits of the register pointer that each write starts with. Default 8. */
  pointerBits?: 8 | 16;
  /** Called after the board has written a register. */
  onWrite?(register: number, value: number): void;
}

/** A write sets the pointer and then registers from there on, a read gives them; the pointer moves on and wraps. */
export function registerDevice(options: RegisterDeviceOptions): I2cDevice {
  const { registers, pointerBits = 8, onWrite } = options;
  const pointerBytes = pointerBits / 8;
  let pointer = 0;
  return {
    write(bytes) {
      if (bytes.length < pointerBytes) return;
      pointer = pointerBytes === 1 ? bytes[0]! : bytes[0]! * 256 + bytes[1]!;
      for (const value of bytes.subarray(pointerBytes)) {
        const register = pointer++ % registers.length;
        registers[register] = value;
        onWrite?.(register, value);
      }
    },
    read(length) {
      return Uint8Array.from({ length }, () => registers[pointer++ % registers.length]!);
    },
  };
}
