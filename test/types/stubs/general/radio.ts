import * as aioble from "aioble";
import { ensure_active, log_level, ble as radio, register_irq_handler } from "aioble.core";
import { DeviceDisconnectedError, type DeviceTimeout } from "aioble.device";
import { load_secrets, pair } from "aioble.security";
import { AIOESPNow } from "aioespnow";
import * as asyncio from "asyncio";
import { BLE, FLAG_NOTIFY, FLAG_READ, FLAG_WRITE, UUID } from "bluetooth";
import { bytearray, bytes, print } from "builtins";
import { ESPNow, RATE_LORA_250K } from "espnow";
import type { int } from "mpc";

const ble = new BLE();
ble.active(true);
ble.config({ gap_name: "sensor", rxbuf: 512 });
const [kind, address] = ble.config("mac");
ble.irq((event, data) => {
  // The event's number decides what the data is.
  if (event === 5) {
    const [addr_type, addr, adv_type, rssi, adv_data] = data;
    print(addr_type, new bytes(addr), adv_type, rssi, new bytes(adv_data));
  } else if (event === 11) {
    const uuid: UUID = data[4];
    print(uuid);
  } else if (event === 28) {
    const encrypted: 0 | 1 = data[1];
    print(encrypted);
    // @ts-expect-error the board gives numbers
    const bonded: boolean = data[3];
    print(bonded);
  }
  // @ts-expect-error event 1 has three values
  if (event === 1) print(data[3]);
  return null;
});
const [[handle]] = ble.gatts_register_services([
  [
    new UUID(0x180d),
    [
      [new UUID(0x2a37), FLAG_READ | FLAG_NOTIFY],
      [new UUID("6E400001-B5A3-F393-E0A9-E50E24DCCA9E"), FLAG_WRITE, [[new UUID(0x2901), FLAG_READ]]],
    ],
  ],
]) as [[int]];
ble.gatts_write(handle, new bytes([0, 60]), true);
ble.gap_advertise(100_000, { adv_data: new bytes([2, 1, 6]), connectable: true });
ble.gap_advertise(null);
ble.gap_scan(5000, 30_000, 30_000, true);
ble.gap_connect(0, new bytes(6));
ble.gap_connect(null);
ble.gattc_write(0, handle, "text", 1);
// @ts-expect-error there is no such setting
ble.config("colour");

const e = new ESPNow();
e.active(true);
e.config({ rate: RATE_LORA_250K, timeout_ms: 0 });
e.add_peer(address, { channel: 6 });
const arrived: boolean = e.send(address, "hello");
const [mac, msg] = e.recv(100);
if (mac !== null) print(msg.decode());
for (const [from, text] of e)
  if (from === null) break;
  else print(text.decode());
e.recvinto([null, new bytearray(250)]);
e.recvinto([new bytearray(6), new bytearray(250)], null);
e.recvinto([null, new bytearray(250), 0, 0], 100);
// @ts-expect-error bytes can't be filled
e.recvinto([null, new bytes(250)]);

async function echo(): Promise<void> {
  const radio = new AIOESPNow();
  radio.active(true);
  for await (const [from, text] of radio) if (from !== null) await radio.asend(from, text);
}

async function central(): Promise<int> {
  await using scanner = new aioble.scan(5000, { active: true });
  for await (const result of scanner) {
    if (result.name() !== "sensor") continue;
    await using connection = await result.device.connect({ timeout_ms: 2000 });
    const isEncrypted: false | 0 | 1 = connection.encrypted;
    print(isEncrypted);
    const service = await connection.service(new UUID(0x1809));
    const temperature = await service?.characteristic(new UUID(0x2a6e));
    const value: bytes | undefined = await temperature?.read();
    return value?.[0] ?? 0;
  }
  return 0;
}
async function peripheral(): Promise<void> {
  const service = new aioble.Service(new UUID(0x1809));
  const log = new aioble.BufferedCharacteristic(service, new UUID(0x2a6f), {
    write: true,
    max_len: 100,
    append: true,
  });
  const notes = new aioble.Descriptor(log, new UUID(0x2901), { read: true, write: true });
  const writer: aioble.DeviceConnection | null = await notes.written({ timeout_ms: 100 });
  print(writer?.device.addr_hex(), log.descriptors.length, notes.flags, log.uuid);
  const temperature = new aioble.Characteristic(service, new UUID(0x2a6e), { read: true, notify: true });
  aioble.register_services(service);
  const connection = await aioble.advertise(250_000, { name: "sensor", services: [new UUID(0x1809)] });
  temperature.write(new bytes([0, 1]), { send_update: true });
  // @ts-expect-error who cancels the task gets no connection
  temperature.notify(connection);
  if (connection === null) return;
  temperature.notify(connection);
  await temperature.indicate(connection, { timeout_ms: null });
  await connection.pair(true, true, false, 3, null);
  await pair(connection, { bond: false });
  await limited(connection.timeout(100));
  await connection.disconnected();
  // @ts-expect-error errors of channels are in a module of their own
  print(aioble.L2CAPConnectionError);
  // @ts-expect-error the interval is a number of microseconds
  await aioble.advertise({ name: "sensor" });
}
async function limited(timeout: DeviceTimeout) {
  try {
    using _limit = timeout;
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof DeviceDisconnectedError) aioble.log_warn("gone", log_level);
  }
}
load_secrets();
load_secrets("keys.json");
ensure_active();
register_irq_handler((event, _data) => (event === 22 ? 0 : null), null);
// @ts-expect-error an event has a number
register_irq_handler((event: string) => print(event), null);
radio.active(false);
asyncio.run(asyncio.gather(echo(), central(), peripheral()));

export { arrived, kind };
