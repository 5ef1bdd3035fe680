import * as asyncio from "asyncio";
import { bytes, print } from "builtins";
import { Pin, SPI } from "machine";
import { hostname, ipconfig, STA_IF, WIZNET5K, WLAN } from "network";
import { POLLIN, POLLOUT, poll } from "select";
import { AF_INET, getaddrinfo, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket } from "socket";
import { CERT_NONE, PROTOCOL_TLS_CLIENT, SSLContext } from "ssl";
import { stdin } from "sys";

async function temperature(): Promise<number> {
  await asyncio.sleep_ms(10);
  return 21.5;
}
async function name(): Promise<string> {
  await asyncio.sleep(0.5);
  return "board";
}

async function main(): Promise<boolean> {
  const task = asyncio.create_task(temperature());
  const fromTask: number = await task;
  const [t, n] = await asyncio.gather(temperature(), name());
  const sum: number = t + n.length;
  const safe = await asyncio.gather(temperature(), name(), { return_exceptions: true });
  // @ts-expect-error it may be an exception
  const unsafe: number = safe[0];
  const limited: number = await asyncio.wait_for(temperature(), 1.5);
  const alsoLimited: string = await asyncio.wait_for_ms(name(), 100);
  const event = new asyncio.Event();
  event.set();
  await event.wait();
  // @ts-expect-error waiting has to be awaited
  const isSet: true = event.wait();
  const lock = new asyncio.Lock();
  await lock.acquire();
  lock.release();
  {
    await using _held = lock;
  }
  // @ts-expect-error the lock of tasks needs `await using`
  using held = lock;
  // @ts-expect-error an event has no end
  await using ended = event;
  const [reader, writer] = await asyncio.open_connection("example.org", 443, { ssl: true });
  writer.write("GET / HTTP/1.0\r\n\r\n");
  await writer.drain();
  const line: bytes = await reader.readline();
  await using server = await asyncio.start_server(
    async (r, w) => {
      w.write(await r.read(100));
      await w.drain();
    },
    "0.0.0.0",
    8080,
    { backlog: 2 },
  );
  server.close();
  // @ts-expect-error what is called must be a coroutine
  await asyncio.start_server(() => {}, "0.0.0.0", 8080);
  // @ts-expect-error a task is no coroutine
  asyncio.create_task(task);
  // @ts-expect-error nor does the scheduler start with one
  asyncio.run(task);
  // @ts-expect-error tasks are made by create_task
  new asyncio.Task();
  // @ts-expect-error a number can't be awaited by wait_for
  asyncio.wait_for(1, 2);
  print(isSet, held, ended);
  return fromTask + sum + limited > 0 && alsoLimited !== "" && line.length > 0 && unsafe > 0;
}
const result: boolean = asyncio.run(main());

const poller = poll();
poller.register(stdin, POLLIN | POLLOUT);
for (const [, event] of poller.ipoll(1000)) if (event & POLLIN) stdin.readline();

using s = new socket(AF_INET, SOCK_STREAM);
s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
const address = getaddrinfo("example.org", 80, 0, SOCK_STREAM)[0]?.[4];
if (address !== undefined) s.connect(address);
s.bind(["0.0.0.0", 80]);
// @ts-expect-error family and type are different things
new socket(SOCK_STREAM, AF_INET);
const context = new SSLContext(PROTOCOL_TLS_CLIENT);
context.verify_mode = CERT_NONE;
const secure = context.wrap_socket(s, { server_hostname: "example.org" });
secure.write(new bytes([1]));
const sentBytes: number | null = secure.send(new bytes([1]));
// @ts-expect-error there may be nothing
const received: bytes = secure.recv(10);

const nic = new WLAN(WLAN.IF_STA);
new WLAN(STA_IF);
nic.active(true);
nic.connect("name", "password");
nic.connect("name", { key: "password", bssid: new bytes(6) });
const [ip, mask]: readonly [string, string] = nic.ipconfig("addr4");
const mac: bytes = nic.config("mac");
const channel: number = nic.config("channel");
nic.config({ ssid: "sensor", pm: WLAN.PM_NONE });
const wired = new WIZNET5K(new SPI(0), new Pin(17), new Pin(20));
wired.active(true);
const link: 0 | 1 | 2 = wired.status();
const wiredAddress: bytes = wired.config("mac");
wired.config({ mac: wiredAddress });
// @ts-expect-error there is no network to choose
wired.connect();
// @ts-expect-error nor to look for
wired.scan();
nic.ipconfig({ addr4: "192.168.0.4/24", gw4: "192.168.0.1" });
const rssi: number = nic.status("rssi");
// @ts-expect-error there is no such setting
nic.config("colour");
// @ts-expect-error a channel is a number
nic.config({ channel: "six" });
hostname("sensor");
ipconfig({ dns: "9.9.9.9" });

export { channel, ip, link, mac, mask, received, result, rssi, sentBytes };
