import { expect, test } from "vitest";
import { openTerminal } from "../../../runtime/openTerminal.js";
import { Pipe } from "../../../runtime/terminal/pipe.js";
import { realClock } from "../../../runtime/transport/clock.js";
import { haveMicrobit, startMicrobit } from "../boards/microbit.js";

// 64 bytes of input, no flow control, no raw-paste.
if (haveMicrobit()) {
  test("a terminal on a micro:bit: a program is pasted whole", async () => {
    const { address, stop } = await startMicrobit();
    let screen = "";
    const opened = await openTerminal(address, {
      show: (bytes) => {
        screen += Buffer.from(bytes).toString("latin1");
      },
    });
    await opened.terminal.enter(10_000);
    const pipe = new Pipe(opened.terminal, realClock);
    const lines = Array.from({ length: 20 }, (_, i) => `total += len("a line of the program: ${i}")`);
    pipe.push(`total = 0\ndef show():\n    print("total", total)\n\n${lines.join("\n")}\nshow()\n`);
    pipe.end();
    expect(await opened.terminal.ended).toBe("finished");
    const expected = lines.reduce((n, _, i) => n + `a line of the program: ${i}`.length, 0);
    expect(screen).toContain(`total ${expected}\r\n>>> `);
    await opened[Symbol.asyncDispose]();
    await stop();
  });
}
