import { Pin } from "machine";
import type { int } from "mpc";
import { sleep_ms } from "time";

const led = new Pin(2, Pin.OUT);

/** Blinks the LED; returns how often it has been switched on. */
export function blink(times: int, pauseMs: int = 50): int {
  let count = 0;
  for (let i = 0; i < times; i++) {
    led.value(1);
    sleep_ms(pauseMs);
    led.value(0);
    sleep_ms(pauseMs);
    count += 1;
  }
  return count;
}
