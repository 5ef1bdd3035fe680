import type { Target } from "../../contract/index.js";
import { Failure } from "./failure.js";

const ports = [
  "esp32",
  "esp8266",
  "rp2",
  "stm32",
  "samd",
  "mimxrt",
  "nrf",
  "renesas-ra",
  "zephyr",
  "wipy",
  "unix",
  "webassembly",
  "microbit",
] as const;

/** `rp2`, `esp32:1.27.0`: the port, and the MicroPython version where it matters. */
export function targetOf(text: string): Partial<Target> {
  const [port, version] = text.split(":");
  if (!ports.some((p) => p === port)) {
    throw new Failure(`there is no port called '${port}'`, `Known: ${ports.join(", ")}.`, 2);
  }
  if (version !== undefined && !/^\d+\.\d+(\.\d+)?$/.test(version)) {
    throw new Failure(`'${version}' is no MicroPython version`, "Write it as in 1.27.0.", 2);
  }
  return { port: port!, ...(version && { version }) };
}
