# Cost: an object, and a call per step. An iterator of a built-in collection, which who leaves a loop early doesn't end.
class Unclosed:
    def __init__(self, items):
        self._items = items

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)

    def send(self, _):
        return next(self._items)

    def close(self):
        pass
