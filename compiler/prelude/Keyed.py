# Cost: two lists and a dictionary per collection. What Map and Set share: insertion order, O(1), iteration that sees changes.
class Keyed:
    def __init__(self):
        self.size = 0
        self._index = {}
        self._keys = []
        self._gone = 0
        # what iterators under way must know when deleted places are closed up: [places, what came after]
        self._moved = [None, None]

    def has(self, k):
        return (k if isinstance(k, (str, int)) else map_key(k)) in self._index

    def delete(self, k):
        i = self._index.pop(k if isinstance(k, (str, int)) else map_key(k), -1)
        if i < 0:
            return False
        self._keys[i] = _GONE
        self.size -= 1
        self._forget(i)
        self._gone += 1
        if self._gone > 8 and self._gone * 2 > len(self._keys):
            self._close_up()
        return True

    def clear(self):
        self.size = 0
        self._index.clear()
        self._keep([])
        self._gone = 0
        self._note(None)

    def _note(self, places):
        moved = self._moved
        moved[0] = places
        self._moved = moved[1] = [None, None]

    def _close_up(self):
        kept = []
        places = []
        n = 0
        for i, k in enumerate(self._keys):
            if k is _GONE:
                places.append(i)
            else:
                kept.append(i)
                self._index[k if isinstance(k, (str, int)) else map_key(k)] = n
                n += 1
        self._keep(kept)
        self._gone = 0
        self._note(places)

    def _places(self):
        i = 0
        moved = self._moved
        while True:
            while moved[1] is not None:
                i = 0 if moved[0] is None else i - sum([1 for place in moved[0] if place < i])
                moved = moved[1]
            if i >= len(self._keys):
                return
            if self._keys[i] is not _GONE:
                yield i
            i += 1

    def keys(self):
        for i in self._places():
            yield self._keys[i]


_GONE = ("gone",)
