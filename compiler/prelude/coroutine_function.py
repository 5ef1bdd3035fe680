# Cost: a closure. A function that asyncio calls for a coroutine.
def coroutine_function(f):
    def call(*args):
        return coroutine(promise_resolve(f(*args)))

    return call
