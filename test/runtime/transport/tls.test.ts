import { spawn } from "node:child_process";
import { createPrivateKey } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer as createPlainServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import { inspect } from "node:util";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ConnectError } from "../../../runtime/errors.js";
import { TcpTransport } from "../../../runtime/transport/tcp.js";
import type { TlsOptions } from "../../../runtime/transport/tls.js";
import { WebSocketTransport } from "../../../runtime/transport/webSocket.js";
import { freePort } from "../boards/microbit.js";
import { findProgram, haveAll } from "../boards/needs.js";
import { type Certificate, certificateFor } from "./certificates.js";
import { listen, socketEnd } from "./servers.js";
import { testTransport, until } from "./suite.js";

/** How the tests encrypt a client's key. */
const cipher = { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "open sesame" } as const;

/** A server that speaks TLS, and which names it was asked for. */
async function serve({ key, cert }: Certificate, talk: (socket: Socket) => void = () => {}) {
  const names: (string | false | null)[] = [];
  const server = createServer({ key, cert }, (socket) => {
    names.push(socket.servername);
    talk(socket);
  });
  server.on("tlsClientError", () => {});
  return { ...(await listen(server, "localhost")), names };
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
  testTransport("tls://", async () => {
    const certificate = certificateFor("localhost");
    const end = await socketEnd(
      (talk) => serve(certificate, talk),
      (port) => new TcpTransport("localhost", port, "tls", { ca: certificate.path }),
    );
    return { ...end, cleanUp: () => end.cleanUp().finally(() => certificate[Symbol.dispose]()) };
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
      const { port, stop } = await listen(server, "localhost");
      await expect(connect(`tls://localhost:${port}`, { attempts: 3 })).rejects.toMatchObject({
        code: "certificate",
      });
      expect(connections).toBe(1);
      await stop();
    });
  });

  describe("a server that asks for one", () => {
    /** OpenSSL's, which tells its clients by an alert. It takes who shows `client`, and says hello. */
    async function demanding(own: Certificate, client: Certificate, version: string) {
      const [port, key] = [await freePort(), `${own.path}.key`];
      writeFileSync(key, own.key);
      const files = ["-cert", own.path, "-key", key, "-CAfile", client.path];
      const asked = ["-Verify", "1", "-verify_return_error", `-${version}`, "-quiet"];
      const server = spawn("openssl", ["s_server", "-accept", `${port}`, ...files, ...asked]);
      onTestFinished(() => void server.kill());
      const listens = () =>
        new Promise<boolean>((resolve) => {
          const socket = createConnection(port, "localhost");
          socket
            .on("error", () => resolve(false))
            .on("connect", () => resolve(true))
            .on("close", () => {});
          socket.on("connect", () => socket.destroy());
        });
      for (let i = 0; i < 200 && !(await listens()); i++) await new Promise((done) => setTimeout(done, 25));
      const greeting = setInterval(() => server.stdin.write("hello\n"), 20);
      const stop = async () => {
        clearInterval(greeting);
        server.kill();
        await once(server, "close");
      };
      server.stdin.on("error", () => {});
      return { port, stop };
    }

    /** What it says, or why it doesn't. */
    async function told(port: number, tls: TlsOptions): Promise<string | ConnectError> {
      const transport = new TcpTransport("localhost", port, "tls", tls);
      const outcome = new Promise<string | ConnectError>((resolve) => {
        transport.onData((bytes) => resolve(Buffer.from(bytes).toString()));
        transport.onClose((cause) => resolve(cause as ConnectError));
      });
      const refused = await transport.open().catch((error: ConnectError) => error);
      const answer = refused ?? (await outcome);
      await transport.close();
      return answer;
    }

    test.each(["tls1_2", "tls1_3"])(
      "%s: it is shown, from one file or two, its key encrypted or not",
      async (version) => {
        using own = certificateFor("localhost");
        using client = certificateFor("me");
        using stranger = certificateFor("me");
        const { port, stop } = await demanding(own, client, version);
        const ca = own.path;
        const both = `${client.path}.both`;
        writeFileSync(both, client.cert + client.key);
        const encrypted = `${client.path}.encrypted`;
        writeFileSync(encrypted, createPrivateKey(client.key).export(cipher));
        const plainKey = `${client.path}.key`;
        writeFileSync(plainKey, client.key);
        expect(await told(port, { ca, cert: client.path, key: plainKey })).toMatch(/^hello/);
        expect(await told(port, { ca, cert: both })).toMatch(/^hello/);
        expect(
          await told(port, { ca, cert: client.path, key: encrypted, passphrase: "open sesame" }),
        ).toMatch(/^hello/);
        const strangers = `${stranger.path}.both`;
        writeFileSync(strangers, stranger.cert + stranger.key);
        for (const tls of [{ ca }, { ca, cert: strangers }]) {
          const error = (await told(port, tls)) as ConnectError;
          expect(error).toMatchObject({ name: "ConnectError" });
          expect(error.message).toContain("by connect's `tls: { cert, key }`, or by --cert and --key");
          const webSocket = new WebSocketTransport(`wss://localhost:${port}/`, undefined, tls);
          expect(await webSocket.open().catch((e) => e.message)).toContain("or by --cert and --key");
        }
        await stop();
      },
    );

    test("one that breaks off, with or without an alert: the error says what it may have wanted", async () => {
      using own = certificateFor("localhost");
      const asked = { requestCert: true, rejectUnauthorized: true, maxVersion: "TLSv1.2" } as const;
      const server = createServer({ key: own.key, cert: own.cert, ...asked });
      const { port, stop } = await listen(
        server.on("tlsClientError", () => {}),
        "localhost",
      );
      const error = (await told(port, { ca: own.path })) as ConnectError;
      expect(error).toMatchObject({ name: "ConnectError", code: "refused" });
      expect(error.message).toMatch(/If it wants a certificate: .*--cert and --key/);
      await stop();
    });

    test("files that can't be used; the passphrase stands nowhere", async () => {
      using client = certificateFor("me");
      using other = certificateFor("me");
      const [encrypted, otherKey, broken] = ["encrypted", "other", "broken"].map(
        (name) => `${client.path}.${name}`,
      ) as [string, string, string];
      writeFileSync(encrypted, createPrivateKey(client.key).export(cipher));
      writeFileSync(otherKey, other.key);
      writeFileSync(broken, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
      const cert = client.path;
      for (const [tls, why] of [
        [{ cert, key: encrypted }, /it is encrypted; .*passphrase/],
        [{ cert, key: encrypted, passphrase: "wr0ng-Word" }, /its passphrase is another/],
        [{ cert, key: otherKey, passphrase: "wr0ng-Word" }, /isn't that of the first certificate/],
        [{ cert, key: broken }, /it is damaged/],
        [{ cert }, /there is none in it/],
        [{ cert: "/no/such/file" }, /ENOENT/],
        [{ key: otherKey }, /name its file, too/],
        [{ passphrase: "wr0ng-Word" }, /name its file, too/],
      ] as const) {
        const error = await new TcpTransport("127.0.0.1", 9, "tls", tls).open().catch((e) => e);
        expect(error).toMatchObject({ name: "ConnectError", code: "certificate" });
        expect(error.message).toMatch(why);
        expect(inspect(error, { depth: 9 })).not.toMatch(/wr0ng-Word|AAAA/);
      }
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
    const { port, stop } = await listen(server);
    const error = await new TcpTransport("127.0.0.1", port, "tls", {}).open().catch((e) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "refused" });
    expect(error.message).toMatch(/doesn't speak TLS/);
    await stop();
  });

  test("a server that says nothing: the time limit holds, and the connection is given up", async () => {
    let ended = 0;
    const server = createPlainServer((socket) => {
      socket.resume();
      socket.on("error", () => {}).on("close", () => ended++);
    });
    const { port, stop } = await listen(server);
    await expect(connect(`tls://127.0.0.1:${port}`, { timeout: 300 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    await until(() => ended === 1);
    await stop();
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
