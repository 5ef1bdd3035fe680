/**
 * `aioble`: Bluetooth Low Energy for tasks.
 *
 * Follows the package `aioble` of micropython-lib, which the page "bluetooth" of the MicroPython documentation recommends.
 * @ports alif, esp32, mimxrt, renesas-ra, rp2, stm32, unix, zephyr
 * @install aioble
 * @frozen giga, nano-esp32, nano-rp2040-connect, nicla-vision, pico-w, pico2-w, portenta-c33, portenta-h7
 */
import type { BLEConfigSettings, BLEConfigValues, UUID } from "./bluetooth.js";
import type { bytes, Class } from "./builtins.js";
import { Exception } from "./builtins.js";
import type { Items, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** The other side answered with an error, whose number is the argument. */
export class GattError extends Exception {
  /** Makes such an error, as the library does. */
  constructor(status: int);
}
/** The connection was lost while something waited for the other side. */
export class DeviceDisconnectedError extends Exception {}
/** Kind of address: public. */
export const ADDR_PUBLIC: 0;
/** Kind of address: random. */
export const ADDR_RANDOM: 1;
/** Data to send: bytes, or text as UTF-8. */
export type Payload = ReadableBuffer | string;
/** Longest wait in milliseconds, by name; `null` is for ever. */
export type Timeout = Kw<{ timeout_ms?: int | null }>;

/** Tells one setting of the radio. */
export function config<P extends keyof BLEConfigValues>(param: P): BLEConfigValues[P];
/** Changes settings of the radio, by name. */
export function config(kw: Kw<BLEConfigSettings>): void;
/** Switches the radio off and ends everything. */
export function stop(): void;
/** Prints `[aioble] E:` and the values, unless `log_level` of `aioble.core` is 0. */
export function log_error(...values: unknown[]): void;
/** Prints `[aioble] W:` and the values if `log_level` of `aioble.core` is 2 or more. */
export function log_warn(...values: unknown[]): void;
/** Prints `[aioble] I:` and the values if `log_level` of `aioble.core` is 3 or more. */
export function log_info(...values: unknown[]): void;

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
/** How to pair. */
export interface PairOptions {
  /** Whether keys are kept for the next time (default true). */
  bond?: boolean;
  /** Whether the newer form of pairing is required (default true). */
  le_secure?: boolean;
  /** Whether a third party must be ruled out (default false). */
  mitm?: boolean;
  /** What the board has: 0 display, 1 display and yes/no, 2 keyboard, 3 nothing (default), 4 keyboard and display. */
  io?: 0 | 1 | 2 | 3 | 4;
  /** Longest wait, in milliseconds (default 20 s); `null` for ever. */
  timeout_ms?: int | null;
}
/** What `timeout()` of a connection gives, for a `using` declaration. */
export interface DeviceTimeout {
  /** Begins the limit, at the start of Python's `with`. */
  __enter__(): null;
  /** Ends the limit, at the end of Python's `with`. */
  __exit__(type: Class | null, value: Exception | null, traceback: null): void;
  /** Lets `using` keep the limit until the end of the block. */
  [Symbol.dispose](): void;
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
  /** Ends the connection and waits for that, at most so many milliseconds (default 2 s). */
  disconnect(timeout_ms?: int | null): Promise<void>;
  /** Ends the connection, the longest wait by name. */
  disconnect(kw: Timeout): Promise<void>;
  /** Waits until the connection has ended, without end unless a number of milliseconds is given; `disconnect` ends it. */
  disconnected(timeout_ms?: int | null, disconnect?: boolean): Promise<void>;
  /** Waits until the connection has ended, settings by name. */
  disconnected(kw: Kw<{ timeout_ms?: int | null; disconnect?: boolean }>): Promise<void>;
  /** A service of the other side; `null` if it has none of that name. The time is taken, but not looked at. */
  service(uuid: UUID, timeout_ms?: int | null): Promise<ClientService | null>;
  /** The services of the other side, all or those of one name. Go to the end of the loop. The time is taken, but not looked at. */
  services(uuid?: UUID | null, timeout_ms?: int | null): AsyncIterable<ClientService, void, undefined>;
  /** Makes the connection encrypted, settings by name. */
  pair(kw?: Kw<PairOptions>): Promise<void>;
  /** Makes the connection encrypted, settings in order. */
  pair(
    bond: boolean,
    le_secure?: boolean,
    mitm?: boolean,
    io?: 0 | 1 | 2 | 3 | 4,
    timeout_ms?: int | null,
  ): Promise<void>;
  /** Whether the connection still stands. */
  is_connected(): boolean;
  /**
   * Limits what is done in a block: `TimeoutError` of `asyncio` after so many milliseconds, `DeviceDisconnectedError` when the
   * connection ends. `null` only looks at the connection.
   * @example
   * using limit = connection.timeout(1000);
   * await characteristic.read(null);
   */
  timeout(timeout_ms: int | null): DeviceTimeout;
  /** Agrees on the largest packet, which is returned. `timeout_ms` is 1 s by default. */
  exchange_mtu(mtu?: int | null, timeout_ms?: int | null): Promise<int>;
  /** Agrees on the largest packet, settings by name. */
  exchange_mtu(kw: Kw<{ mtu?: int | null; timeout_ms?: int | null }>): Promise<int>;
  /** Waits until the other side opens a channel: without end, unless a number of milliseconds is given. */
  l2cap_accept(psm: int, mtu: int, timeout_ms?: int | null): Promise<L2CAPChannel>;
  /** Waits until the other side opens a channel, the longest wait by name. */
  l2cap_accept(psm: int, mtu: int, kw: Timeout): Promise<L2CAPChannel>;
  /** Opens a channel to the other side, within 1 s by default; `L2CAPConnectionError` of `aioble.l2cap` if it is refused. */
  l2cap_connect(psm: int, mtu: int, timeout_ms?: int | null): Promise<L2CAPChannel>;
  /** Opens a channel to the other side, the longest wait by name. */
  l2cap_connect(psm: int, mtu: int, kw: Timeout): Promise<L2CAPChannel>;
  /** Ends the connection at the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** A channel for bytes. What uses it after its end raises `L2CAPDisconnectedError` of `aioble.l2cap`. */
export interface L2CAPChannel {
  /** The largest piece that the other side can send to this one, in bytes; 0 until the channel is open. */
  readonly our_mtu: int;
  /** The largest piece that can be sent, in bytes; 0 until the channel is open. */
  readonly peer_mtu: int;
  /** Waits for bytes, without end unless a number of milliseconds is given; how many there are in the buffer. */
  recvinto(buf: WritableBuffer, timeout_ms?: int | null): Promise<int>;
  /** Waits for bytes, the longest wait by name. */
  recvinto(buf: WritableBuffer, kw: Timeout): Promise<int>;
  /** Whether there are bytes to read. */
  available(): boolean;
  /** Sends bytes, in pieces if needed. Elements of the buffer have to be bytes. */
  send(buf: ReadableBuffer, timeout_ms?: int | null, chunk_size?: int | null): Promise<void>;
  /** Sends bytes, settings by name. */
  send(buf: ReadableBuffer, kw: Kw<{ timeout_ms?: int | null; chunk_size?: int | null }>): Promise<void>;
  /** Waits until the channel takes bytes again. */
  flush(timeout_ms?: int | null): Promise<void>;
  /** Waits until the channel takes bytes again, at most as long as is given by name. */
  flush(kw: Timeout): Promise<void>;
  /** Closes the channel and waits for that, at most so many milliseconds (default 1 s). */
  disconnect(timeout_ms?: int | null): Promise<void>;
  /** Closes the channel, the longest wait by name. */
  disconnect(kw: Timeout): Promise<void>;
  /** Waits until the channel is closed, at most so many milliseconds (default 1 s). */
  disconnected(timeout_ms?: int | null): Promise<void>;
  /** Waits until the channel is closed, the longest wait by name. */
  disconnected(kw: Timeout): Promise<void>;
  /** Closes the channel at the end of the block. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** A service of the other side. */
export interface ClientService {
  /** The connection that it belongs to. */
  readonly connection: DeviceConnection;
  /** Name of the service. */
  readonly uuid: UUID;
  /** A characteristic of it; `null` if it has none of that name. The time is taken, but not looked at. */
  characteristic(uuid: UUID, timeout_ms?: int | null): Promise<ClientCharacteristic | null>;
  /** Its characteristics, all or those of one name. Go to the end of the loop. The time is taken, but not looked at. */
  characteristics(
    uuid?: UUID | null,
    timeout_ms?: int | null,
  ): AsyncIterable<ClientCharacteristic, void, undefined>;
}
/** What characteristics and descriptors of the other side share. */
export interface ClientValue {
  /** Name of the value. */
  readonly uuid: UUID;
  /** What may be done with it, as `bluetooth.FLAG_…` bits. */
  readonly properties: int;
  /** Asks for the value, and waits at most so many milliseconds (default 1 s). `ValueError` if it can't be read. */
  read(timeout_ms?: int | null): Promise<bytes>;
  /** Asks for the value, the longest wait by name. */
  read(kw: Timeout): Promise<bytes>;
  /**
   * Sets the value; with an answer if asked for, or if there is no other way. `GattError` if the answer is an error.
   * @param timeout_ms longest wait for the answer, in milliseconds (default 1 s)
   */
  write(data: Payload, response?: boolean | null, timeout_ms?: int | null): Promise<void>;
  /** Sets the value, settings by name. */
  write(data: Payload, kw: Kw<{ response?: boolean | null; timeout_ms?: int | null }>): Promise<void>;
}
/** A characteristic of the other side. */
export interface ClientCharacteristic extends ClientValue {
  /** The service that it is part of. */
  readonly service: ClientService;
  /** The connection over which it is reached. */
  readonly connection: DeviceConnection;
  /** A descriptor of it; `null` if it has none of that name. The time is taken, but not looked at. */
  descriptor(uuid: UUID, timeout_ms?: int | null): Promise<ClientDescriptor | null>;
  /** Its descriptors. Go to the end of the loop. The time is taken, but not looked at. */
  descriptors(timeout_ms?: int | null): AsyncIterable<ClientDescriptor, void, undefined>;
  /** Asks to be told about changes: by notifications (default), by indications, or by none. `ValueError` if it can't be asked. */
  subscribe(notify?: boolean, indicate?: boolean): Promise<void>;
  /** Asks to be told about changes, kinds by name. */
  subscribe(kw: Kw<{ notify?: boolean; indicate?: boolean }>): Promise<void>;
  /** Waits for a notification, without end unless a number of milliseconds is given. One that has come is given at once. */
  notified(timeout_ms?: int | null): Promise<bytes>;
  /** Waits for a notification, at most as long as is given by name. */
  notified(kw: Timeout): Promise<bytes>;
  /** Waits for an indication, without end unless a number of milliseconds is given. One that has come is given at once. */
  indicated(timeout_ms?: int | null): Promise<bytes>;
  /** Waits for an indication, at most as long as is given by name. */
  indicated(kw: Timeout): Promise<bytes>;
}
/** A descriptor of the other side. */
export interface ClientDescriptor extends ClientValue {
  /** The characteristic that it describes. */
  readonly characteristic: ClientCharacteristic;
}

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
  /** Its name, as it was given. */
  readonly uuid: UUID;
  /** What clients may do with it, as `bluetooth.FLAG_…` bits; bit 16 is set if writings are captured. */
  readonly flags: int;
  /** The descriptors that belong to it. */
  readonly descriptors: readonly Descriptor[];
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
  /** The present value; before it is registered the one to start with, as that was given. */
  read(): bytes;
  /** Sets the value, telling clients by name. */
  write(data: Payload, kw?: Kw<{ send_update?: boolean }>): void;
  /** Sets the value; whether clients that want to know are told. */
  write(data: Payload, send_update: boolean): void;
  /** Waits until someone writes, time by name: who, and with `capture` what. `null` at once if it can't be written. */
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
  /**
   * Sends a value (default: the present one) to a client and waits until it is confirmed; `GattError` if it isn't.
   * @param timeout_ms longest wait, in milliseconds (default 1 s)
   */
  indicate(connection: DeviceConnection, data?: Payload | null, timeout_ms?: int | null): Promise<void>;
  /** Sends a value to a client and waits until it is confirmed, the longest wait by name. */
  indicate(connection: DeviceConnection, data: Payload | null, kw: Timeout): Promise<void>;
  /** Sends a value to a client and waits until it is confirmed, settings by name. */
  indicate(
    connection: DeviceConnection,
    kw: Kw<{ data?: Payload | null; timeout_ms?: int | null }>,
  ): Promise<void>;
}
/** How much a value takes. */
export interface BufferOptions {
  /** The most bytes that the value may have (default 20). */
  max_len?: int;
  /** Whether what clients write is appended, until it is read. */
  append?: boolean;
}
/** A value that can be longer than 20 bytes, or that writing appends to. */
export class BufferedCharacteristic extends Characteristic {
  /** Adds such a value to a service, properties by name. */
  constructor(service: Service, uuid: UUID, kw?: Kw<CharacteristicOptions & BufferOptions>);
  /** Adds such a value to a service, properties in order, those of the buffer by name. */
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
    kw?: Kw<BufferOptions>,
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
  /** The name that it was made with. */
  readonly uuid: UUID;
  /** What may be done with it: 2 for reading, 8 for writing, or both. */
  readonly flags: int;
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
  /** Sets the descriptor's value, telling clients by name. */
  write(data: Payload, kw: Kw<{ send_update?: boolean }>): void;
  /** Waits until someone writes the descriptor, at most so many milliseconds: who. `null` at once if it can't be written. */
  written(timeout_ms?: int | null): Promise<DeviceConnection | null>;
  /** Waits until someone writes the descriptor, the longest wait by name. */
  written(kw: Timeout): Promise<DeviceConnection | null>;
  /** Override: called before a client reads the descriptor; an error code refuses, 0 doesn't. */
  on_read(connection: DeviceConnection): int;
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
 * Advertises until someone connects, which gives the connection, or the task is cancelled, which gives `null`. `TimeoutError`
 * of `asyncio` after the time.
 * @param interval_us time between two advertisements, in microseconds
 * @example
 * const connection = await advertise(250_000, { name: "sensor", services: [uuid] });
 */
export function advertise(interval_us: int, kw?: Kw<AdvertiseOptions>): Promise<DeviceConnection | null>;
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
): Promise<DeviceConnection | null>;
