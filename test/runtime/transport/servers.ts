import type { Server, Socket } from "node:net";
import type { Transport } from "../../../runtime/transport/types.js";
import { type OtherEnd, until } from "./suite.js";

/** A server that listens on a free port of this machine; `stop` ends its connections, too. */
export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

export async function listen(server: Server, host = "127.0.0.1"): Promise<Listening> {
  const sockets: Socket[] = [];
  // All that have connected, also those that TLS refuses.
  server.on("connection", (socket: Socket) => sockets.push(socket.on("error", () => {})));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, host, () => resolve((server.address() as { port: number }).port));
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, stop };
}

/** The other end of a transport to a server that `serve` starts, and which hands over its connections. */
export async function socketEnd(
  serve: (talk: (socket: Socket) => void) => Promise<Listening>,
  transportTo: (port: number) => Transport,
): Promise<OtherEnd> {
  const sockets: Socket[] = [];
  const received: Buffer[] = [];
  const { port, stop } = await serve((socket) => {
    sockets.push(socket.setNoDelay(true).on("error", () => {}));
    socket.on("data", (bytes) => received.push(bytes));
  });
  const connected = async () => {
    await until(() => sockets.length > 0);
    return sockets[0]!;
  };
  return {
    transport: transportTo(port),
    received: () => Buffer.concat(received),
    send: async (bytes) => void (await connected()).write(bytes),
    vanish: async () => void (await connected()).destroy(),
    cleanUp: stop,
  };
}
