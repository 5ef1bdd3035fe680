# Cost: a promise per await. Runs an async function's generator, which yields what it awaits, and gives its promise.
def spawn(generator):
    promise = Promise()
    waiting = None
    cancelled = None

    def go_on(value=None):
        if cancelled is None:
            step(generator.send, value)
        else:
            fail(cancelled)

    def fail(reason):
        step(generator.throw, throw(reason))

    def cancel(error):
        # What is waited for is cancelled, if it can be; else the function goes on with the error.
        nonlocal cancelled
        f = getattr(waiting, "_cancel", None)
        if waiting._state == 0 and f is not None and f(error):
            return True
        cancelled = error
        if waiting._state == 0:
            waiting._reactions.remove((go_on, fail, None))
            microtasks.append((go_on, ()))
        return True

    def step(resume, value):
        nonlocal waiting, cancelled
        cancelled = None
        try:
            awaited = resume(value)
        except StopIteration as e:
            promise._resolve(e.value)
        except Exception as e:
            promise._settle(2, caught(e))
        else:
            try:
                waiting = promise_resolve(awaited)
                waiting._then(go_on, fail, None)
            except Exception as e:
                fail(caught(e))

    if turns:
        promise._cancel = cancel
    go_on()
    return promise
