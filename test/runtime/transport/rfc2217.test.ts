import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { Rfc2217Transport } from "../../../runtime/transport/rfc2217.js";
import { escapeData, IAC, TelnetReader } from "../../../runtime/transport/telnet.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

/** A server that keeps what it was told by the COM-PORT option apart from the data. */
async function serve() {
  const sockets: Socket[] = [];
  const data: Uint8Array[] = [];
  const raw: Buffer[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    socket.write(Uint8Array.of(IAC, 253, 44, IAC, 251, 44, IAC, 251, 1, IAC, 253, 24));
    const reader = new TelnetReader();
    socket.on("data", (bytes) => {
      raw.push(bytes);
      const split = reader.push(bytes);
      if (split.data.length > 0) data.push(split.data);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  return { port, sockets, data, raw, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function open(): Promise<OtherEnd> {
  const server = await serve();
  const mine = () => server.sockets[0]!;
  return {
    transport: new Rfc2217Transport("127.0.0.1", server.port, 115200),
    received: () => Buffer.concat(server.data),
    send: async (bytes) => {
      await until(() => server.sockets.length > 0);
      mine().write(escapeData(bytes));
    },
    vanish: async () => {
      await until(() => server.sockets.length > 0);
      mine().destroy();
    },
    cleanUp: async () => {
      for (const socket of server.sockets) socket.destroy();
      await server.stop();
    },
  };
}

testTransport("rfc2217://", open);

test("sets the speed, pulses the reset line, refuses other options", async () => {
  const server = await serve();
  const transport = new Rfc2217Transport("127.0.0.1", server.port, 57600);
  await transport.open();
  await transport.hardReset();
  const all = () => Buffer.concat(server.raw);
  // 57600 is E100h.
  await until(() => all().includes(Buffer.from([IAC, 250, 44, 1, 0, 0, 0xe1, 0, IAC, 240])));
  const control = (value: number) => Buffer.from([IAC, 250, 44, 5, value, IAC, 240]);
  await until(() => all().includes(control(12)));
  expect(all().indexOf(control(9))).toBeLessThan(all().indexOf(control(11)));
  expect(all().indexOf(control(11))).toBeLessThan(all().indexOf(control(12)));
  await until(
    () => all().includes(Buffer.from([IAC, 254, 1])) && all().includes(Buffer.from([IAC, 252, 24])),
  );
  await transport.close();
  for (const socket of server.sockets) socket.destroy();
  await server.stop();
});

test("data and commands are told apart wherever they are cut", () => {
  const stream = Uint8Array.of(
    1,
    IAC,
    IAC,
    2,
    IAC,
    250,
    44,
    101,
    IAC,
    IAC,
    7,
    IAC,
    240,
    3,
    IAC,
    251,
    1,
    4,
    IAC,
    241,
    5,
  );
  for (let cut = 0; cut <= stream.length; cut++) {
    const reader = new TelnetReader();
    const [a, b] = [reader.push(stream.subarray(0, cut)), reader.push(stream.subarray(cut))];
    expect([...a.data, ...b.data]).toEqual([1, IAC, 2, 3, 4, 5]);
    expect([...a.reply, ...b.reply]).toEqual([IAC, 254, 1]);
  }
});
