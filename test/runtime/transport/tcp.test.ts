import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
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

/** Some containers have none. */
const haveIPv6 = Object.values(networkInterfaces())
  .flat()
  .some((at) => at?.address === "::1");
const reason = "this machine has no IPv6";
test.skipIf(!haveIPv6)(`by an IPv6 address${haveIPv6 ? "" : ` (${reason})`}`, async () => {
  const virtual = await createVirtualBoard();
  const server = createServer((socket) => {
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void virtual.write(bytes)).on("close", off);
  });
  const { port, stop } = await listen(server, "::1");
  const board = await connect(`socket://[::1]:${port}`);
  expect(await board.exec("print(6 * 7)")).toBe("42\n");
  expect(board.address).toBe(`socket://[::1]:${port}`);
  await board.close();
  await stop();
  await virtual.close();
});

test("nobody listens: the error says so", async () => {
  const error = await new TcpTransport("127.0.0.1", await freePort()).open().catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect(error.message).toMatch(/nothing listens there/);
});
