import { KeyError, OSError, print } from "builtins";
import { EEXIST, errorcode } from "errno";
import * as gc from "gc";
import {
  deepsleep,
  disable_irq,
  enable_irq,
  freq,
  mem32,
  Pin,
  PWRON_RESET,
  RTC,
  reset,
  reset_cause,
  Timer,
  time_pulse_us,
  WDT,
} from "machine";
import { RingIO, schedule } from "micropython";
import type { int } from "mpc";
import * as os from "os";
import * as sys from "sys";
import { localtime, mktime, sleep_ms, ticks_add, ticks_diff, ticks_ms } from "time";

mem32[0x4800_0018] = 1 << 2;
const word: int = mem32[0x4800_0010] ?? 0;
const cause: boolean = reset_cause() === PWRON_RESET;
const state = disable_irq();
enable_irq(state);
freq(240_000_000);
const clock: int = freq();
const pulse: int = time_pulse_us(new Pin(4), 1, 1000);
// @ts-expect-error a level is 0 or 1
time_pulse_us(new Pin(4), 2);
export function stop(): never {
  reset();
}
export function sleepWell(): never {
  deepsleep(10_000);
}

const timer = new Timer(-1, { period: 500, mode: Timer.ONE_SHOT, callback: (t) => t.deinit() });
timer.init({ freq: 0.5, callback: (t: Timer) => t.deinit() });
// @ts-expect-error a mode is one of the constants
new Timer(0, { mode: 1, callback: () => {} });
// @ts-expect-error something must be called
timer.init({ freq: 2 });
// @ts-expect-error settings are needed
timer.init();
new WDT({ timeout: 5000 }).feed();
new WDT(0, 5000);
// @ts-expect-error there is one watchdog
new WDT(1, 5000);
const rtc = new RTC();
rtc.datetime([2026, 1, 31, 5, 12, 0, 0, 0]);
const [year] = rtc.datetime();
// @ts-expect-error eight numbers
rtc.datetime([2026, 1, 31]);

const deadline = ticks_add(ticks_ms(), 200);
while (ticks_diff(deadline, ticks_ms()) > 0) sleep_ms(10);
const [y, month] = localtime();
const isSummer: number | undefined = localtime()[8];
mktime([y, month, 1, 0, 0, 0, 0, 0]);

gc.collect();
gc.threshold(4096);
const free: int = gc.mem_free();

try {
  os.mkdir("data");
} catch (e) {
  if (e instanceof OSError && e.errno === EEXIST) print(errorcode.get(e.errno));
}
// @ts-expect-error only OSError has a number
print(new KeyError("name").errno);
for (const [name, type, , size] of os.ilistdir("/")) print(name, type === 0x4000, size, { end: "\r\n" });
const size: int = os.stat("main.py")[6];
const machineName: string = os.uname().machine;
// @ts-expect-error print has no such keyword of this type
const bad: typeof print = { sep: 1 };
sys.stdout.write("text");
sys.stdout.buffer.write(new Uint8Array([1]));
const major: int = sys.implementation.version[0];
sys.path.push("/lib");

const ring = new RingIO(16);
schedule((n) => print(n + 1), 41);
schedule((text: string) => print(text), "later");
// @ts-expect-error the argument isn't what the function takes
schedule((text: string) => print(text), 1);
const waiting: int = ring.any();

export { bad, cause, clock, free, isSummer, machineName, major, month, pulse, size, waiting, word, year };
