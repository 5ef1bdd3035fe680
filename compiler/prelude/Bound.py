# Cost: an object per method, and one more call each. A method of an object literal that is copied to other objects.
class Bound:
    def __init__(self, f, of):
        self._bound = f
        self._of = of

    def __call__(self, *args):
        return self._bound(self._of, *args)

    def __eq__(self, other):
        return isinstance(other, Bound) and self._bound == other._bound

    def __hash__(self):
        return hash(self._bound)
