import { bytes } from "builtins";
import * as machine from "machine";
import { CAN, Pin, RTC } from "machine";

const pin = new Pin("A0", Pin.OUT);
pin.init(pin.mode() === Pin.OUT ? Pin.IN : Pin.OUT, pin.pull());
// @ts-expect-error the mode can be read, and set by `init`
pin.mode(Pin.IN);
const nothing: null = pin.irq(() => {});
pin.low();
// @ts-expect-error stm32 has no such method
pin.toggle();
new RTC().init();
const [core, , apb] = machine.freq();
machine.freq(168_000_000, 168_000_000, 42_000_000, 84_000_000);
new machine.WDT("IWDG", 1000);
// @ts-expect-error there is no such watchdog
new machine.WDT("DOG", 1000);
const can = new CAN(1, 500_000, { mode: CAN.MODE_LOOPBACK });
can.set_filters([[0x301, 0x7ff, 0]]);
const place: number | null = can.send(0x200, new bytes([1, 2]), CAN.FLAG_EXT_ID | CAN.FLAG_UNORDERED);
const message = can.recv();
if (message !== null) {
  const [id, data] = message;
  can.send(id, data);
}
can.irq((c) => c.recv(), CAN.IRQ_RX, true);
// @ts-expect-error a state is no mode
can.init(500_000, CAN.STATE_ACTIVE);
// @ts-expect-error stm32 has no touch sensor
machine.TouchPad;

const [tec, , , , , , , overruns] = can.get_counters();
// @ts-expect-error there are eight counters
can.get_counters()[8];

export { apb, core, nothing, overruns, place, tec };
