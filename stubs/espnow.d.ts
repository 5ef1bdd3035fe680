/**
 * `espnow`: Espressif's radio protocol between boards, without an access point.
 *
 * Follows the page "espnow — support for the ESP-NOW wireless protocol" of the MicroPython documentation. Failures are
 * `OSError` with a number and a name such as `"ESP_ERR_ESPNOW_NOT_FOUND"` in `args`. What the ESP8266 lacks is in
 * `ports/esp32/espnow.d.ts`.
 * @ports esp32, esp8266
 */
import type { bytearray, bytes } from "./builtins.js";
import type { Const, Items, int, Kw, ReadableBuffer } from "./mpc.js";
import type { WLANInterface } from "./network.js";

/** Speed of the radio. */
export type Rate = Const<"espnow.rate">;
/** Greatest length of a message, in bytes: 1470 with version 2 of the protocol, which ESP32s have, else 250. */
export const MAX_DATA_LEN: 250 | 1470;
/** Length of a key, in bytes. */
export const KEY_LEN: 16;
/** Length of an address, in bytes. */
export const ADDR_LEN: 6;
/** How many peers there can be. */
export const MAX_TOTAL_PEER_NUM: 20;
/** How many peers can be encrypted. */
export const MAX_ENCRYPT_PEER_NUM: 6;
/**
 * Long range, 250 kbit/s; both sides need `WLAN.PROTOCOL_LR`. Since 1.27.
 * @ports esp32
 */
export const RATE_LORA_250K: Rate;
/**
 * Long range, 500 kbit/s; both sides need `WLAN.PROTOCOL_LR`. Since 1.27.
 * @ports esp32
 */
export const RATE_LORA_500K: Rate;
/**
 * 1 Mbit/s, the default. Since 1.27.
 * @ports esp32
 */
export const RATE_1M: Rate;
/**
 * 2 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_2M: Rate;
/**
 * 5.5 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_5M: Rate;
/**
 * 6 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_6M: Rate;
/**
 * 11 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_11M: Rate;
/**
 * 12 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_12M: Rate;
/**
 * 24 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_24M: Rate;
/**
 * 54 Mbit/s. Since 1.27.
 * @ports esp32
 */
export const RATE_54M: Rate;

/** Data of a message or a key: bytes or text. */
export type Data = ReadableBuffer | string;
/** A received message with its sender; both `null` when the time is over. */
export type Received = [mac: bytes, msg: bytes] | [mac: null, msg: null];
/** A received message in memory that is used again. On the ESP8266 the sender is a byte array, too. */
export type ReceivedInPlace = [mac: bytes | bytearray, msg: bytearray] | [mac: null, msg: null];
/** Memory that `recvinto` puts a message into: 6 bytes for the sender, and `MAX_DATA_LEN` for the message. */
export type ReceiveBuffers = [mac: bytearray, msg: bytearray];
/**
 * Where the ESP32's `recvinto` puts a message: the sender's address instead of what is first in the list, the message, and
 * if there is room strength in dBm and time in milliseconds.
 */
export type ReceiveList = [mac: bytes | bytearray | null, msg: bytearray, rssi?: int, time_ms?: int];

/** Settings of the protocol. */
export interface ESPNowSettings {
  /** Size of the buffer for received messages, in bytes (528 or 2972, two messages, by default); works at the next `active(true)`. */
  rxbuf?: int;
  /** How long receiving waits, in milliseconds (default 300,000); negative: for ever. */
  timeout_ms?: int;
  /**
   * Speed of sending.
   * @ports esp32
   */
  rate?: Rate | int;
}
/** What can be asked for by `config` (ESP32). */
export interface ESPNowValues {
  /** Size of the buffer for received messages, in bytes. */
  rxbuf: int;
  /** How long receiving waits, in milliseconds. */
  timeout_ms: int;
}
/** What is known of a peer, by name, on the ESP32. `null` means the default. */
export interface PeerOptions {
  /** Key of 16 bytes for encryption; empty for none. */
  lmk?: Data | null | false;
  /** Radio channel, 1…14; 0 (default) the present one. */
  channel?: int | null;
  /** Interface to send by. */
  ifidx?: WLANInterface | null;
  /** Whether to encrypt; if there is a key by default. */
  encrypt?: boolean | null;
}

/**
 * The protocol. A wireless interface must be active, but needn't be connected.
 * @example
 * const e = new ESPNow();
 * e.active(true);
 * e.add_peer(peer);
 * e.send(peer, "hello");
 */
export class ESPNow {
  /** Gives access to the protocol; there is one object. */
  constructor();
  /** Whether the protocol is on. */
  active(): boolean;
  /** Switches the protocol on or off. Off forgets all peers. */
  active(flag: boolean | int): boolean;
  /**
   * What one of the settings is.
   * @ports esp32
   */
  config<P extends keyof ESPNowValues>(param: P): ESPNowValues[P];
  /** Changes settings of the protocol; each is a keyword. */
  config(kw: Kw<ESPNowSettings>): void;
  /**
   * Sends a message to a peer.
   * @param msg at most `MAX_DATA_LEN` bytes; 250 for receivers with version 1
   * @param sync whether to wait for the answer (default)
   * @returns whether it has been received; always true if it doesn't wait
   */
  send(mac: ReadableBuffer, msg: Data, sync?: boolean): boolean;
  /**
   * Sends a message to each peer, waiting for the answers or not; whether all have received it.
   * @ports esp32
   */
  send(mac: ReadableBuffer | null, msg: Data, sync?: boolean): boolean;
  /**
   * Sends a message to all peers.
   * @ports esp32
   */
  send(msg: Data): boolean;
  /**
   * Waits for a message.
   * @param timeout_ms 0: don't wait, negative: for ever, `null` or nothing: as `config` says
   */
  recv(timeout_ms?: int | null): Received;
  /** Waits for a message, which is put in the same memory each time. */
  irecv(timeout_ms?: int | null): ReceivedInPlace;
  /**
   * Waits for a message and puts it into memory; how long it is, 0 if none came.
   * @param data on the ESP8266, the memory for the message must have `MAX_DATA_LEN` bytes; on the ESP32, the list gets
   *   another object as sender
   */
  recvinto(data: ReceiveBuffers, timeout_ms?: int | null): int;
  /**
   * Waits for a message and puts it into a list; how long it is, 0 if none came.
   * @ports esp32
   */
  recvinto(data: ReceiveList, timeout_ms?: int | null): int;
  /** Whether there is a message to read. */
  any(): boolean;
  /** Sets the key of 16 bytes that encrypts the peers' keys. */
  set_pmk(pmk: Data): void;
  /**
   * Makes a device known, so that messages can be sent to it.
   * @param lmk key of 16 bytes for encryption; left out for none
   * @param channel radio channel; 0 (default) the present one
   */
  add_peer(mac: ReadableBuffer, lmk?: Data, channel?: int): void;
  /**
   * Makes a device known, with more to say; `null` means the default.
   * @param lmk key of 16 bytes for encryption; nothing or empty for none
   * @param channel radio channel, 0 the present one
   * @param ifidx interface to send by
   * @param encrypt whether to encrypt; if there is a key by default
   * @ports esp32
   */
  add_peer(
    mac: ReadableBuffer,
    lmk?: Data | null | false,
    channel?: int | null,
    ifidx?: WLANInterface | null,
    encrypt?: boolean | null,
  ): void;
  /**
   * Makes a device known, settings by name.
   * @ports esp32
   */
  add_peer(mac: ReadableBuffer, kw: Kw<PeerOptions>): void;
  /** Forgets a device. */
  del_peer(mac: ReadableBuffer): void;
  /** Goes over the messages as they come, in the same memory each time; waits as `config` says. */
  [Symbol.iterator](): Items<ReceivedInPlace>;
}
