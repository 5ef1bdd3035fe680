# Cost: a promise and a task. Calls a coroutine function of MicroPython's, and gives a promise of its result.
import asyncio


def adopt(f, *args, **keywords):
    promise = Promise()

    def follow():
        try:
            promise._resolve((yield from f(*args, **keywords)))
        except asyncio.CancelledError as e:
            promise._settle(2, e)
        except Exception as e:
            promise._settle(2, caught(e))
        woken.set()

    def cancel(_):
        task.cancel()
        return True

    task = asyncio.create_task(follow())
    promise._cancel = cancel
    return promise
