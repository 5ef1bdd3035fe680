/**
 * `umqtt.simple`: MQTT, the protocol of sensors and actuators.
 *
 * Follows the package `umqtt.simple` of micropython-lib.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 * @install umqtt.simple
 * @frozen esp32, esp8266
 */
import type { bytes } from "./builtins.js";
import { Exception } from "./builtins.js";
import type { int, Kw, ReadableBuffer } from "./mpc.js";
import type { SSLContext } from "./ssl.js";

/** The server refused; its code is the argument. */
export class MQTTException extends Exception {}
/** Topics and messages: bytes, or text as UTF-8. */
export type Payload = ReadableBuffer | string;
/** How to reach a server. */
export interface MQTTOptions {
  /** Port; 0 (default) is 1883, with `ssl` 8883. */
  port?: int;
  /** User's name at the server. */
  user?: Payload | null;
  /** Password of the user. */
  password?: Payload | null;
  /** Seconds after which the server takes a silent client for lost; 0 never. Send `ping()` in time. */
  keepalive?: int;
  /** Whether to encrypt, or with which context. */
  ssl?: SSLContext | boolean | null;
  /** Keywords for `ssl.wrap_socket`, if `ssl` is true. */
  ssl_params?: { readonly [name: string]: unknown };
}
/**
 * A client. Its methods block.
 * @example
 * const client = new MQTTClient("board", "broker.local");
 * client.set_callback((topic, msg) => print(topic, msg));
 * client.connect();
 * client.subscribe("light");
 * while (true) client.wait_msg();
 */
export class MQTTClient {
  /** Makes a client, settings by name. */
  constructor(client_id: Payload, server: string, kw?: Kw<MQTTOptions>);
  /** Makes a client, settings in order. */
  constructor(
    client_id: Payload,
    server: string,
    port: int,
    user?: Payload | null,
    password?: Payload | null,
    keepalive?: int,
    ssl?: SSLContext | boolean | null,
  );
  /** Sets what is called with each message. */
  set_callback(f: (topic: bytes, msg: bytes) => void): void;
  /** Sets the message that the server sends when this client is lost; before `connect`. */
  set_last_will(topic: Payload, msg: Payload, retain?: boolean, qos?: 0 | 1 | 2): void;
  /** Connects; whether the server still has a session of this client. */
  connect(clean_session?: boolean, timeout?: number | null): 0 | 1;
  /** Says goodbye and closes the connection. */
  disconnect(): void;
  /** Tells the server that the client lives. */
  ping(): void;
  /**
   * Sends a message on a topic.
   * @param retain whether the server keeps it for later subscribers
   * @param qos 1 waits until the server has it
   */
  publish(topic: Payload, msg: Payload, retain?: boolean, qos?: 0 | 1): void;
  /** Asks for the messages of a topic; needs the callback. */
  subscribe(topic: Payload, qos?: 0 | 1): void;
  /** Asks for the messages of a topic no longer. */
  unsubscribe(topic: Payload): void;
  /** Waits for something from the server; messages go to the callback. */
  wait_msg(): int | null;
  /** Handles what has come from the server, without waiting. */
  check_msg(): int | null;
}
