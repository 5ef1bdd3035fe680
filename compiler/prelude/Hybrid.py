# Cost: an object per function, and one more call each. A function that has properties.
class Hybrid:
    def __init__(self, f):
        self._bound = f

    def __call__(self, *args):
        return self._bound(*args)
