# Cost: a generator and an event. A promise as asyncio wants it; a task stays what it is.
import asyncio


def coroutine(x):
    if not isinstance(x, Promise):
        return x
    done = asyncio.Event()

    def settled(_):
        done.set()
        woken.set()

    x._then(settled, settled, None)
    return coroutine_steps(x, done)


def coroutine_steps(promise, done):
    woken.set()
    try:
        yield from done.wait()
    except asyncio.CancelledError as e:
        if promise._state == 0:
            cancel = getattr(promise, "_cancel", None)
            if cancel is None or not cancel(e):
                raise
            woken.set()
            yield from done.wait()
    value = promise._value
    if promise._state == 2:
        raise value if isinstance(value, asyncio.CancelledError) else throw(value)
    return value
