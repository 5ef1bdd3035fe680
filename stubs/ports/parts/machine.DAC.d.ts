/** `machine.DAC`, for the ports that have it: esp32, renesas-ra, samd. */
import type { Pin } from "../../machine.js";
import type { int } from "../../mpc.js";

/**
 * An analog output, 0 to 3.3 V.
 * @ports esp32 (the first and the S2), renesas-ra, samd
 * @example
 * new DAC(new Pin(25)).write(128); // 1.65 V on an ESP32
 */
export class DAC {
  /** @param id the pin; on samd the number of the converter */
  constructor(id: Pin | int);
  /** Sets the voltage: 0…255 on esp32, 0…4095 on renesas-ra and SAMD51, 0…1023 on SAMD21 are 0…3.3 V. */
  write(value: int): void;
}
