import { registerDevice } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { type Driven, drive } from "./drive.js";

describe("pins", () => {
  test("what the program sets, the host sees", async () => {
    await using board = await drive();
    const { machine } = board.board;
    const seen: unknown[] = [];
    machine.on("pin", ({ pin, value, by }) => seen.push([pin, value, by]));
    expect(
      await board.print(
        "from machine import Pin\np = Pin(2, Pin.OUT)\np.on()\nprint(p, p(), p.value())\np(0)\np.toggle()\nled = Pin('LED', Pin.OUT, value=1)\nled.off()",
      ),
    ).toBe("Pin(2, mode=OUT) 1 1\r\n");
    expect(machine.pin(2).value).toBe(1);
    expect(machine.pin("2").mode).toBe("out");
    expect(machine.pin(2).history.map(({ value }) => value)).toEqual([1, 0, 1]);
    const times = machine.pin(2).history.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(seen).toEqual([
      [2, 1, "board"],
      [2, 0, "board"],
      [2, 1, "board"],
      ["LED", 1, "board"],
      ["LED", 0, "board"],
    ]);
  });

  test("what the host drives, the program reads; pulls hold what nobody drives", async () => {
    await using board = await drive();
    const { machine } = board.board;
    await board.print(
      "from machine import Pin, Signal\na = Pin(4, Pin.IN, Pin.PULL_UP)\nb = Pin(5, Pin.IN, Pin.PULL_DOWN)",
    );
    expect(await board.print("print(a(), b())")).toBe("1 0\r\n");
    machine.pin(4).value = 0;
    machine.pin(5).value = 1;
    expect(await board.print("print(a(), b(), Signal(a, invert=True).value())")).toBe("0 1 1\r\n");
    machine.pin(4).release();
    expect(await board.print("print(a())")).toBe("1\r\n");
    expect(machine.pin(4).pull).toBe("up");
    expect(machine.pin(5).history.map(({ value, by }) => [value, by])).toEqual([[1, "host"]]);
  });

  test("an open drain pulls down against the world, or lets go", async () => {
    await using board = await drive();
    const { machine } = board.board;
    await board.print("from machine import Pin\np = Pin(6, Pin.OPEN_DRAIN, value=1)");
    expect(machine.pin(6).value).toBe(1);
    machine.pin(6).value = 0;
    expect(await board.print("print(p())")).toBe("0\r\n");
    machine.pin(6).value = 1;
    await board.print("p(0)");
    expect(machine.pin(6).value).toBe(0);
  });

  test("a pin that is toggled as fast as can be doesn't swamp the host", async () => {
    await using board = await drive();
    const { machine } = board.board;
    let changes = 0;
    machine.pin(2).onChange(() => changes++);
    expect(
      await board.print(
        "from machine import Pin\np = Pin(2, Pin.OUT)\nfor _ in range(50000): p.toggle()\nprint('done')",
      ),
    ).toBe("done\r\n");
    expect(changes).toBe(50_000);
    expect(machine.pin(2).history.length).toBeLessThanOrEqual(20_000);
    board.send("while True: p.toggle()\x04");
    await board.pause(50);
    board.send("\x03");
    await board.until("KeyboardInterrupt");
  });

  test("bad pins are refused", async () => {
    await using board = await drive();
    expect((await board.exec("from machine import Pin\nPin(1.5)")).error).toContain("TypeError");
    expect((await board.exec("Pin(1, 17)")).error).toContain("ValueError");
  });
});

describe("interrupts", () => {
  const setUp = (board: Driven, trigger: string) =>
    board.print(
      `from machine import Pin\nimport time, sys\nn = 0\ndef handler(p):\n  global n\n  n += 1\n  print('irq', n, p(), i.flags())\np = Pin(4, Pin.IN)\ni = p.irq(handler, ${trigger})`,
    );

  test("reach a busy loop, in order", async () => {
    await using board = await drive();
    await setUp(board, "Pin.IRQ_RISING | Pin.IRQ_FALLING");
    board.send("print('go')\nwhile n < 3: pass\nprint('done')\x04");
    await board.until("go\r\n");
    const pin = board.board.machine.pin(4);
    for (const value of [1, 0, 1] as const) {
      pin.value = value;
      await board.until(`irq `);
    }
    expect(await board.until("\x04>")).toBe("3 1 1\r\ndone\r\n\x04\x04>");
  });

  test.each([
    ["a sleep", "time.sleep(0.2)"],
    ["a read", "sys.stdin.buffer.read(1)"],
  ])("reach %s, which goes on afterwards", async (_, code) => {
    await using board = await drive();
    await setUp(board, "Pin.IRQ_FALLING");
    const pin = board.board.machine.pin(4);
    pin.value = 1;
    board.send(`print('go')\n${code}\nprint('over', n)\x04`);
    await board.until("go\r\n");
    pin.value = 0;
    expect(await board.until("irq 1 0 2\r\n")).toBe("irq 1 0 2\r\n");
    board.send("x");
    expect(await board.until("\x04>")).toBe("over 1\r\n\x04\x04>");
  });

  test("reach the idle prompt", async () => {
    await using board = await drive();
    await setUp(board, "Pin.IRQ_RISING");
    board.board.machine.pin(4).value = 1;
    await board.until("irq 1 1 1\r\n");
    expect(await board.print("print(n)")).toBe("1\r\n");
  });

  test("of a pin that the program itself drives; and none once taken off", async () => {
    await using board = await drive();
    expect(
      await board.print(
        "from machine import Pin\nimport time\nn = 0\ndef f(p):\n  global n\n  n += 1\np = Pin(3, Pin.OUT)\np.irq(f, Pin.IRQ_RISING)\nfor _ in range(3):\n  p.on()\n  p.off()\ntime.sleep_ms(5)\nprint(n)\np.irq(None)\np.on()\ntime.sleep_ms(5)\nprint(n)",
      ),
    ).toBe("3\r\n3\r\n");
  });

  test("an error in a handler is printed, and the program goes on", async () => {
    await using board = await drive();
    await board.print("from machine import Pin\nPin(4, Pin.IN).irq(lambda p: 1 / 0)");
    board.board.machine.pin(4).value = 1;
    await board.until("ZeroDivisionError: divide by zero\r\n");
    expect(await board.print("print(1)")).toBe("1\r\n");
  });
});

describe("ADC and PWM", () => {
  test("ADC reads what the host sets", async () => {
    await using board = await drive();
    board.board.machine.adc(26).setVolts(1.65);
    expect(
      await board.print("from machine import ADC, Pin\na = ADC(Pin(26))\nprint(a.read_u16(), a.read_uv())"),
    ).toBe("32768 1650025\r\n");
    board.board.machine.adc(26).setU16(65535);
    expect(await board.print("print(ADC(26).read_u16(), a.read())")).toBe("65535 4095\r\n");
    board.board.machine.adc(26).setVolts(99);
    expect(await board.print("print(a.read_u16())")).toBe("65535\r\n");
  });

  test("the host sees PWM", async () => {
    await using board = await drive();
    const pwm = board.board.machine.pwm(5);
    const seen: unknown[] = [];
    pwm.onChange((state) => seen.push(state));
    expect(
      await board.print(
        "from machine import PWM, Pin\nq = PWM(Pin(5), freq=1000, duty_u16=32768)\nprint(q.freq(), q.duty_u16(), q.duty_ns())\nq.duty_ns(250000)\nq.freq(50)",
      ),
    ).toBe("1000 32768 500007\r\n");
    expect(seen).toEqual([
      { freq: 1000, duty_u16: 32768 },
      { freq: 1000, duty_u16: 16384 },
      { freq: 50, duty_u16: 16384 },
    ]);
    await board.print("q.deinit()");
    expect([pwm.freq, pwm.duty_u16]).toEqual([0, 0]);
    expect((await board.exec("PWM(Pin(5), freq=0)")).error).toContain("ValueError");
  });
});

describe("timers", () => {
  test("tick in a busy loop and in a sleep; once is once; deinit ends it", async () => {
    await using board = await drive();
    const out = await board.print(`
from machine import Timer
import time
k = 0
def tick(t):
    global k
    k += 1
t = Timer(0, period=5, mode=Timer.PERIODIC, callback=tick)
while k < 3: pass
print('busy')
n = k
time.sleep(0.1)
print('asleep', k > n + 3)
t.deinit()
n = k
time.sleep_ms(30)
print(k == n)
Timer(-1).init(freq=200, mode=Timer.ONE_SHOT, callback=lambda t: print('once'))
time.sleep_ms(30)
`);
    expect(out).toBe("busy\r\nasleep True\r\nTrue\r\nonce\r\n");
  });

  test("end with a soft reset", async () => {
    await using board = await drive();
    await board.print("from machine import Timer\nt = Timer(0, period=2, callback=lambda t: print('tick'))");
    await board.until("tick\r\n");
    board.send("\x04");
    await board.until("raw REPL; CTRL-B to exit\r\n>");
    board.take();
    await board.pause(30);
    expect(board.take()).toBe("");
  });
});

describe("I2C", () => {
  test("a file of registers", async () => {
    await using board = await drive();
    const registers = new Uint8Array(256);
    registers.set([0x58, 0x59], 0xd0);
    const written: number[][] = [];
    const detach = board.board.machine
      .i2c(0)
      .attach(
        0x76,
        registerDevice({ registers, onWrite: (register, value) => written.push([register, value]) }),
      );
    const out = await board.print(`
from machine import I2C, Pin, SoftI2C
i2c = I2C(0, scl=Pin(1), sda=Pin(0), freq=400000)
print(i2c.scan(), i2c.readfrom_mem(0x76, 0xd0, 2))
i2c.writeto_mem(0x76, 0xf4, b'\\x27\\x01')
b = bytearray(2)
i2c.readfrom_mem_into(0x76, 0xf4, b)
print(b, i2c.writeto(0x76, b'\\xd1'), i2c.readfrom(0x76, 1), SoftI2C(Pin(1), Pin(0)).scan(), I2C(1).scan())
`);
    expect(out).toBe("[118] b'XY'\r\nbytearray(b\"'\\x01\") 1 b'Y' [] []\r\n");
    expect(written).toEqual([
      [0xf4, 0x27],
      [0xf5, 1],
    ]);
    expect((await board.exec("i2c.readfrom(0x11, 1)")).error).toContain("OSError: [Errno 5] EIO");
    detach();
    expect(await board.print("print(i2c.scan())")).toBe("[]\r\n");
  });

  test("a device with 16-bit pointers, on every bus", async () => {
    await using board = await drive();
    const registers = new Uint8Array(1024);
    registers[0x123] = 7;
    board.board.machine.i2c("*").attach(0x50, registerDevice({ registers, pointerBits: 16 }));
    expect(
      await board.print(
        "from machine import SoftI2C, Pin\ni = SoftI2C(Pin(1), Pin(0))\nprint(i.readfrom_mem(0x50, 0x123, 1, addrsize=16))\ni.writeto_mem(0x50, 0x3ff, b'\\x09', addrsize=16)",
      ),
    ).toBe("b'\\x07'\r\n");
    expect(registers[0x3ff]).toBe(9);
  });

  test("a device that takes its time, one that fails, one that only listens", async () => {
    await using board = await drive();
    const { machine } = board.board;
    const heard: Uint8Array[] = [];
    const errors: string[] = [];
    machine.on("log", ({ message, error }) => errors.push(`${message}: ${(error as Error).message}`));
    machine.i2c(0).attach(0x20, {
      read: async (length) => {
        await board.pause(5);
        return new Uint8Array(length).fill(length);
      },
    });
    machine.i2c(0).attach(0x21, {
      write() {
        throw new Error("stuck");
      },
    });
    machine.i2c(0).attach(0x22, { write: (bytes) => void heard.push(bytes) });
    expect(
      await board.print(
        "from machine import I2C\ni = I2C(0)\nprint(i.readfrom(0x20, 3), i.writeto(0x22, b'\\x03\\x04'))",
      ),
    ).toBe("b'\\x03\\x03\\x03' 2\r\n");
    expect(heard).toEqual([Uint8Array.of(3, 4)]);
    expect((await board.exec("i.writeto(0x21, b'x')")).error).toContain("EIO");
    expect((await board.exec("i.readfrom(0x22, 1)")).error).toContain("EIO");
    expect(errors).toEqual(["A device on i2c 0 threw: stuck"]);
    expect(() => machine.i2c(0).attach(0x80, {})).toThrow("0x80 is no I2C address");
  });
});

describe("SPI and UART", () => {
  test("SPI exchanges bytes with the chip that is selected", async () => {
    await using board = await drive();
    board.board.machine.spi(0).attach({ transfer: (bytes) => bytes.map((byte) => byte + 1) }, { cs: 9 });
    const out = await board.print(`
from machine import SPI, Pin
cs = Pin(9, Pin.OUT, value=1)
s = SPI(0, 1000000)
print(s.read(2))
cs.off()
b = bytearray(3)
s.write_readinto(b'abc', b)
s.write(b'x')
s.readinto(b, 0x10)
print(b, s.read(1, 5))
`);
    expect(out).toBe("b'\\xff\\xff'\r\nbytearray(b'\\x11\\x11\\x11') b'\\x06'\r\n");
  });

  test("UART in both directions, with time-out and interrupt", async () => {
    await using board = await drive();
    const uart = board.board.machine.uart(1);
    const heard: string[] = [];
    uart.onData((bytes) => heard.push(Buffer.from(bytes).toString()));
    uart.write(Buffer.from("line\nrest"));
    expect(
      await board.print(
        "from machine import UART\nu = UART(1, 9600, timeout=20)\nprint(u.any(), u.readline(), u.read(2), u.read(), u.read(), u.write('hey'))",
      ),
    ).toBe("9 b'line\\n' b're' b'st' None 3\r\n");
    expect(heard).toEqual(["hey"]);
    board.send("u.irq(lambda u: print('rx', u.read(1)), UART.IRQ_RX)\nprint('go')\nwhile True: pass\x04");
    await board.until("go\r\n");
    uart.write(Buffer.from("Z"));
    await board.until("rx b'Z'\r\n");
  });
});

describe("the board itself", () => {
  test("identity, clock, memory cells, real-time clock", async () => {
    await using one = await drive({ seed: 7 });
    await using other = await drive({ seed: 8 });
    const code = "import machine\nprint(machine.unique_id())";
    expect(await one.print(code)).toBe(await one.print(code));
    expect(await one.print(code)).not.toBe(await other.print(code));
    expect(
      await one.print(
        "machine.mem32[4] = 0x12345678\nprint(hex(machine.mem32[4]), machine.mem8[5], machine.mem16[6], machine.freq())\nr = machine.RTC()\nr.datetime((2030, 1, 2, 0, 3, 4, 5, 0))\nprint(r.datetime()[:5])\nmachine.idle()\nmachine.lightsleep(2)",
      ),
    ).toBe("0x12345678 86 4660 160000000\r\n(2030, 1, 2, 2, 3)\r\n");
  });

  test("reset, soft reset, watchdog and deep sleep start it again, and it knows why", async () => {
    await using board = await drive();
    const causes: string[] = [];
    board.board.machine.on("reset", ({ cause }) => causes.push(cause));
    const ask = "import machine\nprint(machine.reset_cause())";
    expect(await board.print(ask)).toBe("1\r\n");
    for (const [code, cause] of [
      ["machine.reset()", 2],
      ["machine.WDT(timeout=30)\nwhile True: pass", 3],
      ["machine.deepsleep(20)", 4],
    ] as const) {
      board.send(`import machine\n${code}\x04`);
      await board.until(">>> ");
      await board.raw();
      expect(await board.print(ask)).toBe(`${cause}\r\n`);
    }
    board.send("import machine\nmachine.soft_reset()\x04");
    await board.until("MPY: soft reboot");
    await board.until("\r\n>");
    expect(await board.print(ask)).toBe("5\r\n");
    expect(causes).toEqual(["hard", "watchdog", "deep-sleep"]);
  });

  test("a fed watchdog doesn't bite", async () => {
    await using board = await drive();
    expect(
      await board.print(
        "import machine, time\nw = machine.WDT(timeout=100)\nfor _ in range(15):\n  time.sleep_ms(10)\n  w.feed()\nprint('fed')",
      ),
    ).toBe("fed\r\n");
  });

  test("the boot loader takes the board away", async () => {
    await using board = await drive();
    const closed = new Promise<Error | undefined>((resolve) => board.board.onClose(resolve));
    board.send("import machine\nmachine.bootloader()\x04");
    expect((await closed)?.message).toContain("boot loader");
  });

  test("NeoPixel frames and Wi-Fi", async () => {
    await using board = await drive();
    const frames: Uint8Array[] = [];
    board.board.machine.on("bitstream", ({ bytes }) => frames.push(bytes));
    await board.print(
      "from neopixel import NeoPixel\nfrom machine import Pin\nn = NeoPixel(Pin(8), 2)\nn[0] = (1, 2, 3)\nn.write()\nn.fill((9, 9, 9))\nn[-1] = (0, 0, 0)\nn.write()\nassert n[0] == (9, 9, 9) and len(n) == 2",
    );
    expect(frames).toEqual([Uint8Array.of(2, 1, 3, 0, 0, 0), Uint8Array.of(9, 9, 9, 0, 0, 0)]);
    expect(board.board.machine.pin(8).bitstream).toEqual(frames[1]);
    expect(
      await board.print(
        "import network, time\nw = network.WLAN(network.STA_IF)\nw.active(True)\nprint(len(w.scan()))\nw.connect('net', 'key')\nwhile not w.isconnected(): time.sleep_ms(1)\nprint(w.ifconfig()[0], w.status() == network.STAT_GOT_IP)\nw.disconnect()\nprint(w.isconnected())",
      ),
    ).toBe("1\r\n192.0.2.17 True\r\nFalse\r\n");
  });

  test("a reset sets the pins free, and what is connected stays connected", async () => {
    await using board = await drive();
    const { machine } = board.board;
    await board.print("from machine import Pin\nPin(2, Pin.OUT, value=1)");
    machine.pin(4).value = 1;
    machine.i2c(0).attach(0x30, {});
    await board.board.hardReset();
    await board.until(">>> ");
    await board.raw();
    expect([machine.pin(2).mode, machine.pin(2).value]).toEqual(["unset", 0]);
    expect(await board.print("from machine import Pin, I2C\nprint(Pin(4, Pin.IN)(), I2C(0).scan())")).toBe(
      "1 [48]\r\n",
    );
  });
});
