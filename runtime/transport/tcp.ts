import type { Socket } from "node:net";
import { ConnectError } from "../errors.js";
import { BaseTransport } from "./base.js";
import { dial } from "./dial.js";
import { explainTls, type TlsOptions } from "./tls.js";
import type { Link } from "./types.js";

/** `socket://host:port` and, with `tls`, `tls://host:port`: a TCP stream that carries the REPL as it is. */
export class TcpTransport extends BaseTransport {
  readonly address: string;
  /** Behind the port there may be a serial line. */
  readonly link: Link = { eightBit: true, reliable: false, maxBurst: 256 };
  private socket: Socket | undefined;

  constructor(
    private readonly host: string,
    private readonly port: number,
    scheme: "socket" | "rfc2217" | "tls" = "socket",
    private readonly tls?: TlsOptions,
  ) {
    super();
    this.address = `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
  }

  protected async start(): Promise<void> {
    const { socket, connected } = await dial(this.host, this.port, this.tls);
    this.socket = socket;
    await connected.catch((cause) => {
      throw this.explain(cause);
    });
    let reason: Error | undefined;
    socket.on("data", (bytes) => this.received(bytes));
    socket.on("error", (cause) => {
      // A server may refuse this side's certificate after the handshake (TLS 1.3).
      reason = this.tls && explainTls(cause) ? this.explain(cause) : cause;
    });
    socket.on("end", () => this.gone(reason ?? new Error("the other end closed the connection")));
    socket.on("close", () => this.gone(reason));
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.socket?.writable) reject(new Error("the socket is closed"));
      else this.socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  protected async shut(): Promise<void> {
    this.socket?.destroy();
  }

  private explain(cause: Error & { code?: string }): ConnectError {
    const hint: Record<string, string> = {
      ECONNREFUSED: "nothing listens there; is the bridge or emulator running, and is this its port?",
      ENOTFOUND: "no such host; check the name, or use its IP address",
      EHOSTUNREACH: "the host can't be reached; is it switched on and in the same network?",
      ETIMEDOUT: "the host doesn't answer; is it switched on and in the same network?",
    };
    const { code, why } = (this.tls && explainTls(cause)) ?? {
      code: "refused" as const,
      why: hint[cause.code ?? ""] ?? cause.message,
    };
    return new ConnectError(`can't connect to ${this.address}: ${why}`, { code, cause });
  }
}
