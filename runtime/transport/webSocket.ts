import { createHash, randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import { AuthenticationError, ConnectError } from "../errors.js";
import { shownAddress } from "./address.js";
import { BaseTransport } from "./base.js";
import { dial } from "./dial.js";
import { explainTls, type TlsOptions } from "./tls.js";
import type { Link } from "./types.js";
import { encodeFrame, FrameReader, Opcode } from "./webSocketFrames.js";

/** From RFC 6455: what the server's accept is computed with. */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/** A piece of the stream in one frame; boards copy it through small buffers. */
const PIECE = 1024;
/** WebREPL can't set a longer one (webrepl_setup asks for 4 to 9 characters). */
const LONGEST_PASSWORD = 9;
const HEAD_LIMIT = 8192;
/** Of the data of a ping (RFC 6455, 5.5). */
const LONGEST_CONTROL = 125;
/** The greeting, in whatever pieces, is over within so many bytes. */
const GREETING_LIMIT = 4096;

/**
 * `ws://host[:8266]`, `wss://`: MicroPython's WebREPL. The REPL's bytes travel in text frames, also those that aren't UTF-8;
 * the board looks at the frame's type only. The password is asked for, and never shown in errors.
 */
export class WebSocketTransport extends BaseTransport {
  readonly link: Link = { eightBit: true, reliable: true, maxBurst: 256 };
  private socket: Socket | undefined;
  private readonly frames = new FrameReader();
  private readonly shown: string;
  private ponging = false;
  private greeting: { text: string; step(): void; fail(error: Error): void } | undefined;

  constructor(
    readonly address: string,
    private readonly password: string | undefined,
    private readonly tls: TlsOptions = {},
  ) {
    super();
    this.shown = shownAddress(address);
  }

  protected async start(): Promise<void> {
    if (this.password !== undefined && Buffer.byteLength(this.password) > LONGEST_PASSWORD) {
      throw new AuthenticationError(
        `WebREPL passwords have ${LONGEST_PASSWORD} characters at most; the one given is longer. Set another with webrepl_setup.`,
        { code: "password-too-long" },
      );
    }
    const url = new URL(this.address);
    const socket = await this.dial(url);
    const rest = await this.handshake(url, socket);
    const loggedIn = this.logIn();
    const take = (bytes: Uint8Array) => this.take(bytes);
    socket.on("data", take);
    socket.on("end", () => this.lost(new Error("the board closed the connection")));
    socket.on("error", (error) => this.lost(error));
    socket.on("close", () => this.lost(undefined));
    if (rest.length > 0) take(rest);
    await loggedIn;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE)
      await this.send(Opcode.text, bytes.subarray(at, at + PIECE));
  }

  protected async shut(): Promise<void> {
    this.socket?.destroy();
  }

  private async dial(url: URL): Promise<Socket> {
    const secure = url.protocol === "wss:";
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port) || (secure ? 443 : 80);
    const { socket, connected } = await dial(host, port, secure ? this.tls : undefined);
    this.socket = socket;
    await connected.catch((cause: Error) => {
      const why = `${cause.message}. Is the board in the same network, and WebREPL started on it (import webrepl_setup, or webrepl.start())?`;
      throw (
        this.refusedByTls(cause) ??
        new ConnectError(`can't connect to ${this.shown}: ${why}`, { code: "refused", cause })
      );
    });
    return socket;
  }

  /** A server may refuse this side's certificate after the handshake of TLS, too (TLS 1.3). */
  private refusedByTls(cause: Error): ConnectError | undefined {
    const explained = this.address.startsWith("wss:") ? explainTls(cause) : undefined;
    return (
      explained &&
      new ConnectError(`can't connect to ${this.shown}: ${explained.why}`, { code: explained.code, cause })
    );
  }

  /** Asks for the upgrade; resolves with what came after the answer. */
  private handshake(url: URL, socket: Socket): Promise<Uint8Array> {
    const key = randomBytes(16).toString("base64");
    const accept = createHash("sha1")
      .update(key + GUID)
      .digest("base64");
    socket.write(
      `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    return new Promise((resolve, reject) => {
      let head = Buffer.alloc(0);
      const fail = (why: string) => {
        done();
        reject(new ConnectError(`${this.shown} is no WebREPL: ${why}`, { code: "refused" }));
      };
      const onData = (bytes: Buffer) => {
        head = Buffer.concat([head, bytes]);
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return head.length > HEAD_LIMIT ? fail("its answer isn't one of HTTP") : undefined;
        const text = head.subarray(0, end).toString("latin1");
        if (!/^HTTP\/1\.[01] 101\b/.test(text)) return fail(`it answered "${text.split("\r\n")[0]}"`);
        if (/^sec-websocket-accept: *(\S+)/im.exec(text)?.[1] !== accept)
          return fail("its answer has a wrong key");
        done();
        resolve(Uint8Array.from(head.subarray(end + 4)));
      };
      const onEnd = () =>
        fail("it closed the connection; another client may be connected, WebREPL takes one at a time");
      const onError = (error: Error) => {
        const refused = this.refusedByTls(error);
        if (!refused) return fail(error.message);
        done();
        reject(refused);
      };
      const done = () => {
        socket.off("data", onData).off("end", onEnd).off("error", onError);
      };
      socket.on("data", onData).on("end", onEnd).on("error", onError);
    });
  }

  /** `Password: `, the password, and one of two answers; a server that doesn't ask is taken as it is. */
  private logIn(): Promise<void> {
    return new Promise((resolve, reject) => {
      let sent = false;
      const finish = (error?: Error) => {
        const said = this.greeting?.text ?? "";
        this.greeting = undefined;
        if (error) reject(error);
        else {
          resolve();
          if (!sent) this.received(Buffer.from(said, "latin1"));
        }
      };
      this.greeting = {
        text: "",
        fail: finish,
        step: () => {
          const text = this.greeting!.text;
          if (!sent && text.endsWith("Password: ")) {
            if (this.password === undefined)
              return finish(
                new AuthenticationError(
                  `${this.shown} asks for a password; give connect's \`password\` option (on the command line MPC_PASSWORD, or --password-file)`,
                  { code: "password-missing" },
                ),
              );
            sent = true;
            void this.send(Opcode.text, Buffer.from(`${this.password}\r`)).catch(finish);
          } else if (sent && text.includes("WebREPL connected\r\n")) finish();
          else if (sent && text.includes("Access denied"))
            finish(new AuthenticationError(`${this.shown} refused the password`, { code: "password-wrong" }));
          else if (!sent && text.includes(">>> ")) finish();
          else if (text.length > GREETING_LIMIT)
            finish(new AuthenticationError(`${this.shown} didn't greet as WebREPL does`));
        },
      };
    });
  }

  private take(bytes: Uint8Array): void {
    try {
      for (const { opcode, payload } of this.frames.push(bytes)) this.handle(opcode, payload);
    } catch (error) {
      this.lost(error as Error);
    }
  }

  private handle(opcode: number, payload: Uint8Array): void {
    if (opcode === Opcode.close) this.lost(new Error("the board closed the connection"));
    else if (opcode === Opcode.ping) this.pong(payload);
    else if (opcode === Opcode.text || opcode === Opcode.continuation || opcode === Opcode.binary) {
      this.pass(payload);
    }
  }

  /** One answer at a time: who doesn't read them gets no more. */
  private pong(payload: Uint8Array): void {
    if (this.ponging || payload.length > LONGEST_CONTROL) return;
    this.ponging = true;
    const done = () => {
      this.ponging = false;
    };
    this.send(Opcode.pong, payload).then(done, done);
  }

  /** Bytes of the REPL, after those of the greeting. */
  private pass(payload: Uint8Array): void {
    let at = 0;
    for (; this.greeting && at < payload.length; at++) {
      this.greeting.text += String.fromCharCode(payload[at]!);
      this.greeting.step();
    }
    if (at < payload.length) this.received(payload.subarray(at));
  }

  private send(opcode: number, payload: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.socket?.writable) reject(new Error("the connection is closed"));
      else
        this.socket.write(encodeFrame(opcode, payload, randomBytes(4)), (e) => (e ? reject(e) : resolve()));
    });
  }

  private lost(cause: Error | undefined): void {
    this.greeting?.fail(
      new ConnectError(
        `${this.shown} closed the connection; another client may be connected, WebREPL takes one at a time`,
        {
          code: "refused",
          cause,
        },
      ),
    );
    this.gone(cause);
  }
}
