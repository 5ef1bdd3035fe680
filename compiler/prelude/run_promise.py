# Cost: the event loop. Runs what is due until a promise is settled, and gives its value.
def run_promise(x):
    promise = promise_resolve(x)
    finish(promise)
    return promise._value
