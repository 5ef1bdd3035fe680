import * as asyncio from "asyncio";
import {
  CancelledError,
  create_task,
  Event,
  gather,
  Lock,
  sleep_ms,
  ThreadSafeFlag,
  wait_for_ms,
} from "asyncio";

const seen: string[] = [];
async function work(name: string, ms: number): Promise<string> {
  seen.push(`${name}+`);
  await sleep_ms(ms);
  seen.push(`${name}-`);
  return name;
}

// run gives the result; several at once, with their results in order
async function several() {
  const [a, b] = await gather(work("a", 20), work("b", 5));
  return `${a}${b} ${seen.join(" ")}`;
}
console.log(asyncio.run(several())); //> ab a+ b+ b- a-

// tasks and coroutines are promises
const task = create_task(work("c", 5));
console.log(task.done(), await task, task.done()); //> false c true
console.log(await Promise.all([sleep_ms(2), work("d", 1), create_task(work("e", 3))])); //> [ undefined, 'd', 'e' ]
console.log(await Promise.race([work("slow", 50), work("fast", 1)])); //> fast
const many = ["f", "g"].map((name) => work(name, 1));
console.log(await gather(...many)); //> [ 'f', 'g' ]

// time limits
try {
  await asyncio.wait_for(work("late", 1000), 0.01);
} catch (e) {
  console.log(e instanceof asyncio.TimeoutError); //> true
}
console.log(await wait_for_ms(work("soon", 1), 1000)); //> soon

// errors of the program come through asyncio as they are
async function fail(): Promise<void> {
  await sleep_ms(1);
  throw new RangeError("out of range");
}
try {
  await gather(fail(), sleep_ms(5));
} catch (e) {
  console.log(e instanceof RangeError && e.message); //> out of range
}
const outcomes = await gather(fail(), work("h", 1), { return_exceptions: true });
console.log(outcomes.length, outcomes[1]); //> 2 h

// events
const ready = new Event();
async function waiter() {
  await ready.wait();
  console.log("ready");
}
const waiting = waiter();
console.log(ready.is_set()); //> false
ready.set();
await waiting; //> ready

// a lock, held by hand and for a block
const lock = new Lock();
async function byHand(n: number) {
  await lock.acquire();
  try {
    console.log("in", n);
    await sleep_ms(1);
    console.log("out", n);
  } finally {
    lock.release();
  }
}
async function forBlock(n: number) {
  await using held = lock;
  console.log("in", n, held.locked());
  await sleep_ms(1);
  console.log("out", n);
}
await gather(byHand(1), forBlock(2), byHand(3));
//> in 1
//> out 1
//> in 2 true
//> out 2
//> in 3
//> out 3
console.log(lock.locked()); //> false

// cancelling
async function endless() {
  try {
    while (true) await sleep_ms(1);
  } catch (e) {
    console.log(e instanceof CancelledError); //> true
    throw e;
  } finally {
    console.log("cleaned up"); //> cleaned up
  }
}
async function outer() {
  await endless();
}
const running = create_task(outer());
await sleep_ms(5);
running.cancel();
try {
  await running;
} catch (e) {
  console.log("cancelled", e instanceof CancelledError); //> cancelled true
}

// JavaScript's timers and asyncio's tasks take turns
const flag = new ThreadSafeFlag();
setTimeout(() => flag.set(), 3);
await flag.wait();
const order: string[] = [];
setTimeout(() => order.push("timer"), 15);
create_task(work("task", 1));
await sleep_ms(40);
console.log(order, seen.includes("task-")); //> [ 'timer' ] true

// what nothing can wake any more ends the program
async function forgotten() {
  await new Event().wait();
  console.log("never");
}
forgotten();
console.log("end"); //> end
