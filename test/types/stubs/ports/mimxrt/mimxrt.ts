import { Counter, Encoder, Pin, RTC } from "machine";
import { LAN } from "network";

const counter = new Counter(0, new Pin("D0"), { max: 100, match: 50, direction: new Pin("D1") });
counter.irq((c) => c.cycles(0), Counter.IRQ_MATCH | Counter.IRQ_ROLL_OVER, true);
counter.irq((c) => c.cycles(0), Counter.IRQ_MATCH, { hard: true });
const knob = new Encoder(1, new Pin("D2"), new Pin("D3"), { phases: 4 });
const turns: number = knob.cycles();
new Pin("D4", Pin.IN, Pin.PULL_UP_47K);
new RTC().init([2026, 1, 31, 12, 0, 0, 0, null]);
new LAN(0, { phy_type: LAN.PHY_KSZ8081, phy_addr: 1, ref_clk_mode: LAN.OUT });
// @ts-expect-error only esp32 chooses the edge by constants
Counter.RISING;

const key = new Pin("D1", Pin.IN);
key.irq((p) => p.value(), Pin.IRQ_FALLING).flags();
// @ts-expect-error without a handler there is no interrupt
key.irq(null).flags();

export { turns };
