import { Pin } from "machine";
import type { int } from "mpc";
import { sleep_ms } from "time";

const button = new Pin(14, Pin.IN, Pin.PULL_UP);
const led = new Pin(2, Pin.OUT);
let presses = 0;

// Runs when the pin falls, whatever else the board does.
button.irq({
  trigger: Pin.IRQ_FALLING,
  handler: () => {
    presses += 1;
    led.value(1 - led.value());
  },
});

export function count(): int {
  return presses;
}

/** Waits until the button has been pressed that often; false when the time is over. */
export function waitFor(times: int, timeoutMs: int): boolean {
  for (let waited = 0; waited < timeoutMs; waited += 5) {
    if (presses >= times) return true;
    sleep_ms(5);
  }
  return presses >= times;
}
