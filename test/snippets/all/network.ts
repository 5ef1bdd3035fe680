import { BLE, FLAG_NOTIFY, FLAG_READ, FLAG_WRITE, UUID } from "bluetooth";
import { bytes, open } from "builtins";
import * as network from "network";
import { AF_INET, getaddrinfo, SO_REUSEADDR, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, socket } from "socket";
import { CERT_REQUIRED, PROTOCOL_TLS_CLIENT, SSLContext } from "ssl";
import { sleep_ms } from "time";
import * as tls from "tls";

//# the networks around
{
  const wlan = new network.WLAN(network.WLAN.IF_STA);
  wlan.active(true);
  for (const [ssid, , channel, rssi] of wlan.scan()) console.log(ssid.decode(), channel, rssi);
}
//# joining a network
{
  const wlan = new network.WLAN();
  wlan.active(true);
  if (!wlan.isconnected()) {
    wlan.connect("ssid", "key");
    while (!wlan.isconnected()) sleep_ms(100);
  }
  console.log(wlan.ipconfig("addr4"), wlan.config("mac"));
}
//# an access point
{
  const ap = new network.WLAN(network.WLAN.IF_AP);
  ap.config({ ssid: "ESP-AP" });
  ap.active(true);
}
//# a fixed address
{
  const wlan = new network.WLAN();
  wlan.ipconfig({ addr4: "192.168.1.10/24", gw4: "192.168.1.1" });
  network.ipconfig({ dns: "8.8.8.8" });
  network.hostname("sensor");
  network.country("DE");
}
//# fetching a page
{
  const [[, , , , address]] = getaddrinfo("micropython.org", 80) as [ReturnType<typeof getaddrinfo>[number]];
  using s = new socket();
  s.connect(address);
  s.send(new bytes("GET / HTTP/1.0\r\n\r\n", "utf-8"));
  console.log(s.recv(100).length);
}
//# a small server
{
  using s = new socket(AF_INET, SOCK_STREAM);
  s.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1);
  s.bind(getaddrinfo("0.0.0.0", 80)[0]![4]);
  s.listen(1);
  const [client, from] = s.accept();
  console.log(from);
  client.write("hello");
  client.close();
}
//# datagrams
{
  using s = new socket(AF_INET, SOCK_DGRAM);
  s.settimeout(1);
  s.sendto(new bytes([1]), getaddrinfo("192.168.1.1", 53)[0]![4]);
  const [answer] = s.recvfrom(64);
  console.log(answer.length);
}
//# an encrypted connection
{
  const context = new SSLContext(PROTOCOL_TLS_CLIENT);
  context.verify_mode = CERT_REQUIRED;
  context.load_verify_locations({ cadata: open("ca.der", "rb").read() });
  const s = new socket();
  s.connect(getaddrinfo("micropython.org", 443)[0]![4]);
  using secure = context.wrap_socket(s, { server_hostname: "micropython.org" });
  secure.write(new bytes("GET / HTTP/1.0\r\n\r\n", "utf-8"));
}
//# a connection with a key that both sides know
{
  const context = new tls.SSLContext(tls.PROTOCOL_TLS_CLIENT);
  context.psk_identity = new bytes("pump", "utf-8");
  context.psk_key = new bytes([1, 2, 3, 4]);
  context.verify_mode = tls.CERT_NONE;
  context.set_ciphers(context.get_ciphers());
  using secure = context.wrap_socket(new socket(), { do_handshake_on_connect: false });
  secure.write("on");
}
//# a Bluetooth service
{
  const ble = new BLE();
  ble.active(true);
  const UART_SERVICE = [
    new UUID("6E400001-B5A3-F393-E0A9-E50E24DCCA9E"),
    [
      [new UUID("6E400003-B5A3-F393-E0A9-E50E24DCCA9E"), FLAG_READ | FLAG_NOTIFY],
      [new UUID("6E400002-B5A3-F393-E0A9-E50E24DCCA9E"), FLAG_WRITE],
    ],
  ] as const;
  const [[tx, rx]] = ble.gatts_register_services([UART_SERVICE]);
  ble.gatts_write(tx, new bytes("hello", "utf-8"));
  console.log(rx, ble.gatts_read(rx!));
}
//# what a Bluetooth radio tells
{
  const ble = new BLE();
  ble.irq((event, data) => {
    if (event === 1) console.log("connected", data[0]);
  });
  ble.gap_advertise(100_000, new bytes([2, 1, 6]));
}
