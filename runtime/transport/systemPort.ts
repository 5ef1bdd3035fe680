import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { shownName } from "../escapes.js";
import { boardByUsbId } from "./usbIds.js";

/** A serial port as serialport lists it; each system fills other fields. */
export interface ListedPort {
  readonly path: string;
  readonly manufacturer?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly pnpId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly productId?: string | undefined;
  /** Windows only, e.g. `"USB Serial Device (COM3)"`. */
  readonly friendlyName?: string | undefined;
}

/** A serial port of this machine. */
export interface SerialPortInfo {
  /** What `connect` takes to open it, e.g. `"/dev/ttyACM0"`. */
  readonly path: string;
  readonly vid: number | undefined;
  readonly pid: number | undefined;
  readonly serial: string | undefined;
  readonly manufacturer: string | undefined;
  /** The product's name, as its USB descriptor (on Windows: its driver) has it. */
  readonly product: string | undefined;
  /** The USB socket that it is plugged into, in the system's words, e.g. `"1-1.4"`. */
  readonly location: string | undefined;
  /** What its USB id says it is; undefined for bridges and for ports that aren't USB. */
  readonly board: string | undefined;
}

/** One meaning for what the systems say each in their own way. */
export function portInfo(listed: ListedPort, platform: string): SerialPortInfo {
  const vid = hex(listed.vendorId);
  const pid = hex(listed.productId);
  return {
    // tty.* waits for a carrier that boards don't have; cu.* is the same port without that.
    path: platform === "darwin" ? listed.path.replace(/^\/dev\/tty\./, "/dev/cu.") : listed.path,
    vid,
    pid,
    serial: serialNumber(listed.serialNumber, platform),
    manufacturer: text(listed.manufacturer),
    product: text(listed.friendlyName?.replace(/ \(COM\d+\)$/, "")),
    location: text(listed.locationId),
    board: vid !== undefined && pid !== undefined ? boardByUsbId(vid, pid) : undefined,
  };
}

/** Linux tells product and socket in /sys. */
export async function withSysfs(port: SerialPortInfo, root = "/sys"): Promise<SerialPortInfo> {
  const device = await realpath(join(root, "class/tty", basename(port.path), "device")).catch(
    () => undefined,
  );
  if (device === undefined || port.vid === undefined) return port;
  // …/usb1/1-1/1-1.4/1-1.4:1.0[/ttyUSB0]: the device is above its interface.
  const at = device.lastIndexOf(":");
  const usb = at < 0 ? undefined : dirname(device.slice(0, at) + device.slice(at).replace(/\/.*$/, ""));
  if (usb === undefined) return port;
  const product = await readFile(join(usb, "product"), "utf8").catch(() => "");
  return { ...port, product: text(product) ?? port.product, location: basename(usb) };
}

/** Windows invents one, with `&` in it, for devices that have none: it changes with the socket. */
function serialNumber(given: string | undefined, platform: string): string | undefined {
  return platform === "win32" && given?.includes("&") ? undefined : text(given);
}

/** Whatever is plugged in says so of itself. */
function text(given: string | undefined): string | undefined {
  return shownName(given ?? "") || undefined;
}

function hex(given: string | undefined): number | undefined {
  const value = Number.parseInt((given ?? "").replace(/^0x/i, ""), 16);
  return Number.isNaN(value) ? undefined : value;
}
