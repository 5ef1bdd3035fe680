import type { PinMode, PinPull } from "machine";
import { Pin, Signal } from "machine";
import type { int } from "mpc";

const led = new Pin(2, Pin.OUT, { value: 1 });
new Pin("LED", Pin.OUT);
new Pin(2, { mode: Pin.IN, pull: Pin.PULL_UP });
new Pin(2, Pin.IN, Pin.PULL_UP, { drive: Pin.DRIVE_1, alt: 3 });
new Pin(["A", 3], Pin.OPEN_DRAIN);
led.init(Pin.IN, null);
led.init({ pull: Pin.PULL_DOWN });

const level: 0 | 1 = led();
led(1);
led(false);
led.value(true);
const again: 0 | 1 = led.value();
led.on();

const mode: PinMode = Pin.IN;
const asNumber: int = Pin.IN;
const plain: number = Pin.PULL_UP;
const pull: PinPull = Pin.PULL_UP;
// @ts-expect-error a mode is no pull
const wrongPull: PinPull = Pin.IN;
// @ts-expect-error a pull is no mode
new Pin(2, Pin.PULL_UP);
// @ts-expect-error a plain number is no mode
new Pin(2, 5);
// @ts-expect-error a mode is no pull
new Pin(2, Pin.IN, Pin.OUT);
// @ts-expect-error the keyword is `value`
new Pin(2, Pin.OUT, { vale: 1 });
// @ts-expect-error mode was given in its place
new Pin(2, Pin.OUT, { mode: Pin.IN });
// @ts-expect-error needs an id
new Pin();
// @ts-expect-error what isn't to be set is left out
led.init(Pin.OUT, -1);
// @ts-expect-error a level is none
led.init(Pin.OUT, { value: null });

const irq = led.irq((pin) => pin.off(), Pin.IRQ_RISING | Pin.IRQ_FALLING, { hard: true });
const flags: int = irq.flags();
led.irq({ handler: (pin: Pin) => pin.on(), trigger: Pin.IRQ_RISING });
led.irq(null);
// @ts-expect-error a pull is no event
led.irq((pin) => pin.off(), Pin.PULL_UP);
// @ts-expect-error the handler gets a pin
led.irq((text: string) => text);

const signal = new Signal(led, { invert: true });
signal.on();
const active: 0 | 1 = signal();
new Signal(3, Pin.OUT, { invert: true, value: 0 });
// @ts-expect-error the mode belongs to the pin, which is there already
new Signal(led, { mode: Pin.IN });

export { active, again, asNumber, flags, level, mode, plain, pull, signal, wrongPull };
