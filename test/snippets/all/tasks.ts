import { allocate_lock, start_new_thread } from "_thread";
import * as asyncio from "asyncio";
import { Pin, UART } from "machine";
import { POLLIN, poll } from "select";
import { sleep_ms } from "time";

//# two LEDs, each at its own pace
{
  async function blink(led: Pin, ms: number) {
    while (true) {
      led(led() ? 0 : 1);
      await asyncio.sleep_ms(ms);
    }
  }
  async function main() {
    asyncio.create_task(blink(new Pin(1, Pin.OUT), 700));
    asyncio.create_task(blink(new Pin(2, Pin.OUT), 400));
    await asyncio.sleep(10);
  }
  asyncio.run(main());
}
//# not longer than a second
{
  async function slow() {
    await asyncio.sleep(5);
    return 1;
  }
  async function main() {
    try {
      console.log(await asyncio.wait_for(slow(), 1));
    } catch (e) {
      if (e instanceof asyncio.TimeoutError) console.log("too slow");
    }
  }
  asyncio.run(main());
}
//# all at once
{
  async function read(n: number) {
    await asyncio.sleep_ms(n);
    return n * 2;
  }
  async function main() {
    const [a, b] = await asyncio.gather(read(1), read(2));
    console.log(a + b);
  }
  asyncio.run(main());
}
//# an event from an interrupt
{
  const pressed = new asyncio.ThreadSafeFlag();
  new Pin(14, Pin.IN, Pin.PULL_UP).irq(() => pressed.set(), Pin.IRQ_FALLING);
  async function main() {
    while (true) {
      await pressed.wait();
      console.log("pressed");
    }
  }
  asyncio.run(asyncio.wait_for_ms(main(), 50));
}
//# one at a time
{
  const lock = new asyncio.Lock();
  async function use() {
    await using held = lock;
    await asyncio.sleep_ms(1);
    console.log(held.locked());
  }
  asyncio.run(asyncio.gather(use(), use()));
}
//# a task that is cancelled
{
  async function forever() {
    try {
      while (true) await asyncio.sleep_ms(10);
    } finally {
      console.log("stopped");
    }
  }
  async function main() {
    const task = asyncio.create_task(forever());
    await asyncio.sleep_ms(30);
    task.cancel();
  }
  asyncio.run(main());
}
//# a UART as a stream
{
  async function echo() {
    const stream = new asyncio.StreamReader(new UART(1, 9600));
    const line = await stream.readline();
    stream.write(line);
    await stream.drain();
  }
  console.log(typeof echo);
}
//# a server
{
  async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
    const request = await reader.readline();
    console.log(request);
    writer.write("HTTP/1.0 200 OK\r\n\r\nhello");
    await writer.drain();
    writer.close();
    await writer.wait_closed();
  }
  async function main() {
    await using server = await asyncio.start_server(serve, "0.0.0.0", 80);
    await server.wait_closed();
  }
  console.log(typeof main);
}
//# a client
{
  async function main() {
    const [reader, writer] = await asyncio.open_connection("micropython.org", 80);
    writer.write("GET / HTTP/1.0\r\n\r\n");
    await writer.drain();
    console.log((await reader.read(100)).length);
  }
  console.log(typeof main);
}
//# a second thread
{
  const lock = allocate_lock();
  let shared = 0;
  start_new_thread(
    (step: number) => {
      lock.acquire();
      shared += step;
      lock.release();
    },
    [5],
  );
  sleep_ms(10);
  console.log(shared);
}
//# waiting for any of several streams
{
  const uart = new UART(1, 9600);
  const poller = poll();
  poller.register(uart, POLLIN);
  for (const [stream, events] of poller.ipoll(100)) console.log(stream === uart, events & POLLIN);
}
