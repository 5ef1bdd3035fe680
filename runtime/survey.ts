import { connectBoard } from "./connect.js";
import type { PortOwner } from "./errors.js";
import { holderOf } from "./transport/portLock.js";
import { listPorts, portAddress, type SerialPortInfo } from "./transport/ports.js";
import type { ConnectOptions } from "./types.js";

/** A serial port, and what is behind it as far as was asked. */
export interface Surveyed extends SerialPortInfo {
  /** What `connect` takes to reach it, also at another port if it has a serial number. */
  readonly address: string;
  /** Who has it open, as far as the system tells. */
  readonly inUseBy?: PortOwner;
  /** What it said of itself. */
  readonly answer?: { readonly version: string; readonly platform: string; readonly machine: string };
  /** Why it said nothing. */
  readonly silence?: string;
}

export interface SurveyOptions extends Pick<ConnectOptions, "baudRate" | "logger" | "trace"> {
  /**
   * Which ports are asked what runs there: asking interrupts a program, and what isn't a board may take it for something else. `known`:
   * those whose USB id only MicroPython boards have; `all`: bridges and ports without an id, too. Default `none`.
   */
  readonly ask?: "none" | "known" | "all";
  /** Milliseconds that a port has to answer in. Default 5000. */
  readonly timeout?: number;
}

const TIMEOUT_MS = 5_000;

/** The machine's serial ports, known boards first, with who has them open. All that are asked are asked at once. */
export async function surveyPorts(options: SurveyOptions = {}): Promise<Surveyed[]> {
  return Promise.all((await listPorts()).map((port) => survey(port, options)));
}

async function survey(port: SerialPortInfo, { ask = "none", ...how }: SurveyOptions): Promise<Surveyed> {
  const inUseBy = await holderOf(port.path);
  const listed = { ...port, address: portAddress(port), ...(inUseBy && { inUseBy }) };
  if (inUseBy || ask === "none" || (ask === "known" && port.board === undefined)) return listed;
  try {
    await using board = await connectBoard(port.path, { timeout: TIMEOUT_MS, onOutput: () => {}, ...how });
    const { version, platform, machine } = board.info;
    return { ...listed, answer: { version, platform, machine } };
  } catch (error) {
    return { ...listed, silence: (error as Error).message };
  }
}
