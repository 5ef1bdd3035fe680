import { bytes, print } from "builtins";
import { Pin, RTC } from "machine";

const clock = new RTC();
clock.init([2023, 1, 1, 0, 0, 0, 0, 0]);
const [, , , weekday] = clock.now();
clock.irq({ trigger: RTC.ALARM0, handler: () => print(weekday) });
clock.alarm(1000, { repeat: false });
clock.alarm([2023, 1, 1, 0, 0, 1, 0, 0]);
// @ts-expect-error repeating is said by name
clock.alarm(1000, true);
clock.memory(new bytes("hello", "utf-8"));
const stored: bytes = clock.memory();
print(stored, clock.alarm_left());
Pin.cpu.P17_0.init({ mode: Pin.IN });
new Pin("P7_0", Pin.OUT, { drive: Pin.DRIVE_7, value: false });
