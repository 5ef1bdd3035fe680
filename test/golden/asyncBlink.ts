import { Pin } from "machine";

const led = new Pin(2, Pin.OUT);
const button = new Pin(0, Pin.IN, Pin.PULL_UP);

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Blinks until the button is pressed. */
async function blink(period: number): Promise<number> {
  let count = 0;
  while (button.value() === 1) {
    led.value(1);
    await sleep(period / 2);
    led.value(0);
    await sleep(period / 2);
    count++;
  }
  return count;
}

async function main() {
  try {
    const count = await blink(500);
    console.log(`blinked ${count} times`);
  } finally {
    led.value(0);
  }
}

main();
