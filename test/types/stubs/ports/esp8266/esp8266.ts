import { RTC, UART } from "machine";
import { AUTH_OPEN, MODE_11B, phy_mode, WLAN } from "network";

new RTC().memory("kept");
new UART(0).txdone();
phy_mode(MODE_11B);
new WLAN(WLAN.IF_AP).config({ security: AUTH_OPEN });
// @ts-expect-error encryption is no protocol
phy_mode(AUTH_OPEN);
// @ts-expect-error esp8266 has no UART interrupt
new UART(0).irq(null);
