/** The chips that a test has put on the board's buses. */
import type { Question } from "../messages.js";
import type { I2cDevice, SpiDevice } from "../types.js";

const every = "*";
/** EIO: what boards raise when nothing acknowledges. */
const noAnswer = -5;

interface SpiChip {
  device: SpiDevice;
  selected(): boolean;
}

export class Buses {
  private readonly i2cBuses = new Map<string, Map<number, I2cDevice>>();
  private readonly spiBuses = new Map<string, Set<SpiChip>>();

  constructor(private readonly report: (message: string, error: unknown) => void) {}

  i2c(bus: string) {
    return {
      attach: (address: number, device: I2cDevice) => {
        if (!(address >= 0x08 && address <= 0x77)) {
          throw new RangeError(`0x${address.toString(16)} is no I2C address: use 0x08 to 0x77`);
        }
        const chips = this.i2cBuses.get(bus) ?? new Map<number, I2cDevice>();
        this.i2cBuses.set(bus, chips.set(address, device));
        return () => {
          if (chips.get(address) === device) chips.delete(address);
        };
      },
    };
  }

  spi(bus: string, low: (pin: number | string) => boolean) {
    return {
      attach: (device: SpiDevice, { cs }: { cs?: number | string } = {}) => {
        const chips = this.spiBuses.get(bus) ?? new Set<SpiChip>();
        this.spiBuses.set(bus, chips);
        const chip = { device, selected: () => cs === undefined || low(cs) };
        chips.add(chip);
        return () => {
          chips.delete(chip);
        };
      },
    };
  }

  async answer(question: Extract<Question, { bus: string }>): Promise<Uint8Array | number> {
    if (question.device === "i2c-scan") return this.scan(question.bus);
    try {
      return question.device === "i2c" ? await this.transfer(question) : await this.exchange(question);
    } catch (error) {
      this.report(`A device on ${question.device} ${question.bus} threw`, error);
      return noAnswer;
    }
  }

  private scan(bus: string): Uint8Array {
    const addresses = new Set([
      ...(this.i2cBuses.get(bus)?.keys() ?? []),
      ...(this.i2cBuses.get(every)?.keys() ?? []),
    ]);
    return Uint8Array.from([...addresses].sort((a, b) => a - b));
  }

  private async transfer(question: Extract<Question, { device: "i2c" }>): Promise<Uint8Array | number> {
    const { bus, address, write, read } = question;
    const device = this.i2cBuses.get(bus)?.get(address) ?? this.i2cBuses.get(every)?.get(address);
    if (!device || (write && !device.write) || (read >= 0 && !device.read)) return noAnswer;
    if (write) await device.write?.(write);
    return read >= 0 ? ((await device.read?.(read)) ?? noAnswer) : new Uint8Array(0);
  }

  /** With no chip selected the line reads high. */
  private async exchange(question: Extract<Question, { device: "spi" }>): Promise<Uint8Array> {
    for (const bus of [question.bus, every]) {
      for (const { device, selected } of this.spiBuses.get(bus) ?? []) {
        if (selected()) return await device.transfer(question.write);
      }
    }
    return new Uint8Array(question.write.length).fill(0xff);
  }
}
