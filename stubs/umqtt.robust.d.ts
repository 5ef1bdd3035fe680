/**
 * `umqtt.robust`: MQTT that connects again by itself.
 *
 * Follows the package `umqtt.robust` of micropython-lib.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix, wipy, zephyr
 * @install umqtt.robust
 * @frozen esp32, esp8266
 */
import type { Exception } from "./builtins.js";
import type { int } from "./mpc.js";
import { type Payload, MQTTClient as SimpleClient } from "./umqtt.simple.js";

/**
 * A client whose `publish`, `wait_msg` and `check_msg` connect again when the connection is lost, without end. The session goes on:
 * connect with `false`, and subscribe only if the server has no session of this client.
 * @example
 * const client = new MQTTClient("board", "broker.local");
 * client.set_callback((topic, msg) => print(topic, msg));
 * if (client.connect(false) === 0) client.subscribe("light");
 * while (true) client.wait_msg();
 */
export class MQTTClient extends SimpleClient {
  /** Seconds between two attempts to connect; 2 for all clients. */
  static readonly DELAY: int;
  /** Whether errors are printed; not, for all clients. */
  static readonly DEBUG: boolean;
  /** Override: waits before attempt number `i`, from 1; `DELAY` seconds. */
  delay(i: int): void;
  /** Override: told each error, and whether it came while connecting again; prints it if `DEBUG` is set. */
  log(in_reconnect: boolean, e: Exception): void;
  /** Connects until that succeeds; whether the server still has a session of this client. */
  reconnect(): 0 | 1;
  /** Sends a message on a topic, after connecting again if needed. */
  override publish(topic: Payload, msg: Payload, retain?: boolean, qos?: 0 | 1): void;
  /** Waits for something from the server, connecting again if needed. */
  override wait_msg(): int | null;
  /**
   * Handles what has come from the server, without waiting for it, and connects again if needed.
   * @param attempts how often it may connect again for that (default 2)
   */
  override check_msg(attempts?: int): int | null;
}
