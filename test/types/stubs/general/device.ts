import { array } from "array";
import { bytearray, bytes, isinstance, memoryview, OSError, print, str, int as toInt } from "builtins";
import { Pin } from "machine";
import type { float, int, ReadableBuffer, uint, WritableBuffer } from "mpc";
import { Device, device, ptr8, ptr16, ptr32 } from "mpc";

class Rig extends Device {
  led = new Pin(2, Pin.OUT);
  blinks: int = 0;
  @device.setup({ autoinit: true })
  prepare(): void {
    this.led.off();
  }
  @device.task()
  blink(times: int): int {
    this.blinks += times;
    return this.blinks;
  }
  @device.thread()
  watch(): void {
    while (this.blinks < 10) this.blink(1);
  }
  @device.teardown()
  stop(): void {
    this.led.off();
  }
  @device.host()
  report(text: string): string {
    return `${text}: ${this.blinks}`;
  }
}
// @ts-expect-error there is no such setting
device.setup({ auto: true });
// @ts-expect-error only methods can be decorated
device.task()(5);

/** @device viper */
function invert(pixels: WritableBuffer, n: int): uint {
  const p = ptr8(pixels);
  let last: uint = 0;
  for (let i = 0; i < n; i++) {
    last = 255 - (p[i] ?? 0);
    p[i] = last;
  }
  return last;
}
const half: uint = ptr16(0x4000_0000)[1] ?? 0;
ptr32(new bytearray(8))[0] = 1;

const asInt: int = 5;
const asFloat: float = asInt;
const plain: number = asFloat;
const list: int[] = [1, 2, 3].map((n) => n * 2);
const counts = new Map<string, int>([["a", 1]]);
let total: int = 0;
for (const n of counts.values()) total += n;
switch (total) {
  case 1:
    total++;
    break;
  default:
    total = Math.floor(plain);
}

function checksum(data: ReadableBuffer): int {
  let sum = 0;
  for (const byte of data) sum += byte;
  return sum & 0xff;
}
checksum(new bytes([1, 2]));
checksum(new Uint8Array(2));
checksum(new memoryview(new bytearray(2)).slice(1));
const levels = new memoryview(new array("f", [0.5])).slice(0, 1);
const samples = new memoryview(new array("H"));
const jsLevels = memoryview(new Float32Array(2));
const jsCounts = new memoryview(new Uint8Array(2));
const again = new memoryview(levels);
type Same<A, B> = [A, B] extends [B, A]
  ? (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false
  : false;
const elements: [
  Same<typeof levels, memoryview<float>>,
  Same<typeof samples, memoryview<int>>,
  Same<typeof jsLevels, memoryview<float>>,
  Same<typeof jsCounts, memoryview<int>>,
  Same<typeof again, memoryview<float>>,
] = [true, true, true, true, true];
checksum(new Float32Array(1));
// @ts-expect-error a list of numbers is no buffer
checksum([1, 2]);
// @ts-expect-error text has to be encoded first
checksum("text");
checksum(str("text").encode());
const mac: string = new bytes([1, 2]).hex(":");
const word: bytes = toInt(258).to_bytes(2, "big");

function describe(e: unknown): string {
  if (isinstance(e, OSError)) return `errno ${e.errno}`;
  return str(e);
}
print(
  describe(new OSError(2)),
  new Rig().report("rig"),
  invert(new bytearray(4), 4),
  half,
  list,
  mac,
  word,
  elements,
);
