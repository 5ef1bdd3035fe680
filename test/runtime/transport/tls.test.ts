import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type TLSSocket } from "node:tls";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { TcpTransport } from "../../../runtime/transport/tcp.js";
import type { TlsOptions } from "../../../runtime/transport/tls.js";
import { WebSocketTransport } from "../../../runtime/transport/webSocket.js";
import { findProgram, haveAll } from "../boards/needs.js";
import { type Certificate, certificateFor } from "./certificates.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

/** A server that speaks TLS, and which names it was asked for. */
async function serve({ key, cert }: Certificate, talk: (socket: TLSSocket) => void = () => {}) {
  const sockets: Socket[] = [];
  const names: (string | false | null)[] = [];
  const server = createServer({ key, cert }, (socket) => {
    names.push(socket.servername);
    talk(socket);
  });
  // Refused ones, too: all that has connected.
  server.on("connection", (socket: Socket) => sockets.push(socket.on("error", () => {})));
  server.on("tlsClientError", () => {});
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "localhost", () => resolve((server.address() as { port: number }).port));
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, names, stop };
}

async function attempt(certificate: Certificate, host: string, tls: TlsOptions) {
  const server = await serve(certificate);
  const transport = new TcpTransport(host, server.port, "tls", tls);
  const outcome = await transport.open().then(
    () => "in",
    (error) => error,
  );
  // The server's side of the handshake ends after the client's.
  if (outcome === "in") await until(() => server.names.length > 0);
  await transport.close();
  await server.stop();
  return { outcome, names: server.names };
}

const refused = (code: string) => ({
  name: "ConnectError",
  code: "certificate",
  cause: expect.objectContaining({ code }),
});

if (haveAll("tls://", { openssl: findProgram("openssl") !== undefined })) {
  testTransport("tls://", async (): Promise<OtherEnd> => {
    const certificate = certificateFor("localhost");
    const received: Buffer[] = [];
    const sockets: TLSSocket[] = [];
    const server = await serve(certificate, (socket) => {
      sockets.push(socket.setNoDelay(true).on("error", () => {}));
      socket.on("data", (bytes) => received.push(bytes));
    });
    return {
      transport: new TcpTransport("localhost", server.port, "tls", { ca: certificate.path }),
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
        await server.stop();
        certificate[Symbol.dispose]();
      },
    };
  });

  describe("the certificate", () => {
    test("one that the named file has is trusted, and its name is asked for", async () => {
      using certificate = certificateFor("localhost");
      expect(await attempt(certificate, "localhost", { ca: certificate.path })).toEqual({
        outcome: "in",
        names: ["localhost"],
      });
    });

    test("one that nobody vouches for: the error says how to trust it", async () => {
      using certificate = certificateFor("localhost");
      const { outcome } = await attempt(certificate, "localhost", {});
      expect(outcome).toMatchObject(refused("DEPTH_ZERO_SELF_SIGNED_CERT"));
      expect(outcome.message).toMatch(/isn't trusted .*--ca, or in NODE_EXTRA_CA_CERTS\. .*--insecure/);
    });

    test("the file's are trusted instead of others: another's key is refused", async () => {
      using certificate = certificateFor("localhost");
      using other = certificateFor("localhost");
      const { outcome } = await attempt(certificate, "localhost", { ca: other.path });
      expect(outcome).toMatchObject({ name: "ConnectError", code: "certificate" });
    });

    test("an expired one", async () => {
      using certificate = certificateFor("localhost", -1);
      const { outcome } = await attempt(certificate, "localhost", { ca: certificate.path });
      expect(outcome).toMatchObject(refused("CERT_HAS_EXPIRED"));
      expect(outcome.message).toMatch(/has expired\. .*clock/);
    });

    test("one for another name, and for an address where it has names only", async () => {
      using certificate = certificateFor("board.example");
      for (const host of ["localhost", "127.0.0.1"]) {
        const { outcome } = await attempt(certificate, host, { ca: certificate.path });
        expect(outcome).toMatchObject(refused("ERR_TLS_CERT_ALTNAME_INVALID"));
        expect(outcome.message).toMatch(
          host === "localhost" ? /another name .*board\.example/ : /another name/,
        );
      }
    });

    test("anybody's, where that is said", async () => {
      using certificate = certificateFor("board.example", -1);
      expect((await attempt(certificate, "localhost", { verify: false })).outcome).toBe("in");
    });

    test("wss:// has the same checks", async () => {
      using certificate = certificateFor("localhost");
      const server = await serve(certificate, (socket) => socket.end("HTTP/1.1 404 Not Found\r\n\r\n"));
      const open = (tls?: TlsOptions) =>
        new WebSocketTransport(`wss://localhost:${server.port}/`, undefined, tls).open().catch((e) => e);
      expect(await open()).toMatchObject(refused("DEPTH_ZERO_SELF_SIGNED_CERT"));
      // Trusted, it gets as far as the answer.
      for (const tls of [{ ca: certificate.path }, { verify: false }])
        expect((await open(tls)).message).toContain("404");
      await server.stop();
    });

    test("a certificate isn't tried again", async () => {
      using certificate = certificateFor("localhost");
      let connections = 0;
      const server = createServer({ key: certificate.key, cert: certificate.cert });
      server.on("connection", () => connections++).on("tlsClientError", () => {});
      const port = await new Promise<number>((resolve) => {
        server.listen(0, "localhost", () => resolve((server.address() as { port: number }).port));
      });
      await expect(connect(`tls://localhost:${port}`, { attempts: 3 })).rejects.toMatchObject({
        code: "certificate",
      });
      expect(connections).toBe(1);
      server.close();
    });
  });

  test("a board behind it works, by its address alone, and by options", async () => {
    using certificate = certificateFor("localhost");
    const virtual = await createVirtualBoard();
    let off = () => {};
    const server = await serve(certificate, (socket) => {
      off();
      off = virtual.onData((bytes) => socket.write(bytes));
      socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
      socket.on("error", () => {});
    });
    const address = `tls://localhost:${server.port}`;
    const trusted = `${address}?ca=${encodeURIComponent(certificate.path)}`;
    for (const [given, options] of [
      [trusted, {}],
      [`${address}?verify=no`, {}],
      [address, { tls: { ca: certificate.path } }],
      // What the address says comes first.
      [trusted, { tls: { ca: "/no/such/file" } }],
    ] as const) {
      await using board = await connect(given, options);
      expect(await board.exec("print(6 * 7)")).toBe("42\n");
    }
    await server.stop();
    await virtual.close();
  });
}

describe("what is no TLS", () => {
  test("a server that doesn't speak it: the error says so", async () => {
    const server = createPlainServer((socket) => {
      socket.on("error", () => {}).write("MicroPython v1.27.0\r\n>>> ");
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    const error = await new TcpTransport("127.0.0.1", port, "tls", {}).open().catch((e) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "refused" });
    expect(error.message).toMatch(/doesn't speak TLS/);
    server.close();
  });

  test("a server that says nothing: the time limit holds, and the connection is given up", async () => {
    let ended = 0;
    const server = createPlainServer((socket) => {
      socket.resume();
      socket.on("error", () => {}).on("close", () => ended++);
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    await expect(connect(`tls://127.0.0.1:${port}`, { timeout: 300 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    await until(() => ended === 1);
    server.close();
  });

  test("a file of certificates that isn't one, or isn't there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mpc-tls-"));
    const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (const [name, content, why] of [
      ["nothing", "", /there are none in it/],
      ["key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", /there are none in it/],
      ["broken", broken, /can't be used: /],
      ["missing", undefined, /ENOENT/],
    ] as const) {
      const path = join(folder, name);
      if (content !== undefined) writeFileSync(path, content);
      const error = await new TcpTransport("127.0.0.1", 9, "tls", { ca: path }).open().catch((e) => e);
      expect(error).toMatchObject({ name: "ConnectError", code: "certificate" });
      expect(error.message).toMatch(why);
      expect(error.message).not.toContain("AAAA");
    }
    rmSync(folder, { recursive: true });
  });
});
