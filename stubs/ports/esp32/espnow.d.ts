/**
 * What the ESP32 has beyond the ESP8266 in `espnow`.
 * @ports esp32
 */
import type { bytes, dict } from "../../builtins.js";
import type { int, Kw, ReadableBuffer } from "../../mpc.js";
import type { WLANInterface } from "../../network.js";

declare module "../../espnow.js" {
  /** What is known of a peer: address, key, channel, interface, whether it is encrypted. */
  type PeerInfo = readonly [mac: bytes, lmk: bytes, channel: int, ifidx: WLANInterface, encrypt: boolean];
  interface ESPNow {
    /** How many messages were sent, answered, not answered, received, and lost because the buffer was full. */
    stats(): readonly [
      tx_pkts: int,
      tx_responses: int,
      tx_failures: int,
      rx_packets: int,
      rx_dropped_packets: int,
    ];
    /** What is known of a device; `OSError` if it isn't a peer. */
    get_peer(mac: ReadableBuffer): PeerInfo;
    /** What is known of all peers. */
    get_peers(): readonly PeerInfo[];
    /** How many peers there are, and how many of them are encrypted. */
    peer_count(): readonly [peer_num: int, encrypt_num: int];
    /** Changes what is known of a peer; `null` keeps a setting. */
    mod_peer(
      mac: ReadableBuffer,
      lmk?: Data | null | false,
      channel?: int | null,
      ifidx?: WLANInterface | null,
      encrypt?: boolean | null,
    ): void;
    /** Changes what is known of a peer, settings by name. */
    mod_peer(mac: ReadableBuffer, kw: Kw<PeerOptions>): void;
    /** Sets what is called soon after a message has come; it should read until there are none. */
    irq(callback: ((espnow: ESPNow) => void) | null): void;
    /** The devices heard: address, and strength in dBm with time in milliseconds of the last message read. */
    readonly peers_table: dict<bytes, [rssi: int, time_ms: int]>;
  }
}
