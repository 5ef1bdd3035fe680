import { createServer } from "node:net";
import { expect, test } from "vitest";
import { ConnectError } from "../../../runtime/errors.js";
import { TcpTransport } from "../../../runtime/transport/tcp.js";
import { freePort } from "../boards/microbit.js";
import { listen, socketEnd } from "./servers.js";
import { testTransport } from "./suite.js";

testTransport("socket://", () =>
  socketEnd(
    (talk) => listen(createServer(talk)),
    (port) => new TcpTransport("127.0.0.1", port),
  ),
);

test("nobody listens: the error says so", async () => {
  const error = await new TcpTransport("127.0.0.1", await freePort()).open().catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.message).toMatch(/nothing listens there/);
});
