import type { Socket } from "node:net";
import { certificatesIn, ownCertificate, type TlsOptions } from "./tls.js";

/** A TCP connection on its way; whoever asked for it may destroy the socket at any time. */
export interface Dialled {
  readonly socket: Socket;
  /** Settles once it can be used (with TLS: the certificate has been checked), or with what was in the way. */
  readonly connected: Promise<void>;
}

/** Connects by TCP; with `tls`, by TLS above it. */
export async function dial(host: string, port: number, tls?: TlsOptions): Promise<Dialled> {
  const socket = await (tls ? secureSocket(host, port, tls) : plainSocket(host, port));
  socket.setNoDelay(true);
  const connected = new Promise<void>((resolve, reject) => {
    const closed = () => reject(new Error("the connection was closed at once"));
    const made = () => {
      socket.off("error", reject).off("close", closed);
      resolve();
    };
    socket.once(tls ? "secureConnect" : "connect", made);
    socket.on("error", reject).once("close", closed);
  });
  return { socket, connected };
}

async function plainSocket(host: string, port: number): Promise<Socket> {
  return (await import("node:net")).connect({ host, port });
}

async function secureSocket(host: string, port: number, options: TlsOptions): Promise<Socket> {
  const [{ connect }, { isIP }] = await Promise.all([import("node:tls"), import("node:net")]);
  const ca = options.ca === undefined ? undefined : await certificatesIn(options.ca);
  const own = await ownCertificate(options);
  return connect({
    host,
    port,
    // Server name indication is for names alone (RFC 6066, 3).
    ...(isIP(host) === 0 && { servername: host }),
    ...(ca !== undefined && { ca }),
    ...own,
    rejectUnauthorized: options.verify !== false,
  });
}
