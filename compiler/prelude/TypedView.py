# Cost: an object over a memoryview, which doesn't know what its elements are. A part of a typed array that shares its memory.
import array


class TypedView:
    def __init__(self, code, view):
        self._code = code
        self._view = view

    def __len__(self):
        return len(self._view)

    def __getitem__(self, i):
        x = self._view[i]
        return array.array(self._code, list(x)) if isinstance(i, slice) else x

    def __setitem__(self, i, v):
        self._view[i] = v

    def __iter__(self):
        return iter(self._view)
