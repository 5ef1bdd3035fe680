import { AIOESPNow } from "aioespnow";
import { APA106 } from "apa106";
import * as asyncio from "asyncio";
import { bytes } from "builtins";
import { ESPNow } from "espnow";
import { Pin, SPI, UART } from "machine";
import * as network from "network";
import { start } from "webrepl";

//# wired, over RMII
{
  const lan = new network.LAN({
    mdc: new Pin(23),
    mdio: new Pin(18),
    power: new Pin(5),
    phy_type: network.PHY_LAN8720,
    phy_addr: 0,
    ref_clk: new Pin(17),
    ref_clk_mode: Pin.OUT,
  });
  lan.active(true);
  console.log(lan.ipconfig("addr4"));
}
//# wired, over SPI
{
  const spi = new SPI(1, { sck: new Pin(12), mosi: new Pin(13), miso: new Pin(14) });
  const lan = new network.LAN({
    spi,
    phy_type: network.PHY_W5500,
    phy_addr: 0,
    cs: new Pin(10),
    int: new Pin(11),
  });
  lan.active(true);
}
//# over a serial line
{
  const ppp = new network.PPP(new UART(2, 115200));
  ppp.connect();
  console.log(ppp.isconnected());
}
//# board to board
{
  const radio = new ESPNow();
  radio.active(true);
  const peer = new bytes([0xbb, 0xbb, 0xbb, 0xbb, 0xbb, 0xbb]);
  radio.add_peer(peer);
  radio.send(peer, "starting");
  const [host, message] = radio.recv(1000);
  if (message) console.log(host, message.decode());
}
//# board to board, in tasks
{
  async function listen(radio: AIOESPNow) {
    for await (const [mac, message] of radio) console.log(mac, message);
  }
  const radio = new AIOESPNow();
  radio.active(true);
  asyncio.run(asyncio.wait_for(listen(radio), 0.1));
}
//# a strip with another order of colours
{
  const strip = new APA106(new Pin(5), 3);
  strip.__setitem__(0, [255, 0, 0]);
  strip.write();
}
//# the prompt over the network
{
  start();
}
//# the access point's settings
{
  const ap = new network.WLAN(network.WLAN.IF_AP);
  ap.config({ ssid: "board", max_clients: 10, security: network.WLAN.SEC_WPA2, key: "secret123" });
  ap.active(true);
  console.log(ap.config("max_clients"));
}
