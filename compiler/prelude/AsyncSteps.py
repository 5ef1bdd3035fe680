# Cost: a class. An async iterator by hand that is an object literal, with the methods that `for await` calls.
class AsyncSteps:
    def __init__(self, it):
        self._it = it
        if "throw" in it:
            self.throw = it["throw"]
        if it.get("return"):
            self.return_ = lambda value=None: return_into(it, value)

    def next(self, value=None):
        return iter_next(self._it, value)
