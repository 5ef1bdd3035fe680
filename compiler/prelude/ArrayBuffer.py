# Cost: a class over a bytearray.
class ArrayBuffer:
    _tag = "ArrayBuffer"

    def __init__(self, data=0):
        self._data = data if isinstance(data, bytearray) else bytearray(int(data))
        self.byteLength = len(self._data)

    def slice(self, start=0, end=None):
        return ArrayBuffer(bytearray(array_slice(self._data, start, end)))
