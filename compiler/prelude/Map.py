# Cost: 16 bytes an entry, and the dictionary's and a call's time. JavaScript's Map.
class Map(Keyed):
    _tag = "Map"

    def __init__(self, pairs=None):
        Keyed.__init__(self)
        self._values = []
        if pairs is not None:
            for pair in pairs:
                self.set(pair[0], pair[1])

    def get(self, k):
        i = self._index.get(k if isinstance(k, (str, int)) else map_key(k), -1)
        return self._values[i] if i >= 0 else None

    def set(self, k, v):
        key = k if isinstance(k, (str, int)) else map_key(k)
        i = self._index.get(key, -1)
        if i >= 0:
            self._values[i] = v
        else:
            self.size += 1
            self._index[key] = len(self._keys)
            self._keys.append(0 if key == 0 and isinstance(k, float) else k)
            self._values.append(v)
        return self

    def _forget(self, i):
        self._values[i] = None

    def _keep(self, kept):
        self._keys = [self._keys[i] for i in kept]
        self._values = [self._values[i] for i in kept]

    def values(self):
        for i in self._places():
            yield self._values[i]

    def entries(self):
        for i in self._places():
            yield [self._keys[i], self._values[i]]

    def __iter__(self):
        # a class may have an entries() of its own
        return Map.entries(self)

    def forEach(self, f):
        for i in self._places():
            f(self._values[i], self._keys[i], self)
