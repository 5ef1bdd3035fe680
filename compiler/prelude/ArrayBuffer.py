# Cost: a class over a bytearray, with which it stands for the same memory.
class ArrayBuffer:
    _tag = "ArrayBuffer"

    def __init__(self, data=0):
        self._data = data if isinstance(data, (bytearray, bytes, memoryview)) else bytearray(int(data))
        self.byteLength = len(self._data)

    def __eq__(self, other):
        return isinstance(other, ArrayBuffer) and self._data is other._data

    def __hash__(self):
        return id(self._data)

    def slice(self, start=0, end=None):
        return ArrayBuffer(bytearray(array_slice(self._data, start, end)))

    def _shown(self, inspector, level):
        more = "" if len(self._data) <= 50 else " ... %d more byte%s" % (len(self._data) - 50, "" if len(self._data) == 51 else "s")
        data = " ".join(["%02x" % b for b in self._data[:50]])
        return ["[Uint8Contents]: <%s%s>" % (data, more), "byteLength: %d" % self.byteLength]
