# Cost: a class over a bytearray, or a part of one.
class Uint8ClampedArray:
    _code = "C"

    def __init__(self, data):
        self._data = data

    def __len__(self):
        return len(self._data)

    def __getitem__(self, i):
        x = self._data[i]
        return Uint8ClampedArray(bytearray(x)) if isinstance(i, slice) else x

    def __setitem__(self, i, v):
        self._data[i] = typed_value("C", v)

    def __iter__(self):
        return iter(self._data)
