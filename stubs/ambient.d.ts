/**
 * The only ambient names of the stubs: every module of MicroPython under `micropython:<name>`, for files that are also seen
 * by tools that know npm's modules of the same names. Bare names come from `paths`; nothing else here is global.
 */
declare module "micropython:_thread" {
  export * from "mpc/stubs/_thread";
}
declare module "micropython:aioble" {
  export * from "mpc/stubs/aioble";
}
declare module "micropython:aioble.core" {
  export * from "mpc/stubs/aioble.core";
}
declare module "micropython:aioble.device" {
  export * from "mpc/stubs/aioble.device";
}
declare module "micropython:aioble.l2cap" {
  export * from "mpc/stubs/aioble.l2cap";
}
declare module "micropython:aioble.security" {
  export * from "mpc/stubs/aioble.security";
}
declare module "micropython:aioespnow" {
  export * from "mpc/stubs/aioespnow";
}
declare module "micropython:apa102" {
  export * from "mpc/stubs/apa102";
}
declare module "micropython:apa106" {
  export * from "mpc/stubs/apa106";
}
declare module "micropython:array" {
  export * from "mpc/stubs/array";
}
declare module "micropython:asyncio" {
  export * from "mpc/stubs/asyncio";
}
declare module "micropython:audio" {
  export * from "mpc/stubs/audio";
}
declare module "micropython:binascii" {
  export * from "mpc/stubs/binascii";
}
declare module "micropython:bluetooth" {
  export * from "mpc/stubs/bluetooth";
}
declare module "micropython:btree" {
  export * from "mpc/stubs/btree";
}
declare module "micropython:builtins" {
  export * from "mpc/stubs/builtins";
}
declare module "micropython:cmath" {
  export * from "mpc/stubs/cmath";
}
declare module "micropython:collections" {
  export * from "mpc/stubs/collections";
}
declare module "micropython:cryptolib" {
  export * from "mpc/stubs/cryptolib";
}
declare module "micropython:deflate" {
  export * from "mpc/stubs/deflate";
}
declare module "micropython:dht" {
  export * from "mpc/stubs/dht";
}
declare module "micropython:ds18x20" {
  export * from "mpc/stubs/ds18x20";
}
declare module "micropython:errno" {
  export * from "mpc/stubs/errno";
}
declare module "micropython:esp" {
  export * from "mpc/stubs/esp";
}
declare module "micropython:esp32" {
  export * from "mpc/stubs/esp32";
}
declare module "micropython:espnow" {
  export * from "mpc/stubs/espnow";
}
declare module "micropython:framebuf" {
  export * from "mpc/stubs/framebuf";
}
declare module "micropython:gc" {
  export * from "mpc/stubs/gc";
}
declare module "micropython:gzip" {
  export * from "mpc/stubs/gzip";
}
declare module "micropython:hashlib" {
  export * from "mpc/stubs/hashlib";
}
declare module "micropython:heapq" {
  export * from "mpc/stubs/heapq";
}
declare module "micropython:io" {
  export * from "mpc/stubs/io";
}
declare module "micropython:jsffi" {
  export * from "mpc/stubs/jsffi";
}
declare module "micropython:json" {
  export * from "mpc/stubs/json";
}
declare module "micropython:lcd160cr" {
  export * from "mpc/stubs/lcd160cr";
}
declare module "micropython:machine" {
  export * from "mpc/stubs/machine";
}
declare module "micropython:marshal" {
  export * from "mpc/stubs/marshal";
}
declare module "micropython:math" {
  export * from "mpc/stubs/math";
}
declare module "micropython:microbit" {
  export * from "mpc/stubs/microbit";
}
declare module "micropython:micropython" {
  export * from "mpc/stubs/micropython";
}
declare module "micropython:mimxrt" {
  export * from "mpc/stubs/mimxrt";
}
declare module "micropython:mip" {
  export * from "mpc/stubs/mip";
}
declare module "micropython:music" {
  export * from "mpc/stubs/music";
}
declare module "micropython:neopixel" {
  export * from "mpc/stubs/neopixel";
}
declare module "micropython:network" {
  export * from "mpc/stubs/network";
}
declare module "micropython:ntptime" {
  export * from "mpc/stubs/ntptime";
}
declare module "micropython:onewire" {
  export * from "mpc/stubs/onewire";
}
declare module "micropython:openamp" {
  export * from "mpc/stubs/openamp";
}
declare module "micropython:os" {
  export * from "mpc/stubs/os";
}
declare module "micropython:platform" {
  export * from "mpc/stubs/platform";
}
declare module "micropython:pyb" {
  export * from "mpc/stubs/pyb";
}
declare module "micropython:radio" {
  export * from "mpc/stubs/radio";
}
declare module "micropython:random" {
  export * from "mpc/stubs/random";
}
declare module "micropython:re" {
  export * from "mpc/stubs/re";
}
declare module "micropython:requests" {
  export * from "mpc/stubs/requests";
}
declare module "micropython:rp2" {
  export * from "mpc/stubs/rp2";
}
declare module "micropython:samd" {
  export * from "mpc/stubs/samd";
}
declare module "micropython:sdcard" {
  export * from "mpc/stubs/sdcard";
}
declare module "micropython:select" {
  export * from "mpc/stubs/select";
}
declare module "micropython:socket" {
  export * from "mpc/stubs/socket";
}
declare module "micropython:speech" {
  export * from "mpc/stubs/speech";
}
declare module "micropython:ssd1306" {
  export * from "mpc/stubs/ssd1306";
}
declare module "micropython:ssl" {
  export * from "mpc/stubs/ssl";
}
declare module "micropython:stm" {
  export * from "mpc/stubs/stm";
}
declare module "micropython:string.templatelib" {
  export * from "mpc/stubs/string.templatelib";
}
declare module "micropython:struct" {
  export * from "mpc/stubs/struct";
}
declare module "micropython:sys" {
  export * from "mpc/stubs/sys";
}
declare module "micropython:time" {
  export * from "mpc/stubs/time";
}
declare module "micropython:tls" {
  export * from "mpc/stubs/tls";
}
declare module "micropython:uctypes" {
  export * from "mpc/stubs/uctypes";
}
declare module "micropython:umqtt.robust" {
  export * from "mpc/stubs/umqtt.robust";
}
declare module "micropython:umqtt.simple" {
  export * from "mpc/stubs/umqtt.simple";
}
declare module "micropython:usb.device" {
  export * from "mpc/stubs/usb.device";
}
declare module "micropython:usb.device.cdc" {
  export * from "mpc/stubs/usb.device.cdc";
}
declare module "micropython:usb.device.core" {
  export * from "mpc/stubs/usb.device.core";
}
declare module "micropython:usb.device.hid" {
  export * from "mpc/stubs/usb.device.hid";
}
declare module "micropython:usb.device.keyboard" {
  export * from "mpc/stubs/usb.device.keyboard";
}
declare module "micropython:usb.device.midi" {
  export * from "mpc/stubs/usb.device.midi";
}
declare module "micropython:usb.device.mouse" {
  export * from "mpc/stubs/usb.device.mouse";
}
declare module "micropython:vfs" {
  export * from "mpc/stubs/vfs";
}
declare module "micropython:weakref" {
  export * from "mpc/stubs/weakref";
}
declare module "micropython:webrepl" {
  export * from "mpc/stubs/webrepl";
}
declare module "micropython:wipy" {
  export * from "mpc/stubs/wipy";
}
declare module "micropython:wm8960" {
  export * from "mpc/stubs/wm8960";
}
declare module "micropython:zephyr" {
  export * from "mpc/stubs/zephyr";
}
declare module "micropython:zlib" {
  export * from "mpc/stubs/zlib";
}
declare module "micropython:zsensor" {
  export * from "mpc/stubs/zsensor";
}
