import { createServer, type Server, type Socket } from "node:net";
import { expect, test } from "vitest";
import { ConnectError } from "../../../runtime/errors.js";
import { TcpTransport } from "../../../runtime/transport/tcp.js";
import { freePort } from "../boards/microbit.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

async function open(): Promise<OtherEnd> {
  const sockets: Socket[] = [];
  const received: Buffer[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket.setNoDelay(true).on("error", () => {}));
    socket.on("data", (bytes) => received.push(bytes));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  return {
    transport: new TcpTransport("127.0.0.1", port),
    received: () => Buffer.concat(received),
    send: async (bytes) => {
      await until(() => sockets.length > 0);
      sockets[0]!.write(bytes);
    },
    vanish: async () => {
      await until(() => sockets.length > 0);
      sockets[0]!.destroy();
    },
    cleanUp: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

testTransport("socket://", open);

test("nobody listens: the error says so", async () => {
  const error = await new TcpTransport("127.0.0.1", await freePort()).open().catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.message).toMatch(/nothing listens there/);
});
