# Cost: a class; a promise per step. Goes through an iterable as `for await` does: ECMA-262's AsyncFromSyncIterator.
class AsyncItems:
    def __init__(self, it, closes):
        self._it = it
        self._closes = closes

    def next(self, value=None):
        return self._step(iter_next, value)

    def return_(self, value=None):
        if self._closes:
            return self._step(iter_return, value)
        return promise_resolve(step_result(value, True))

    def throw(self, error=None):
        return self._step(iter_throw, error)

    def _step(self, take, value):
        promise = Promise()
        try:
            step = take(self._it, value)
            done = truthy(prop(step, "done"))
            promise_resolve(prop(step, "value"))._then(lambda v: step_result(v, done), None, promise)
        except Exception as e:
            promise._settle(2, caught(e))
        return promise
