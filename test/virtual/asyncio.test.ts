import { describe, expect, test } from "vitest";
import { drive } from "./drive.js";

async function run(body: string): Promise<string> {
  await using board = await drive();
  return await board.print(`import asyncio\n${body}`);
}

const lines = (...expected: string[]) => expected.map((line) => `${line}\r\n`).join("");

describe("asyncio", () => {
  test("run gives main's value; tasks take turns in the order of their creation", async () => {
    const out = await run(`
async def f(n):
    for i in range(2):
        print(n, i)
        await asyncio.sleep_ms(0)
    return n * 10
async def main():
    print('start')
    a = asyncio.create_task(f(1))
    b = asyncio.create_task(f(2))
    print(await a, await b)
    return 'value'
print(asyncio.run(main()))`);
    expect(out).toBe(lines("start", "1 0", "2 0", "1 1", "2 1", "10 20", "value"));
  });

  test("gather gives results in order, the first failure, or failures as values", async () => {
    const out = await run(`
async def ok(n):
    await asyncio.sleep_ms(5 - n)
    return n
async def bad():
    raise ValueError('bad')
async def main():
    print(await asyncio.gather(ok(1), ok(2), ok(3)))
    try:
        await asyncio.gather(ok(1), bad())
    except ValueError as e:
        print('raised', e)
    print(await asyncio.gather(ok(1), bad(), return_exceptions=True))
    done = asyncio.create_task(ok(4))
    await done
    print(await asyncio.gather(done))
asyncio.run(main())`);
    expect(out).toBe(lines("[1, 2, 3]", "raised bad", "[1, ValueError('bad',)]", "[4]"));
  });

  test("wait_for: value, error, time-out that cancels, cancellation from outside", async () => {
    const out = await run(`
async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('slow cancelled')
        raise
async def value():
    return 7
async def bad():
    raise KeyError(1)
async def main():
    print(await asyncio.wait_for(value(), 1), await asyncio.wait_for(value(), None))
    try:
        await asyncio.wait_for_ms(slow(), 10)
    except asyncio.TimeoutError:
        print('time-out')
    try:
        await asyncio.wait_for(bad(), 1)
    except KeyError:
        print('error')
    t = asyncio.create_task(asyncio.wait_for(slow(), 5))
    await asyncio.sleep_ms(5)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
asyncio.run(main())`);
    expect(out).toBe(lines("7 7", "slow cancelled", "time-out", "error", "slow cancelled", "cancelled"));
  });

  test("cancel: a sleep, a wait for another task, itself, a finished task", async () => {
    const out = await run(`
async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print('finally')
async def waiter(t):
    await t
async def main():
    t = asyncio.create_task(sleeper())
    w = asyncio.create_task(waiter(t))
    await asyncio.sleep_ms(1)
    print(w.cancel())
    try:
        await w
    except asyncio.CancelledError:
        print('both', t.done(), w.done(), w.cancel())
    try:
        asyncio.current_task().cancel()
    except RuntimeError as e:
        print(e)
asyncio.run(main())`);
    expect(out).toBe(lines("True", "finally", "both True True False", "can't cancel self"));
  });

  test("Event and Lock", async () => {
    const out = await run(`
e = asyncio.Event()
l = asyncio.Lock()
async def waiter(n):
    await e.wait()
    async with l:
        print('in', n)
        await asyncio.sleep_ms(1)
        print('out', n)
async def main():
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep_ms(1)
    print(e.is_set())
    e.set()
    await asyncio.gather(*ts)
    e.clear()
    print(e.is_set(), l.locked())
    try:
        l.release()
    except RuntimeError:
        print('not held')
    await l.acquire()
    t = asyncio.create_task(l.acquire())
    await asyncio.sleep_ms(1)
    t.cancel()
    l.release()
    await asyncio.sleep_ms(1)
    print(l.locked())
asyncio.run(main())`);
    expect(out).toBe(lines("False", "in 0", "out 0", "in 1", "out 1", "False False", "not held", "False"));
  });

  test("an exception that nobody waits for is reported once; one that is awaited isn't lost", async () => {
    const out = await run(`
async def bad():
    raise ValueError('lost')
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep_ms(5)
    print('then')
    try:
        await t
    except ValueError as e:
        print('awaited', e)
asyncio.run(main())
def handler(loop, context):
    print('handled', context['message'], context['exception'])
asyncio.get_event_loop().set_exception_handler(handler)
async def other():
    asyncio.create_task(bad())
    await asyncio.sleep_ms(5)
asyncio.run(other())`);
    expect(out.match(/Task exception wasn't retrieved\r\n/g)).toHaveLength(1);
    expect(out).toMatch(
      /ValueError: lost\r\nthen\r\nawaited lost\r\nhandled Task exception wasn't retrieved lost\r\n$/,
    );
  });

  test("the loop object: run_until_complete, run_forever and stop, new_event_loop", async () => {
    const out = await run(`
async def f():
    return 3
loop = asyncio.get_event_loop()
print(loop.run_until_complete(f()))
async def stopper():
    await asyncio.sleep_ms(1)
    loop.stop()
loop.create_task(stopper())
loop.run_forever()
print('stopped')
async def stray():
    print('never')
loop.create_task(stray())
asyncio.new_event_loop()
asyncio.run(asyncio.wait_for(f(), 1))
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
try:
    asyncio.run(5)
except TypeError as e:
    print(e)`);
    expect(out).toBe(lines("3", "stopped", "no running event loop", "coroutine expected"));
  });

  test("StreamReader on stdin goes along with timers", async () => {
    await using board = await drive();
    board.send(`
import asyncio, sys
async def tick():
    for i in range(4):
        print('tick', i)
        await asyncio.sleep_ms(20)
async def reader():
    text = asyncio.StreamReader(sys.stdin)
    print('line', repr(await text.readline()))
    binary = asyncio.StreamReader(sys.stdin.buffer)
    print(await binary.readexactly(3), await binary.read(1))
    out = asyncio.StreamWriter(sys.stdout.buffer, {})
    out.write(b'written\\r\\n')
    await out.drain()
async def main():
    await asyncio.gather(tick(), reader())
asyncio.run(main())
\x04`);
    await board.until("tick 1");
    board.send("hello\r");
    expect(await board.until("line 'hello\\n'\r\n")).not.toContain("tick 3");
    for (const byte of "xyz!") board.send(byte);
    const rest = await board.until("\x04>");
    expect(rest).toContain("b'xyz' b'!'\r\n");
    expect(rest).toContain("written\r\n");
    expect(rest).toContain("tick 3");
  });

  test("ThreadSafeFlag is set from an interrupt", async () => {
    await using board = await drive();
    board.send(`
import asyncio
from machine import Pin
flag = asyncio.ThreadSafeFlag()
pin = Pin(4, Pin.IN)
pin.irq(lambda p: flag.set(), Pin.IRQ_RISING)
async def main():
    print('go')
    await flag.wait()
    print('flag')
    await asyncio.wait_for(other(), 1)
async def other():
    flag.set()
    await flag.wait()
asyncio.run(main())
\x04`);
    await board.until("go\r\n");
    board.board.machine.pin(4).value = 1;
    expect(await board.until("\x04>")).toBe("flag\r\n\x04\x04>");
  });
});
