import { APA102 } from "apa102";
import { deepsleep } from "esp";
import { Pin, RTC, UART } from "machine";
import { AUTH_OPEN, MODE_11B, phy_mode, WLAN } from "network";

new RTC().memory("kept");
new UART(0).txdone();
phy_mode(MODE_11B);
new WLAN(WLAN.IF_AP).config({ security: AUTH_OPEN });
// @ts-expect-error encryption is no protocol
phy_mode(AUTH_OPEN);
// @ts-expect-error esp8266 has no UART interrupt
new UART(0).irq(null);
new APA102(new Pin(14), new Pin(13), 8, 4).fill([0, 0, 0, 0]);
// @ts-expect-error the line takes four bytes for each
new APA102(new Pin(14), new Pin(13), 8, 3);
deepsleep(1_000_000, 4);
