import { bytes } from "builtins";
import * as machine from "machine";
import { CAN, Pin, RTC } from "machine";

const pin = new Pin("A0", Pin.OUT);
const mode = pin.mode();
pin.mode(mode);
pin.pull(null);
pin.low();
// @ts-expect-error stm32 has no such method
pin.toggle();
new RTC().init();
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

export { place };
