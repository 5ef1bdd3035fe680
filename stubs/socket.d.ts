/**
 * `socket`: TCP and UDP.
 *
 * Follows the page "socket – socket module" of the MicroPython documentation. Sockets are streams: `read`, `readline` and
 * `write` are there, and in blocking mode do all they are asked for. On boards that have `network`.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 */
import type { bytes } from "./builtins.js";
import { OSError } from "./builtins.js";
import type { Const, Flags, int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** Kind of a network address: IPv4 or IPv6. */
export type AddressFamily = Const<"socket.AF">;
/** Kind of socket. */
export type SocketType = Const<"socket.SOCK">;
/** Number of a protocol; also names it as a level of options. */
export type SocketProtocol = Const<"socket.IPPROTO">;
/** Level of options. */
export type SocketLevel = Const<"socket.SOL"> | SocketProtocol;
/** What `setsockopt` can set. */
export type SocketOption = Const<"socket.SO">;
/** How to receive. */
export type MessageFlags = Flags<"socket.MSG">;

/**
 * An address: host and port, for IPv6 also flow (0) and scope. On some ports an opaque value that only `getaddrinfo` and
 * `accept` make; host must be numeric unless it comes from there.
 */
export type Address =
  | readonly [host: string, port: int]
  | readonly [host: string, port: int, flowinfo: int, scopeid: int]
  | ReadableBuffer;
/**
 * One answer of `getaddrinfo`: what to give to `socket`, a name (empty or `null` on most ports), and the address to connect to.
 * Where lwIP serves sockets itself, family and type are always those of TCP over IPv4; esp32 has no address of IPv6 here.
 */
export type AddressInfo = readonly [
  family: AddressFamily,
  type: SocketType,
  proto: int,
  canonname: string | null,
  sockaddr: Address,
];

/** IPv4 addresses. */
export const AF_INET: AddressFamily;
/**
 * Addresses of IPv6, which have 128 bits.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 */
export const AF_INET6: AddressFamily;
/** A connection: bytes arrive in order (TCP). */
export const SOCK_STREAM: SocketType;
/** Single packets (UDP). */
export const SOCK_DGRAM: SocketType;
/**
 * Packets with their IP header.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const SOCK_RAW: SocketType;
/**
 * TCP, as a protocol or level of options.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi), wipy
 */
export const IPPROTO_TCP: SocketProtocol;
/**
 * UDP, as a protocol.
 * @ports esp32, rp2 (Nano RP2040 Connect), stm32 (pyboards with a WIZnet chip), wipy
 */
export const IPPROTO_UDP: SocketProtocol;
/**
 * IP itself, as a level of options.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi)
 */
export const IPPROTO_IP: SocketProtocol;
/**
 * The level of options of sockets themselves.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 */
export const SOL_SOCKET: SocketLevel;
/**
 * Option: the address may be used again right after closing.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 */
export const SO_REUSEADDR: SocketOption;
/**
 * Option: packets may go to everyone on the network.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
export const SO_BROADCAST: SocketOption;
/**
 * Option: idle connections are checked.
 * @ports mimxrt (boards without Ethernet), rp2 (Nano RP2040 Connect), stm32 (pyboards with a WIZnet chip), unix
 */
export const SO_KEEPALIVE: SocketOption;
/**
 * Option: longest wait for data.
 * @ports mimxrt (boards without Ethernet), rp2 (Nano RP2040 Connect), stm32 (pyboards with a WIZnet chip)
 */
export const SO_RCVTIMEO: SocketOption;
/**
 * Option: longest wait for sending.
 * @ports mimxrt (boards without Ethernet), rp2 (Nano RP2040 Connect), stm32 (pyboards with a WIZnet chip)
 */
export const SO_SNDTIMEO: SocketOption;
/**
 * Option: the network interface to use.
 * @ports esp32
 */
export const SO_BINDTODEVICE: SocketOption;
/**
 * Option of TCP: small pieces are sent at once.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi)
 */
export const TCP_NODELAY: SocketOption;
/**
 * Option of IP: receive what is sent to a group of addresses.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi), unix
 */
export const IP_ADD_MEMBERSHIP: SocketOption;
/**
 * Option of IP: leave a group of addresses.
 * @ports alif, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi), unix
 */
export const IP_DROP_MEMBERSHIP: SocketOption;
/**
 * Look at data without taking it. Since 1.26.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi), unix
 */
export const MSG_PEEK: MessageFlags;
/**
 * Don't wait, whatever the mode of the socket. Since 1.26.
 * @ports alif, esp32, esp8266, mimxrt (boards with Ethernet), renesas-ra, rp2 (not the Nano RP2040 Connect), stm32 (boards with Ethernet or Wi-Fi), unix
 */
export const MSG_DONTWAIT: MessageFlags;

/**
 * Looks a name up. Blocks.
 * @param host name or numeric address
 * @example
 * const address = getaddrinfo("micropython.org", 80)[0][4];
 */
export function getaddrinfo(host: string, port: int): AddressInfo[];
/**
 * Looks a name up, for addresses of one family. Blocks.
 * @param af the family; 0 all
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 */
export function getaddrinfo(host: string, port: int, af: AddressFamily | 0): AddressInfo[];
/**
 * Looks a name up, for one kind of socket. Blocks.
 * @param af only addresses of this family; 0 (default) all
 * @param type only for sockets of this kind; 0 (default) all
 * @param proto only for this protocol
 * @param flags ignored by most ports
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 * @example
 * const address = getaddrinfo("micropython.org", 80, 0, SOCK_STREAM)[0][4];
 */
export function getaddrinfo(
  host: string,
  port: int,
  af?: AddressFamily | 0,
  type?: SocketType | 0,
  proto?: SocketProtocol | 0,
  flags?: int,
): AddressInfo[];
/**
 * The text of a binary address.
 * @ports unix
 */
export function inet_ntop(af: AddressFamily, bin_addr: ReadableBuffer): string;
/**
 * The binary form of an address given as text.
 * @ports unix
 */
export function inet_pton(af: AddressFamily, txt_addr: string): bytes;

/**
 * There is no such exception on boards; sockets raise `OSError`.
 * @deprecated catch `OSError`
 * @unavailable Catch `OSError`, of the module `builtins`.
 */
export class error extends OSError {
  private constructor();
}

/**
 * One end of a connection, or of an exchange of packets.
 * @example
 * using s = new socket();
 * s.connect(getaddrinfo("example.org", 80)[0][4]);
 * s.write("GET / HTTP/1.0\r\nHost: example.org\r\n\r\n");
 * print(s.readline());
 */
export class socket {
  /**
   * Makes a socket, for TCP over IPv4 by default.
   * @param proto best left out: the type decides
   */
  constructor(af?: AddressFamily, type?: SocketType, proto?: SocketProtocol | 0);
  /** Closes the socket and frees what it holds. */
  close(): void;
  /** Takes an address of this board, to listen or receive at. */
  bind(address: Address): void;
  /**
   * Makes the socket accept connections.
   * @param backlog how many may wait to be accepted
   */
  listen(backlog?: int): void;
  /** Waits for a connection and gives its socket and the other side's address. */
  accept(): readonly [conn: socket, address: Address];
  /** Connects to an address. */
  connect(address: Address): void;
  /** Sends bytes over a connection and returns how many; possibly not all. */
  send(bytes: ReadableBuffer | string): int;
  /**
   * Sends all bytes. Undefined for non-blocking sockets: prefer `write`. On unix newer than version 1.28.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  sendall(bytes: ReadableBuffer | string): void;
  /** Receives at most `bufsize` bytes; none means that the other side has closed. */
  recv(bufsize: int): bytes;
  /**
   * Receives at most `bufsize` bytes, `MSG_PEEK` for example without taking them.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  recv(bufsize: int, flags: MessageFlags): bytes;
  /**
   * No port's sockets have it, those that `ssl` has wrapped do.
   * @deprecated use `readinto`
   * @unavailable Write `readinto(buf)`, or `recv` for a new object.
   */
  recv_into(buf: WritableBuffer, nbytes?: int, flags?: MessageFlags): never;
  /**
   * Sends a packet to an address and returns its length.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   * @example
   * const sender = new socket(AF_INET, SOCK_DGRAM);
   * sender.sendto("hello", ["192.168.1.2", 5005]);
   */
  sendto(bytes: ReadableBuffer | string, address: Address): int;
  /** Receives a packet (its first `bufsize` bytes) and tells where from. */
  recvfrom(bufsize: int): readonly [data: bytes, address: Address];
  /**
   * Receives or looks at a packet, as the flags say, and tells where from.
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
   */
  recvfrom(bufsize: int, flags: MessageFlags): readonly [data: bytes, address: Address];
  /** Sets an option. */
  setsockopt(level: SocketLevel, optname: SocketOption | int, value: int | ReadableBuffer): void;
  /**
   * Limits how long operations wait; `select.poll` does so on every port.
   * @param value seconds, after which `OSError` is raised; 0 never waits, `null` waits for ever
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  settimeout(value: number | null): void;
  /**
   * Chooses whether operations wait (true), or do what they can and return (false).
   * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy
   */
  setblocking(flag: boolean): void;
  /** The socket itself, which is a stream already; on the unix port a file over it. For Python programs. */
  makefile(
    mode?: "rb" | "wb" | "rwb",
    buffering?: int,
  ): Pick<socket, "read" | "readinto" | "readline" | "write" | "close">;
  /** Reads `size` bytes, or until the other side closes. `null` if a non-blocking socket has none. */
  read(size?: int): bytes | null;
  /** Reads until the buffer is full, or `nbytes` are there; returns how many. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads a line with its newline. */
  readline(): bytes | null;
  /** Writes all bytes and returns how many; fewer only if the socket is non-blocking. */
  write(buf: ReadableBuffer | string): int | null;
  /** Closes the socket at the end of the block of a `using` declaration. */
  [Symbol.dispose](): void;
}
