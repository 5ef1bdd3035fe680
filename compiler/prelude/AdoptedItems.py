# Cost: a class. An async iterator of MicroPython's, with the methods that `for await` calls.
class AdoptedItems:
    def __init__(self, x):
        self._it = x.__aiter__()

    def next(self, _=None):
        return adopt(self._step)

    def _step(self):
        try:
            value = yield from self._it.__anext__()
        except StopAsyncIteration:
            return {"done": True, "value": None}
        return {"done": False, "value": value}
