# Cost: 12 bytes an entry, and the dictionary's and a call's time. JavaScript's Set.
class Set(Keyed):
    _tag = "Set"

    def __init__(self, items=None):
        Keyed.__init__(self)
        if items is not None:
            for x in items:
                self.add(x)

    def add(self, k):
        key = k if isinstance(k, (str, int)) else map_key(k)
        if key not in self._index:
            self.size += 1
            self._index[key] = len(self._keys)
            self._keys.append(0 if key == 0 and isinstance(k, float) else k)
        return self

    def _forget(self, i):
        pass

    def _keep(self, kept):
        self._keys = [self._keys[i] for i in kept]

    # a class may have a keys() of its own
    def values(self):
        return Keyed.keys(self)

    def entries(self):
        for k in Keyed.keys(self):
            yield [k, k]

    def __iter__(self):
        return Keyed.keys(self)

    def forEach(self, f):
        for k in Keyed.keys(self):
            f(k, k, self)
