import type { Address } from "./address.js";
import type { LineStates } from "./lines.js";
import type { PortFinder, PortName } from "./portFinder.js";
import type { TlsOptions } from "./tls.js";
import type { Transport } from "./types.js";

export interface TransportOptions {
  /** Serial ports only, also those behind rfc2217://; USB boards ignore it. */
  readonly baudRate: number;
  /** Serial ports only. Default: what the kind of board needs. */
  readonly lines?: LineStates | undefined;
  /** TLS only; what an address says of itself comes first. */
  readonly tls?: TlsOptions | undefined;
  /** WebREPL only. */
  readonly password?: string | undefined;
  /** Told which board `auto` has come to mean. */
  readonly say?: (said: string, isGuess: boolean) => void;
}

/** Makes the transport for an address, not yet opened, again and again. With `anew`, another board is as good as the one before. */
export type TransportSource = (anew?: boolean) => Promise<Transport>;

/** Each kind is loaded when first used. */
export function transportSource(address: Address, options: TransportOptions): TransportSource {
  switch (address.kind) {
    case "virtual":
      return async () => new (await import("./virtual.js")).VirtualTransport(address.folder, address.profile);
    case "tcp":
      return async () => new (await import("./tcp.js")).TcpTransport(address.host, address.port);
    case "tls": {
      const { host, port } = address;
      const tls = { ...options.tls, ...address.tls };
      return async () => new (await import("./tcp.js")).TcpTransport(host, port, "tls", tls);
    }
    case "process":
      return async () => new (await import("./process.js")).ProcessTransport(address.command);
    case "serial":
      return serialSource({ kind: "path", path: address.path }, address.path, options);
    case "auto":
      return serialSource({ kind: "auto" }, "auto", options);
    case "usb":
      return serialSource(address, address.asked, options);
    case "websocket":
      return async () =>
        new (await import("./webSocket.js")).WebSocketTransport(address.url, options.password, options.tls);
    case "rfc2217":
      return async () =>
        new (await import("./rfc2217.js")).Rfc2217Transport(address.host, address.port, options);
  }
}

/** What a finder has learnt of its board holds for later openings. */
function serialSource(name: PortName, address: string, options: TransportOptions): TransportSource {
  let finder: PortFinder | undefined;
  return async (anew = false) => {
    const [{ PortFinder }, { SerialTransport }] = await Promise.all([
      import("./portFinder.js"),
      import("./serial.js"),
    ]);
    const board = (finder ??= new PortFinder(name, options.say));
    return new SerialTransport(address, () => board.find(anew), options);
  };
}
