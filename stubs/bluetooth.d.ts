/**
 * `bluetooth`: Bluetooth Low Energy, close to the protocol. `aioble` is easier to use.
 *
 * Follows the page "bluetooth — low-level Bluetooth" of the MicroPython documentation. Zephyr's part lacks being a client
 * and pairing. On boards with a radio for it: on rp2 the Pico W and Pico 2 W, not on ESP32-S2 and P4, on stm32 the WB chips and
 * boards with Wi-Fi. mimxrt and unix have it in builds that ask for it, none by default.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 */
import type { bytes, memoryview } from "./builtins.js";
import type { Flags, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** What may be done with a characteristic or descriptor. */
export type CharacteristicFlags = Flags<"bluetooth.FLAG">;
/** It can be read. */
export const FLAG_READ: CharacteristicFlags;
/** It can be written without an answer. */
export const FLAG_WRITE_NO_RESPONSE: CharacteristicFlags;
/** It can be written, and the writing is confirmed. */
export const FLAG_WRITE: CharacteristicFlags;
/** Its changes can be sent to clients. */
export const FLAG_NOTIFY: CharacteristicFlags;
/** Its changes can be sent to clients, which confirm them. */
export const FLAG_INDICATE: CharacteristicFlags;

/** The name of a service, characteristic or descriptor. */
export class UUID {
  /** @param value a 16-bit number, bytes (2, 4 or 16, lowest first), or text such as `"6E400001-B5A3-F393-E0A9-E50E24DCCA9E"` */
  constructor(value: int | string | ReadableBuffer | UUID);
}

/** Kind of an address: 0 public, 1 random. */
export type AddressType = 0 | 1;
/** Kind of an advertisement: 0 connectable, 1 connectable for one, 2 scannable, 3 neither, 4 answer to a scan. */
export type AdvertisementType = 0 | 1 | 2 | 3 | 4;
/** A descriptor: its name and what may be done with it. */
export type DescriptorDefinition = readonly [uuid: UUID, flags: CharacteristicFlags];
/** A characteristic: its name, what may be done with it, and its descriptors. */
export type CharacteristicDefinition =
  | readonly [uuid: UUID, flags: CharacteristicFlags]
  | readonly [uuid: UUID, flags: CharacteristicFlags, descriptors: readonly DescriptorDefinition[]];
/** A service: its name and its characteristics. */
export type ServiceDefinition = readonly [uuid: UUID, characteristics: readonly CharacteristicDefinition[]];

/**
 * The events of the handler, each a number and a tuple. Memory views among the values are valid only until the handler
 * returns: copy them with `new bytes(…)`; a `UUID` with `new UUID(…)`.
 */
export type BLEEvent =
  /** A central has connected to this board. */
  | [event: 1, data: readonly [conn_handle: int, addr_type: AddressType, addr: memoryview]]
  /** A central has disconnected. */
  | [event: 2, data: readonly [conn_handle: int, addr_type: AddressType, addr: memoryview]]
  /** A client has written a value. */
  | [event: 3, data: readonly [conn_handle: int, attr_handle: int]]
  /** A client wants to read: answer 0 to allow it, or an error code. Not on every port. */
  | [event: 4, data: readonly [conn_handle: int, attr_handle: int]]
  /** A device was heard while scanning. */
  | [
      event: 5,
      data: readonly [
        addr_type: AddressType,
        addr: memoryview,
        adv_type: AdvertisementType,
        rssi: int,
        adv_data: memoryview,
      ],
    ]
  /** Scanning has ended. */
  | [event: 6, data: readonly []]
  /** This board has connected to a peripheral. */
  | [event: 7, data: readonly [conn_handle: int, addr_type: AddressType, addr: memoryview]]
  /** A peripheral has disconnected. */
  | [event: 8, data: readonly [conn_handle: int, addr_type: AddressType, addr: memoryview]]
  /** A service was found. */
  | [event: 9, data: readonly [conn_handle: int, start_handle: int, end_handle: int, uuid: UUID]]
  /** Looking for services has ended; 0 is success. */
  | [event: 10, data: readonly [conn_handle: int, status: int]]
  /** A characteristic was found. */
  | [
      event: 11,
      data: readonly [conn_handle: int, end_handle: int, value_handle: int, properties: int, uuid: UUID],
    ]
  /** Looking for characteristics has ended; 0 is success. */
  | [event: 12, data: readonly [conn_handle: int, status: int]]
  /** A descriptor was found. */
  | [event: 13, data: readonly [conn_handle: int, dsc_handle: int, uuid: UUID]]
  /** Looking for descriptors has ended; 0 is success. */
  | [event: 14, data: readonly [conn_handle: int, status: int]]
  /** A value that was asked for has come. */
  | [event: 15, data: readonly [conn_handle: int, value_handle: int, char_data: memoryview]]
  /** Reading has ended; 0 is success. */
  | [event: 16, data: readonly [conn_handle: int, value_handle: int, status: int]]
  /** Writing has ended; 0 is success. */
  | [event: 17, data: readonly [conn_handle: int, value_handle: int, status: int]]
  /** A server has sent a notification. */
  | [event: 18, data: readonly [conn_handle: int, value_handle: int, notify_data: memoryview]]
  /** A server has sent an indication. */
  | [event: 19, data: readonly [conn_handle: int, value_handle: int, notify_data: memoryview]]
  /** A client has confirmed an indication, or not; 0 is success. */
  | [event: 20, data: readonly [conn_handle: int, value_handle: int, status: int]]
  /** The largest packet has been agreed on. */
  | [event: 21, data: readonly [conn_handle: int, mtu: int]]
  /** Someone wants to open a channel: answer 0 to accept. */
  | [event: 22, data: readonly [conn_handle: int, cid: int, psm: int, our_mtu: int, peer_mtu: int]]
  /** A channel is open. */
  | [event: 23, data: readonly [conn_handle: int, cid: int, psm: int, our_mtu: int, peer_mtu: int]]
  /** A channel has closed (status 0), or couldn't be opened. */
  | [event: 24, data: readonly [conn_handle: int, cid: int, psm: int, status: int]]
  /** A channel has data to read. */
  | [event: 25, data: readonly [conn_handle: int, cid: int]]
  /** A channel can send again; status other than 0: send the last data once more. */
  | [event: 26, data: readonly [conn_handle: int, cid: int, status: int]]
  /** The other side has changed the connection. */
  | [
      event: 27,
      data: readonly [
        conn_handle: int,
        conn_interval: int,
        conn_latency: int,
        supervision_timeout: int,
        status: int,
      ],
    ]
  /** Encryption has changed, by pairing for example. */
  | [
      event: 28,
      data: readonly [conn_handle: int, encrypted: 0 | 1, authenticated: 0 | 1, bonded: 0 | 1, key_size: int],
    ]
  /** A stored secret is needed: answer it, by key, or by index if the key is `null`; `null` if there is none. */
  | [event: 29, data: readonly [sec_type: int, index: int, key: memoryview | null]]
  /** A secret is to be stored (`null`: removed): answer whether that was done. */
  | [event: 30, data: readonly [sec_type: int, key: memoryview, value: memoryview | null]]
  /** Pairing needs the user; answer with `gap_passkey`. */
  | [event: 31, data: readonly [conn_handle: int, action: 0 | 2 | 3 | 4, passkey: int]];
/** What a handler answers; only some events ask for an answer. */
export type BLEAnswer = int | boolean | ReadableBuffer | null | void;

/** What `BLE.config` can tell. */
export interface BLEConfigValues {
  /** The address in use, with its kind. Only while the radio is on. */
  mac: readonly [addr_type: AddressType, addr: bytes];
  /** The device's name. */
  gap_name: bytes;
  /**
   * Size of the buffer for events, in bytes; other ports handle events without one.
   * @ports zephyr
   */
  rxbuf: int;
  /**
   * The largest packet to agree on.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  mtu: int;
}
/** What `BLE.config` can set. */
export interface BLEConfigSettings {
  /**
   * Address to use: 0 public, 1 random but fixed, 2 random and resolvable, 3 random.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  addr_mode?: 0 | 1 | 2 | 3;
  /** Name by which others know the device. */
  gap_name?: string | ReadableBuffer;
  /**
   * Size of the buffer for events, in bytes, 16…65535; larger for bursts and long values. Other ports need none.
   * @ports zephyr
   */
  rxbuf?: int;
  /**
   * The largest packet to propose.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  mtu?: int;
  /**
   * Whether pairing stores keys.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  bond?: boolean;
  /**
   * Whether pairing must exclude a third party.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  mitm?: boolean;
  /**
   * How the user can take part in pairing: 0 display, 1 display and yes/no, 2 keyboard, 3 not at all, 4 keyboard and display.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  io?: 0 | 1 | 2 | 3 | 4;
  /**
   * Whether the newer form of pairing is required.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  le_secure?: boolean;
}

/**
 * The Bluetooth radio.
 * @example
 * const ble = new BLE();
 * ble.active(true);
 * ble.irq((event, data) => { if (event === 1) print("connected", data[0]); });
 */
export class BLE {
  /** Gives access to the radio; there is one object. */
  constructor();
  /** Whether the radio is on. */
  active(): boolean;
  /** Switches the radio on or off; everything else needs it on. */
  active(active: boolean | int): boolean;
  /** Tells one setting. */
  config<P extends keyof BLEConfigValues>(param: P): BLEConfigValues[P];
  /** Changes settings of the radio; each is a keyword. */
  config(kw: Kw<BLEConfigSettings>): void;
  /** Sets what is called for events. */
  irq(handler: ((...event: BLEEvent) => BLEAnswer) | null): void;
  /**
   * Starts to advertise.
   * @param interval_us time between two advertisements, in microseconds; `null` stops
   * @param adv_data what is sent; `null` (the default) keeps what was sent before, empty bytes clear it
   * @example
   * ble.gap_advertise(100_000, new bytes([2, 1, 6, 5, 9, 0x6d, 0x70, 0x63, 0x31])); // flags, and the name "mpc1"
   */
  gap_advertise(
    interval_us: int | null,
    adv_data?: ReadableBuffer | string | null,
    kw?: Kw<{
      /** What is answered to an active scan. */
      resp_data?: ReadableBuffer | string | null;
      /** Whether others may connect (default true). */
      connectable?: boolean;
    }>,
  ): void;
  /** Starts to advertise, everything else by name. */
  gap_advertise(
    interval_us: int | null,
    kw: Kw<{
      adv_data?: ReadableBuffer | string | null;
      resp_data?: ReadableBuffer | string | null;
      connectable?: boolean;
    }>,
  ): void;
  /**
   * Listens for advertisements; each is an event 5, the end an event 6.
   * @param duration_ms how long, 0 without end; `null` stops
   * @param interval_us how often the radio listens, in microseconds (default 1 280 000)
   * @param window_us how long it listens each time, in microseconds (default 11 250)
   * @param active whether answers are asked for (default false)
   * @example
   * ble.gap_scan(5000, 30_000, 30_000); // five seconds, without a pause
   */
  gap_scan(duration_ms: int | null, interval_us?: int, window_us?: int, active?: boolean): void;
  /**
   * Connects to a peripheral; success is an event 7.
   * @param scan_duration_ms how long to look for it, in milliseconds (default 2000)
   * @param min_conn_interval_us least time between packets, in microseconds; `null` (default): as the radio likes
   * @param max_conn_interval_us greatest time between packets, in microseconds; `null` (default): as the radio likes
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gap_connect(
    addr_type: AddressType,
    addr: ReadableBuffer,
    scan_duration_ms?: int | null,
    min_conn_interval_us?: int | null,
    max_conn_interval_us?: int | null,
  ): void;
  /**
   * Gives up connecting.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gap_connect(cancel: null): void;
  /** Ends a connection; false if there was none. */
  gap_disconnect(conn_handle: int): boolean;
  /**
   * Begins to pair; success is an event 28.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  gap_pair(conn_handle: int): void;
  /**
   * Answers an event 31.
   * @param action the one of the event
   * @param passkey the number that was typed in, or shown, or 1 to accept and 0 to refuse
   * @ports alif, esp32, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  gap_passkey(conn_handle: int, action: int, passkey: int): void;
  /**
   * Sets the services that this board offers, in place of all earlier ones. Not while advertising.
   * @returns for each service the handles of its values, descriptors after their characteristic
   * @example
   * const heartRate = new UUID(0x180d);
   * const measurement = new UUID(0x2a37);
   * const [[handle]] = ble.gatts_register_services([[heartRate, [[measurement, FLAG_READ | FLAG_NOTIFY]]]]);
   */
  gatts_register_services(services_definition: readonly ServiceDefinition[]): readonly (readonly int[])[];
  /** The present value at a handle. */
  gatts_read(value_handle: int): bytes;
  /**
   * Sets the value at a handle. How many bytes it has.
   * @param send_update whether clients that want to know are told
   */
  gatts_write(value_handle: int, data: ReadableBuffer | string, send_update?: boolean): int;
  /** Sends a value (default: the present one) to a client, unconfirmed. */
  gatts_notify(conn_handle: int, value_handle: int, data?: ReadableBuffer | string | null): void;
  /** Sends a value (default: the present one) to a client, which confirms it by an event 20. */
  gatts_indicate(conn_handle: int, value_handle: int, data?: ReadableBuffer | string | null): void;
  /**
   * Sets how long a value may be, 20 bytes otherwise.
   * @param append whether what clients write is appended, until it is read
   */
  gatts_set_buffer(value_handle: int, len: int, append?: boolean): void;
  /**
   * Looks for all services of the other side, or for one; see events 9 and 10.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_discover_services(conn_handle: int, uuid?: UUID | null): void;
  /**
   * Looks for characteristics between two handles (1 and 0xffff for all); see events 11 and 12.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_discover_characteristics(
    conn_handle: int,
    start_handle: int,
    end_handle: int,
    uuid?: UUID | null,
  ): void;
  /**
   * Looks for descriptors between two handles; see events 13 and 14.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_discover_descriptors(conn_handle: int, start_handle: int, end_handle: int): void;
  /**
   * Asks the other side for a value; see events 15 and 16.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_read(conn_handle: int, value_handle: int): void;
  /**
   * Writes a value of the other side.
   * @param mode 0 without an answer (default), 1 with one: event 17
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_write(conn_handle: int, value_handle: int, data: ReadableBuffer | string, mode?: 0 | 1): void;
  /**
   * Agrees with the other side on the largest packet; see event 21.
   * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix
   */
  gattc_exchange_mtu(conn_handle: int): void;
  /**
   * Lets others open a channel with this number.
   * @ports alif, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  l2cap_listen(psm: int, mtu: int): void;
  /**
   * Opens a channel; see events 23 and 24.
   * @ports alif, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  l2cap_connect(conn_handle: int, psm: int, mtu: int): void;
  /**
   * Closes a channel of the connection; see event 24.
   * @ports alif, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  l2cap_disconnect(conn_handle: int, cid: int): void;
  /**
   * Sends over a channel; false: wait for event 26 before sending more.
   * @ports alif, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  l2cap_send(conn_handle: int, cid: int, buf: ReadableBuffer): boolean;
  /**
   * Reads from a channel and returns how many bytes; `null` as buffer asks how many there are.
   * @ports alif, mimxrt, renesas-ra, rp2 (Nano RP2040 Connect), stm32, unix
   */
  l2cap_recvinto(conn_handle: int, cid: int, buf: WritableBuffer | null): int;
}
