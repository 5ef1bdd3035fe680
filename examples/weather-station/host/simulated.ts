import type { I2cDevice } from "mpc/virtual";

/** The calibration of the datasheet's worked example, as its registers hold it. */
const CALIBRATION = [27504, 26435, -1000, 36477, -10685, 3024, 2855, 140, -7, 15500, -14600, 6000];

/** A BMP280 whose raw readings a program sets. */
export function simulatedBmp280(): {
  device: I2cDevice;
  set(rawTemperature: number, rawPressure: number): void;
} {
  const registers = new Uint8Array(256);
  const view = new DataView(registers.buffer);
  registers[0xd0] = 0x58;
  for (const [i, value] of CALIBRATION.entries()) view.setInt16(0x88 + 2 * i, value, true);
  const put20 = (at: number, raw: number) => {
    registers[at] = raw >> 12;
    registers[at + 1] = (raw >> 4) & 0xff;
    registers[at + 2] = (raw & 0xf) << 4;
  };
  let pointer = 0;
  return {
    device: {
      write(bytes) {
        pointer = bytes[0] ?? pointer;
        registers.set(bytes.subarray(1), pointer);
      },
      read(length) {
        const data = registers.slice(pointer, pointer + length);
        pointer += length;
        return data;
      },
    },
    set(rawTemperature, rawPressure) {
      put20(0xfa, rawTemperature);
      put20(0xf7, rawPressure);
    },
  };
}

/** An SSD1306 in horizontal addressing: what is written as data is its picture. */
export function simulatedSsd1306(): { device: I2cDevice; memory: Uint8Array } {
  const memory = new Uint8Array(1024);
  let position = 0;
  return {
    memory,
    device: {
      write(bytes) {
        if (bytes[0] !== 0x40) return; // commands
        for (const byte of bytes.subarray(1)) {
          memory[position] = byte;
          position = (position + 1) % memory.length;
        }
      },
      read: (length) => new Uint8Array(length),
    },
  };
}
