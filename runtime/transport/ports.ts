import { ConnectError, NotFoundError } from "../errors.js";
import { portInfo, type SerialPortInfo, withSysfs } from "./systemPort.js";

export type { SerialPortInfo };

/** Which USB board is meant: all that is given has to fit. Text counts whole, in upper or lower case. */
export interface UsbFilter {
  readonly vid?: number | undefined;
  readonly pid?: number | undefined;
  readonly serial?: string | undefined;
  readonly manufacturer?: string | undefined;
  readonly product?: string | undefined;
  /** The socket that it is plugged into, as `listPorts` names it. */
  readonly location?: string | undefined;
}

/** The machine's serial ports: known boards, then what else is USB, then the rest, each by path. Where the system can't list them (no udev), none. */
export async function listPorts(): Promise<SerialPortInfo[]> {
  const { SerialPort } = await import("serialport");
  const { platform } = process;
  const found = (await SerialPort.list().catch(() => [])).map((port) => portInfo(port, platform));
  const ports = platform === "linux" ? await Promise.all(found.map((port) => withSysfs(port))) : found;
  return ports.sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path, "en", { numeric: true }));
}

function rank({ board, vid }: SerialPortInfo): number {
  if (board !== undefined) return 0;
  return vid === undefined ? 2 : 1;
}

/** The one port that fits; none and several are errors that say what there is. */
export function choosePort(
  ports: readonly SerialPortInfo[],
  wanted: UsbFilter,
  asked: string,
): SerialPortInfo {
  const fitting = ports.filter((port) => fits(port, wanted));
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length === 0) throw new NotFoundError(`no board found for "${asked}". ${whatThereIs(ports)}`);
  throw new ConnectError(`several boards fit "${asked}"; name one of them:\n${addresses(fitting)}`, {
    code: "ambiguous",
  });
}

/** Addresses ready to paste, a line each. */
export function addresses(ports: readonly SerialPortInfo[]): string {
  return ports.map((port) => `  ${portAddress(port)}  (${describe(port)})`).join("\n");
}

/** What names the port again, after a re-plug too if it has a number. */
export function portAddress({ serial, path }: SerialPortInfo): string {
  return serial ? `id:${serial}` : path;
}

export function whatThereIs(ports: readonly SerialPortInfo[]): string {
  if (ports.length === 0)
    return "This machine shows no serial ports; is the board plugged in, with a cable that carries data?";
  return `The serial ports here are:\n${addresses(ports)}`;
}

function describe(port: SerialPortInfo): string {
  const what = port.board ?? port.product ?? port.manufacturer ?? "serial port";
  return port.serial ? `${what}, ${port.path}` : what;
}

export function fits(port: SerialPortInfo, wanted: UsbFilter): boolean {
  return (Object.keys(wanted) as (keyof UsbFilter)[]).every((key) => {
    const value = wanted[key];
    return value === undefined || String(value).toLowerCase() === String(port[key]).toLowerCase();
  });
}
