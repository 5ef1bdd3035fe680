# Cost: two functions. How JavaScript's queue and the tasks of asyncio share the processor.
import asyncio

woken = asyncio.Event()


def turn(wait):
    # Lets tasks run, 10 ms at most, or until one of them has something for JavaScript.
    core = asyncio.core
    if wait < 0 and not core._task_queue.peek() and not core._io_queue.map:
        return -1
    woken.clear()
    asyncio.run(pause(10 if wait < 0 else min(wait, 10)))
    return 0


def pause(limit):
    try:
        yield from asyncio.wait_for_ms(woken.wait(), limit)
    except asyncio.TimeoutError:
        pass


def wait_for_task(task):
    return (yield from task)


def promise_of(x):
    return adopt(wait_for_task, x) if isinstance(x, asyncio.core.Task) else None


turns.extend((turn, promise_of))
