import { AddressError } from "../errors.js";
import type { UsbFilter } from "./ports.js";
import type { TlsOptions } from "./tls.js";

/** Every way to name a board. The same strings are taken by the API, the command line and `MPC_BOARD`. */
export type Address =
  | { readonly kind: "virtual"; readonly folder: string | undefined; readonly profile: string | undefined }
  | { readonly kind: "serial"; readonly path: string }
  | { readonly kind: "usb"; readonly wanted: UsbFilter; readonly asked: string }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "tls"; readonly host: string; readonly port: number; readonly tls: TlsOptions }
  | { readonly kind: "rfc2217"; readonly host: string; readonly port: number }
  | { readonly kind: "websocket"; readonly url: string }
  | { readonly kind: "process"; readonly command: string }
  | { readonly kind: "auto" };

const FORMS = [
  "sim:              the virtual board, in memory (sim:DIR keeps its files in DIR)",
  "/dev/ttyACM0      a serial port (COM3 on Windows; port:NAME for any name); a0 for short, u0 for /dev/ttyUSB0, c3 for COM3",
  "usb:2E8A:0005     a USB board by vendor and product id (usb:2E8A:0005:SERIAL for one of several), or by what it says of",
  "                  itself: usb:?manufacturer=…&product=…&location=1-1.4",
  "id:SERIAL         a USB board by its serial number",
  "socket://host:23  a TCP port that carries the board's REPL",
  "tls://host:port   the same with TLS (?ca=FILE names who is trusted, ?verify=no trusts anybody)",
  "rfc2217://host    a serial port behind an RFC 2217 server",
  "ws://host         a board's WebREPL (or wss://host)",
  "exec:command      a program whose input and output are the REPL",
  "auto              the one MicroPython board that is plugged in",
].join("\n  ");

export function parseAddress(text: string): Address {
  const address = text.trim();
  if (address === "auto") return { kind: "auto" };
  const scheme = /^([a-z][a-z0-9]+):(?!\\)/.exec(address)?.[1];
  const rest = address.slice((scheme?.length ?? -1) + 1);
  switch (scheme) {
    case "sim":
      return parseVirtual(rest);
    case "usb":
      return parseUsb(address, rest);
    case "id":
      if (rest === "") throw wrong(address, "the serial number is missing");
      return { kind: "usb", wanted: { serial: rest }, asked: address };
    case "socket":
      return { kind: "tcp", ...parseHost(address, undefined) };
    case "tls":
      return parseTls(address);
    case "rfc2217":
      return { kind: "rfc2217", ...parseHost(address, 2217) };
    case "ws":
    case "wss":
      return parseWebSocket(address);
    case "port":
      if (rest === "") throw wrong(address, "the port's name is missing");
      return { kind: "serial", path: rest };
    case "exec":
      if (rest.trim() === "") throw wrong(address, "the command is missing");
      return { kind: "process", command: rest };
    case undefined:
      if (/^[auc]\d+$/.test(address)) return { kind: "serial", path: shortPath(address) };
      if (address.startsWith("/") || /^COM\d+$/i.test(address) || address.startsWith("\\\\.\\")) {
        return { kind: "serial", path: address };
      }
  }
  throw wrong(address, "it has none of the known forms");
}

const PREFIXES: Readonly<Record<string, string>> = { a: "/dev/ttyACM", u: "/dev/ttyUSB", c: "COM" };

const shortPath = (short: string) => `${PREFIXES[short[0]!]}${short.slice(1)}`;

function wrong(address: string, why: string): AddressError {
  return new AddressError(
    `"${shownAddress(address)}" is not a board's address: ${why}. Addresses are:\n  ${FORMS}`,
  );
}

/** An address for people to read: without what may be a password in it, a user's part or the values of a URL's query. */
export function shownAddress(address: string): string {
  const shown = address.replace(/\/\/[^/]*@/, "//…@");
  return /^wss?:/.test(address) ? shown.replace(/([?&][^=&#]*=)[^&#]*/g, "$1…") : shown;
}

function parseVirtual(rest: string): Address {
  const [folder, options] = cutQuery(rest);
  for (const name of options.keys()) {
    if (name !== "profile") throw wrong(`sim:${rest}`, `it has no option "${name}", only "profile"`);
  }
  return {
    kind: "virtual",
    folder: folder === "" ? undefined : folder,
    profile: options.get("profile") ?? undefined,
  };
}

/** What stands before the first question mark, and what is asked for behind it. */
function cutQuery(text: string): [string, URLSearchParams] {
  const at = text.indexOf("?");
  return at < 0
    ? [text, new URLSearchParams()]
    : [text.slice(0, at), new URLSearchParams(text.slice(at + 1))];
}

const USB_FIELDS: ReadonlySet<string> = new Set(["serial", "manufacturer", "product", "location"]);

function parseUsb(address: string, rest: string): Address {
  const match = /^(?:([0-9a-f]{1,4}):([0-9a-f]{1,4})(?::([^?]+))?)?(?:\?(.+))?$/i.exec(rest);
  if (!match || rest === "")
    throw wrong(address, "after usb: come two hexadecimal numbers, e.g. usb:2E8A:0005, or ?product=…");
  const [, vid, pid, serial, query] = match;
  const fields = [...new URLSearchParams(query)];
  const unknown = fields.find(([name]) => !USB_FIELDS.has(name))?.[0];
  if (unknown !== undefined)
    throw wrong(address, `it has no option "${unknown}", only ${[...USB_FIELDS].join(", ")}`);
  const ids = vid === undefined ? {} : { vid: Number.parseInt(vid, 16), pid: Number.parseInt(pid!, 16) };
  const wanted = { ...ids, ...(serial !== undefined && { serial }), ...Object.fromEntries(fields) };
  return { kind: "usb", wanted, asked: address };
}

/** The address that `parseAddress` reads as this. */
export function usbAddress({ vid, pid, ...rest }: UsbFilter): string {
  const fields = Object.entries(rest).filter(([, value]) => value !== undefined) as [string, string][];
  if ((vid === undefined) !== (pid === undefined))
    throw new AddressError("a USB board is named by both vid and pid, or by neither");
  if (vid === undefined && fields.length === 0)
    throw new AddressError("no board is named: give vid and pid, serial, product …");
  const ids = vid === undefined ? "" : `${hex4(vid)}:${hex4(pid!)}`;
  return `usb:${ids}${fields.length === 0 ? "" : `?${new URLSearchParams(fields)}`}`;
}

const hex4 = (id: number) => id.toString(16).toUpperCase().padStart(4, "0");

function parseHost(address: string, defaultPort: number | undefined): { host: string; port: number } {
  const match = /^[a-z0-9]+:\/\/(\[[0-9a-f:.%]+\]|[^\s:/?#[\]]+)(?::(\d+))?\/?$/i.exec(address);
  if (!match)
    throw wrong(address, "after :// come a host and a port, e.g. 192.168.4.1:2323 or [fe80::1]:2323");
  const port = match[2] === undefined ? defaultPort : Number(match[2]);
  if (port === undefined) throw wrong(address, "the port is missing, e.g. :2323");
  if (port < 1 || port > 65535) throw wrong(address, `${port} is not a port number`);
  return { host: match[1]!.replace(/^\[|\]$/g, ""), port };
}

function parseTls(address: string): Address {
  const [place, query] = cutQuery(address);
  const tls: { ca?: string; verify?: boolean } = {};
  for (const [name, value] of query) {
    if (name === "ca" && value !== "") tls.ca = value;
    else if (name === "verify" && (value === "yes" || value === "no")) tls.verify = value === "yes";
    else throw wrong(address, 'after ? come "ca=FILE", or "verify=no"');
  }
  return { kind: "tls", ...parseHost(place, undefined), tls };
}

function parseWebSocket(address: string): Address {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw wrong(address, "it is not a URL");
  }
  if (url.username !== "" || url.password !== "") {
    throw new AddressError("a WebREPL password is given by connect's `password` option, not in the address");
  }
  if (url.port === "" && !/^wss?:\/\/(\[[^\]]*\]|[^/:]+):\d+/.test(address)) url.port = "8266";
  return { kind: "websocket", url: url.href };
}
