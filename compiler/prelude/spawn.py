# Cost: a promise per await. Runs an async function's generator, which yields what it awaits, and gives its promise.
def spawn(generator):
    promise = Promise()

    def go_on(value=None):
        step(generator.send, value)

    def fail(reason):
        step(generator.throw, throw(reason))

    def step(resume, value):
        try:
            awaited = resume(value)
        except StopIteration as e:
            promise._resolve(e.value)
        except Exception as e:
            promise._settle(2, caught(e))
        else:
            try:
                promise_resolve(awaited)._then(go_on, fail, None)
            except Exception as e:
                fail(caught(e))

    go_on()
    return promise
