import { ConnectError, NotFoundError } from "../errors.js";
import { boardByUsbId } from "./usbIds.js";

/** A serial port of this machine. */
export interface SerialPortInfo {
  /** What `connect` takes to open it, e.g. `"/dev/ttyACM0"`. */
  readonly path: string;
  readonly vid: number | undefined;
  readonly pid: number | undefined;
  readonly serial: string | undefined;
  readonly manufacturer: string | undefined;
  /** What its USB id says it is; undefined for bridges and for ports that aren't USB. */
  readonly board: string | undefined;
}

export interface PortWanted {
  readonly vid?: number;
  readonly pid?: number;
  readonly serial?: string | undefined;
}

/** The machine's serial ports, boards first. Where the system can't list them (no udev), none. */
export async function listPorts(): Promise<SerialPortInfo[]> {
  const { SerialPort } = await import("serialport");
  const found = await SerialPort.list().catch(() => []);
  const ports = found.map((port) => {
    const vid = hex(port.vendorId);
    const pid = hex(port.productId);
    const board = vid !== undefined && pid !== undefined ? boardByUsbId(vid, pid) : undefined;
    return { path: port.path, vid, pid, serial: port.serialNumber, manufacturer: port.manufacturer, board };
  });
  return ports.sort((a, b) => Number(b.board !== undefined) - Number(a.board !== undefined));
}

/** The one port that fits; none and several are errors that say what there is. */
export function choosePort(
  ports: readonly SerialPortInfo[],
  wanted: PortWanted,
  asked: string,
): SerialPortInfo {
  const fitting = ports.filter((port) => fits(port, wanted));
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length === 0) {
    throw new NotFoundError(`no board found for "${asked}". ${whatThereIs(ports)}`);
  }
  throw new ConnectError(`several boards fit "${asked}"; name one of them:\n${addresses(fitting)}`, {
    code: "ambiguous",
  });
}

/** The one known board, for `auto`; undefined if there is none. */
export function chooseBoard(ports: readonly SerialPortInfo[]): SerialPortInfo | undefined {
  const boards = ports.filter((port) => port.board !== undefined);
  if (boards.length <= 1) return boards[0];
  throw new ConnectError(`several boards are plugged in; name one of them:\n${addresses(boards)}`, {
    code: "ambiguous",
  });
}

/** Addresses ready to paste, a line each. */
export function addresses(ports: readonly SerialPortInfo[]): string {
  return ports
    .map((port) => `  ${port.serial ? `id:${port.serial}` : port.path}  (${describe(port)})`)
    .join("\n");
}

export function whatThereIs(ports: readonly SerialPortInfo[]): string {
  if (ports.length === 0)
    return "This machine shows no serial ports; is the board plugged in, with a cable that carries data?";
  return `The serial ports here are:\n${addresses(ports)}`;
}

function describe(port: SerialPortInfo): string {
  const what = port.board ?? port.manufacturer ?? "serial port";
  return port.serial ? `${what}, ${port.path}` : what;
}

function fits(port: SerialPortInfo, wanted: PortWanted): boolean {
  if (wanted.vid !== undefined && port.vid !== wanted.vid) return false;
  if (wanted.pid !== undefined && port.pid !== wanted.pid) return false;
  return wanted.serial === undefined || port.serial?.toLowerCase() === wanted.serial.toLowerCase();
}

function hex(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 16);
}
