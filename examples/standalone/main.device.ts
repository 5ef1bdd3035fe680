import { Pin, Timer } from "machine";
import { ticks_diff, ticks_ms } from "time";

// A program of its own: `mpc build main.device.ts --main` writes main.py, which the board runs when it starts.
const led = new Pin(2, Pin.OUT);

interface Task {
  name: string;
  everyMs: number;
  run(): void;
}

let blinks = 0;
const tasks: Task[] = [
  {
    name: "blink",
    everyMs: 20,
    run: () => {
      led.value(1 - led.value());
      blinks += 1;
    },
  },
  { name: "report", everyMs: 50, run: () => console.log(`blinked ${blinks > 0 ? "already" : "not yet"}`) },
];

const start = ticks_ms();
const due = tasks.map((task) => task.everyMs);
while (ticks_diff(ticks_ms(), start) < 120) {
  const now = ticks_diff(ticks_ms(), start);
  tasks.forEach((task, i) => {
    if (now >= due[i]!) {
      task.run();
      due[i]! += task.everyMs;
    }
  });
}
const timer = new Timer(-1);
timer.deinit();
console.log("done:", tasks.map((task) => task.name).join(", "));
