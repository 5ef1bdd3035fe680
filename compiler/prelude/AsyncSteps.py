# Cost: a class. An async iterator by hand that is an object literal, with the methods that `for await` calls.
class AsyncSteps:
    def __init__(self, it):
        self._it = it

    def next(self, _=None):
        return self._it["next"]()

    def return_(self, _=None):
        f = self._it.get("return")
        return None if f is None else f()
