# Cost: a promise and a task. Calls a coroutine function of MicroPython's, and gives a promise of its result.
import asyncio


def adopt(f, *args, **keywords):
    promise = Promise()
    started = False

    def follow():
        nonlocal started
        started = True
        try:
            promise._resolve((yield from f(*args, **keywords)))
        except asyncio.CancelledError as e:
            promise._settle(2, e)
        except Exception as e:
            promise._settle(2, caught(e))
        woken.set()

    def cancel(error):
        task.cancel()
        if not started:
            # the task ends without having run
            promise._settle(2, error)
        return True

    task = asyncio.create_task(follow())
    promise._cancel = cancel
    return promise
