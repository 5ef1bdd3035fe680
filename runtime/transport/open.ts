import type { Address } from "./address.js";
import type { Transport } from "./types.js";

export interface TransportOptions {
  /** Serial ports only, also those behind rfc2217://; USB boards ignore it. */
  readonly baudRate: number;
  /** WebREPL only. */
  readonly password: string | undefined;
}

/** The transport for an address, not yet opened. Each kind is loaded when first used. */
export async function transportFor(address: Address, options: TransportOptions): Promise<Transport> {
  switch (address.kind) {
    case "virtual": {
      const { VirtualTransport } = await import("./virtual.js");
      return new VirtualTransport(address.folder, address.profile);
    }
    case "tcp": {
      const { TcpTransport } = await import("./tcp.js");
      return new TcpTransport(address.host, address.port);
    }
    case "process": {
      const { ProcessTransport } = await import("./process.js");
      return new ProcessTransport(address.command);
    }
    case "serial":
      return serial(address.path, async () => address.path, options);
    case "usb":
    case "id":
    case "auto":
      return found(address, options);
    case "websocket": {
      const { WebSocketTransport } = await import("./webSocket.js");
      return new WebSocketTransport(address.url, options.password);
    }
    case "rfc2217": {
      const { Rfc2217Transport } = await import("./rfc2217.js");
      return new Rfc2217Transport(address.host, address.port, options.baudRate);
    }
  }
}

async function serial(
  name: string,
  find: () => Promise<string>,
  options: TransportOptions,
): Promise<Transport> {
  const { SerialTransport } = await import("./serial.js");
  return new SerialTransport(name, find, options.baudRate);
}

/** Ports named by what is plugged in are looked up at each opening: after a re-plug the same board may have another path. */
async function found(
  address: Extract<Address, { kind: "usb" | "id" | "auto" }>,
  options: TransportOptions,
): Promise<Transport> {
  const { chooseBoard, choosePort, listPorts, whatThereIs } = await import("./ports.js");
  if (address.kind === "auto") {
    const ports = await listPorts();
    const board = chooseBoard(ports);
    if (!board) {
      const { NotFoundError } = await import("../errors.js");
      throw new NotFoundError(`no known MicroPython board is plugged in. ${whatThereIs(ports)}`);
    }
    if (board.serial === undefined) return serial(board.path, async () => board.path, options);
    return found({ kind: "id", serial: board.serial }, options);
  }
  const wanted = address.kind === "usb" ? address : { serial: address.serial };
  const name =
    address.kind === "usb"
      ? `usb:${hex4(address.vid)}:${hex4(address.pid)}${address.serial === undefined ? "" : `:${address.serial}`}`
      : `id:${address.serial}`;
  return serial(name, async () => choosePort(await listPorts(), wanted, name).path, options);
}

function hex4(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, "0");
}
