/**
 * `aioble`: Bluetooth Low Energy for tasks.
 *
 * Follows the package `aioble` of micropython-lib, which the page "bluetooth" of the MicroPython documentation recommends.
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
import type { BLEConfigSettings, BLEConfigValues, UUID } from "./bluetooth.js";
import type { bytes } from "./builtins.js";
import { Exception } from "./builtins.js";
import type { Items, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** The other side answered with an error, which is the argument. */
export class GattError extends Exception {}
/** The connection was lost. */
export class DeviceDisconnectedError extends Exception {}
/** The channel was closed. */
export class L2CAPDisconnectedError extends Exception {}
/** The channel couldn't be opened. */
export class L2CAPConnectionError extends Exception {}
/** Kind of address: public. */
export const ADDR_PUBLIC: 0;
/** Kind of address: random. */
export const ADDR_RANDOM: 1;
/** Data to send: bytes, or text as UTF-8. */
export type Payload = ReadableBuffer | string;

/** Tells one setting of the radio. */
export function config<P extends keyof BLEConfigValues>(param: P): BLEConfigValues[P];
/** Changes settings of the radio, by name. */
export function config(kw: Kw<BLEConfigSettings>): void;
/** Switches the radio off and ends everything. */
export function stop(): void;

// ------------------------------------------------------------------------------------------------ the other side

/** How to connect. */
export interface ConnectOptions {
  /** Longest wait, in milliseconds (default 10 s). */
  timeout_ms?: int | null;
  /** How long to look for the device, in milliseconds. */
  scan_duration_ms?: int | null;
  /** Least time between packets, in microseconds. */
  min_conn_interval_us?: int | null;
  /** Greatest time between packets, in microseconds. */
  max_conn_interval_us?: int | null;
}
/** A device somewhere, by its address. */
export class Device {
  /**
   * Names a device.
   * @param addr its address: six bytes, or text with colons
   */
  constructor(addr_type: 0 | 1, addr: ReadableBuffer | string);
  /** Whether its address is public or random. */
  readonly addr_type: 0 | 1;
  /** Its address. */
  readonly addr: bytes;
  /** Its address as text with colons. */
  addr_hex(): string;
  /** Connects, settings by name. */
  connect(kw?: Kw<ConnectOptions>): Promise<DeviceConnection>;
  /** Connects; `asyncio.TimeoutError` after the time. */
  connect(
    timeout_ms: int | null,
    scan_duration_ms?: int | null,
    min_conn_interval_us?: int | null,
    max_conn_interval_us?: int | null,
  ): Promise<DeviceConnection>;
}
/** A connection. Declared with `await using` it is closed at the end of the block. */
export interface DeviceConnection {
  /** The other side. */
  readonly device: Device;
  /** Whether it is encrypted: false at first, then 0 or 1. */
  readonly encrypted: false | 0 | 1;
  /** Whether the other side is known for certain: false at first, then 0 or 1. */
  readonly authenticated: false | 0 | 1;
  /** Whether keys are kept for the next time: false at first, then 0 or 1. */
  readonly bonded: false | 0 | 1;
  /** Length of the key, or false. */
  readonly key_size: int | false;
  /** The largest packet, `null` if it hasn't been agreed on. */
  readonly mtu: int | null;
  /** Ends the connection and waits for that. */
  disconnect(timeout_ms?: int): Promise<void>;
  /** Waits until the connection has ended. */
  disconnected(timeout_ms?: int | null, disconnect?: boolean): Promise<void>;
  /** A service of the other side; `null` if it has none of that name. */
  service(uuid: UUID, timeout_ms?: int): Promise<ClientService | null>;
  /** The services of the other side, all or those of one name. Go to the end of the loop. */
  services(uuid?: UUID | null, timeout_ms?: int): AsyncIterable<ClientService, void, undefined>;
  /** Makes the connection encrypted. */
  pair(
    kw?: Kw<{
      bond?: boolean;
      le_secure?: boolean;
      mitm?: boolean;
      io?: 0 | 1 | 2 | 3 | 4;
      timeout_ms?: int;
    }>,
  ): Promise<void>;
  /** Whether the connection still stands. */
  is_connected(): boolean;
  /** Agrees on the largest packet, which is returned. */
  exchange_mtu(mtu?: int | null, timeout_ms?: int): Promise<int>;
  /** Waits until the other side opens a channel. */
  l2cap_accept(psm: int, mtu: int, timeout_ms?: int | null): Promise<L2CAPChannel>;
  /** Opens a channel to the other side. */
  l2cap_connect(psm: int, mtu: int, timeout_ms?: int): Promise<L2CAPChannel>;
  /** Ends the connection at the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** A channel for bytes. */
export interface L2CAPChannel {
  /** Waits for bytes; how many there are in the buffer. */
  recvinto(buf: WritableBuffer, timeout_ms?: int | null): Promise<int>;
  /** Whether there are bytes to read. */
  available(): boolean;
  /** Sends bytes, in pieces if needed. */
  send(buf: ReadableBuffer, timeout_ms?: int | null, chunk_size?: int | null): Promise<void>;
  /** Waits until everything has been sent. */
  flush(timeout_ms?: int | null): Promise<void>;
  /** Closes the channel. */
  disconnect(timeout_ms?: int): Promise<void>;
  /** Waits until the channel is closed. */
  disconnected(timeout_ms?: int): Promise<void>;
  /** Closes the channel at the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** A service of the other side. */
export interface ClientService {
  /** The connection that it belongs to. */
  readonly connection: DeviceConnection;
  /** Name of the service. */
  readonly uuid: UUID;
  /** A characteristic of it; `null` if it has none of that name. */
  characteristic(uuid: UUID, timeout_ms?: int): Promise<ClientCharacteristic | null>;
  /** Its characteristics, all or those of one name. Go to the end of the loop. */
  characteristics(uuid?: UUID | null, timeout_ms?: int): AsyncIterable<ClientCharacteristic, void, undefined>;
}
/** What characteristics and descriptors of the other side share. */
export interface ClientValue {
  /** Name of the value. */
  readonly uuid: UUID;
  /** What may be done with it, as `bluetooth.FLAG_…` bits. */
  readonly properties: int;
  /** Asks for the value. */
  read(timeout_ms?: int): Promise<bytes>;
  /** Sets the value; with an answer if asked for, or if there is no other way. */
  write(data: Payload, response?: boolean | null, timeout_ms?: int): Promise<void>;
}
/** A characteristic of the other side. */
export interface ClientCharacteristic extends ClientValue {
  /** A descriptor of it; `null` if it has none of that name. */
  descriptor(uuid: UUID, timeout_ms?: int): Promise<ClientDescriptor | null>;
  /** Its descriptors. Go to the end of the loop. */
  descriptors(timeout_ms?: int): AsyncIterable<ClientDescriptor, void, undefined>;
  /** Asks to be told about changes. */
  subscribe(notify?: boolean, indicate?: boolean): Promise<void>;
  /** Waits for a notification. */
  notified(timeout_ms?: int | null): Promise<bytes>;
  /** Waits for an indication. */
  indicated(timeout_ms?: int | null): Promise<bytes>;
}
/** A descriptor of the other side. */
export interface ClientDescriptor extends ClientValue {}

/** A device that was heard. The same object comes again when something about it has changed. */
export interface ScanResult {
  /** The device, to connect to. */
  readonly device: Device;
  /** Strength of the signal, in dBm. */
  readonly rssi: int;
  /** Whether it accepts connections. */
  readonly connectable: boolean;
  /** What it advertises, `null` if nothing. */
  readonly adv_data: bytes | null;
  /** What it answered to the scan, `null` if nothing. */
  readonly resp_data: bytes | null;
  /** Its name, `null` if it doesn't tell. */
  name(): string | null;
  /** The services that it tells of. */
  services(): Items<UUID>;
  /** Data of manufacturers, of all or of the one with this number. */
  manufacturer(filter?: int | null): Items<readonly [id: int, data: bytes]>;
}
/** How to listen. */
export interface ScanOptions {
  /** How often, in microseconds. */
  interval_us?: int | null;
  /** How long each time, in microseconds. */
  window_us?: int | null;
  /** Whether answers are asked for. */
  active?: boolean;
}
/**
 * Listens for devices. It begins with the block of an `await using` declaration and ends with it.
 * @example
 * await using scanner = new scan(5000, { active: true });
 * for await (const result of scanner) print(result.name(), result.rssi);
 */
export class scan {
  /** Prepares to listen for so many milliseconds (0: without end), the rest by name. */
  constructor(duration_ms: int, kw?: Kw<ScanOptions>);
  /** Prepares to listen, with interval and window in microseconds. */
  constructor(duration_ms: int, interval_us: int | null, window_us?: int | null, active?: boolean);
  /** Goes over the devices as they are heard. */
  [Symbol.asyncIterator](): AsyncIterableIterator<ScanResult, undefined, undefined>;
  /** Ends listening early. */
  cancel(): Promise<void>;
  /** Ends listening at the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}

// ------------------------------------------------------------------------------------------------ this side

/** A service that this board offers; register it with `register_services`. */
export class Service {
  /** @param uuid name under which others find the service */
  constructor(uuid: UUID);
  /** Its name. */
  readonly uuid: UUID;
  /** The values that belong to it. */
  readonly characteristics: readonly Characteristic[];
}
/** What others may do with a characteristic. */
export interface CharacteristicOptions {
  /** Whether it can be read. */
  read?: boolean;
  /** Whether it can be written, with an answer. */
  write?: boolean;
  /** Whether it can be written without an answer. */
  write_no_response?: boolean;
  /** Whether changes can be sent. */
  notify?: boolean;
  /** Whether changes can be sent and confirmed. */
  indicate?: boolean;
  /** Value at the start. */
  initial?: Payload | null;
  /** Whether each writing is kept, with its value, until `written` has told it. */
  capture?: boolean;
}
/** A value that this board offers. */
export class Characteristic {
  /** Adds a value to a service, properties by name. */
  constructor(service: Service, uuid: UUID, kw?: Kw<CharacteristicOptions>);
  /** Adds a value to a service, properties in order. */
  constructor(
    service: Service,
    uuid: UUID,
    read: boolean,
    write?: boolean,
    write_no_response?: boolean,
    notify?: boolean,
    indicate?: boolean,
    initial?: Payload | null,
    capture?: boolean,
  );
  /** The present value. */
  read(): bytes;
  /** Sets the value, telling clients by name. */
  write(data: Payload, kw?: Kw<{ send_update?: boolean }>): void;
  /** Sets the value; whether clients that want to know are told. */
  write(data: Payload, send_update: boolean): void;
  /** Waits until someone writes, time by name: who, and with `capture` what. */
  written(
    kw?: Kw<{ timeout_ms?: int | null }>,
  ): Promise<DeviceConnection | readonly [DeviceConnection, bytes] | null>;
  /** Waits until someone writes, at most so many milliseconds. */
  written(timeout_ms: int | null): Promise<DeviceConnection | readonly [DeviceConnection, bytes] | null>;
  /** Override: called before a client reads; an error code refuses. */
  on_read(connection: DeviceConnection): int;
  /** Sends a value (default: the present one) to a client, value by name. */
  notify(connection: DeviceConnection, kw?: Kw<{ data?: Payload | null }>): void;
  /** Sends a value to a client. */
  notify(connection: DeviceConnection, data: Payload | null): void;
  /** Sends a value to a client and waits until it is confirmed; `GattError` if it isn't. */
  indicate(connection: DeviceConnection, data?: Payload | null, timeout_ms?: int): Promise<void>;
}
/** A value that can be longer than 20 bytes, or that writing appends to. */
export class BufferedCharacteristic extends Characteristic {
  /** Adds such a value to a service. */
  constructor(
    service: Service,
    uuid: UUID,
    kw?: Kw<CharacteristicOptions & { max_len?: int; append?: boolean }>,
  );
}
/** What others may do with a descriptor. */
export interface DescriptorOptions {
  /** Whether clients may read it. */
  read?: boolean;
  /** Whether it can be written. */
  write?: boolean;
  /** Value that it begins with. */
  initial?: Payload | null;
}
/** A descriptor of a value that this board offers. */
export class Descriptor {
  /** Adds a descriptor to a value, properties by name. */
  constructor(characteristic: Characteristic, uuid: UUID, kw?: Kw<DescriptorOptions>);
  /** Adds a descriptor to a value, properties in order. */
  constructor(
    characteristic: Characteristic,
    uuid: UUID,
    read: boolean,
    write?: boolean,
    initial?: Payload | null,
  );
  /** The descriptor's value. */
  read(): bytes;
  /** Sets the descriptor's value. */
  write(data: Payload, send_update?: boolean): void;
}
/** Offers services, in place of all earlier ones. */
export function register_services(...services: Service[]): void;
/** What is advertised. Either the data itself, or what to make it of. */
export interface AdvertiseOptions {
  /** The data itself, at most 31 bytes. */
  adv_data?: ReadableBuffer | null;
  /** The answer to scans, at most 31 bytes. */
  resp_data?: ReadableBuffer | null;
  /** Whether others may connect. */
  connectable?: boolean;
  /** Whether it advertises for a short time only. */
  limited_disc?: boolean;
  /** Whether the board also has classic Bluetooth. */
  br_edr?: boolean;
  /** The board's name. */
  name?: string | null;
  /** Names of services to tell of. */
  services?: readonly UUID[] | null;
  /** What the board is, as the Bluetooth numbers say. */
  appearance?: int;
  /** A manufacturer's number, and data of its own. */
  manufacturer?: readonly [id: int, data: ReadableBuffer] | null;
  /** Longest wait, in milliseconds; `null` for ever. */
  timeout_ms?: int | null;
}
/**
 * Advertises until someone connects.
 * @param interval_us time between two advertisements, in microseconds
 * @example
 * const connection = await advertise(250_000, { name: "sensor", services: [uuid] });
 */
export function advertise(interval_us: int, kw?: Kw<AdvertiseOptions>): Promise<DeviceConnection>;
/** Advertises until someone connects, data in order. */
export function advertise(
  interval_us: int,
  adv_data: ReadableBuffer | null,
  resp_data?: ReadableBuffer | null,
  connectable?: boolean,
  limited_disc?: boolean,
  br_edr?: boolean,
  name?: string | null,
  services?: readonly UUID[] | null,
  appearance?: int,
  manufacturer?: readonly [id: int, data: ReadableBuffer] | null,
  timeout_ms?: int | null,
): Promise<DeviceConnection>;
